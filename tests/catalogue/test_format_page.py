"""`docs/catalogue-format.md` names every table, view and column, and every question on it can be asked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.records import ReviewStatus
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

PAGE = (Path(__file__).parents[2] / "docs" / "catalogue-format.md").read_text(encoding="utf-8")

QUESTIONS = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)


def told() -> dict[str, list[str]]:
    """The columns of every table and view as the page has them."""
    sections = re.split(r"^### `(\w+)`$", PAGE, flags=re.MULTILINE)[1:]
    return {
        name: re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
        for name, text in zip(sections[::2], sections[1::2], strict=True)
    }


def there(catalogue: Catalogue) -> dict[str, list[str]]:
    """The columns that the file has."""
    db = catalogue._db
    names = [
        name
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
        if not name.startswith(("_", "sqlite_", "quote_search_", "article_search_"))
    ]
    return {
        name: [column for _, column, *_, hidden in db.execute(f"PRAGMA table_xinfo({name})") if hidden != 1]
        for name in names
    }


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """Accepted quotes of one person in and outside of 2019."""
    for outlet, date in (("Tide Post", "2019-03-04"), ("Harbour News", "2019"), ("Tide Post", "2020-01-01")):
        add(
            catalogue,
            Said(f"The pier of {date}", MARTA, printed="Mayor Marta Oriol"),
            Said("No pier", NILS),
            outlet=outlet,
            date=date,
        )
    catalogue.set_status([1, 2, 3, 5], ReviewStatus.ACCEPTED)
    catalogue.correct_speaker([4], MARTA)
    catalogue.add_tag([1], "harbour")
    return catalogue


def test_the_page_names_every_table_view_and_column(catalogue: Catalogue) -> None:
    assert told() == there(catalogue)


@pytest.mark.parametrize("number", range(len(QUESTIONS)))
def test_every_question_on_the_page_can_be_asked(filled: Catalogue, number: int) -> None:
    filled._db.execute(QUESTIONS[number]).fetchall()


def test_the_first_question_is_answered_by_accepted_quotes_of_one_person_in_2019(filled: Catalogue) -> None:
    assert [row[:3] for row in filled._db.execute(QUESTIONS[0])] == [
        ("Harbour News", "2019", "The pier of 2019"),
        ("Tide Post", "2019-03-04", "The pier of 2019-03-04"),
    ]


def test_the_second_question_counts_them_under_any_name(filled: Catalogue) -> None:
    assert set(filled._db.execute(QUESTIONS[1]).fetchall()) == {("Tide Post", 1), ("Harbour News", 1)}
