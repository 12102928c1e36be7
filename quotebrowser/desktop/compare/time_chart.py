"""How often people are quoted over time, as lines or stacked bars, with what the catalogue holds nothing of as gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quotebrowser.desktop.compare.plotting import SYMBOLS, colour, filling, ink_of, new_plot
from quotebrowser.desktop.compare.view import short_name
from quotebrowser.desktop.library.wording import quotes_words
from quotebrowser.desktop.theme import NOBODY_APART, colours_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from quotebrowser.comparison.timeline import Stretch, Timeline

EVERYBODY = -1
"""In the place of a person: all of them."""

MOST_MARKED = 1000
"""Of more periods than these, only points that no line reaches have marks."""

ZOOM = 1.5

LEGEND_COLUMNS, ROOM_FOR_A_NAME, SEEN_THROUGH = 3, 0.07, 0.85
"""How many names stand beside one another above the lines, what part of the height each row of them has, and how much
of what lies behind them is covered."""


class TimeChart(QWidget):
    """`quotes_wanted` gives the number of a period and the place of a person; `told` what is pointed at, in words."""

    quotes_wanted = Signal(int, int)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot: Any = new_plot(self)
        self.plot.setMouseEnabled(x=True, y=False)
        self.plot.setAccessibleName(self.tr("Quotes over time"))
        self.plot.setAccessibleDescription(
            self.tr("Arrow keys go from period to period, plus and minus zoom, Home shows everything, Return lists.")
        )
        self.plot.getAxis("bottom").tickStrings = self._labels
        self.plot.getAxis("left").tickStrings = _whole_numbers
        self._line: Timeline | None = None
        self._apart: Mapping[int, int] = NOBODY_APART
        self.stacked = False
        self.current = 0
        self._cursor: Any = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.plot.installEventFilter(self)
        self.plot.scene().sigMouseMoved.connect(self._pointed)
        self.plot.scene().sigMouseClicked.connect(self._clicked)

    @property
    def stretches(self) -> Sequence[Stretch]:
        """The periods shown."""
        return self._line.stretches if self._line is not None else ()

    def show_line(self, line: Timeline, apart: Mapping[int, int], *, stacked: bool) -> None:
        """Show a timeline, all of it."""
        self._line, self._apart, self.stacked = line, apart, stacked
        self.current = min(self.current, max(0, len(line.stretches) - 1))
        self._draw()
        self.reset()

    def _draw(self) -> None:
        import pyqtgraph

        line = self._line
        colour(self.plot, self.palette())
        self.plot.clear()
        if line is None or not line.stretches:
            return
        colours = colours_of(self.palette())
        legend = self.plot.getPlotItem().legend or self.plot.addLegend(offset=(-8, 8))
        legend.clear()
        ground = QColor(colours.base)
        ground.setAlphaF(SEEN_THROUGH)
        legend.setBrush(ground)
        legend.setColumnCount(LEGEND_COLUMNS)
        legend.setLabelTextColor(colours.text)
        counts = counts_of(line)
        with_gaps = np.isnan(counts).all(axis=0)
        if with_gaps.any():
            self._draw_gaps(np.flatnonzero(with_gaps), legend)
        base = np.zeros(counts.shape[1])
        for number, person in enumerate(line.people):
            ink = ink_of(self.palette(), person.id, self._apart)
            if self.stacked:
                height = np.nan_to_num(counts[number])
                some = np.flatnonzero(height)
                bars = pyqtgraph.BarGraphItem(
                    x=some, y0=base[some], height=height[some], width=0.8,
                    brush=filling(ink, number), pen=pyqtgraph.mkPen(ink),
                )  # fmt: skip
                self.plot.addItem(bars)
                base = base + height
                mark = pyqtgraph.ScatterPlotItem(symbol="s", size=10, brush=filling(ink, number), pen=ink)
            else:
                mark = self.plot.plot(
                    np.arange(len(base)), counts[number], connect="finite", pen=pyqtgraph.mkPen(ink, width=2),
                    symbol=SYMBOLS[number % len(SYMBOLS)] if len(base) <= MOST_MARKED else None, symbolSize=8,
                    symbolBrush=ink, symbolPen=colours.base,
                )  # fmt: skip
                if len(base) > MOST_MARKED:
                    alone = np.flatnonzero(_alone(counts[number]))
                    self.plot.addItem(
                        pyqtgraph.ScatterPlotItem(alone, counts[number][alone], size=4, brush=ink, pen=ink)
                    )
            legend.addItem(mark, short_name(person.name))
        self._cursor = pyqtgraph.InfiniteLine(
            self.current, pen=pyqtgraph.mkPen(colours.muted, style=Qt.PenStyle.DashLine)
        )
        self.plot.addItem(self._cursor)

    def _draw_gaps(self, places: Any, legend: Any) -> None:  # noqa: ANN401 - pyqtgraph has no types
        import pyqtgraph

        ground = QColor(colours_of(self.palette()).rule)
        gaps = pyqtgraph.BarGraphItem(x=places, y0=0, height=self._top(), width=1.0, brush=ground, pen=None)
        gaps.setZValue(-10)
        self.plot.addItem(gaps)
        mark = pyqtgraph.ScatterPlotItem(symbol="s", size=10, brush=ground, pen=ground)
        legend.addItem(mark, self.tr("nothing in the catalogue"))

    def _top(self) -> float:
        counts = np.nan_to_num(counts_of(self._line)) if self._line is not None else np.zeros((1, 1))
        highest = counts.sum(axis=0).max() if self.stacked else counts.max()
        rows = -(-(len(counts) + 1) // LEGEND_COLUMNS)
        return float(highest) * (1.1 + ROOM_FOR_A_NAME * rows) + 0.5

    def reset(self) -> None:
        """Show all periods again."""
        if self.stretches:
            last = len(self.stretches) - 0.5
            box = self.plot.getViewBox()
            box.setLimits(xMin=-1, xMax=last + 0.5, yMin=0, yMax=self._top(), minXRange=2)
            box.setRange(xRange=(-0.5, last), yRange=(0, self._top()), padding=0.01)

    def zoom(self, by: float) -> None:
        """Show fewer or more periods around the current one."""
        self.plot.getViewBox().scaleBy(x=1 / by, center=QPointF(self.current, 0))

    def go_to(self, place: int) -> None:
        """Make a period the current one, bring it into sight, and tell of it."""
        if self.stretches:
            self.current = max(0, min(place, len(self.stretches) - 1))
            self._cursor.setValue(self.current)
            (left, right), _ = self.plot.getViewBox().viewRange()
            if not left <= self.current <= right:
                self.plot.getViewBox().translateBy(x=self.current - (left + right) / 2)
            self.told.emit(self.words_of(self.current))

    def words_of(self, place: int) -> str:
        """What is known of a period, in words."""
        if self._line is None:
            return ""
        stretch = self.stretches[place]
        if stretch.counts is None:
            return self.tr("{period}: nothing in the catalogue").format(period=stretch.label)
        said = (
            f"{short_name(person.name)}: {quotes_words(number)}"
            for person, number in zip(self._line.people, stretch.counts, strict=True)
        )
        return f"{stretch.label} · {' · '.join(said)}"

    def person_at(self, place: int, height: float) -> int:
        """Whose line or bar is meant by this height, above a period; EVERYBODY where nobody's is."""
        counts = self.stretches[place].counts
        if counts is None:
            return EVERYBODY
        if self.stacked:
            tops = np.cumsum(counts)
            above = np.flatnonzero(tops >= height)
            return int(above[0]) if len(above) and height >= 0 else EVERYBODY
        spoke = [number for number, count in enumerate(counts) if count]
        return min(spoke, key=lambda number: abs(counts[number] - height)) if spoke else EVERYBODY

    def _at(self, place: QPointF) -> tuple[int, float] | None:
        """The number of a period and the height at a place of the scene."""
        box = self.plot.getViewBox()
        if not self.stretches or not box.sceneBoundingRect().contains(place):
            return None
        point = box.mapSceneToView(place)
        number = round(point.x())
        return (number, point.y()) if 0 <= number < len(self.stretches) else None

    def _pointed(self, place: QPointF) -> None:
        found = self._at(place)
        if found is not None:
            self.current = found[0]
            self._cursor.setValue(self.current)
            self.told.emit(self.words_of(found[0]))
            self.plot.setToolTip(self.words_of(found[0]))

    def _clicked(self, event: Any) -> None:  # noqa: ANN401 - pyqtgraph has no types
        found = self._at(event.scenePos())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.quotes_wanted.emit(found[0], self.person_at(*found))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go along the chart."""
        if event.type() is QEvent.Type.KeyPress and watched is self.plot and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: Any) -> bool:  # noqa: ANN401 - an event that is known to be of a key
        pressed: QKeyEvent = event
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}
        key = Qt.Key(pressed.key())
        if key in steps:
            self.go_to(self.current + steps[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM)
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM)
        elif key is Qt.Key.Key_Home:
            self.reset()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.stretches:
                self.quotes_wanted.emit(self.current, EVERYBODY)
        else:
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _labels(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [
            self.stretches[round(value)].label if value == round(value) and 0 <= value < len(self.stretches) else ""
            for value in values
        ]


def counts_of(line: Timeline) -> Any:  # noqa: ANN401 - an array
    """The counts as rows of people and columns of periods; not a number where the catalogue holds nothing."""
    nothing = (np.nan,) * len(line.people)
    columns = [nothing if stretch.counts is None else stretch.counts for stretch in line.stretches]
    return np.array(columns, dtype=float).reshape(len(columns), len(line.people)).T


def _alone(counts: Any) -> Any:  # noqa: ANN401 - arrays
    """Which values have neither one before nor one after them."""
    nothing = np.isnan(np.concatenate(([np.nan], counts, [np.nan])))
    return ~nothing[1:-1] & nothing[:-2] & nothing[2:]


def _whole_numbers(values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
    return [f"{value:,.0f}" if value == round(value) else "" for value in values]
