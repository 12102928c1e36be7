"""A person answers each conflict: mine stays, or theirs is written, and either can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.merging.conflicts import Answer
from quotebrowser.catalogue.placing import Place
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus, Span
from tests.catalogue.contents import contents
from tests.reports import MARTA, NILS, person

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

ALL = Filter(kinds=frozenset(), statuses=frozenset())


def differ_in_every_way(mine: Catalogue, theirs: Catalogue) -> None:
    """A conflict of every kind, the merge done."""
    mine.set_status([1, 2, 3], ReviewStatus.ACCEPTED)
    theirs.set_status([1], ReviewStatus.REJECTED)
    theirs.correct_speaker([1], person("Quill Sandor"))
    theirs.split_quote(2, [[Span(36, 39)], [Span(40, 49)]])
    theirs.edit_quote(3, Place((Span(77, 82),)))
    for catalogue, note in ((mine, "Mine"), (theirs, "Theirs")):
        catalogue.set_note(1, note)
        catalogue.set_article_note(1, note)
        catalogue.set_person_note(1, note)
    for catalogue, name in ((mine, "Nils von der Aue"), (theirs, "Marta Oriol")):
        catalogue._db.execute(
            "UPDATE speakers SET linked_by = 'person', person_id = (SELECT id FROM people WHERE name = ?)"
            " WHERE name = 'Nils von der Aue'",
            (name,),
        )
        catalogue._db.commit()
    mine.merge(theirs.path, back_up=lambda: mine.path)


def test_every_kind_of_conflict_is_listed(mine: Catalogue, theirs: Catalogue) -> None:
    differ_in_every_way(mine, theirs)

    assert sorted(conflict.about for conflict in mine.conflicts()) == [
        "decision", "link", "note", "note", "note", "place", "quote", "quote",
    ]  # fmt: skip


def test_theirs_is_written_under_the_name_of_who_decided_it(mine: Catalogue, theirs: Catalogue) -> None:
    differ_in_every_way(mine, theirs)

    assert mine.accept_theirs([conflict.id for conflict in mine.conflicts()]) == 8

    rows = {row.text: row for row in mine.quotes(ALL)}
    first = rows["One old pier"]
    assert (first.speaker, first.status, first.note) == (person("Quill Sandor"), ReviewStatus.REJECTED, "Theirs")
    assert {"Two", "old piers"} <= set(rows)
    assert "Two old piers" not in rows
    assert next(row for row in rows.values() if row.start == 77).speaker == MARTA
    assert mine.article_note(1) == mine.person_note(1) == "Theirs"
    assert mine._db.execute("SELECT decided_by FROM decisions WHERE quote_id = 1").fetchone() == ("ben",)
    assert mine.conflicts() == []
    assert {(conflict.answer, conflict.answered_by) for conflict in mine.conflicts(answered=True)} == {
        (Answer.THEIRS, "ada")
    }
    assert mine.check() == []


def test_an_answer_is_one_action_and_is_undone(mine: Catalogue, theirs: Catalogue) -> None:
    differ_in_every_way(mine, theirs)
    before = contents(mine)

    mine.accept_theirs([conflict.id for conflict in mine.conflicts()])
    assert mine.history(1)[0].what == "Answer to 8 conflicts: theirs"
    mine.undo()

    assert contents(mine) == before


def test_after_accepting_theirs_another_merge_finds_nothing(mine: Catalogue, theirs: Catalogue) -> None:
    differ_in_every_way(mine, theirs)
    mine.accept_theirs([conflict.id for conflict in mine.conflicts()])
    before = contents(mine)

    done = mine.merge(theirs.path, back_up=lambda: mine.path)

    assert contents(mine) == before
    assert (done.decisions_conflicting, done.notes_conflicting) == (0, 0)


def test_mine_stays_and_is_not_asked_about_again(mine: Catalogue, theirs: Catalogue) -> None:
    differ_in_every_way(mine, theirs)
    rows = list(mine.quotes(ALL))

    assert mine.keep_mine([conflict.id for conflict in mine.conflicts()]) == 8

    assert list(mine.quotes(ALL)) == rows
    mine.merge(theirs.path, back_up=lambda: mine.path)
    assert mine.conflicts() == []


def test_a_speaker_whom_i_know_by_another_name_is_that_person(mine: Catalogue, theirs: Catalogue) -> None:
    mine.set_status([1], ReviewStatus.ACCEPTED)
    theirs.correct_speaker([1], person("N. Aue"))
    nils = mine.person_named("Nils von der Aue").id
    mine._db.execute("INSERT INTO aliases (person_id, alias, folded_alias) VALUES (?, 'N. Aue', 'n aue')", (nils,))
    mine._db.commit()
    mine.merge(theirs.path, back_up=lambda: mine.path)

    mine.accept_theirs([1])

    assert next(row for row in mine.quotes(ALL) if row.id == 1).speaker == NILS


@pytest.mark.parametrize("verb", ["keep_mine", "accept_theirs"])
def test_a_conflict_that_is_not_open_is_refused(mine: Catalogue, theirs: Catalogue, verb: str) -> None:
    differ_in_every_way(mine, theirs)
    mine.keep_mine([1])

    for number in (1, 99):
        with pytest.raises(QuoteBrowserError, match=f"no open conflict {number}"):
            getattr(mine, verb)([2, number])
    assert len(mine.conflicts()) == 7


def test_a_place_that_was_taken_since_is_refused_and_nothing_is_changed(mine: Catalogue, theirs: Catalogue) -> None:
    mine.set_status([1, 2], ReviewStatus.ACCEPTED)
    theirs.set_status([2], ReviewStatus.REJECTED)
    theirs.edit_quote(1, Place((Span(1, 20),)))
    mine.merge(theirs.path, back_up=lambda: mine.path)
    mine.add_quote(1, Place((Span(16, 20),)), None)
    before = contents(mine)

    with pytest.raises(QuoteBrowserError, match="belong to another quote"):
        mine.accept_theirs([conflict.id for conflict in mine.conflicts()])

    assert contents(mine) == before
