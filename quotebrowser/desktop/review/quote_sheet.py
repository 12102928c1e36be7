"""The quote that is to be decided: its words, who says it, how sure that is and why, tags and note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.library.wording import (
    confidence_words,
    quote_kind_words,
    source_line,
    speaker_shown,
    status_shown,
    words_shown,
)
from quotebrowser.desktop.theme import colours_of, heading_font, reading_font, space, speaker_ink

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from quotebrowser.catalogue.rows import QuoteRow


class QuoteSheet(QScrollArea):
    """Shows one quote whole, however long it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: QuoteRow | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The quote to decide about"))
        inside = QWidget(self)
        self.speaker = QLabel(inside)
        self.speaker.setFont(heading_font(self.font(), larger=1.3))
        self.words = QLabel(inside)
        self.words.setFont(reading_font(self.font()))
        self.state = QLabel(inside)
        self.sure = QLabel(inside)
        self.printed = QLabel(inside)
        self.place = QLabel(inside)
        self.tags = QLabel(inside)
        self.note = QLabel(inside)
        self._sure_line = QHBoxLayout()
        self._sure_line.addWidget(self.sure, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, space(self, 0.5), 0)
        column.setSpacing(space(self, 0.25))
        for label in (self.state, self.words, self.speaker, self.sure, self.printed, self.place, self.tags, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            if label is self.sure:
                column.addLayout(self._sure_line)
            else:
                column.addWidget(label)
            if label is self.words:
                column.insertSpacing(1, space(self, 0.2))
                column.addSpacing(space(self, 0.5))
        for label in (self.state, self.sure, self.printed, self.place):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addStretch(1)
        self.setWidget(inside)

    def show_accuracy_by(self, action: QAction) -> None:
        """Put a link beside the confidence that says what such a figure is worth."""
        self._sure_line.addWidget(ActionLink(action, self), 0, Qt.AlignmentFlag.AlignTop)

    def show_quote(self, row: QuoteRow) -> None:
        """Show a quote from its beginning."""
        if self._row is None or self._row.id != row.id:
            self.verticalScrollBar().setValue(0)
        self._row = row
        self.words.setText(words_shown(row))
        self.speaker.setText(speaker_shown(row.speaker, corrected=row.corrected))
        self.state.setText(f"{quote_kind_words(row.kind)} · {status_shown(row.status)}")
        sure = self.tr("your choice") if row.corrected else confidence_words(row.confidence)
        self.sure.setText(f"{sure} \N{EN DASH} {row.reason}" if row.reason else sure)
        self._tell(self.printed, self.tr("printed: {words}"), " · ".join(filter(None, (row.as_printed, row.cue))))
        self._tell(self.place, "{words}", source_line(row))
        self._tell(self.tags, self.tr("Tags: {words}"), ", ".join(row.tags))
        self._tell(self.note, self.tr("Note: {words}"), row.note)
        self._ink()

    def _tell(self, label: QLabel, pattern: str, words: str) -> None:
        label.setVisible(bool(words))
        label.setText(pattern.format(words=words))

    def _ink(self) -> None:
        """Write the speaker in the ink of that speaker everywhere."""
        if self._row is not None:
            palette = self.speaker.palette()
            ink = speaker_ink(colours_of(self.palette()), self._row.person_id)
            palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
            self.speaker.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._ink()
