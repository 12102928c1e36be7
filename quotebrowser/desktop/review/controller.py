"""Carries the researcher's decisions about the chosen quotes to the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.library.wording import (
    confidence_words,
    counted,
    one_line,
    quotes_words,
    speaker_shown,
    words_shown,
)
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.notices import Notices
    from quotebrowser.records import Speaker

MOST_LOOKED_AT = 500
"""Of how many chosen quotes the articles are looked at, for offering their people first."""

SHOWN_OF_A_QUOTE = 260
"""How many characters of a quote the dialog shows."""

REVIEW_COMMANDS = ("review.correct_speaker", "review.accept", "review.reject", "review.leave_open")
"""The commands that are about chosen quotes."""


class ReviewController(QObject):
    """Decides about the quotes that `chosen_ids` gives."""

    def __init__(
        self, chosen_ids: Callable[[], list[int]], commands: Commands, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._chosen_ids = chosen_ids
        self._notices = notices
        self._queries: Queries | None = None

    def use(self, queries: Queries | None) -> None:
        """Decide in another catalogue from now on."""
        self._queries = queries

    def offer(self, quote: QuoteRow | None) -> None:
        """Switch the commands on while a quote is chosen."""
        for command_id in REVIEW_COMMANDS:
            self._commands.switch(command_id, self.tr("No quote is chosen.") if quote is None else "")

    def correct_speaker(self) -> None:
        """Ask who said the chosen quotes."""
        ids = self._chosen_ids()
        if self._queries is None or not ids:
            return
        rows = self._queries.rows(ids[:MOST_LOOKED_AT])
        if not rows:
            return
        here = self._queries.people_of(frozenset(row.article_id for row in rows))
        dialog = SpeakerDialog(_said(rows, len(ids)), self._so_far(rows), here, self._queries.everyone(), self._window)
        dialog.decided.connect(lambda speaker: self._set_speaker(ids, speaker))
        dialog.open()

    def _so_far(self, rows: list[QuoteRow]) -> str:
        if len(rows) > 1:
            return ""
        row = rows[0]
        who = speaker_shown(row.speaker, corrected=row.corrected)
        if row.corrected:
            return self.tr("So far {who}, your choice.").format(who=who)
        return self.tr("So far {who}: {sure}\n{reason}").format(
            who=who, sure=confidence_words(row.confidence), reason=row.reason
        )

    def _set_speaker(self, ids: list[int], speaker: Speaker | None) -> None:
        if self._queries is None or not self._queries.correct_speaker(ids, speaker):
            return
        who = speaker.name if speaker else self.tr("nobody who is named")
        self._notices.say(self.tr("{quotes}: the speaker is now {who}.").format(quotes=quotes_words(len(ids)), who=who))

    def accept(self) -> None:
        """Let the chosen quotes be right."""
        self._set_status(ReviewStatus.ACCEPTED)

    def reject(self) -> None:
        """Let the chosen quotes be none, and left out."""
        self._set_status(ReviewStatus.REJECTED)

    def leave_open(self) -> None:
        """Let nothing be decided about the chosen quotes."""
        self._set_status(ReviewStatus.UNREVIEWED)

    def _set_status(self, status: ReviewStatus) -> None:
        ids = self._chosen_ids()
        if self._queries is None or not ids or not self._queries.set_status(ids, status):
            return
        if status is ReviewStatus.REJECTED:
            self._notices.say(
                counted("{n} quote rejected.", "{n} quotes rejected.", len(ids)),
                button=self.tr("Take it back"),
                on_click=lambda: self._take_back(ids),
            )

    def _take_back(self, ids: list[int]) -> None:
        if self._queries is not None:
            self._queries.set_status(ids, ReviewStatus.UNREVIEWED)


def _said(rows: list[QuoteRow], number: int) -> str:
    """The words of the first quote, and how many more are meant."""
    words = one_line(words_shown(rows[0]))
    shown = words if len(words) <= SHOWN_OF_A_QUOTE else f"{words[:SHOWN_OF_A_QUOTE]}…"
    return shown if number == 1 else f"{shown}\n{counted('and {n} more quote', 'and {n} more quotes', number - 1)}"
