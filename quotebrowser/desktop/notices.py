"""The bar under the toolbar in which the window tells what happened, with at most one thing to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from quotebrowser.desktop.theme import colours_of, space

if TYPE_CHECKING:
    from collections.abc import Callable

SHOWN_MS = 8000
"""How long a notice that is no warning and asks for nothing stays."""


class Notices(QFrame):
    """Shows one notice at a time; the newest stands. Warnings, and notices with a button, stay until they are closed.

    A bar in the window instead of a message box: nothing is interrupted, and it stands in its place on Wayland too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Notice"))
        self._warning = False
        self._on_click: Callable[[], None] | None = None
        self.sign = QLabel(self)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._clicked)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Close this notice"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(space(self, 0.8), space(self, 0.35), space(self, 0.5), space(self, 0.35))
        row.setSpacing(space(self, 0.6))
        for widget in (self.sign, self.label, self.button, self.close_button):
            row.addWidget(widget)
        self.hide()

    def say(
        self, text: str, *, button: str = "", on_click: Callable[[], None] | None = None, warning: bool = False
    ) -> None:
        """Show `text`, with a button named `button` that does `on_click` and closes the notice."""
        self._warning = warning
        self._on_click = on_click
        self.sign.setText("⚠" if warning else "ℹ")
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._colour()
        self.show()
        if warning or button:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)

    def _clicked(self) -> None:
        self.hide()
        if self._on_click is not None:
            self._on_click()

    def _colour(self) -> None:
        colours = colours_of(self.palette())
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.warning if self._warning else colours.notice))
        if palette != self.palette():
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange and self.isVisible():
            self._colour()
