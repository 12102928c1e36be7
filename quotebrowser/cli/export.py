"""The verb export: a quote sheet out of a catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

import click

from quotebrowser.cli.console import counted
from quotebrowser.cli.filters import THE_SEARCH, Asked, filter_of, with_filters
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue


@click.command(
    short_help="Write quotes to a quote sheet.",
    epilog=f"{THE_SEARCH}\n\n"
    + examples('quotebrowser export summit.quotes morrow.csv --speaker "Ada Morrow" --status accepted'),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@with_filters
@click.option("--format", "form", metavar="FORMAT", help="The format, where OUT's ending does not say it: csv.")
def export(catalogue: Path, out: Path, form: str | None, **asked: Unpack[Asked]) -> int:
    """Write the quotes of a catalogue to OUT as a quote sheet.

    The format follows OUT's ending. The sheet has a quote a row: speaker, words, article, outlet, date, place in the
    text, review status, tags and note. Rejected quotes and thoughts are left out unless asked for. OUT appears only
    when it is whole, and takes the place of a file of that name.
    """
    from quotebrowser.exports.registry import WRITERS
    from quotebrowser.exports.registry import export as write

    ending = f".{form.lstrip('.')}" if form else out.suffix
    if ending.lower() not in WRITERS:
        known = ", ".join(sorted(WRITERS))
        wrong = f"no format is called “{ending}”" if ending else "its name has no ending that tells the format"
        raise click.UsageError(f"{out}: {wrong}; the formats are {known}", click.get_current_context())
    with open_catalogue(catalogue, read_only=True) as opened:
        number = write(opened, filter_of(asked, opened), out, ending)
    click.echo(f"{counted(number, 'quote')} written to {out}")
    return 0
