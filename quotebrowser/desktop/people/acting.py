"""Carrying out an action so that it can be taken back beside the place where it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.history import Entry
    from quotebrowser.desktop.library.queries import Queries


def act(queries: Queries, action: Callable[[Catalogue], object]) -> Entry | None:
    """Carry out a verb that writes; its entry in the history, None where it failed or changed nothing."""
    before = queries.read(lambda catalogue: catalogue.to_undo(), None)
    if not queries.decide(action):
        return None
    after = queries.read(lambda catalogue: catalogue.to_undo(), None)
    return after if after is not None and (before is None or after.id > before.id) else None


def take_back(queries: Queries, entry: Entry) -> None:
    """Undo an action; where that cannot be done any more, it is told."""
    queries.decide(lambda catalogue: catalogue.undo(entry.id))
