"""Speakers side by side as a view: what a row stands for, only rows where all spoke, and the table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QScrollBar, QStackedWidget

from quotebrowser.catalogue.tallying import said_by
from quotebrowser.comparison.narrowing import in_article, in_month, in_outlet, on_topic
from quotebrowser.comparison.side_by_side import SideBySide, Step, lined_up, spelled_out
from quotebrowser.comparison.tabulating import side_by_side_table
from quotebrowser.comparison.topic import Topic, topics_of
from quotebrowser.desktop.compare.pictures import table_drawing
from quotebrowser.desktop.compare.side_model import Line, lines_of
from quotebrowser.desktop.compare.side_view import SideView
from quotebrowser.desktop.compare.view import ComparisonView
from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.theme import columns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.comparison.side_by_side import Moment
    from quotebrowser.desktop.compare.compared import Compared
    from quotebrowser.desktop.compare.side_model import Fetch
    from quotebrowser.desktop.compare.view import Drawing, Question, Tabulation
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.tables import Table


@dataclass(frozen=True, slots=True)
class Asked:
    """What a row stands for, which words are topics beside the saved searches, and whether all must have spoken."""

    step: Step
    terms: tuple[str, ...]
    all_spoke: bool

    def topics(self, catalogue: Catalogue) -> tuple[Topic, ...]:
        """What rows stand for where these are topics: what was typed, otherwise every saved search."""
        if self.step is not Step.TOPIC:
            return ()
        return tuple(Topic(term, term) for term in self.terms) or topics_of(catalogue, tags=False)

    def lined_up(self, catalogue: Catalogue, compared: Compared) -> SideBySide[int]:
        """The places of the quotes."""
        lined = lined_up(catalogue, compared.people, compared.asked, step=self.step, topics=self.topics(catalogue))
        return lined.where_all_spoke if self.all_spoke else lined


@dataclass(frozen=True, slots=True)
class SideAnswer:
    """What came of it, with its rows."""

    asked: Asked
    lined: SideBySide[int]
    lines: tuple[Line, ...]
    topics: Mapping[str, Topic]


class SidePane(ComparisonView):
    """`quote_chosen` and `quote_activated` as of the table, `order_wanted` the people as they were put in order."""

    order_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_of: Fetch = lambda _ids: []
        self._compared: Compared | None = None
        self._answer: SideAnswer | None = None
        self.step = QComboBox(self)
        self.step.setAccessibleName(self.tr("What a row stands for"))
        for step, text in (
            (Step.ARTICLE, self.tr("by article")),
            (Step.MONTH, self.tr("by month")),
            (Step.OUTLET, self.tr("by outlet")),
            (Step.TAG, self.tr("by tag")),
            (Step.TOPIC, self.tr("by topic")),
        ):
            self.step.addItem(text, step)
        self.terms = QLineEdit(self)
        self.terms.setAccessibleName(self.tr("Search terms, with commas between them"))
        self.terms.setPlaceholderText(self.tr("Search terms, with commas; empty: saved searches"))
        self.terms.setClearButtonEnabled(True)
        self.terms.setAcceptDrops(False)  # files dropped here are for the window
        self.terms.hide()
        self.all_spoke = QCheckBox(self.tr("Only rows where all spoke"), self)
        self.table = SideView(self)
        self.others = QScrollBar(Qt.Orientation.Horizontal, self)
        self.others.setAccessibleName(self.tr("Further columns"))
        self.others.hide()
        self.nothing = EmptyPage(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        self._lay_out()
        self.first = self.table
        self.step.activated.connect(self._step_chosen)
        self.terms.editingFinished.connect(self.asked_anew)
        self.all_spoke.toggled.connect(self.asked_anew)
        self.table.columns_changed.connect(self._show_others)
        self.table.order_wanted.connect(self.order_wanted)
        self.table.more_wanted.connect(self._list_more)
        self.others.valueChanged.connect(self.table.show_from)

    def _lay_out(self) -> None:
        top = self.row_of_controls()
        top.addWidget(self.step)
        top.addWidget(self.all_spoke)
        top.addWidget(self.terms, 1)
        top.addStretch(0)
        self.put_below_one_another(top, self.stack, self.others, filling=self.stack)
        self.terms.setMinimumWidth(columns(self, 24))

    def _asked(self) -> Asked:
        terms = (term.strip() for term in self.terms.text().split(","))
        return Asked(Step(self.step.currentData()), tuple(filter(None, terms)), self.all_spoke.isChecked())

    def _step_chosen(self) -> None:
        self.terms.setVisible(self._asked().step is Step.TOPIC)
        self.asked_anew.emit()

    def question(self) -> Question:
        """Where the quotes stand, and in which rows."""
        return partial(_answer, self._asked())

    def tabulation(self) -> Tabulation:
        """All quotes, whole."""
        return partial(_tabulated, self._asked())

    def show_answer(self, compared: Compared, answer: SideAnswer) -> None:
        """Show the quotes, or why there are none."""
        self._compared, self._answer = compared, answer
        self.table.show_compared(answer.lined, answer.lines, answer.asked.step, self.rows_of)
        self.stack.setCurrentWidget(self.table if answer.lines else self.nothing)
        if not answer.lines:
            self.nothing.say(*self._why_nothing(answer))
        self.others.setVisible(bool(answer.lines) and self.others.maximum() > 0)

    def _why_nothing(self, answer: SideAnswer) -> tuple[str, str]:
        if answer.asked.step is Step.TOPIC and not answer.topics:
            return self.tr("No topics yet"), self.tr("Type search terms above, or save a search in the library.")
        if answer.asked.step is Step.TOPIC:
            return self.tr("Nothing on these topics"), self.tr("None of the searches finds a quote of theirs.")
        if answer.asked.all_spoke:
            return self.tr("Nowhere do all of them speak"), self.tr("Show the other rows too, or choose larger ones.")
        if answer.asked.step is Step.TAG:
            return self.tr("No tags yet"), self.tr("None of these quotes has a tag. Tag some in the library (Ctrl+G).")
        return self.tr("They say nothing here"), self.tr("The search and the filters let through no quote of theirs.")

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        super().tell_apart(apart)
        self.table.statements.apart = apart
        self.table.viewport().update()

    def drawing(self) -> Drawing:
        """The rows that have come, whole."""
        return table_drawing(self.table, self.table.side.rows_in_all)

    def _show_others(self, first: int, window: int, number: int) -> None:
        before = self.others.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.others.setRange(0, max(0, number - window))
        self.others.setPageStep(window)
        self.others.setValue(first)
        self.others.blockSignals(before)
        self.others.setVisible(number > window)

    def _list_more(self, moment: Moment[int], person_id: int) -> None:
        if self._compared is not None and self._answer is not None:
            asked = said_by(self._compared.asked, [person_id])
            self.quotes_wanted.emit(_within(asked, moment, self._answer))


def _within(asked: Filter, moment: Moment[int], answer: SideAnswer) -> Filter:
    """The filter of a cell."""
    if moment.article_id is not None:
        return in_article(asked, moment.article_id)
    if answer.asked.step is Step.MONTH:
        return in_month(asked, moment.heading)
    if answer.asked.step is Step.OUTLET:
        return in_outlet(asked, moment.heading)
    tag = Topic(moment.heading, f'tag:"{moment.heading}"', is_tag=True)
    return on_topic(asked, answer.topics.get(moment.heading, tag))


def _answer(asked: Asked, catalogue: Catalogue, _context: JobContext, compared: Compared) -> SideAnswer:
    lined = asked.lined_up(catalogue, compared)
    topics = {topic.name: topic for topic in asked.topics(catalogue)}
    return SideAnswer(asked, lined, tuple(lines_of(lined.moments)), topics)


def _tabulated(asked: Asked, catalogue: Catalogue, compared: Compared, notes: Sequence[str]) -> Table:
    lined = asked.lined_up(catalogue, compared)
    whole = SideBySide(lined.people, tuple(spelled_out(catalogue, lined.moments)))
    return side_by_side_table(whole, asked.step, notes)
