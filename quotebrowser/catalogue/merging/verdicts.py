"""Whether two decisions about the same quote agree, and taking over one where mine has none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quotebrowser.catalogue.merging.conflicts import About, Difference, list_difference
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from quotebrowser.catalogue.merging.people import PeopleOfBoth
    from quotebrowser.catalogue.merging.source import Source
    from quotebrowser.catalogue.merging.standing import Standing, Verdict
    from quotebrowser.catalogue.merging.under_way import UnderWay


def same_person(mine: Standing, theirs: Standing, people: PeopleOfBoth) -> bool:
    """Whether both catalogues give the quote to the same person, or to nobody known."""
    chosen = mine.verdict.speaker_chosen or theirs.verdict.speaker_chosen
    if not chosen and mine.engines_speaker == theirs.engines_speaker:
        return True
    if theirs.person_id is None or mine.person_id is None:
        return theirs.person_id is mine.person_id
    return people.known(theirs.person_id) == mine.person_id


def combine_verdicts(merge: UnderWay, mine: Standing, theirs: Standing) -> None:
    """Take over what they decided about a quote where that contradicts nothing of mine; else list the conflict."""
    if not theirs.verdict.decided:
        return
    if not mine.verdict.decided:
        take_verdict(merge, mine, theirs)
    elif not _agree(merge, mine, theirs):
        list_difference(merge, _difference(merge, mine, theirs))
    elif mine.verdict.reviewed or not theirs.verdict.reviewed:
        merge.tally["decisions_same"] += 1
    else:
        take_verdict(merge, mine, theirs)


def take_verdict(merge: UnderWay, mine: Standing, theirs: Standing) -> None:
    """Let their decision be mine, under their reviewer's name; a speaker that mine has chosen stays."""
    chosen, person_id = mine.verdict.speaker_chosen, mine.person_id if mine.verdict.speaker_chosen else None
    accepted_another = theirs.verdict.status is ReviewStatus.ACCEPTED and not same_person(mine, theirs, merge.people)
    if not chosen and (theirs.verdict.speaker_chosen or accepted_another):
        chosen, person_id = True, merge.person(theirs.person_id)
    write_verdict(merge, mine.id, replace(theirs.verdict, speaker_chosen=chosen), person_id)


def write_verdict(merge: UnderWay, quote_id: int, verdict: Verdict, person_id: int | None) -> None:
    """Write a decision about one of my quotes as it stands there."""
    merge.db.execute(
        "INSERT INTO decisions (quote_id, status, speaker_chosen, person_id, decided_by, decided_at, trashed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (quote_id) DO UPDATE SET status = excluded.status,"
        " speaker_chosen = excluded.speaker_chosen, person_id = excluded.person_id,"
        " decided_by = excluded.decided_by, decided_at = excluded.decided_at, trashed_at = excluded.trashed_at",
        (quote_id, verdict.status, verdict.speaker_chosen, person_id, verdict.by, verdict.at, verdict.trashed_at),
    )
    merge.tally["decisions_new"] += 1


def verdict_value(source: Source, quote: Standing) -> dict[str, object]:
    """A decision as a conflict keeps it."""
    rows = source.rows("SELECT name, kind FROM people WHERE id = ?", (quote.person_id,))
    return {
        "status": quote.verdict.status.value,
        "chosen": quote.verdict.speaker_chosen,
        "speaker": {"name": rows[0][0], "kind": rows[0][1]} if rows else None,
        "trashed": quote.verdict.trashed_at,
    }


def _agree(merge: UnderWay, mine: Standing, theirs: Standing) -> bool:
    one, other = mine.verdict, theirs.verdict
    if one.trashed_at is not None or other.trashed_at is not None:
        return one.trashed_at is not None and other.trashed_at is not None
    if one.status is other.status is ReviewStatus.REJECTED:
        return True
    unreviewed = ReviewStatus.UNREVIEWED
    same_status = one.status is other.status or unreviewed in (one.status, other.status)
    return same_status and same_person(mine, theirs, merge.people)


def _difference(merge: UnderWay, mine: Standing, theirs: Standing) -> Difference:
    value = verdict_value(merge.theirs, theirs)
    return Difference(
        About.DECISION,
        _in_words(verdict_value(merge.mine, mine)),
        _in_words(value),
        value,
        theirs.verdict.by,
        theirs.verdict.at,
        quote_id=mine.id,
    )


def _in_words(value: dict[str, object]) -> str:
    speaker = value["speaker"]
    who = f"“{speaker['name']}”" if isinstance(speaker, dict) else "nobody known"
    return f"{value['status']}, said by {who}" + (", in the trash" if value["trashed"] else "")
