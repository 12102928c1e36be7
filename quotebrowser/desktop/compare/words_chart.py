"""Distinctive words as points: how often they are said to the right, what sets the one apart above, the other below."""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotebrowser.desktop.compare.plotting import colour, new_plot
from quotebrowser.desktop.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.comparison.distinctive_words import Distinctive

NAMED = 8
"""How many words of either side stand beside their points."""

RARELY_CHANCE = 1.96


class WordsChart(QWidget):
    """`word_wanted` gives the word whose point was clicked."""

    word_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot: Any = new_plot(self)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setAccessibleName(self.tr("Distinctive words as points"))
        self.plot.setAccessibleDescription(self.tr("The list beside it has the same words."))
        self.plot.getAxis("bottom").tickStrings = _times
        self.points: Any = None
        self._words: Sequence[Distinctive] = ()
        self._inks = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def show_words(self, words: Sequence[Distinctive], inks: tuple[str, str]) -> None:
        """Show these, those of the one in the first ink."""
        self._words, self._inks = words, inks
        self._draw()

    def _draw(self) -> None:
        import pyqtgraph

        colours = colours_of(self.palette())
        colour(self.plot, self.palette())
        self.plot.setLabel("bottom", self.tr("times said by both together"), color=colours.text)
        self.plot.setLabel("left", self.tr("z"), color=colours.text)
        self.plot.clear()
        for z in (-RARELY_CHANCE, 0.0, RARELY_CHANCE):
            style = Qt.PenStyle.SolidLine if z == 0 else Qt.PenStyle.DashLine
            self.plot.addItem(pyqtgraph.InfiniteLine(z, angle=0, pen=pyqtgraph.mkPen(colours.edge, style=style)))
        self.points = pyqtgraph.ScatterPlotItem(
            x=[log10(word.one + word.other) for word in self._words],
            y=[word.z for word in self._words],
            symbol=["o" if word.z > 0 else "t" for word in self._words],
            brush=[QColor(self._inks[0 if word.z > 0 else 1]) for word in self._words],
            pen=pyqtgraph.mkPen(colours.base),
            size=9,
            data=list(self._words),
            hoverable=True,
            tip=lambda x, y, data: f"{data.words}\nz {data.z:.1f}, {data.one:,} : {data.other:,}",  # noqa: ARG005 - pyqtgraph's names
        )
        self.points.sigClicked.connect(self._clicked)
        self.plot.addItem(self.points)
        most_distinctive = sorted(self._words, key=lambda word: word.z)
        taken: set[tuple[float, float]] = set()
        for word in (*most_distinctive[:NAMED], *reversed(most_distinctive[-NAMED:])):
            place = (round(log10(word.one + word.other), 1), round(word.z, 1))
            if place in taken:
                continue  # one name could not be read over another
            taken.add(place)
            name = pyqtgraph.TextItem(word.words, color=colours.text, anchor=(0, 0.5))
            name.setPos(log10(word.one + word.other), word.z)
            self.plot.addItem(name)
        self.plot.getViewBox().autoRange(padding=0.12)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._words:
            self._draw()

    def _clicked(self, _points: Any, clicked: Sequence[Any], *_event: object) -> None:  # noqa: ANN401 - untyped
        if len(clicked):
            self.word_wanted.emit(clicked[0].data())


def _times(values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
    """Of every number the first tick that comes near it."""
    shown: list[str] = []
    for value in values:
        text = f"{10**value:,.0f}" if value >= 0 else ""
        shown.append("" if text in shown else text)
    return shown
