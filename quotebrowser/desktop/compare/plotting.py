"""What the charts share: pyqtgraph, loaded when the first of them is made, in the colours of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor

from quotebrowser.desktop.compare.view import Drawing
from quotebrowser.desktop.theme import colours_of, speaker_ink

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPainter, QPalette
    from PySide6.QtWidgets import QWidget

SYMBOLS = ("o", "s", "t", "d", "star", "+")
"""The marks of lines, one a person, so that they are told apart without colour."""

PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.VerPattern,
)
"""The fillings of bars, one a person."""


def new_plot(parent: QWidget) -> Any:  # noqa: ANN401 - pyqtgraph has no types
    """An empty chart, antialiased, that is zoomed and moved along its x axis only."""
    import pyqtgraph

    pyqtgraph.setConfigOptions(antialias=True)
    plot = pyqtgraph.PlotWidget(parent)
    plot.setFrameShape(plot.Shape.NoFrame)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for side in ("left", "bottom"):
        plot.getAxis(side).enableAutoSIPrefix(enable=False)
    return plot


def colour(plot: Any, palette: QPalette) -> None:  # noqa: ANN401 - pyqtgraph has no types
    """Give ground, axes and labels their colours."""
    colours = colours_of(palette)
    plot.setBackground(colours.base)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(colours.edge)
        axis.setTextPen(colours.text)
        axis.setTickFont(plot.font())


def ink_of(palette: QPalette, person_id: int, apart: Mapping[int, int]) -> QColor:
    """The colour of a person's line."""
    return QColor(speaker_ink(colours_of(palette), person_id, apart))


def filling(ink: QColor, number: int) -> QBrush:
    """How the bars of the person of this number are filled."""
    return QBrush(ink, PATTERNS[number % len(PATTERNS)])


def chart_drawing(plot: Any) -> Drawing:  # noqa: ANN401 - pyqtgraph has no types
    """The chart as it is to be seen now."""
    size = QSizeF(plot.viewport().size())
    seen = plot.mapToScene(plot.viewport().rect()).boundingRect()

    def draw(painter: QPainter) -> None:
        plot.scene().render(painter, QRectF(0, 0, size.width(), size.height()), seen)

    return Drawing(size, draw)
