"""Notes on quotes, articles and people: one each, replaced when written anew."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.stored import storable
from quotebrowser.catalogue.wording import article_called, person_called, quote_called

if TYPE_CHECKING:
    from sqlite_utils import Database


class Noted(StrEnum):
    """What a note can be on."""

    QUOTE = "quote"
    ARTICLE = "article"
    PERSON = "person"


_CALLED = {Noted.QUOTE: quote_called, Noted.ARTICLE: article_called, Noted.PERSON: person_called}

_TABLES = {Noted.QUOTE: "quotes", Noted.ARTICLE: "articles", Noted.PERSON: "people"}


def set_note(db: Database, noted: Noted, noted_id: int, text: str, who: str) -> None:
    """Write the note in the place of the one there was; an empty text takes it away. What is gone is passed over."""
    column = f"{noted}_id"
    what = f"{'Note' if text else 'Removal of the note'} on {_CALLED[noted](db, noted_id)}"
    with history.action(db, "note", what, who):
        if text:
            db.execute(
                f"INSERT INTO notes ({column}, text, written_by, written_at)"
                f" SELECT id, ?, ?, ? FROM {_TABLES[noted]} WHERE id = ?"
                f" ON CONFLICT ({column}) DO UPDATE SET text = excluded.text, written_by = excluded.written_by,"
                " written_at = excluded.written_at WHERE text <> excluded.text",
                (storable(text), who, history.now(), noted_id),
            )
        else:
            db.execute(f"DELETE FROM notes WHERE {column} = ?", (noted_id,))


def note(db: Database, noted: Noted, noted_id: int) -> str:
    """The note, empty where there is none."""
    found = db.execute(f"SELECT text FROM notes WHERE {noted}_id = ?", (noted_id,)).fetchone()
    return found[0] if found else ""
