"""Carries the researcher's decisions about the chosen quotes to the catalogue: speaker, status, tags, note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.library.queries import MANY
from quotebrowser.desktop.library.wording import (
    confidence_words,
    counted,
    one_line,
    quotes_words,
    speaker_shown,
    words_shown,
)
from quotebrowser.desktop.review.choices import candidates
from quotebrowser.desktop.review.everyone import Everyone
from quotebrowser.desktop.review.note_dialog import NoteDialog
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.desktop.review.tags_dialog import TagsDialog
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.notices import Notices
    from quotebrowser.desktop.review.choices import Choice

MOST_LOOKED_AT = 500
"""Of how many chosen quotes the articles are looked at, for offering their people first."""

LANE = "decision about the chosen quotes"
"""The lane of decisions about many quotes: one after the other, on a thread."""

SHOWN_OF_A_QUOTE = 260
"""How many characters of a quote the dialog shows."""

REVIEW_COMMANDS = (
    "review.correct_speaker",
    "review.accept",
    "review.reject",
    "review.leave_open",
    "review.tag",
    "review.note",
)
"""The commands that are about chosen quotes."""


def give(catalogue: Catalogue, quote_ids: Sequence[int], choice: Choice, *, accepting: bool = False) -> None:
    """Let the speaker that was chosen be who says these quotes; one of the catalogue by id, as names are not unique."""
    if choice.person_id is not None:
        catalogue.give_to_person(quote_ids, choice.person_id, accepting=accepting)
    else:
        catalogue.correct_speaker(quote_ids, choice.speaker, accepting=accepting)


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
        self._quote: QuoteRow | None = None
        self._everyone = Everyone(self)

    def use(self, queries: Queries | None) -> None:
        """Decide in another catalogue from now on."""
        self._queries = queries
        self._everyone.use(queries)

    def offer(self, quote: QuoteRow | None) -> None:
        """Switch the commands on while a quote is chosen, which the note is about."""
        self._quote = quote
        for command_id in REVIEW_COMMANDS:
            self._commands.switch(command_id, self.tr("No quote is chosen.") if quote is None else "")

    def correct_speaker(self) -> None:
        """Ask who said the chosen quotes."""
        ids = self._chosen_ids()
        self.ask_speaker(ids, lambda choice: self._set_speaker(ids, choice))

    def ask_speaker(self, ids: list[int], then: Callable[[Choice], None]) -> None:
        """Ask who said these quotes, and hand what is chosen to `then`."""
        if self._queries is None or not ids:
            return
        rows = self._queries.rows(ids[:MOST_LOOKED_AT])
        if not rows:
            return
        here = candidates(self._queries.people_of(frozenset(row.article_id for row in rows)))
        dialog = SpeakerDialog(_said(rows, len(ids)), self._so_far(rows), here, self._everyone.known, self._window)
        if len(rows) == 1:
            dialog.show_accuracy_by(self._commands.actions["help.show_accuracy"])
        self._everyone.read.connect(dialog.offer_also)
        self._everyone.look()
        dialog.decided.connect(then)
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

    def _set_speaker(self, ids: list[int], choice: Choice) -> None:
        who = choice.speaker.name if choice.speaker else self.tr("nobody who is named")
        told = self.tr("{quotes}: the speaker is now {who}.").format(quotes=quotes_words(len(ids)), who=who)
        self._decide(ids, lambda catalogue: give(catalogue, ids, choice), lambda: self._notices.say(told))

    def _decide(
        self, ids: list[int], verb: Callable[[Catalogue], object], then: Callable[[], object] = lambda: None
    ) -> None:
        """Carry a verb about quotes out, on a thread where they are many, and call `then` when it is done."""
        if self._queries is not None and self._queries.decide_by_size(
            LANE, verb, lambda _answer: then(), large=len(ids) >= MANY
        ):
            self._notices.say(self.tr("Deciding about {quotes}…").format(quotes=quotes_words(len(ids))))

    def tag(self) -> None:
        """Ask which tags the chosen quotes bear."""
        ids = self._chosen_ids()
        rows = self._queries.rows(ids[:MOST_LOOKED_AT]) if self._queries is not None else []
        if self._queries is None or not rows:
            return
        none: list[str] = []
        known = self._queries.read(lambda catalogue: catalogue.tags(), none)
        on_some = {tag for row in rows for tag in row.tags}
        # Of more quotes than were looked at, none can be said to be on all.
        on_all = on_some.intersection(*(row.tags for row in rows)) if len(ids) <= MOST_LOOKED_AT else set()
        dialog = TagsDialog(_said(rows, len(ids)), known, on_all, on_some - on_all, self._window)
        dialog.put_on.connect(lambda tag: self._decide(ids, lambda catalogue: catalogue.add_tag(ids, tag)))
        dialog.taken_off.connect(lambda tag: self._decide(ids, lambda catalogue: catalogue.remove_tag(ids, tag)))
        dialog.open()

    def note(self) -> None:
        """Ask for the note of the current quote."""
        row = self._queries.row(self._quote.id) if self._queries is not None and self._quote is not None else None
        if row is None:
            return
        dialog = NoteDialog(_said([row], 1), row.note, self._window)
        dialog.decided.connect(lambda text: self._write_note(row.id, text))
        dialog.open()

    def _write_note(self, quote_id: int, text: str) -> None:
        if self._queries is not None:
            self._queries.decide(lambda catalogue: catalogue.set_note(quote_id, text))

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
        if ids:
            self._decide(ids, lambda catalogue: catalogue.set_status(ids, status), lambda: self._tell(ids, status))

    def _tell(self, ids: list[int], status: ReviewStatus) -> None:
        """Offer to take a rejection back, which takes quotes out of sight; of many others say when it is done."""
        if status is ReviewStatus.REJECTED:
            self._notices.say(
                counted("{n} quote rejected.", "{n} quotes rejected.", len(ids)),
                button=self.tr("Take it back"),
                on_click=lambda: self._take_back(ids),
            )
        elif len(ids) >= MANY:
            self._notices.say(self.tr("Decided about {quotes}.").format(quotes=quotes_words(len(ids))))

    def _take_back(self, ids: list[int]) -> None:
        self._decide(ids, lambda catalogue: catalogue.set_status(ids, ReviewStatus.UNREVIEWED))


def _said(rows: list[QuoteRow], number: int) -> str:
    """The words of the first quote, and how many more are meant."""
    words = one_line(words_shown(rows[0]))
    shown = words if len(words) <= SHOWN_OF_A_QUOTE else f"{words[:SHOWN_OF_A_QUOTE]}…"
    return shown if number == 1 else f"{shown}\n{counted('and {n} more quote', 'and {n} more quotes', number - 1)}"
