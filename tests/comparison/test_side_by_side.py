"""What people said stands side by side as plain grouping of every quote would put it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.filter import EVERYTHING, Filter, Part
from quotebrowser.comparison.side_by_side import Step, lined_up, side_by_side
from quotebrowser.comparison.topic import Topic
from quotebrowser.records import QuoteKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow


STEPS = [step for step in Step if step is not Step.TOPIC]
"""Those whose rows are values that a quote has."""


def month_of(quote: QuoteRow) -> str:
    return quote.date[:7] if quote.date[:1] == "2" else ""


def rows_of(step: Step, quote: QuoteRow) -> Sequence[int | str]:
    """The rows that a quote belongs to."""
    if step is Step.TAG:
        return quote.tags
    return [{Step.ARTICLE: quote.article_id, Step.MONTH: month_of(quote), Step.OUTLET: quote.outlet}[step]]


@given(
    people=st.lists(st.integers(1, 12), unique=True, max_size=6),
    kinds=st.frozensets(st.sampled_from(QuoteKind)),
    words=st.sampled_from(["", "number", "1"]),
    step=st.sampled_from(STEPS),
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
            for row in rows_of(step, quote):
                cells = expected.setdefault(row, {person: [] for person in columns})
                cells[quote.person_id].append(quote)
    order = sorted(expected) if step in {Step.OUTLET, Step.TAG} else list(expected)

    shown = side_by_side(catalogue, people, asked, step=step)

    assert [person.id for person in shown.people] == columns
    assert [moment.said for moment in shown.moments] == [
        tuple(tuple(quotes) for quotes in expected[row].values()) for row in order
    ]
    if step in {Step.OUTLET, Step.TAG}:
        assert [moment.heading for moment in shown.moments] == order


OF_SQL = {
    Step.ARTICLE: "SELECT article, speaker, count(*) FROM quote_sheet {} GROUP BY article, date, speaker",
    Step.MONTH: "SELECT CASE WHEN date GLOB '2*' THEN substr(date, 1, 7) ELSE '' END AS month, speaker, count(*)"
    " FROM quote_sheet {} GROUP BY month, speaker",
    Step.OUTLET: "SELECT outlet, speaker, count(*) FROM quote_sheet {} GROUP BY outlet, speaker",
    Step.TAG: "SELECT name, speaker, count(*) FROM quote_sheet JOIN quote_tags USING (quote_id)"
    " JOIN tags ON tags.id = tag_id {} GROUP BY name, speaker",
}


@pytest.mark.parametrize("step", STEPS)
def test_the_cells_hold_as_many_quotes_as_the_view_for_sql_says(catalogue: Catalogue, step: Step) -> None:
    names = ("Marta Oriol", "Nils von der Aue")
    those = f"WHERE speaker IN {names} AND kind <> 'thought' AND status <> 'rejected'"
    expected = catalogue._db.execute(OF_SQL[step].format(those)).fetchall()

    shown = lined_up(catalogue, [catalogue.person_named(name).id for name in names], EVERYTHING, step=step)

    assert sorted(
        (moment.heading, name, len(cell))
        for moment in shown.moments
        for name, cell in zip(names, moment.said, strict=True)
        if cell
    ) == sorted(expected)


def test_a_topic_is_a_row_of_what_its_search_finds(catalogue: Catalogue) -> None:
    marta, nils = (catalogue.person_named(name).id for name in ("Oriol", "Aue"))
    topics = [Topic("twos", "2"), Topic("nothing", "absent"), Topic("many", 'pier OR "new ferry')]

    shown = lined_up(catalogue, [marta, nils], Filter(words="number"), step=Step.TOPIC, topics=topics)

    assert [moment.heading for moment in shown.moments] == ["twos", "many"]
    for moment, words in zip(shown.moments, ("number 2", "pier OR ferry"), strict=True):
        for person, said in zip((marta, nils), moment.said, strict=True):
            found = catalogue.quote_ids(Filter(people=frozenset({person}), words=words))
            assert list(said) == list(found)


def test_only_rows_where_all_spoke_can_be_kept(catalogue: Catalogue) -> None:
    people = [catalogue.person_named(name).id for name in ("Oriol", "Aue")]
    shown = lined_up(catalogue, people, EVERYTHING)

    kept = shown.where_all_spoke.moments

    assert 0 < len(kept) < len(shown.moments)
    assert kept == tuple(moment for moment in shown.moments if moment.said[0] and moment.said[1])


def test_people_whom_the_filter_turns_around_are_compared_all_the_same(catalogue: Catalogue) -> None:
    marta = catalogue.person_named("Oriol").id
    turned = Filter(people=frozenset({marta}), without=frozenset({Part.PEOPLE}))

    assert lined_up(catalogue, [marta], turned) == lined_up(catalogue, [marta], EVERYTHING)


def test_an_article_is_headed_by_its_title_and_date(catalogue: Catalogue) -> None:
    marta = catalogue.person_named("Oriol").id

    for moment in side_by_side(catalogue, [marta], EVERYTHING).moments:
        assert moment.article_id is not None
        article = catalogue.article(moment.article_id).article
        assert (moment.heading, moment.date) == (article.title, article.date)


def test_months_come_once_and_in_order(catalogue: Catalogue) -> None:
    people = [person.id for person in catalogue.people()]

    months = [moment.heading for moment in side_by_side(catalogue, people, EVERYTHING, step=Step.MONTH).moments]

    assert months == ["", "2019", "2019-02", "2019-03", "2019-13", "2020-06"]


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
