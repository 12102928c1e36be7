"""The dialog before a merge: who stays, what moves, which names become aliases, and what speaks against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from quotebrowser.desktop.library.wording import counted, quotes_words
from quotebrowser.desktop.theme import KIND_SIGNS, columns, space

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.listing_people import ListedPerson
    from quotebrowser.catalogue.merging_people import MergePreview


def preview_lines(preview: MergePreview, tr: Callable[[str], str]) -> list[str]:
    """A preview in sentences."""
    moved = counted("{n} article", "{n} articles", preview.articles)
    lines = [
        tr("Moved to “{name}”: {quotes} of {articles}.").format(
            quotes=quotes_words(preview.quotes), articles=moved, name=preview.into
        )
    ]
    if preview.aliases:
        names = ", ".join(f"“{name}”" for name in preview.aliases)
        lines.append(tr("Kept as aliases: {names}.").format(names=names))
    lines += [tr("⚠ Speaks against it: {reason}.").format(reason=reason) for reason in preview.against]
    return lines


def longest_name(people: Sequence[ListedPerson]) -> int:
    """Where the person stands who is named in full: with the most words, then the most quotes."""
    return max(range(len(people)), key=lambda place: (len(people[place].name.split()), people[place].quotes))


class MergeDialog(QDialog):
    """Asks whom to merge into whom; `merged` gives the id of who stays and those of the others."""

    merged = Signal(int, object)

    def __init__(
        self,
        people: Sequence[ListedPerson],
        preview: Callable[[int, list[int]], MergePreview | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge people"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._people = people
        self._preview = preview
        self.into = QComboBox(self)
        self.into.setAccessibleName(self.tr("Who stays"))
        for person in people:
            shown = f"{KIND_SIGNS[person.kind]} {person.name}  \N{EN DASH}  {quotes_words(person.quotes)}"
            self.into.addItem(shown, person.id)
        self.into.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.into.setCurrentIndex(longest_name(people))
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(space(self, 6))
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(self)
        self.merge_button = buttons.addButton(self.tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge_button.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        form = QFormLayout()
        form.addRow(self.tr("&Who stays:"), self.into)
        column = self._column = QVBoxLayout(self)
        margin = space(self, 0.9)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.7))
        column.addLayout(form)
        column.addWidget(self.said, 1)
        column.addWidget(buttons)
        self.resize(columns(self, 64), space(self, 14))
        self.into.currentIndexChanged.connect(self._show_preview)
        buttons.accepted.connect(self._merge)
        buttons.rejected.connect(self.reject)
        self._show_preview()

    def _others(self) -> list[int]:
        return [person.id for person in self._people if person.id != self.into.currentData()]

    def _show_preview(self) -> None:
        preview = self._preview(self.into.currentData(), self._others())
        self.merge_button.setEnabled(preview is not None)
        self.said.setText("\n\n".join(preview_lines(preview, self.tr)) if preview is not None else "")
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    def _merge(self) -> None:
        self.merged.emit(self.into.currentData(), self._others())
        self.accept()
