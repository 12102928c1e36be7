"""Writes a Filter as a search, as one would type it, so that it can be kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import KINDS_SHOWN, STATUSES_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quotebrowser.catalogue.filter import Filter

_MARKS = '"“”„«»'
"""What no name within marks can hold; a search passes over them."""


def as_search(asked: Filter, people: Mapping[int, str]) -> str:
    """What lists the same quotes when it is typed, as far as the language goes.

    `people` gives the names of those asked for by id: a search finds everyone so called. An outlet is found by its
    words, a month also by its year where no more is known; particular articles and "no outlet" cannot be said.
    """
    parts = [part for part in _parts(asked, people) if part]
    words = f"({asked.words})" if parts and " OR " in asked.words else asked.words
    return " ".join([words, *parts]).strip()


def _parts(asked: Filter, people: Mapping[int, str]) -> Iterator[str]:
    left_out = asked.excluded
    names = [*(people.get(person, "") for person in asked.people), *asked.speakers]
    kinds = asked.kinds if not asked.kinds >= KINDS_SHOWN else frozenset()
    statuses = asked.statuses if not asked.statuses >= STATUSES_SHOWN else frozenset()
    yield _either("speaker", names)
    yield _either("outlet", asked.outlets)
    yield _either("author", asked.authors)
    yield _any_of([_month(month) for month in sorted(asked.months)])
    yield f"from:{asked.since}" if asked.since else ""
    yield f"to:{asked.until}" if asked.until else ""
    yield _either("kind", kinds)
    yield _either("status", statuses)
    yield _either("tag", asked.tags)
    yield {None: "", True: "has:note", False: "-has:note"}[asked.noted]
    for field, values in (
        ("speaker", [people.get(person, "") for person in left_out.people]),
        ("outlet", left_out.outlets),
        ("kind", left_out.kinds),
        ("status", left_out.statuses),
        ("tag", left_out.tags),
    ):
        yield " ".join(f"-{_term(field, value)}" for value in sorted(values) if value)
    yield " ".join(f"-{_month(month)}" for month in sorted(left_out.months))


def _either(field: str, values: Iterable[str]) -> str:
    return _any_of([_term(field, value) for value in sorted(values) if value])


def _any_of(terms: list[str]) -> str:
    return terms[0] if len(terms) == 1 else f"({' OR '.join(terms)})" if terms else ""


def _month(month: str) -> str:
    return f"(from:{month} to:{month})" if month else "-has:date"


def _term(field: str, value: str) -> str:
    bare = "".join(" " if character in _MARKS else character for character in value).strip()
    return f"{field}:{bare}" if bare.replace("-", "").isalnum() else f'{field}:"{bare}"'
