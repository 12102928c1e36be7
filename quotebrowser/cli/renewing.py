"""The verbs renew and orphans: the engine run again over a catalogue, and the decisions that this leaves over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotebrowser.cli.actions import NUMBER
from quotebrowser.cli.console import Column, counted, printable, progress_shown, say_error, show_table
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue, warn_of_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.rows import Orphan
    from quotebrowser.importing.reattributing import ArticleResult, Reattribution

_CHANGES = (
    Column("article"), Column("stay", 6), Column("appear", 6), Column("vanish", 6), Column("speaker", 7),
    Column("orphans", 7),
)  # fmt: skip
_ORPHANS = (Column("id", 8), Column("article", 8), Column("quote"), Column("status", 10), Column("not found by", 14))


@click.command(
    short_help="Run the engine again over a catalogue.",
    epilog=examples(
        "quotebrowser renew summit.quotes --preview",
        "quotebrowser renew summit.quotes",
        'quotebrowser renew summit.quotes --article "Gates to stay shut" --article 12',
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.option(
    "--article", "called", multiple=True, metavar="ARTICLE", help="Only this one: number, title or file. Repeatable."
)
@click.option(
    "--older-only/--all",
    default=None,
    help="What an older engine read last, or whatever read it. By default the former, but all of --article.",
)
@click.option("--preview", "--dry-run", is_flag=True, help="Only say what would change.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="How many processes work at once; by default one a core.",
)
def renew(
    catalogue: Path, called: tuple[str, ...], workers: int | None, *, older_only: bool | None, preview: bool
) -> int:
    """Run the engine again, and let what it says now stand for what it said, keeping every decision.

    A quote with half of its words or more again keeps its decisions, tags and notes, and, where it was accepted, its
    speaker. One with decisions that the engine does not find again is listed by orphans. Each article is kept as soon
    as it is ready, so a run that is stopped can be started again. All of a run is one action that undo takes back.

    The table has the articles that change: how many quotes stay, appear and vanish, how many of those that stay get
    another speaker, and how many of those that vanish have decisions. The exit status is 1 where an article failed.
    """
    from quotebrowser.importing.reattributing import Outcome, reattribute

    article_ids = None
    if called:
        with open_catalogue(catalogue, read_only=True) as opened:
            article_ids = [opened.find_article_called(article) for article in dict.fromkeys(called)]
    else:
        warn_of_place(catalogue)
    with progress_shown("Reading again") as show:
        run = reattribute(
            catalogue,
            article_ids,
            older_only=not called if older_only is None else older_only,
            preview=preview,
            workers=workers,
            on_progress=lambda progress: show(progress.done, progress.total, progress.name),
        )
    changed = [result for result in run.results if result.outcome is Outcome.RENEWED]
    if changed:
        show_table(_CHANGES, map(_change_cells, changed))
    for result in run.results:
        if result.message:
            say_error(result.message)
    click.echo(f"{printable(str(catalogue))}: {_summary(run, preview=preview)}", err=bool(changed))
    if run.total.orphans and not preview:
        click.echo(f"To see what was left over: quotebrowser orphans {catalogue}", err=True)
    return 0 if run.complete else 1


@click.command(
    short_help="Show decided quotes that the engine did not find again.",
    epilog=examples(
        "quotebrowser orphans summit.quotes",
        "quotebrowser orphans summit.quotes --keep 41 --dismiss 42 --dismiss 43",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.option("--keep", type=NUMBER, multiple=True, metavar="ID", help="List this quote again. Repeatable.")
@click.option("--dismiss", type=NUMBER, multiple=True, metavar="ID", help="Let this quote go. Repeatable.")
def orphans(catalogue: Path, keep: tuple[int, ...], dismiss: tuple[int, ...]) -> int:
    """Show the quotes with decisions that the engine, run again, did not find, or say what becomes of them.

    They are in no list until they are kept. What is dismissed stays in the file, and undo brings it back.
    """
    with open_catalogue(catalogue, read_only=not (keep or dismiss)) as opened:
        there = {orphan.quote_id for orphan in opened.orphans()}
        if unknown := sorted({*keep, *dismiss} - there):
            numbers = ", ".join(map(str, unknown))
            raise click.UsageError(f"no orphan of {catalogue}: {numbers}", click.get_current_context())
        if keep:
            opened.keep_orphans(keep)
            click.echo(f"{counted(len(set(keep)), 'quote')} listed again")
        if dismiss:
            opened.dismiss_orphans(dismiss)
            click.echo(f"{counted(len(set(dismiss)), 'quote')} dismissed")
        if not (keep or dismiss) and not show_table(_ORPHANS, map(_orphan_cells, opened.orphans())):
            click.echo("Nothing is left over.", err=True)
    return 0


def _change_cells(result: ArticleResult) -> Sequence[str]:
    found = result.renewed
    return result.name, *map(str, (found.stay, found.appear, found.vanish, found.speakers_changed, found.orphans))


def _summary(run: Reattribution, *, preview: bool) -> str:
    from quotebrowser.importing.reattributing import Outcome

    read = run.count(Outcome.RENEWED) + run.count(Outcome.SAME)
    if not run.results:
        return "no article to read again" + (f", {run.engine} read all of them" if run.engine else "")
    change = f"{run.count(Outcome.RENEWED):,} {'would change' if preview else 'changed'}"
    parts = [f"{counted(read, 'article')} read again by {run.engine}" if read else "no article read again", change]
    parts += [
        f"{number:,} {outcome}" for outcome in (Outcome.FAILED, Outcome.CANCELLED) if (number := run.count(outcome))
    ]
    return ", ".join(parts)


def _orphan_cells(orphan: Orphan) -> Sequence[str]:
    return str(orphan.quote_id), str(orphan.article_id), orphan.text, orphan.status, orphan.engine
