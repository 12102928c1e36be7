"""The history as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from quotebrowser.catalogue.history import Entry
from quotebrowser.desktop.history.history_model import ENTRY, HistoryModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

ACCEPTED = Entry(2, "2031-04-02T10:00:00+00:00", "Renata Holm", "accept", "Acceptance of 3 quotes", "done")
UNDONE = Entry(1, "2031-04-01T10:00:00+00:00", "Renata Holm", "reject", "Rejection of 1 quote", "undone")


def test_the_model_keeps_qts_rules_while_lists_change(qtbot: QtBot, owner: QObject) -> None:
    model = HistoryModel(owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    for entries in ([ACCEPTED, UNDONE], [UNDONE], []):
        with qtbot.waitSignal(model.modelReset):
            model.show(entries)


def test_a_row_tells_who_what_and_whether_it_holds(owner: QObject) -> None:
    model = HistoryModel(owner)
    model.show([UNDONE])
    assert [model.index(0, column).data() for column in (1, 2, 3)] == ["Renata Holm", "Rejection of 1 quote", "undone"]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Renata Holm, Rejection of 1 quote, undone")
    assert model.index(0, 0).data(ENTRY) is UNDONE
