"""The list of the last decisions, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from quotebrowser.desktop.library.wording import CORRECTED_SIGN, STATUS_SIGNS, one_line, status_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.desktop.review.round import Decision

AnyIndex = QModelIndex | QPersistentModelIndex

DECISION = Qt.ItemDataRole.UserRole
"""The role under which an item gives its Decision."""

MOST_SHOWN = 200
"""How many characters of a quote a line shows at most; the view cuts it at its edge."""


class DecisionsModel(QAbstractListModel):
    """Decisions in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions: list[Decision] = []

    def show(self, decisions: Sequence[Decision]) -> None:
        """List these decisions."""
        if list(decisions) != self._decisions:
            self.beginResetModel()
            self._decisions = list(decisions)
            self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many decisions there are."""
        return 0 if parent.isValid() else len(self._decisions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a line shows, tells or is."""
        if not index.isValid():
            return None
        decision = self._decisions[index.row()]
        words = one_line(decision.words)[:MOST_SHOWN]
        sign = f"{STATUS_SIGNS[decision.status]}{CORRECTED_SIGN if decision.corrected else ''}"
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{sign} {decision.speaker}: {words}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(decision, words)
        return decision if role == DECISION else None


def _spoken(decision: Decision, words: str) -> str:
    """A decision as a tool tip or a screen reader says it."""
    done = status_words(decision.status)
    if decision.corrected:
        done = QCoreApplication.translate("Decisions", "{done}, speaker corrected").format(done=done)
    return f"{done}: {decision.speaker}: {words}"
