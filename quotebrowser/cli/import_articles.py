"""The verb import: articles into a catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotebrowser.articles.opening import MOST_CHARACTERS
from quotebrowser.cli.console import counted, printable, progress_shown, say_error
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import warn_of_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.importing.inputs import Input
    from quotebrowser.importing.run import ImportReport, InputResult


@click.command(
    name="import",
    short_help="Import articles into a catalogue.",
    epilog=examples(
        "quotebrowser import summit.quotes articles/ report.html",
        "quotebrowser import summit.quotes archive.jsonl --workers 2",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option(
    "--most-characters",
    type=click.IntRange(min=1),
    default=MOST_CHARACTERS,
    metavar="NUMBER",
    show_default=True,
    help="Refuse longer articles.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="How many processes work at once; by default one a core.",
)
def import_articles(catalogue: Path, inputs: tuple[str, ...], most_characters: int, workers: int | None) -> int:
    """Import articles into a catalogue, which is made where it is not there yet.

    INPUT is a file or a folder: text (.txt), Markdown, HTML, JSON lines with a "text" a line, CSV with a text column.
    Web addresses are not fetched yet; save the page as HTML and import the file.

    Every input is reported. What the catalogue holds already stays as it is, with all that was decided about it. Each
    article is kept as soon as it is ready, so an import that is stopped can be started again. The exit status is 1
    where an input could not be imported or has no quotation; the others are imported all the same.
    """
    warn_of_place(catalogue)
    report = import_shown(catalogue, inputs, most_characters=most_characters, workers=workers)
    for result in report.results:
        _show(result)
    click.echo(f"{catalogue}: {_summary(report)}")
    return 0 if report.complete else 1


def import_shown(
    catalogue: Path, inputs: Sequence[Input], *, most_characters: int = MOST_CHARACTERS, workers: int | None = None
) -> ImportReport:
    """Import with a progress bar where a terminal can show one."""
    from quotebrowser.importing.run import import_inputs

    with progress_shown("Importing") as show:
        return import_inputs(
            catalogue,
            inputs,
            most_characters=most_characters,
            workers=workers,
            on_progress=lambda progress: show(progress.done, progress.total, progress.name),
        )


def _show(result: InputResult) -> None:
    """A line on standard output for what is in the catalogue, on standard error for what somebody should look at."""
    from quotebrowser.importing.run import Outcome

    if result.outcome in (Outcome.FAILED, Outcome.CANCELLED):
        say_error(result.message)
    elif result.outcome is Outcome.ALREADY_THERE:
        click.echo(printable(result.message))
    else:
        click.echo(printable(f"{result.name}: imported, {counted(result.quotes, 'quote')}"))
        if result.outcome is Outcome.WARNED:
            say_error(result.message)


def _summary(report: ImportReport) -> str:
    from quotebrowser.importing.run import Outcome

    imported = report.count(Outcome.IMPORTED) + report.count(Outcome.WARNED)
    parts = [f"{counted(imported, 'article')} imported with {counted(report.quotes, 'quote')}"]
    for outcome, words in (
        (Outcome.WARNED, "with a warning"),
        (Outcome.ALREADY_THERE, "already there"),
        (Outcome.FAILED, "failed"),
        (Outcome.CANCELLED, "cancelled"),
    ):
        if number := report.count(outcome):
            parts.append(f"{number:,} {words}")
    return ", ".join(parts)
