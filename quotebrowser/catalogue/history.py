"""Writes down every action: who did what, when, and what held before and after."""

from __future__ import annotations

import getpass
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from quotebrowser.catalogue.stored import storable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database


def now() -> str:
    """The present moment in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def user_name() -> str:
    """The name of the account at work; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def record(
    db: Database, action: str, what: str, *, before: Mapping[str, object], after: Mapping[str, object], who: str
) -> None:
    """Add one entry for one action, in the transaction of the change itself.

    `action` is the verb's name, `what` a sentence for people; `before` and `after` hold what undoing needs.
    """
    db.execute(
        "INSERT INTO history (at, who, action, what, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        (now(), who, action, storable(what), _json(before), _json(after)),
    )


def _json(value: Mapping[str, object]) -> str:
    return storable(json.dumps(value, ensure_ascii=False))
