"""Lets Tab go through a window in the order in which things stand in it, however they came to be made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def settle_tab_order(top: QWidget) -> None:
    """Put all that is within `top` now, and can have the keys, into the order of the layouts."""
    stops = [widget for widget in _within(top) if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _within(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all below it, as they stand."""
    if widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        if part is not None:
            yield from _within(part)


def _parts(widget: QWidget) -> Sequence[QWidget | None]:
    if isinstance(widget, QMainWindow):
        return [*widget.findChildren(QToolBar), widget.centralWidget(), *widget.findChildren(QDockWidget)]
    if isinstance(widget, QTabWidget):
        _leave_the_keys_to_the_bar(widget)
        return [widget.tabBar(), *(widget.widget(place) for place in range(widget.count()))]
    if isinstance(widget, (QSplitter, QStackedWidget)):
        return [widget.widget(place) for place in range(widget.count())]
    if isinstance(widget, (QDockWidget, QScrollArea)):
        return [widget.widget()]
    layout = widget.layout()
    if layout is not None:
        return list(_laid_out(layout))
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        return []  # a control: what it is made of is its own affair
    return [part for part in widget.children() if isinstance(part, QWidget) and not part.isWindow()]


def _leave_the_keys_to_the_bar(tabs: QTabWidget) -> None:
    """Let Tab come to the bar where it stands; the whole, which hands the keys on to it, would be a second stop."""
    tabs.setFocusProxy(None)  # type: ignore[arg-type]  # PySide6 takes the None that its types deny
    tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
