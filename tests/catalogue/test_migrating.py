"""A catalogue made by an earlier version opens with everything it kept."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.schema import MAJOR, major_and_minor
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.catalogue.contents import contents
from tests.catalogue.make_fixture import make
from tests.reports import MARTA, NILS

FIXTURES = Path(__file__).parent / "fixtures"

EVERY_QUOTE = Filter(kinds=frozenset(), statuses=frozenset())


@pytest.fixture
def version_1(tmp_path: Path) -> Path:
    """A catalogue of version 1: three articles, decisions, tags and a note."""
    return Path(shutil.copy(FIXTURES / "version-1.quotes", tmp_path / "old.quotes"))


@pytest.fixture
def version_2(tmp_path: Path) -> Path:
    """A catalogue of version 2, with something in every table; `make_fixture` made it."""
    return Path(shutil.copy(FIXTURES / "version-2.quotes", tmp_path / "old.quotes"))


def test_everything_of_version_2_is_kept(version_2: Path) -> None:
    with Catalogue.open(version_2) as catalogue:
        rows = {row.text: row for row in catalogue.quotes(EVERY_QUOTE)}

        assert list(rows) == [
            "We wait", "We go", "One boat … Two boats", "old pier", "Nobody asked the harbour", "It is paid for",
            "They lie",
        ]  # fmt: skip
        assert (rows["old pier"].speaker, rows["old pier"].status) == (MARTA, ReviewStatus.ACCEPTED)
        assert (rows["old pier"].tags, rows["old pier"].note) == (("pier",), "Ask the archive")
        assert rows["Nobody asked the harbour"].status is ReviewStatus.REJECTED
        assert (rows["It is paid for"].speaker, rows["It is paid for"].corrected) == (NILS, True)
        assert [orphan.text for orphan in catalogue.orphans()] == ["The ferry is late"]
        assert [link.doubt for link in catalogue.doubtful_links()] == ["“Piet Oriol” bears the surname too"]
        assert catalogue.person_named("Tita").name == "Marta Oriol"
        assert [tag.parent for tag in catalogue.tag_rows()] == [None, "harbour"]
        assert [search.query for search in catalogue.saved_searches()] == ["pier OR ferry"]
        assert len(catalogue.samples()[0].quote_ids) == 3
        assert catalogue.trashed_articles().tolist() == [5]
        assert catalogue.check() == []


def test_everything_done_in_version_2_can_be_undone_and_redone(version_2: Path) -> None:
    with Catalogue.open(version_2) as catalogue:
        catalogue.redo()
        before = contents(catalogue)
        while catalogue.to_undo():
            catalogue.undo()
        assert catalogue.counts() == (0, 0, 0)
        while catalogue.to_redo():
            catalogue.redo()

        assert contents(catalogue) == before
        assert catalogue.check() == []


def test_the_kept_catalogue_has_the_schema_of_its_version(version_2: Path, tmp_path: Path) -> None:
    make(tmp_path / "new.quotes")
    with sqlite3.connect(tmp_path / "new.quotes") as new, sqlite3.connect(version_2) as kept:
        question = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
        assert kept.execute(question).fetchall() == new.execute(question).fetchall()
    new.close()
    kept.close()


def test_everything_of_version_1_is_kept(version_1: Path) -> None:
    with Catalogue.open(version_1) as catalogue:
        rows = {row.id: row for row in catalogue.quotes(EVERY_QUOTE)}
        articles = [row.article.title for row in catalogue.articles(catalogue.article_ids())]

        assert articles == ["", "Pier to rise again", "Ferry late"]
        assert [rows[number].status for number in (1, 2, 3, 4)] == [
            ReviewStatus.ACCEPTED, ReviewStatus.REJECTED, ReviewStatus.UNREVIEWED, ReviewStatus.ACCEPTED
        ]  # fmt: skip
        assert (rows[1].speaker, rows[1].as_printed, rows[1].outlet) == (MARTA, "Mayor Marta Oriol", "Tide Post")
        assert (rows[3].kind, rows[5].speaker, rows[6].speaker) == (QuoteKind.THOUGHT, None, NILS)
        assert [rows[number].corrected for number in (4, 5, 6)] == [False, True, True]
        assert [rows[number].tags for number in (1, 4, 5)] == [("harbour", "promise"), ("harbour",), ()]
        assert [rows[number].note for number in (1, 4)] == ["Ask the archive", ""]
        assert catalogue.quote_ids(Filter(words="ferry oriol")).tolist() == [4]
        assert catalogue.check() == []


def test_the_history_of_version_1_can_be_read(version_1: Path) -> None:
    with Catalogue.open(version_1) as catalogue:
        history = catalogue.history()

        assert len(history) == 12
        assert history[-1].what == "imported “Pier to rise again” with 3 quotes"
        assert {entry.who for entry in history} == {"marta"}
        assert catalogue.to_undo() is None
        assert catalogue._db.execute("SELECT count(*) FROM articles WHERE batch_id IS NULL").fetchone() == (0,)


def test_a_migrated_catalogue_can_be_worked_on_and_undone(version_1: Path) -> None:
    with Catalogue.open(version_1) as catalogue:
        catalogue.set_status([1, 2], ReviewStatus.UNREVIEWED)
        catalogue.undo()

        assert [row.status for row in catalogue.quote_rows([1, 2])] == [ReviewStatus.ACCEPTED, ReviewStatus.REJECTED]
        assert major_and_minor(catalogue._db.execute("PRAGMA user_version").fetchone()[0])[0] == MAJOR


def test_an_old_catalogue_that_may_only_be_read_is_read_and_left_as_it_is(version_1: Path) -> None:
    before = version_1.read_bytes()

    with Catalogue.open(version_1, read_only=True) as catalogue:
        assert catalogue.counts() == (3, 5, 3)
        assert catalogue.read_only
        assert catalogue.check() == []

    assert version_1.read_bytes() == before
