"""The engine runs again over a catalogue: previewed, as one action, stopped and killed without loss."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from quotebrowser.articles.pasted import pasted_article
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.rows import Renewed
from quotebrowser.errors import AttributionFailed, CatalogueUnusable, QuoteBrowserError
from quotebrowser.importing.reattributing import Outcome, Reattribution, reattribute
from quotebrowser.records import ReviewStatus
from tests import light_engine
from tests.catalogue.contents import contents

if TYPE_CHECKING:
    from quotebrowser.importing.run import Progress

TEXTS = {
    "Gates": "“The gates are open!” said Ada Morrow. “They are shut,” said Tom Reeve.",
    "Ferry": "“Sail now,” said Zoe Brandt.",
    "HEARD": "“We stay,” said Tim Reeve.",
    "Fog": "Nobody spoke at all.",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A catalogue of four articles that the light engine read."""
    path, engine = tmp_path / "c.quotes", light_engine.load()
    with Catalogue.create(path) as catalogue:
        for title, text in TEXTS.items():
            article = pasted_article(f"Title: {title}\n\n{text}")
            catalogue.add_article(article, engine.attribute(article), engine=engine.version)
    return path


def _again(path: Path, article_ids: list[int] | None = None, **options: Any) -> Reattribution:
    return reattribute(path, article_ids, **{"engine_loader": light_engine.load_newer, "workers": 1, **options})


def _held(path: Path) -> object:
    with Catalogue.open(path) as catalogue:
        return contents(catalogue)


def _outcomes(run: Reattribution) -> list[Outcome]:
    return [result.outcome for result in run.results]


def test_what_an_older_engine_read_is_read_again_and_reported_in_order(path: Path) -> None:
    run = _again(path)

    assert run.engine == "light 2"
    assert [result.name for result in run.results] == list(TEXTS)
    assert _outcomes(run) == [Outcome.RENEWED, Outcome.RENEWED, Outcome.SAME, Outcome.SAME]
    assert run.results[0].renewed == Renewed(stay=1, vanish=1)
    assert run.total == Renewed(stay=2, vanish=2)
    assert run.complete
    with Catalogue.open(path) as catalogue:
        assert [row.text for row in catalogue.quotes()] == ["The gates are open!", "We stay,"]
        assert catalogue.check() == []


def test_what_this_engine_read_is_left_out_unless_asked_for(path: Path) -> None:
    _again(path)

    assert _again(path).results == ()
    assert _outcomes(_again(path, older_only=False)) == [Outcome.SAME] * 4
    assert _outcomes(_again(path, [2], older_only=False)) == [Outcome.SAME]


def test_a_preview_tells_the_same_and_writes_nothing(path: Path) -> None:
    with Catalogue.open(path) as catalogue:
        catalogue.set_status([1, 2], ReviewStatus.ACCEPTED)
    before = path.read_bytes()

    foretold = _again(path, preview=True)

    assert path.read_bytes() == before
    assert foretold.total.orphans == 1
    assert _again(path) == foretold


def test_a_preview_asks_for_no_right_to_write(path: Path) -> None:
    path.chmod(0o444)

    assert _again(path, preview=True).complete


def test_a_run_is_one_action_that_undo_takes_back(path: Path) -> None:
    before = _held(path)

    _again(path)

    with Catalogue.open(path) as catalogue:
        assert catalogue.history(1)[0].what == "Renewal of 4 articles by light 2"
        catalogue.undo()
    assert _held(path) == before


def test_progress_counts_the_articles(path: Path) -> None:
    seen: list[Progress] = []

    _again(path, on_progress=seen.append)

    assert [(progress.done, progress.total) for progress in seen] == [(number, 4) for number in (1, 2, 3, 4)]


def test_a_crash_costs_one_article_which_stays_as_it_was(path: Path) -> None:
    with Catalogue.open(path) as catalogue:
        catalogue.add_article(pasted_article("CRASH “Hear me,” said Ada Morrow."), [], engine="light 1")

    run = _again(path)

    assert (run.count(Outcome.FAILED), run.complete) == (1, False)
    assert "the engine crashed on this article" in next(result.message for result in run.results if result.message)
    assert len(_again(path).results) == 1


def test_a_cancelled_run_keeps_what_is_done_and_leaves_the_rest_to_the_next(path: Path) -> None:
    with Catalogue.open(path) as catalogue:
        catalogue.add_article(pasted_article("Title: Stuck\n\nHANG"), [], engine="light 1")
    seen: list[Progress] = []

    run = _again(path, on_progress=seen.append, cancelled=lambda: bool(seen))

    assert run.count(Outcome.CANCELLED) == 5 - len(seen)
    assert run.results[-1].message == "Stuck: cancelled before it was read again"
    with Catalogue.open(path) as catalogue:
        assert len(catalogue.read_by_others("light 2")) == 5 - len(seen)
        assert catalogue.check() == []


def test_an_article_that_is_erased_meanwhile_is_named_and_the_others_are_read(path: Path) -> None:
    def erase(progress: Progress) -> None:
        if progress.done == 1:
            with Catalogue.open(path) as catalogue:
                catalogue.erase_article(4)

    with Catalogue.open(path) as catalogue:
        assert catalogue.article(4).article.title == "Fog"
    run = _again(path, on_progress=erase)

    assert _outcomes(run)[-1] is Outcome.FAILED
    assert run.results[-1].message == "Fog: is no longer in the catalogue"
    assert run.complete is False


def test_undoing_a_run_under_way_stops_it(path: Path) -> None:
    def undo(_: Progress) -> None:
        with Catalogue.open(path) as catalogue:
            catalogue.undo()

    with pytest.raises(QuoteBrowserError, match="undone while it was under way"):
        _again(path, on_progress=undo)


def test_an_article_in_the_trash_is_left_alone(path: Path) -> None:
    with Catalogue.open(path) as catalogue:
        catalogue.trash_articles([1])

    assert [result.article_id for result in _again(path).results] == [2, 3, 4]


def test_an_engine_that_cannot_be_loaded_is_one_sentence(path: Path) -> None:
    with pytest.raises(AttributionFailed, match="the model is missing"):
        _again(path, engine_loader=light_engine.cannot_load)


def test_a_read_only_catalogue_is_refused_before_anything_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalogue, "read_only", property(lambda _: True))

    with pytest.raises(CatalogueUnusable, match="ask for a preview"):
        _again(path, engine_loader=light_engine.cannot_load)


AGAIN = """
import sys
from pathlib import Path
from quotebrowser.importing.reattributing import reattribute
from tests import light_engine

if __name__ == "__main__":
    reattribute(
        Path(sys.argv[1]),
        workers=2,
        engine_loader=light_engine.load_newer,
        on_progress=lambda progress: print(progress.name, flush=True),
    )
"""
WITH_TESTS = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.mark.slow
def test_killed_at_25_moments_a_run_loses_nothing_and_can_go_on(tmp_path: Path) -> None:
    dice = random.Random(13)  # noqa: S311 - moments to try, not a secret
    path, script, engine = tmp_path / "killed.quotes", tmp_path / "again.py", light_engine.load()
    script.write_text(AGAIN)
    with Catalogue.create(path) as catalogue:
        for number in range(2500):
            article = pasted_article(f"Title: {number}\n\n“Stay {number}!” said Ada Morrow. “Go,” said Tom Reeve.")
            catalogue.add_article(article, engine.attribute(article), engine=engine.version)
        catalogue.set_status(range(1, 5001, 5), ReviewStatus.ACCEPTED)
    finished = 0
    for _ in range(25):
        with subprocess.Popen([sys.executable, script, path], stdout=subprocess.PIPE, text=True, env=WITH_TESTS) as run:
            assert run.stdout is not None
            seen = [run.stdout.readline() for _ in range(dice.randint(1, 50))]
            time.sleep(dice.random() * 0.01)
            run.kill()
            seen += run.stdout.readlines()
        finished += len([line for line in seen if line.endswith("\n")])
        with Catalogue.open(path) as catalogue:
            left = catalogue.read_by_others("light 2")
            assert len(left) <= 2500 - finished
            assert len(catalogue.quote_ids()) == 2500 + len(left)
            assert catalogue.check() == []
    assert 0 < len(left) < 2500
    subprocess.run([sys.executable, script, path], stdout=subprocess.DEVNULL, env=WITH_TESTS, check=True)
    with Catalogue.open(path) as catalogue:
        assert len(catalogue.quote_ids()) == 2500
        assert len(catalogue.orphans()) == 500
        while catalogue.to_undo().action == "renew":  # type: ignore[union-attr]
            catalogue.undo()
        assert len(catalogue.quote_ids()) == 5000
        assert catalogue.check() == []
