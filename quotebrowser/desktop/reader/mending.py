"""Mends quotes in the open article: their ends, source and cue, what the engine missed, what it took for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.desktop.reader.mends import (
    cut_in_two,
    new_place,
    place_of,
    with_content,
    with_cue,
    with_end_moved,
    with_source,
)
from quotebrowser.desktop.reader.words import End
from quotebrowser.desktop.review.choices import candidates
from quotebrowser.desktop.review.everyone import Everyone
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.placing import Place
    from quotebrowser.catalogue.rows import PlacedQuote
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.notices import Notices
    from quotebrowser.desktop.reader.article_view import ArticleView
    from quotebrowser.desktop.review.choices import Choice
    from quotebrowser.records import Span

OF_A_SELECTION = ("mending.add_quote", "mending.use_as_quote", "mending.use_as_source", "mending.use_as_cue")
OF_A_QUOTE = (
    "mending.start_earlier",
    "mending.start_later",
    "mending.end_earlier",
    "mending.end_later",
    "mending.split",
    "mending.join",
)
"""The commands that need words selected, and those that need a quote chosen."""


class MendingController(QObject):
    """Bound to the commands of the room "mending"; `made` gives the id of a quote that there was not before."""

    made = Signal(object)

    def __init__(self, article: ArticleView, commands: Commands, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._article = article
        self._commands = commands
        self._notices = notices
        self._window = window
        self._queries: Queries | None = None
        self._everyone = Everyone(self)
        article.end_dragged.connect(self._put)
        article.words_selected.connect(self._offer)
        article.lit_changed.connect(self._offer)

    def use(self, queries: Queries | None) -> None:
        """Mend in another catalogue from now on."""
        self._queries = queries
        self._everyone.use(queries)
        self._offer()

    def _offer(self) -> None:
        """Switch the commands on that have what they need."""
        selected = self._article.selected_words() is not None
        chosen = self._chosen()
        no_words = "" if selected else self.tr("Select words of the article first.")
        no_quote = "" if chosen is not None else self.tr("No quote is chosen.")
        for command_id in OF_A_SELECTION:
            needs_quote = command_id != "mending.add_quote"
            self._commands.switch(command_id, no_words or (no_quote if needs_quote else ""))
        for command_id in OF_A_QUOTE:
            self._commands.switch(command_id, no_quote)
        edited = chosen is not None and chosen.edited
        self._commands.switch("mending.unedit", "" if edited else no_quote or self.tr("This quote was not moved."))

    def _chosen(self) -> PlacedQuote | None:
        return self._article.placed(self._article.lit)

    # The ends

    def start_earlier(self) -> None:
        """Let the chosen quote begin a word earlier."""
        self._move(End.START, -1)

    def start_later(self) -> None:
        """Let the chosen quote begin a word later."""
        self._move(End.START, 1)

    def end_earlier(self) -> None:
        """Let the chosen quote end a word earlier."""
        self._move(End.FINISH, -1)

    def end_later(self) -> None:
        """Let the chosen quote end a word later."""
        self._move(End.FINISH, 1)

    def _move(self, end: End, by: int) -> None:
        chosen = self._chosen()
        place = with_end_moved(place_of(chosen), self._article.text, end, by) if chosen is not None else None
        if chosen is not None and place is not None:
            self._put(chosen.id, place)

    def _put(self, quote_id: int, place: Place) -> None:
        if self._queries is not None:
            self._queries.decide(lambda catalogue: catalogue.edit_quote(quote_id, place))

    def unedit(self) -> None:
        """Let the chosen quote stand where the program found it."""
        chosen = self._chosen()
        if self._queries is not None and chosen is not None:
            self._queries.decide(lambda catalogue: catalogue.unedit_quote(chosen.id))

    # Selected words

    def use_as_quote(self) -> None:
        """Let the selected words be what the chosen quote says."""
        self._use_words(with_content)

    def use_as_source(self) -> None:
        """Let the selected words name the source of the chosen quote."""
        self._use_words(with_source)

    def use_as_cue(self) -> None:
        """Let the selected words be the cue of the chosen quote."""
        self._use_words(with_cue)

    def _use_words(self, mend: Callable[[Place, Span], Place]) -> None:
        chosen, words = self._chosen(), self._article.selected_words()
        if chosen is not None and words is not None:
            self._article.forget_selection()
            self._put(chosen.id, mend(place_of(chosen), words))

    def add_quote(self) -> None:
        """Ask who said the selected words, and add them as a quote."""
        words, article_id = self._article.selected_words(), self._article.article_id
        if self._queries is None or words is None or article_id is None:
            return
        place = new_place(self._article.text, words)
        here = candidates(self._queries.people_of(frozenset({article_id})))
        said = " ".join(words.of(self._article.text).split())
        dialog = SpeakerDialog(said, "", here, self._everyone.known, self._window)
        self._everyone.read.connect(dialog.offer_also)
        self._everyone.look()
        dialog.setWindowTitle(self.tr("Add a quote"))
        dialog.choose_button.setText(self.tr("Add quote"))
        dialog.before.hide()
        dialog.decided.connect(lambda choice: self._add(article_id, place, choice))
        dialog.open()

    def _add(self, article_id: int, place: Place, choice: Choice) -> None:
        self._make(lambda catalogue: catalogue.add_quote(article_id, place, choice.speaker, person_id=choice.person_id))

    # One into two, two into one

    def split(self) -> None:
        """Make two quotes of the chosen one, where the cursor stands in it."""
        chosen = self._chosen()
        if chosen is None:
            return
        parts = cut_in_two(place_of(chosen), self._article.text, self._article.cursor_offset())
        if parts is None:
            self._notices.say(self.tr("Put the cursor before the word of the quote at which the second one begins."))
            return
        self._make(lambda catalogue: catalogue.split_quote(chosen.id, parts)[0])

    def join(self) -> None:
        """Make one quote of the chosen one and the next of the article."""
        chosen, following = self._chosen(), self._article.neighbour(1)
        if chosen is None:
            return
        if following is None:
            self._notices.say(self.tr("This is the last quote of the article; there is none to join it with."))
            return
        self._make(lambda catalogue: catalogue.join_quotes([chosen.id, following]))

    def _make(self, verb: Callable[[Catalogue], int]) -> None:
        made: list[int] = []
        self._article.forget_selection()
        if self._queries is not None and self._queries.decide(lambda catalogue: made.append(verb(catalogue))):
            self.made.emit(made[0])
