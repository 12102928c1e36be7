"""Every sort of damage to a real file is found, and what follows from other parts is made anew."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.records import ReviewStatus
from tests.catalogue.contents import contents
from tests.reports import AIDE, MARTA, NILS, Said, add

PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed catalogue of 60 articles."""
    path = tmp_path_factory.mktemp("whole") / "a.quotes"
    with Catalogue.create(path) as catalogue:
        for number in range(60):
            said = (Said(f"Number {number} {name} " + "pier " * 60, name_of) for name, name_of in WHO)
            add(catalogue, *said, title=f"Pier {number}", date=f"2031-03-{number % 28 + 1:02}")
        catalogue.set_status(range(1, 40), ReviewStatus.ACCEPTED)
        catalogue._db.execute("VACUUM")
    return path


WHO = (("mayor", MARTA), ("clerk", NILS), ("aide", AIDE))


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """A copy of it, to be damaged."""
    return Path(shutil.copy(whole, tmp_path / "a.quotes"))


def meddle(path: Path, *statements: str) -> None:
    """What another program might do to the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def spoil(path: Path, name: str, *, with_bytes: bytes) -> None:
    """Write into the middle of the root page of a table or index."""
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        connection.execute("PRAGMA journal_mode = DELETE")
    contents = bytearray(path.read_bytes())
    start = page * PAGE - len(with_bytes)
    contents[start : start + len(with_bytes)] = with_bytes
    path.write_bytes(contents)


def found_in(path: Path) -> list[str]:
    with Catalogue.open(path) as catalogue:
        return catalogue.check()


EMPTY_INDEX = "CREATE INDEX current_quotes_by_day ON current_quotes (start) WHERE 0"
WHOLE_INDEX = (
    "CREATE INDEX current_quotes_by_day ON current_quotes (day, article_id, start, quote_id, kind, status, person_id)"
)

MEDDLING = [
    ("index articles_by_day is missing", ("DROP INDEX articles_by_day",)),
    ("trigger quotes_stay_as_the_engine_said is missing", ("DROP TRIGGER quotes_stay_as_the_engine_said",)),
    ("trigger journal_quotes_insert is missing", ("DROP TRIGGER journal_quotes_insert",)),
    ("view quote_sheet is missing", ("DROP VIEW quote_sheet",)),
    ("search index quote_search", ("INSERT INTO quote_search (quote_search) VALUES ('delete-all')",)),
    ("search index article_search", ("DELETE FROM article_search_data WHERE id > 10",)),
    ("search index quote_search", ("UPDATE quote_search_data SET block = zeroblob(40) WHERE id > 10",)),
    ("Quote 3 is listed otherwise", ("UPDATE current_quotes SET status = 'rejected' WHERE quote_id = 3",)),
    ("Quote 4 is listed otherwise", ("DELETE FROM current_quotes WHERE quote_id = 4",)),
    (
        "missing from index current_quotes_by_day",
        (
            "PRAGMA writable_schema = ON",
            f"UPDATE sqlite_schema SET sql = '{EMPTY_INDEX}' WHERE name = 'current_quotes_by_day'",  # noqa: S608 - ours
            "PRAGMA writable_schema = RESET",
            "REINDEX",
            "PRAGMA writable_schema = ON",
            f"UPDATE sqlite_schema SET sql = '{WHOLE_INDEX}' WHERE name = 'current_quotes_by_day'",  # noqa: S608 - ours
            "PRAGMA writable_schema = RESET",
        ),
    ),
]


@pytest.mark.parametrize(("finding", "meddling"), MEDDLING)
def test_what_follows_from_other_parts_is_found_damaged_and_repaired(
    path: Path, whole: Path, finding: str, meddling: tuple[str, ...]
) -> None:
    meddle(path, *meddling)
    assert finding in "\n".join(found_in(path))

    with Catalogue.open(path) as catalogue, Catalogue.open(whole) as before:
        done = catalogue.repair()

        assert catalogue.check() == []
        assert contents(catalogue) == contents(before)
        assert catalogue.quote_ids(Filter(words="clerk pier")) == before.quote_ids(Filter(words="clerk pier"))
        assert "Built all indexes of the tables anew." in done
        assert "Built the search index quote_search anew from the texts." in done


def test_a_repair_says_what_it_made_and_changed(path: Path) -> None:
    meddle(path, "DROP INDEX articles_by_day", "DELETE FROM current_quotes WHERE quote_id < 3")

    with Catalogue.open(path) as catalogue:
        done = catalogue.repair()

    assert done[0] == "Made the index articles_by_day, which was missing."
    assert "Listed 2 quotes as the engine and the decisions say." in done


def test_a_spoilt_page_of_an_index_is_found_and_repaired(path: Path, whole: Path) -> None:
    spoil(path, "articles_by_outlet", with_bytes=b"\x07" * 300)
    assert found_in(path) != []

    with Catalogue.open(path) as catalogue, Catalogue.open(whole) as before:
        catalogue.repair()

        assert catalogue.check() == []
        assert contents(catalogue) == contents(before)


def test_a_spoilt_page_of_texts_is_found_and_not_called_repaired(path: Path) -> None:
    spoil(path, "articles", with_bytes=b"\xff" * 4000)

    try:
        with Catalogue.open(path) as catalogue:
            assert catalogue.check() != []
            catalogue.repair()
            assert catalogue.check() != []
    except CatalogueUnusable as error:
        assert "damaged" in str(error)  # noqa: PT017 - either of both is right


def test_pages_lost_at_the_end_are_found(path: Path) -> None:
    contents = path.read_bytes()
    path.write_bytes(contents[: -3 * PAGE])

    with pytest.raises(CatalogueUnusable, match="cut short"):
        Catalogue.open(path)


def test_a_catalogue_that_may_only_be_read_is_not_repaired(path: Path) -> None:
    with (
        Catalogue.open(path, read_only=True) as catalogue,
        pytest.raises(CatalogueUnusable, match="open for reading only"),
    ):
        catalogue.repair()


def test_a_sound_catalogue_is_repaired_to_the_same(path: Path, whole: Path) -> None:
    with Catalogue.open(path) as catalogue, Catalogue.open(whole) as before:
        catalogue.repair()

        assert contents(catalogue) == contents(before)
        assert catalogue.history() == before.history()
