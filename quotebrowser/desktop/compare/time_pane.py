"""Over time as a view: the chart, its periods in words as a table beside it, and what has no place on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
)

from quotebrowser.catalogue.tallying import said_by
from quotebrowser.comparison.narrowing import in_period
from quotebrowser.comparison.period import Period
from quotebrowser.comparison.tabulating import timeline_table
from quotebrowser.comparison.timeline import Timeline, timeline
from quotebrowser.desktop.compare.figures import Figure, FiguresTable, count, label
from quotebrowser.desktop.compare.plotting import chart_drawing
from quotebrowser.desktop.compare.time_chart import EVERYBODY, TimeChart
from quotebrowser.desktop.compare.view import ComparisonView, short_name
from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.desktop.compare.compared import Compared
    from quotebrowser.desktop.compare.view import Drawing, Question, Tabulation
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.tables import Table

SHARES = (62, 38)
"""How the height is shared between chart and table, at first."""


class TimePane(ComparisonView):
    """Quotes per day, week, month or year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: Compared | None = None
        self._line: Timeline | None = None
        self.period = QComboBox(self)
        self.period.setAccessibleName(self.tr("How long a period is"))
        for period, text in (
            (Period.DAY, self.tr("per day")),
            (Period.WEEK, self.tr("per week")),
            (Period.MONTH, self.tr("per month")),
            (Period.YEAR, self.tr("per year")),
        ):
            self.period.addItem(text, period)
        self.period.setCurrentIndex(2)
        self.style_box = QComboBox(self)
        self.style_box.setAccessibleName(self.tr("How counts are drawn"))
        self.style_box.addItem(self.tr("as lines"), False)  # noqa: FBT003 - Qt's signature
        self.style_box.addItem(self.tr("as stacked bars"), True)  # noqa: FBT003 - Qt's signature
        self.all_button = QPushButton(self.tr("Show all periods"), self)
        self.all_button.setToolTip(self.tr("The mouse wheel zooms, dragging moves; this takes both back (Home)"))
        self.readout = QLabel(self)
        self.readout.setTextFormat(Qt.TextFormat.PlainText)
        self.readout.setWordWrap(True)
        self.undated = QLabel(self)
        self.undated.setTextFormat(Qt.TextFormat.PlainText)
        self.undated.setWordWrap(True)
        self.undated.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.chart = TimeChart(self)
        self.table = FiguresTable(self.tr("Quotes over time, as a table"), self)
        self.nothing = EmptyPage(self)
        self._lay_out()
        self.first = self.chart.plot
        self.period.activated.connect(self.asked_anew)
        self.style_box.activated.connect(self._draw)
        self.all_button.clicked.connect(self.chart.reset)
        self.chart.told.connect(self.readout.setText)
        self.chart.quotes_wanted.connect(self._list)
        self.table.quotes_wanted.connect(self.quotes_wanted)
        self.table.row_changed.connect(self._go_to)

    def _lay_out(self) -> None:
        top = self.row_of_controls()
        for widget in (self.period, self.style_box, self.all_button):
            top.addWidget(widget)
        top.addStretch(1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.chart)
        splitter.addWidget(self.table)
        splitter.setChildrenCollapsible(False)
        for place, share in enumerate(SHARES):
            splitter.setStretchFactor(place, share)
        splitter.setSizes([share * space(self, 1) for share in SHARES])
        self.stack = QStackedWidget(self)
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.nothing)
        self.put_below_one_another(top, self.readout, self.stack, self.undated, filling=self.stack)

    def _period(self) -> Period:
        return Period(self.period.currentData())

    def question(self) -> Question:
        """The counts of every period."""
        return partial(_answer, self._period())

    def tabulation(self) -> Tabulation:
        """The same as a table."""
        return partial(_tabulated, self._period())

    def show_answer(self, compared: Compared, answer: Timeline) -> None:
        """Draw and list the periods."""
        self._compared, self._line = compared, answer
        self.stack.setCurrentIndex(0 if answer.stretches else 1)
        self.nothing.say(
            self.tr("Nothing to be put in order"),
            self.tr("No quote of theirs that the filter lets through lies in one period. Choose longer ones."),
        )
        self._tell_undated(answer)
        self._draw()
        headers = [(self.period.currentText(), ""), *((short_name(one.name), one.name) for one in answer.people)]
        self.table.show_figures(headers, len(answer.stretches), self._row, (14, 22))

    def _tell_undated(self, line: Timeline) -> None:
        number = sum(line.undated)
        told = counted(
            "{n} quote stands on no period: its article has no date, or one that is too coarse.",
            "{n} quotes stand on no period: their articles have no date, or one that is too coarse.",
            number,
        )
        self.undated.setText(told)
        self.undated.setVisible(bool(number))

    def _draw(self) -> None:
        if self._line is not None:
            self.chart.show_line(self._line, self.apart, stacked=bool(self.style_box.currentData()))

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        super().tell_apart(apart)
        self._draw()

    def drawing(self) -> Drawing:
        """The chart as it is zoomed now."""
        return chart_drawing(self.chart.plot)

    def _quotes_of(self, place: int, people: Sequence[int]) -> Filter | None:
        if self._compared is None or self._line is None:
            return None
        stretch = self._line.stretches[place]
        return in_period(said_by(self._compared.asked, people), stretch.start, self._line.period)

    def _row(self, place: int) -> Sequence[Figure]:
        if self._line is None:
            return ()
        stretch = self._line.stretches[place]
        if stretch.counts is None:
            nothing = Figure("–", self.tr("nothing in the catalogue"))
            return (label(stretch.label), *(nothing for _ in self._line.people))
        return (
            label(stretch.label),
            *(
                count(number, f"{stretch.label}, {person.name}", self._quotes_of(place, [person.id]))
                for person, number in zip(self._line.people, stretch.counts, strict=True)
            ),
        )

    def _go_to(self, place: int) -> None:
        if place >= 0:
            self.chart.go_to(place)

    def _list(self, place: int, person: int) -> None:
        if self._line is None:
            return
        everybody = [one.id for one in self._line.people]
        asked = self._quotes_of(place, everybody if person == EVERYBODY else [everybody[person]])
        if asked is not None and any(self._line.stretches[place].counts or ()):
            self.quotes_wanted.emit(asked)


def _answer(period: Period, catalogue: Catalogue, _context: JobContext, compared: Compared) -> Timeline:
    return timeline(catalogue, compared.people, compared.asked, period)


def _tabulated(period: Period, catalogue: Catalogue, compared: Compared, notes: Sequence[str]) -> Table:
    return timeline_table(timeline(catalogue, compared.people, compared.asked, period), notes)
