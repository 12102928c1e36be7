"""The questions of a queue as a list, from which one disappears as soon as it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from quotebrowser.desktop.people.queues import Question

QUESTION = Qt.ItemDataRole.UserRole
"""The role under which an item gives its Question."""

AnyIndex = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Questions in their order, two lines each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: list[Question] = []

    def show(self, questions: Sequence[Question]) -> None:
        """List these."""
        if list(questions) == self._questions:
            return
        self.beginResetModel()
        self._questions = list(questions)
        self.endResetModel()

    def take_out(self, key: Hashable) -> None:
        """List a question no longer."""
        place = self.place_of(key)
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._questions[place]
            self.endRemoveRows()

    def place_of(self, key: Hashable) -> int | None:
        """Where a question stands, none where it is not listed."""
        return next((place for place, question in enumerate(self._questions) if question.key == key), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many questions there are."""
        return 0 if parent.isValid() else len(self._questions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What an item shows, tells or is."""
        if not index.isValid():
            return None
        question = self._questions[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{question.line}\n{question.detail}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{question.line} {question.detail}"
        return question if role == QUESTION else None
