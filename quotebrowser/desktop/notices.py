"""The bar under the toolbar in which the window tells what happened, with at most one thing to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from quotebrowser.desktop.theme import colours_of, space

if TYPE_CHECKING:
    from collections.abc import Callable

SHOWN_MS = 8000
"""How long a notice that is no warning and asks for nothing stays."""


@dataclass(frozen=True, slots=True)
class _Notice:
    """What is told, with what its button and its closing do."""

    text: str
    button: str = ""
    on_click: Callable[[], None] | None = None
    on_close: Callable[[], None] | None = None
    warning: bool = False


class Notices(QFrame):
    """Shows one notice at a time; the newest stands. Warnings, and notices with a button, stay until they are closed.

    An offer gives way to every notice, and stands again when that is gone, until it is taken, closed or withdrawn.
    A bar in the window instead of a message box: nothing is interrupted, and it stands in its place on Wayland too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Notice"))
        self._shown: _Notice | None = None
        self._offer: _Notice | None = None
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
        self.close_button.clicked.connect(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
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
        self._show(_Notice(text, button, on_click, warning=warning))

    def offer(self, text: str, *, button: str, on_click: Callable[[], None], on_close: Callable[[], None]) -> None:
        """Offer something for as long as nothing else is to be told; `on_close` hears that it was declined."""
        self._offer = _Notice(text, button, on_click, on_close)
        if self.isHidden():
            self._show(self._offer)

    def withdraw(self) -> None:
        """Offer nothing any more."""
        offered, self._offer = self._offer, None
        if offered is not None and self._shown is offered:
            self._leave()

    def _show(self, notice: _Notice) -> None:
        self._shown = notice
        self.sign.setText("⚠" if notice.warning else "ℹ")
        self.label.setText(notice.text)
        self.label.setAccessibleName(notice.text)
        self.button.setText(notice.button)
        self.button.setVisible(bool(notice.button))
        self._colour()
        self.show()
        if notice.warning or notice.button:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)

    def _leave(self) -> None:
        """Take away what stands, and show the offer where there is one."""
        left, self._shown = self._shown, None
        if self._offer is not None and self._offer is not left:
            self._show(self._offer)
        else:
            self._offer = None
            self.hide()

    def _clicked(self) -> None:
        clicked = self._shown
        self._leave()
        if clicked is not None and clicked.on_click is not None:
            clicked.on_click()

    def _close(self) -> None:
        closed = self._shown
        self._leave()
        if closed is not None and closed.on_close is not None:
            closed.on_close()

    def _colour(self) -> None:
        colours = colours_of(self.palette())
        palette = self.palette()
        warns = self._shown is not None and self._shown.warning
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.warning if warns else colours.notice))
        if palette != self.palette():
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange and self.isVisible():
            self._colour()
