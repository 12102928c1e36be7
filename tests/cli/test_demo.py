"""The demo shows the whole way of the samples and never undoes what somebody decided in it."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import ReviewStatus

# The verb hides the module of the same name in the package.
demo_module = importlib.import_module("quotebrowser.cli.demo")

if TYPE_CHECKING:
    from tests.cli.conftest import Run


@pytest.fixture
def samples(articles: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The three articles in the place of the samples."""
    monkeypatch.setattr(demo_module, "resource_path", lambda _: articles)
    return articles


@pytest.mark.usefixtures("samples")
def test_it_prints_the_quotes_under_their_speakers_and_says_where_its_files_are(run: Run) -> None:
    shown = run("demo", "--folder", "shown")
    assert shown.exit_code == 0
    assert "\nAda Morrow (person, 2 quotes)\n  direct    The gates are open," in shown.stdout
    assert f"The catalogue:   {Path('shown/demo.quotes').absolute()}\n" in shown.stdout
    assert Path("shown/quote-sheet.csv").read_bytes().count(b"\r\n") == 7
    assert shown.stdout.splitlines()[-1].startswith("There is no display; on one, this opens the window: quotebrowser ")


@pytest.mark.usefixtures("samples")
def test_its_files_lie_in_the_users_data_folder(run: Run, home: Path) -> None:
    shown = run("demo", "--no-window")
    assert str(home) in shown.stdout
    assert [path.name for path in home.rglob("demo.quotes")] == ["demo.quotes"]
    assert "display" not in shown.stdout


@pytest.mark.usefixtures("samples")
def test_a_second_demo_keeps_what_was_decided(run: Run) -> None:
    run("demo", "--folder", "shown")
    with Catalogue.open("shown/demo.quotes") as catalogue:
        catalogue.set_status(catalogue.quote_ids()[:1], ReviewStatus.REJECTED)
    shown = run("demo", "--folder", "shown")
    assert shown.exit_code == 0
    assert "The gates are open," not in shown.stdout


@pytest.mark.usefixtures("samples")
def test_it_opens_the_window_where_there_is_a_display(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []

    def window(path: Path) -> int:
        opened.append(path)
        return 0

    monkeypatch.setattr(demo_module, "has_display", lambda: True)
    monkeypatch.setattr(demo_module, "open_window", window)
    assert run("demo", "--folder", "shown").exit_code == 0
    assert opened == [Path("shown/demo.quotes").absolute()]


@pytest.mark.usefixtures("samples")
def test_a_folder_that_cannot_be_made_is_named(run: Run) -> None:
    Path("taken").touch()
    shown = run("demo", "--folder", "taken/demo")
    assert shown.exit_code == 1
    assert "taken/demo: the demo cannot keep its files there" in shown.stderr
