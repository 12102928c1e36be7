"""A short list with a field to add to it: the aliases of a person, or the addresses about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

KEY = Qt.ItemDataRole.UserRole


class NameList(QWidget):
    """`added` gives what was typed into the fields, `removed` the key of the entry that was chosen.

    `opened` gives the key of the entry that Return or two clicks were for.

    `fields` are the words that stand in the empty fields, the first of which must be filled.
    """

    added = Signal(object)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(self, title: str, fields: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.fields = [QLineEdit(self) for _ in fields]
        self.add_button = QPushButton(self.tr("Add"), self)
        self.add_button.setAccessibleName(self.tr("Add to: {title}").format(title=title))
        self.add_button.clicked.connect(self._add)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setToolTip(self.tr("Remove the chosen entry (Del)"))
        self.remove_button.setAccessibleName(self.tr("Remove from: {title}").format(title=title))
        self.remove_button.clicked.connect(self._remove)
        remove = QAction(self.list)
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._remove)
        self.list.addAction(remove)
        self.list.currentRowChanged.connect(self._offer)
        self.list.itemActivated.connect(lambda item: self.opened.emit(item.data(KEY)))
        row = QHBoxLayout()
        row.setSpacing(space(self, 0.4))
        for field, words in zip(self.fields, fields, strict=True):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.returnPressed.connect(self._add)
            field.textChanged.connect(self._offer)
            row.addWidget(field, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.4))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self._offer()

    def show_entries(self, entries: Iterable[tuple[object, str]]) -> None:
        """List these, each a key and how it is shown; the place in the list stays."""
        place = self.list.currentRow()
        self.list.clear()
        for key, shown in entries:
            item = QListWidgetItem(shown, self.list)
            item.setData(KEY, key)
            item.setToolTip(shown)
        self.list.setCurrentRow(max(0, min(place, self.list.count() - 1)))
        self._offer()

    def forget_typed(self) -> None:
        """Empty the fields."""
        for field in self.fields:
            field.clear()

    def shown(self) -> list[str]:
        """What is listed."""
        return [self.list.item(place).text() for place in range(self.list.count())]

    def _offer(self) -> None:
        self.add_button.setEnabled(bool(self.fields[0].text().strip()))
        self.remove_button.setEnabled(self.list.currentItem() is not None)

    def _add(self) -> None:
        if self.fields[0].text().strip():
            self.added.emit(tuple(field.text() for field in self.fields))

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.removed.emit(item.data(KEY))
