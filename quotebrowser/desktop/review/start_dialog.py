"""The dialog with which a review begins: which quotes, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.catalogue.review_order import ReviewOrder
from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from quotebrowser.catalogue.reviewing import Progress
    from quotebrowser.catalogue.sampling import Accuracy, Sample

USUAL_SAMPLE, LARGEST_SAMPLE = 50, 5_000


@dataclass(frozen=True, slots=True)
class Start:
    """What was chosen: an order, over all or what is shown, a size where a sample is to be drawn, or one to go on."""

    order: ReviewOrder
    only_shown: bool
    sample_size: int = 0
    sample: Sample | None = None


class StartDialog(QDialog):
    """Asks how to review; `decided` gives a Start. The numbers of quotes come when they are counted."""

    decided = Signal(object)

    def __init__(self, unfinished: tuple[Sample, Accuracy] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Review"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._unfinished = unfinished
        order = QGroupBox(self.tr("In which order"), self)
        self.by_confidence = QRadioButton(self.tr("The &least sure first"), order)
        self.by_article = QRadioButton(self.tr("&Article by article, as they were written"), order)
        self.at_random = QRadioButton(self.tr("A &random sample, to measure the accuracy:"), order)
        self.go_on = QRadioButton(order)
        self.sample_size = QSpinBox(order)
        self.sample_size.setRange(1, LARGEST_SAMPLE)
        self.sample_size.setValue(USUAL_SAMPLE)
        self.sample_size.setGroupSeparatorShown(True)
        self.sample_size.setAccessibleName(self.tr("How many quotes the sample has"))
        self.sample_size.setSuffix(self.tr(" quotes"))
        self._orders = QButtonGroup(self)
        for radio in (self.by_confidence, self.by_article, self.at_random, self.go_on):
            self._orders.addButton(radio)
        sample_row = QHBoxLayout()
        sample_row.addWidget(self.at_random)
        sample_row.addWidget(self.sample_size)
        sample_row.addStretch(1)
        orders = QVBoxLayout(order)
        orders.addWidget(self.by_confidence)
        orders.addWidget(self.by_article)
        orders.addLayout(sample_row)
        orders.addWidget(self.go_on)
        self.go_on.setVisible(unfinished is not None)
        if unfinished is not None:
            self.go_on.setText(self._unfinished_words(*unfinished))
        self._scope = QGroupBox(self.tr("Which quotes"), self)
        self.of_all = QRadioButton(self.tr("&All quotes of the catalogue"), self._scope)
        self.of_shown = QRadioButton(self.tr("Only the quotes &shown in the list"), self._scope)
        scope = QVBoxLayout(self._scope)
        scope.addWidget(self.of_all)
        scope.addWidget(self.of_shown)
        self.about = QLabel(
            self.tr("A sample is drawn from all of these quotes, those that are reviewed already among them."), self
        )
        self.about.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.begin = self.buttons.addButton(self.tr("Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.begin.setDefault(True)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        margin = space(self, 0.9)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.7))
        for widget in (order, self._scope, self.about, self.buttons):
            column.addWidget(widget)
        self.resize(columns(self, 62), self.sizeHint().height())
        self.by_confidence.setChecked(True)
        self.of_all.setChecked(True)
        self._orders.buttonToggled.connect(lambda _button, _on: self._settle())
        self.sample_size.valueChanged.connect(lambda _size: self.at_random.setChecked(True))
        self.buttons.accepted.connect(self._decide)
        self.buttons.rejected.connect(self.reject)
        self._settle()

    def _unfinished_words(self, sample: Sample, accuracy: Accuracy) -> str:
        drawn = QDateTime.fromString(sample.drawn_at, Qt.DateFormat.ISODate).toLocalTime().date()
        return self.tr("&Go on with the sample of {quotes} drawn on {day}: {judged} judged so far").format(
            quotes=quotes_words(len(sample.quote_ids)),
            day=QLocale().toString(drawn, QLocale.FormatType.ShortFormat),
            judged=f"{accuracy.judged:,}",
        )

    def _settle(self) -> None:
        self._scope.setEnabled(not self.go_on.isChecked())
        self.about.setVisible(self.at_random.isChecked())

    def show_numbers(self, of_all: Progress, of_shown: Progress) -> None:
        """Say how many quotes are to be reviewed."""
        for radio, words, progress in (
            (self.of_all, self.tr("&All quotes of the catalogue ({number} to review)"), of_all),
            (self.of_shown, self.tr("Only the quotes &shown in the list ({number} to review)"), of_shown),
        ):
            radio.setText(words.format(number=f"{progress.unreviewed:,}"))

    def _decide(self) -> None:
        orders = {
            self.by_confidence: ReviewOrder.CONFIDENCE,
            self.by_article: ReviewOrder.ARTICLE,
            self.at_random: ReviewOrder.RANDOM,
            self.go_on: ReviewOrder.RANDOM,
        }
        order = next(order for radio, order in orders.items() if radio.isChecked())
        size = self.sample_size.value() if self.at_random.isChecked() else 0
        sample = self._unfinished[0] if self._unfinished is not None and self.go_on.isChecked() else None
        self.decided.emit(Start(order, self.of_shown.isChecked(), size, sample))
        self.accept()
