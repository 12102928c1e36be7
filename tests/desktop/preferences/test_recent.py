"""The catalogues opened lately: newest first, each once, missing ones marked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.desktop.preferences.recent import MOST_RECENT, RecentCatalogue, RecentCatalogues
from quotebrowser.desktop.preferences.store import Preferences

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


@pytest.fixture
def recent(tmp_path: Path, owner: QObject) -> RecentCatalogues:
    return RecentCatalogues(Preferences(tmp_path / "settings.ini", owner))


def test_the_newest_comes_first_and_each_stands_once(recent: RecentCatalogues, tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        recent.remember(tmp_path / name)
    assert [entry.path.name for entry in recent.entries()] == ["a", "b"]


def test_a_missing_one_is_marked_and_not_the_last(recent: RecentCatalogues, tmp_path: Path) -> None:
    there = tmp_path / "there.quotes"
    there.touch()
    recent.remember(there)
    recent.remember(tmp_path / "gone.quotes")
    assert recent.entries() == [
        RecentCatalogue(tmp_path / "gone.quotes", missing=True),
        RecentCatalogue(there, missing=False),
    ]
    assert recent.last() is None


def test_the_last_one_is_the_one_opened_last(recent: RecentCatalogues, tmp_path: Path) -> None:
    assert recent.last() is None
    for name in ("a", "b"):
        (tmp_path / name).touch()
        recent.remember(tmp_path / name)
    assert recent.last() == tmp_path / "b"


def test_the_oldest_is_forgotten(recent: RecentCatalogues, tmp_path: Path) -> None:
    for number in range(MOST_RECENT + 2):
        recent.remember(tmp_path / str(number))
    names = [entry.path.name for entry in recent.entries()]
    assert len(names) == MOST_RECENT
    assert names[-1] == "2"


def test_one_can_be_forgotten_and_all_of_them(recent: RecentCatalogues, tmp_path: Path) -> None:
    for name in ("a", "b"):
        recent.remember(tmp_path / name)
    recent.forget(tmp_path / "b")
    assert [entry.path.name for entry in recent.entries()] == ["a"]
    recent.clear()
    assert recent.entries() == []


def test_a_path_is_remembered_from_the_root(
    recent: RecentCatalogues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    recent.remember(Path("c.quotes"))
    assert recent.entries()[0].path == tmp_path / "c.quotes"
