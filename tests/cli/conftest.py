"""What the tests of the command line share: a way to call it, and articles to call it on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from quotebrowser.articles.reading import read_file
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.cli import command_line
from quotebrowser.importing.attributing import attributed
from quotebrowser.importing.reattributing import reattribute
from quotebrowser.importing.run import import_inputs
from quotebrowser.importing.worker import Attributed
from quotebrowser.records import Article
from tests import light_engine

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

Run = Callable[..., Result]


@pytest.fixture
def run_with_workers(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Calls the command line with these arguments; worker processes attribute articles with the light engine."""
    for way_in in (attributed, import_inputs, reattribute):
        assert way_in.__kwdefaults__ is not None
        monkeypatch.setitem(way_in.__kwdefaults__, "engine_loader", light_engine.load)
    # There is no display at all.
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)

    def call(*arguments: object, given: bytes | None = None) -> Result:
        return CliRunner().invoke(command_line, [str(argument) for argument in arguments], input=given)

    return call


@pytest.fixture
def run(run_with_workers: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The same without worker processes, whose start takes longer than most tests."""
    for module in ("attributing", "reattributing", "run"):
        monkeypatch.setattr(f"quotebrowser.importing.{module}.attribute", _attribute_here)
    return run_with_workers


def _attribute_here(
    tasks: Iterable[tuple[Any, Article | None]], **_: object
) -> Generator[tuple[Any, Attributed | None], None, None]:
    engine = light_engine.load()
    for key, article in tasks:
        yield key, Attributed(tuple(engine.attribute(article)), engine.version) if article else None


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of three articles, which is beside the working folder's other files."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(
        "Title: Gates\nOutlet: The Gull\nDate: 2031-03-01\n\n“The gates are open,” said Ada Morrow. “They are shut,” "
        "said Tom Reeve. “He is wrong,” said Ada Morrow.",
        encoding="utf-8",
    )
    (folder / "b.txt").write_text(
        "Title: Ferry\nOutlet: The Tern\nDate: 2031-03-05\n\n“=Sail(now),” said Zoë Brandt. “It may rain,” thought Tom "
        "Reeve. “Wait,” said someone.",
        encoding="utf-8",
    )
    (folder / "c.txt").write_text(
        "Title: Fog\nDate: 2031-03-09\n\n“We \x1b[31mstay\x1b[0m,” said Tim Reeve.", encoding="utf-8"
    )
    return folder


@pytest.fixture
def catalogue(articles: Path) -> Path:
    """A catalogue with the three articles, as an import makes it."""
    path, engine = articles.parent / "c.quotes", light_engine.load()
    with Catalogue.create(path) as opened:
        for file in sorted(articles.iterdir()):
            for article in read_file(file):
                assert isinstance(article, Article)
                opened.add_article(article, engine.attribute(article), engine=engine.version, file=str(file))
    return path
