"""Who where as a view: people by outlet, shaded by how often they are quoted there, with the figures in the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from quotebrowser.catalogue.tallying import said_by
from quotebrowser.comparison.narrowing import in_outlet
from quotebrowser.comparison.shares import Matrix, person_by_outlet
from quotebrowser.comparison.tabulating import matrix_table
from quotebrowser.desktop.compare.figures import Figure, FiguresTable, count, label
from quotebrowser.desktop.compare.pictures import table_drawing
from quotebrowser.desktop.compare.view import ComparisonView, none_of, short_name
from quotebrowser.desktop.theme import KIND_SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.desktop.compare.compared import Compared
    from quotebrowser.desktop.compare.view import Drawing, Question, Tabulation
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.tables import Table


class HeatPane(ComparisonView):
    """A row an outlet, a column a person: outlets may be many, people are six at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: Compared | None = None
        self._matrix: Matrix | None = None
        self._highest = 0
        self.hint = QLabel(
            self.tr("The stronger the shade of a cell, the more often that person is quoted there."), self
        )
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = FiguresTable(self.tr("Who is quoted where"), self)
        self.put_below_one_another(self.hint, self.table, filling=self.table)
        self.first = self.table
        self.table.quotes_wanted.connect(self.quotes_wanted)

    def question(self) -> Question:
        """How often each of them is quoted in which outlet."""
        return _answer

    def tabulation(self) -> Tabulation:
        """The same as a table."""
        return _tabulated

    def show_answer(self, compared: Compared, answer: Matrix) -> None:
        """List the outlets."""
        self._compared, self._matrix = compared, answer
        self._highest = max((number for row in answer.counts for number in row), default=0)
        headers = [
            (self.tr("outlet"), ""),
            *((f"{KIND_SIGNS[one.kind]} {short_name(one.name)}", one.name) for one in answer.people),
        ]
        self.table.show_figures(headers, len(answer.outlets), self._row, (26, 22))

    def drawing(self) -> Drawing:
        """The table with its shades."""
        return table_drawing(self.table, self.table.figures.rowCount())

    def _row(self, place: int) -> Sequence[Figure]:
        matrix = self._matrix
        if matrix is None:
            return ()
        outlet = matrix.outlets[place]
        name = outlet or none_of("outlet")
        cells = ((person, matrix.counts[number][place]) for number, person in enumerate(matrix.people))
        return (
            label(name),
            *(
                count(number, f"{name}, {person.name}", self._quotes_of(outlet, person.id), heat=number / self._highest)
                for person, number in cells
            ),
        )

    def _quotes_of(self, outlet: str, person_id: int) -> Filter | None:
        return None if self._compared is None else in_outlet(said_by(self._compared.asked, [person_id]), outlet)


def _answer(catalogue: Catalogue, _context: JobContext, compared: Compared) -> Matrix:
    return person_by_outlet(catalogue, compared.people, compared.asked)


def _tabulated(catalogue: Catalogue, compared: Compared, notes: Sequence[str]) -> Table:
    return matrix_table(person_by_outlet(catalogue, compared.people, compared.asked), notes)
