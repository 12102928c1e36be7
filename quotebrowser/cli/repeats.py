"""The verb that finds what several articles quote in the same words: repeats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from quotebrowser.cli.comparing import OUT, give, refuse_ending, today
from quotebrowser.cli.console import counted, progress_shown
from quotebrowser.cli.filters import THE_SEARCH, Asked, filter_of, with_filters
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

_ON_THE_TERMINAL = ("quote", "speakers", "articles", "outlets", "first", "conflict", "versions")
_WIDTHS = {"speakers": 18, "articles": 8, "outlets": 7, "first": 16, "conflict": 18, "versions": 8}


@click.command(
    short_help="Find the same words in several articles.",
    epilog=f"{THE_SEARCH}\n\n"
    + examples(
        "quotebrowser repeats summit.quotes",
        "quotebrowser repeats summit.quotes --conflicts",
        "quotebrowser repeats summit.quotes --least 5 -o wire.csv",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@with_filters
@click.option("--conflicts", is_flag=True, help="Only what outlets put into the mouths of different people.")
@click.option(
    "--least", type=click.IntRange(2), default=2, show_default=True, help="Only what stands in so many articles."
)
@OUT
def repeats(catalogue: Path, least: int, out: Path | None, *, conflicts: bool, **asked: Unpack[Asked]) -> int:
    """Find statements that several articles quote: word for word, trimmed, with other marks or a word changed.

    A statement is shown with all its quotes where the filters let through one of them. Quotes of fewer than eight words
    are left out. The first run on a large catalogue takes minutes; what it finds is kept, Ctrl-C too loses nothing, and
    later runs compare new quotes only. A file (-o) holds every version, what it leaves out in [-…-], what it adds in
    {+…+}.
    """
    from quotebrowser.comparison.repeats.groups import repeats as found_repeats
    from quotebrowser.comparison.repeats.tabulating import repeats_table
    from quotebrowser.comparison.repeats.versions import told
    from quotebrowser.comparison.tabulating import notes_on

    refuse_ending(out)
    with open_catalogue(catalogue) as opened:
        wanted = filter_of(asked, opened)
        _compare_new_quotes(opened)
        found = [repeat for repeat in found_repeats(opened, wanted, least=least) if repeat.conflict or not conflicts]
        speakers = [f"Speaker: {person.name}" for person in opened.person_names(wanted.people)]
        notes = (*speakers, *notes_on(opened, sorted(wanted.people), wanted, today()))
        table = repeats_table(told(opened, found), notes)
    if not found:
        click.echo("Nothing that matches stands in several articles.", err=True)
    if out is None:
        shown = [table.columns.index(name) for name in _ON_THE_TERMINAL]
        rows = tuple(tuple(row[place] for place in shown) for row in table.rows)
        table = replace(table, columns=_ON_THE_TERMINAL, rows=rows)
    give(table, out, catalogue, _WIDTHS)
    return 0


def _compare_new_quotes(opened: Catalogue) -> None:
    """Compare what is new, with progress; a catalogue that can only be read keeps what it has, which is told."""
    from quotebrowser.comparison.repeats.finding import find_repeats

    if opened.read_only:
        missing = opened.uncompared()
        if missing:
            click.echo(
                f"{counted(missing, 'quote')} could not be compared, because {opened.path} can only be read; "
                "copy it to a folder you may write to.",
                err=True,
            )
        return
    try:
        with progress_shown("Comparing") as show:
            find_repeats(opened, lambda done, total: show(done, total, ""))
    except KeyboardInterrupt:
        click.echo("Stopped; what was compared is kept, and the next run goes on from there.", err=True)
        raise
