"""Asks under which name a search is kept, and shows what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from quotebrowser.desktop.theme import columns

if TYPE_CHECKING:
    from collections.abc import Sequence


class SaveDialog(QDialog):
    """`named` gives the name once it is confirmed."""

    named = Signal(str)

    def __init__(self, title: str, query: str, name: str, taken: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._taken = frozenset(taken)
        self._renames = bool(name)
        self.name = QLineEdit(name, self)
        self.name.setAccessibleName(self.tr("Name of the search"))
        self.name.setMinimumWidth(columns(self, 44))
        self.name.textChanged.connect(self._check)
        shown = QLabel(query, self)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remark = QLabel(self)
        self.remark.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("Search"), shown)
        form.addRow("", self.remark)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self._check()

    def _check(self) -> None:
        """Allow what can be saved, and say what a name that is taken means."""
        name = " ".join(self.name.text().split())
        taken = name in self._taken
        replaces = self.tr("The search of that name is replaced.")
        refused = self.tr("Another search has that name; choose another one.")
        self.remark.setText((refused if self._renames else replaces) if taken else "")
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(name) and not (taken and self._renames))

    def accept(self) -> None:
        """Give the name."""
        self.named.emit(self.name.text())
        super().accept()
