"""The verb trash: quotes and articles that are put away, brought back, or removed for good."""

from __future__ import annotations

from pathlib import Path

import click

from quotebrowser.cli.actions import (
    NUMBER,
    Action,
    Meant,
    acting,
    article_ids,
    command_for,
    opened_for,
    quotes,
    trashed_quote_ids,
)
from quotebrowser.cli.console import Column, counted, show_table
from quotebrowser.cli.help import examples, paragraph

_TRASH = (Column("what", 8), Column("number", 8), Column("called"), Column("put there", 25))

_ARTICLES = Meant("article_ids", article_ids, metavar="ARTICLE...", nargs=-1, required=True)

ACTIONS = (
    Action("put", "Put quotes into the trash.", "trash_quotes", (quotes(),)),
    Action("put-article", "Put articles with their quotes into the trash.", "trash_articles", (_ARTICLES,)),
    Action(
        "restore",
        "Take quotes out of the trash.",
        "restore_quotes",
        (Meant("quote_ids", trashed_quote_ids, metavar="QUOTE...", type=NUMBER, nargs=-1, required=True),),
    ),
    Action("restore-article", "Take articles with their quotes out of the trash.", "restore_articles", (_ARTICLES,)),
)


@click.group(
    short_help="Put quotes and articles away, bring them back, or empty the trash.",
    invoke_without_command=True,
    subcommand_metavar="[ACTION ...]",
    epilog=examples(
        "quotebrowser trash summit.quotes",
        "quotebrowser trash summit.quotes put 12 13",
        'quotebrowser trash summit.quotes put-article "Gates to stay shut"',
        "quotebrowser trash summit.quotes empty",
    )
    + "\n\n"
    + paragraph("Every action is one step of the history, and can be undone, but for empty."),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.pass_context
def trash(context: click.Context, catalogue: Path) -> int:
    """Show what lies in the trash of a catalogue, the last first, or put something there or take it out.

    An article is given by its number, its whole title, or the name of its file.
    """
    context.obj = catalogue
    if context.invoked_subcommand is None:
        with opened_for(context, read_only=True) as opened:
            rows = opened.trash()
        if not show_table(_TRASH, ((row.what, str(row.id), row.called, row.trashed_at) for row in rows)):
            click.echo("The trash is empty.", err=True)
    return 0


@trash.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_context
def empty(context: click.Context, *, yes: bool) -> int:
    """Remove for good what lies in the trash.

    It cannot be undone. The history keeps its words; to be rid of these too, erase the article.
    """
    if not yes:
        with opened_for(context, read_only=True) as opened:
            number = counted(len(opened.trash()), "thing")
        click.confirm(f"Remove {number} in the trash of {context.obj} for good?", abort=True, err=True)
    with acting(context) as opened:
        opened.empty_trash()
    return 0


for action in ACTIONS:
    trash.add_command(command_for(action))
