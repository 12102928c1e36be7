"""Sets what several people said beside one another, article by article or month by month."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.rows import PersonRow, QuoteRow


class Step(StrEnum):
    """What one row of the comparison stands for."""

    ARTICLE = "article"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Moment:
    """One row: an article or a month, and what each person said there, in the order of the columns.

    `heading` is the article's title or the month (2019-02); `date` is the article's or the month's, and empty where
    none is known; `article_id` is None for a month.
    """

    heading: str
    date: str
    article_id: int | None
    said: tuple[tuple[QuoteRow, ...], ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """People as columns, moments as rows in the order of their dates, undated ones first."""

    people: tuple[PersonRow, ...]
    moments: tuple[Moment, ...]


def side_by_side(
    catalogue: Catalogue, people: Sequence[int], asked: Filter, *, step: Step = Step.ARTICLE
) -> SideBySide:
    """What each of `people` (ids, the columns in this order) said among the quotes that `asked` lets through.

    The people of `asked` itself are passed over; a moment in which none of them speaks is left out.
    """
    ids = list(dict.fromkeys(people))
    if not ids:
        return SideBySide((), ())
    among = replace(asked, people=frozenset(ids))
    columns = {person.id: person for person in catalogue.people_by_id(ids, among)}
    present = [person_id for person_id in ids if person_id in columns]
    moments = [_moment(step, list(said), present) for _, said in groupby(catalogue.quotes(among), key=_KEYS[step])]
    return SideBySide(tuple(columns[person_id] for person_id in present), tuple(moments))


def _month(quote: QuoteRow) -> str:
    return quote.date[:7] if quote.date[:4].isdecimal() else ""


_KEYS: dict[Step, Callable[[QuoteRow], int | str]] = {Step.ARTICLE: lambda quote: quote.article_id, Step.MONTH: _month}


def _moment(step: Step, quotes: list[QuoteRow], people: list[int]) -> Moment:
    said = tuple(tuple(quote for quote in quotes if quote.person_id == person_id) for person_id in people)
    first = quotes[0]
    if step is Step.MONTH:
        return Moment(_month(first), _month(first), None, said)
    return Moment(first.article, first.date, first.article_id, said)
