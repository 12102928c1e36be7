"""The verbs review, progress and accuracy: what is left to check, decisions over a filter, how well the engine did."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from quotebrowser.catalogue.review_order import TO_REVIEW, ReviewOrder
from quotebrowser.cli.actions import NUMBER, whole_number
from quotebrowser.cli.console import Column, counted, show_table
from quotebrowser.cli.filters import Asked, filter_of, with_filters
from quotebrowser.cli.help import examples
from quotebrowser.cli.opening import open_catalogue
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.reviewing import Progress
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.catalogue.sampling import Sample

_ROWS_AT_A_TIME = 500

_QUEUE = (
    Column("id", 8), Column("sure", 5), Column("speaker", 20), Column("quote"), Column("article", 20),
    Column("status", 10),
)  # fmt: skip
_PROGRESS = (
    Column("article"), Column("date", 10), Column("quotes", 8), Column("reviewed", 8), Column("accepted", 8),
    Column("rejected", 8),
)  # fmt: skip
_ACCURACY = (
    Column("sample", 6), Column("drawn", 25), Column("by", 14), Column("from", 10), Column("quotes", 7),
    Column("judged", 7), Column("right", 6), Column("accuracy", 8), Column("95 % interval", 13),
)  # fmt: skip
_SEED = click.option(
    "--seed",
    type=whole_number(-(10**17)),
    default=0,
    metavar="SEED",
    help="Another random order or sample.",
)


@click.command(
    short_help="Show what to review, or decide all of it.",
    epilog=examples(
        "quotebrowser review summit.quotes --first 50",
        "quotebrowser review summit.quotes --outlet Gull --speaker Morrow --accept",
        "quotebrowser review summit.quotes --sample 200 --seed 7",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@with_filters
@click.option(
    "--order",
    type=click.Choice([order.value for order in ReviewOrder]),
    default=ReviewOrder.CONFIDENCE.value,
    show_default=True,
    help="The least sure first, article by article, or mixed.",
)
@_SEED
@click.option("--first", type=NUMBER, metavar="NUMBER", help="Show only so many.")
@click.option("--sample", type=NUMBER, metavar="NUMBER", help="Draw a random sample and keep it.")
@click.option("--accept", "decision", flag_value=ReviewStatus.ACCEPTED.value, help="Accept all that match.")
@click.option("--reject", "decision", flag_value=ReviewStatus.REJECTED.value, help="Reject all that match.")
def review(
    catalogue: Path,
    order: str,
    seed: int,
    first: int | None,
    sample: int | None,
    decision: str | None,
    **asked: Unpack[Asked],
) -> int:
    """Show the quotes that are not reviewed yet, or those that the filters ask for, in the order of review.

    With --accept or --reject, all that match get that status, as one action that undo takes back.

    With --sample, so many quotes of the engine's are drawn at random, whatever their status, and kept: review them,
    and accuracy says how often the engine's speaker was right.
    """
    if decision and (sample or first):
        raise click.UsageError(
            "--accept and --reject decide all that match, without --sample or --first", click.get_current_context()
        )
    with open_catalogue(catalogue, read_only=not (decision or sample)) as opened:
        wanted = _filter(asked, opened)
        if decision:
            click.echo(_decide(opened, wanted, ReviewStatus(decision)))
            return 0
        if sample:
            ids: Sequence[int] = _draw(opened, wanted, sample, seed).quote_ids
        else:
            ids = opened.review_queue(wanted, ReviewOrder(order), seed)
        show_table(_QUEUE, map(_queue_cells, islice(_rows(opened, ids), first)))
        click.echo(_in_all(opened.progress(wanted)), err=True)
    return 0


@click.command(
    short_help="Show how far the review has got.",
    epilog=examples("quotebrowser progress summit.quotes --from 2031-03-01"),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@with_filters
def progress(catalogue: Path, **asked: Unpack[Asked]) -> int:
    """Show for each article how many of its quotes are reviewed, and for all together.

    A status that is asked for is left aside: what has which status is what is shown.
    """
    with open_catalogue(catalogue, read_only=True) as opened:
        wanted = filter_of(asked, opened)
        rows = opened.progress_of_articles(wanted)
        show_table(_PROGRESS, ((row.article, row.date, *_numbers(row.progress)) for row in rows))
        click.echo(_in_all(opened.progress(wanted)), err=True)
    return 0


@click.command(
    short_help="Show how often the engine's speakers are right.",
    epilog=examples("quotebrowser accuracy summit.quotes"),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
def accuracy(catalogue: Path) -> int:
    """Show for each sample that was drawn how often the engine's speaker is right, as far as it has been reviewed.

    Right is what was accepted with the engine's speaker; wrong what was rejected, put into the trash or given to
    somebody else. The truth lies within the interval (Wilson's) 95 times of 100.
    """
    with open_catalogue(catalogue, read_only=True) as opened:
        show_table(_ACCURACY, (_accuracy_cells(opened, sample) for sample in opened.samples()))
    return 0


def _filter(asked: Asked, opened: Catalogue) -> Filter:
    """What the options ask for; what is not reviewed yet where they do not name a status."""
    wanted = filter_of(asked, opened)
    return wanted if asked["status"] else replace(wanted, statuses=TO_REVIEW.statuses)


def _decide(opened: Catalogue, wanted: Filter, status: ReviewStatus) -> str:
    decided = opened.decide_filtered(wanted, status)
    there = decided.matching - decided.changed
    return f"{counted(decided.changed, 'quote')} {status}" + (f", {there:,} already were" if there else "")


def _draw(opened: Catalogue, wanted: Filter, size: int, seed: int) -> Sample:
    sample = opened.draw_sample(size, wanted, seed)
    click.echo(
        f"Sample {sample.id}: {counted(len(sample.quote_ids), 'quote')} drawn from {sample.drawn_from:,}", err=True
    )
    return sample


def _rows(opened: Catalogue, ids: Sequence[int]) -> Iterator[QuoteRow]:
    for first in range(0, len(ids), _ROWS_AT_A_TIME):
        yield from opened.quote_rows(ids[first : first + _ROWS_AT_A_TIME])


def _queue_cells(quote: QuoteRow) -> Sequence[str]:
    speaker = quote.speaker.name if quote.speaker else ""
    return str(quote.id), f"{quote.confidence:.2f}", speaker, quote.text, quote.article, quote.status


def _numbers(progress: Progress) -> Sequence[str]:
    return tuple(map(str, (progress.total, progress.reviewed, progress.accepted, progress.rejected)))


def _in_all(progress: Progress) -> str:
    accepted, rejected = f"{progress.accepted:,} accepted", f"{progress.rejected:,} rejected"
    return f"{progress.reviewed:,} of {counted(progress.total, 'quote')} reviewed: {accepted}, {rejected}"


def _accuracy_cells(opened: Catalogue, sample: Sample) -> Sequence[str]:
    found = opened.accuracy(sample.id)
    measured = ("", "")
    if found.share is not None and found.low is not None and found.high is not None:
        measured = (f"{found.share:.3f}", f"{found.low:.3f}-{found.high:.3f}")
    numbers = map(str, (found.sample_size, found.judged, found.right))
    return (str(sample.id), sample.drawn_at, sample.drawn_by, str(sample.drawn_from), *numbers, *measured)
