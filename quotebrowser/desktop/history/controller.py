"""Undo, redo, and the history panel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.desktop.history.history_pane import About
from quotebrowser.desktop.history.wording import in_a_sentence, menu_words
from quotebrowser.desktop.library.queries import MANY
from quotebrowser.desktop.library.wording import one_line, words_shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.history import Entry
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.history.history_pane import HistoryPane
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.notices import Notices

MOST_ENTRIES = 500
"""How many actions of the whole catalogue the panel lists."""

LANE = "undo and redo"
"""The lane of those that touch many quotes: one after the other, on a thread."""

SHOWN_OF_A_QUOTE = 70
"""How many characters of a quote say whose history is shown."""


class HistoryController(QObject):
    """Takes back and does again; the menu names what. `undone` and `redone` give the Entry that says so."""

    undone = Signal(object)
    redone = Signal(object)

    def __init__(self, pane: HistoryPane, commands: Commands, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self.pane = pane
        self._commands = commands
        self._notices = notices
        self._queries: Queries | None = None
        self._quote: QuoteRow | None = None
        pane.undo_wanted.connect(lambda entry: self._take_back(entry.id))
        pane.about_changed.connect(self._list)

    def use(self, queries: Queries | None) -> None:
        """Show and take back what was done to another catalogue from now on."""
        self._queries = queries
        self._quote = None
        if queries is not None:
            queries.changed.connect(self.refresh)
        self.refresh()

    def follow(self, quote: QuoteRow | None) -> None:
        """Let this be the chosen quote."""
        before, self._quote = self._quote, quote
        if before != quote and self.pane.asked_about is not About.CATALOGUE:
            self._list()

    def refresh(self) -> None:
        """Name anew what can be undone and redone, and list anew."""
        queries = self._queries
        for command_id, question, pattern, nothing in (
            ("history.undo", _to_undo, self.tr("&Undo {what}"), self.tr("Nothing to undo.")),
            ("history.redo", _to_redo, self.tr("Re&do {what}"), self.tr("Nothing to redo.")),
        ):
            entry = queries.read(question, None) if queries is not None else None
            action = self._commands.actions[command_id]
            action.setText(pattern.format(what="").strip() if entry is None else menu_words(pattern, entry))
            action.setStatusTip("" if entry is None else entry.what)
            self._commands.switch(command_id, nothing if entry is None else "")
        self._list()

    def undo(self) -> None:
        """Take back the last action."""
        self._take_back(None)

    def _take_back(self, entry_id: int | None) -> None:
        question = _to_undo if entry_id is None else partial(_entry, entry_id)
        self._carry_out(question, lambda catalogue: catalogue.undo(entry_id), self._tell_undone, self.tr("Undoing…"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._carry_out(_to_redo, lambda catalogue: catalogue.redo(), self._tell_redone, self.tr("Doing it again…"))

    def _carry_out(
        self,
        question: Callable[[Catalogue], Entry | None],
        verb: Callable[[Catalogue], Entry],
        then: Callable[[Entry], None],
        meanwhile: str,
    ) -> None:
        """Undo or redo what `question` gives, on a thread where that touches many quotes; a refusal is a notice."""
        queries = self._queries
        if queries is None:
            return
        entry = queries.read(question, None)
        large = entry is not None and queries.read(
            lambda catalogue: catalogue.touches_many(entry, MANY), otherwise=False
        )
        if queries.decide_by_size(LANE, verb, then, large=large):
            self._notices.say(meanwhile)

    def _tell_undone(self, entry: Entry) -> None:
        self._notices.say(self.tr("Undone: {what}.").format(what=_of_the_undo(entry)))
        self.undone.emit(entry)

    def _tell_redone(self, entry: Entry) -> None:
        self._notices.say(self.tr("Done again: {what}.").format(what=_of_the_undo(entry)))
        self.redone.emit(entry)

    def show(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Show the panel, or put it away."""
        self.pane.setVisible(on)
        if on:
            self._list()
            self.pane.table.setFocus()

    def _list(self) -> None:
        if not self.pane.isVisible() or self._queries is None:
            return
        about, quote = self.pane.asked_about, self._quote
        none: list[Entry] = []
        if about is About.CATALOGUE:
            entries = self._queries.read(lambda catalogue: catalogue.history(MOST_ENTRIES), none)
            self.pane.show_entries(entries, "", self.tr("Nothing was done yet. Everything you do is listed here."))
        elif quote is None:
            self.pane.show_entries([], "", self.tr("Choose a quote to see what was done to it."))
        elif about is About.QUOTE:
            entries = self._queries.read(lambda catalogue: catalogue.history_of_quote(quote.id), none)
            self.pane.show_entries(entries[::-1], _called(quote), self.tr("Nothing was done to this quote yet."))
        elif quote.person_id is None or quote.speaker is None:
            self.pane.show_entries([], "", self.tr("The chosen quote has no named speaker."))
        else:
            person = quote.person_id
            entries = self._queries.read(lambda catalogue: catalogue.history_of_person(person), none)
            self.pane.show_entries(entries[::-1], quote.speaker.name, self.tr("Nothing was done to this speaker yet."))


def _to_undo(catalogue: Catalogue) -> Entry | None:
    return catalogue.to_undo()


def _entry(entry_id: int, catalogue: Catalogue) -> Entry | None:
    return catalogue.entry(entry_id)


def _to_redo(catalogue: Catalogue) -> Entry | None:
    return catalogue.to_redo()


def _of_the_undo(entry: Entry) -> str:
    """What an undo or redo took back or did again, without the word for that."""
    return in_a_sentence(entry.what.partition(": ")[2] or entry.what)


def _called(quote: QuoteRow) -> str:
    words = one_line(words_shown(quote))
    return words if len(words) <= SHOWN_OF_A_QUOTE else f"{words[:SHOWN_OF_A_QUOTE].rstrip()}…"
