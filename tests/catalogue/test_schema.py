"""The tables keep themselves true, whoever writes to them, and can be read by people."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.schema import major_and_minor, user_version
from quotebrowser.exports.sheet import headers
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.reports import AIDE, MARTA, NILS, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

EVERY_QUOTE = Filter(kinds=frozenset(), statuses=frozenset())


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """Two articles with decisions, a tag and a note."""
    add(
        catalogue, Said("One pier", MARTA), Said("Two piers", AIDE, QuoteKind.THOUGHT), title="Ferry", date="2021-02-03"
    )
    add(catalogue, Said("Three piers", MARTA, printed="she"), Said("Four piers"), title="Tide", date="2021-01-01")
    catalogue.correct_speaker([2], NILS)
    catalogue.set_status([3], ReviewStatus.REJECTED)
    catalogue.add_tag([1], "wood")
    catalogue.add_tag([1], "iron")
    catalogue.set_note(4, "Ask the archive")
    return catalogue


def found(catalogue: Catalogue, words: str) -> list[int]:
    return sorted(catalogue.quote_ids(Filter(kinds=frozenset(), statuses=frozenset(), words=words)))


@given(st.integers(0, 0x7FFF), st.integers(0, 0xFFFF))
def test_both_numbers_of_a_version_come_back(major: int, minor: int) -> None:
    assert major_and_minor(user_version(major, minor)) == (major, minor)


def test_the_quote_sheet_view_has_the_columns_of_the_contract(filled: Catalogue) -> None:
    columns = [row[0] for row in filled._db.execute("SELECT * FROM quote_sheet").description]

    assert columns == headers()


def test_the_quote_sheet_view_tells_what_the_rows_tell(filled: Catalogue) -> None:
    rows = filled.quote_rows(filled.quote_ids(EVERY_QUOTE))

    told = {
        row["quote_id"]: (row["speaker"], row["quote"], row["status"], row["tags"], row["note"], row["article"])
        for row in filled._db.query("SELECT * FROM quote_sheet")
    }

    assert told == {
        row.id: (
            row.speaker.name if row.speaker else None,
            row.text,
            row.status,
            "; ".join(row.tags) or None,
            row.note or None,
            row.article,
        )
        for row in rows
    }


def test_a_renamed_person_is_found_under_the_new_name_only(filled: Catalogue) -> None:
    filled._db.execute("UPDATE people SET name = 'Quill Sandor' WHERE name = 'Marta Oriol'")

    assert found(filled, "sandor") == [1, 3]
    assert found(filled, "she oriol") == []
    assert filled.check() == []


def test_a_retitled_article_is_found_under_the_new_title_only(filled: Catalogue) -> None:
    filled._db.execute("UPDATE articles SET title = 'Lighthouse' WHERE title = 'Ferry'")

    assert found(filled, "lighthouse") == [1, 2]
    assert found(filled, "ferry") == []
    assert filled.article_ids("lighthouse").tolist() == [1]
    assert filled.article_ids("ferry").tolist() == []
    assert filled.check() == []


def test_an_article_that_is_dated_anew_takes_its_quotes_along(filled: Catalogue) -> None:
    assert filled.quote_ids(EVERY_QUOTE).tolist() == [3, 4, 1, 2]

    filled._db.execute("UPDATE articles SET date = '2020-12-31' WHERE title = 'Ferry'")

    assert filled.quote_ids(EVERY_QUOTE).tolist() == [1, 2, 3, 4]
    assert filled.check() == []


def test_a_speaker_linked_anew_takes_along_what_nobody_decided(filled: Catalogue) -> None:
    nils = filled.person_named("Aue").id
    filled.correct_speaker([3], MARTA)

    filled._db.execute("UPDATE speakers SET person_id = ? WHERE name = 'Marta Oriol'", (nils,))

    assert [row.person_id for row in filled.quote_rows([1, 2, 3])] == [nils, nils, filled.person_named("Oriol").id]
    assert filled.check() == []


def test_a_decision_taken_away_lets_the_engines_word_hold_again(filled: Catalogue) -> None:
    filled._db.execute("DELETE FROM decisions")

    second, third = filled.quote_rows([2, 3])
    assert (second.speaker, third.status) == (AIDE, ReviewStatus.UNREVIEWED)
    assert found(filled, "aue") == []
    assert filled.check() == []


def test_a_decision_about_the_speaker_can_be_withdrawn_alone(filled: Catalogue) -> None:
    filled._db.execute("UPDATE decisions SET speaker_chosen = 0 WHERE quote_id = 2")

    assert filled.quote_rows([2])[0].speaker == AIDE
    assert filled.check() == []


def test_an_article_taken_out_takes_everything_of_it_along(filled: Catalogue) -> None:
    filled._db.execute("DELETE FROM people WHERE article_id = 1 AND id NOT IN (SELECT person_id FROM speakers)")
    filled._db.execute("BEGIN")
    filled._db.execute("PRAGMA defer_foreign_keys = ON")
    filled._db.execute("DELETE FROM articles WHERE id = 1")
    filled._db.execute("DELETE FROM people WHERE article_id = 1")
    filled._db.execute("COMMIT")

    assert filled.quote_ids(EVERY_QUOTE).tolist() == [3, 4]
    assert found(filled, "two") == []
    assert filled.article_ids("two").tolist() == []
    assert filled.check() == []


def test_the_text_of_an_article_cannot_be_changed(filled: Catalogue) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="text of an article never changes"):
        filled._db.execute("UPDATE articles SET text = 'Other' WHERE id = 1")


@pytest.mark.parametrize(("column", "value"), [("article_id", 2), ("name", "Nobody"), ("kind", "group")])
def test_who_an_articles_speakers_are_cannot_be_changed(filled: Catalogue, column: str, value: object) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="what the engine said is kept as it was"):
        filled._db.execute(f"UPDATE speakers SET {column} = ? WHERE id = 1", (value,))  # noqa: S608 - our columns

    filled._db.execute("UPDATE speakers SET name = name, link_doubt = 'who?' WHERE id = 1")


def test_lists_are_answered_from_an_index_alone(filled: Catalogue) -> None:
    plan = " ".join(
        row["detail"]
        for row in filled._db.query(
            "EXPLAIN QUERY PLAN SELECT quote_id FROM current_quotes WHERE kind IN ('direct') AND status IN ('accepted')"
            " ORDER BY day, article_id, start, quote_id"
        )
    )

    assert "USING COVERING INDEX" in plan
    assert "TEMP B-TREE" not in plan
