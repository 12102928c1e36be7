"""Every command of the window in one table: menus, toolbar, shortcuts and, later, the palette are made of it."""

from __future__ import annotations

from dataclasses import dataclass


def tr_noop(text: str) -> str:
    """Mark a text of the table for translation, which happens where the actions are made (lupdate knows the name)."""
    return text


FILE = tr_noop("&File")
RECENT = tr_noop("Open &recent")
EDIT = tr_noop("&Edit")
QUOTE = tr_noop("&Quote")
VIEW = tr_noop("&View")
COLOURS = tr_noop("&Colours")
SAVED = tr_noop("Sa&ved searches")

MENUS = (FILE, EDIT, QUOTE, VIEW)
"""The menus of the bar, in their order."""

SUBMENUS = {RECENT: "files.open_catalogue", COLOURS: "library.refresh", SAVED: "searches.save"}
"""The menus that hang in others, each with the command that it stands below."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can be told to do.

    `id` is "room.method": that method of the room's controller is called, without arguments (with the new state where
    `checkable`). `menu` is the text of its menu, `short` its own text where there is little room, as in the toolbar.
    `icon` names one of qtawesome's Phosphor icons. A command that `begins_group` has a line above it; those of one
    `choice` exclude one another. `needs_catalogue` keeps a command off while no catalogue is open.
    """

    id: str
    text: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    short: str = ""
    toolbar: bool = False
    begins_group: bool = False
    checkable: bool = False
    checked: bool = False
    choice: str = ""
    needs_catalogue: bool = True

    @property
    def room(self) -> str:
        """The room whose controller carries the command out."""
        return self.id.partition(".")[0]

    @property
    def method(self) -> str:
        """The method of that controller."""
        return self.id.partition(".")[2]


COMMANDS: tuple[Command, ...] = (
    Command("files.new_catalogue", tr_noop("&New catalogue…"), FILE, "Ctrl+N", "ph.file-plus", needs_catalogue=False),
    Command(
        "files.open_catalogue", tr_noop("&Open catalogue…"), FILE, "Ctrl+O", "ph.folder-open", needs_catalogue=False
    ),
    Command(
        "importing.choose_files",
        tr_noop("&Import articles…"),
        FILE,
        "Ctrl+I",
        "ph.download-simple",
        tr_noop("Bring articles in from files"),
        short=tr_noop("Import"),
        toolbar=True,
        begins_group=True,
    ),
    Command("importing.choose_folder", tr_noop("Import a &folder…"), FILE, "Ctrl+Shift+I", "ph.folder"),
    Command("importing.paste_text", tr_noop("Import pas&ted text…"), FILE, "Ctrl+Shift+V", "ph.clipboard-text"),
    Command(
        "importing.cancel",
        tr_noop("Cance&l the import"),
        FILE,
        "Ctrl+.",
        "ph.stop-circle",
        tr_noop("Stop the import that is running; what it has finished stays"),
    ),
    Command(
        "exporting.export_shown",
        tr_noop("&Export the quotes shown…"),
        FILE,
        "Ctrl+Shift+E",
        "ph.export",
        tr_noop("Write the quotes that are listed now to a quote sheet"),
        short=tr_noop("Export"),
        toolbar=True,
        begins_group=True,
    ),
    Command(
        "preferences.show",
        tr_noop("&Preferences…"),
        FILE,
        "Ctrl+,",
        "ph.gear",
        begins_group=True,
        needs_catalogue=False,
    ),
    Command("window.close", tr_noop("&Quit"), FILE, "Ctrl+Q", "ph.sign-out", begins_group=True, needs_catalogue=False),
    Command(
        "copying.copy_quotes",
        tr_noop("&Copy quotes"),
        EDIT,
        "Ctrl+C",
        "ph.copy",
        tr_noop("Copy the chosen rows: quote, speaker, where it stands"),
    ),
    Command("library.select_all", tr_noop("Choose &all quotes"), EDIT, "Ctrl+A"),
    Command("library.search", tr_noop("&Search"), EDIT, "Ctrl+F", "ph.magnifying-glass", begins_group=True),
    Command("library.find_speaker", tr_noop("Find a spea&ker"), EDIT, "Ctrl+L", "ph.users"),
    Command("library.clear_filters", tr_noop("Show &every quote"), EDIT, "Ctrl+Shift+X", "ph.x"),
    Command("searches.help", tr_noop("Ho&w to search"), EDIT, "Ctrl+F1", "ph.question"),
    Command(
        "searches.save",
        tr_noop("Save th&is search…"),
        EDIT,
        "Ctrl+S",
        "ph.bookmark-simple",
        tr_noop("Keep what is chosen and searched now under a name"),
        begins_group=True,
    ),
    Command("searches.rename", tr_noop("Rena&me the saved search…"), EDIT, "Ctrl+Alt+R"),
    Command("searches.delete", tr_noop("&Delete the saved search"), EDIT, "Ctrl+Alt+Del"),
    Command("library.next_quote", tr_noop("&Next quote"), QUOTE, "Ctrl+Down", "ph.caret-down"),
    Command("library.previous_quote", tr_noop("&Previous quote"), QUOTE, "Ctrl+Up", "ph.caret-up"),
    Command(
        "review.correct_speaker",
        tr_noop("Correct the &speaker…"),
        QUOTE,
        "Ctrl+E",
        "ph.user-circle",
        tr_noop("Say who said the chosen quotes"),
        short=tr_noop("Correct"),
        toolbar=True,
        begins_group=True,
    ),
    Command(
        "review.accept",
        tr_noop("&Accept"),
        QUOTE,
        "Ctrl+Return",
        "ph.check-circle",
        tr_noop("The chosen quotes are right"),
        toolbar=True,
    ),
    Command(
        "review.reject",
        tr_noop("&Reject"),
        QUOTE,
        "Ctrl+Del",
        "ph.x-circle",
        tr_noop("The chosen quotes are no quotes; they are kept, and left out of lists and exports"),
        toolbar=True,
    ),
    Command("review.leave_open", tr_noop("&Undecided again"), QUOTE, "Ctrl+Backspace", "ph.question"),
    Command(
        "reader.open_page",
        tr_noop("Open the original pa&ge"),
        QUOTE,
        "Ctrl+Shift+O",
        "ph.arrow-square-out",
        short=tr_noop("Page"),
        begins_group=True,
    ),
    Command(
        "reader.open_file",
        tr_noop("Open the original &file"),
        QUOTE,
        "Ctrl+Shift+F",
        "ph.file",
        short=tr_noop("File"),
    ),
    Command("library.focus_speakers", tr_noop("Go to the &speakers"), VIEW, "Ctrl+1"),
    Command("library.focus_quotes", tr_noop("Go to the &quotes"), VIEW, "Ctrl+2"),
    Command("reader.focus", tr_noop("Go to the artic&le"), VIEW, "Ctrl+3"),
    Command(
        "compare.compare_chosen",
        tr_noop("C&ompare the chosen speakers"),
        VIEW,
        "Ctrl+D",
        "ph.columns",
        tr_noop("Put two to four chosen speakers side by side"),
        short=tr_noop("Compare"),
        toolbar=True,
        begins_group=True,
    ),
    Command(
        "compare.leave",
        tr_noop("&Back to the list of quotes"),
        VIEW,
        "Ctrl+B",
        "ph.arrow-left",
        short=tr_noop("Back to the list"),
    ),
    Command(
        "library.show_thoughts",
        tr_noop("Show &thoughts"),
        VIEW,
        "Ctrl+T",
        tip=tr_noop("List also what people are said to believe, want or fear"),
        begins_group=True,
        checkable=True,
    ),
    Command("library.show_rejected", tr_noop("Show re&jected quotes"), VIEW, "Ctrl+J", checkable=True),
    Command("library.refresh", tr_noop("Read the catalogue &again"), VIEW, "F5", begins_group=True),
    Command(
        "preferences.use_light",
        tr_noop("&Light"),
        COLOURS,
        icon="ph.sun",
        checkable=True,
        choice="scheme",
        needs_catalogue=False,
    ),
    Command(
        "preferences.use_dark",
        tr_noop("&Dark"),
        COLOURS,
        icon="ph.moon",
        checkable=True,
        choice="scheme",
        needs_catalogue=False,
    ),
    Command(
        "preferences.use_system",
        tr_noop("As the &system"),
        COLOURS,
        icon="ph.monitor",
        checkable=True,
        checked=True,
        choice="scheme",
        needs_catalogue=False,
    ),
)
