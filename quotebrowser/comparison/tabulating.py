"""Comparisons as tables, with the filter in words, the counts, the share not reviewed, and the date on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import KINDS_SHOWN, STATUSES_SHOWN, Part
from quotebrowser.catalogue.tallying import By, said_by
from quotebrowser.comparison.side_by_side import Step
from quotebrowser.records import ReviewStatus
from quotebrowser.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.comparison.distinctive_words import DistinctiveWords
    from quotebrowser.comparison.side_by_side import SideBySide

NONE_OF = {Step.MONTH: "no date", Step.OUTLET: "no outlet", Step.ARTICLE: "no title", Step.TAG: "no tag"}
"""What stands for a row without a name."""


def side_by_side_table(compared: SideBySide[QuoteRow], step: Step, notes: Iterable[str]) -> Table:
    """A row of the comparison as a row, the quotes of a cell as lines with date and outlet."""
    names = tuple(person.name for person in compared.people)
    rows = tuple(
        (_heading(moment.heading, moment.date, step), *(_lines(cell) for cell in moment.said))
        for moment in compared.moments
    )
    return Table(f"{', '.join(names)} by {step}", tuple(notes), (step.value, *names), rows)


def words_table(found: DistinctiveWords, one: str, other: str, notes: Iterable[str]) -> Table:
    """What the one says more, then what the other says more."""
    rows = tuple(
        (who, word.words, word.z, word.log_odds, word.one, word.other)
        for who, words in ((one, found.of_one), (other, found.of_other))
        for word in words
    )
    columns = ("more by", "words", "z", "log-odds", f"times by {one}", f"times by {other}")
    totals = f"Words in all: {found.one_total:,} by {one}, {found.other_total:,} by {other}"
    return Table(f"What sets {one} and {other} apart", (*notes, totals), columns, rows)


def notes_on(catalogue: Catalogue, people: Sequence[int], asked: Filter, today: date) -> tuple[str, ...]:
    """The filter in words, how many quotes it lets through, how many of them nobody reviewed, and the date."""
    statuses = {key[0]: number for key, number in catalogue.tally(said_by(asked, people), [By.STATUS]).items()}
    total, unreviewed = sum(statuses.values()), statuses.get(ReviewStatus.UNREVIEWED.value, 0)
    share = f" ({unreviewed / total:.0%})" if total else ""
    return (
        f"Filter: {'; '.join(filter_in_words(asked)) or 'everything but thoughts and rejected quotes'}",
        f"Quotes: {total:,}; not reviewed yet: {unreviewed:,}{share}",
        f"Made on {today.isoformat()} from {catalogue.path.name}",
    )


def filter_in_words(asked: Filter) -> Iterator[str]:
    """What a filter asks for but its people, a phrase each."""
    parts = (
        (Part.OUTLETS, "outlet", asked.outlets),
        (Part.AUTHORS, "author", asked.authors),
        (Part.TAGS, "tag", asked.tags),
        (Part.KINDS, "kind", frozenset() if asked.kinds == KINDS_SHOWN else asked.kinds),
        (Part.STATUSES, "status", frozenset() if asked.statuses == STATUSES_SHOWN else asked.statuses),
        (Part.SPEAKER_KINDS, "kind of speaker", asked.speaker_kinds),
        (Part.SINCE, "from", [asked.since.isoformat()] if asked.since else []),
        (Part.UNTIL, "to", [asked.until.isoformat()] if asked.until else []),
        (Part.WORDS, "search in whole articles" if asked.scope == "articles" else "search", [asked.words]),
        (Part.ARTICLES, "articles", [f"{len(asked.articles):,} chosen"] if asked.articles else []),
        (Part.CONFIDENCE, "confidence", [_range(asked)] if asked.confidence else []),
        (Part.NOTED, "note", [] if asked.noted is None else ["with one" if asked.noted else "without one"]),
    )
    for part, label, values in parts:
        shown = " or ".join(sorted(str(value) for value in values))
        if shown:
            yield f"{'not ' if part in asked.without else ''}{label} {shown}"
    if asked.words and asked.stemming:
        yield "other forms of the words count"


def _range(asked: Filter) -> str:
    if asked.confidence is None:
        return ""
    least, most = asked.confidence.least, asked.confidence.most
    return f"{0 if least is None else least} to {1 if most is None else most}"


def _heading(heading: str, date: str, step: Step) -> str:
    shown = heading or NONE_OF[step]
    return f"{shown} ({date})" if step is Step.ARTICLE and date else shown


def _lines(quotes: Iterable[QuoteRow]) -> str:
    return "\n".join(
        f"{' '.join(quote.text.split())} ({', '.join(filter(None, (quote.date or 'no date', quote.outlet)))})"
        for quote in quotes
    )
