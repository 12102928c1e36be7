"""The page of one person: counts, timeline, names, what is known, note, and what was done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.button_row import ButtonRow
from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.library.quotes_view import QuotesView
from quotebrowser.desktop.library.wording import counted, quotes_words, speaker_kind_words
from quotebrowser.desktop.people.attributes_table import AttributesTable
from quotebrowser.desktop.people.name_list import NameList
from quotebrowser.desktop.people.note_field import NoteField
from quotebrowser.desktop.people.timeline import Timeline
from quotebrowser.desktop.theme import KIND_SIGNS, columns, heading_font, space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from quotebrowser.catalogue.history import Entry
    from quotebrowser.catalogue.listing_people import ListedPerson
    from quotebrowser.catalogue.person_page import PersonPage

NAMES_SHOWN = 12
"""How many of the people chosen together are named."""


class PersonPane(QFrame):
    """Shows a PersonPage, or says who is chosen where that is nobody or several; the controller hears its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person_id: int | None = None
        self.heading = QLabel(self)
        self.heading.setFont(heading_font(self.font(), larger=1.3))
        self.summary = QLabel(self)
        self.summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self.heading, self.summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.timeline = Timeline(self)
        self.aliases = NameList(self.tr("Other names"), [self.tr("Another name")], self)
        self.links = NameList(self.tr("Links"), [self.tr("https://…"), self.tr("What it is")], self)
        self.attributes = AttributesTable(self)
        self.note = NoteField(self)
        self.printed = self._plain_list(self.tr("Names as printed"))
        self.history = self._plain_list(self.tr("What was done"))
        self.said = QuotesView(self)
        self.said.setAccessibleName(self.tr("Everything they said"))
        self.said.show_cards(on=True)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About the person"))
        names = QWidget(self)
        column = QVBoxLayout(names)
        column.setContentsMargins(0, space(self, 0.5), 0, 0)
        column.setSpacing(space(self, 0.4))
        column.addWidget(self._title(self.tr("Other names"), self.aliases.list))
        column.addWidget(self.aliases, 3)
        column.addWidget(self._title(self.tr("As printed, with how often"), self.printed))
        column.addWidget(self.printed, 2)
        for part, title in (
            (self.said, self.tr("Quotes")),
            (names, self.tr("Names")),
            (self.attributes, self.tr("Known")),
            (self.links, self.tr("Links")),
            (self.note, self.tr("Note")),
            (self.history, self.tr("History")),
        ):
            self.tabs.addTab(part, title)
        for part in (self.attributes, self.links):
            part.setContentsMargins(0, space(self, 0.5), 0, 0)
        self.buttons = ButtonRow(self, raised=True)
        self.one = QWidget(self)
        column = QVBoxLayout(self.one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.6))
        column.addWidget(self.timeline)
        column.addWidget(self.tabs, 1)
        self.nobody = EmptyPage(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.one)
        self.stack.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(self, 0.6), space(self, 0.6), space(self, 0.6), space(self, 0.6))
        column.setSpacing(space(self, 0.5))
        column.addWidget(self.heading)
        column.addWidget(self.summary)
        column.addWidget(self.buttons)
        column.addWidget(self.stack, 1)
        self.setMinimumWidth(columns(self, 46))

    def _plain_list(self, name: str) -> QListWidget:
        listed = QListWidget(self)
        listed.setAccessibleName(name)
        listed.setUniformItemSizes(True)
        return listed

    def _title(self, text: str, of: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(of)
        return label

    def add_buttons(self, actions: Sequence[QAction]) -> None:
        """Put a button for each of these commands under the heading."""
        for action in actions:
            self.buttons.add(action)

    def show_chosen(self, people: Sequence[ListedPerson]) -> None:
        """Say who is chosen, where that is nobody or several."""
        self.note.show_note(None, "")
        self.person_id = None
        self.stack.setCurrentWidget(self.nobody)
        self.heading.setText(counted("{n} person chosen", "{n} people chosen", len(people)) if people else "")
        self.summary.setText("")
        self.buttons.setVisible(bool(people))
        names = [person.name for person in people[:NAMES_SHOWN]]
        if len(people) > NAMES_SHOWN:
            names.append(self.tr("and {n} more").format(n=f"{len(people) - NAMES_SHOWN:,}"))
        if people:
            self.nobody.say("\n".join(names), self.tr("Merge them where they are one, or say that they are different."))
        else:
            self.nobody.say(self.tr("Nobody is chosen"), self.tr("Choose a person in the table to see their page."))

    def show_page(self, page: PersonPage) -> None:
        """Show a person; what was being typed is for the one it was typed for."""
        if page.id != self.person_id:
            for part in (self.aliases, self.links, self.attributes):
                part.forget_typed()
        self.person_id = page.id
        self.stack.setCurrentWidget(self.one)
        self.buttons.show()
        self.heading.setText(f"{KIND_SIGNS[page.kind]} {page.name}")
        self.summary.setText(self._summary(page))
        self.timeline.show_months(page.months)
        self.aliases.show_entries((alias, alias) for alias in page.aliases)
        self.links.show_entries(
            (link, f"{link.label} \N{EN DASH} {link.url}" if link.label else link.url) for link in page.links
        )
        self.attributes.show_attributes(page.attributes)
        self.note.show_note(page.id, page.note)
        self.printed.clear()
        self.printed.addItems([f"{name}  ×{times:,}" for name, times in page.printed])
        self.history.clear()
        self.history.addItems([self._entry(entry) for entry in reversed(page.history)])

    def _summary(self, page: PersonPage) -> str:
        seen = " \N{EN DASH} ".join(dict.fromkeys(day for day in (page.first_seen, page.last_seen) if day))
        parts = (
            speaker_kind_words(page.kind),
            quotes_words(page.quotes),
            counted("{n} article", "{n} articles", page.articles),
            seen,
        )
        return "  \N{MIDDLE DOT}  ".join(part for part in parts if part)

    def _entry(self, entry: Entry) -> str:
        undone = self.tr(" (undone)") if entry.state in {"undone", "dropped"} else ""
        return f"{entry.at[:10]}  {entry.what}{undone}"
