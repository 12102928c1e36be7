"""The verbs merge, conflicts and agreement: two researchers with a catalogue each."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotebrowser.cli.actions import NUMBER
from quotebrowser.cli.console import Column, counted, show_table
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.agreement.agreeing import Agreement
    from quotebrowser.catalogue.merging.conflicts import Conflict
    from quotebrowser.catalogue.merging.report import Merged

_NUMBERS = (Column("what"), Column("number", 10))
_MERGED = {
    "articles_new": "articles that are new",
    "articles_known": "articles that both have",
    "articles_in_trash": "articles in the trash of one, left as they are",
    "decisions_new": "decisions taken over",
    "decisions_same": "decisions that both made alike",
    "decisions_conflicting": "decisions that differ",
    "people_new": "people who are new",
    "people_matched": "people whom both have",
    "tags_new": "tags put on quotes",
    "notes_new": "notes taken over",
    "notes_conflicting": "notes that differ",
    "conflicts_new": "conflicts not listed before",
}
_CONFLICTS = (
    Column("id", 6), Column("about", 8), Column("mine"), Column("theirs"), Column("by", 14), Column("answer", 6),
)  # fmt: skip
_AGREEMENT = (Column("measure"), Column("value", 8), Column("over"))


@click.command(
    short_help="Merge a colleague's catalogue into mine.",
    epilog=examples(
        "quotebrowser merge summit.quotes summit-ben.quotes --preview",
        "quotebrowser merge summit.quotes summit-ben.quotes",
    ),
)
@click.argument("mine", type=click.Path(path_type=Path))
@click.argument("theirs", type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="Only say what the merge would do.")
def merge(mine: Path, theirs: Path, *, preview: bool) -> int:
    """Take over into MINE what the catalogue THEIRS has and MINE lacks.

    Articles are the same where their texts are, quotes where half of their words are. Nothing of MINE is overwritten:
    what THEIRS decided otherwise is listed by conflicts. Decisions keep the names of those who made them. A backup of
    MINE is made first; all of it is one action that undo takes back. THEIRS is only read.
    """
    from quotebrowser.catalogue.backups import Reason

    with open_catalogue(mine) as opened:
        if preview:
            done = opened.preview_merge(theirs)
        else:
            done = opened.merge(theirs, back_up=lambda: _said(opened.back_up(reason=Reason.MERGE).path))
    show_table(_NUMBERS, _merged_cells(done))
    if done.conflicts_new and not preview:
        click.echo(f"{counted(done.conflicts_new, 'conflict')} to answer: quotebrowser conflicts {mine}", err=True)
    return 0


@click.command(
    short_help="Show and answer what merged catalogues say otherwise.",
    epilog=examples(
        "quotebrowser conflicts summit.quotes",
        "quotebrowser conflicts summit.quotes --theirs 3 --theirs 4",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.option("--mine", type=NUMBER, multiple=True, metavar="ID", help="Keep what is there. May be repeated.")
@click.option("--theirs", type=NUMBER, multiple=True, metavar="ID", help="Take over theirs. May be repeated.")
@click.option("--all", "answered", is_flag=True, help="Show those that have been answered, too.")
def conflicts(catalogue: Path, mine: tuple[int, ...], theirs: tuple[int, ...], *, answered: bool) -> int:
    """Show what merged catalogues of colleagues say otherwise, or answer it.

    An answer is an action that undo takes back. Taking over a quote whose words another quote has puts that one into
    the trash.
    """
    with open_catalogue(catalogue, read_only=not (mine or theirs)) as opened:
        if theirs:
            click.echo(f"{counted(opened.accept_theirs(theirs), 'conflict')} answered with theirs")
        if mine:
            click.echo(f"{counted(opened.keep_mine(mine), 'conflict')} answered with mine")
        if not (mine or theirs):
            show_table(_CONFLICTS, map(_conflict_cells, opened.conflicts(answered=answered)))
    return 0


@click.command(
    short_help="Measure how far two catalogues agree.",
    epilog=examples("quotebrowser agreement summit.quotes summit-ben.quotes"),
)
@click.argument("mine", type=click.Path(path_type=Path))
@click.argument("theirs", type=click.Path(path_type=Path))
def agreement(mine: Path, theirs: Path) -> int:
    """Show how far two researchers agree on the quotes that each reviewed in a catalogue of their own.

    Precision is the share of the words in MINE that are in THEIRS too, recall the other way round. What a merge took
    over is the decision of one person and is left out, so measure before merging.
    """
    with open_catalogue(mine, read_only=True) as opened:
        show_table(_AGREEMENT, _agreement_cells(opened.agreement(theirs)))
    return 0


def _said(copy: Path) -> Path:
    click.echo(f"A copy is kept as {copy}", err=True)
    return copy


def _merged_cells(done: Merged) -> list[Sequence[str]]:
    return [(_MERGED[name], f"{number:,}") for name, number in asdict(done).items()]


def _conflict_cells(conflict: Conflict) -> Sequence[str]:
    return str(conflict.id), conflict.about, conflict.mine, conflict.theirs, conflict.their_reviewer, conflict.answer


def _agreement_cells(found: Agreement) -> list[Sequence[str]]:
    both = counted(found.reviewed_by_both, "quote") + " reviewed in both"
    accepted = counted(found.accepted_by_both, "quote") + " accepted in both"
    words = (
        f"{counted(found.words.mine, 'word')} in mine, {found.words.theirs:,} in theirs, {found.words.both:,} in both"
    )
    return [
        ("same status", _share(found.status_share), both),
        ("Krippendorff's alpha of status (nominal)", _share(found.status_alpha), both),
        ("same speaker", _share(found.speaker_share), accepted),
        ("precision of words", _share(found.words.precision), words),
        ("recall of words", _share(found.words.recall), words),
        ("F1 of words", _share(found.words.f1), words),
        ("reviewed in mine alone", f"{found.reviewed_by_me_alone:,}", f"{counted(found.articles, 'article')} in both"),
        ("reviewed in theirs alone", f"{found.reviewed_by_them_alone:,}", ""),
        ("left out, taken over by a merge", f"{found.taken_over:,}", ""),
    ]


def _share(share: float | None) -> str:
    return "" if share is None else f"{share:.3f}"
