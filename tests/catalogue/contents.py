"""The contents of a catalogue, history aside, for tests that compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.journal import JOURNALLED

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def contents(catalogue: Catalogue) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that actions change, and of what lists ask for."""
    return {
        table: catalogue._db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608 - our tables
        for table in (*JOURNALLED, "current_quotes")
    }
