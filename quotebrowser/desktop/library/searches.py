"""Saved searches: keeping what is shown under a name, choosing it again, renaming and deleting; and the help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from quotebrowser.catalogue.search_language.writing import as_search
from quotebrowser.desktop.commands import SAVED
from quotebrowser.desktop.library.save_dialog import SaveDialog
from quotebrowser.desktop.library.search_help import SearchHelp

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import SavedSearch
    from quotebrowser.desktop.library.controller import LibraryController
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands


class SearchesController(QObject):
    """Fills the section of the pane on the left and the menu with what the catalogue keeps."""

    def __init__(self, library: LibraryController, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._commands = commands
        self._window = window
        self._queries: Queries | None = None
        self._searches: list[SavedSearch] = []
        self._section = library.facets.saved
        self._section.search_chosen.connect(self.choose)
        for command_id in ("searches.rename", "searches.delete"):
            self._section.context_menu.addAction(commands.actions[command_id])
        library.quotes.help_button.setDefaultAction(commands.actions["searches.help"])
        library.quotes.help_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        library.filter_changed.connect(self._offer)

    def use(self, queries: Queries | None) -> None:
        """List those of another catalogue from now on."""
        self._queries = queries
        self._section.forget()
        if queries is not None:
            queries.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read them again."""
        nothing: list[SavedSearch] = []
        self._searches = nothing if self._queries is None else self._queries.read(_saved, nothing)
        self._section.show_searches(self._searches)
        menu = self._commands.menus[SAVED]
        menu.clear()
        for search in self._searches:
            action = menu.addAction(search.name.replace("&", "&&"))
            action.setToolTip(search.query)
            action.triggered.connect(partial(self._choose_by_menu, search.name))
        menu.setEnabled(bool(self._searches))
        self._offer()

    def _offer(self) -> None:
        """Switch off what cannot be done, with the reason."""
        nothing_to_save = "" if self._query() else self.tr("Choose or search something first.")
        none_saved = "" if self._searches else self.tr("No search is saved yet.")
        self._commands.switch("searches.save", nothing_to_save)
        self._commands.switch("searches.rename", none_saved)
        self._commands.switch("searches.delete", none_saved)

    def _query(self) -> str:
        return as_search(self._library.filter, self._library.names)

    def choose(self, name: str) -> None:
        """Search for a saved search again, and for nothing else."""
        search = next((search for search in self._searches if search.name == name), None)
        if search is not None:
            self._library.clear_filters()
            self._library.quotes.search.search_for(search.query)

    def _choose_by_menu(self, name: str) -> None:
        self.choose(name)

    def save(self) -> None:
        """Ask for a name, and keep the search under it."""
        query = self._query()
        taken = [search.name for search in self._searches]
        dialog = SaveDialog(self.tr("Save this search"), query, "", taken, self._window)
        dialog.named.connect(lambda name: self._decide_save(name, query))
        dialog.open()

    def _decide_save(self, name: str, query: str) -> None:
        if self._queries is not None:
            self._queries.decide(lambda catalogue: catalogue.save_search(name, query))

    def rename(self) -> None:
        """Ask for another name for the saved search that is the current one."""
        found = self._current()
        if found is None:
            return
        taken = [search.name for search in self._searches if search is not found]
        dialog = SaveDialog(self.tr("Rename the saved search"), found.query, found.name, taken, self._window)
        dialog.named.connect(lambda name: self._decide_rename(found.name, name))
        dialog.open()

    def _decide_rename(self, name: str, new_name: str) -> None:
        if self._queries is not None:
            self._queries.decide(lambda catalogue: catalogue.rename_search(name, new_name))

    def delete(self) -> None:
        """Keep the saved search that is the current one no longer."""
        found = self._current()
        if self._queries is None or found is None:
            return
        if self._queries.decide(lambda catalogue: catalogue.delete_search(found.name)):
            self._library.notices.say(self.tr("The saved search “{name}” is deleted.").format(name=found.name))

    def _current(self) -> SavedSearch | None:
        name = self._section.current_name
        return next((search for search in self._searches if search.name == name), None)

    def help(self) -> None:
        """Show how to search, beside the window."""
        shown = SearchHelp(self._window)
        shown.example_chosen.connect(self._try)
        shown.show()

    def _try(self, example: str) -> None:
        box = self._library.quotes.search
        box.search_for(example)
        QTimer.singleShot(0, box, box.setFocus)


def _saved(catalogue: Catalogue) -> list[SavedSearch]:
    return catalogue.saved_searches()
