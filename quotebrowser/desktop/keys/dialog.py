"""The list of keys in a dialog of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from quotebrowser.desktop.keys.keys_pane import KeysPane
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from quotebrowser.desktop.keys.bindings import KeyBindings


class KeysDialog(QDialog):
    """Every command with its keys."""

    def __init__(self, bindings: KeyBindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.pane = KeysPane(bindings, self)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pane)
        layout.addWidget(buttons)
        self.resize(columns(self, 96), space(self, 34))
        self.pane.search.setFocus()
