"""Pictures of what a view shows, with its title and notes above it, as pixels and as SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from quotebrowser.desktop.compare.view import Drawing
from quotebrowser.desktop.theme import colours_of, heading_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

MOST_ROWS = 300
"""How many rows of a table a picture shows."""

MOST_HEIGHT = 12_000
"""How high a table in a picture is at most, in the window's pixels."""

SHARPNESS = 2
"""How many pixels a picture has for one of the window's."""


def picture(view: QWidget, title: str, notes: Sequence[str], drawing: Drawing) -> QImage:
    """What is drawn, with title and notes, in the colours of the view."""
    whole = _whole(view, title, notes, drawing)
    image = QImage((whole.size * SHARPNESS).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole.draw(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """An image as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6 takes the str that its types deny
    buffer.close()
    return bytes(content.data())


def svg(view: QWidget, title: str, notes: Sequence[str], drawing: Drawing) -> bytes:
    """The same as `picture`, as an SVG file, with letters as letters."""
    from PySide6.QtSvg import QSvgGenerator

    whole = _whole(view, title, notes, drawing)
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setDescription("\n".join(notes))
    size = whole.size.toSize()
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    painter = QPainter(generator)
    whole.draw(painter)
    painter.end()
    return bytes(content.data())


def _whole(view: QWidget, title: str, notes: Sequence[str], drawing: Drawing) -> Drawing:
    """What is drawn, below its title and notes."""
    font, bold = QFont(view.font()), heading_font(view.font(), larger=1.2)
    line, above = QFontMetricsF(font).height(), QFontMetricsF(bold).height()
    air = line
    wrap = Qt.TextFlag.TextWordWrap
    width = max(drawing.size.width(), line * 24)
    boxes = [
        QFontMetricsF(of).boundingRect(QRectF(0, 0, width, 1e6), wrap, text)
        for of, text in ((bold, title), *((font, note) for note in notes))
    ]
    top = sum(max(box.height(), above if number == 0 else line) for number, box in enumerate(boxes)) + air

    def draw(painter: QPainter) -> None:
        colours = colours_of(view.palette())
        painter.fillRect(QRectF(0, 0, width + 2 * air, top + drawing.size.height() + 2 * air), QColor(colours.base))
        place = air
        for number, (text, box) in enumerate(zip((title, *notes), boxes, strict=True)):
            painter.setFont(font if number else bold)
            painter.setPen(QColor(colours.muted if number else colours.text))
            height = max(box.height(), line if number else above)
            painter.drawText(QRectF(air, place, width, height), wrap, text)
            place += height
        painter.save()
        painter.translate(air, top + air)
        drawing.draw(painter)
        painter.restore()

    return Drawing(QSizeF(width + 2 * air, top + drawing.size.height() + 2 * air), draw)


def table_drawing(view: QTableView, rows_in_all: int) -> Drawing:
    """The rows of a table from the first on, in sight or not, as the table paints them; what is left is told."""
    model = view.model()
    widths = [view.columnWidth(column) for column in range(model.columnCount())]
    heights: list[int] = []
    for row in range(min(model.rowCount(), MOST_ROWS)):
        if sum(heights) + view.rowHeight(row) > MOST_HEIGHT:
            break
        heights.append(view.rowHeight(row))
    line = QFontMetrics(view.font()).height()
    head = line * 2
    left = rows_in_all - len(heights)
    size = QSizeF(sum(widths), head + sum(heights) + (line * 2 if left else 0))

    def draw(painter: QPainter) -> None:
        colours = colours_of(view.palette())
        _draw_headers(painter, view, widths, head)
        top = head
        for row, height in enumerate(heights):
            _draw_row(painter, view, row, QSize(0, height), widths, top)
            top += height
        if left:
            painter.setFont(view.font())
            painter.setPen(QColor(colours.muted))
            told = QCoreApplication.translate("Compare", "and {n} more rows").format(n=f"{left:,}")
            painter.drawText(QRectF(0, top, sum(widths), line * 2), Qt.AlignmentFlag.AlignVCenter, told)

    return Drawing(size, draw)


def _draw_headers(painter: QPainter, view: QTableView, widths: Sequence[int], height: int) -> None:
    colours, model = colours_of(view.palette()), view.model()
    painter.setFont(view.font())
    painter.setPen(QColor(colours.muted))
    metrics, left = QFontMetrics(view.font()), 0
    for column, width in enumerate(widths):
        text = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        air = metrics.averageCharWidth()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * air)
        side = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        aligned = side if isinstance(side, Qt.AlignmentFlag) else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left + air, 0, width - 2 * air, height), aligned, shown)
        left += width
    painter.setPen(QColor(colours.edge))
    painter.drawLine(0, height - 1, left, height - 1)


def _draw_row(painter: QPainter, view: QTableView, row: int, size: QSize, widths: Sequence[int], top: int) -> None:
    left = 0
    for column, width in enumerate(widths):
        index = view.model().index(row, column)
        span = view.columnSpan(row, column)
        option = QStyleOptionViewItem()
        option.font = view.font()
        option.fontMetrics = QFontMetrics(view.font())
        option.palette = view.palette()
        option.widget = view
        option.state = QStyle.StateFlag.State_Enabled
        option.rect = QRect(left, top, sum(widths[column : column + span]), size.height())
        painter.save()
        view.itemDelegateForIndex(index).paint(painter, option, index)
        painter.restore()
        left += width
        if span == len(widths):
            return
