"""The dialog in which some of what was taken for one person is made another's: tick it, and name the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.facets.items import folded
from quotebrowser.desktop.library.wording import counted, quotes_words
from quotebrowser.desktop.theme import columns, space
from quotebrowser.desktop.tick_delegate import TickDelegate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from quotebrowser.catalogue.listing_people import Appearance

APPEARANCE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Split:
    """What is to become another person, as `split_person` is told it."""

    name: str
    called: tuple[str, ...]
    article_ids: tuple[int, ...]


def split_of(name: str, ticked: Collection[Appearance], every: Collection[Appearance]) -> Split:
    """Whole names, so that later articles follow them, where all of these are ticked; otherwise articles.

    Where an article has the person under another name too, which is not ticked, names and articles both.
    """
    names = {one.name for one in ticked}
    articles = {one.article_id for one in ticked}
    left = [one for one in every if one not in ticked]
    moving = {folded(called) for called in (name, *names)}
    if not any(folded(one.name) in moving for one in left):
        return Split(name, tuple(sorted(names)), ())
    if not any(one.article_id in articles for one in left):
        return Split(name, (), tuple(sorted(articles)))
    return Split(name, tuple(sorted(names)), tuple(sorted(articles)))


class SplitDialog(QDialog):
    """Asks what is somebody else's; `decided` gives a Split."""

    decided = Signal(object)

    def __init__(self, name: str, appearances: Sequence[Appearance], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split {name}").format(name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appearances = appearances
        ask = QLabel(self.tr("Tick where “{name}” is somebody else, then name them.").format(name=name), self)
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Articles in which they speak"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TickDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in appearances:
            item = QListWidgetItem(_shown(one), self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(APPEARANCE, one)
            item.setToolTip(item.text())
        self.list.setCurrentRow(0)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the other person"))
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self.split_button = buttons.addButton(self.tr("&Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.split_button.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        form = QFormLayout()
        form.addRow(self.tr("&Name of the other:"), self.name)
        column = QVBoxLayout(self)
        margin = space(self, 0.9)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.5))
        column.addWidget(ask)
        column.addWidget(self.list, 1)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(buttons)
        self.resize(columns(self, 104), space(self, 26))
        self.list.itemChanged.connect(self._ticked)
        self.name.textChanged.connect(self._say)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        self._say()

    def ticked(self) -> list[Appearance]:
        """What is somebody else's."""
        items = [self.list.item(place) for place in range(self.list.count())]
        return [item.data(APPEARANCE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _ticked(self) -> None:
        ticked = self.ticked()
        names = {one.name for one in self._appearances}
        if ticked and (not self.name.text() or self.name.text() in names):
            self.name.setText(ticked[0].name)
        self._say()

    def _say(self) -> None:
        ticked = self.ticked()
        self.split_button.setEnabled(bool(ticked and self.name.text().strip()))
        if not ticked:
            self.said.setText(self.tr("Nothing is ticked yet."))
            return
        self.said.setText(
            self.tr("Moved to “{name}”: {quotes} of {articles}.").format(
                quotes=quotes_words(sum(one.quotes for one in ticked)),
                articles=counted("{n} article", "{n} articles", len({one.article_id for one in ticked})),
                name=self.name.text().strip(),
            )
        )

    def _decide(self) -> None:
        self.decided.emit(split_of(self.name.text(), self.ticked(), self._appearances))
        self.accept()


def _shown(one: Appearance) -> str:
    parts = (one.day, f"“{one.name}”", one.article, quotes_words(one.quotes))
    return "  \N{MIDDLE DOT}  ".join(part for part in parts if part)
