"""Opens the people room, and carries what is edited there to the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from quotebrowser.comparison.side_by_side import MOST_PEOPLE
from quotebrowser.desktop.people.filling import EVERYBODY, Filling
from quotebrowser.desktop.people.joining import JoiningController
from quotebrowser.desktop.reader.originals import SCHEMES
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.describing import Attribute, PersonLink
    from quotebrowser.catalogue.listing_people import ListedPerson
    from quotebrowser.catalogue.person_page import PersonPage
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.notices import Notices
    from quotebrowser.desktop.people.answering import QueueController
    from quotebrowser.desktop.people.attributes_table import AttributesTable
    from quotebrowser.desktop.people.name_list import NameList
    from quotebrowser.desktop.people.people_room import PeopleRoom
    from quotebrowser.desktop.preferences.store import Preferences

ROOMS_PUT_ASIDE = ("library", "reader", "review", "compare", "copying")
"""The rooms whose commands are about what cannot be seen while the people room is shown."""

BUTTONS = ("people.show_quotes", "people.compare", "joining.merge", "joining.split", "joining.say_different")
"""The commands with a button on the page of a person."""

MENU = ("people.show_quotes", "people.compare", "", "joining.merge", "joining.split", "joining.say_different")
"""The commands of the menu that a row of the table opens, "" for a line."""

EDITS: dict[str, Callable[[Catalogue, int, str], None]] = {
    "name": lambda catalogue, person, name: catalogue.rename_person(person, name),
    "sort_name": lambda catalogue, person, name: catalogue.set_sort_name(person, name),
    "note": lambda catalogue, person, note: catalogue.set_person_note(person, note),
    "kind": lambda catalogue, person, kind: catalogue.retype_person(person, SpeakerKind(kind)),
}
"""The verb for each column of the table that is edited in place."""


class PeopleController(QObject):
    """Makes the room when it is first opened; `quotes_wanted` gives the people whose quotes the library should list.

    `comparison_wanted` gives those who should be compared.
    """

    quotes_wanted = Signal(object)
    quote_wanted = Signal(object)
    """The id of the one among them to go to."""
    comparison_wanted = Signal(object)
    left = Signal()

    def __init__(self, pages: QStackedWidget, commands: Commands, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._pages = pages
        self._commands = commands
        self._before: QWidget | None = None
        self.room: PeopleRoom | None = None
        self.queues: QueueController | None = None
        self._queries: Queries | None = None
        self._current_speaker: int | None = None
        self._wanted: int | None = None
        self._preferences: Preferences | None = None
        self.filling = Filling(self)
        self.filling.filled.connect(self._fill)
        self.filling.page_read.connect(self._show_page)
        self.joining = JoiningController(commands, notices, self._choose, window)
        self._offer()

    @property
    def is_open(self) -> bool:
        """Whether the room is to be seen."""
        return self._before is not None

    def use(self, queries: Queries | None) -> None:
        """Show the people of another catalogue from now on."""
        if self.room is not None:
            self.room.person.note.hand_over()
        self._before = None
        self._commands.put_aside((), "")
        self._queries = queries
        self.filling.use(queries)
        self.joining.use(queries)
        if self.room is not None and self.queues is not None:
            self.queues.use(queries)
            self.room.narrow.clear()
            self.room.show_people([])
        if queries is not None:
            queries.changed.connect(self._catalogue_changed)
        self.offer_speaker(None)

    def offer_speaker(self, quote: QuoteRow | None) -> None:
        """Let the page of this quote's speaker be asked for."""
        self._current_speaker = None if quote is None else quote.person_id
        self._offer()

    def remember_in(self, preferences: Preferences) -> None:
        """Arrange the room as it was left as soon as it is made, and keep how it is left."""
        self._preferences = preferences

    # Coming and going

    def show(self) -> None:
        """Open the room."""
        room = self._made()
        if not self.is_open:
            self._before = self._pages.currentWidget()
            self._pages.setCurrentWidget(room)
            self._commands.put_aside(ROOMS_PUT_ASIDE, self.tr("Go back to the quotes first."))
        self._offer()
        self._catalogue_changed()
        room.show_everybody()

    def leave(self) -> None:
        """Go back to what was shown before."""
        before, self._before = self._before, None
        if before is not None and self.room is not None:
            self.room.person.note.hand_over()
            self._pages.setCurrentWidget(before)
            self._commands.put_aside((), "")
            self._offer()
            self.left.emit()

    def open_page(self, person_id: int) -> None:
        """Open the room at the page of a person."""
        self.show()
        self._wanted = person_id
        self._choose_wanted()

    def show_speaker(self) -> None:
        """Open the page of the current quote's speaker."""
        if self._current_speaker is not None:
            self.open_page(self._current_speaker)

    def find(self) -> None:
        """Go to the box that narrows the table."""
        if self.room is not None:
            self.room.go_to_find()

    def show_quotes(self) -> None:
        """Have the library list what the people chosen said."""
        people = self._chosen()
        self.leave()
        self.quotes_wanted.emit(people)

    def compare(self) -> None:
        """Have the people chosen compared."""
        people = self._chosen()
        self.leave()
        self.comparison_wanted.emit(people)

    def _chosen(self) -> frozenset[int]:
        return frozenset(person.id for person in self.room.table.chosen()) if self.room is not None else frozenset()

    def _offer(self) -> None:
        closed = "" if self.is_open else self.tr("Open the people first.")
        for command_id in ("people.leave", "people.find"):
            self._commands.switch(command_id, closed)
        room = self.room if self.is_open else None
        chosen = room.table.chosen() if room is not None and room.queue_shown() is None else []
        nobody_chosen = "" if chosen else self.tr("Choose somebody in the table.")
        self._commands.switch("people.show_quotes", nobody_chosen)
        many = self.tr("At most six speakers can be compared.") if len(chosen) > MOST_PEOPLE else ""
        self._commands.switch("people.compare", nobody_chosen or many)
        nobody = self.tr("The chosen quote has no speaker.") if self._current_speaker is None else ""
        self._commands.switch("people.show_speaker", nobody or (self.tr("The people are shown.") if not closed else ""))
        self.joining.offer(chosen)

    # Making and filling the room

    def _made(self) -> PeopleRoom:
        if self.room is None:
            from quotebrowser.desktop.people.answering import QueueController
            from quotebrowser.desktop.people.people_room import PeopleRoom
            from quotebrowser.desktop.people.remembering import remember_room
            from quotebrowser.desktop.tab_order import settle_tab_order

            self.room = PeopleRoom(self._pages)
            self._pages.addWidget(self.room)
            self.queues = QueueController(self.room, self)
            self.queues.use(self._queries)
            self._wire(self.room)
            if self._preferences is not None:
                remember_room(self.room, self._preferences)
            settle_tab_order(self.room)
        return self.room

    def _wire(self, room: PeopleRoom) -> None:
        actions = self._commands.actions
        room.back.setDefaultAction(actions["people.leave"])
        room.back.setAccessibleName(actions["people.leave"].iconText())
        room.person.add_buttons([actions[command_id] for command_id in BUTTONS])
        for command_id in MENU:
            if command_id:
                room.table.context_menu.addAction(actions[command_id])
            else:
                room.table.context_menu.addSeparator()
        room.table.people.edit = self._edit
        room.table.chosen_changed.connect(self._chosen_changed)
        room.tabs.currentChanged.connect(self._turned)
        page = room.person
        page.aliases.added.connect(lambda typed: self._describe(lambda c, p: c.add_alias(p, typed[0]), page.aliases))
        page.aliases.removed.connect(lambda alias: self._describe(lambda c, p: c.remove_alias(p, alias)))
        page.links.added.connect(lambda typed: self._describe(lambda c, p: c.add_person_link(p, *typed), page.links))
        page.links.removed.connect(lambda link: self._describe(lambda c, _p: c.remove_person_link(link.id)))
        page.links.opened.connect(_open_link)
        page.attributes.added.connect(self._add_attribute)
        page.attributes.changed.connect(self._change_attribute)
        page.attributes.removed.connect(lambda number: self._describe(lambda c, _p: c.remove_attribute(number)))
        page.note.written.connect(self._write_note)
        page.said.quote_activated.connect(self._open_quote)

    def _catalogue_changed(self) -> None:
        if self.is_open and self.room is not None:
            shown = self.room.queue_shown()
            self.filling.ask(shown.queue.name if shown is not None else EVERYBODY)

    def _turned(self) -> None:
        if self.room is not None:
            shown = self.room.queue_shown()
            if shown is not None:
                self.filling.put_first(shown.queue.name)
                shown.list.setFocus()
            self._offer()

    def _fill(self, name: str, answer: Sequence[Any]) -> None:
        if self.room is None:
            return
        if name == EVERYBODY:
            self.room.show_people(answer)
            self._choose_wanted()
            self._chosen_changed(self.room.table.chosen())
        else:
            pane = self.room.queues[name]
            pane.show_questions([pane.queue.question(found) for found in answer])
            self.room.show_number(pane)

    def _choose(self, people: frozenset[int]) -> None:
        if self.room is not None:
            self.room.table.choose(people)

    def _choose_wanted(self) -> None:
        """Choose who was asked for, now or as soon as they are listed."""
        room, wanted = self.room, self._wanted
        if room is not None and wanted is not None and room.table.people.person(wanted) is not None:
            self._wanted = None
            if room.table.people.place_of(wanted) is None:
                room.narrow.clear()
            room.table.choose(frozenset({wanted}))

    def _chosen_changed(self, chosen: Sequence[ListedPerson]) -> None:
        self._offer()
        if len(chosen) == 1:
            self.filling.ask_page(chosen[0].id)
        elif self.room is not None:
            self.filling.ask_page(None)
            self.room.person.show_chosen(chosen)

    def _show_page(self, page: PersonPage, said: array[int]) -> None:
        if self.room is not None and self._queries is not None:
            self.room.person.show_page(page)
            self.room.person.said.quotes.show(said, self._queries.rows)

    def _open_quote(self, quote: QuoteRow | None) -> None:
        """List what the person said, at this quote."""
        if quote is not None and quote.person_id is not None:
            self.leave()
            self.quotes_wanted.emit(frozenset({quote.person_id}))
            self.quote_wanted.emit(quote.id)

    # Editing

    def _edit(self, person_id: int, column: str, value: str) -> bool:
        return self._queries is not None and self._queries.decide(
            lambda catalogue: EDITS[column](catalogue, person_id, value)
        )

    def _describe(
        self, verb: Callable[[Catalogue, int], object], typed_in: NameList | AttributesTable | None = None
    ) -> None:
        """Carry out a verb about the person shown, and empty the fields where it was typed in."""
        person = self.room.person.person_id if self.room is not None else None
        if self._queries is None or person is None or not self._queries.decide(lambda c: verb(c, person)):
            return
        if typed_in is not None:
            typed_in.forget_typed()
        self.filling.ask_page(person)

    def _add_attribute(self, attribute: Attribute, value: str, since: str, until: str) -> None:
        fields = self.room.person.attributes if self.room is not None else None
        self._describe(lambda c, p: c.add_attribute(p, attribute, value, since=since, until=until), fields)

    def _change_attribute(self, number: int, value: str, since: str, until: str) -> None:
        if self._queries is None:
            return
        self._queries.decide(lambda c: c.change_attribute(number, value, since=since, until=until))
        if self.room is not None:  # also where what was typed does not hold
            self.filling.ask_page(self.room.person.person_id)

    def _write_note(self, person_id: int, text: str) -> None:
        if self._queries is not None:
            self._queries.decide(lambda catalogue: catalogue.set_person_note(person_id, text))


def _open_link(link: PersonLink) -> None:
    """Open an address in the browser; another scheme, which no verb lets in, must not make the system run something."""
    url = QUrl(link.url)
    if url.scheme() in SCHEMES:
        QDesktopServices.openUrl(url)
