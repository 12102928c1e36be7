"""The palette's list is a model as Qt wants it, and says the whole of an entry to those who hear it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from quotebrowser.desktop.palette.finding import Entry
from quotebrowser.desktop.palette.model import ENTRY, PaletteModel

OPEN = Entry("files.open", "Open catalogue", "File", "Ctrl+O")
STOP = Entry("working.cancel", "Cancel the work", "File", "Ctrl+.", "No work is going on.")


@pytest.fixture
def model(owner: QObject) -> PaletteModel:
    return PaletteModel([OPEN, STOP], owner)


def test_it_is_a_proper_model(model: PaletteModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.narrow("can")
    assert [model.index(row).data(ENTRY) for row in range(model.rowCount())] == [STOP]
    model.narrow("")
    assert model.rowCount() == 2


def test_who_hears_the_list_hears_why_a_command_is_off(model: PaletteModel) -> None:
    heard = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Cancel the work, Ctrl+., File, No work is going on."
