"""The verb check: whether a catalogue is whole."""

from __future__ import annotations

from pathlib import Path

import click

from quotebrowser.cli.console import counted, say_error
from quotebrowser.cli.help import examples


@click.command(
    short_help="Check that a catalogue is whole.",
    epilog=examples(
        "quotebrowser check summit.quotes",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
def check(catalogue: Path) -> int:
    """Check that a catalogue is whole: its file, the links in it, and its search indexes.

    Says what it finds, a line each, and leaves with exit status 1 where something is wrong. Nothing is changed.
    """
    from quotebrowser.catalogue.catalogue import Catalogue

    with Catalogue.open(catalogue) as opened:
        findings = opened.check()
        articles, quotes, people = opened.counts() if not findings else (0, 0, 0)
    for finding in findings:
        say_error(f"{catalogue}: {finding}")
    if findings:
        return 1
    holds = f"{counted(articles, 'article')}, {counted(quotes, 'quote')}, {counted(people, 'speaker')}"
    click.echo(f"{catalogue}: nothing is wrong ({holds})")
    return 0
