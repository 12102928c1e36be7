"""The arrow keys move in the list of names while letters go into the box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from quotebrowser.desktop.name_box import NameBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_one_types_in_the_box_and_moves_in_the_list(qtbot: QtBot) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    names = QListWidget(dialog)
    names.addItems(["Ada Morrow", "Nils Aue"])
    names.setCurrentRow(0)
    box = NameBox("Type a name", "Name", dialog)
    box.move_in(names)
    QTest.keyClicks(box, "ni")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert (box.text(), names.currentRow()) == ("ni", 1)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert names.currentRow() == 0
