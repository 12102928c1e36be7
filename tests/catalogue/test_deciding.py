"""Decisions lie on top of what the engine said, each one action in the history."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue import history
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus
from tests.reports import AIDE, MARTA, NILS, Said, add, person, speakers_of

if TYPE_CHECKING:
    from pathlib import Path


def test_a_corrected_speaker_holds_and_the_engines_word_stays_beneath(tmp_path: Path) -> None:
    path = tmp_path / "kept.quotes"
    with Catalogue.create(path) as catalogue:
        article_id = add(catalogue, Said("One", MARTA), Said("Two", MARTA), Said("Three", NILS))
        catalogue.correct_speaker([1], NILS)

    with Catalogue.open(path) as catalogue:
        assert speakers_of(catalogue, [1, 2, 3]) == [NILS, MARTA, NILS]
        assert [quote.corrected for quote in catalogue.quote_rows([1, 2, 3])] == [True, False, False]
        placed = catalogue.placed_quotes(article_id)[0]
        assert (placed.quote.speaker, placed.speaker, placed.corrected) == (MARTA, NILS, True)
        assert [(row.name, row.quotes) for row in catalogue.people()] == [("Nils von der Aue", 2), ("Marta Oriol", 1)]


def test_a_new_name_becomes_a_new_person(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))

    catalogue.correct_speaker([1], person("Piet Tarn"))

    assert catalogue.person_named("Tarn").quotes == 1


def test_a_surname_that_one_person_bears_means_that_person(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", AIDE))

    catalogue.correct_speaker([2], person("oriol"))

    assert speakers_of(catalogue, [1, 2]) == [MARTA, MARTA]


def test_an_anonymous_speaker_is_another_in_each_article(catalogue: Catalogue) -> None:
    first = add(catalogue, Said("One", MARTA))
    second = add(catalogue, Said("Two", MARTA))

    catalogue.correct_speaker([1, 2], AIDE)

    assert [(row.name, row.article_id) for row in catalogue.people()] == [(AIDE.name, first), (AIDE.name, second)]


def test_nobody_known_can_be_decided_and_undecided(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))

    catalogue.correct_speaker([1], None)
    (row,) = catalogue.quote_rows([1])
    assert (row.speaker, row.person_id, row.corrected) == (None, None, True)

    catalogue.correct_speaker([1], MARTA)
    assert speakers_of(catalogue, [1]) == [MARTA]


def test_search_finds_a_quote_under_its_new_speaker_only(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA, printed="she"))

    catalogue.correct_speaker([1], person("Piet Tarn"))

    assert catalogue.quote_ids(Filter(words="tarn")).tolist() == [1]
    assert catalogue.quote_ids(Filter(words="oriol")).tolist() == []


def test_one_correction_of_many_quotes_is_one_entry(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", MARTA))
    before = len(catalogue.history())

    catalogue.correct_speaker(catalogue.quote_ids(), NILS)

    newest, *older = catalogue.history()
    assert len(older) == before
    assert (newest.action, newest.what) == (
        "change speaker",
        "Change of speaker of 2 quotes to “Nils von der Aue” (person)",
    )
    assert newest.who == history.user_name()
    assert newest.at


def test_a_decision_that_changes_nothing_is_no_entry(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    before = catalogue.history()

    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    catalogue.set_status([99], ReviewStatus.REJECTED)

    assert catalogue.history() == before


def test_a_speaker_is_corrected_wherever_the_article_prints_the_same_source(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA, printed="she"), Said("Two", AIDE, printed="she"), Said("Three", MARTA))
    add(catalogue, Said("Four", MARTA, printed="she"))

    catalogue.correct_speaker_of_source(1, NILS)

    assert speakers_of(catalogue, [1, 2, 3, 4]) == [NILS, NILS, MARTA, MARTA]


def test_a_quote_can_be_given_to_one_of_two_people_of_the_same_name(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", AIDE))
    second = add(catalogue, Said("Two", AIDE))
    (aide,) = [row for row in catalogue.people() if row.article_id == second]

    catalogue.give_to_person([1], aide.id)

    assert catalogue.quote_rows([1])[0].person_id == aide.id


def test_nobody_who_is_gone_is_given_a_quote(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))

    with pytest.raises(QuoteBrowserError, match="Person 99 is no longer"):
        catalogue.give_to_person([1], 99)


def test_a_status_does_not_touch_the_speaker(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", NILS))
    catalogue.correct_speaker([1], NILS)

    catalogue.set_status([1, 2], ReviewStatus.REJECTED)

    assert speakers_of(catalogue, [1, 2]) == [NILS, NILS]
    assert [quote.corrected for quote in catalogue.quote_rows([1, 2])] == [True, False]
    assert catalogue.quote_ids().tolist() == []


def test_a_correction_does_not_touch_the_status(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    catalogue.set_status([1], ReviewStatus.ACCEPTED)

    catalogue.correct_speaker([1], NILS)

    assert catalogue.quote_rows([1])[0].status is ReviewStatus.ACCEPTED


def test_quotes_that_are_gone_are_passed_over(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))

    catalogue.correct_speaker([1, 99], NILS)
    catalogue.set_status([99], ReviewStatus.ACCEPTED)
    catalogue.add_tag([99], "check")

    assert speakers_of(catalogue, [1, 99]) == [NILS]


def test_nobody_can_change_what_the_engine_said(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))

    with pytest.raises(sqlite3.IntegrityError, match="what the engine said is kept"):
        catalogue._db.execute("UPDATE quotes SET text = 'Two'")


def test_after_every_sort_of_decision_the_file_is_in_order(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", AIDE), title="Pier")
    catalogue.correct_speaker([1], NILS)
    catalogue.set_status([1, 2], ReviewStatus.ACCEPTED)
    catalogue.correct_speaker([1, 2], None)
    catalogue.add_tag([1], "pier")
    catalogue.set_note(2, "Ask")

    assert catalogue.check() == []


def test_a_corrected_quote_is_accepted_in_the_same_action_where_asked(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", MARTA))

    catalogue.correct_speaker([1], NILS, accepting=True)
    catalogue.give_to_person([2], catalogue.person_named("Aue").id, accepting=True)

    assert speakers_of(catalogue, [1, 2]) == [NILS, NILS]
    assert [row.status for row in catalogue.quote_rows([1, 2])] == [ReviewStatus.ACCEPTED, ReviewStatus.ACCEPTED]
    catalogue.undo()
    catalogue.undo()
    assert speakers_of(catalogue, [1, 2]) == [MARTA, MARTA]
    assert [row.status for row in catalogue.quote_rows([1, 2])] == [ReviewStatus.UNREVIEWED, ReviewStatus.UNREVIEWED]


def test_the_quotes_of_a_source_are_those_printed_alike_in_the_article(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", NILS), Said("Three", MARTA))
    add(catalogue, Said("Four", MARTA))

    assert catalogue.quotes_of_source(1) == [1, 3]
