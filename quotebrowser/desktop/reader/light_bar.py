"""The line over the article that says which quotes alone are lit, with a button that lights all of them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from quotebrowser.desktop.reader.light import Light


class LightBar(QFrame):
    """Shown while quotes lie in the dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.all = QToolButton(self)
        self.all.setAutoRaise(True)
        self.all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(space(self, 0.6), space(self, 0.2), space(self, 0.4), space(self, 0.2))
        row.addWidget(self.words, 1)
        row.addWidget(self.all)
        self.hide()

    def add_button(self, action: QAction) -> None:
        """Let the button carry out this action."""
        self.all.setDefaultAction(action)
        self.all.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.all.setAccessibleName(action.text().replace("&", ""))

    def tell(self, light: Light, speaker: str, lit: int, of: int) -> None:
        """Say what is lit, `lit` quotes `of` all."""
        self.setVisible(not light.everything)
        if light.one_speaker and light.unreviewed:
            what = self.tr("Lit: what is to be reviewed of {speaker}").format(speaker=speaker)
        elif light.one_speaker:
            what = self.tr("Lit: {speaker} alone").format(speaker=speaker)
        else:
            what = self.tr("Lit: what is to be reviewed")
        count = self.tr("{lit} of {all}").format(lit=f"{lit:,}", all=f"{of:,}")
        self.words.setText(f"{what} \N{EN DASH} {count}")
