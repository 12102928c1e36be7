"""Decisions lie on top of what the engine said, each one action in the history."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import ReviewStatus
from tests.reports import AIDE, MARTA, NILS, Said, add, person, speakers_of

if TYPE_CHECKING:
    from pathlib import Path


def last_entry(catalogue: Catalogue) -> dict[str, object]:
    (entry,) = catalogue._db.query("SELECT * FROM history ORDER BY id DESC LIMIT 1")
    return {**entry, "before": json.loads(entry["before"]), "after": json.loads(entry["after"])}


def number_of_entries(catalogue: Catalogue) -> int:
    return int(catalogue._db.execute("SELECT count(*) FROM history").fetchone()[0])


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
    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    before = number_of_entries(catalogue)

    catalogue.correct_speaker(catalogue.quote_ids(), NILS)

    entry = last_entry(catalogue)
    nils = catalogue.person_named("Aue").id
    assert number_of_entries(catalogue) == before + 1
    assert (entry["action"], entry["what"]) == ("correct speaker", "gave 2 quotes to “Nils von der Aue” (person)")
    assert entry["before"] == {"quotes": [1, 2], "decisions": [[1, "accepted", 0, None]]}
    assert entry["after"] == {"quotes": [1, 2], "decisions": [[1, "accepted", 1, nils], [2, "unreviewed", 1, nils]]}
    assert entry["at"]


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


def test_tags_are_listed_in_order_and_filtered_by(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", NILS))

    catalogue.add_tag([1, 2], "pier")
    catalogue.add_tag([1], " check ")
    catalogue.add_tag([1], "check")

    assert [quote.tags for quote in catalogue.quote_rows([1, 2])] == [("check", "pier"), ("pier",)]
    assert catalogue.quote_ids(Filter(tags=frozenset({"check"}))).tolist() == [1]
    assert catalogue.tags() == ["check", "pier"]
    assert last_entry(catalogue)["after"] == {"tag": "check", "quotes": []}


def test_a_blank_tag_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="needs a name"):
        catalogue.add_tag([1], " ")


def test_a_note_is_written_replaced_and_taken_away(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))

    catalogue.set_note(1, "Ask the archive")
    catalogue.set_note(1, "Asked")
    assert catalogue.quote_rows([1])[0].note == "Asked"
    assert last_entry(catalogue)["before"] == {"quote": 1, "note": "Ask the archive"}

    catalogue.set_note(1, "")
    assert catalogue.quote_rows([1])[0].note == ""


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
