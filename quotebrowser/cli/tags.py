"""The verb tags: the tree of tags. Quotes get and lose tags by the verb quote."""

from __future__ import annotations

from pathlib import Path

import click

from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.cli.actions import Action, command_for, opened_for, text
from quotebrowser.cli.console import Column, show_table
from quotebrowser.cli.help import examples, paragraph

_TAGS = (Column("tag"), Column("below", 24), Column("colour", 8), Column("quotes", 8))

ACTIONS = (
    Action(
        "set",
        "Make TAG, or give it another colour and place in the tree: what is not given is taken away.",
        "set_tag",
        (
            text("tag"),
            click.Option(["--colour"], default="", metavar="#RRGGBB", help="As in #2a7fff."),
            click.Option(["--below", "parent"], metavar="TAG", help="The tag that it is a part of."),
        ),
    ),
    Action("rename", "Call TAG otherwise.", "rename_tag", (text("tag"), text("new_name", "NAME"))),
    Action(
        "delete", "Take TAG off every quote and out of the tree; tags below it move up.", "delete_tag", (text("tag"),)
    ),
)


@click.group(
    short_help="Show, make, rename and delete tags.",
    invoke_without_command=True,
    subcommand_metavar="[ACTION ...]",
    epilog=examples(
        "quotebrowser tags summit.quotes",
        'quotebrowser tags summit.quotes set pier --below harbour --colour "#2a7fff"',
        "quotebrowser quote summit.quotes tag pier 12 13",
    )
    + "\n\n"
    + paragraph("Every action is one step of the history, and can be undone."),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.pass_context
def tags(context: click.Context, catalogue: Path) -> int:
    """Show the tags of a catalogue with the number of their quotes, or change them.

    Rejected quotes and thoughts are not counted.
    """
    context.obj = catalogue
    if context.invoked_subcommand is None:
        from quotebrowser.catalogue.tallying import By

        with opened_for(context, read_only=True) as opened:
            quotes = opened.tally(EVERYTHING, [By.TAG])
            rows = opened.tag_rows()
        show_table(_TAGS, ((row.name, row.parent or "", row.colour, str(quotes.get((row.name,), 0))) for row in rows))
    return 0


for action in ACTIONS:
    tags.add_command(command_for(action))
