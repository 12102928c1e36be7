"""No change of a table that actions may change goes past the journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.journal import FIXED, JOURNALLED, NOT_JOURNALLED, trigger_name

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


def test_every_table_is_journalled_or_follows_from_others(catalogue: Catalogue) -> None:
    tables = {
        name
        for (name,) in catalogue._db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("sqlite_", "_", "quote_search", "article_search"))
    }

    assert tables == {*JOURNALLED, *NOT_JOURNALLED}


@pytest.mark.parametrize("table", JOURNALLED)
@pytest.mark.parametrize("event", ["INSERT", "UPDATE", "DELETE"])
def test_every_column_is_written_down(catalogue: Catalogue, table: str, event: str) -> None:
    (sql,) = catalogue._db.execute(
        "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", (trigger_name(table, event),)
    ).fetchone()
    left_out = FIXED.get(table, frozenset()) if event == "UPDATE" else frozenset()

    for column in catalogue._db[table].columns_dict:
        assert (f"'{column}'" in sql) == (column not in left_out)


def test_one_row_of_one_action_is_one_change_from_first_to_last(catalogue: Catalogue) -> None:
    db = catalogue._db
    db.execute("INSERT INTO tags (id, name) VALUES (1, 'pier')")
    db.execute("INSERT INTO history (id, at, who, action, what, state) VALUES (1, '', '', '', '', 'done')")
    db.execute("INSERT INTO open_action (id, history_id, importing) VALUES (1, 1, 0)")
    for name in ("quay", "mole", "jetty"):
        db.execute("UPDATE tags SET name = ?", (name,))

    ((before, after),) = db.execute("SELECT before, after FROM changes").fetchall()
    assert (json.loads(before)["name"], json.loads(after)["name"]) == ("pier", "jetty")


def test_nothing_is_written_down_outside_of_an_action(catalogue: Catalogue) -> None:
    catalogue._db.execute("INSERT INTO tags (name) VALUES ('pier')")

    assert catalogue._db.execute("SELECT count(*) FROM changes").fetchone() == (0,)
