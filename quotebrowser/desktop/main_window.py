"""The main window: puts panes, commands and controllers together, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileInfo, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from quotebrowser.desktop.after_painting import AfterPainting
from quotebrowser.desktop.chosen import ChosenQuotes
from quotebrowser.desktop.compare.compare_pane import ComparePane
from quotebrowser.desktop.compare.controller import OF_COLUMNS, CompareController
from quotebrowser.desktop.compare.views import VIEWS
from quotebrowser.desktop.facets.pane import FacetsPane
from quotebrowser.desktop.history.controller import HistoryController
from quotebrowser.desktop.history.history_pane import HistoryPane
from quotebrowser.desktop.library.arranging import ArrangingController
from quotebrowser.desktop.library.controller import LibraryController
from quotebrowser.desktop.library.copying import CopyController
from quotebrowser.desktop.library.counts import CatalogueCounts
from quotebrowser.desktop.library.queries import Queries
from quotebrowser.desktop.library.quotes_pane import QuotesPane
from quotebrowser.desktop.library.searches import SearchesController
from quotebrowser.desktop.menus import Commands
from quotebrowser.desktop.notices import Notices
from quotebrowser.desktop.people.alias_files import AliasFilesController
from quotebrowser.desktop.people.controller import PeopleController
from quotebrowser.desktop.people.from_library import SpeakerMenu
from quotebrowser.desktop.preferences.options import REVIEW_WIDTH
from quotebrowser.desktop.reader.controller import ReaderController
from quotebrowser.desktop.reader.find_controller import FindController
from quotebrowser.desktop.reader.mending import MendingController
from quotebrowser.desktop.reader.reader_pane import ReaderPane
from quotebrowser.desktop.repeats.controller import RepeatsController
from quotebrowser.desktop.review.bulk import BulkController
from quotebrowser.desktop.review.controller import ReviewController
from quotebrowser.desktop.review.mode import DECISIONS, ReviewMode
from quotebrowser.desktop.review.review_pane import ReviewPane
from quotebrowser.desktop.tab_order import settle_tab_order
from quotebrowser.desktop.theme import colours_of, columns, space
from quotebrowser.desktop.welcome import WelcomePage
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter

CATALOGUE_ENDING = ".quotes"
"""The ending of a catalogue's file: such a file dropped on the window is opened, not imported."""

SHARES = (17, 51, 32)
"""How the window's width is shared among speakers, quotes and article, at first."""

QUOTE_MENU = (
    "review.correct_speaker",
    "review.accept",
    "review.reject",
    "review.leave_open",
    "review.tag",
    "review.note",
    "",
    "copying.copy_quotes",
    "people.show_speaker",
    "repeats.where_else",
    "",
    "reader.open_page",
    "reader.open_file",
    "",
    "help.show_accuracy",
)
"""The commands of the menu that a quote opens, "" for a line."""

TABLE_COMMANDS = (
    "library.next_quote",
    "library.previous_quote",
    "library.select_all",
    "arranging.show_cards",
    "arranging.choose_columns",
    "arranging.choose_sorting",
)
"""The commands about the table, which are off while a comparison stands in its place."""

OFF_IN_REVIEW = (
    *TABLE_COMMANDS,
    "library.focus_quotes",
    "library.search",
    "library.find_speaker",
    "library.focus_speakers",
    "library.clear_filters",
    "library.show_thoughts",
    "library.show_rejected",
    "compare.compare_chosen",
    *(f"compare.{entry.name}" for entry in VIEWS),
    "bulk.accept_shown",
    "bulk.reject_shown",
    "bulk.reopen_shown",
)
"""The commands about lists that the review stands in front of."""

OUT_OF_THE_APP = ("compare.copy_image", "compare.save_image", "compare.export_data")
"""The commands that take what the comparison shows out of the program."""

CARD_BUTTONS = ("review.correct_speaker", "review.accept", "review.reject")
CARD_BUTTONS_WHERE_POSSIBLE = ("reader.open_page", "reader.open_file")
"""The commands with a button on the card of the chosen quote; the latter ones only while they can be carried out."""


class MainWindow(QMainWindow):
    """The window over one catalogue, or over none.

    `import_requested` gives the paths dropped on it, `open_requested` the path of a catalogue to open,
    `catalogue_changed` the path of the one shown now or None, `closing` the close event, which may be ignored.
    """

    import_requested = Signal(list)
    open_requested = Signal(object)
    catalogue_changed = Signal(object)
    closing = Signal(object)

    def __init__(self, catalogue: Catalogue | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._queries: Queries | None = None
        self._icons_for = ""
        self._sizes: list[int] = []
        self.review_width = REVIEW_WIDTH.default
        """The share of the review in the window's width, in per cent; the article has the rest."""
        self.commands = Commands(self)
        self.notices = Notices(self)
        self.facets_pane = FacetsPane(self)
        self.people_pane = self.facets_pane.speakers
        self.quotes_pane = QuotesPane(self)
        self.compare_pane = ComparePane(self)
        self.reader_pane = ReaderPane(self)
        self.history_pane = HistoryPane(self)
        self.review_pane = ReviewPane(self)
        self.counts = CatalogueCounts(self)
        self.welcome = WelcomePage(self)
        self._lay_out()
        self.library = LibraryController(self.facets_pane, self.quotes_pane, self.notices, self)
        self.arranging = ArrangingController(self.quotes_pane.table, self.library.listings, self.commands, self)
        self.searches = SearchesController(self.library, self.commands, self)
        self.reader = ReaderController(self.reader_pane, self.commands, self.notices, self)
        self.finding = FindController(self.reader_pane, self)
        self.mending = MendingController(self.reader_pane.article, self.commands, self.notices, self)
        self.compare = CompareController(self.compare_pane, self.commands, self.notices, self)
        self.chosen = ChosenQuotes(self.library, self.compare, self)
        self.review = ReviewController(self.chosen.ids, self.commands, self.notices, self)
        self.history = HistoryController(self.history_pane, self.commands, self.notices, self)
        self.reviewing = ReviewMode(
            self.review_pane, self.review, self.history, self.commands, lambda: self.library.filter, self
        )
        self.bulk = BulkController(lambda: self.library.filter, self.history.undo, self.notices, self)
        self.copying = CopyController(self.chosen.ids, self.library.sentence, self.notices, self)
        self.people = PeopleController(self.pages, self.commands, self.notices, self)
        self.alias_files = AliasFilesController(self.notices, self)
        self.repeats = RepeatsController(self, self.library.listings, self.commands)
        self.speaker_menu = SpeakerMenu(self.people_pane.list)
        self._wire()
        settle_tab_order(self)
        self.show_catalogue(catalogue)

    def _lay_out(self) -> None:
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.quotes_pane)
        self.middle.addWidget(self.compare_pane)
        self.middle.addWidget(self.review_pane)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for pane, share in zip((self.facets_pane, self.middle, self.reader_pane), SHARES, strict=True):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self._measure_review)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.splitter)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.toolbar = QToolBar(self.tr("Toolbar"), self)
        self.toolbar.setObjectName("toolbar")
        self.toolbar.setMovable(False)
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.commands.fill_toolbar(self.toolbar)
        self.addToolBar(self.toolbar)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.history_pane)
        self.history_pane.hide()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.counts)
        self.resize(columns(self, 190), space(self, 46))
        self.setMinimumSize(columns(self, 110), space(self, 26))
        width = self.width()
        self.splitter.setSizes([width * share // 100 for share in SHARES])

    def _wire(self) -> None:
        """Connect the rooms: the library says what is shown and chosen, the others follow."""
        for room, controller in (
            ("window", self),
            ("library", self.library),
            ("arranging", self.arranging),
            ("searches", self.searches),
            ("reader", self.reader),
            ("finding", self.finding),
            ("mending", self.mending),
            ("review", self.review),
            ("compare", self.compare),
            ("copying", self.copying),
            ("people", self.people),
            ("joining", self.people.joining),
            ("alias_files", self.alias_files),
            ("repeats", self.repeats),
            ("history", self.history),
            ("reviewing", self.reviewing),
            ("bulk", self.bulk),
        ):
            self.commands.attach(room, controller)
        self.chosen.quote_chosen.connect(self.reader.show_quote)
        self.chosen.quote_chosen.connect(self.review.offer)
        self.chosen.quote_chosen.connect(self.history.follow)
        self.library.filter_changed.connect(self.reader.follow)
        self.library.filter_changed.connect(self.compare.follow)
        self.reader.quote_clicked.connect(self.chosen.choose)
        self.chosen.quote_chosen.connect(self.people.offer_speaker)
        self.chosen.quote_chosen.connect(self.repeats.offer)
        self.library.filter_changed.connect(self.repeats.follow)
        self.repeats.quote_wanted.connect(self.chosen.choose)
        self.people.quotes_wanted.connect(self._list_quotes_of)
        self.people.quote_wanted.connect(self.library.choose_quote)
        self.people.left.connect(self._focus_middle)
        self.library.focus_wanted.connect(self._focus_middle)
        self.speaker_menu.page_wanted.connect(self.people.open_page)
        self.mending.made.connect(self.chosen.choose)
        self.chosen.follow_review(self.reviewing)
        self.compare.shown.connect(self._show_comparison)
        self.compare.alone.connect(self.reader_pane.setHidden)
        self.compare.quotes_wanted.connect(self.library.list_quotes)
        self.compare.quote_activated.connect(self.reader.focus)
        self.people.comparison_wanted.connect(self._compare)
        self.speaker_menu.comparison_wanted.connect(self._compare_also)
        self.reviewing.shown.connect(self._show_review)
        self.compare.inks_changed.connect(self.people_pane.tell_apart)
        self.compare.inks_changed.connect(self.reader_pane.article.tell_apart)
        self.quotes_pane.table.quote_activated.connect(self.reader.focus)
        self.welcome.chosen.connect(self.open_requested)
        actions = self.commands.actions
        self.history_pane.closed.connect(actions["history.show"].setChecked)
        tables = (self.quotes_pane.table, self.compare_pane.table)
        for menu in (*(table.context_menu for table in tables), self.reader_pane.article.context_menu):
            for command_id in QUOTE_MENU:
                if command_id:
                    menu.addAction(actions[command_id])
                else:
                    menu.addSeparator()
        self.reader_pane.card.add_buttons(
            [actions[command_id] for command_id in CARD_BUTTONS],
            [actions[command_id] for command_id in CARD_BUTTONS_WHERE_POSSIBLE],
        )
        self.reader_pane.wire(actions)
        self.review_pane.add_buttons(
            [actions[f"reviewing.{method}"] for method in DECISIONS],
            back=actions["reviewing.leave"],
            same=actions["reviewing.same_for_source"],
        )
        self.review_pane.done.add_button(self.tr("Start another review…"), actions["reviewing.begin_anew"])
        self.review_pane.done.add_button(self.tr("Back to the list"), actions["reviewing.leave"])
        self.quotes_pane.cards_button.setDefaultAction(actions["arranging.show_cards"])
        self.compare_pane.back.setDefaultAction(actions["compare.leave"])
        self.compare_pane.add_ways_out([actions[command_id] for command_id in OUT_OF_THE_APP])
        self.compare_pane.table.column_menu.addActions([actions[command_id] for command_id in OF_COLUMNS])
        self.quotes_pane.nothing_yet.add_button(self.tr("Import articles…"), actions["importing.choose_files"])
        self.quotes_pane.nothing_matches.add_button(self.tr("Show every quote"), actions["library.clear_filters"])
        self.welcome.add_button(self.tr("New catalogue…"), actions["files.new_catalogue"])
        self.welcome.add_button(self.tr("Open a catalogue…"), actions["files.open_catalogue"])
        self.welcome.add_button(self.tr("Open the sample catalogue"), actions["sample.open"])
        accuracy = actions["help.show_accuracy"]
        self.reader_pane.card.show_accuracy_by(accuracy)
        self.review_pane.sheet.show_accuracy_by(accuracy)
        self.quotes_pane.table.header.add_to_menu(accuracy)
        self._say_where_accuracy_is()
        self.commands.keys_changed.connect(self._say_where_accuracy_is)
        self.quotes_pane.sentence.addAction(actions["copying.copy_sentence"])

    @property
    def actions_by_id(self) -> dict[str, QAction]:
        """The actions of the table of commands."""
        return self.commands.actions

    def attach(self, room: str, controller: object) -> None:
        """Let `controller` carry out the commands of `room`."""
        self.commands.attach(room, controller)

    @property
    def catalogue(self) -> Catalogue | None:
        """The catalogue that is open."""
        return self._queries.catalogue if self._queries else None

    @property
    def queries(self) -> Queries | None:
        """The way to the catalogue that is open."""
        return self._queries

    @property
    def filter(self) -> Filter:
        """Which quotes are listed now."""
        return self.library.filter

    def show_catalogue(self, catalogue: Catalogue | None) -> None:
        """Show another catalogue, or none, and close the one shown so far."""
        before = self._queries
        self._queries = Queries(catalogue, self) if catalogue is not None else None
        if self._queries is not None:
            self._queries.failed.connect(self._tell_failure)
        self.commands.catalogue_is_open(is_open=catalogue is not None)
        self.statusBar().setVisible(catalogue is not None)
        self.pages.setCurrentWidget(self.splitter if catalogue is not None else self.welcome)
        for people in (self.people, self.alias_files):
            people.use(self._queries)
        # The library comes last: it begins by choosing a quote, which the others hear of.
        for room in (
            self.reader,
            self.mending,
            self.review,
            self.copying,
            self.compare,
            self.counts,
            self.history,
            self.reviewing,
            self.bulk,
            self.repeats,
            self.searches,
            self.library,
        ):
            room.use(self._queries)
        if before is not None:
            before.close()
            before.deleteLater()
        path = catalogue.path if catalogue is not None else None
        self.setWindowTitle(self._title(catalogue))
        self.catalogue_changed.emit(path)
        if catalogue is not None:
            self.quotes_pane.table.setFocus()

    def _title(self, catalogue: Catalogue | None) -> str:
        program = self.tr("Quote Browser")
        if catalogue is None:
            return program
        name = catalogue.path.name
        if catalogue.read_only:
            name = self.tr("{name} (for reading only)").format(name=name)
        return f"{name} \N{EN DASH} {program}"

    def _tell_failure(self, sentence: str) -> None:
        self.notices.say(sentence, warning=True)

    def refresh(self) -> None:
        """Read the catalogue again, as this process has changed it; what is chosen stays chosen."""
        if self._queries is not None:
            self._queries.forget()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer these catalogues in the menu and on the welcome page."""
        menu = self.commands.recent()
        menu.clear()
        for path in paths:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setEnabled(QFileInfo(path).exists())
            action.triggered.connect(partial(self._open_recent, path))
        menu.setEnabled(bool(paths))
        self.welcome.show_recent(paths)

    def _open_recent(self, path: Path) -> None:
        self.open_requested.emit(path)

    def _focus_middle(self) -> None:
        if self.compare.comparing:
            self.compare_pane.take_keys()
        else:
            self.quotes_pane.table.setFocus()

    def _list_quotes_of(self, people: frozenset[int]) -> None:
        self.library.clear_filters()
        self.people_pane.choose(people)

    def _compare(self, people: frozenset[int]) -> None:
        self._list_quotes_of(people)
        self.compare.compare_chosen()

    def _compare_also(self, person_id: int) -> None:
        self.people_pane.choose(self.people_pane.included | {person_id}, self.people_pane.excluded - {person_id})
        self.compare.compare_chosen()

    def _show_comparison(self, on: object) -> None:
        self.middle.setCurrentWidget(self.compare_pane if on else self.quotes_pane)
        for command_id in TABLE_COMMANDS:
            self.commands.switch(command_id, self.tr("Go back to the list of quotes first.") if on else "")

    def _show_review(self, on: object) -> None:
        """Give the review and the article the whole window, or give back what stood there before."""
        for command_id in OFF_IN_REVIEW:
            self.commands.switch(command_id, self.tr("Leave the review first.") if on else "")
        if on:
            self._sizes = self.splitter.sizes()
        self.facets_pane.setVisible(not on)
        self.reader_pane.below.setVisible(not on)
        self.reader_pane.setVisible(bool(on) or not self.compare.stands_alone)
        self.library.rest(resting=bool(on))
        listed = self.library.filter
        self.reader.follow(
            replace(listed, statuses=frozenset(ReviewStatus), kinds=frozenset(QuoteKind)) if on else listed
        )
        if on:
            self.middle.setCurrentWidget(self.review_pane)
            width = self.splitter.width()
            self.splitter.setSizes([0, width * self.review_width // 100, width * (100 - self.review_width) // 100])
        else:
            self._show_comparison(self.compare.comparing)
            self.compare.offer()
            self.splitter.setSizes(self._sizes)
            self.quotes_pane.table.setFocus()

    def _measure_review(self) -> None:
        """Keep how wide somebody made the review."""
        if self.middle.currentWidget() is self.review_pane:
            _, review, article = self.splitter.sizes()
            self.review_width = round(100 * review / max(1, review + article))

    def _say_where_accuracy_is(self) -> None:
        """Let whatever shows a confidence say where to read what such a figure is worth."""
        hint = self.commands.hint("help.show_accuracy")
        for shown in (self.quotes_pane.table.quotes, self.quotes_pane.filter_bar, self.reader_pane.article):
            shown.accuracy_hint = hint

    def showEvent(self, event: QShowEvent) -> None:
        """Have the icons drawn once the window stands."""
        super().showEvent(event)
        if not self._icons_for:
            AfterPainting(self, self._draw_icons_at_leisure)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._icons_for:
            self._draw_icons()

    def _draw_icons_at_leisure(self) -> None:
        """Draw the icons, or where a list is on its way, once that is painted."""
        if self.library.is_waiting:
            self.library.listed.connect(
                lambda _number: QTimer.singleShot(0, self, self._draw_icons),
                Qt.ConnectionType.SingleShotConnection,
            )
        else:
            self._draw_icons()

    def _draw_icons(self) -> None:
        """Draw the icons in the colours of the look; neither the window nor its first rows wait for them."""
        colours = colours_of(self.palette())
        if self._icons_for != colours.text:
            self._icons_for = colours.text
            self.commands.draw_icons(colours.text, colours.disabled)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, nothing else."""
        if _files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for what was dropped to be imported, or opened where it is a catalogue."""
        paths = _files_of(event)
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix == CATALOGUE_ENDING:
            self.open_requested.emit(paths[0])
        elif paths and self.catalogue is None:
            self.notices.say(self.tr("Make or open a catalogue first, then drop the articles again."))
        elif paths:
            self.import_requested.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, and the catalogue with it, unless whoever hears `closing` objects."""
        event.accept()
        self.closing.emit(event)
        if event.isAccepted():
            self.show_catalogue(None)


def _files_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
