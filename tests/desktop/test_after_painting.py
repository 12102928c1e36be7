"""What waits for the first painting of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from quotebrowser.desktop import after_painting
from quotebrowser.desktop.after_painting import AfterPainting

if TYPE_CHECKING:
    import pytest
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Sheet(QWidget):
    """Tells of its paintings."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._told.append("painted")


def test_it_begins_after_the_first_painting_and_once(qtbot: QtBot) -> None:
    told: list[str] = []
    sheet = Sheet(told)
    qtbot.addWidget(sheet)
    AfterPainting(sheet, lambda: told.append("begun"))
    sheet.show()
    qtbot.waitUntil(lambda: "begun" in told)
    sheet.update()
    qtbot.waitUntil(lambda: told[-1] == "painted")
    assert told.index("begun") == 1
    assert told.count("begun") == 1


def test_it_begins_all_the_same_where_nothing_is_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(after_painting, "PATIENCE_MS", 20)
    told: list[str] = []
    sheet = Sheet(told)
    qtbot.addWidget(sheet)
    AfterPainting(sheet, lambda: told.append("begun"))
    qtbot.waitUntil(lambda: told == ["begun"])
