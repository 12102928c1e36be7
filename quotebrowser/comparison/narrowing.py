"""The quotes behind a number of a comparison: its filter, narrowed to an outlet, a time, an article or a topic."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import Filter, Part
from quotebrowser.comparison.period import Period, days_of

if TYPE_CHECKING:
    from quotebrowser.comparison.topic import Topic

_MARKS = '"“”„«»'
"""What begins and ends a phrase of a search, each as well as the other."""

_DAYS = {Period.DAY: 1, Period.WEEK: 7}


def in_article(asked: Filter, article_id: int) -> Filter:
    """What stands in one article."""
    return replace(asked, articles=frozenset({article_id}), without=asked.without - {Part.ARTICLES})


def in_outlet(asked: Filter, outlet: str) -> Filter:
    """What one outlet printed; the empty text for articles without one."""
    return replace(asked, outlets=frozenset({outlet}), without=asked.without - {Part.OUTLETS})


def in_month(asked: Filter, month: str) -> Filter:
    """What is of a month as tallies call it: 2031-04, 2031 for what is dated by no more, empty for what has no date."""
    return _dated(asked, frozenset({month}))


def in_period(asked: Filter, start: date, period: Period) -> Filter:
    """What is of the period that begins on `start`, and not of an article that only says a longer one."""
    if period in _DAYS:
        days = (start + timedelta(days=number) for number in range(_DAYS[period]))
        return _dated(asked, frozenset(day.isoformat() for day in days))
    first, _ = days_of(start, period)
    if period is Period.MONTH:
        return _dated(asked, frozenset({first}))
    year = (date(start.year, 1, 1), date(start.year, 12, 31))
    since = year[0] if asked.since is None else max(asked.since, year[0])
    until = year[1] if asked.until is None else min(asked.until, year[1])
    return replace(asked, since=since, until=until)


def about(asked: Filter, query: str) -> Filter:
    """What a search finds among it."""
    if not asked.words:
        return replace(asked, words=query)
    turned = "-" if Part.WORDS in asked.without else ""
    both = f"{turned}({_closed(asked.words)}) ({_closed(query)})"
    return replace(asked, words=both, without=asked.without - {Part.WORDS})


def on_topic(asked: Filter, topic: Topic) -> Filter:
    """What belongs to a topic: is found by its search, or has its tag or one below."""
    if topic.is_tag and not asked.tags:
        return replace(asked, tags=frozenset({topic.name}))
    return about(asked, topic.query)


def _closed(words: str) -> str:
    """A search whose last phrase is not left open, so that something can follow."""
    return f'{words}"' if sum(map(words.count, _MARKS)) % 2 else words


def _dated(asked: Filter, days: frozenset[str]) -> Filter:
    return replace(asked, months=days, without=asked.without - {Part.MONTHS})
