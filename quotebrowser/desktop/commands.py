"""Every command of the window in one table: menus, toolbar, keys, the list of keys and the palette are made of it."""

from __future__ import annotations

from dataclasses import dataclass


def tr_noop(text: str) -> str:
    """Mark a text of the table for translation, which happens where the actions are made (lupdate knows the name)."""
    return text


FILE = tr_noop("&File")
RECENT = tr_noop("Open &recent")
EDIT = tr_noop("&Edit")
QUOTE = tr_noop("&Quote")
PEOPLE = tr_noop("&People")
ARTICLE = tr_noop("&Article")
REVIEW = tr_noop("&Review")
COMPARE = tr_noop("&Compare")
VIEW = tr_noop("&View")
COLOURS = tr_noop("&Colours")
HELP = tr_noop("&Help")
ARRANGE = tr_noop("A&rrange the list")
SAVED = tr_noop("Sa&ved searches")

MENUS = (FILE, EDIT, QUOTE, ARTICLE, REVIEW, PEOPLE, COMPARE, VIEW, HELP)
"""The menus of the bar, in their order."""

SUBMENUS = {
    RECENT: "files.open_catalogue",
    SAVED: "searches.save",
    COLOURS: "library.refresh",
    ARRANGE: "library.show_rejected",
}
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
        "sample.open",
        tr_noop("Open the &sample catalogue"),
        FILE,
        icon="ph.books",
        tip=tr_noop("A catalogue of four invented articles to try everything on"),
        needs_catalogue=False,
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
        "working.pause",
        tr_noop("Pa&use the work"),
        FILE,
        "Ctrl+Shift+U",
        "ph.pause-circle",
        tr_noop("Let the import, export or run that is going on wait; pressed again, it goes on"),
        begins_group=True,
        checkable=True,
    ),
    Command(
        "working.cancel",
        tr_noop("Cance&l the work"),
        FILE,
        "Ctrl+.",
        "ph.stop-circle",
        tr_noop("Stop the import, export or run that is going on; what it has finished stays"),
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
    Command("history.undo", tr_noop("&Undo"), EDIT, "Ctrl+Z", "ph.arrow-u-up-left", short=tr_noop("Undo")),
    Command("history.redo", tr_noop("Re&do"), EDIT, "Ctrl+Shift+Z", "ph.arrow-u-up-right", short=tr_noop("Redo")),
    Command(
        "copying.copy_quotes",
        tr_noop("&Copy quotes"),
        EDIT,
        "Ctrl+C",
        "ph.copy",
        tr_noop("Copy the chosen rows: quote, speaker, where it stands"),
        begins_group=True,
    ),
    Command(
        "copying.copy_sentence",
        tr_noop("Copy the filter as a sente&nce"),
        EDIT,
        "Ctrl+Shift+S",
        tip=tr_noop("Copy what search and filters let through, in words and with the counts"),
    ),
    Command("library.select_all", tr_noop("Choose &all quotes"), EDIT, "Ctrl+A"),
    Command("library.search", tr_noop("&Search"), EDIT, "Ctrl+F", "ph.magnifying-glass", begins_group=True),
    Command("library.find_speaker", tr_noop("Find a spea&ker"), EDIT, "Ctrl+L", "ph.users"),
    Command("library.clear_filters", tr_noop("Show &every quote"), EDIT, "Ctrl+Shift+X", "ph.x"),
    Command("searches.help", tr_noop("Ho&w to search"), EDIT, "Ctrl+Shift+H", "ph.question"),
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
    Command("searches.delete", tr_noop("De&lete the saved search"), EDIT, "Ctrl+Alt+D"),
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
    Command("review.tag", tr_noop("&Tags…"), QUOTE, "Ctrl+G", "ph.tag", tr_noop("Tag the chosen quotes")),
    Command("review.note", tr_noop("N&ote…"), QUOTE, "Ctrl+Shift+N", "ph.note", tr_noop("Write a note on the quote")),
    Command(
        "reviewing.begin",
        tr_noop("Re&view"),
        REVIEW,
        "Ctrl+R",
        "ph.check-square",
        tr_noop("Go through the quotes one by one, a key a decision"),
        toolbar=True,
    ),
    Command("reviewing.begin_anew", tr_noop("Start a ne&w review…"), REVIEW, "Ctrl+Shift+R"),
    Command(
        "reviewing.accept",
        tr_noop("&Accept and go on"),
        REVIEW,
        "A",
        "ph.check-circle",
        short=tr_noop("Accept"),
        begins_group=True,
    ),
    Command("reviewing.reject", tr_noop("&Reject and go on"), REVIEW, "R", "ph.x-circle", short=tr_noop("Reject")),
    Command("reviewing.skip", tr_noop("&Skip"), REVIEW, "S", "ph.skip-forward", tr_noop("Put it off until the end")),
    Command(
        "reviewing.change_speaker",
        tr_noop("&Change the speaker…"),
        REVIEW,
        "C",
        "ph.user-circle",
        tr_noop("Say who said it; the quote is accepted with that speaker"),
        short=tr_noop("Speaker"),
    ),
    Command(
        "reviewing.same_for_source",
        tr_noop("The same for the &others"),
        REVIEW,
        "O",
        "ph.users",
        tr_noop("Give the other quotes of this source in the article the speaker just chosen"),
        short=tr_noop("Yes"),
    ),
    Command("reviewing.edit", tr_noop("&Edit the ends"), REVIEW, "E", "ph.pencil-simple", short=tr_noop("Edit")),
    Command("reviewing.tag", tr_noop("&Tags of the quote…"), REVIEW, "T", "ph.tag", short=tr_noop("Tag")),
    Command("reviewing.note", tr_noop("&Note on the quote…"), REVIEW, "N", "ph.note", short=tr_noop("Note")),
    Command("reviewing.undo", tr_noop("&Undo the last one"), REVIEW, "U", "ph.arrow-u-up-left", short=tr_noop("Undo")),
    Command("reviewing.focus_decisions", tr_noop("Go to the last &decisions"), REVIEW, "D"),
    Command(
        "reviewing.leave",
        tr_noop("&Leave the review"),
        REVIEW,
        "L",
        "ph.arrow-left",
        short=tr_noop("Back to the list"),
    ),
    Command(
        "bulk.accept_shown",
        tr_noop("Acce&pt all quotes shown…"),
        REVIEW,
        "Ctrl+Shift+Return",
        tip=tr_noop("Accept exactly the quotes that search and filters let through, in one step"),
        begins_group=True,
    ),
    Command("bulk.reject_shown", tr_noop("Re&ject all quotes shown…"), REVIEW, "Ctrl+Shift+Del"),
    Command("bulk.reopen_shown", tr_noop("Put all &back to review…"), REVIEW, "Ctrl+Shift+Backspace"),
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
    Command(
        "repeats.where_else",
        tr_noop("Where &else was this said?"),
        QUOTE,
        "Ctrl+Shift+W",
        "ph.copy-simple",
        tr_noop("Find the same words in other articles, whole, trimmed or with a word changed"),
        begins_group=True,
    ),
    Command(
        "people.show_speaker",
        tr_noop("Sho&w the speaker"),
        QUOTE,
        "Ctrl+Shift+P",
        "ph.identification-card",
        tr_noop("Show everything about who said the chosen quote"),
        begins_group=True,
    ),
    Command(
        "people.show",
        tr_noop("&People"),
        PEOPLE,
        "Ctrl+P",
        "ph.users-three",
        tr_noop("Everybody in a table: names, merging and splitting, open questions about who is who"),
        toolbar=True,
    ),
    Command(
        "people.leave",
        tr_noop("&Back to the quotes"),
        PEOPLE,
        "Ctrl+Shift+B",
        "ph.arrow-left",
    ),
    Command("people.find", tr_noop("&Find a person"), PEOPLE, "Ctrl+Shift+L", "ph.magnifying-glass"),
    Command(
        "people.show_quotes",
        tr_noop("What they &said"),
        PEOPLE,
        "Ctrl+Shift+Q",
        "ph.quotes",
        tr_noop("List the quotes of the people chosen"),
        begins_group=True,
    ),
    Command(
        "people.compare",
        tr_noop("&Compare them"),
        PEOPLE,
        "Ctrl+Shift+C",
        "ph.columns",
        tr_noop("Compare what the people chosen said"),
        short=tr_noop("Compare"),
    ),
    Command(
        "joining.merge",
        tr_noop("&Merge…"),
        PEOPLE,
        "Ctrl+M",
        "ph.git-merge",
        tr_noop("Make one person of those chosen; what would happen is shown first"),
        begins_group=True,
    ),
    Command(
        "joining.split",
        tr_noop("Sp&lit…"),
        PEOPLE,
        "Ctrl+Shift+M",
        "ph.git-fork",
        tr_noop("Make another person of some that was taken for this one"),
    ),
    Command(
        "joining.say_different",
        tr_noop("&Different people"),
        PEOPLE,
        "Ctrl+Shift+D",
        "ph.arrows-left-right",
        tr_noop("Remember that the two chosen are not the same person"),
        short=tr_noop("Different"),
    ),
    Command(
        "alias_files.import_lines",
        tr_noop("&Import aliases…"),
        PEOPLE,
        "Ctrl+Alt+I",
        tip=tr_noop("Give people the aliases of a text file: Primary, alias, alias"),
        begins_group=True,
    ),
    Command(
        "alias_files.export_lines",
        tr_noop("&Export aliases…"),
        PEOPLE,
        "Ctrl+Alt+E",
        tip=tr_noop("Write everybody who has aliases into a text file, a person a line"),
    ),
    Command("finding.open", tr_noop("&Find in this article…"), ARTICLE, "Ctrl+Alt+F", "ph.magnifying-glass"),
    Command("finding.next", tr_noop("Find &next"), ARTICLE, "F3", "ph.caret-down"),
    Command("finding.previous", tr_noop("Find pre&vious"), ARTICLE, "Shift+F3", "ph.caret-up"),
    Command("reader.next_quote", tr_noop("Next quote of the art&icle"), ARTICLE, "Alt+Down", begins_group=True),
    Command("reader.previous_quote", tr_noop("Previous quote of the articl&e"), ARTICLE, "Alt+Up"),
    Command(
        "reader.light_unreviewed",
        tr_noop("Light only what is to &review"),
        ARTICLE,
        "Ctrl+Alt+U",
        tip=tr_noop("Leave the quotes of this article in the dark that are accepted or rejected"),
        checkable=True,
    ),
    Command(
        "reader.light_speaker",
        tr_noop("Light only this &speaker"),
        ARTICLE,
        "Ctrl+Alt+S",
        tip=tr_noop("Leave in the dark what others say than the speaker of the chosen quote"),
        checkable=True,
    ),
    Command("reader.light_all", tr_noop("Light &all quotes"), ARTICLE, "Ctrl+Alt+A", short=tr_noop("Light all")),
    Command(
        "mending.add_quote",
        tr_noop("Add &quote by…"),
        ARTICLE,
        "Ctrl+Alt+Q",
        "ph.plus",
        tr_noop("Make a quote of the selected words, and say who said them"),
        begins_group=True,
    ),
    Command(
        "mending.use_as_quote",
        tr_noop("These &words are the quote"),
        ARTICLE,
        "Ctrl+Alt+W",
        tip=tr_noop("Let the chosen quote be the selected words"),
        short=tr_noop("Quote"),
    ),
    Command(
        "mending.use_as_source",
        tr_noop("These words name the s&ource"),
        ARTICLE,
        "Ctrl+Alt+N",
        tip=tr_noop("Let the selected words name who said the chosen quote"),
        short=tr_noop("Source"),
    ),
    Command(
        "mending.use_as_cue",
        tr_noop("These words are the &cue"),
        ARTICLE,
        "Ctrl+Alt+C",
        tip=tr_noop("Let the selected words be those that announce the chosen quote, such as “said”"),
        short=tr_noop("Cue"),
    ),
    Command(
        "mending.start_earlier",
        tr_noop("&Begin the quote a word earlier"),
        ARTICLE,
        "Alt+Shift+Left",
        begins_group=True,
    ),
    Command("mending.start_later", tr_noop("Be&gin the quote a word later"), ARTICLE, "Alt+Shift+Right"),
    Command("mending.end_earlier", tr_noop("En&d the quote a word earlier"), ARTICLE, "Alt+Left"),
    Command("mending.end_later", tr_noop("End the quote a word &later"), ARTICLE, "Alt+Right"),
    Command(
        "mending.split",
        tr_noop("S&plit the quote at the cursor"),
        ARTICLE,
        "Ctrl+Alt+X",
        tip=tr_noop("Make two quotes of the chosen one; the second begins at the word where the cursor stands"),
    ),
    Command(
        "mending.join",
        tr_noop("&Join with the next quote"),
        ARTICLE,
        "Ctrl+Alt+J",
        tip=tr_noop("Make one quote of the chosen one and the next of the article"),
    ),
    Command(
        "mending.unedit",
        tr_noop("Bac&k to where the program found it"),
        ARTICLE,
        "Ctrl+Alt+Z",
        tip=tr_noop("Let the chosen quote have the words, source and cue that the program gave it"),
    ),
    Command(
        "renewing.begin",
        tr_noop("Run &the engine again…"),
        ARTICLE,
        "Ctrl+Alt+M",
        "ph.arrows-clockwise",
        tr_noop("Have articles read again, as after an upgrade; what would change is shown first"),
        begins_group=True,
    ),
    Command(
        "compare.compare_chosen",
        tr_noop("&Compare the chosen speakers"),
        COMPARE,
        "Ctrl+D",
        "ph.columns",
        tr_noop("Compare one to six chosen speakers: side by side, over time, by outlet, by their words"),
        short=tr_noop("Compare"),
        toolbar=True,
    ),
    Command(
        "compare.leave",
        tr_noop("&Back to the list of quotes"),
        COMPARE,
        "Ctrl+B",
        "ph.arrow-left",
        short=tr_noop("Back to the list"),
    ),
    Command("compare.side_by_side", tr_noop("&Side by side"), COMPARE, "Ctrl+Alt+1", "ph.columns", begins_group=True),
    Command("compare.over_time", tr_noop("Over &time"), COMPARE, "Ctrl+Alt+2", "ph.chart-line"),
    Command("compare.share_of_voice", tr_noop("Share of &voice"), COMPARE, "Ctrl+Alt+3", "ph.chart-bar-horizontal"),
    Command("compare.who_where", tr_noop("&Who where"), COMPARE, "Ctrl+Alt+4", "ph.squares-four"),
    Command("compare.distinctive_words", tr_noop("&Distinctive words"), COMPARE, "Ctrl+Alt+5", "ph.text-aa"),
    Command("compare.topics", tr_noop("T&opics"), COMPARE, "Ctrl+Alt+6", "ph.tag"),
    Command(
        "compare.pin_column",
        tr_noop("&Pin the column, or no longer"),
        COMPARE,
        "Ctrl+Alt+P",
        "ph.push-pin",
        tr_noop("Let the current column stay where it is while the others move on"),
        begins_group=True,
    ),
    Command("compare.move_column_left", tr_noop("Put the column further &left"), COMPARE, "Ctrl+Alt+Left"),
    Command("compare.move_column_right", tr_noop("Put the column further &right"), COMPARE, "Ctrl+Alt+Right"),
    Command(
        "compare.copy_image",
        tr_noop("Copy as a pict&ure"),
        COMPARE,
        "Ctrl+Alt+G",
        "ph.image",
        tr_noop("Copy what is shown as a picture, with filter, counts and date on it"),
        begins_group=True,
    ),
    Command("compare.save_image", tr_noop("Save as a p&icture…"), COMPARE, "Ctrl+Alt+V", "ph.floppy-disk"),
    Command(
        "compare.export_data",
        tr_noop("&Export the data…"),
        COMPARE,
        "Ctrl+Alt+T",
        "ph.export",
        tr_noop("Write all the data behind what is shown to a file, with filter, counts and date on it"),
    ),
    Command("library.focus_speakers", tr_noop("Go to the &speakers"), VIEW, "Ctrl+1"),
    Command("library.focus_quotes", tr_noop("Go to the &quotes"), VIEW, "Ctrl+2"),
    Command("reader.focus", tr_noop("Go to the artic&le"), VIEW, "Ctrl+3"),
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
    Command("zoom.larger", tr_noop("Lar&ger letters"), VIEW, "Ctrl++", begins_group=True),
    Command("zoom.smaller", tr_noop("S&maller letters"), VIEW, "Ctrl+-"),
    Command("zoom.plain", tr_noop("Or&dinary letters"), VIEW, "Ctrl+0"),
    Command(
        "history.show",
        tr_noop("&History"),
        VIEW,
        "Ctrl+H",
        "ph.clock-counter-clockwise",
        tr_noop("List what was done to the catalogue, a quote or a speaker, and take it back"),
        begins_group=True,
        checkable=True,
    ),
    Command(
        "arranging.show_cards",
        tr_noop("As car&ds"),
        ARRANGE,
        "Ctrl+U, D",
        "ph.cards",
        tr_noop("Show each quote whole, with who said it and where, in place of the table"),
        checkable=True,
    ),
    Command("arranging.choose_columns", tr_noop("&Columns…"), ARRANGE, "Ctrl+U, C", "ph.table", begins_group=True),
    Command("arranging.choose_sorting", tr_noop("Sort &by…"), ARRANGE, "Ctrl+U, B", "ph.sort-ascending"),
    Command(
        "arranging.group_by_nothing",
        tr_noop("&No groups"),
        ARRANGE,
        "Ctrl+U, N",
        begins_group=True,
        checked=True,
        checkable=True,
        choice="group",
    ),
    Command(
        "arranging.group_by_speaker",
        tr_noop("Group by &speaker"),
        ARRANGE,
        "Ctrl+U, S",
        checkable=True,
        choice="group",
    ),
    Command(
        "arranging.group_by_article",
        tr_noop("Group by &article"),
        ARRANGE,
        "Ctrl+U, A",
        checkable=True,
        choice="group",
    ),
    Command(
        "arranging.group_by_outlet",
        tr_noop("Group by &outlet"),
        ARRANGE,
        "Ctrl+U, O",
        checkable=True,
        choice="group",
    ),
    Command(
        "arranging.group_by_month",
        tr_noop("Group by &month"),
        ARRANGE,
        "Ctrl+U, M",
        checkable=True,
        choice="group",
    ),
    Command(
        "arranging.repeats_once",
        tr_noop("Show &repeats once"),
        ARRANGE,
        "Ctrl+U, R",
        tip=tr_noop("Let what several quotes say in the same words have one row, with their number"),
        begins_group=True,
        checkable=True,
    ),
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
    Command(
        "palette.show",
        tr_noop("&Find a command…"),
        HELP,
        "Ctrl+K",
        "ph.command",
        tr_noop("Type a few letters of what you want to do"),
        needs_catalogue=False,
    ),
    Command("keys.show", tr_noop("&Keyboard shortcuts…"), HELP, "Ctrl+F1", "ph.keyboard", needs_catalogue=False),
    Command(
        "help.show_manual",
        tr_noop("&Manual"),
        HELP,
        "F1",
        "ph.book-open",
        tr_noop("The page of the manual about what has the keys now"),
        begins_group=True,
        needs_catalogue=False,
    ),
    Command(
        "help.show_accuracy",
        tr_noop("How far to &trust it"),
        HELP,
        "Shift+F1",
        "ph.target",
        tr_noop("How often the program names the right speaker, and where it errs"),
        short=tr_noop("How far to trust it"),
        needs_catalogue=False,
    ),
    Command(
        "help.show_about",
        tr_noop("&About Quote Browser"),
        HELP,
        icon="ph.info",
        begins_group=True,
        needs_catalogue=False,
    ),
)
