"""The verbs undo, redo and history: what was done to a catalogue, and taking it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotebrowser.cli.actions import NUMBER
from quotebrowser.cli.console import Column, printable, show_table
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.history import Entry

_HISTORY = (Column("entry", 8), Column("when", 25), Column("who", 14), Column("what"), Column("state", 8))


@click.command(
    short_help="Take back what was done last.",
    epilog=examples("quotebrowser undo summit.quotes", "quotebrowser undo summit.quotes --entry 41"),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.option("--entry", type=NUMBER, metavar="ENTRY", help="Take back this entry of the history.")
def undo(catalogue: Path, entry: int | None) -> int:
    """Take back the last action on a catalogue, or one of its history.

    Refused, with the reason, where what it changed has been changed since.
    """
    with open_catalogue(catalogue) as opened:
        click.echo(printable(opened.undo(entry).what))
    return 0


@click.command(short_help="Do again what was undone last.", epilog=examples("quotebrowser redo summit.quotes"))
@click.argument("catalogue", type=click.Path(path_type=Path))
def redo(catalogue: Path) -> int:
    """Do again what was undone last, as long as nothing else has been done since."""
    with open_catalogue(catalogue) as opened:
        click.echo(printable(opened.redo().what))
    return 0


@click.command(
    short_help="Show what was done to a catalogue.",
    epilog=examples(
        "quotebrowser history summit.quotes --number 20",
        'quotebrowser history summit.quotes --speaker "Ada Morrow"',
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.option("--number", type=NUMBER, default=100, metavar="NUMBER", show_default=True, help="How many entries.")
@click.option("--quote", "quote_id", type=NUMBER, metavar="QUOTE", help="Only what was done to the quote of this id.")
@click.option("--speaker", metavar="NAME", help="Only what was done to this person or body.")
def history(catalogue: Path, number: int, quote_id: int | None, speaker: str | None) -> int:
    """Show who did what to a catalogue and when, the last first.

    Of what was undone, the state is "undone" while it can be redone, then "dropped".
    """
    if quote_id is not None and speaker is not None:
        raise click.UsageError("give --quote or --speaker, not both", click.get_current_context())
    with open_catalogue(catalogue, read_only=True) as opened:
        show_table(_HISTORY, map(_cells, _entries(opened, number, quote_id, speaker)))
    return 0


def _entries(opened: Catalogue, number: int, quote_id: int | None, speaker: str | None) -> list[Entry]:
    if quote_id is not None:
        return opened.history_of_quote(quote_id)[::-1][:number]
    if speaker is not None:
        return opened.history_of_person(opened.person_named(speaker).id)[::-1][:number]
    return opened.history(number)


def _cells(entry: Entry) -> Sequence[str]:
    return str(entry.id), entry.at, entry.who, entry.what, entry.state
