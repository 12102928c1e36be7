"""The verbs that show a catalogue: list and speakers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from quotebrowser.cli.console import Column, show_table
from quotebrowser.cli.filters import THE_SEARCH, Asked, filter_of, with_filters
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.rows import PersonRow, QuoteRow

_QUOTES = (Column("date", 10), Column("speaker", 20), Column("quote"), Column("outlet", 14), Column("status", 10))
_IDS = (Column("id", 8), Column("article", 8))
_SPEAKERS = (Column("speaker"), Column("kind", 12), Column("quotes", 8), Column("articles", 8))


@click.command(
    name="list",
    epilog=f"{THE_SEARCH}\n\n"
    + examples(
        "quotebrowser list summit.quotes --speaker Morrow --from 2031-03-01",
        "quotebrowser list summit.quotes --search '\"the harbour\" ferry -outlet:gull' | less",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@with_filters
@click.option("--ids", is_flag=True, help="Show first the numbers of quote and article, which other verbs take.")
def list_quotes(catalogue: Path, *, ids: bool, **asked: Unpack[Asked]) -> int:
    """Show the quotes of a catalogue as a table.

    The rows are in the order of their articles' dates. On a terminal the table is as wide as the window; into a pipe
    or a file goes a quote a line, whole, with tabs between the columns.
    """
    with open_catalogue(catalogue, read_only=True) as opened:
        rows = opened.quotes(filter_of(asked, opened))
        if ids:
            shown = show_table((*_IDS, *_QUOTES), ((*_numbers(row), *_quote_cells(row)) for row in rows))
        else:
            shown = show_table(_QUOTES, map(_quote_cells, rows))
    if not shown:
        click.echo("No quote matches.", err=True)
    return 0


@click.command(epilog=examples("quotebrowser speakers summit.quotes"))
@click.argument("catalogue", type=click.Path(path_type=Path))
def speakers(catalogue: Path) -> int:
    """Show who speaks in a catalogue, and how often.

    Rejected quotes and thoughts are not counted. Anonymous sources are listed for each article by themselves.
    """
    with open_catalogue(catalogue, read_only=True) as opened:
        show_table(_SPEAKERS, map(_person_cells, opened.people()))
    return 0


def _numbers(quote: QuoteRow) -> Sequence[str]:
    return str(quote.id), str(quote.article_id)


def _quote_cells(quote: QuoteRow) -> Sequence[str]:
    return quote.date, quote.speaker.name if quote.speaker else "", quote.text, quote.outlet, quote.status


def _person_cells(person: PersonRow) -> Sequence[str]:
    return person.name, person.kind, str(person.quotes), str(person.articles)
