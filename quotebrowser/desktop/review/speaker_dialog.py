"""The small dialog in which the speaker of a quote is corrected, by typing a few letters and Return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.library.wording import quotes_words, speaker_kind_words
from quotebrowser.desktop.name_box import NameBox
from quotebrowser.desktop.review.choices import Candidate, Choice, Place, choices
from quotebrowser.desktop.theme import KIND_SIGNS, NOBODY_SIGN, columns, space
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

CHOICE = Qt.ItemDataRole.UserRole


class SpeakerDialog(QDialog):
    """Asks who said it; `decided` gives a Choice. Whoever speaks elsewhere may be added when they are known."""

    decided = Signal(object)

    def __init__(
        self, said: str, so_far: str, here: Sequence[Candidate], everyone: Sequence[Candidate], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct the speaker"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._here = here
        self._everyone = everyone
        self.words = QLabel(said, self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.before = QLabel(so_far, self)
        self.before.setTextFormat(Qt.TextFormat.PlainText)
        self.before.setWordWrap(True)
        self.before.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.name = NameBox(self.tr("Type a name"), self.tr("Speaker's name"), self)
        self.list = QListWidget(self)
        self.name.move_in(self.list)
        self.list.setAccessibleName(self.tr("Speakers to choose from"))
        self.list.setUniformItemSizes(True)
        self.kind = QComboBox(self)
        for kind in SpeakerKind:
            self.kind.addItem(f"{KIND_SIGNS[kind]} {speaker_kind_words(kind)}", kind)
        kind_label = QLabel(self.tr("&Kind of speaker:"), self)
        kind_label.setBuddy(self.kind)
        self.buttons = QDialogButtonBox(self)
        self.set_button = self.buttons.addButton(self.tr("Set speaker"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.set_button.setDefault(True)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        kind_row = QHBoxLayout()
        kind_row.addWidget(kind_label)
        kind_row.addWidget(self.kind, 1)
        column = QVBoxLayout(self)
        margin = space(self, 0.9)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.5))
        self._before_line = QHBoxLayout()
        self._before_line.addWidget(self.before, 1)
        column.addWidget(self.words)
        column.addLayout(self._before_line)
        column.addWidget(self.name)
        column.addWidget(self.list)
        column.addLayout(kind_row)
        column.addWidget(self.buttons)
        column.setStretchFactor(self.list, 1)
        self.resize(columns(self, 74), space(self, 29))

        self.name.textChanged.connect(self._typed)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemActivated.connect(self._decide)
        self.buttons.accepted.connect(self._decide)
        self.buttons.rejected.connect(self.reject)
        self._typed("")

    def show_accuracy_by(self, action: QAction) -> None:
        """Put a link beside the confidence that says what such a figure is worth."""
        self._before_line.addWidget(ActionLink(action, self), 0, Qt.AlignmentFlag.AlignTop)

    def offer_also(self, everyone: Sequence[Candidate]) -> None:
        """Offer these people after those of the article; who is chosen stays chosen."""
        chosen = self._current()
        self._everyone = everyone
        self._typed(self.name.text())
        for row in range(self.list.count()):
            if self.list.item(row).data(CHOICE) == chosen:
                self.list.setCurrentRow(row)

    def _typed(self, typed: str) -> None:
        self.list.clear()
        for choice in choices(typed, self._here, self._everyone):
            item = QListWidgetItem(self._shown(choice), self.list)
            item.setData(CHOICE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._shown(choice))
        self.list.setCurrentRow(0)

    def _shown(self, choice: Choice) -> str:
        if choice.speaker is None:
            return self.tr("{sign} nobody who is named").format(sign=NOBODY_SIGN)
        if choice.place is Place.NEW:
            return self.tr("+ {name}, new in this catalogue").format(name=choice.speaker.name)
        where = self.tr("in this article") if choice.place is Place.ARTICLE else self.tr("elsewhere")
        sign = KIND_SIGNS[choice.speaker.kind]
        return f"{sign} {choice.speaker.name}  \N{EN DASH}  {where}, {quotes_words(choice.quotes)}"

    def _current(self) -> Choice | None:
        item = self.list.currentItem()
        choice = item.data(CHOICE) if item else None
        return choice if isinstance(choice, Choice) else None

    def _chosen(self) -> None:
        choice = self._current()
        speaker = choice.speaker if choice else None
        self.kind.setEnabled(speaker is not None)
        if speaker is not None:
            self.kind.setCurrentIndex(self.kind.findData(speaker.kind))

    def _decide(self) -> None:
        choice = self._current()
        if choice is None:
            return
        speaker = choice.speaker
        if speaker is not None and speaker.kind != self.kind.currentData():
            # Of another kind it is somebody else of this name.
            choice = Choice(Place.NEW, Speaker(speaker.name, SpeakerKind(self.kind.currentData())))
        self.decided.emit(choice)
        self.accept()
