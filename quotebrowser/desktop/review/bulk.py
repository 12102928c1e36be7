"""Decides about all quotes shown, exactly those the filter lets through, after a question with their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from quotebrowser.desktop.library.wording import counted, quotes_words
from quotebrowser.desktop.message_boxes import ask
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.reviewing import Decided
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.notices import Notices

COUNTING = "count of all quotes shown"
DECIDING = "decision about all quotes shown"
"""The lanes; a question drops the one before it, a decision never is."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bulk", text)


def question(status: ReviewStatus, number: int) -> str:
    """What is asked, with the number of quotes."""
    one, many = {
        ReviewStatus.ACCEPTED: ("Accept the {n} quote shown?", "Accept all {n} quotes shown?"),
        ReviewStatus.REJECTED: ("Reject the {n} quote shown?", "Reject all {n} quotes shown?"),
        ReviewStatus.UNREVIEWED: (
            "Put the {n} quote shown back to review?",
            "Put all {n} quotes shown back to review?",
        ),
    }[status]
    return counted(one, many, number)


def button(status: ReviewStatus) -> str:
    """The button that does it."""
    return {
        ReviewStatus.ACCEPTED: _tr("Accept"),
        ReviewStatus.REJECTED: _tr("Reject"),
        ReviewStatus.UNREVIEWED: _tr("Put back"),
    }[status]


def outcome(status: ReviewStatus, decided: Decided) -> str:
    """What was done: how many quotes changed, and how many were so before."""
    done = {
        ReviewStatus.ACCEPTED: _tr("{quotes} accepted."),
        ReviewStatus.REJECTED: _tr("{quotes} rejected."),
        ReviewStatus.UNREVIEWED: _tr("{quotes} put back to review."),
    }[status].format(quotes=quotes_words(decided.changed))
    before = decided.matching - decided.changed
    return f"{done} {counted('{n} was so already.', '{n} were so already.', before)}" if before else done


class BulkController(QObject):
    """Carries such a decision out in one step, which one undo takes back."""

    def __init__(
        self, shown: Callable[[], Filter], undo: Callable[[], None], notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._shown = shown
        self._undo = undo
        self._notices = notices
        self._window = window
        self._queries: Queries | None = None

    def use(self, queries: Queries | None) -> None:
        """Decide in another catalogue from now on."""
        self._queries = queries

    def accept_shown(self) -> None:
        """Accept all quotes shown."""
        self._ask(ReviewStatus.ACCEPTED)

    def reject_shown(self) -> None:
        """Reject all quotes shown."""
        self._ask(ReviewStatus.REJECTED)

    def reopen_shown(self) -> None:
        """Put all quotes shown back to review."""
        self._ask(ReviewStatus.UNREVIEWED)

    def _ask(self, status: ReviewStatus) -> None:
        """Ask with the number of this moment, whatever a list has counted before."""
        if self._queries is None:
            return
        shown = self._shown()
        self._queries.later(
            COUNTING,
            lambda catalogue, _context: len(catalogue.quote_ids(shown)),
            lambda number: self._put_question(status, shown, number),
        )

    def _put_question(self, status: ReviewStatus, shown: Filter, number: int) -> None:
        """Ask whether so many quotes are meant."""
        if not number:
            self._notices.say(self.tr("No quote is shown, so there is nothing to decide."))
            return
        ask(
            self._window,
            self.tr("All quotes shown"),
            self.tr("{question}\n\nThis is one step: undo takes it back as a whole.").format(
                question=question(status, number)
            ),
            do=button(status),
            leave=self.tr("Cancel"),
            on_do=lambda: self._decide(status, shown),
        )

    def _decide(self, status: ReviewStatus, shown: Filter) -> None:
        if self._queries is not None:
            self._notices.say(self.tr("Deciding about all quotes shown…"))
            self._queries.decide_later(
                DECIDING,
                lambda catalogue: catalogue.decide_filtered(shown, status),
                lambda decided: self._tell(status, decided),
            )

    def _tell(self, status: ReviewStatus, decided: Decided) -> None:
        if decided.changed:
            self._notices.say(outcome(status, decided), button=self.tr("Undo"), on_click=self._undo)
        else:
            self._notices.say(outcome(status, decided))
