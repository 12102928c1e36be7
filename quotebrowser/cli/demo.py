"""The verb demo: the sample articles through the whole product."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click
import platformdirs

from quotebrowser.cli.console import say_error, show_by_speaker
from quotebrowser.cli.help import examples
from quotebrowser.cli.import_articles import import_shown
from quotebrowser.cli.window import has_display, open_window
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.resource_files import resource_path

if TYPE_CHECKING:
    from quotebrowser.importing.run import ImportReport


@click.command(
    short_help="See it work on sample articles.",
    epilog=examples(
        "quotebrowser demo --folder /tmp/demo",
    ),
)
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep the demo's files in this folder instead of the user's data folder.",
)
@click.option("--no-window", is_flag=True, help="Do not open the window at the end.")
def demo(folder: Path | None, *, no_window: bool) -> int:
    """See it work: import the sample articles, print who said what, write the quote sheet, open the window.

    The samples are four reports about invented people and places. Calling demo again keeps the catalogue with all
    that was corrected in it, and writes the quote sheet anew.
    """
    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import EVERYTHING
    from quotebrowser.exports.registry import export

    folder = (folder or Path(platformdirs.user_data_dir("quotebrowser", appauthor=False)) / "demo").absolute()
    path, sheet = folder / "demo.quotes", folder / "quote-sheet.csv"
    report = _imported_samples(path)
    if not path.exists():
        return 1
    with Catalogue.open(path) as catalogue:
        show_by_speaker(catalogue.quotes(), name_articles=True)
        export(catalogue, EVERYTHING, sheet)
    click.echo(f"\nThe catalogue:   {path}\nThe quote sheet: {sheet}")
    status = 0 if report.complete else 1
    if no_window:
        return status
    if not has_display():
        click.echo(f"There is no display; on one, this opens the window: quotebrowser {shlex.quote(str(path))}")
        return status
    return open_window(path) or status


def _imported_samples(path: Path) -> ImportReport:
    from quotebrowser.importing.run import Outcome

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise QuoteBrowserError(f"{path.parent}: the demo cannot keep its files there ({error.strerror})") from error
    report = import_shown(path, [resource_path("samples")])
    for result in report.results:
        if result.outcome not in (Outcome.IMPORTED, Outcome.ALREADY_THERE):
            say_error(result.message)
    return report
