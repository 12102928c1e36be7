"""The active filter above the table: a button for each condition, which takes it away."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from quotebrowser.catalogue.filter import Part
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from quotebrowser.catalogue.filter_words import Wanted

LONGEST = 40
"""Characters of a condition that are shown; the tool tip has the rest."""


class FilterBar(QWidget):
    """Buttons in as many lines as they need; `removed` gives the condition whose button was pressed."""

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Active filter"))
        self.chips: list[QPushButton] = []
        self.accuracy_hint = ""
        """Where one reads what a confidence is worth."""
        self._shown: tuple[Wanted, ...] = ()
        self.clear_button = self._button(self.tr("Clear all"), self.tr("Show every quote again"))
        self.clear_button.setFlat(True)
        self.clear_button.clicked.connect(self.cleared)
        self.hide()

    def show_conditions(self, conditions: Sequence[Wanted]) -> None:
        """Show a button for each condition; nothing where there is none."""
        if tuple(conditions) == self._shown:
            return
        self._shown = tuple(conditions)
        had_focus = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(wanted) for wanted in conditions]
        for before, after in pairwise([self._stop_before(), *self.chips]):
            self.setTabOrder(before, after)
        self.setVisible(bool(self.chips))
        self.clear_button.setVisible(len(self.chips) > 1)
        self._arrange()
        if had_focus and self.chips:
            self.chips[0].setFocus()

    def _stop_before(self) -> QWidget:
        """Where Tab comes from when it goes to these buttons."""
        before = self.clear_button.previousInFocusChain()
        while before is not None and (before.focusPolicy() is Qt.FocusPolicy.NoFocus or before.parentWidget() is self):
            before = before.previousInFocusChain()
        return before or self.clear_button

    def _chip(self, wanted: Wanted) -> QPushButton:
        chip = self._button(f"{_short(wanted.text)}  ✕", self.tr("Remove: {condition}").format(condition=wanted.text))
        if wanted.part is Part.CONFIDENCE:
            chip.setToolTip(f"{chip.toolTip()}\n{self.accuracy_hint}")
        chip.clicked.connect(partial(self._removed, wanted))
        chip.show()
        return chip

    def _removed(self, wanted: Wanted) -> None:
        self.removed.emit(wanted)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line elsewhere."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """As high as its lines are."""
        return QSize(columns(self, 20), self.minimumHeight())

    def _arrange(self) -> None:
        gap, x, y, line = space(self, 0.3), 0, 0, 0
        for button in (*self.chips, self.clear_button):
            if button.isHidden():
                continue
            size = button.sizeHint()
            if x and x + size.width() > self.width():
                x, y = 0, y + line + gap
            button.setGeometry(x, y, min(size.width(), max(1, self.width())), size.height())
            x, line = x + size.width() + gap, size.height()
        self.setFixedHeight(max(1, y + line))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
