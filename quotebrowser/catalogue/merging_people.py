"""Makes one person of several, and several of one; what a merge would do can be seen before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue import answering, history, people
from quotebrowser.catalogue.describing import refuse_blank_name
from quotebrowser.catalogue.evidence import against_merging
from quotebrowser.catalogue.linking import doubt_links_by_surname, left_over_for, settle_links_by_surname
from quotebrowser.catalogue.names import folded, surname
from quotebrowser.catalogue.stored import ids_to_json, storable, texts_to_json
from quotebrowser.catalogue.wording import person_called
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import Speaker

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do: how many quotes of how many articles move, and which names `into` gets as aliases.

    `against` is what speaks against their being one, a line each. `settled` are how many who were left apart, known by
    the surname alone, are then `into`, because nobody else bears it any more.
    """

    into: str
    names: tuple[str, ...]
    quotes: int
    articles: int
    aliases: tuple[str, ...]
    against: tuple[str, ...]
    settled: int = 0


def preview_merge(db: Database, into_id: int, other_ids: Collection[int]) -> MergePreview:
    """What merging the others into `into_id` would do; QuoteBrowserError where they cannot be merged."""
    into, others = _merging(db, into_id, other_ids)
    quotes, articles = db.execute(
        "SELECT count(*), count(DISTINCT article_id) FROM current_quotes"
        " WHERE person_id IN (SELECT value FROM json_each(?))",
        (ids_to_json(other.id for other in others),),
    ).fetchone()
    known = {folded(name) for name in (into.name, *people.names_of(db, into.id))}
    new = {folded(name): name for other in others for name in (other.name, *people.names_of(db, other.id))}
    return MergePreview(
        into=into.name,
        names=tuple(other.name for other in others),
        quotes=quotes,
        articles=articles,
        aliases=tuple(sorted(name for fold, name in new.items() if fold not in known)),
        against=tuple(f"{other.name}: {reason}" for other in others for reason in _against(db, into.id, other.id)),
        settled=len(_settled(db, into, others)),
    )


def merge(db: Database, into_id: int, other_ids: Collection[int], who: str) -> None:
    """Make one person of several: `into_id` gets all that the others have, and their names as aliases."""
    into, others = _merging(db, into_id, other_ids)
    called = " and ".join(person_called(db, other.id) for other in others)
    with history.action(db, "merge people", f"Merge of {called} into {person_called(db, into.id)}", who):
        for other in others:
            _merge_one(db, into, other)
        settle_links_by_surname(db, into_id)


def split(
    db: Database,
    person_id: int,
    name: str,
    who: str,
    *,
    called: Collection[str] = (),
    article_ids: Collection[int] = (),
) -> int:
    """Make a person `name` of those whom articles call so, or by one of `called`; the id.

    With articles named, all that they have of the person goes, or only who is `called` so there. Aliases of these names
    go along, and the quotes that were given by hand to somebody so called who was merged into the person.
    QuoteBrowserError where nothing is so called, or where nothing would stay.
    """
    split_from = people.person(db, person_id)
    name = refuse_blank_name(name)
    folds = {folded(storable(form)) for form in (name, *called)}
    in_articles_whole = bool(article_ids) and not called
    speakers = db.execute("SELECT id, name, article_id FROM speakers WHERE person_id = ?", (person_id,)).fetchall()
    moving = [
        speaker
        for speaker, printed, article in speakers
        if (not article_ids or article in article_ids) and (in_articles_whole or folded(printed) in folds)
    ]
    decided = _decided_in(db, person_id, article_ids) if in_articles_whole else _decided_before(db, person_id, folds)
    aliases = [alias for alias in people.names_of(db, person_id) if folded(alias) in folds]
    if not moving and not aliases and not decided:
        raise QuoteBrowserError(f"“{split_from.name}” is nowhere called “{name}”, so that there is nothing to split.")
    if len(moving) == len(speakers) and len(decided) == _number_of_decisions(db, person_id):
        raise QuoteBrowserError(
            f"All that “{split_from.name}” says would go to “{name}”; rename the person instead, or name articles."
        )
    with history.action(db, "split person", f"Split of “{name}” off {person_called(db, person_id)}", who):
        new_id = people.add_person(db, Speaker(name, split_from.kind), split_from.article_id)
        people.give_aliases(db, person_id, new_id, folds)
        db.execute(
            "UPDATE decisions SET person_id = ? WHERE quote_id IN (SELECT value FROM json_each(?))",
            (new_id, ids_to_json(decided)),
        )
        _link_by_hand(db, moving, new_id, f"split off “{split_from.name}” by hand")
        answering.remember_different(db, person_id, new_id, who)
        doubt_links_by_surname(db, new_id)
    return new_id


def link_speaker(db: Database, article_id: int, name: str, person_id: int, who: str) -> None:
    """Say whom an article means by one of its speakers, which also confirms the person who was taken for it."""
    speakers = _speakers(db, article_id, name)
    reason = "confirmed by hand" if _all_linked_to(db, speakers, person_id) else "chosen by hand"
    what = f"Link of “{name}” in one article to {person_called(db, people.person(db, person_id).id)}"
    with history.action(db, "link speaker", what, who):
        _link_by_hand(db, speakers, person_id, reason)


def part_speaker(db: Database, article_id: int, name: str, who: str) -> int:
    """Say that an article does not mean the person its speaker was taken for; the id of the new person it gets."""
    speakers = _speakers(db, article_id, name)
    (person_id,) = db.execute("SELECT person_id FROM speakers WHERE id = ?", (speakers[0],)).fetchone()
    return split(db, person_id, name, who, called=[name], article_ids=[article_id])


def _merging(db: Database, into_id: int, other_ids: Collection[int]) -> tuple[people.Person, list[people.Person]]:
    into = people.person(db, into_id)
    if into_id in other_ids:
        raise QuoteBrowserError(f"“{into.name}” cannot be merged with themselves; choose somebody else.")
    if not other_ids:
        raise QuoteBrowserError(f"Nobody is to be merged into “{into.name}”; choose somebody.")
    return into, [people.person(db, number) for number in dict.fromkeys(other_ids)]


def _against(db: Database, into_id: int, other_id: int) -> list[str]:
    parted = answering.are_different(db, into_id, other_id)
    return [*(("they were called different people",) if parted else ()), *against_merging(db, into_id, other_id)]


def _settled(db: Database, into: people.Person, others: Sequence[people.Person]) -> set[int]:
    """Those left apart by the surname whom a merge makes `into`, too."""
    last, merging = surname(into.name), {into.id, *(other.id for other in others)}
    if into.id not in people.bearers(db, last) or people.bearers(db, last).keys() - merging:
        return set()
    left_over = [set(left_over_for(db, number, last, merging)) for number in merging]
    return set.intersection(*left_over) - merging


def _merge_one(db: Database, into: people.Person, other: people.Person) -> None:
    people.give_aliases(db, other.id, into.id)
    if folded(other.name) != folded(into.name):
        people.add_alias(db, into.id, other.name, by_person=True)
    speakers = [row for (row,) in db.execute("SELECT id FROM speakers WHERE person_id = ?", (other.id,))]
    _link_by_hand(db, speakers, into.id, f"“{other.name}” was merged into “{into.name}” by hand")
    db.execute("UPDATE decisions SET person_id = ? WHERE person_id = ?", (into.id, other.id))
    if other.article_id != into.article_id:
        db.execute("UPDATE people SET article_id = NULL WHERE id = ? AND article_id IS NOT NULL", (into.id,))
    _merge_notes(db, into.id, other.id)
    for statement in _MOVES:
        db.execute(statement, {"into": into.id, "other": other.id})
    answering.hand_over(db, into.id, other.id)
    db.execute("DELETE FROM people WHERE id = ?", (other.id,))


_MOVES = (
    """DELETE FROM person_attributes WHERE person_id = :other AND EXISTS (
        SELECT 1 FROM person_attributes AS kept WHERE kept.person_id = :into
        AND (kept.attribute, kept.value, kept.since, kept.until)
            = (person_attributes.attribute, person_attributes.value, person_attributes.since, person_attributes.until))
    """,
    "UPDATE person_attributes SET person_id = :into WHERE person_id = :other",
    """DELETE FROM person_links WHERE person_id = :other
        AND url IN (SELECT url FROM person_links WHERE person_id = :into)""",
    "UPDATE person_links SET person_id = :into WHERE person_id = :other",
)
"""What is known of the one merged goes to the other, but for what is known already."""


def _merge_notes(db: Database, into_id: int, other_id: int) -> None:
    notes = dict(
        db.execute("SELECT person_id, text FROM notes WHERE person_id IN (?, ?)", (into_id, other_id)).fetchall()
    )
    if into_id in notes and other_id in notes:
        both = f"{notes[into_id]}\n\n{notes[other_id]}"
        db.execute("UPDATE notes SET text = ? WHERE person_id = ?", (both, into_id))
        db.execute("DELETE FROM notes WHERE person_id = ?", (other_id,))
    else:
        db.execute("UPDATE notes SET person_id = ? WHERE person_id = ?", (into_id, other_id))


def _link_by_hand(db: Database, speakers: Sequence[int], person_id: int, reason: str) -> None:
    db.execute("UPDATE people SET left_apart = 0 WHERE id = ? AND left_apart", (person_id,))
    db.execute(
        "UPDATE speakers SET person_id = ?, link_reason = ?, linked_by = 'person', link_doubt = ''"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (person_id, storable(reason), ids_to_json(speakers)),
    )


def _speakers(db: Database, article_id: int, name: str) -> list[int]:
    """The speakers of an article who have this name there."""
    rows = db.execute("SELECT id, name FROM speakers WHERE article_id = ? ORDER BY id", (article_id,)).fetchall()
    found = [speaker for speaker, printed in rows if folded(printed) == folded(storable(name))]
    if not found:
        raise QuoteBrowserError(
            f"Nobody speaks as “{name}” in article {article_id}; give the name as the article has it."
        )
    return found


def _all_linked_to(db: Database, speakers: Sequence[int], person_id: int) -> bool:
    rows = db.execute(
        "SELECT DISTINCT person_id FROM speakers WHERE id IN (SELECT value FROM json_each(?))", (ids_to_json(speakers),)
    )
    return [number for (number,) in rows] == [person_id]


def _number_of_decisions(db: Database, person_id: int) -> int:
    (number,) = db.execute("SELECT count(*) FROM decisions WHERE person_id = ?", (person_id,)).fetchone()
    return int(number)


def _decided_in(db: Database, person_id: int, article_ids: Collection[int]) -> list[int]:
    """The quotes of these articles that were given to a person by hand."""
    rows = db.execute(
        "SELECT quote_id FROM decisions JOIN quotes ON quotes.id = quote_id WHERE person_id = ?"
        " AND article_id IN (SELECT value FROM json_each(?))",
        (person_id, ids_to_json(article_ids)),
    )
    return [quote_id for (quote_id,) in rows]


def _decided_before(db: Database, person_id: int, folds: Collection[str]) -> list[int]:
    """The quotes that were given by hand to somebody of these names who has been merged into this person since."""
    rows = db.execute(
        """SELECT DISTINCT decisions.quote_id FROM changes AS moved
        JOIN history ON history.id = moved.history_id AND history.state = 'done'
        JOIN changes AS gone ON gone.history_id = moved.history_id AND gone."table" = 'people' AND gone.after IS NULL
        JOIN decisions ON decisions.quote_id = moved.row AND decisions.person_id = moved.person_id
        WHERE moved."table" = 'decisions' AND moved.person_id = ?
            AND gone.row = json_extract(moved.before, '$.person_id')
            AND json_extract(gone.before, '$.folded_name') IN (SELECT value FROM json_each(?))
        """,
        (person_id, texts_to_json(folds)),
    )
    return [quote_id for (quote_id,) in rows]
