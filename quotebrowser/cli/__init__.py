"""The command line: the verbs of Quote Browser, one module a verb or a group of verbs."""

from __future__ import annotations

from pathlib import Path

import click

from quotebrowser import __version__
from quotebrowser.cli.command_line import CommandLine
from quotebrowser.cli.comparing import compare, topics, words
from quotebrowser.cli.demo import demo
from quotebrowser.cli.export import export
from quotebrowser.cli.extract import extract
from quotebrowser.cli.help import examples, paragraph
from quotebrowser.cli.history import history, redo, undo
from quotebrowser.cli.import_articles import import_articles
from quotebrowser.cli.keeping import backup, check, erase, restore
from quotebrowser.cli.listing import list_quotes, speakers
from quotebrowser.cli.merging import agreement, conflicts, merge
from quotebrowser.cli.people import people
from quotebrowser.cli.quote import quote_group
from quotebrowser.cli.renewing import orphans, renew
from quotebrowser.cli.repeats import repeats
from quotebrowser.cli.review import accuracy, progress, review
from quotebrowser.cli.searches import facets, searches
from quotebrowser.cli.tags import tags
from quotebrowser.cli.trash import trash
from quotebrowser.cli.window import open_window

_EXAMPLES = examples(
    "quotebrowser demo                            see it work on sample articles",
    "quotebrowser import summit.quotes articles/  import a folder of articles",
    "quotebrowser summit.quotes                   open the window on the catalogue",
    "quotebrowser export summit.quotes sheet.csv  write the quote sheet",
)
_COMPLETION = paragraph(
    "To complete verbs and options with the Tab key, put this line into ~/.bashrc (zsh and fish likewise):",
    '  eval "$(_QUOTEBROWSER_COMPLETE=bash_source quotebrowser)"',
)

VERBS = (
    demo, import_articles, list_quotes, speakers, people, facets, searches, compare, words, topics, repeats, review,
    progress, accuracy, quote_group, tags, trash, export, undo, redo, history, renew, orphans, merge, conflicts,
    agreement, check, backup, restore, erase, extract,
)  # fmt: skip


@click.command(name="CATALOGUE")
@click.argument("catalogue", type=click.Path(path_type=Path))
def open_catalogue(catalogue: Path) -> int:
    """Open the window on a catalogue."""
    return open_window(catalogue)


@click.group(
    name="quotebrowser",
    cls=CommandLine,
    no_verb=open_catalogue,
    invoke_without_command=True,
    subcommand_metavar="[CATALOGUE | VERB ...]",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=f"{_EXAMPLES}\n\n{_COMPLETION}",
)
@click.version_option(__version__, "--version", prog_name="quotebrowser", message="%(prog)s %(version)s")
@click.pass_context
def command_line(context: click.Context) -> int:
    """Catalogue what people said.

    Articles go in; every quotation and reported statement is found and attributed to its speaker; you check, filter,
    compare and export. Nothing leaves this computer.

    Without a verb the window opens, on CATALOGUE where one is given. A catalogue that is called like a verb is given
    as a path: quotebrowser ./list

    Exit status: 0 done; 1 something failed and was named; 2 the call was wrong.
    """
    return open_window(None) if context.invoked_subcommand is None else 0


for verb in VERBS:
    command_line.add_command(verb)


def main() -> None:
    """Run the command line and leave with its exit status."""
    command_line.main()
