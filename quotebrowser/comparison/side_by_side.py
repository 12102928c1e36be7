"""Sets what several people said beside one another: by article, month, outlet, tag or topic."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.catalogue.tallying import said_by
from quotebrowser.comparison.narrowing import on_topic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.rows import PersonRow
    from quotebrowser.catalogue.tallying import Heard
    from quotebrowser.comparison.topic import Topic

MOST_PEOPLE = 6
"""How many columns can still be read."""

_ROWS_AT_A_TIME = 500

Said = TypeVar("Said", int, QuoteRow)


class Step(StrEnum):
    """What one row of the comparison stands for."""

    ARTICLE = "article"
    MONTH = "month"
    OUTLET = "outlet"
    TAG = "tag"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Moment(Generic[Said]):
    """One row: an article, a month, an outlet or a topic, and what each person said there, in the order of the columns.

    `heading` is the article's title, the month (2019-02), the outlet or the topic; empty for what has none. `date` is
    the article's or the month's, and empty where none is known; `article_id` is None for anything but an article.
    """

    heading: str
    date: str
    article_id: int | None
    said: tuple[tuple[Said, ...], ...]

    @property
    def all_spoke(self) -> bool:
        """Whether every person said something here."""
        return all(self.said)


@dataclass(frozen=True, slots=True)
class SideBySide(Generic[Said]):
    """People as columns; articles and months in the order of their dates, undated first, the others by name.

    Quotes are ids (`lined_up`), or rows with all that is shown of them (`side_by_side`).
    """

    people: tuple[PersonRow, ...]
    moments: tuple[Moment[Said], ...]

    @property
    def where_all_spoke(self) -> SideBySide[Said]:
        """Only the rows in which every person said something."""
        return replace(self, moments=tuple(moment for moment in self.moments if moment.all_spoke))


def lined_up(
    catalogue: Catalogue,
    people: Sequence[int],
    asked: Filter,
    *,
    step: Step = Step.ARTICLE,
    topics: Sequence[Topic] = (),
) -> SideBySide[int]:
    """Where each of `people` (ids, the columns in this order) speaks among the quotes that `asked` lets through.

    By topic a row stands for each of `topics`. The people of `asked` itself are passed over; a row in which nobody
    speaks is left out. Quotes without a tag, or within no topic, are left out by these.
    """
    ids = list(dict.fromkeys(people))
    among = said_by(asked, ids)
    known = {person.id: person for person in catalogue.people_by_id(ids, among)}
    columns = [person_id for person_id in ids if person_id in known]
    if not columns:
        return SideBySide((), ())
    heard = catalogue.heard(among, outlets=step is Step.OUTLET)
    places = {person_id: place for place, person_id in enumerate(columns)}
    if step is Step.TOPIC:
        rows = _by_topic(catalogue, heard, places, among, topics)
    else:
        rows = _ROWS[step](catalogue, heard, places)
    moments = tuple(
        Moment(heading, date, article_id, tuple(map(tuple, cells))) for heading, date, article_id, cells in rows
    )
    return SideBySide(tuple(known[person_id] for person_id in columns), moments)


def side_by_side(
    catalogue: Catalogue,
    people: Sequence[int],
    asked: Filter,
    *,
    step: Step = Step.ARTICLE,
    topics: Sequence[Topic] = (),
) -> SideBySide[QuoteRow]:
    """The same with all that is shown of every quote; `spelled_out` does so for some rows."""
    places = lined_up(catalogue, people, asked, step=step, topics=topics)
    return SideBySide(places.people, tuple(spelled_out(catalogue, places.moments)))


def spelled_out(catalogue: Catalogue, moments: Iterable[Moment[int]]) -> list[Moment[QuoteRow]]:
    """These rows with all that is shown of their quotes; a quote that is gone meanwhile is left out."""
    wanted = list(moments)
    ids = list(dict.fromkeys(quote_id for moment in wanted for cell in moment.said for quote_id in cell))
    batches = (ids[first : first + _ROWS_AT_A_TIME] for first in range(0, len(ids), _ROWS_AT_A_TIME))
    rows = {row.id: row for batch in batches for row in catalogue.quote_rows(batch)}
    return [
        Moment(
            moment.heading,
            moment.date,
            moment.article_id,
            tuple(tuple(rows[quote_id] for quote_id in cell if quote_id in rows) for cell in moment.said),
        )
        for moment in wanted
    ]


_Cells = list[list[int]]
"""The quotes of each column."""

_Row = tuple[str, str, "int | None", _Cells]
"""Heading, date, article and quotes of a row to be."""

_Places = dict[int, int]
"""The columns by the ids of their people."""


def _by_article(catalogue: Catalogue, heard: Sequence[Heard], places: _Places) -> Iterator[_Row]:
    groups: dict[int, _Cells] = {}
    columns = range(len(places))
    for quote_id, person_id, article_id, _, _ in heard:
        cells = groups.get(article_id)
        if cells is None:
            cells = groups[article_id] = [[] for _ in columns]
        cells[places[person_id]].append(quote_id)
    names = catalogue.article_names(groups)
    for article_id, cells in groups.items():
        if article_id in names:
            yield names[article_id].title, names[article_id].date, article_id, cells


def _by_month(_catalogue: Catalogue, heard: Sequence[Heard], places: _Places) -> Iterator[_Row]:
    groups: dict[str, list[Heard]] = {}
    for quote in heard:
        groups.setdefault(quote[3][:7], []).append(quote)
    for month, quotes in groups.items():
        yield month, month, None, _cells(quotes, places)


def _by_outlet(_catalogue: Catalogue, heard: Sequence[Heard], places: _Places) -> Iterator[_Row]:
    groups: dict[str, list[Heard]] = {}
    for quote in heard:
        groups.setdefault(quote[4], []).append(quote)
    for outlet, quotes in sorted(groups.items()):
        yield outlet, "", None, _cells(quotes, places)


def _by_tag(catalogue: Catalogue, heard: Sequence[Heard], places: _Places) -> Iterator[_Row]:
    number_of = {quote[0]: number for number, quote in enumerate(heard)}
    tagged: dict[str, list[int]] = {}
    for tag, quote_id in catalogue.tags_of(number_of):
        tagged.setdefault(tag, []).append(number_of[quote_id])
    for tag, numbers in tagged.items():
        yield tag, "", None, _cells((heard[number] for number in sorted(numbers)), places)


def _by_topic(
    catalogue: Catalogue, heard: Sequence[Heard], places: _Places, asked: Filter, topics: Sequence[Topic]
) -> Iterator[_Row]:
    for topic in topics:
        wanted = set(catalogue.quote_ids(on_topic(asked, topic)))
        cells = _cells((quote for quote in heard if quote[0] in wanted), places)
        if any(cells):
            yield topic.name, "", None, cells


_ROWS: dict[Step, Callable[[Catalogue, Sequence[Heard], _Places], Iterator[_Row]]] = {
    Step.ARTICLE: _by_article,
    Step.MONTH: _by_month,
    Step.OUTLET: _by_outlet,
    Step.TAG: _by_tag,
}


def _cells(heard: Iterable[Heard], places: _Places) -> _Cells:
    cells: _Cells = [[] for _ in places]
    for quote_id, person_id, *_ in heard:
        cells[places[person_id]].append(quote_id)
    return cells
