"""The dialog that asks which articles the engine is to read again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout

from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Scope(Enum):
    """Which articles are read again."""

    OLDER = auto()
    CHOSEN = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be read again: articles that another engine read last, those of the chosen quotes, and all."""

    older: tuple[int, ...]
    chosen: tuple[int, ...]
    every: tuple[int, ...]

    def of(self, scope: Scope) -> tuple[int, ...]:
        """The articles of a scope."""
        return {Scope.OLDER: self.older, Scope.CHOSEN: self.chosen, Scope.ALL: self.every}[scope]


class RenewDialog(QDialog):
    """`wanted` carries the articles, and whether only what would change is to be shown."""

    wanted = Signal(tuple, bool)

    def __init__(self, choices: Choices, engine: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Run the engine again"))
        self._choices = choices
        said = QLabel(
            self.tr(
                "The engine ({engine}) reads articles again, and what it says takes the place of what was said before. "
                "What you decided, tagged and noted is kept, and the whole run is one step that undo takes back."
            ).format(engine=engine),
            self,
        )
        said.setWordWrap(True)
        self.scopes = {
            Scope.OLDER: QRadioButton(self._counted(self.tr("What an &older engine read: {0}"), Scope.OLDER), self),
            Scope.CHOSEN: QRadioButton(
                self._counted(self.tr("&Where the chosen quotes stand: {0}"), Scope.CHOSEN), self
            ),
            Scope.ALL: QRadioButton(self._counted(self.tr("&Everything: {0}"), Scope.ALL), self),
        }
        for scope, radio in self.scopes.items():
            radio.setEnabled(bool(choices.of(scope)))
        first = next((radio for radio in self.scopes.values() if radio.isEnabled()), None)
        buttons = QDialogButtonBox(self)
        self.preview_button = buttons.addButton(
            self.tr("&Show what would change"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.run_button = buttons.addButton(self.tr("&Run it at once"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.preview_button.setDefault(True)
        self.preview_button.clicked.connect(lambda: self._done(preview=True))
        self.run_button.clicked.connect(lambda: self._done(preview=False))
        buttons.rejected.connect(self.reject)
        for button in (self.preview_button, self.run_button):
            button.setEnabled(first is not None)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self, 0.7))
        for widget in (said, *self.scopes.values()):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(buttons)
        self.resize(columns(self, 96), space(self, 17))
        if first is not None:
            first.setChecked(True)
            first.setFocus()

    def _counted(self, words: str, scope: Scope) -> str:
        return words.format(counted("{n} article", "{n} articles", len(self._choices.of(scope))))

    def _done(self, *, preview: bool) -> None:
        (scope,) = (scope for scope, radio in self.scopes.items() if radio.isChecked())
        self.accept()
        self.wanted.emit(self._choices.of(scope), preview)
