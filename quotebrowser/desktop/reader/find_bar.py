"""The bar over the article in which one types words to be found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from quotebrowser.desktop.reader.finding import Found


class FindBar(QFrame):
    """A line to type in; `typed` gives its words, `stepped` 1 or -1 for the next and the one before."""

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in this article"))
        self.words.setAccessibleName(self.tr("Find in this article"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.typed)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.count.setMinimumWidth(columns(self, 12))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space(self, 0.6), space(self, 0.3), space(self, 0.4), space(self, 0.3))
        self._row.setSpacing(space(self, 0.3))
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.count)
        self.close_button = QToolButton(self)
        self.close_button.setText("\N{MULTIPLICATION SIGN}")
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setToolTip(self.tr("Leave finding (Esc)"))
        self.close_button.setAccessibleName(self.tr("Leave finding"))
        self.close_button.clicked.connect(self.left)
        self._row.addWidget(self.close_button)
        self.hide()

    def add_buttons(self, actions: list[QAction]) -> None:
        """Put these actions behind the line."""
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.text().replace("&", ""))
            self._row.insertWidget(self._row.count() - 1, button)

    def show_count(self, found: Found) -> None:
        """Say how many places there are, and which one is looked at."""
        if not self.words.text().strip():
            self.count.setText("")
        elif not found.spans:
            self.count.setText(self.tr("not found"))
        else:
            self.count.setText(
                self.tr("{number} of {total}").format(number=f"{found.current + 1:,}", total=f"{len(found.spans):,}")
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return for the next place, Shift+Return for the one before, Escape for going back to the article."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
