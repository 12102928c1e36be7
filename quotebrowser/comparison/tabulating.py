"""Comparisons as tables, with the filter in words, the counts, the share not reviewed, and the date on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter_words import conditions_of, sentence
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
    from quotebrowser.comparison.period import Period
    from quotebrowser.comparison.shares import Matrix, Shares
    from quotebrowser.comparison.side_by_side import SideBySide
    from quotebrowser.comparison.timeline import Timeline
    from quotebrowser.comparison.who_on_what import WhoOnWhat
    from quotebrowser.tables import Cell

NONE_OF: dict[str, str] = {
    Step.MONTH: "no date",
    Step.OUTLET: "no outlet",
    Step.ARTICLE: "no title",
    Step.TAG: "no tag",
    Step.TOPIC: "no name",
}
"""What stands for a row without a name."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many quotes a comparison is about, and how many of them nobody has reviewed yet."""

    quotes: int
    unreviewed: int

    @property
    def share(self) -> float:
        """The part that is not reviewed yet, of 1; 0 of none."""
        return self.unreviewed / self.quotes if self.quotes else 0.0


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


def timeline_table(line: Timeline, notes: Iterable[str]) -> Table:
    """A row a period; nothing in the cells of one of which the catalogue holds nothing, and what lies in none last."""
    names = tuple(person.name for person in line.people)
    nothing: tuple[Cell, ...] = ("",) * len(names)
    rows: list[tuple[Cell, ...]] = [
        (stretch.label, *(nothing if stretch.counts is None else stretch.counts)) for stretch in line.stretches
    ]
    if any(line.undated):
        rows.append((f"no {line.period}", *line.undated))
    return Table(f"{', '.join(names)} by {line.period}", tuple(notes), (line.period.value, *names), tuple(rows))


def shares_table(shares: Shares, by: By, notes: Iterable[str]) -> Table:
    """A row an outlet or month: the quotes of each person with their share, and everybody's."""
    names = tuple(person.name for person in shares.people)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (voice.label or NONE_OF[by.value], *_pairs(voice.counts, voice.shares), voice.all) for voice in shares.voices
    )
    columns = tuple(column for name in names for column in (name, f"share of {name}"))
    return Table(f"Share of voice by {by}", tuple(notes), (by.value, *columns, "everybody"), rows)


def matrix_table(matrix: Matrix, notes: Iterable[str]) -> Table:
    """A row a person, a column an outlet."""
    outlets = tuple(outlet or NONE_OF[Step.OUTLET] for outlet in matrix.outlets)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (person.name, *counts, sum(counts)) for person, counts in zip(matrix.people, matrix.counts, strict=True)
    )
    return Table("Who is quoted where", tuple(notes), ("person", *outlets, "all of these"), rows)


def topics_table(found: WhoOnWhat, notes: Iterable[str], *, period: Period | None = None) -> Table:
    """A row a topic, or a topic and period: the quotes of each person with their keyness, and everybody's."""
    names = tuple(person.name for person in found.people)
    rows = tuple(
        (
            row.topic.name,
            "tag" if row.topic.is_tag else "search",
            *((row.period or "no date",) if period is not None else ()),
            *_pairs(row.counts, row.keyness),
            row.all,
        )
        for row in found.rows
    )
    columns = tuple(column for name in names for column in (name, f"keyness of {name}"))
    times = (period.value,) if period is not None else ()
    return Table("Who speaks about what", tuple(notes), ("topic", "kind", *times, *columns, "everybody"), rows)


def _pairs(counts: Iterable[int], measures: Iterable[float]) -> Iterator[int | float]:
    for count, measure in zip(counts, measures, strict=True):
        yield count
        yield measure


def numbers_of(catalogue: Catalogue, people: Sequence[int], asked: Filter) -> Numbers:
    """How many quotes of these people (of anybody, where none are given) a filter lets through."""
    statuses = {key[0]: number for key, number in catalogue.tally(said_by(asked, people), [By.STATUS]).items()}
    return Numbers(sum(statuses.values()), statuses.get(ReviewStatus.UNREVIEWED.value, 0))


def notes_on(catalogue: Catalogue, people: Sequence[int], asked: Filter, today: date) -> tuple[str, ...]:
    """The filter in words, how many quotes it lets through, how many of them nobody reviewed, and the date."""
    numbers = numbers_of(catalogue, people, asked)
    share = f" ({numbers.share:.0%})" if numbers.quotes else ""
    return (
        f"Filter: {filter_in_words(catalogue, asked)}",
        f"Quotes: {numbers.quotes:,}; not reviewed yet: {numbers.unreviewed:,}{share}",
        f"Made on {today.isoformat()} from {catalogue.path.name}",
    )


def filter_in_words(catalogue: Catalogue, asked: Filter) -> str:
    """What a filter asks for but its people, in one line."""
    names = {person.id: person.name for person in catalogue.person_names(asked.excluded.people)}
    among = said_by(asked, ())
    if not conditions_of(among, names):
        return "everything but thoughts and rejected quotes"
    stems = ", other forms of the words count" if asked.words and asked.stemming else ""
    return f"{sentence(among, names)}{stems}"


def _heading(heading: str, date: str, step: Step) -> str:
    shown = heading or NONE_OF[step]
    return f"{shown} ({date})" if step is Step.ARTICLE and date else shown


def _lines(quotes: Iterable[QuoteRow]) -> str:
    return "\n".join(
        f"{' '.join(quote.text.split())} ({', '.join(filter(None, (quote.date or 'no date', quote.outlet)))})"
        for quote in quotes
    )
