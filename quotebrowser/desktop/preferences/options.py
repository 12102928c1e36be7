"""The table of settings: their names in the file, their types and defaults, and how they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

Value = TypeVar("Value", bool, int, str, bytes, tuple[str, ...])


@dataclass(frozen=True, slots=True)
class Option(Generic[Value]):
    """One setting, "group/key" in the settings file, of its default's type. The window remembers it by itself."""

    name: str
    default: Value

    def allows(self, value: object) -> bool:
        """Whether `value` is of the option's type and within its bounds."""
        return type(value) is type(self.default)


class Percent(Option[int]):
    """A share of a whole, from 1 to 99 per cent."""

    def allows(self, value: object) -> bool:
        """Whether `value` leaves something to both sides."""
        return type(value) is int and 0 < value < 100


def marked(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads the context
    """Mark a text of the table for translation: Qt's QT_TRANSLATE_NOOP (the name lupdate is told), but typed."""
    return text


def in_words(text: str) -> str:
    """A title, hint or choice of the table in the language of the window."""
    return QCoreApplication.translate("Option", text)


GENERAL = marked("Option", "General")
LOOKS = marked("Option", "Looks")
ENGINE = marked("Option", "Import and engine")
BACKUPS = marked("Option", "Backups")

PAGES = (GENERAL, LOOKS, ENGINE, BACKUPS)
"""The pages on which settings are asked for, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Option[bool]):
    """A setting asked for as a box to tick."""

    title: str
    hint: str
    page: str = GENERAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Option[int]):
    """A setting asked for as a number from `least` to `most`."""

    title: str
    hint: str
    least: int
    most: int
    unit: str = ""
    page: str = GENERAL

    def allows(self, value: object) -> bool:
        """Whether `value` is a number within the bounds."""
        return type(value) is int and self.least <= value <= self.most


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Option[str]):
    """A setting asked for as one of several values, each with its title."""

    title: str
    hint: str
    choices: tuple[tuple[str, str], ...]
    page: str = GENERAL

    def allows(self, value: object) -> bool:
        """Whether `value` is one of the choices."""
        return value in {choice for choice, _ in self.choices}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Option[str]):
    """A setting asked for as a line of text; `empty` is what it means to leave it empty."""

    title: str
    hint: str
    empty: str = ""
    page: str = GENERAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder(Line):
    """A setting asked for as a folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Font(Line):
    """A setting asked for as the family of a font."""


Asked = Switch | Number | Choice | Line
"""The options that a person is asked for."""

THEME = Choice(
    "appearance/theme",
    "system",
    title=marked("Option", "&Colours"),
    hint=marked("Option", "Light or dark, or whatever the desktop is set to."),
    choices=(
        ("system", marked("Option", "As the system")),
        ("light", marked("Option", "Light")),
        ("dark", marked("Option", "Dark")),
    ),
    page=LOOKS,
)
WINDOW_FONT = Font(
    "appearance/font",
    "",
    title=marked("Option", "&Font of the window"),
    hint=marked("Option", "What lists, buttons and menus are written in."),
    empty=marked("Option", "The system's own"),
    page=LOOKS,
)
WINDOW_FONT_SIZE = Number(
    "appearance/font_size",
    100,
    title=marked("Option", "&Size of the window's letters"),
    hint=marked("Option", "Beside the system's own size. Distances follow at the next start."),
    least=75,
    most=200,
    unit=" %",
    page=LOOKS,
)
READING_FONT = Font(
    "reader/font",
    "",
    title=marked("Option", "Font for &reading"),
    hint=marked("Option", "What articles are written in."),
    empty=marked("Option", "A book face"),
    page=LOOKS,
)
READING_FONT_SIZE = Number(
    "reader/font_size",
    125,
    title=marked("Option", "S&ize of the articles' letters"),
    hint=marked("Option", "Beside the size of the window's letters."),
    least=75,
    most=300,
    unit=" %",
    page=LOOKS,
)
REVIEWER = Line(
    "review/name",
    "",
    title=marked("Option", "&Your name"),
    hint=marked("Option", "Stands in the history beside everything you do, and tells two researchers apart."),
    empty=marked("Option", "As the computer knows you"),
)
BACKUP_FOLDER = Folder(
    "backups/folder",
    "",
    title=marked("Option", "Keep &backups in"),
    hint=marked("Option", "On another disk they outlive this one. Every catalogue has its own folder in it."),
    empty=marked("Option", "A folder beside each catalogue"),
    page=BACKUPS,
)
BACKUPS_KEPT = Number(
    "backups/kept",
    5,
    title=marked("Option", "How &many of the last are kept"),
    hint=marked("Option", "Besides these, the last one of each of seven days, four weeks and twelve months stays."),
    least=1,
    most=100,
    page=BACKUPS,
)
REOPEN_LAST = Switch(
    name="catalogue/reopen_last",
    default=True,
    title=marked("Option", "Open the &last catalogue at start"),
    hint=marked("Option", "Otherwise the window begins empty."),
)
MOST_MILLION_CHARACTERS = Number(
    "importing/most_million_characters",
    5,
    title=marked("Option", "Largest &article, in million characters"),
    hint=marked("Option", "A longer text is refused when it is imported."),
    least=1,
    most=1000,
    page=ENGINE,
)
KEYS: Option[tuple[str, ...]] = Option("window/keys", ())
RECENT: Option[tuple[str, ...]] = Option("catalogue/recent", ())
IMPORT_FOLDER = Option("importing/folder", "")
EXPORT_FOLDER = Option("exporting/folder", "")
RENEWAL_DECLINED: Option[tuple[str, ...]] = Option("engine/renewal_declined", ())
READER_ZOOM = Option("reader/zoom", 100)
WINDOW_GEOMETRY = Option("window/geometry", b"")
WINDOW_PANES = Option("window/panes", b"")
FACETS_OPEN: Option[tuple[str, ...]] = Option("facets/sections", ())
HISTORY_HEIGHT = Option("history/height", 0)
REVIEW_WIDTH = Percent("review/width", 45)
PEOPLE_COLUMNS: Option[tuple[str, ...]] = Option("people/columns", ())
PEOPLE_SORTED_BY = Option("people/sorted_by", "quotes")
PEOPLE_DESCENDING = Option("people/descending", True)  # noqa: FBT003 - an option's default
PEOPLE_PANES = Option("people/panes", b"")
LIST_AS_CARDS = Option("list/as_cards", False)  # noqa: FBT003 - an option's default
LIST_COLUMNS: Option[tuple[str, ...]] = Option("list/columns", ())
LIST_SORTED_BY = Option("list/sorted_by", "date")
LIST_DESCENDING = Option("list/descending", False)  # noqa: FBT003 - an option's default
LIST_GROUPED_BY = Option("list/grouped_by", "")
LIST_REPEATS_ONCE = Option("list/repeats_once", False)  # noqa: FBT003 - an option's default

OPTIONS: tuple[Option[Any], ...] = (
    REVIEWER,
    REOPEN_LAST,
    THEME,
    WINDOW_FONT,
    WINDOW_FONT_SIZE,
    READING_FONT,
    READING_FONT_SIZE,
    MOST_MILLION_CHARACTERS,
    BACKUP_FOLDER,
    BACKUPS_KEPT,
    KEYS,
    RECENT,
    IMPORT_FOLDER,
    EXPORT_FOLDER,
    RENEWAL_DECLINED,
    READER_ZOOM,
    WINDOW_GEOMETRY,
    WINDOW_PANES,
    FACETS_OPEN,
    HISTORY_HEIGHT,
    REVIEW_WIDTH,
    PEOPLE_COLUMNS,
    PEOPLE_SORTED_BY,
    PEOPLE_DESCENDING,
    PEOPLE_PANES,
    LIST_AS_CARDS,
    LIST_COLUMNS,
    LIST_SORTED_BY,
    LIST_DESCENDING,
    LIST_GROUPED_BY,
    LIST_REPEATS_ONCE,
)
"""Every setting, in the order in which the preferences dialog asks for those that have a title."""
