"""The small dialog in which somebody is chosen by typing a few letters and Return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from quotebrowser.desktop.name_box import NameBox
from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from collections.abc import Iterable

CHOICE = Qt.ItemDataRole.UserRole


class TypeAheadDialog(QDialog):
    """A box to type in above a list of what it leaves; `called` are the accessible names of both.

    Who derives from it says by `offers` what is offered, and by `decide` what choosing does.
    """

    def __init__(self, title: str, called: tuple[str, str], button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = NameBox(self.tr("Type a name"), called[0], self)
        self.list = QListWidget(self)
        self.name.move_in(self.list)
        self.list.setAccessibleName(called[1])
        self.list.setUniformItemSizes(True)
        self.buttons = QDialogButtonBox(self)
        self.choose_button = self.buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.choose_button.setDefault(True)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.above, self.below = QVBoxLayout(), QVBoxLayout()
        """Room for what stands over the box and under the list."""
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space(self, 0.9) for _ in range(4)))
        for layout in (column, self.above, self.below):
            layout.setSpacing(space(self, 0.5))
        column.addLayout(self.above)
        column.addWidget(self.name)
        column.addWidget(self.list, 1)
        column.addLayout(self.below)
        column.addWidget(self.buttons)
        self.name.textChanged.connect(self.offer)
        self.list.itemActivated.connect(self._decide)
        self.buttons.accepted.connect(self._decide)
        self.buttons.rejected.connect(self.reject)

    def offers(self, typed: str) -> Iterable[tuple[str, object]]:
        """What is offered for `typed`: how it is shown, and the choice that it is."""
        raise NotImplementedError

    def decide(self, choice: object) -> None:
        """Carry out a choice."""
        raise NotImplementedError

    def offer(self) -> None:
        """List what is offered for what is typed, the first chosen."""
        self.list.clear()
        for shown, choice in self.offers(self.name.text()):
            item = QListWidgetItem(shown, self.list)
            item.setData(CHOICE, choice)
        self.list.setCurrentRow(0)
        self.choose_button.setEnabled(self.list.count() > 0)

    def current(self) -> object:
        """The choice that is current, None where there is none."""
        item = self.list.currentItem()
        return item.data(CHOICE) if item else None

    def _decide(self) -> None:
        choice = self.current()
        if choice is not None:
            self.decide(choice)
            self.accept()
