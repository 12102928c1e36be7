"""Distinctive words: the paper's formula worked by hand, and counts that independent SQL gives."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.comparison.distinctive_words import DistinctiveWords, distinctive_words, log_odds
from quotebrowser.records import Span
from tests.reports import MARTA, NILS, Said, add, person


def test_the_scores_are_those_of_the_formula_worked_by_hand() -> None:
    # One says "pier" 3 times, "ferry" once; the other "pier" once, "ferry" 5 times: 4 and 6 words, 10 together.
    # With a prior of 5 words, alpha is 5 * 4/10 = 2 for "pier" and 5 * 6/10 = 3 for "ferry".
    # pier: ln((3+2) / (4+5-3-2)) - ln((1+2) / (6+5-1-2)) = ln(5/4) - ln(3/8) = ln(10/3)
    # its variance 1/(3+2) + 1/(1+2) = 8/15; z = 1.20397 / 0.73030 = 1.64861
    # ferry: ln((1+3) / (4+5-1-3)) - ln((5+3) / (6+5-5-3)) = ln(4/5) - ln(8/3) = -ln(10/3)
    # its variance 1/4 + 1/8 = 3/8; z = -1.20397 / 0.61237 = -1.96608
    delta, z = log_odds(np.array([3, 1]), np.array([1, 5]), prior_words=5)

    assert delta == pytest.approx([math.log(10 / 3), -math.log(10 / 3)])
    assert z == pytest.approx([1.64861, -1.96608], abs=1e-5)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)).filter(any), min_size=2, max_size=20))
def test_the_two_sides_mirror_one_another(counts: list[tuple[int, int]]) -> None:
    one, other = (np.array(column) for column in zip(*counts, strict=True))

    assert log_odds(one, other)[1] == pytest.approx(-log_odds(other, one)[1])


def by_hand(one: dict[str, int], other: dict[str, int], word: str) -> float:
    """The z-score of a word in plain Python, from the paper's equations."""
    n_one, n_other, alpha = sum(one.values()), sum(other.values()), 500.0
    y_one, y_other = one.get(word, 0), other.get(word, 0)
    a = alpha * (y_one + y_other) / (n_one + n_other)
    delta = math.log((y_one + a) / (n_one + alpha - y_one - a)) - math.log(
        (y_other + a) / (n_other + alpha - y_other - a)
    )
    return delta / math.sqrt(1 / (y_one + a) + 1 / (y_other + a))


def counted_by_sql(catalogue: Catalogue, who: str) -> dict[str, int]:
    """How often each word stands in quotes of a person, as SQLite's own full-text index says."""
    catalogue._db.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.every_word USING fts5vocab(main, quote_search, instance)"
    )
    rows = catalogue._db.execute(
        "SELECT term, count(*) FROM temp.every_word JOIN quote_sheet ON quote_id = doc"  # noqa: S608
        f" WHERE col = 'text' AND {who} AND kind <> 'thought' AND status <> 'rejected' GROUP BY term"
    )
    return dict(rows.fetchall())


@pytest.mark.parametrize("kept", [False, True])
@pytest.mark.parametrize("against", ["Nils von der Aue", None])
def test_counts_and_scores_are_those_of_independent_sql(
    catalogue: Catalogue, against: str | None, *, kept: bool
) -> None:
    one = counted_by_sql(catalogue, "speaker = 'Marta Oriol'")
    other = counted_by_sql(catalogue, f"speaker = '{against}'" if against else "speaker IS NOT 'Marta Oriol'")
    if kept:
        catalogue.keep_words()

    shown = distinctive_words(
        catalogue,
        catalogue.person_named("Oriol").id,
        EVERYTHING,
        against=catalogue.person_named(against).id if against else None,
        most=1000,
    )

    words = {word.words: word for word in (*shown.of_one, *shown.of_other) if " " not in word.words}
    assert (shown.one_total, shown.other_total) == (sum(one.values()), sum(other.values()))
    assert {word.words: (word.one, word.other) for word in words.values()} == {
        word: (one.get(word, 0), other.get(word, 0)) for word in words
    }
    assert words.keys() == {word for word in one.keys() | other.keys() if by_hand(one, other, word) != 0}
    for word in words.values():
        assert word.z == pytest.approx(by_hand(one, other, word.words))


def test_phrases_are_counted_within_quotes_and_spans(catalogue: Catalogue) -> None:
    phrases = {
        phrase: sum(row.text.casefold().count(phrase) for row in rows) for phrase, rows in said_by_marta(catalogue)
    }

    shown = distinctive_words(catalogue, catalogue.person_named("Oriol").id, EVERYTHING, most=1000)

    counted = {word.words: word.one for word in (*shown.of_one, *shown.of_other)}
    assert {phrase: counted[phrase] for phrase in phrases} == phrases
    assert "pier number" not in counted


def said_by_marta(catalogue: Catalogue) -> list[tuple[str, list[object]]]:
    rows = list(catalogue.quotes(Filter(people=frozenset({catalogue.person_named("Oriol").id}))))
    return [(phrase, rows) for phrase in ("the old", "old pier", "our harbour", "every bridge")]


@pytest.fixture
def small(catalogue_of_ones_own: Catalogue) -> Catalogue:
    """Marta about the pier, Nils about the ferry, Ada nothing."""
    add(catalogue_of_ones_own, Said("Don’t touch the pier", MARTA), Said("The ferry, the ferry!", NILS))
    add(catalogue_of_ones_own, Said("The hard-won pier … don't", MARTA), Said("—", person("Ada Voss")), title="Second")
    return catalogue_of_ones_own


def shown_by(catalogue: Catalogue, one: str, against: str | None = None) -> DistinctiveWords:
    other = catalogue.person_named(against).id if against else None
    return distinctive_words(catalogue, catalogue.person_named(one).id, EVERYTHING, against=other)


def test_apostrophes_and_hyphens_belong_to_words_and_curly_ones_are_the_same(small: Catalogue) -> None:
    counts = {word.words: (word.one, word.other) for word in shown_by(small, "Oriol").of_one}

    assert counts["don't"] == (2, 0)
    assert counts["hard-won"] == (1, 0)


def test_what_is_edited_is_counted_as_it_is_now(small: Catalogue) -> None:
    small.keep_words()
    before = shown_by(small, "Oriol")
    small.edit_quote(1, Place((Span(1, 6),)))

    after = shown_by(small, "Oriol")
    assert before.one_total - after.one_total == 3
    assert small.keep_words() == 1
    assert shown_by(small, "Oriol") == after
    small.undo()
    assert shown_by(small, "Oriol") == before


def test_a_side_without_words_sets_nothing_apart(small: Catalogue) -> None:
    shown = shown_by(small, "Voss", "Oriol")

    assert (shown.of_one, shown.of_other, shown.one_total) == ((), (), 0)


def test_one_quote_against_nobody_else_sets_nothing_apart(catalogue_of_ones_own: Catalogue) -> None:
    add(catalogue_of_ones_own, Said("The pier", MARTA))

    shown = shown_by(catalogue_of_ones_own, "Oriol")

    assert (shown.of_one, shown.of_other, shown.one_total, shown.other_total) == ((), (), 2, 0)


def test_the_query_of_a_word_finds_its_quotes(small: Catalogue) -> None:
    for word in shown_by(small, "Oriol", "Aue").of_one:
        found = small.quote_rows(small.quote_ids(Filter(words=word.query)))

        assert [row.speaker for row in found] == [MARTA] * word.one


def test_a_catalogue_that_may_only_be_read_is_counted_from_its_texts(small: Catalogue) -> None:
    expected = shown_by(small, "Oriol")

    with Catalogue.open(small.path, read_only=True) as opened:
        assert shown_by(opened, "Oriol") == expected


def test_progress_is_told_and_stops_the_work_by_raising(small: Catalogue) -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        distinctive_words(small, 1, EVERYTHING, progress=stop)
    told: list[tuple[int, int]] = []
    small.keep_words(lambda done, total: told.append((done, total)))
    assert told == [(4, 4)]
