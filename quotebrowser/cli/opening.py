"""Opening a catalogue for a verb, with a word on standard error where its place makes one beware."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.cli.console import say_error

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.catalogue.catalogue import Catalogue


def open_catalogue(catalogue: Path, *, read_only: bool = False) -> Catalogue:
    """The catalogue that a call names; a cloud's or network's folder is warned about in one line."""
    from quotebrowser.catalogue.catalogue import Catalogue

    found = Catalogue.open(catalogue, read_only=read_only)
    warn_of_place(catalogue)
    return found


def warn_of_place(catalogue: Path) -> None:
    """Say so where the file lies in a folder that a cloud keeps in step, or on a network drive."""
    from quotebrowser.catalogue.surroundings import surroundings_of

    if warning := surroundings_of(catalogue).warning(catalogue):
        say_error(warning)
