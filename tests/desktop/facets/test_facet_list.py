"""The list of a facet, where it has thousands of values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QApplication

from quotebrowser.desktop.facets.facet_list import FacetList
from quotebrowser.desktop.facets.items import FacetItem
from quotebrowser.desktop.facets.model import FacetModel

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QMainWindow

THOUSANDS = 3000


def test_a_choice_is_painted_without_a_look_at_every_value(
    window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, shown = FacetModel(window), FacetList(window)
    shown.setModel(model)
    window.setCentralWidget(shown)
    model.show([FacetItem(number, f"Name {number}", 1) for number in range(THOUSANDS)])
    QApplication.processEvents()
    before = shown.grab().toImage()
    looks: list[None] = []
    count = FacetModel.rowCount

    def counted(asked: FacetModel, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        looks.append(None)
        return count(asked, parent)

    monkeypatch.setattr(FacetModel, "rowCount", counted)
    model.choose(frozenset({1}), frozenset())
    QApplication.processEvents()
    assert len(looks) < THOUSANDS / 4
    assert shown.grab().toImage() != before
