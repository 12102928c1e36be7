"""Several processes and threads use one catalogue at once, and a killed one leaves it whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.sqlite_errors import Interrupted
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.records import ReviewStatus
from tests.reports import MARTA, NILS, Said, add

IMPORT = """
import sys
from pathlib import Path
from quotebrowser.catalogue.catalogue import Catalogue
from tests.reports import AIDE, MARTA, NILS, Said, add

path, first, last = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
with Catalogue.open_or_create(path) as catalogue:
    for number in range(first, last):
        speakers = (MARTA, NILS, AIDE)
        add(catalogue, *(Said(f"Number {number} {part}", speakers[part % 3]) for part in range(6)), title=f"{number}")
        print(number, flush=True)
"""


def importing(path: Path, first: int, last: int) -> subprocess.Popen[str]:
    """Another process that adds the articles of these numbers and prints each when it is in."""
    return subprocess.Popen(
        [sys.executable, "-c", IMPORT, path, str(first), str(last)], stdout=subprocess.PIPE, text=True
    )


def titles(catalogue: Catalogue) -> list[str]:
    return [row.article.title for row in catalogue.articles(catalogue.article_ids())]


def test_two_processes_make_and_fill_one_file(tmp_path: Path) -> None:
    path = tmp_path / "shared.quotes"
    with importing(path, 0, 40) as one, importing(path, 20, 60) as other:
        one.communicate()
        other.communicate()

    assert (one.returncode, other.returncode) == (0, 0)
    with Catalogue.open(path) as catalogue:
        assert sorted(titles(catalogue), key=int) == [str(number) for number in range(60)]
        assert catalogue.check() == []


@pytest.mark.parametrize("empty_file", [False, True])
def test_many_who_make_one_file_at_once_all_open_it(tmp_path: Path, *, empty_file: bool) -> None:
    start = threading.Barrier(6)

    def make(path: Path, number: int) -> None:
        start.wait()
        with Catalogue.open_or_create(path) as own:
            add(own, Said(f"Number {number}", MARTA))

    with ThreadPoolExecutor(6) as pool:
        for attempt in range(5):
            path = tmp_path / f"{attempt}.quotes"
            if empty_file:
                path.touch()
            list(pool.map(make, [path] * 6, range(6)))

            with Catalogue.open(path) as catalogue:
                assert catalogue.counts() == (6, 6, 1)


def test_what_another_connection_changed_is_seen_and_shown(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "shared.quotes") as one, Catalogue.open(tmp_path / "shared.quotes") as other:
        before = one.data_version()
        assert one.data_version() == before

        add(other, Said("One", MARTA))

        assert one.data_version() != before
        assert one.counts() == (1, 1, 1)


def test_threads_with_a_catalogue_each_do_not_lose_one_anothers_changes(tmp_path: Path) -> None:
    path = tmp_path / "shared.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, *(Said(f"Number {number}", MARTA) for number in range(40)))
    start = threading.Barrier(4)

    def accept(quotes: range) -> None:
        with Catalogue.open(path) as own:
            start.wait()
            for quote_id in quotes:
                own.set_status([quote_id], ReviewStatus.ACCEPTED)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(accept, (range(first, 41, 4) for first in range(1, 5))))

    with Catalogue.open(path) as catalogue:
        assert {row.status for row in catalogue.quotes()} == {ReviewStatus.ACCEPTED}
        assert catalogue._db.execute("SELECT count(*) FROM history").fetchone() == (41,)


def test_a_failed_change_leaves_nothing_and_the_next_one_works(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    catalogue._db.execute("CREATE TRIGGER no_entry BEFORE INSERT ON history BEGIN SELECT RAISE(ABORT, 'no'); END")

    with pytest.raises(Exception, match="no"):
        catalogue.correct_speaker([1], NILS)

    catalogue._db.execute("DROP TRIGGER no_entry")
    assert catalogue.quote_rows([1])[0].corrected is False
    assert [row.name for row in catalogue.people()] == ["Marta Oriol"]
    catalogue.correct_speaker([1], NILS)
    assert catalogue.quote_rows([1])[0].corrected is True


def test_another_thread_can_stop_a_question_and_the_next_one_is_answered(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    started, stopped = threading.Event(), threading.Event()

    @catalogue._db.register_function
    def wait() -> int:
        started.set()
        stopped.wait(timeout=30)
        return 0

    def stop() -> None:
        started.wait(timeout=30)
        catalogue.interrupt()
        stopped.set()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Interrupted), catalogue._reading() as db:
        db.execute(
            "WITH RECURSIVE n(i) AS (SELECT wait() UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"
        ).fetchone()
    stopper.join()

    assert catalogue.counts() == (1, 1, 1)


def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    catalogue = Catalogue.create(tmp_path / "fresh.quotes")
    catalogue.close()
    catalogue.close()

    with Catalogue.open(tmp_path / "fresh.quotes") as again:
        assert again.counts() == (0, 0, 0)


def test_a_catalogue_refuses_changes_without_touching_the_file(tmp_path: Path) -> None:
    path = tmp_path / "fresh.quotes"
    Catalogue.create(path).close()
    before = path.read_bytes()

    with Catalogue.open(path, read_only=True) as catalogue, pytest.raises(CatalogueUnusable):
        add(catalogue, Said("One"))
    assert path.read_bytes() == before


@pytest.mark.slow
def test_killed_at_any_moment_an_import_leaves_every_finished_article_once(tmp_path: Path) -> None:
    dice = random.Random(11)  # noqa: S311 - moments to try, not a secret
    path = tmp_path / "killed.quotes"
    finished: set[str] = set()
    first = 0
    for _ in range(25):
        with importing(path, first, first + 100_000) as process:
            assert process.stdout is not None
            seen = [process.stdout.readline().strip()]
            time.sleep(dice.random() * 0.3)
            process.send_signal(signal.SIGKILL)
            seen += [line.strip() for line in process.stdout]
        finished |= {number for number in seen if number}
        first = max(map(int, finished)) + 1
        with Catalogue.open(path) as catalogue:
            kept = titles(catalogue)
            assert len(kept) == len(set(kept))
            assert finished <= set(kept)
            assert len(catalogue.quote_ids()) == 6 * len(kept)
            assert catalogue.check() == []


IMPORT_FOLDER = """
import sys
from pathlib import Path
from quotebrowser.importing.run import import_inputs
from tests import light_engine

if __name__ == "__main__":
    import_inputs(
        Path(sys.argv[1]),
        sys.argv[2:],
        workers=2,
        engine_loader=light_engine.load,
        on_progress=lambda progress: print(progress.name, flush=True),
    )
"""

WITH_TESTS = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
"""The environment in which a script finds the tests' own modules."""


def folder_of_articles(folder: Path, first: int, last: int) -> Path:
    """A folder of articles with these numbers as titles, six quotes each."""
    folder.mkdir()
    for number in range(first, last):
        body = "\n\n".join(f"“Number {number} {part},” said Ada Morrow." for part in range(6))
        (folder / f"{number}.txt").write_text(f"Title: {number}\n\n{body}", encoding="utf-8")
    return folder


@pytest.mark.slow
def test_an_import_with_its_workers_killed_at_25_moments_loses_nothing_and_can_go_on(tmp_path: Path) -> None:
    dice = random.Random(12)  # noqa: S311 - moments to try, not a secret
    path, script = tmp_path / "killed.quotes", tmp_path / "import_folder.py"
    script.write_text(IMPORT_FOLDER)
    folders = [folder_of_articles(tmp_path / f"{part}", part * 100, part * 100 + 100) for part in range(25)]
    finished: set[str] = set()
    start_up = 0.0
    for moment, folder in enumerate(folders):
        began = time.monotonic()
        command = [sys.executable, script, path, folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=WITH_TESTS) as process:
            assert process.stdout is not None
            seen = []
            if moment % 2 == 0:  # while articles come in
                seen.append(process.stdout.readline())
                start_up = time.monotonic() - began
                time.sleep(dice.random() * 0.25)
            else:  # while the program, its workers or the file begin
                time.sleep(dice.random() * 1.4 * start_up)
            process.kill()
            seen += process.stdout.readlines()
        finished |= {Path(line.strip()).stem for line in seen if line.endswith(".txt\n")}
        refuse_losses(path, finished)
    assert 13 <= len(finished) < 2500
    last = subprocess.run(
        [sys.executable, script, path, *folders], stdout=subprocess.DEVNULL, env=WITH_TESTS, check=False
    )
    assert last.returncode == 0
    refuse_losses(path, {str(number) for number in range(2500)})


def refuse_losses(path: Path, finished: set[str]) -> None:
    """The file opens, is sound, and has every finished article with all its quotes, none twice."""
    with Catalogue.open(path) as catalogue:
        kept = titles(catalogue)
        assert len(kept) == len(set(kept))
        assert finished <= set(kept)
        assert len(catalogue.quote_ids()) == 6 * len(kept)
        assert catalogue.check() == []
