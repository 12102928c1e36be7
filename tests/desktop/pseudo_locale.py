"""A language that nobody speaks: every string longer and between brackets, so that what is not translated shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction

OPENS, CLOSES = "⟦", "⟧"

LONGER_BY = 0.35
"""By how much of its length a string grows, as English ones do in other languages."""

MOST_ROWS = 50
"""How many rows of a list are looked at."""

_TRANSLATED = re.compile(f"{OPENS}[^{OPENS}{CLOSES}]*{CLOSES}")
_WORD = re.compile(r"[^\W\d_]{3,}")


class PseudoLocale(QTranslator):
    """Translates everything that it is asked for."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _number: int = -1) -> str:
        """The string between brackets, and longer."""
        return f"{OPENS}{source}{'~' * round(len(source) * LONGER_BY)}{CLOSES}"


def untranslated(text: str, data: str) -> list[str]:
    """The words of a text that stand outside every translated string, and are no piece of `data`."""
    while _TRANSLATED.search(text):
        text = _TRANSLATED.sub(" ", text)
    return [piece for piece in _pieces(r"[\n·]|\s{2,}", text) if not _is_data(piece, data)]


def _pieces(between: str, text: str) -> list[str]:
    return [piece.strip(" .,;:·–()“”●○◍▣▤?✎◌✓✕•+×\n") for piece in re.split(between, text)]


def _is_data(piece: str, data: str) -> bool:
    """Whether all words of a piece, or of each of its parts, are shown as they are."""
    return piece in data or all(part in data or not _WORD.search(part) for part in _pieces(r"[,:;] | – ", piece))


def texts(window: QWidget) -> Iterator[tuple[QWidget | QAction, str]]:
    """Everything that a window says: on its widgets, in its menus, in tips, to screen readers, in lists' headers."""
    yield window, window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.objectName().startswith("qt_"):
            continue
        for text in (*_on(widget), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield widget, text
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            yield action, action.text()
            yield action, action.statusTip()


def _on(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield re.sub(r"<[^>]*>", "", widget.text())
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QSpinBox):
        yield widget.suffix()
    elif isinstance(widget, QHeaderView) and widget.model() is not None:
        for section in range(widget.count()):
            yield str(widget.model().headerData(section, widget.orientation()) or "")
    elif isinstance(widget, QListView | QTableView):
        yield from _in_list(widget)
    elif isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
        yield widget.toPlainText()


def _in_list(view: QListView | QTableView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), MOST_ROWS)) if model is not None else ():
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.index(row, column).data(role) or "")


LAYOUTS_WITHIN = 10
"""So deep do layouts stand within layouts at most; each asks the one around it in a turn of its own."""


def clipped(window: QWidget) -> list[str]:
    """The texts of a window that are cut off where they stand, once what has just come is laid out."""
    for _ in range(LAYOUTS_WITHIN):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return [
        f"{type(widget).__name__} “{text}”: {widget.width()} x {widget.height()}, not {width} x {height}"
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and not widget.objectName().startswith("qt_")
        for text, width, height in _wanted(widget)
        if widget.width() < width or widget.height() < height
    ]


def _wanted(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """A text of the widget with the size it wants."""
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        yield widget.text(), 0, widget.heightForWidth(widget.width())
    elif (isinstance(widget, QLabel | QAbstractButton) and widget.text()) or isinstance(widget, QTabBar):
        text = " ".join(map(widget.tabText, range(widget.count()))) if isinstance(widget, QTabBar) else widget.text()
        yield text, widget.minimumSizeHint().width(), widget.minimumSizeHint().height()
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        yield widget.placeholderText(), 0, widget.minimumSizeHint().height()
