"""The list of keys as a page to print."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable


def sheet(rows: Iterable[tuple[str, str, str]]) -> str:
    """Commands with menu and keys as HTML, a table a menu; those without keys are left out."""
    title = QCoreApplication.translate("KeySheet", "Keyboard shortcuts of Quote Browser")
    with_keys = sorted((row for row in rows if row[2]), key=lambda row: row[1])
    parts = [f"<h1>{escape(title)}</h1>"]
    for menu, commands in groupby(with_keys, key=lambda row: row[1]):
        lines = "".join(
            f"<tr><td width='60%'>{escape(name)}</td><td>{escape(keys)}</td></tr>" for name, _, keys in commands
        )
        parts.append(f"<h3>{escape(menu)}</h3><table width='100%' cellpadding='2'>{lines}</table>")
    return "".join(parts)
