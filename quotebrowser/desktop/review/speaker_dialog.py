"""The small dialog in which the speaker of a quote is corrected, by typing a few letters and Return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.library.wording import quotes_words, speaker_kind_words
from quotebrowser.desktop.review.choices import Candidate, Choice, Place, choices
from quotebrowser.desktop.tab_order import settle_tab_order
from quotebrowser.desktop.theme import KIND_SIGNS, NOBODY_SIGN, columns, space
from quotebrowser.desktop.type_ahead import CHOICE, TypeAheadDialog
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QAction


class SpeakerDialog(TypeAheadDialog):
    """Asks who said it; `decided` gives a Choice. Whoever speaks elsewhere may be added when they are known."""

    decided = Signal(object)

    def __init__(
        self, said: str, so_far: str, here: Sequence[Candidate], everyone: Sequence[Candidate], parent: QWidget
    ) -> None:
        called = self.tr("Speaker's name"), self.tr("Speakers to choose from")
        super().__init__(self.tr("Correct the speaker"), called, self.tr("Set speaker"), parent)
        self._here = here
        self._everyone = everyone
        self.words, self.before = QLabel(said, self), QLabel(so_far, self)
        for label in (self.words, self.before):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.before.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._before_line = QHBoxLayout()
        self._before_line.addWidget(self.before, 1)
        self.above.addWidget(self.words)
        self.above.addLayout(self._before_line)
        self.kind = QComboBox(self)
        for kind in SpeakerKind:
            self.kind.addItem(f"{KIND_SIGNS[kind]} {speaker_kind_words(kind)}", kind)
        kind_label = QLabel(self.tr("&Kind of speaker:"), self)
        kind_label.setBuddy(self.kind)
        kind_row = QHBoxLayout()
        kind_row.addWidget(kind_label)
        kind_row.addWidget(self.kind, 1)
        self.below.addLayout(kind_row)
        self.resize(columns(self, 74), space(self, 29))
        self.list.currentItemChanged.connect(self._show_kind)
        settle_tab_order(self)
        self.name.setFocus()
        self.offer()

    def show_accuracy_by(self, action: QAction) -> None:
        """Put a link beside the confidence that says what such a figure is worth."""
        self._before_line.addWidget(ActionLink(action, self), 0, Qt.AlignmentFlag.AlignTop)

    def offer_also(self, everyone: Sequence[Candidate]) -> None:
        """Offer these people after those of the article; who is chosen stays chosen."""
        chosen = self.current()
        self._everyone = everyone
        self.offer()
        for row in range(self.list.count()):
            if self.list.item(row).data(CHOICE) == chosen:
                self.list.setCurrentRow(row)

    def offers(self, typed: str) -> Iterator[tuple[str, Choice]]:
        """The people of the article, then everyone, a new person, and nobody."""
        for choice in choices(typed, self._here, self._everyone):
            yield self._shown(choice), choice

    def _shown(self, choice: Choice) -> str:
        if choice.speaker is None:
            return self.tr("{sign} nobody who is named").format(sign=NOBODY_SIGN)
        if choice.place is Place.NEW:
            return self.tr("+ {name}, new in this catalogue").format(name=choice.speaker.name)
        where = self.tr("in this article") if choice.place is Place.ARTICLE else self.tr("elsewhere")
        sign = KIND_SIGNS[choice.speaker.kind]
        return f"{sign} {choice.speaker.name}  \N{EN DASH}  {where}, {quotes_words(choice.quotes)}"

    def _show_kind(self) -> None:
        choice = self.current()
        speaker = choice.speaker if isinstance(choice, Choice) else None
        self.kind.setEnabled(speaker is not None)
        if speaker is not None:
            self.kind.setCurrentIndex(self.kind.findData(speaker.kind))

    def decide(self, choice: object) -> None:
        """Give the choice; of another kind it is somebody else of this name."""
        speaker = choice.speaker if isinstance(choice, Choice) else None
        if speaker is not None and speaker.kind != self.kind.currentData():
            choice = Choice(Place.NEW, Speaker(speaker.name, SpeakerKind(self.kind.currentData())))
        self.decided.emit(choice)
