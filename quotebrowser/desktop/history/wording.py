"""How actions of the history are put into words for menus, notices and the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

if TYPE_CHECKING:
    from quotebrowser.catalogue.history import Entry

MOST_IN_A_MENU = 60
"""How many characters of an action a menu names."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


def in_a_sentence(what: str) -> str:
    """An action's words as they go on after another word: "merge of …" for "Merge of …"."""
    return what[:1].lower() + what[1:]


def menu_words(pattern: str, entry: Entry) -> str:
    """`pattern` with the action in the place of `{what}`, cut where it is long, and safe in a menu."""
    what = in_a_sentence(entry.what)
    shown = what if len(what) <= MOST_IN_A_MENU else f"{what[:MOST_IN_A_MENU].rstrip()}…"
    return pattern.format(what=shown.replace("&", "&&"))


def when_shown(at: str) -> str:
    """A moment of the history in this computer's time and the language's short form."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def state_words(entry: Entry) -> str:
    """Whether an action holds; empty where that says nothing, as for an undo itself."""
    return {
        "done": "",
        "undone": _tr("undone"),
        "dropped": _tr("undone for good"),
        "fixed": "",
    }.get(entry.state, entry.state)
