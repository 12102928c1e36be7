"""How far long work is, in the status bar: a sentence, a bar, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from quotebrowser.desktop.theme import columns, space


class ProgressRow(QWidget):
    """Hidden at first; whoever does the work shows it, and fills it."""

    def __init__(self, of_what: str, stop: str, parent: QWidget) -> None:
        """`of_what` names the bar, `stop` is written on the button."""
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(of_what)
        self.bar.setFixedWidth(columns(self, 18))
        self.cancel_button = QPushButton(stop, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, space(self), 0)
        self._row.setSpacing(space(self))
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.bar)
        self._row.addWidget(self.cancel_button)
        self.hide()

    def add_button(self, button: QPushButton) -> None:
        """Put a button before the one that stops the work."""
        self._row.insertWidget(self._row.indexOf(self.cancel_button), button)

    def say(self, text: str) -> None:
        """Say this beside the bar."""
        self.label.setText(text)
        self.label.setAccessibleName(text)

    def show_done(self, done: int, total: int) -> None:
        """Fill the bar; a total of 0 lets it run to and fro."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
