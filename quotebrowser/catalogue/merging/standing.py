"""The quotes of one article as one catalogue has them now: what the engine said, and what people made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue.placing import Place
from quotebrowser.catalogue.stored import spans_from_json
from quotebrowser.records import QuoteKind, ReviewStatus, Span, Speaker, SpeakerKind

if TYPE_CHECKING:
    from quotebrowser.catalogue.merging.source import Source

_EMPTY = ReviewStatus.UNREVIEWED


@dataclass(frozen=True, slots=True)
class Verdict:
    """What somebody decided about a quote: whether it holds, who says it, whether it is in the trash."""

    status: ReviewStatus = _EMPTY
    speaker_chosen: bool = False
    trashed_at: str | None = None
    by: str = ""
    at: str = ""

    @property
    def decided(self) -> bool:
        """Whether anything was decided at all."""
        return self.status is not _EMPTY or self.speaker_chosen or self.trashed_at is not None

    @property
    def reviewed(self) -> bool:
        """Whether the quote was accepted or rejected, and is not in the trash."""
        return self.status is not _EMPTY and self.trashed_at is None


@dataclass(frozen=True, slots=True)
class Written:
    """A note: its text, who wrote it and when."""

    text: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A quote that no other took the place of.

    `first_content` is where it was first said to stand, `place` where it stands now; `placed_by_person` where that is
    somebody's decision. `engines_speaker` is whom the engine took for its speaker, `person_id` who holds it now.
    """

    id: int
    by_person: bool
    engine: str
    first_content: tuple[Span, ...]
    place: Place
    placed_by_person: bool
    placed_by: str
    placed_at: str
    engines_speaker: Speaker | None
    person_id: int | None
    verdict: Verdict
    note: Written | None
    tags: frozenset[str]
    orphan: bool

    @property
    def worked_on(self) -> bool:
        """Whether anybody did anything with it."""
        return bool(self.verdict.decided or self.placed_by_person or self.note or self.tags)


def standing_quotes(source: Source, article_id: int) -> dict[int, Standing]:
    """The quotes of an article that none took the place of, in the order of the text, and the orphans."""
    tags: dict[int, set[str]] = {}
    for quote_id, name in source.rows(_TAGS, (article_id,)):
        tags.setdefault(quote_id, set()).add(name)
    return {row[0]: _standing(row, frozenset(tags.get(row[0], ()))) for row in source.rows(_STANDING, (article_id,))}


def replaced_quotes(source: Source, article_id: int) -> dict[int, list[tuple[tuple[Span, ...], str]]]:
    """For each quote of an article that took the place of others: where those stood at first, and how it came."""
    below: dict[int, list[tuple[int, str]]] = {}
    contents: dict[int, tuple[Span, ...]] = {}
    for quote_id, by_quote_id, how, content in source.rows(_REPLACED, (article_id,)):
        contents[quote_id] = spans_from_json(content)
        below.setdefault(by_quote_id, []).append((quote_id, how))
    replaced = {}
    for quote_id, replaced_directly in below.items():
        found = dict(replaced_directly)
        waiting = list(found)
        while waiting:
            for lower, how in below.get(waiting.pop(), ()):
                if lower not in found:
                    found[lower] = how
                    waiting.append(lower)
        replaced[quote_id] = [(contents[lower], how) for lower, how in sorted(found.items())]
    return replaced


_STANDING = """
    SELECT quotes.id, quotes.origin, quotes.engine, quotes.content_spans,
        quotes_now.content_spans, quotes_now.kind, quotes_now.cue_spans, quotes_now.source_spans,
        edits.edited_by, edits.edited_at, quotes.added_by, speakers.name, speakers.kind, quotes_now.person_id,
        decisions.status, decisions.speaker_chosen, decisions.trashed_at, decisions.decided_by, decisions.decided_at,
        notes.text, notes.written_by, notes.written_at, orphans.id IS NOT NULL
    FROM quotes
    JOIN quotes_now ON quotes_now.quote_id = quotes.id
    LEFT JOIN speakers ON speakers.id = quotes.speaker_id
    LEFT JOIN edits ON edits.quote_id = quotes.id
    LEFT JOIN decisions ON decisions.quote_id = quotes.id
    LEFT JOIN notes ON notes.quote_id = quotes.id
    LEFT JOIN orphans ON orphans.quote_id = quotes.id
    WHERE quotes.article_id = ?
      AND (orphans.id IS NOT NULL OR quotes.id NOT IN (SELECT quote_id FROM superseded))
    ORDER BY quotes_now.start, quotes.id
"""

_TAGS = """
    SELECT quote_id, tags.name FROM quotes JOIN quote_tags ON quote_tags.quote_id = quotes.id
    JOIN tags ON tags.id = tag_id WHERE article_id = ?
"""

_REPLACED = """
    SELECT superseded.quote_id, by_quote_id, how, content_spans
    FROM superseded JOIN quotes ON quotes.id = superseded.quote_id
    WHERE article_id = ? AND by_quote_id IS NOT NULL
"""


def _standing(row: tuple[Any, ...], tags: frozenset[str]) -> Standing:
    (
        quote_id, origin, engine, first_content, content, kind, cue, source, edited_by, edited_at, added_by, name,
        speaker_kind, person_id, status, chosen, trashed_at, decided_by, decided_at, note, written_by, written_at,
        orphan,
    ) = row  # fmt: skip
    return Standing(
        id=quote_id,
        by_person=origin == "person",
        engine=engine,
        first_content=spans_from_json(first_content),
        place=Place(spans_from_json(content), QuoteKind(kind), spans_from_json(cue), spans_from_json(source)),
        placed_by_person=origin == "person" or edited_at is not None,
        placed_by=edited_by if edited_at is not None else added_by,
        placed_at=edited_at or decided_at or "",
        engines_speaker=Speaker(name, SpeakerKind(speaker_kind)) if name is not None else None,
        person_id=person_id,
        verdict=Verdict(ReviewStatus(status), bool(chosen), trashed_at, decided_by, decided_at)
        if status is not None
        else Verdict(),
        note=Written(note, written_by, written_at) if note is not None else None,
        tags=tags,
        orphan=bool(orphan),
    )
