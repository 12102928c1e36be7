"""The verbs that compare what people said: compare, words and topics."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Unpack

import click

from quotebrowser.cli.console import Column, show_table
from quotebrowser.cli.filters import THE_SEARCH, Asked, filter_of, with_filters
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue
from quotebrowser.tables import as_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from quotebrowser.tables import Table

_ENDINGS = (".csv", ".html", ".md", ".xlsx")
OUT = click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="Write to this file instead, with the filter, counts and date on it; endings: .csv, .html, .md, .xlsx.",
)


@click.command(
    short_help="Set what people said side by side.",
    epilog=f"{THE_SEARCH}\n\n"
    + examples(
        "quotebrowser compare summit.quotes --speaker Morrow --speaker Reeve",
        "quotebrowser compare summit.quotes --speaker Morrow --speaker Reeve --by month -o both.html",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@with_filters
@click.option(
    "--by",
    "step",
    type=click.Choice(["month", "outlet", "article", "tag", "topic"]),
    default="article",
    show_default=True,
    help="What a row stands for.",
)
@click.option("--all-spoke", is_flag=True, help="Only rows in which all of them speak.")
@OUT
def compare(catalogue: Path, step: str, out: Path | None, *, all_spoke: bool, **asked: Unpack[Asked]) -> int:
    """Set what two to six people said side by side, a column each in the order given.

    A quote with several tags stands in several rows where rows are tags; one without any in none. Topics are the
    saved searches of the catalogue.
    """
    from quotebrowser.comparison.side_by_side import MOST_PEOPLE, Step, side_by_side
    from quotebrowser.comparison.tabulating import notes_on, side_by_side_table
    from quotebrowser.comparison.topic import topics_of

    refuse_ending(out)
    with open_catalogue(catalogue, read_only=True) as opened:
        people = list(dict.fromkeys(opened.person_named(name).id for name in asked["speaker"]))
        if not 2 <= len(people) <= MOST_PEOPLE:
            raise click.UsageError(f"give two to {MOST_PEOPLE} people with --speaker", click.get_current_context())
        wanted = filter_of(asked, opened)
        topics = topics_of(opened, tags=False) if step == Step.TOPIC else ()
        compared = side_by_side(opened, people, wanted, step=Step(step), topics=topics)
        table = side_by_side_table(
            compared.where_all_spoke if all_spoke else compared, Step(step), notes_on(opened, people, wanted, today())
        )
    if step == Step.TOPIC and not topics:
        click.echo("No search is saved yet, so there are no topics; see quotebrowser searches --help.", err=True)
    for person in compared.people:
        if not person.quotes:
            click.echo(f"Nothing by {person.name} matches.", err=True)
    give(table, out, catalogue)
    return 0


@click.command(
    short_help="Show the words that set a person apart.",
    epilog=f"{THE_SEARCH}\n\n" + examples("quotebrowser words summit.quotes --speaker Morrow --against Reeve"),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@with_filters
@click.option("--against", metavar="NAME", help="Set apart from this person instead of from everybody else.")
@click.option("--most", type=click.IntRange(1), default=30, show_default=True, help="How many for each side.")
@OUT
def words(catalogue: Path, against: str | None, most: int, out: Path | None, **asked: Unpack[Asked]) -> int:
    """Show the words and two-word phrases that one person says more than another, or than everybody else.

    By log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008): the higher z, the less it can be
    chance; from about 2 on it rarely is.
    """
    from quotebrowser.comparison.distinctive_words import distinctive_words
    from quotebrowser.comparison.tabulating import notes_on, words_table

    refuse_ending(out)
    if len(asked["speaker"]) != 1:
        raise click.UsageError("give one person with --speaker", click.get_current_context())
    with open_catalogue(catalogue, read_only=True) as opened:
        one = opened.person_named(asked["speaker"][0])
        other = opened.person_named(against) if against else None
        if other is not None and other.id == one.id:
            raise click.UsageError(
                f"--speaker and --against are both {one.name}; give two people", click.get_current_context()
            )
        wanted = filter_of(asked, opened)
        found = distinctive_words(opened, one.id, wanted, against=other.id if other else None, most=most)
        people = [one.id, other.id] if other else []
        table = words_table(
            found, one.name, other.name if other else "everybody else", notes_on(opened, people, wanted, today())
        )
    if not table.rows:
        click.echo("Nothing sets them apart: one of the sides has no words.", err=True)
    give(table, out, catalogue)
    return 0


@click.command(
    short_help="Show who speaks about what.",
    epilog=f"{THE_SEARCH}\n\n"
    + examples(
        "quotebrowser topics summit.quotes",
        "quotebrowser topics summit.quotes --speaker Morrow --speaker Reeve --per year -o topics.xlsx",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@with_filters
@click.option("--per", type=click.Choice(["day", "week", "month", "year"]), help="A row for each topic and period.")
@OUT
def topics(catalogue: Path, per: str | None, out: Path | None, **asked: Unpack[Asked]) -> int:
    """Show how often people are quoted on each topic: the saved searches and the tags of the catalogue.

    Of the people given with --speaker, otherwise of the six who are quoted most. Keyness (G-squared) says how far
    somebody speaks more about a topic than everybody else does, or less where it is negative; from about 4 on it is
    rarely chance.
    """
    from quotebrowser.comparison.period import Period
    from quotebrowser.comparison.side_by_side import MOST_PEOPLE
    from quotebrowser.comparison.tabulating import notes_on, topics_table
    from quotebrowser.comparison.topic import topics_of
    from quotebrowser.comparison.who_on_what import who_on_what

    refuse_ending(out)
    period = Period(per) if per else None
    with open_catalogue(catalogue, read_only=True) as opened:
        wanted = filter_of(asked, opened)
        people = list(dict.fromkeys(opened.person_named(name).id for name in asked["speaker"]))
        if len(people) > MOST_PEOPLE:
            raise click.UsageError(f"give at most {MOST_PEOPLE} people with --speaker", click.get_current_context())
        people = people or [person.id for person in opened.people(wanted)[:MOST_PEOPLE]]
        found = who_on_what(opened, people, wanted, topics_of(opened), period=period)
        table = topics_table(found, notes_on(opened, [], wanted, today()), period=period)
    if not table.rows:
        click.echo("No saved search and no tag finds anything; save a search or tag some quotes first.", err=True)
    give(table, out, catalogue)
    return 0


def today() -> date:
    """The date here."""
    return datetime.now(UTC).astimezone().date()


def refuse_ending(out: Path | None) -> None:
    """UsageError where a file's ending names no format of tables."""
    if out is not None and out.suffix.lower() not in _ENDINGS:
        raise click.UsageError(f"{out}: end its name in one of {', '.join(_ENDINGS)}", click.get_current_context())


def give(table: Table, out: Path | None, catalogue: Path, widths: Mapping[str, int] = MappingProxyType({})) -> None:
    """Show the table made of this catalogue, its columns as wide as `widths` says, or write it to a file."""
    if out is None:
        columns = [Column(name, widths.get(name, 0)) for name in table.columns]
        show_table(columns, ([as_text(cell) for cell in row] for row in table.rows))
        return
    from quotebrowser.exports.registry import export_table

    written = export_table(table, out, catalogue)
    click.echo(f"{written:,} row{'' if written == 1 else 's'} written to {out}")
