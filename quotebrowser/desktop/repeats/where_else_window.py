"""The window that says where else a quote was said; it stands beside the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.repeats.page import QUOTE, contradiction, legend, page, summary
from quotebrowser.desktop.theme import colours_of, columns, heading_font, space

if TYPE_CHECKING:
    from quotebrowser.comparison.repeats.versions import Told


class WhereElseWindow(QDialog):
    """Shows one statement; `quote_wanted` gives the id of a quote that was clicked."""

    quote_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where else was this said?"))
        self._told: Told | None = None
        self.summary = self._label()
        self.summary.setFont(heading_font(self.font()))
        self.contradiction = self._label()
        self.legend = self._label()
        self.versions = QTextBrowser(self)
        self.versions.setAccessibleName(self.tr("Versions and where they stand"))
        self.versions.setOpenLinks(False)
        self.versions.anchorClicked.connect(self._clicked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        margin = space(self, 0.9)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.5))
        for widget in (self.summary, self.contradiction, self.legend):
            column.addWidget(widget)
        column.addWidget(self.versions, 1)
        column.addWidget(buttons)
        self.resize(columns(self, 110), space(self, 34))
        self.show_waiting()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_waiting(self) -> None:
        """Say that the answer is on its way."""
        self._show(None, self.tr("Looking for the same words…"))

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._show(None, sentence)

    def show_told(self, told: Told) -> None:
        """Show a statement with its versions."""
        self._show(told, summary(told))

    def _show(self, told: Told | None, sentence: str) -> None:
        self._told = told
        self.summary.setText(sentence)
        self.contradiction.setText("" if told is None else contradiction(told))
        self.legend.setText("" if told is None else legend(told))
        for label in (self.contradiction, self.legend):
            label.setVisible(bool(label.text()))
        self.versions.setHtml("" if told is None else page(told, colours_of(self.palette())))
        self.versions.setVisible(told is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._told is not None:
            self._show(self._told, self.summary.text())

    def _clicked(self, address: QUrl) -> None:
        self.quote_wanted.emit(int(address.toString().removeprefix(QUOTE)))
