"""A Filter lets through what a plain look at every row would."""

from __future__ import annotations

import itertools
import random
import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.filtering import condition
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quotebrowser.catalogue.rows import QuoteRow

WORDS = ["pier", "Brücke", "bridge", "hard-won", "the", "rebuild", "sank", "over"]
DATES = ["", "2019", "2019-02", "2019-02-06", "2019-02-06T10:00:00Z", "2020-11-30", "not a date"]
OUTLETS = ["", "Tide Post", "Süd-Kurier"]
TITLES = ["", "The pier", "Bridge over the Brücke"]
TAGS = ["check", "pier; bridge", "Über"]
SPEAKERS = [MARTA, NILS, AIDE, MINISTRY, person("Tarn"), None]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """A catalogue with something of everything a filter can ask for."""
    dice = random.Random(7)  # noqa: S311 - a fixed choice, not a secret
    with Catalogue.create(tmp_path_factory.mktemp("full") / "full.quotes") as catalogue:
        for number, (day, outlet) in enumerate(itertools.product(DATES, OUTLETS)):
            sentences = [
                Said(
                    " ".join(dice.choices(WORDS, k=4)) + f" {number}",
                    dice.choice(SPEAKERS),
                    dice.choice(list(QuoteKind)),
                )
                for _ in range(4)
            ]
            add(catalogue, *sentences, date=day, outlet=outlet, title=dice.choice(TITLES))
        for quote_id in catalogue.quote_ids(Filter(kinds=frozenset())):
            if dice.random() < 0.4:
                catalogue.set_status([quote_id], dice.choice(list(ReviewStatus)))
            if dice.random() < 0.2:
                catalogue.correct_speaker([quote_id], dice.choice(SPEAKERS))
            if dice.random() < 0.4:
                catalogue.add_tag([quote_id], dice.choice(TAGS))
        yield catalogue


def filters() -> st.SearchStrategy[Filter]:
    days = st.none() | st.sampled_from([date(2018, 12, 31), date(2019, 2, 6), date(2019, 2, 7), date(2020, 11, 30)])
    word = st.sampled_from([*WORDS, "Oriol", "aide", "brucke", "THE", "absent", "—", "pi*", "7"])
    phrase = st.lists(word, min_size=1, max_size=2).map(lambda words: f'"{" ".join(words)}"')
    return st.builds(
        Filter,
        people=st.frozensets(st.integers(1, 9), max_size=3),
        articles=st.frozensets(st.integers(1, 25), max_size=3),
        outlets=st.frozensets(st.sampled_from([*OUTLETS, "None Such"]), max_size=2),
        kinds=st.frozensets(st.sampled_from(QuoteKind)),
        statuses=st.frozensets(st.sampled_from(ReviewStatus)),
        tags=st.frozensets(st.sampled_from([*TAGS, "none"]), max_size=2),
        since=days,
        until=days,
        words=st.just("") | st.lists(word | phrase, max_size=2).map(" ".join),
    )


def tokens(text: str) -> list[str]:
    plain = "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    return re.findall(r"\w+", plain.lower())


def has_part(part: str, fields: list[str]) -> bool:
    wanted = tokens(part)
    for field in map(tokens, fields):
        for first in range(len(field) - len(wanted) + 1):
            stretch = field[first : first + len(wanted)]
            last_fits = stretch[-1].startswith(wanted[-1]) if part.endswith("*") else stretch[-1] == wanted[-1]
            if stretch[:-1] == wanted[:-1] and last_fits:
                return True
    return False


def has_words(typed: str, fields: list[str]) -> bool:
    parts = [part.strip('"') for part in re.findall(r'"[^"]*"|\S+', typed)]
    wanted = [part for part in parts if tokens(part)]
    return not parts or (bool(wanted) and all(has_part(part, fields) for part in wanted))


def lets_through(asked: Filter, quote: QuoteRow, title: str, outlet: str) -> bool:
    day = quote.date[:10] if quote.date[:4].isdigit() else ""
    speaker = quote.speaker.name if quote.speaker is not None else ""
    return (
        (not asked.people or quote.person_id in asked.people)
        and (not asked.articles or quote.article_id in asked.articles)
        and (not asked.outlets or outlet in asked.outlets)
        and (not asked.kinds or quote.kind in asked.kinds)
        and (not asked.statuses or quote.status in asked.statuses)
        and (not asked.tags or bool(asked.tags & set(quote.tags)))
        and (asked.since is None or (bool(day) and day >= asked.since.isoformat()[: len(day)]))
        and (asked.until is None or (bool(day) and day <= asked.until.isoformat()))
        and has_words(asked.words, [quote.text, quote.as_printed, speaker, title])
    )


@given(asked=filters())
def test_any_filter_gives_what_a_look_at_every_row_gives(full: Catalogue, asked: Filter) -> None:
    everything = full.quote_ids(Filter(kinds=frozenset(), statuses=frozenset()))
    expected = []
    for quote in full.quote_rows(everything):
        article = full.article(quote.article_id).article
        if lets_through(asked, quote, article.title, article.outlet):
            expected.append(quote.id)

    assert full.quote_ids(asked).tolist() == expected


@given(asked=filters())
def test_people_are_counted_over_the_same_quotes(full: Catalogue, asked: Filter) -> None:
    quotes = full.quote_rows(full.quote_ids(asked))
    expected = {
        person_id: (
            sum(quote.person_id == person_id for quote in quotes),
            len({quote.article_id for quote in quotes if quote.person_id == person_id}),
        )
        for person_id in {quote.person_id for quote in quotes if quote.person_id is not None}
    }

    people = full.people(asked)

    assert {row.id: (row.quotes, row.articles) for row in people} == expected
    assert people == sorted(people, key=lambda row: (-row.quotes, row.name, row.id))


def test_quotes_come_by_date_article_and_place(full: Catalogue) -> None:
    quotes = full.quote_rows(full.quote_ids(Filter(kinds=frozenset(), statuses=frozenset())))
    days = [quote.date[:10] if quote.date[:4].isdigit() else "" for quote in quotes]
    keys = [(day, quote.article_id, quote.start) for day, quote in zip(days, quotes, strict=True)]

    assert len(keys) == 4 * len(DATES) * len(OUTLETS)
    assert keys == sorted(keys)


def test_thoughts_and_rejected_quotes_are_hidden_unless_asked_for(full: Catalogue) -> None:
    shown = full.quote_rows(full.quote_ids(EVERYTHING))

    assert {quote.kind for quote in shown} == set(QuoteKind) - {QuoteKind.THOUGHT}
    assert {quote.status for quote in shown} == set(ReviewStatus) - {ReviewStatus.REJECTED}


def test_a_filter_that_asks_for_nothing_is_true() -> None:
    assert condition(Filter(kinds=frozenset(), statuses=frozenset())).sql == "TRUE"
