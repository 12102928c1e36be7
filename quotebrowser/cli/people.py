"""The verb people: who is who in a catalogue. What it can do is a table in `people_actions`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotebrowser.cli.actions import command_for, opened_for, person_id
from quotebrowser.cli.console import Column, printable, show_table
from quotebrowser.cli.help import examples, paragraph
from quotebrowser.cli.people_actions import ACTIONS
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quotebrowser.catalogue.person_page import PersonPage

_PEOPLE = (Column("id", 8), Column("name"), Column("kind", 12), Column("quotes", 8), Column("articles", 8))
_SUGGESTIONS = (Column("one", 24), Column("other", 24), Column("evidence"))
_DOUBTS = (Column("article", 8), Column("as", 20), Column("taken for", 20), Column("doubt"), Column("may be", 24))


@click.group(
    short_help="Say who is who: merge, split, rename, describe people.",
    invoke_without_command=True,
    subcommand_metavar="[ACTION ...]",
    epilog=examples(
        "quotebrowser people summit.quotes",
        'quotebrowser people summit.quotes merge "Ada Morrow" "A. Morrow" --preview',
        'quotebrowser people summit.quotes attribute "Ada Morrow" role mayor --from 2030 --to 2034-05',
        "quotebrowser people summit.quotes aliases --import names.txt",
    )
    + "\n\n"
    + paragraph(
        "A person is given by name, alias, or a surname that one person bears, or by number, as in id:12.",
        "Every action is one step of the history, and can be undone.",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.pass_context
def people(context: click.Context, catalogue: Path) -> int:
    """Show the people of a catalogue with their numbers, or say who is who."""
    context.obj = catalogue
    if context.invoked_subcommand is None:
        with opened_for(context, read_only=True) as opened:
            rows = ((str(row.id), row.name, row.kind, str(row.quotes), str(row.articles)) for row in opened.people())
            show_table(_PEOPLE, rows)
    return 0


@people.command()
@click.argument("who")
@click.pass_context
def show(context: click.Context, who: str) -> int:
    """Show all about one person: counts, names, timeline, what is known, and what was done."""
    with opened_for(context, read_only=True) as opened:
        for line in _page_lines(opened.person_page(person_id(opened, who))):
            click.echo(line)
    return 0


@people.command()
@click.option("--later", is_flag=True, help="Those put off, too.")
@click.option("--number", default=100, show_default=True, type=click.IntRange(min=1), help="How many at most.")
@click.pass_context
def suggestions(context: click.Context, number: int, *, later: bool) -> int:
    """Show who may be one person, with the evidence, the likeliest first."""
    with opened_for(context, read_only=True) as opened:
        found = opened.suggestions(number, with_later=later)
        show_table(
            _SUGGESTIONS,
            (
                (f"{row.person} (id:{row.person_id})", f"{row.other} (id:{row.other_id})", "; ".join(row.evidence))
                for row in found
            ),
        )
    return 0


@people.command()
@click.pass_context
def doubts(context: click.Context) -> int:
    """Show the links to people that were safe once and are up for review again."""
    with opened_for(context, read_only=True) as opened:
        rows = (
            (
                str(row.article_id),
                row.name,
                f"{row.person} (id:{row.person_id})",
                row.doubt,
                "; ".join(f"{name} (id:{number})" for number, name in row.others),
            )
            for row in opened.doubtful_links()
        )
        show_table(_DOUBTS, rows)
    return 0


@people.command()
@click.argument("into")
@click.argument("others", nargs=-1, required=True)
@click.option("--preview", is_flag=True, help="Show what would be done, and do nothing.")
@click.pass_context
def merge(context: click.Context, into: str, others: tuple[str, ...], *, preview: bool) -> int:
    """Make one person of several; the names of OTHERS become aliases of INTO."""
    with opened_for(context, read_only=preview) as opened:
        into_id, other_ids = person_id(opened, into), [person_id(opened, other) for other in others]
        seen = opened.preview_merge_of_people(into_id, other_ids)
        if not preview:
            opened.merge_people(into_id, other_ids)
    for label, text in (
        ("into", seen.into),
        ("merged", "; ".join(seen.names)),
        ("quotes", f"{seen.quotes:,}"),
        ("articles", f"{seen.articles:,}"),
        ("aliases kept", "; ".join(seen.aliases)),
        *([("by the surname alone, and merged too", f"{seen.settled:,}")] if seen.settled else []),
        *(("against it", reason) for reason in seen.against),
    ):
        click.echo(f"{label}: {printable(text)}")
    return 0


@people.command()
@click.option(
    "--import",
    "source",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Take the aliases in this file in.",
)
@click.option("-o", "--out", type=click.Path(path_type=Path), help="Write them here instead of to standard output.")
@click.pass_context
def aliases(context: click.Context, source: Path | None, out: Path | None) -> int:
    """Write a line for everyone who has aliases (Primary, alias, alias), or take such lines in.

    A name that has a comma stands between quotation marks. People whom the catalogue lacks are made.
    """
    if source is not None and out is not None:
        raise click.UsageError("--import and --out do not go together; give one of them", context)
    with opened_for(context, read_only=source is None) as opened:
        if source is not None:
            new = opened.import_aliases(_lines_of(source))
            click.echo(f"{new:,} new alias{'' if new == 1 else 'es'}")
            return 0
        lines = "".join(f"{line}\n" for line in opened.export_aliases())
    if out is not None:
        out.write_text(lines, encoding="utf-8")
    else:
        click.echo(lines, nl=False)
    return 0


for action in ACTIONS:
    people.add_command(command_for(action))


def _lines_of(source: Path) -> list[str]:
    try:
        return source.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise QuoteBrowserError(f"{source} is no text in UTF-8, so its aliases cannot be read; save it so.") from error


def _page_lines(page: PersonPage) -> Iterator[str]:
    shown = (
        ("number", f"id:{page.id}"),
        ("name", page.name),
        ("kind", page.kind),
        ("sorted as", page.sort_name),
        ("quotes", f"{page.quotes:,} in {page.articles:,} articles"),
        ("seen", f"{page.first_seen} to {page.last_seen}" if page.first_seen else ""),
        *(("alias", alias) for alias in page.aliases),
        *(("printed", f"{printed} ({number:,})") for printed, number in page.printed),
        *(("month", f"{month} ({number:,})") for month, number in page.months),
        *(
            (row.attribute, f"{row.value} ({row.since or '…'} to {row.until or '…'}) (number {row.id})")
            for row in page.attributes
        ),
        *(("link", f"{link.url} {link.label} (number {link.id})") for link in page.links),
        ("note", page.note),
        *(("history", f"{entry.at} {entry.who}: {entry.what}") for entry in page.history),
    )
    return (f"{label}: {printable(text)}" for label, text in shown if text)
