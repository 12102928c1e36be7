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


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Option[bool]):
    """A setting asked for as a box to tick."""

    title: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Option[int]):
    """A setting asked for as a number from `least` to `most`."""

    title: str
    hint: str
    least: int
    most: int

    def allows(self, value: object) -> bool:
        """Whether `value` is a number within the bounds."""
        return type(value) is int and self.least <= value <= self.most


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Option[str]):
    """A setting asked for as one of several values, each with its title."""

    title: str
    hint: str
    choices: tuple[tuple[str, str], ...]

    def allows(self, value: object) -> bool:
        """Whether `value` is one of the choices."""
        return value in {choice for choice, _ in self.choices}


def marked(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads the context
    """Mark a text of the table for translation: Qt's QT_TRANSLATE_NOOP (the name lupdate is told), but typed."""
    return text


def in_words(text: str) -> str:
    """A title, hint or choice of the table in the language of the window."""
    return QCoreApplication.translate("Option", text)


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
)
RECENT: Option[tuple[str, ...]] = Option("catalogue/recent", ())
IMPORT_FOLDER = Option("importing/folder", "")
EXPORT_FOLDER = Option("exporting/folder", "")
WINDOW_GEOMETRY = Option("window/geometry", b"")
WINDOW_PANES = Option("window/panes", b"")
LIST_COLUMNS: Option[tuple[str, ...]] = Option("list/columns", ())
LIST_SORTED_BY = Option("list/sorted_by", "date")
LIST_DESCENDING = Option("list/descending", False)  # noqa: FBT003 - an option's default
LIST_GROUPED_BY = Option("list/grouped_by", "")

OPTIONS: tuple[Option[Any], ...] = (
    THEME,
    REOPEN_LAST,
    MOST_MILLION_CHARACTERS,
    RECENT,
    IMPORT_FOLDER,
    EXPORT_FOLDER,
    WINDOW_GEOMETRY,
    WINDOW_PANES,
    LIST_COLUMNS,
    LIST_SORTED_BY,
    LIST_DESCENDING,
    LIST_GROUPED_BY,
)
"""Every setting, in the order in which the preferences dialog asks for those that have a title."""
