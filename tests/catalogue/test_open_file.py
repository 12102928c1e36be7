"""Every verb that changes a catalogue refuses in the same sentence where it can only be read, and changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.history import user_name
from quotebrowser.catalogue.placing import Place
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.records import ReviewStatus, Span
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHANGES: dict[str, Callable[[Catalogue], object]] = {
    "add_article": lambda catalogue: add(catalogue, Said("Two")),
    "renew": lambda catalogue: catalogue.renew(1, [], engine="test 2"),
    "set_status": lambda catalogue: catalogue.set_status([1], ReviewStatus.ACCEPTED),
    "correct_speaker": lambda catalogue: catalogue.correct_speaker([1], NILS),
    "give_to_person": lambda catalogue: catalogue.give_to_person([1], 1),
    "edit_quote": lambda catalogue: catalogue.edit_quote(1, Place((Span(1, 3),))),
    "add_quote": lambda catalogue: catalogue.add_quote(1, Place((Span(5, 7),))),
    "join_quotes": lambda catalogue: catalogue.join_quotes([1, 2]),
    "add_tag": lambda catalogue: catalogue.add_tag([1], "harbour"),
    "set_note": lambda catalogue: catalogue.set_note(1, "Ask"),
    "set_person_note": lambda catalogue: catalogue.set_person_note(1, "Ask"),
    "trash_quotes": lambda catalogue: catalogue.trash_quotes([1]),
    "trash_articles": lambda catalogue: catalogue.trash_articles([1]),
    "empty_trash": Catalogue.empty_trash,
    "erase_article": lambda catalogue: catalogue.erase_article(1),
    "repair": Catalogue.repair,
    "undo": Catalogue.undo,
    "redo": Catalogue.redo,
}


@pytest.mark.parametrize("verb", CHANGES)
def test_a_change_of_what_can_only_be_read_is_refused_in_a_sentence(tmp_path: Path, verb: str) -> None:
    path = tmp_path / "a.quotes"
    with Catalogue.create(path) as catalogue:
        add(catalogue, Said("One pier", MARTA), Said("Two piers", NILS), title="Pier")
    before = path.read_bytes()

    with Catalogue.open(path, read_only=True) as catalogue, pytest.raises(CatalogueUnusable) as raised:
        CHANGES[verb](catalogue)

    assert str(raised.value) == f"{path} is open for reading only; copy it to a folder you may write to."
    assert path.read_bytes() == before


def test_what_is_done_bears_the_name_that_was_given(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), title="Pier")
    catalogue.work_as("  Ada Fenwick ")
    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    catalogue.work_as("")
    catalogue.set_status([1], ReviewStatus.REJECTED)

    assert [entry.who for entry in catalogue.history()][:2] == [user_name(), "Ada Fenwick"]
