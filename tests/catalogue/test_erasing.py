"""What is erased is nowhere in the file any more, whatever was done to it before."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quotebrowser.catalogue.batches import Batch
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.erasing import REWORDED
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.errors import CatalogueUnusable, QuoteBrowserError
from quotebrowser.records import Article, Quote, QuoteKind, ReviewStatus, Span, Speaker, SpeakerKind
from tests.reports import AIDE, MARTA, NILS, Said, add, person, report

TITLE = "Xanthorrhoea at Quillmouth"
WORDS = "Zyzzyvas undermined the quillmouth lighthouse in vexing quietude"
FIXTURES = Path(__file__).parent / "fixtures"
TRACES = (TITLE, WORDS, WORDS[:20], "zyzzyvas", "xanthorrhoea", "Quillon Zephyrine", "zephyrine", "Vexation.txt")


def secret_report() -> tuple[Article, list[Quote]]:
    """A report whose words, names and file stand nowhere else."""
    sentences = (
        Said(WORDS, AIDE, printed="an aide of Quillon Zephyrine"),
        Said("A pier", person("Quillon Zephyrine")),
    )
    return report(*sentences, Said("One", MARTA), title=TITLE, identifier="Vexation.txt")


def add_secret(catalogue: Catalogue) -> int:
    article, quotes = secret_report()
    batch = Batch("Vexation.txt and 3 more")
    return catalogue.add_article(article, quotes, engine="test 1", file=article.id, batch=batch).article_id


def fill(catalogue: Catalogue, first: int, last: int) -> None:
    for number in range(first, last):
        add(catalogue, Said(f"Number {number} of the piers " * 20, MARTA), Said("Ferry", NILS), title=f"Pier {number}")


def traces_in(path: Path) -> set[str]:
    """Which words still stand in the file or beside it, in whatever case."""
    found = set()
    for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        raw = file.read_bytes().lower() if file.exists() else b""
        found |= {trace for trace in TRACES if trace.lower().encode() in raw}
    return found


def worked_on(catalogue: Catalogue, article_id: int) -> None:
    """Everything that leaves words of an article somewhere."""
    first, second, _ = (quote.id for quote in catalogue.placed_quotes(article_id))
    catalogue.set_status([first], ReviewStatus.ACCEPTED)
    catalogue.set_note(first, "Zyzzyvas: ask Quillon Zephyrine")
    catalogue.set_article_note(article_id, f"About {TITLE}")
    catalogue.add_tag([first, second, 1], "harbour")
    catalogue.edit_quote(first, Place((Span(1, 21),), kind=QuoteKind.MIXED))
    catalogue.trash_quotes([second])
    catalogue.undo()
    catalogue.correct_speaker([second], Speaker("Quillon Zephyrine the Elder", SpeakerKind.PERSON))
    catalogue.trash_articles([article_id])
    catalogue.restore_articles([article_id])


def test_nothing_of_an_erased_article_is_left_in_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.quotes"
    with Catalogue.create(path) as catalogue:
        fill(catalogue, 0, 30)
        worked_on(catalogue, secret := add_secret(catalogue))
        fill(catalogue, 30, 40)
        assert {TITLE, WORDS} <= traces_in(path)

        erased = catalogue.erase_article(secret)

        assert traces_in(path) == set()
        assert erased.quotes == 3
        assert catalogue.check() == []
        assert catalogue.counts()[0] == 40
        assert catalogue.quote_ids(Filter(words="zyzzyvas")).tolist() == []
    assert traces_in(path) == set()


def test_nothing_is_left_of_an_article_that_was_imported_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.quotes"
    with Catalogue.create(path) as catalogue:
        fill(catalogue, 0, 3)
        add_secret(catalogue)
        catalogue.undo()
        fill(catalogue, 3, 5)
        again = add_secret(catalogue)
        catalogue.undo()
        catalogue.redo()
        assert traces_in(path)

        catalogue.erase_article(again)

        assert traces_in(path) == set()
        assert catalogue.check() == []
        assert catalogue.counts()[0] == 5


def test_nothing_is_left_where_the_file_lies_in_a_shared_folder(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    path = tmp_path / "Dropbox" / "a.quotes"
    with Catalogue.create(path) as catalogue:
        fill(catalogue, 0, 10)
        catalogue.erase_article(add_secret(catalogue))

        assert traces_in(path) == set()
    assert [file.name for file in path.parent.iterdir()] == ["a.quotes"]


def test_the_history_says_that_something_was_erased_and_nothing_of_what(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "a.quotes") as catalogue:
        add(catalogue, Said("One pier", MARTA), title="Pier")
        worked_on(catalogue, secret := add_secret(catalogue))
        catalogue.erase_article(secret)

        said = [entry.what for entry in catalogue.history()]
        assert said[0] == "Erasure of an article with 3 quotes"
        assert REWORDED in said
        assert "Import of “Pier” with 1 quote" in said
        assert not [what for what in said if "zyzzyvas" in what.lower() or TITLE in what]


def test_what_was_done_to_others_in_the_same_action_can_still_be_undone(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "a.quotes") as catalogue:
        add(catalogue, Said("One pier", MARTA), title="Pier")
        secret = add_secret(catalogue)
        catalogue.set_status(catalogue.quote_ids(), ReviewStatus.REJECTED)
        catalogue.erase_article(secret)

        catalogue.undo()

        assert catalogue.quote_rows([1])[0].status is ReviewStatus.UNREVIEWED
        assert catalogue.check() == []


def test_an_erasure_cannot_be_undone(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "a.quotes") as catalogue:
        secret = add_secret(catalogue)
        catalogue.set_status([1], ReviewStatus.ACCEPTED)
        catalogue.erase_article(secret)

        while catalogue.to_undo() is not None:
            catalogue.undo()

        assert traces_in(catalogue.path) == set()
        assert catalogue.counts()[0] == 0


def test_people_who_speak_elsewhere_stay_and_those_whom_somebody_noted(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "a.quotes") as catalogue:
        add(catalogue, Said("One pier", MARTA), title="Pier")
        secret = add(
            catalogue, Said("Two", MARTA), Said("Three", NILS), Said("Four", AIDE), Said("Five", person("Ida Po"))
        )
        noted = next(row.id for row in catalogue.people() if row.name == "Nils von der Aue")
        catalogue.set_person_note(noted, "Keep in touch")

        assert catalogue.erase_article(secret).people == 2

        names = [name for (name,) in catalogue._db.execute("SELECT name FROM people ORDER BY name")]
        assert names == ["Marta Oriol", "Nils von der Aue"]
        assert catalogue.check() == []


def test_an_anonymous_source_that_was_joined_with_another_articles_stays_with_that(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "a.quotes") as catalogue:
        first = add(catalogue, Said("One", AIDE), title="Pier")
        second = add(catalogue, Said("Two", AIDE), title="Ferry")
        aide = next(row.person_id for row in catalogue.quote_rows([1]))
        assert aide is not None
        catalogue.give_to_person([2], aide)

        catalogue.erase_article(first)

        assert catalogue.quote_rows([2])[0].person_id == aide
        assert catalogue._db.execute("SELECT article_id FROM people WHERE id = ?", (aide,)).fetchone() == (second,)
        assert catalogue.check() == []


def test_details_of_version_1_are_erased_too(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES / "version-1.quotes", tmp_path / "old.quotes"))
    with Catalogue.open(path) as catalogue:
        pier = next(
            row.id for row in catalogue.articles(catalogue.article_ids()) if row.article.title == "Pier to rise again"
        )
        catalogue.erase_article(pier)
        catalogue.close()

    assert b"Pier to rise again" not in path.read_bytes()


def test_an_article_that_is_not_there_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="There is no article 7"):
        catalogue.erase_article(7)


def test_while_another_reads_the_erasure_says_that_traces_are_left(tmp_path: Path) -> None:
    path = tmp_path / "a.quotes"
    with Catalogue.create(path) as catalogue:
        fill(catalogue, 0, 5)
        secret = add_secret(catalogue)
        catalogue._db.execute("PRAGMA busy_timeout = 50").fetchone()
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM quotes").fetchone()

            with pytest.raises(CatalogueUnusable, match="traces of what was removed may be left"):
                catalogue.erase_article(secret)
            reader.execute("ROLLBACK")

        assert catalogue.counts()[0] == 5
        catalogue.repair()
        assert traces_in(path) == set()


def test_backups_are_not_touched(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "a.quotes") as catalogue:
        secret = add_secret(catalogue)
        backup = catalogue.back_up()
        catalogue.erase_article(secret)

        assert WORDS in traces_in(backup.path)
        assert catalogue.backup_due()


@pytest.mark.parametrize("called", ["1", "Pier", "pier.txt"])
def test_an_article_is_found_by_number_title_and_file(catalogue: Catalogue, called: str) -> None:
    add(catalogue, Said("One"), title="Pier", identifier="pier.txt")
    add(catalogue, Said("Two"), title="Ferry", identifier="ferry.txt")

    assert catalogue.find_article_called(called) == 1


def test_an_article_is_not_guessed(catalogue: Catalogue) -> None:
    for words in ("One", "Two"):
        add(catalogue, Said(words), title="Pier")

    with pytest.raises(QuoteBrowserError, match=r"Several articles are called “Pier” \(1, 2\)"):
        catalogue.find_article_called("Pier")
    with pytest.raises(QuoteBrowserError, match="No article is called “Pie”"):
        catalogue.find_article_called("Pie")
