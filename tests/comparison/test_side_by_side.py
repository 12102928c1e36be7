"""What people said stands side by side as plain grouping of every quote would put it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.comparison.side_by_side import Step, side_by_side
from quotebrowser.records import QuoteKind
from tests.reports import AIDE, MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quotebrowser.catalogue.rows import QuoteRow

DATES = ["", "not a date", "2019", "2019-02", "2019-02-06", "2019-02-28T08:00:00Z", "2019-03-01"]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """Three people over articles with every sort of date."""
    dice = random.Random(5)  # noqa: S311 - a fixed choice, not a secret
    with Catalogue.create(tmp_path_factory.mktemp("side") / "side.quotes") as filled:
        for number in range(30):
            sentences = [
                Said(f"Number {number} {part}", dice.choice([MARTA, NILS, AIDE, None]), dice.choice(list(QuoteKind)))
                for part in range(dice.randrange(5))
            ]
            add(filled, Said(f"Opening {number}"), *sentences, date=dice.choice(DATES), title=f"Report {number}")
        yield filled


def month_of(quote: QuoteRow) -> str:
    return quote.date[:7] if quote.date[:1] == "2" else ""


def row_of(step: Step, quote: QuoteRow) -> int | str:
    return quote.article_id if step is Step.ARTICLE else month_of(quote)


@given(
    people=st.lists(st.integers(1, 12), unique=True, max_size=4),
    kinds=st.frozensets(st.sampled_from(QuoteKind)),
    words=st.sampled_from(["", "number", "1"]),
    step=st.sampled_from(Step),
)
def test_the_rows_are_those_of_plain_grouping(
    catalogue: Catalogue, people: list[int], kinds: frozenset[QuoteKind], words: str, step: Step
) -> None:
    asked = Filter(kinds=kinds, words=words)
    known = {row.id for row in catalogue.people_by_id(people)}
    columns = [person for person in people if person in known]
    expected: dict[int | str, dict[int, list[QuoteRow]]] = {}
    for quote in catalogue.quote_rows(catalogue.quote_ids(asked)):
        if quote.person_id in columns:
            cells = expected.setdefault(row_of(step, quote), {person: [] for person in columns})
            cells[quote.person_id].append(quote)

    shown = side_by_side(catalogue, people, asked, step=step)

    assert [person.id for person in shown.people] == columns
    assert [moment.said for moment in shown.moments] == [
        tuple(tuple(quotes) for quotes in cells.values()) for cells in expected.values()
    ]


def test_an_article_is_headed_by_its_title_and_date(catalogue: Catalogue) -> None:
    marta = catalogue.person_named("Oriol").id

    for moment in side_by_side(catalogue, [marta], EVERYTHING).moments:
        assert moment.article_id is not None
        article = catalogue.article(moment.article_id).article
        assert (moment.heading, moment.date) == (article.title, article.date)


def test_months_come_once_and_in_order(catalogue: Catalogue) -> None:
    people = [person.id for person in catalogue.people()]

    months = [moment.heading for moment in side_by_side(catalogue, people, EVERYTHING, step=Step.MONTH).moments]

    assert months == ["", "2019", "2019-02", "2019-03"]


def test_the_columns_count_what_is_shown(catalogue: Catalogue) -> None:
    marta, nils = (catalogue.person_named(name).id for name in ("Oriol", "Aue"))

    shown = side_by_side(catalogue, [nils, marta, nils], EVERYTHING)

    assert [person.name for person in shown.people] == ["Nils von der Aue", "Marta Oriol"]
    for column, person in enumerate(shown.people):
        assert person.quotes == sum(len(moment.said[column]) for moment in shown.moments)


def test_one_who_says_nothing_that_is_shown_keeps_an_empty_column(catalogue: Catalogue) -> None:
    marta = catalogue.person_named("Oriol")

    shown = side_by_side(catalogue, [marta.id], Filter(words="absent"))

    assert ([person.name for person in shown.people], shown.moments) == (["Marta Oriol"], ())


def test_nobody_chosen_shows_nothing(catalogue: Catalogue) -> None:
    shown = side_by_side(catalogue, [], EVERYTHING)

    assert (shown.people, shown.moments) == ((), ())
