"""Topics as a view: how often each person is quoted on each saved search and tag, and how far more than others are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget

from quotebrowser.catalogue.tallying import said_by
from quotebrowser.comparison.narrowing import in_month, in_period, on_topic
from quotebrowser.comparison.period import Period, start_of
from quotebrowser.comparison.tabulating import topics_table
from quotebrowser.comparison.topic import topics_of
from quotebrowser.comparison.who_on_what import OnTopic, WhoOnWhat, who_on_what
from quotebrowser.desktop.compare.figures import Figure, FiguresTable, count, label
from quotebrowser.desktop.compare.pictures import table_drawing
from quotebrowser.desktop.compare.view import ComparisonView, none_of, short_name
from quotebrowser.desktop.empty_page import EmptyPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.desktop.compare.compared import Compared
    from quotebrowser.desktop.compare.view import Drawing, Question, Tabulation
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.tables import Table


class TopicsPane(ComparisonView):
    """Who speaks about what, over all times or period by period."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: Compared | None = None
        self._found: WhoOnWhat | None = None
        self._answered: Period | None = None
        self.period = QComboBox(self)
        self.period.setAccessibleName(self.tr("Whether topics are divided by time"))
        self.period.addItem(self.tr("over all times"), None)
        self.period.addItem(self.tr("per month"), Period.MONTH)
        self.period.addItem(self.tr("per year"), Period.YEAR)
        self.hint = QLabel(
            self.tr("In brackets the keyness: beyond 3.84 a difference from everybody else is rarely chance."), self
        )
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = FiguresTable(self.tr("Who speaks about what"), self)
        self.nothing = EmptyPage(self)
        self.nothing.say(
            self.tr("No topics yet"),
            self.tr("Save a search in the library, or tag some quotes; each is a topic here as soon as it finds any."),
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        top = self.row_of_controls()
        top.addWidget(self.period)
        top.addWidget(self.hint, 1)
        self.put_below_one_another(top, self.stack, filling=self.stack)
        self.first = self.table
        self.period.activated.connect(self.asked_anew)
        self.table.quotes_wanted.connect(self.quotes_wanted)

    def _period(self) -> Period | None:
        chosen = self.period.currentData()
        return None if chosen is None else Period(chosen)

    def question(self) -> Question:
        """The counts of each topic."""
        return partial(_answer, self._period())

    def tabulation(self) -> Tabulation:
        """The same as a table."""
        return partial(_tabulated, self._period())

    def show_answer(self, compared: Compared, answer: tuple[Period | None, WhoOnWhat]) -> None:
        """List the topics."""
        self._compared = compared
        self._answered, self._found = answer
        self.stack.setCurrentIndex(0 if self._found.rows else 1)
        times = [(self.tr("when"), "")] if self._answered is not None else []
        headers = [
            (self.tr("topic"), ""),
            (self.tr("kind"), ""),
            *times,
            *((short_name(person.name), person.name) for person in self._found.people),
            (self.tr("everybody"), ""),
        ]
        self.table.show_figures(headers, len(self._found.rows), self._row, (28, 10, 20))

    def drawing(self) -> Drawing:
        """The table."""
        return table_drawing(self.table, self.table.figures.rowCount())

    def _row(self, place: int) -> Sequence[Figure]:
        if self._found is None:
            return ()
        row = self._found.rows[place]
        when = (label(row.period or none_of("month")),) if self._answered is not None else ()
        of_each = zip(self._found.people, row.counts, row.keyness, strict=True)
        return (
            label(row.topic.name, self._quotes_of(row, ())),
            label(self.tr("tag") if row.topic.is_tag else self.tr("search")),
            *when,
            *(
                count(
                    number,
                    f"{row.topic.name}, {person.name}",
                    self._quotes_of(row, [person.id]),
                    more=f" ({_signed(key)})",
                )
                for person, number, key in of_each
            ),
            count(row.all, row.topic.name, self._quotes_of(row, ())),
        )

    def _quotes_of(self, row: OnTopic, people: Sequence[int]) -> Filter | None:
        if self._compared is None:
            return None
        asked = on_topic(said_by(self._compared.asked, people), row.topic)
        if self._answered is None:
            return asked
        start = start_of(row.period, self._answered)
        return in_month(asked, "") if start is None else in_period(asked, start, self._answered)


def _signed(key: float) -> str:
    return f"{key:+.1f}" if abs(key) >= 0.05 else "0"


def _found(period: Period | None, catalogue: Catalogue, context: JobContext | None, compared: Compared) -> WhoOnWhat:
    def progress(done: int, total: int) -> None:
        if context is not None:
            context.report(done, total)
            context.stop_if_cancelled()

    topics = topics_of(catalogue)
    return who_on_what(catalogue, compared.people, compared.asked, topics, period=period, progress=progress)


def _answer(
    period: Period | None, catalogue: Catalogue, context: JobContext, compared: Compared
) -> tuple[Period | None, WhoOnWhat]:
    return period, _found(period, catalogue, context, compared)


def _tabulated(period: Period | None, catalogue: Catalogue, compared: Compared, notes: Sequence[str]) -> Table:
    return topics_table(_found(period, catalogue, None, compared), notes, period=period)
