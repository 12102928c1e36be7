"""Who speaks about what: how often each person is quoted on each topic, and how far that is more than by others.

Keyness is the log-likelihood ratio G-squared of corpus linguistics (Dunning 1993; Rayson and Garside 2000), over whole
quotes: those of a person on the topic and off it, beside everybody else's. Beyond 3.84 it is chance once in twenty
times, beyond 6.63 once in a hundred; it is negative where a person speaks less about the topic than the others do.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from quotebrowser.catalogue.tallying import By, said_by
from quotebrowser.comparison.narrowing import on_topic
from quotebrowser.comparison.period import Period, label_of, start_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.tallying import PersonName
    from quotebrowser.comparison.topic import Topic

    Progress = Callable[[int, int], None]
    """Told how many of how many are done; it stops the work by raising."""

    _Counted = dict[str, tuple[tuple[int, ...], int]]
    """By period: the quotes of each person, and everybody's."""


@dataclass(frozen=True, slots=True)
class OnTopic:
    """One topic in one period: the quotes of each person, of anybody at all, and the keyness of each person.

    `period` is empty for what is dated by less than a period, and everywhere where no periods were asked for.
    """

    topic: Topic
    period: str
    counts: tuple[int, ...]
    all: int
    keyness: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class WhoOnWhat:
    """A row for each topic, or each topic and period, that anybody speaks about; periods in order."""

    people: tuple[PersonName, ...]
    rows: tuple[OnTopic, ...]


def who_on_what(
    catalogue: Catalogue,
    people: Sequence[int],
    asked: Filter,
    topics: Sequence[Topic],
    *,
    period: Period | None = None,
    progress: Progress = lambda _done, _total: None,
) -> WhoOnWhat:
    """How often each of `people` is quoted on each of `topics`, among the quotes that `asked` lets through."""
    columns = tuple(catalogue.person_names(people))
    ids = [person.id for person in columns]
    totals = _counted(catalogue, ids, asked, period)
    rows: list[OnTopic] = []
    for number, topic in enumerate(topics):
        progress(number, len(topics))
        found = _counted(catalogue, ids, on_topic(asked, topic), period)
        rows.extend(_row(topic, label, *found[label], *totals.get(label, found[label])) for label in sorted(found))
    return WhoOnWhat(columns, tuple(rows))


def keyness(on_topic: int, of_theirs: int, on_topic_by_others: int, of_others: int) -> float:
    """The signed G-squared of the quotes of a person on a topic, of all of theirs; 0 where either side is silent."""
    on_all, total = on_topic + on_topic_by_others, of_theirs + of_others
    if not of_theirs or not of_others or not on_all:
        return 0.0
    seen = (on_topic, of_theirs - on_topic, on_topic_by_others, of_others - on_topic_by_others)
    expected = (
        of_theirs * on_all / total,
        of_theirs * (total - on_all) / total,
        of_others * on_all / total,
        of_others * (total - on_all) / total,
    )
    g = 2 * sum(count * log(count / wanted) for count, wanted in zip(seen, expected, strict=True) if count > 0)
    return g if on_topic * of_others >= on_topic_by_others * of_theirs else -g


def _row(
    topic: Topic, label: str, counts: tuple[int, ...], everybody: int, own: tuple[int, ...], total: int
) -> OnTopic:
    # A search that asks for thoughts or rejected quotes finds some that the totals, which do not ask, leave out.
    keys = tuple(
        keyness(count, max(said, count), everybody - count, max(total - said, everybody - count))
        for count, said in zip(counts, own, strict=True)
    )
    return OnTopic(topic, label, counts, everybody, keys)


def _counted(catalogue: Catalogue, people: Sequence[int], asked: Filter, period: Period | None) -> _Counted:
    by = By.STATUS if period is None else By.DAY
    everybody: dict[str, int] = {}
    for (value,), quotes in catalogue.tally(said_by(asked, ()), [by]).items():
        label = _label(value, period)
        everybody[label] = everybody.get(label, 0) + quotes
    theirs: dict[tuple[int, str], int] = {}
    if people:
        for (person_id, value), quotes in catalogue.tally(said_by(asked, people), [By.PERSON, by]).items():
            key = (person_id, _label(value, period))
            theirs[key] = theirs.get(key, 0) + quotes
    return {
        label: (tuple(theirs.get((person_id, label), 0) for person_id in people), quotes)
        for label, quotes in everybody.items()
    }


def _label(day: str, period: Period | None) -> str:
    start = None if period is None else start_of(day, period)
    return "" if start is None or period is None else label_of(start, period)
