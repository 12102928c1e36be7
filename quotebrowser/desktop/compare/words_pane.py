"""Distinctive words as a view: whom to set apart from whom, the words in order, and the same words as points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QStackedWidget

from quotebrowser.catalogue.tallying import said_by
from quotebrowser.comparison.distinctive_words import Distinctive, DistinctiveWords, distinctive_words
from quotebrowser.comparison.narrowing import about
from quotebrowser.comparison.tabulating import words_table
from quotebrowser.desktop.compare.figures import Figure, FiguresTable, label
from quotebrowser.desktop.compare.plotting import chart_drawing, ink_of
from quotebrowser.desktop.compare.view import ComparisonView, short_name
from quotebrowser.desktop.compare.words_chart import WordsChart
from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.theme import colours_of, columns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.desktop.compare.compared import Compared
    from quotebrowser.desktop.compare.view import Drawing, Question, Tabulation
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.tables import Table


@dataclass(frozen=True, slots=True)
class Sides:
    """Whom to set apart from whom; None for the one is the first of those compared, for the other everybody else."""

    one: int | None
    other: int | None

    def of(self, compared: Compared) -> tuple[int, int | None]:
        """The two, of those who are compared."""
        one = self.one if self.one in compared.names else compared.people[0]
        other = self.other if self.other in compared.names and self.other != one else None
        return one if one is not None else compared.people[0], other


@dataclass(frozen=True, slots=True)
class WordsAnswer:
    """What sets them apart."""

    one: int
    other: int | None
    found: DistinctiveWords


class WordsPane(ComparisonView):
    """Two people, or one against everybody else."""

    needs_words = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: Compared | None = None
        self._answer: WordsAnswer | None = None
        self.one = QComboBox(self)
        self.one.setAccessibleName(self.tr("Whose words"))
        self.other = QComboBox(self)
        self.other.setAccessibleName(self.tr("Set apart from whom"))
        for box in (self.one, self.other):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self.asked_anew)
        self.totals = QLabel(self)
        self.totals.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.totals.setWordWrap(True)
        self.table = FiguresTable(self.tr("Distinctive words"), self)
        self.chart = WordsChart(self)
        self.nothing = EmptyPage(self)
        self.nothing.say(
            self.tr("Nothing sets them apart"), self.tr("One of the sides says no words that the filter lets through.")
        )
        self._lay_out()
        self.first = self.table
        self.table.quotes_wanted.connect(self.quotes_wanted)
        self.chart.word_wanted.connect(self._list)

    def _lay_out(self) -> None:
        top = self.row_of_controls()
        top.addWidget(self.one)
        top.addWidget(QLabel(self.tr("against"), self))
        top.addWidget(self.other)
        top.addWidget(self.totals, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.table)
        splitter.addWidget(self.chart)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([columns(self, 80), columns(self, 70)])
        self.stack = QStackedWidget(self)
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.nothing)
        self.put_below_one_another(top, self.stack, filling=self.stack)

    def _sides(self) -> Sides:
        return Sides(self.one.currentData(), self.other.currentData())

    def question(self) -> Question:
        """The words of both sides."""
        sides = self._sides()
        if self._compared is None:
            return partial(_answer, None)
        return partial(_answer, sides)

    def tabulation(self) -> Tabulation:
        """The same as a table."""
        return partial(_tabulated, self._sides())

    def show_answer(self, compared: Compared, answer: WordsAnswer) -> None:
        """List and draw the words."""
        self._compared, self._answer = compared, answer
        self._offer(compared, answer)
        words = [*answer.found.of_one, *answer.found.of_other]
        self.stack.setCurrentIndex(0 if words else 1)
        said = counted("{n} word", "{n} words", answer.found.one_total)
        others = counted("{n} word", "{n} words", answer.found.other_total)
        self.totals.setText(self.tr("{one} : {other}; beyond ±1.96 z is rarely chance").format(one=said, other=others))
        one, other = self._names()
        headers = [
            (self.tr("words"), ""),
            (self.tr("more by"), ""),
            (self.tr("z"), self.tr("How far beyond chance the difference is, in standard deviations")),
            (self.tr("log-odds"), self.tr("The logarithm of how much more likely the one is to say it")),
            (short_name(one), one),
            (short_name(other), other),
        ]
        self.table.show_figures(headers, len(words), partial(self._row, words), (17, 15, 7, 9, 14))
        self._draw()

    def _offer(self, compared: Compared, answer: WordsAnswer) -> None:
        self.one.clear()
        self.other.clear()
        self.other.addItem(self.tr("everybody else"), None)
        for person_id, name in compared.names.items():
            self.one.addItem(short_name(name), person_id)
            if person_id != answer.one:
                self.other.addItem(short_name(name), person_id)
        self.one.setCurrentIndex(self.one.findData(answer.one))
        self.other.setCurrentIndex(0 if answer.other is None else self.other.findData(answer.other))

    def _names(self) -> tuple[str, str]:
        if self._compared is None or self._answer is None:
            return "", ""
        other = self._answer.other
        return self._compared.names[self._answer.one], (
            self.tr("everybody else") if other is None else self._compared.names[other]
        )

    def _draw(self) -> None:
        if self._answer is None:
            return
        palette, other = self.palette(), self._answer.other
        inks = (
            ink_of(palette, self._answer.one, self.apart).name(),
            colours_of(palette).nobody if other is None else ink_of(palette, other, self.apart).name(),
        )
        self.chart.show_words([*self._answer.found.of_one, *self._answer.found.of_other], inks)

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        super().tell_apart(apart)
        self._draw()

    def drawing(self) -> Drawing:
        """The points; the list goes out as data."""
        return chart_drawing(self.chart.plot)

    def _row(self, words: Sequence[Distinctive], place: int) -> Sequence[Figure]:
        word = words[place]
        one, other = self._names()
        both, ones, others = self._quotes_of(word)
        return (
            label(word.words, both),
            label(short_name(one if word.z > 0 else other)),
            Figure(f"{word.z:.2f}"),
            Figure(f"{word.log_odds:.2f}"),
            Figure(f"{word.one:,}", self._times(word.one, one), ones if word.one else None),
            Figure(f"{word.other:,}", self._times(word.other, other), others if word.other else None),
        )

    def _times(self, number: int, name: str) -> str:
        return counted("{n} time by {name}", "{n} times by {name}", number, name=name)

    def _quotes_of(self, word: Distinctive) -> tuple[Filter | None, Filter | None, Filter | None]:
        """The quotes of both, of the one, and of the other in which the word may stand."""
        if self._compared is None or self._answer is None:
            return None, None, None
        found = about(self._compared.asked, word.query)
        one, other = self._answer.one, self._answer.other
        theirs = said_by(found, [one])
        if other is not None:
            return said_by(found, [one, other]), theirs, said_by(found, [other])
        anybody = said_by(found, ())
        left_out = replace(anybody.excluded, people=anybody.excluded.people | {one})
        return anybody, theirs, replace(anybody, excluded=left_out)

    def _list(self, word: Distinctive) -> None:
        both, _, _ = self._quotes_of(word)
        if both is not None:
            self.quotes_wanted.emit(both)


def _found(sides: Sides, catalogue: Catalogue, context: JobContext | None, compared: Compared) -> WordsAnswer:
    one, other = sides.of(compared)

    def progress(done: int, total: int) -> None:
        if context is not None:
            context.report(done, total)
            context.stop_if_cancelled()

    return WordsAnswer(one, other, distinctive_words(catalogue, one, compared.asked, against=other, progress=progress))


def _answer(sides: Sides | None, catalogue: Catalogue, context: JobContext, compared: Compared) -> WordsAnswer:
    """At first the first two are set apart from one another."""
    second = compared.people[1] if len(compared.people) > 1 else None
    return _found(Sides(compared.people[0], second) if sides is None else sides, catalogue, context, compared)


def _tabulated(sides: Sides, catalogue: Catalogue, compared: Compared, notes: Sequence[str]) -> Table:
    answer = _found(sides, catalogue, None, compared)
    other = "everybody else" if answer.other is None else compared.names[answer.other]
    return words_table(answer.found, compared.names[answer.one], other, notes)
