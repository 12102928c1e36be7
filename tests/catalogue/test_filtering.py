"""A Filter lets through what a plain look at every row would."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.filter import EVERYTHING, Confidence, Excluded, Filter, Part, Scope
from quotebrowser.catalogue.filtering import condition
from quotebrowser.records import QuoteKind, ReviewStatus, SpeakerKind
from tests.catalogue.looking import AUTHORS, DATES, OUTLETS, TAGS, WORDS, has_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.catalogue import Catalogue
    from tests.catalogue.looking import Looked

DAYS = st.sampled_from([date(2018, 12, 31), date(2019, 2, 6), date(2019, 2, 7), date(2020, 11, 30)])

WORD = st.sampled_from([*WORDS, "Oriol", "aide", "brucke", "THE", "absent", "—", "pi*", "7"])

PHRASE = st.lists(WORD, min_size=1, max_size=2).map(lambda words: f'"{" ".join(words)}"')

EDGE = st.none() | st.sampled_from([0.25, 0.5, 0.6])

FIELDS: dict[str, st.SearchStrategy[object]] = {
    "people": st.frozensets(st.integers(1, 9), max_size=3),
    "articles": st.frozensets(st.integers(1, 25), max_size=9),
    "outlets": st.frozensets(st.sampled_from([*OUTLETS, "None Such"]), max_size=2),
    "kinds": st.frozensets(st.sampled_from(QuoteKind)),
    "statuses": st.frozensets(st.sampled_from(ReviewStatus)),
    "tags": st.frozensets(st.sampled_from([*TAGS, "none"]), max_size=2),
    "since": DAYS,
    "until": DAYS,
    "words": st.lists(WORD | PHRASE, max_size=2).map(" ".join),
    "speakers": st.frozensets(st.sampled_from(["marta oriol", "ORIOL", "the mayor", "Aue", "nobody"]), max_size=2),
    "aliases": st.booleans(),
    "speaker_kinds": st.frozensets(st.sampled_from(SpeakerKind), max_size=3),
    "authors": st.frozensets(st.sampled_from([*AUTHORS, "None Such"]), max_size=2),
    "confidence": st.builds(Confidence, EDGE, EDGE, st.booleans()),
    "noted": st.booleans(),
    "scope": st.sampled_from(Scope),
    "months": st.frozensets(st.sampled_from(["2019-02", "2019", "2018-12", "2020-11", ""]), max_size=3),
    "excluded": st.builds(
        Excluded,
        people=st.frozensets(st.integers(1, 9), max_size=2),
        outlets=st.frozensets(st.sampled_from([*OUTLETS, "None Such"]), max_size=1),
        months=st.frozensets(st.sampled_from(["2019-02", "2019", ""]), max_size=1),
        kinds=st.frozensets(st.sampled_from(QuoteKind), max_size=1),
        statuses=st.frozensets(st.sampled_from(ReviewStatus), max_size=1),
        tags=st.frozensets(st.sampled_from(TAGS), max_size=1),
    ),
    "without": st.frozensets(st.sampled_from(Part)),
}


@st.composite
def filters(draw: st.DrawFn) -> Filter:
    """Filters with a few fields set, so that most of them let something through."""
    names = draw(st.sets(st.sampled_from(sorted(FIELDS)), max_size=4))
    return Filter(**{name: draw(FIELDS[name]) for name in sorted(names)})


CHECKS: dict[Part, Callable[[Filter, Looked], bool]] = {
    Part.PEOPLE: lambda asked, row: row.quote.person_id in asked.people,
    Part.SPEAKERS: lambda asked, row: any(row.is_called(name, aliases=asked.aliases) for name in asked.speakers),
    Part.SPEAKER_KINDS: lambda asked, row: (
        row.quote.speaker is not None and row.quote.speaker.kind in asked.speaker_kinds
    ),
    Part.ARTICLES: lambda asked, row: row.quote.article_id in asked.articles,
    Part.OUTLETS: lambda asked, row: row.article.article.outlet in asked.outlets,
    Part.MONTHS: lambda asked, row: row.day[:7] in asked.months,
    Part.AUTHORS: lambda asked, row: row.article.article.author in asked.authors,
    Part.KINDS: lambda asked, row: row.quote.kind in asked.kinds,
    Part.STATUSES: lambda asked, row: row.quote.status in asked.statuses,
    Part.TAGS: lambda asked, row: any(row.is_tagged(tag) for tag in asked.tags),
    Part.SINCE: lambda asked, row: bool(row.day) and row.day >= str(asked.since)[: len(row.day)],
    Part.UNTIL: lambda asked, row: bool(row.day) and row.day <= str(asked.until),
    Part.CONFIDENCE: lambda asked, row: asked.confidence is None or asked.confidence.contains(row.quote.confidence),
    Part.NOTED: lambda asked, row: bool(row.quote.note) is asked.noted,
    Part.WORDS: lambda asked, row: has_words(asked.words, row.fields(asked.scope)),
}


def is_excluded(asked: Excluded, row: Looked) -> bool:
    return any(CHECKS[Part(field.name)](cast("Filter", asked), row) for field in fields(asked))


def lets_through(asked: Filter, row: Looked) -> bool:
    return not is_excluded(asked.excluded, row) and all(
        check(asked, row) is not (part in asked.without)
        for part, check in CHECKS.items()
        if getattr(asked, part) not in (None, frozenset(), "")
    )


@settings(max_examples=300)
@given(asked=filters())
def test_any_filter_gives_what_a_look_at_every_row_gives(full: Catalogue, rows: list[Looked], asked: Filter) -> None:
    assert full.quote_ids(asked).tolist() == [row.quote.id for row in rows if lets_through(asked, row)]


@given(asked=filters())
def test_quotes_are_counted_without_listing_them(full: Catalogue, asked: Filter) -> None:
    assert full.number_of_quotes(asked) == len(full.quote_ids(asked))


@given(asked=filters(), number=st.integers(0, 5))
def test_the_first_ids_are_the_first_of_all(full: Catalogue, asked: Filter, number: int) -> None:
    assert full.first_quote_ids(asked, number) == full.quote_ids(asked)[:number]


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


def test_a_filter_that_asks_for_nothing_is_true(full: Catalogue) -> None:
    assert condition(full._db, Filter(kinds=frozenset(), statuses=frozenset())).sql == "TRUE"
