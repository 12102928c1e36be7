"""The dialog in which quotes are tagged: type a few letters and Return, or tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.facets.items import folded
from quotebrowser.desktop.name_box import NameBox
from quotebrowser.desktop.theme import columns, space
from quotebrowser.desktop.tick_delegate import TickDelegate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

TAG = Qt.ItemDataRole.UserRole


class TagsDialog(QDialog):
    """Asks for tags. `put_on` and `taken_off` give a tag as soon as it is ticked or not any more.

    Return puts the tag that is typed or current on and closes: with the keys, one tag is one word and Return.
    """

    put_on = Signal(str)
    taken_off = Signal(str)

    def __init__(
        self, said: str, known: Sequence[str], on_all: Collection[str], on_some: Collection[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known = list(known)
        self._on_all = set(on_all)
        self._on_some = set(on_some)
        self.words = QLabel(said, self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.name = NameBox(self.tr("Type a tag; Return puts it on"), self.tr("Tag"), self)
        self.list = QListWidget(self)
        self.name.move_in(self.list)
        self.list.setAccessibleName(self.tr("Tags to tick"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TickDelegate(self.list))
        self.buttons = QDialogButtonBox(self)
        self.put_button = self.buttons.addButton(self.tr("Put on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.put_button.setDefault(True)
        self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        margin = space(self, 0.9)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.5))
        for widget in (self.words, self.name, self.list, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.list, 1)
        self.resize(columns(self, 54), space(self, 22))
        self.name.textChanged.connect(self._typed)
        self.list.itemChanged.connect(self._ticked)
        self.buttons.accepted.connect(self._put_on_current)
        self.buttons.rejected.connect(self.reject)
        self._typed("")

    def _typed(self, typed: str) -> None:
        """List the tags that hold what is typed, and a new one where there is none of that name."""
        with QSignalBlocker(self.list):
            self._list(" ".join(typed.split()))
        self.put_button.setEnabled(self.list.count() > 0)

    def _list(self, name: str) -> None:
        self.list.clear()
        for tag in (tag for tag in self._known if folded(name) in folded(tag)):
            self._add(tag, tag)
        if name and name not in self._known:
            self._add(name, self.tr("+ {tag}, new").format(tag=name))
        exact = self.list.findItems(name, Qt.MatchFlag.MatchExactly) if name else []
        self.list.setCurrentItem(exact[0] if exact else self.list.item(0))

    def _add(self, tag: str, shown: str) -> None:
        item = QListWidgetItem(shown, self.list)
        item.setData(TAG, tag)
        state = Qt.CheckState.PartiallyChecked if tag in self._on_some else Qt.CheckState.Unchecked
        item.setCheckState(Qt.CheckState.Checked if tag in self._on_all else state)

    def _ticked(self, item: QListWidgetItem) -> None:
        tag = str(item.data(TAG))
        self._on_some.discard(tag)
        if item.checkState() == Qt.CheckState.Checked:
            self._on_all.add(tag)
            self._remember(tag)
            self.put_on.emit(tag)
        else:
            self._on_all.discard(tag)
            self.taken_off.emit(tag)

    def _remember(self, tag: str) -> None:
        if tag not in self._known:
            self._known.append(tag)

    def _put_on_current(self) -> None:
        if self.list.count() == 0:
            return
        tag = str(self.list.currentItem().data(TAG))
        if tag not in self._on_all:
            self.put_on.emit(tag)
        self.accept()
