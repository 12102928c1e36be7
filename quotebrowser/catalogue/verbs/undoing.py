"""Undo, redo, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import history, undoing
from quotebrowser.catalogue.open_file import OpenFile

if TYPE_CHECKING:
    from quotebrowser.catalogue.history import Entry


class Undoing(OpenFile):
    """The history of a catalogue, which all who have it open share."""

    def undo(self, entry_id: int | None = None) -> Entry:
        """Take back the last action, or one of `history`; the entry that says so.

        QuoteBrowserError where there is nothing to undo, or (StaleAction) where what it changed was changed since.
        """
        with self._writing() as db:
            return undoing.undo(db, self._who, entry_id)

    def redo(self) -> Entry:
        """Do again what was undone last, as long as nothing else was done; the entry that says so."""
        with self._writing() as db:
            return undoing.redo(db, self._who)

    def to_undo(self) -> Entry | None:
        """The action that `undo` would take back, with its words; None where there is none."""
        with self._reading() as db:
            return history.to_undo(db)

    def to_redo(self) -> Entry | None:
        """The action that `redo` would do again, with its words; None where there is none."""
        with self._reading() as db:
            return history.to_redo(db)

    def touches_many(self, entry: Entry, many: int) -> bool:
        """Whether to undo an action, or to do it again, touches so many rows; true of every import."""
        with self._reading() as db:
            return history.touches_many(db, entry.id, many)

    def entry(self, entry_id: int) -> Entry | None:
        """One action of the history, None where there is none of this id."""
        with self._reading() as db:
            return history.entry(db, entry_id)

    def history(self, number: int = 100) -> list[Entry]:
        """The last actions, undoing among them, the newest first."""
        with self._reading() as db:
            return history.last_entries(db, number)

    def history_of_quote(self, quote_id: int) -> list[Entry]:
        """What was done to a quote and to those it stands for (run again, split, joined), the oldest first."""
        with self._reading() as db:
            return history.entries_about(db, quote_id=quote_id)

    def history_of_person(self, person_id: int) -> list[Entry]:
        """What was done to a person, the oldest first."""
        with self._reading() as db:
            return history.entries_about(db, person_id=person_id)
