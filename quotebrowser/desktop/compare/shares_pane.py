"""Share of voice as a view: of each outlet or month, which part of all quotes is whose."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QStyleOptionViewItem

from quotebrowser.catalogue.tallying import By, said_by
from quotebrowser.comparison.narrowing import in_month, in_outlet
from quotebrowser.comparison.shares import Shares, Voice, shares_of_voice
from quotebrowser.comparison.tabulating import shares_table
from quotebrowser.desktop.compare.figures import FIGURE, AnyIndex, Figure, FigureDelegate, FiguresTable, count, label
from quotebrowser.desktop.compare.pictures import table_drawing
from quotebrowser.desktop.compare.plotting import filling, ink_of
from quotebrowser.desktop.compare.view import ComparisonView, none_of, short_name
from quotebrowser.desktop.theme import NOBODY_APART, colours_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.desktop.compare.compared import Compared
    from quotebrowser.desktop.compare.view import Drawing, Question, Tabulation
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.tables import Table

BAR_CHARACTERS = 34


class ShareDelegate(FigureDelegate):
    """Draws the shares of a row as a bar, each person's part in their ink and filling."""

    apart: Mapping[int, int] = NOBODY_APART

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell; a bar where it has parts."""
        super().paint(painter, option, index)
        figure = index.data(FIGURE)
        if not isinstance(figure, Figure) or not figure.parts:
            return
        air = max(2, option.rect.height() // 5)
        bar = option.rect.adjusted(air, air, -air, -air)
        colours = colours_of(option.palette)
        painter.fillRect(bar, QColor(colours.rule))
        left = float(bar.left())
        for number, (person_id, part) in enumerate(figure.parts):
            width = part * bar.width()
            piece = QRect(round(left), bar.top(), round(left + width) - round(left), bar.height())
            ink = ink_of(option.palette, person_id, self.apart)
            painter.fillRect(piece, QColor(colours.base))
            painter.fillRect(piece, filling(ink, number))
            if piece.width() > 1:
                painter.setPen(ink)
                painter.drawRect(piece.adjusted(0, 0, -1, -1))
            left += width


class SharesPane(ComparisonView):
    """Per outlet or per month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: Compared | None = None
        self._shares: Shares | None = None
        self._answered_by = By.OUTLET
        self.by = QComboBox(self)
        self.by.setAccessibleName(self.tr("What a row stands for"))
        self.by.addItem(self.tr("per outlet"), By.OUTLET)
        self.by.addItem(self.tr("per month"), By.MONTH)
        self.hint = QLabel(self.tr("Bars are in the order of the columns; grey is anybody else."), self)
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = FiguresTable(self.tr("Share of voice"), self)
        self.bars = ShareDelegate(self.table)
        self.table.setItemDelegateForColumn(1, self.bars)
        top = self.row_of_controls()
        top.addWidget(self.by)
        top.addWidget(self.hint, 1)
        self.put_below_one_another(top, self.table, filling=self.table)
        self.first = self.table
        self.by.activated.connect(self.asked_anew)
        self.table.quotes_wanted.connect(self.quotes_wanted)

    def _by(self) -> By:
        return By(self.by.currentData())

    def question(self) -> Question:
        """Everybody's quotes and theirs."""
        return partial(_answer, self._by())

    def tabulation(self) -> Tabulation:
        """The same as a table."""
        return partial(_tabulated, self._by())

    def show_answer(self, compared: Compared, answer: tuple[By, Shares]) -> None:
        """List outlets or months."""
        self._compared = compared
        self._answered_by, self._shares = answer
        headers = [
            (self.by.currentText(), ""),
            (self.tr("shares"), ""),
            *((short_name(person.name), person.name) for person in self._shares.people),
            (self.tr("everybody"), ""),
        ]
        self.table.show_figures(headers, len(self._shares.voices), self._row, (22, BAR_CHARACTERS, 20))

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        super().tell_apart(apart)
        self.bars.apart = apart
        self.table.viewport().update()

    def drawing(self) -> Drawing:
        """The table with its bars."""
        return table_drawing(self.table, self.table.figures.rowCount())

    def _row(self, place: int) -> Sequence[Figure]:
        shares = self._shares
        if shares is None:
            return ()
        voice = shares.voices[place]
        name = voice.label or none_of(self._answered_by)
        of_all = zip(shares.people, voice.counts, voice.shares, strict=True)
        return (
            label(name),
            self._bar(shares, voice),
            *(
                count(number, f"{name}, {person.name}", self._quotes_of(voice, [person.id]), more=f" ({share:.0%})")
                for person, number, share in of_all
            ),
            count(voice.all, name, self._quotes_of(voice, [])),
        )

    def _bar(self, shares: Shares, voice: Voice) -> Figure:
        whose, one = list(zip(shares.people, voice.shares, strict=True)), self.tr("{name} {share}")
        said = (one.format(name=person.name, share=f"{share:.0%}") for person, share in whose)
        return Figure("", ", ".join(said), parts=tuple((person.id, share) for person, share in whose))

    def _quotes_of(self, voice: Voice, people: Sequence[int]) -> Filter | None:
        if self._compared is None:
            return None
        narrow = in_outlet if self._answered_by is By.OUTLET else in_month
        return narrow(said_by(self._compared.asked, people), voice.label)


def _answer(by: By, catalogue: Catalogue, _context: JobContext, compared: Compared) -> tuple[By, Shares]:
    return by, shares_of_voice(catalogue, compared.people, compared.asked, by)


def _tabulated(by: By, catalogue: Catalogue, compared: Compared, notes: Sequence[str]) -> Table:
    return shares_table(shares_of_voice(catalogue, compared.people, compared.asked, by), by, notes)
