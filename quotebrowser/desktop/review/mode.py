"""The review: puts one quote after another on the screen, in its article, and carries each decision out by one key."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.catalogue.review_order import TO_REVIEW, ReviewOrder
from quotebrowser.desktop.library.wording import speaker_shown, words_shown
from quotebrowser.desktop.review.controller import give
from quotebrowser.desktop.review.progress_words import about_words, accuracy_words, progress_words, same_words
from quotebrowser.desktop.review.round import Decision, Round, Wanted
from quotebrowser.desktop.review.start_dialog import StartDialog
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.history import Entry
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.catalogue.sampling import Accuracy, Sample
    from quotebrowser.desktop.history.controller import HistoryController
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.review.choices import Choice
    from quotebrowser.desktop.review.controller import ReviewController
    from quotebrowser.desktop.review.review_pane import ReviewPane
    from quotebrowser.desktop.review.start_dialog import Start

QUEUE, NUMBERS, SAMPLE = "review queue", "numbers to review", "review sample"
"""The lanes of what may take long."""

LOOKED_AHEAD = 200
"""After so many quotes in a row that somebody else decided about, the queue is asked for anew."""

DECISIONS = ("accept", "reject", "skip", "change_speaker", "tag", "note", "edit", "undo")
"""The commands with a button, in their order."""

EDIT = "reader.focus"
"""The command that leads to the article, whose keys move the ends of the lit quote."""


class ReviewMode(QObject):
    """Leads through a round. `shown` says whether the review stands on the screen, `quote_chosen` gives its quote."""

    shown = Signal(bool)
    quote_chosen = Signal(object)

    def __init__(
        self,
        pane: ReviewPane,
        review: ReviewController,
        history: HistoryController,
        commands: Commands,
        filter_shown: Callable[[], Filter],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.pane = pane
        self.reviewing = False
        self._review = review
        self._history = history
        self._commands = commands
        self._filter_shown = filter_shown
        self._window = window
        self._queries: Queries | None = None
        self._round: Round | None = None
        self._row: QuoteRow | None = None
        self._deciding = False
        self._others: list[int] = []
        self._offered: QuoteRow | None = None
        pane.decision_chosen.connect(lambda decision: self.choose_quote(decision.quote_id))
        pane.left.connect(self.leave)
        history.undone.connect(self._undone)

    def use(self, queries: Queries | None) -> None:
        """Review another catalogue from now on."""
        self.leave()
        self._queries = queries
        self._round = None
        if queries is not None:
            queries.changed.connect(self._follow)
        self._settle()

    def chosen_ids(self) -> list[int]:
        """The quote that is to be decided, for the commands about chosen quotes."""
        return [] if self._row is None else [self._row.id]

    def choose_quote(self, quote_id: int) -> None:
        """Go to a quote out of its turn; after it the review goes on where it was."""
        if self._round is not None:
            self._round.go_back_to(quote_id)
            self._show_current()

    # Beginning and leaving

    def begin(self) -> None:
        """Go on where one left off, or ask what to review."""
        if self.reviewing:
            self.pane.setFocus()
        elif self._round is not None and self._round.current is not None:
            self._enter()
            self._show_current()
        else:
            self.begin_anew()

    def begin_anew(self) -> None:
        """Ask what to review, and in which order."""
        queries = self._queries
        if queries is None:
            return
        dialog = StartDialog(queries.read(_unfinished_sample, None), self._window)
        dialog.decided.connect(self.start)
        shown = self._filter_shown()
        queries.later(
            NUMBERS,
            lambda catalogue, _context: (catalogue.progress(EVERYTHING), catalogue.progress(shown)),
            lambda numbers: dialog.show_numbers(*numbers),
        )
        dialog.finished.connect(lambda _result: queries.drop(NUMBERS))
        dialog.open()

    def start(self, start: Start) -> None:
        """Begin a review of what was chosen."""
        if self._queries is None:
            return
        asked = replace(self._filter_shown(), statuses=TO_REVIEW.statuses) if start.only_shown else TO_REVIEW
        self._round = None
        self._enter()
        self.pane.wait()
        self.pane.say_what(about_words(start.order, only_shown=start.only_shown))
        if start.sample is not None:
            self._start_sample(start.sample)
        elif start.sample_size:
            seed = secrets.randbelow(2**31)
            self._queries.decide_later(
                SAMPLE, lambda catalogue: catalogue.draw_sample(start.sample_size, asked, seed), self._start_sample
            )
        else:
            self._ask(Wanted(asked, start.order))

    def _start_sample(self, sample: Sample) -> None:
        self._begin_round(Round(Wanted(TO_REVIEW, ReviewOrder.RANDOM, sample.id), sample.quote_ids))

    def _ask(self, wanted: Wanted) -> None:
        if self._queries is not None:
            self._queries.later(
                QUEUE,
                lambda catalogue, _context: catalogue.review_queue(wanted.asked, wanted.order),
                lambda ids: self._asked(wanted, ids),
            )

    def _asked(self, wanted: Wanted, ids: array[int]) -> None:
        if self._round is not None and self._round.wanted == wanted:
            self._round.renew(ids)
            self._show_current()
        else:
            self._begin_round(Round(wanted, ids))

    def _begin_round(self, begun: Round) -> None:
        self._round = begun
        if self.reviewing:
            self._show_current()

    def _enter(self) -> None:
        self.reviewing = True
        self.shown.emit(self.reviewing)
        self.pane.setFocus()

    def leave(self) -> None:
        """Go back to the list; the review goes on at this place when one comes back."""
        if self.reviewing:
            self.reviewing = False
            self._row = None
            self._settle()
            self.shown.emit(self.reviewing)

    # What stands on the screen

    def _show_current(self) -> None:
        queries, going = self._queries, self._round
        if not self.reviewing or queries is None or going is None:
            return
        self._row = self._next_row(queries, going)
        self.quote_chosen.emit(self._row)
        if self._row is not None:
            self.pane.show_quote(self._row)
        else:
            self.pane.show_done(
                self.tr("Nothing left to review"),
                self.tr("Every quote of this review is decided. Start another one, or go back to the list."),
            )
        self._tell_progress()
        self._settle()

    def _next_row(self, queries: Queries, going: Round) -> QuoteRow | None:
        """The quote to decide about now; those that are gone, or that somebody else decided about, are passed over."""
        for _ in range(LOOKED_AHEAD):
            if going.current is None:
                return None
            row = queries.row(going.current)
            if going.is_going_back and row is not None:
                return row
            if row is not None and row.status is ReviewStatus.UNREVIEWED:
                return row
            if going.is_going_back:
                going.skip()
            else:
                going.pass_over()
        if going.wanted.sample_id is None:
            self.pane.wait()
            self._ask(going.wanted)
            return None
        return self._next_row(queries, going)

    def _tell_progress(self) -> None:
        queries, going = self._queries, self._round
        if queries is None or going is None:
            return
        sample = going.wanted.sample_id
        accuracy: Accuracy | None = None
        if sample is not None:
            accuracy = queries.read(lambda catalogue: catalogue.accuracy(sample), None)
        self.pane.show_progress(
            going.decided_number,
            going.left,
            progress_words(going.decided_number, going.left),
            accuracy_words(going.decided_number, going.as_found_number, accuracy),
        )
        self.pane.decisions.show(list(going.decisions))

    def _follow(self) -> None:
        """Show what others, or commands from elsewhere in the window, changed about the quote; go on where decided."""
        before = self._row
        if not self.reviewing or self._deciding or self._queries is None or before is None:
            return
        row = self._queries.row(before.id)
        if row is not None and row.status in (before.status, ReviewStatus.UNREVIEWED):
            self._row = row
            self.pane.show_quote(row)
        else:
            self._offer_others([])
            self._took(before)

    # Decisions

    def accept(self) -> None:
        """The quote is right."""
        self._decide_status(ReviewStatus.ACCEPTED)

    def reject(self) -> None:
        """The quote is none."""
        self._decide_status(ReviewStatus.REJECTED)

    def _decide_status(self, status: ReviewStatus) -> None:
        row = self._row
        if row is not None:
            self._decide(row, lambda catalogue: catalogue.set_status([row.id], status))

    def skip(self) -> None:
        """Put the quote off until the end."""
        if self._round is not None:
            self._offer_others([])
            self._round.skip()
            self._show_current()

    def change_speaker(self) -> None:
        """Ask who said it; the quote is accepted with whoever is chosen."""
        row = self._row
        if row is not None:
            self._review.ask_speaker([row.id], lambda choice: self._change_speaker(row, choice))

    def _change_speaker(self, row: QuoteRow, choice: Choice) -> None:
        if self._decide(row, lambda catalogue: give(catalogue, [row.id], choice, accepting=True)):
            self._look_for_others(row.id)

    def _decide(self, row: QuoteRow, verb: Callable[[Catalogue], None]) -> bool:
        """Carry a decision out and put the next quote on the screen."""
        if self._queries is None:
            return False
        self._offer_others([])
        self._deciding = True
        decided = self._queries.decide(verb)
        self._deciding = False
        if decided:
            self._took(row)
        return decided

    def _took(self, before: QuoteRow) -> None:
        """Remember what holds of the quote now, and go on; one that is gone is passed over."""
        queries, going = self._queries, self._round
        if queries is None or going is None:
            return
        row = queries.row(before.id)
        none: list[Entry] = []
        entries = queries.read(lambda catalogue: catalogue.history_of_quote(before.id), none)
        done = [entry for entry in entries if entry.state == "done"]
        if row is not None and done:
            going.decide(
                Decision(
                    row.id,
                    done[-1].id,
                    row.status,
                    speaker_shown(row.speaker),
                    row.corrected,
                    words_shown(row),
                )
            )
        self._show_current()

    def _look_for_others(self, quote_id: int) -> None:
        """Offer the new speaker for the other quotes of the source in this article that are not decided yet."""
        if self._queries is None:
            return
        corrected = self._queries.row(quote_id)
        if corrected is None or not corrected.as_printed:
            return
        none: list[int] = []
        alike = self._queries.read(lambda catalogue: catalogue.quotes_of_source(quote_id), none)
        others = [
            row.id
            for row in self._queries.rows(alike)
            if row.status is ReviewStatus.UNREVIEWED and row.person_id != corrected.person_id
        ]
        self._offered = corrected
        self._offer_others(others)

    def _offer_others(self, others: list[int]) -> None:
        self._others = others
        self.pane.offer_same(same_words(len(others), self._offered) if others and self._offered else "")
        self._settle()

    def same_for_source(self) -> None:
        """Let the speaker just chosen say the other quotes of that source too, in one step."""
        others, offered = self._others, self._offered
        if self._queries is None or offered is None or not others:
            return
        self._offer_others([])
        person = offered.person_id
        if person is None:
            self._queries.decide(lambda catalogue: catalogue.correct_speaker(others, None))
        else:
            self._queries.decide(lambda catalogue: catalogue.give_to_person(others, person))

    def tag(self) -> None:
        """Tag the quote."""
        self._review.tag()

    def note(self) -> None:
        """Write a note on the quote."""
        self._review.note()

    def edit(self) -> None:
        """Go to the article, where Alt and the arrows move the ends of the quote."""
        self._commands.actions[EDIT].trigger()

    def undo(self) -> None:
        """Take the last action back; where it was a decision of this review, its quote is the next one again."""
        self._history.undo()

    def _undone(self, entry: Entry) -> None:
        self._offer_others([])
        if self._round is not None and entry.undoes is not None and self._round.take_back(entry.undoes):
            self._show_current()

    def focus_decisions(self) -> None:
        """Go to the list of the last decisions."""
        self.pane.list.setFocus()

    def _settle(self) -> None:
        """Switch the one-key commands on while there is something to decide."""
        nothing = self.tr("No quote is being reviewed.")
        for method in DECISIONS:
            self._switch(method, "" if self._row is not None else nothing)
        self._switch("undo", "" if self.reviewing else nothing)
        self._switch("same_for_source", "" if self.reviewing and self._others else self.tr("Nothing is offered."))
        for method in ("focus_decisions", "leave"):
            self._switch(method, "" if self.reviewing else nothing)

    def _switch(self, method: str, why_off: str) -> None:
        self._commands.switch(f"reviewing.{method}", why_off)


def _unfinished_sample(catalogue: Catalogue) -> tuple[Sample, Accuracy] | None:
    """The last sample, where not all of it is judged."""
    for sample in catalogue.samples()[:1]:
        accuracy = catalogue.accuracy(sample.id)
        if accuracy.judged < accuracy.sample_size:
            return sample, accuracy
    return None
