"""Takes over where a colleague put quotes, and the quotes that a colleague added, split or joined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.merging.conflicts import About, Difference, list_difference
from quotebrowser.catalogue.merging.source import insert
from quotebrowser.catalogue.merging.verdicts import verdict_value, write_verdict
from quotebrowser.catalogue.placing import PLACE_COLUMNS, checked, contents_of, place_cells, text_of
from quotebrowser.catalogue.renewing import matches
from quotebrowser.catalogue.stored import spans_to_json
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quotebrowser.catalogue.merging.standing import Standing
    from quotebrowser.catalogue.merging.under_way import UnderWay
    from quotebrowser.catalogue.placing import Place
    from quotebrowser.records import Span


def combine_places(merge: UnderWay, article_id: int, pairs: Iterable[tuple[Standing, Standing]]) -> None:
    """Put my quotes where they put the same ones; where I put or decided them, or the words are taken, list it."""
    waiting = []
    for mine, theirs in pairs:
        if theirs.placed_by_person and mine.place == theirs.place:
            merge.tally["decisions_same"] += 1
        elif theirs.placed_by_person and (mine.placed_by_person or mine.verdict.decided):
            list_difference(merge, _other_place(merge, article_id, mine, theirs))
        elif theirs.placed_by_person:
            waiting.append((mine, theirs))
    # A quote may have to make room for another first.
    while left := [pair for pair in waiting if not _moved(merge, article_id, *pair)]:
        if len(left) == len(waiting):
            for mine, theirs in left:
                list_difference(merge, _other_place(merge, article_id, mine, theirs))
            break
        waiting = left


def place_value(place: Place) -> dict[str, object]:
    """A place as a conflict keeps it."""
    return {
        "kind": place.kind.value,
        "content": spans_to_json(place.content),
        "cue": spans_to_json(place.cue),
        "source": spans_to_json(place.source),
    }


def write_place(merge: UnderWay, article_id: int, quote_id: int, theirs: Standing) -> None:
    """Let one of my quotes stand where theirs does, under their reviewer's name."""
    cells = place_cells(text_of(merge.db, article_id), theirs.place)
    row = dict(zip(_COLUMNS, cells, strict=True))
    insert(
        merge.db, "edits", {"quote_id": quote_id, **row, "edited_by": theirs.placed_by, "edited_at": theirs.placed_at}
    )
    merge.tally["decisions_new"] += 1


_COLUMNS = tuple(column.strip('"') for column in PLACE_COLUMNS)


def _moved(merge: UnderWay, article_id: int, mine: Standing, theirs: Standing) -> bool:
    try:
        checked(merge.db, article_id, theirs.place, instead_of={mine.id})
    except QuoteBrowserError:
        return False
    write_place(merge, article_id, mine.id, theirs)
    return True


def _other_place(merge: UnderWay, article_id: int, mine: Standing, theirs: Standing) -> Difference:
    text = text_of(merge.db, article_id)
    return Difference(
        About.PLACE,
        words_of(text, mine.place.content),
        words_of(text, theirs.place.content),
        place_value(theirs.place),
        theirs.placed_by,
        theirs.placed_at,
        quote_id=mine.id,
    )


# Quotes of theirs that are none of mine


@dataclass(frozen=True, slots=True)
class _Group:
    """Quotes of theirs that stand together in the place of some of mine."""

    quotes: tuple[Standing, ...]
    instead_of: frozenset[int]
    how: str


def combine_own_quotes(
    merge: UnderWay,
    article_id: int,
    mine: Mapping[int, Standing],
    theirs: Sequence[Standing],
    replaced: Mapping[int, Sequence[tuple[tuple[Span, ...], str]]],
) -> None:
    """Add what they added, split or joined; where the words are those of a quote that I worked on, list it."""
    wanted = [quote for quote in theirs if quote.worked_on and quote.verdict.trashed_at is None]
    for group in _groups(mine, wanted, replaced):
        if _is_free(merge, article_id, mine, group):
            added = [_add(merge, article_id, quote) for quote in group.quotes]
            merge.db.conn.executemany(
                "INSERT INTO superseded (quote_id, by_quote_id, how) VALUES (?, ?, ?)",
                [(old, new, group.how) for old in sorted(group.instead_of) for new in added],
            )
        else:
            for quote in group.quotes:
                list_difference(merge, _words_taken(merge, article_id, quote))


def _groups(
    mine: Mapping[int, Standing],
    theirs: Sequence[Standing],
    replaced: Mapping[int, Sequence[tuple[tuple[Span, ...], str]]],
) -> list[_Group]:
    groups: list[_Group] = []
    stands = {number: quote.first_content for number, quote in mine.items()}
    for quote in theirs:
        below = replaced.get(quote.id, ())
        instead_of = frozenset(matches(dict(enumerate(content for content, _ in below)), stands).values())
        how = below[0][1] if below else ""
        touching = [group for group in groups if group.instead_of & instead_of]
        groups = [group for group in groups if group not in touching]
        groups.append(
            _Group(
                (*(other for group in touching for other in group.quotes), quote),
                instead_of.union(*(group.instead_of for group in touching)),
                how,
            )
        )
    return groups


def _is_free(merge: UnderWay, article_id: int, mine: Mapping[int, Standing], group: _Group) -> bool:
    """Whether nobody worked on what the group stands for, no other quote has its words, and none is an orphan."""
    if any(quote.orphan for quote in group.quotes) or any(mine[number].worked_on for number in group.instead_of):
        return False
    taken = [
        span
        for number, spans in contents_of(merge.db, article_id).items()
        if number not in group.instead_of
        for span in spans
    ]
    return not any(span.overlaps(other) for quote in group.quotes for span in quote.place.content for other in taken)


def _add(merge: UnderWay, article_id: int, quote: Standing) -> int:
    """A quote of theirs as one that a person added here, with its decision, tags and note."""
    row = dict(zip(_COLUMNS, place_cells(text_of(merge.db, article_id), quote.place), strict=True))
    by = quote.placed_by or quote.verdict.by
    made = insert(
        merge.db,
        "quotes",
        {
            "article_id": article_id, **row, "confidence": 1, "reason": "", "engine": "", "origin": "person",
            "added_by": by,
        },
    )  # fmt: skip
    write_verdict(merge, made, quote.verdict, merge.person(quote.person_id))
    merge.db.execute("UPDATE decisions SET speaker_chosen = 1 WHERE quote_id = ?", (made,))
    for name in sorted(quote.tags):
        merge.put_tag(made, name)
    if quote.note is not None:
        written = {"text": quote.note.text, "written_by": quote.note.by, "written_at": quote.note.at}
        insert(merge.db, "notes", {"quote_id": made, **written})
        merge.tally["notes_new"] += 1
    return made


def _words_taken(merge: UnderWay, article_id: int, quote: Standing) -> Difference:
    text = text_of(merge.db, article_id)
    there = [
        spans
        for spans in contents_of(merge.db, article_id).values()
        if any(span.overlaps(other) for span in spans for other in quote.place.content)
    ]
    return Difference(
        About.QUOTE,
        " / ".join(words_of(text, spans) for spans in there),
        words_of(text, quote.place.content),
        {**place_value(quote.place), **verdict_value(merge.theirs, quote)},
        quote.placed_by or quote.verdict.by,
        quote.placed_at or quote.verdict.at,
        article_id=article_id,
    )
