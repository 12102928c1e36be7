"""The comparison, in the place of the table of quotes: what is compared, the tabs of its views, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.catalogue.filter_words import sentence
from quotebrowser.catalogue.tallying import said_by
from quotebrowser.desktop.compare.side_pane import SidePane
from quotebrowser.desktop.compare.view import ComparisonView, short_name
from quotebrowser.desktop.compare.views import VIEWS
from quotebrowser.desktop.library.wording import counted, quotes_words
from quotebrowser.desktop.tab_order import settle_tab_order
from quotebrowser.desktop.theme import NOBODY_APART, columns, space

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from quotebrowser.desktop.compare.compared import Answered, Compared
    from quotebrowser.desktop.compare.side_view import SideView
    from quotebrowser.desktop.jobs import JobProgress

PATIENCE_MS = 300
"""How long an answer may take before it is said that it is awaited."""


class ComparePane(QFrame):
    """`view_opened` says that another view is to be seen, `cancelled` that its answer is awaited no more."""

    view_opened = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apart: Mapping[int, int] = NOBODY_APART
        self.back = QToolButton(self)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setAutoRaise(True)
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.silent = QLabel(self)
        self.silent.setTextFormat(Qt.TextFormat.PlainText)
        self.silent.setWordWrap(True)
        self.silent.hide()
        self.out = QToolButton(self)
        self.out.setText(self.tr("Copy and save"))
        self.out.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.out.setMenu(QMenu(self.out))
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Views of the comparison"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.stack = QStackedWidget(self)
        self.views: dict[str, ComparisonView] = {}
        self.side = SidePane(self)
        self._add_view(VIEWS[0].name, self.side)
        for entry in VIEWS:
            self.tabs.addTab(QCoreApplication.translate("Compare", entry.title))
        self._make_waiting()
        self._lay_out()
        self.tabs.currentChanged.connect(self._turned)
        self.setMinimumWidth(columns(self, 40))

    def _make_waiting(self) -> None:
        self.waiting = QWidget(self)
        self.progress = QProgressBar(self.waiting)
        self.progress.setAccessibleName(self.tr("How far the counting is"))
        self.progress.setTextVisible(False)
        self.progress_words = QLabel(self.waiting)
        self.progress_words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel = QPushButton(self.tr("Cancel"), self.waiting)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self.waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress_words, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        self.waiting.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.waiting.show)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(space(self, 0.6))
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.heading, 1)
        top.addWidget(self.out, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(self, 0.3), space(self, 0.6), space(self, 0.3), space(self, 0.6))
        column.setSpacing(space(self, 0.4))
        column.addLayout(top)
        column.addWidget(self.silent)
        column.addWidget(self.tabs)
        column.addWidget(self.waiting)
        column.addWidget(self.stack, 1)

    def _add_view(self, name: str, view: ComparisonView) -> None:
        view.setObjectName(name)
        view.tell_apart(self._apart)
        self.views[name] = view
        self.stack.addWidget(view)

    def _turned(self, place: int) -> None:
        entry = VIEWS[place]
        if entry.name not in self.views:
            self._add_view(entry.name, entry.make(self))
            settle_tab_order(self)
        self.stack.setCurrentWidget(self.views[entry.name])
        self.view_opened.emit()

    def open_view(self, name: str) -> None:
        """Show the view of this name."""
        self.tabs.setCurrentIndex([entry.name for entry in VIEWS].index(name))

    @property
    def view(self) -> ComparisonView:
        """The view that is to be seen."""
        return self.views[VIEWS[self.tabs.currentIndex()].name]

    def take_keys(self) -> None:
        """Give the keys to the view that is to be seen."""
        self.view.first.setFocus()

    @property
    def table(self) -> SideView:
        """The table of speakers side by side."""
        return self.side.table

    def add_ways_out(self, actions: Sequence[QAction]) -> None:
        """Offer these commands for what is shown to leave the program."""
        self.out.menu().addActions(list(actions))

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        self._apart = apart
        for view in self.views.values():
            view.tell_apart(apart)

    def wait(self) -> None:
        """Say that an answer is awaited, unless it comes soon."""
        self.progress.setRange(0, 0)
        self.progress_words.setText(self.tr("Counting…"))
        self._patience.start()

    def show_progress(self, progress: JobProgress) -> None:
        """Say how far the answer is."""
        if progress.total:
            self.progress.setRange(0, progress.total)
            self.progress.setValue(progress.done)
            told = self.tr("Counting… {done} of {total}")
            self.progress_words.setText(told.format(done=f"{progress.done:,}", total=f"{progress.total:,}"))

    def wait_no_more(self) -> None:
        """Nothing is awaited any longer."""
        self._patience.stop()
        self.waiting.hide()

    def show_answered(self, answered: Answered) -> None:
        """Show the answer in the view that is to be seen."""
        self.wait_no_more()
        self._tell(answered.compared)
        if answered.compared.people:
            self.view.show_answer(answered.compared, answered.answer)

    def _tell(self, compared: Compared) -> None:
        numbers, people = compared.numbers, len(compared.people)
        words = (
            counted("{n} speaker", "{n} speakers", people),
            sentence(said_by(compared.asked, ()), {}, say=_say),
            quotes_words(numbers.quotes),
            self.tr("{share} not reviewed yet").format(share=f"{numbers.share:.0%}") if numbers.quotes else "",
        )
        self.heading.setText(" · ".join(filter(None, words)))
        silent = ", ".join(map(short_name, compared.silent))
        self.silent.setText(self.tr("The filter lets through nothing by {names}.").format(names=silent))
        self.silent.setVisible(bool(compared.silent))


def _say(text: str) -> str:
    return QCoreApplication.translate("FilterWords", text)
