"""The verbs about searching beside list: how quotes divide, and the saved searches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from quotebrowser.cli.console import Column, show_table
from quotebrowser.cli.filters import THE_SEARCH, Asked, filter_of, with_filters
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quotebrowser.catalogue.facets import Facet

_FACETS = (Column("facet", 8), Column("value"), Column("quotes", 8))
_SEARCHES = (Column("name", 24), Column("search"), Column("saved by", 12))


@click.command(
    short_help="Show how quotes divide by speaker, outlet, month, kind, status and tag.",
    epilog=f"{THE_SEARCH}\n\n" + examples("quotebrowser facets summit.quotes --search 'ferry -is:anonymous'"),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@with_filters
@click.option("--most", type=click.IntRange(1), default=10, show_default=True, help="How many values of each to show.")
def facets(catalogue: Path, most: int, **asked: Unpack[Asked]) -> int:
    """Show how the quotes of a catalogue divide: by kind, status, speaker, month, outlet and tag.

    The most frequent values of each come first, months in order, the last of them.
    """
    with open_catalogue(catalogue, read_only=True) as opened:
        show_table(_FACETS, _facet_rows(opened.facets(filter_of(asked, opened)), most))
    return 0


def _facet_rows(counted: Iterator[Facet], most: int) -> Iterator[Sequence[str]]:
    for facet in counted:
        shown = facet.counts[-most:] if facet.in_order else facet.counts[:most]
        for count in shown:
            yield facet.name, count.label or "(none)", str(count.quotes)


@click.command(
    short_help="Show, save, rename and delete searches.",
    epilog=examples(
        "quotebrowser searches summit.quotes",
        "quotebrowser searches summit.quotes --save harbour '\"the harbour\" OR pier'",
        "quotebrowser list summit.quotes --search 'search:harbour is:unreviewed'",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.option("--save", nargs=2, metavar="NAME SEARCH", help="Keep a search, in the place of the one of that name.")
@click.option("--rename", nargs=2, metavar="NAME NEW", help="Call a saved search otherwise.")
@click.option("--delete", metavar="NAME", help="Keep a search no longer.")
def searches(catalogue: Path, save: tuple[str, str] | None, rename: tuple[str, str] | None, delete: str | None) -> int:
    """Show the saved searches of a catalogue, or change them first.

    A saved search is used in others, here and in the window, as search:"its name".
    """
    changes = bool(save or rename or delete)
    with open_catalogue(catalogue, read_only=not changes) as opened:
        if save:
            opened.save_search(*save)
        if rename:
            opened.rename_search(*rename)
        if delete:
            opened.delete_search(delete)
        show_table(_SEARCHES, ((search.name, search.query, search.saved_by) for search in opened.saved_searches()))
    return 0
