"""The verbs that look after a catalogue's file: check, backup, restore, erase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotebrowser.cli.console import Column, counted, say_error, show_table
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue, warn_of_place
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.backups import Backup

_BACKUPS = (Column("backup"), Column("taken (UTC)", 19), Column("why", 16), Column("size", 9))


@click.command(
    short_help="Check that a catalogue is whole.",
    epilog=examples(
        "quotebrowser check summit.quotes",
        "quotebrowser check --repair summit.quotes",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.option("--repair", is_flag=True, help="Build indexes, lists and search anew first, and write the file anew.")
def check(catalogue: Path, *, repair: bool) -> int:
    """Check that a catalogue is whole: its file, the links in it, and its search indexes.

    Says what it finds, a line each, and leaves with exit status 1 where something is wrong. Nothing is changed, unless
    --repair asks for it: that builds anew all that follows from the texts and the decisions, which it leaves alone.
    """
    from quotebrowser.catalogue.catalogue import Catalogue

    with Catalogue.open(catalogue) as opened:
        for sentence in opened.notices():
            say_error(sentence)
        for done in opened.repair() if repair else []:
            click.echo(f"{catalogue}: {done}")
        findings = opened.check()
        articles, quotes, people = opened.counts() if not findings else (0, 0, 0)
    for finding in findings:
        say_error(f"{catalogue}: {finding}")
    if findings:
        return 1
    holds = f"{counted(articles, 'article')}, {counted(quotes, 'quote')}, {counted(people, 'speaker')}"
    click.echo(f"{catalogue}: nothing is wrong ({holds})")
    return 0


@click.command(
    short_help="Make a verified backup of a catalogue.",
    epilog=examples(
        "quotebrowser backup summit.quotes",
        "quotebrowser backup summit.quotes --to /media/stick",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.option(
    "--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="A folder instead of the one beside it."
)
def backup(catalogue: Path, folder: Path | None) -> int:
    """Make a backup of a catalogue, also while it is open elsewhere.

    It counts as a backup once it was read through and found whole. Backups lie in the folder “CATALOGUE backups”
    beside the catalogue, where the last ones of each day, week and month are kept, or in a folder of yours, where all
    are kept.
    """
    from quotebrowser.catalogue.backing_up import back_up

    warn_of_place(catalogue)
    made = back_up(catalogue, folder)
    click.echo(f"{catalogue}: backed up to {made.path} ({_size(made)}), and found whole")
    return 0


@click.command(
    short_help="List the backups of a catalogue, or go back to one.",
    epilog=examples(
        "quotebrowser restore summit.quotes",
        'quotebrowser restore summit.quotes "summit 2031-03-01 09-30-00-000.quotes"',
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.argument("backup", required=False)
def restore(catalogue: Path, backup: str | None) -> int:
    """List the backups of a catalogue, or put BACKUP in its place.

    BACKUP is a file, or the name of one in the folder beside the catalogue. The present file is kept beside under
    another name. Close the catalogue in every window first.
    """
    from quotebrowser.catalogue.backups import backups_of, folder_of
    from quotebrowser.catalogue.bringing_back import restore as bring_back

    if backup is None:
        if not show_table(_BACKUPS, map(_backup_cells, backups_of(catalogue))):
            click.echo(f"There are no backups in {folder_of(catalogue)}.", err=True)
        return 0
    warn_of_place(catalogue)
    beside = folder_of(catalogue) / backup
    aside = bring_back(catalogue, beside if beside.is_file() else Path(backup))
    kept = f"; the file as it was is now {aside}" if aside else ""
    click.echo(f"{catalogue}: restored from {backup}{kept}")
    return 0


@click.command(
    short_help="Erase an article for good.",
    epilog=examples('quotebrowser erase summit.quotes "Gates to stay shut"'),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(catalogue: Path, article: str, *, yes: bool) -> int:
    """Erase an article: from lists, history and search, and from the free pages of the file. It cannot be undone.

    ARTICLE is its number, its whole title, or the name of its file. People who speak in no other article go with it.
    Backups, exports and copies are not touched, and the disk itself may keep what was deleted on it.
    """
    with open_catalogue(catalogue) as opened:
        number = opened.find_article_called(article)
        if not yes:
            click.confirm(f"Erase article {number} ({article}) from {catalogue} for good?", abort=True, err=True)
        erased = opened.erase_article(number)
        backups = opened.backups()
    people = counted(erased.people, "speaker")
    click.echo(f"{catalogue}: article {number} is erased, with {counted(erased.quotes, 'quote')} and {people}")
    if backups:
        folder = backups[0].path.parent
        say_error(f"{folder}: {counted(len(backups), 'backup')} not touched, which may still hold the article")
    return 0


def _backup_cells(backup: Backup) -> Sequence[str]:
    return backup.path.name, f"{backup.taken_at:%Y-%m-%d %H:%M:%S}", backup.reason, _size(backup)


def _size(backup: Backup) -> str:
    try:
        return f"{backup.path.stat().st_size / 1e6:,.1f} MB"
    except OSError as error:
        raise QuoteBrowserError(f"{backup.path} cannot be read: {error.strerror}.") from error
