"""New quotes are compared with all others, step by step, and come to the same as comparing all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.catalogue.placing import Place
from quotebrowser.comparison.repeats import finding
from quotebrowser.comparison.repeats.finding import find_repeats
from quotebrowser.comparison.repeats.groups import repeats
from quotebrowser.records import Span
from tests.comparison.repeats.conftest import TIDE, WALL, silent
from tests.comparison.repeats.labelled import Author
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from pathlib import Path


def groups(catalogue: Catalogue) -> set[frozenset[int]]:
    """The ids of the quotes that say the same."""
    return {frozenset(quote.quote_id for quote in repeat.quotes) for repeat in repeats(catalogue, EVERYTHING)}


def test_quotes_that_say_the_same_are_found_once(catalogue: Catalogue) -> None:
    assert find_repeats(catalogue, silent) == 7
    assert groups(catalogue) == {frozenset({1, 3, 4, 5})}
    assert find_repeats(catalogue, silent) == 0


def test_a_quote_that_comes_later_is_found_beside_those_compared_before(compared: Catalogue) -> None:
    add(compared, Said(f"And I say that {TIDE.lower()}", NILS), title="Later")

    assert find_repeats(compared, silent) == 1
    assert groups(compared) == {frozenset({1, 3, 4, 5}), frozenset({6, 8})}


def test_a_later_quote_may_join_what_was_apart(compared: Catalogue) -> None:
    add(compared, Said(f"{TIDE}. {WALL}", NILS), title="Later")
    find_repeats(compared, silent)

    assert groups(compared) == {frozenset({1, 3, 4, 5, 6, 8})}


def test_a_quote_that_is_edited_is_compared_again(compared: Catalogue) -> None:
    place = compared.placed_quotes(1)[0].quote.content[0]
    compared.edit_quote(1, Place((Span(place.start, place.start + 20),)))
    assert groups(compared) == {frozenset({3, 4, 5})}

    assert find_repeats(compared, silent) == 1
    assert groups(compared) == {frozenset({3, 4, 5})}
    compared.undo()
    find_repeats(compared, silent)
    assert groups(compared) == {frozenset({1, 3, 4, 5})}


def test_a_quote_that_comes_back_from_the_trash_is_known(compared: Catalogue) -> None:
    compared.trash_articles([2])
    assert groups(compared) == {frozenset({1, 4, 5})}
    add(compared, Said(WALL.replace("old", "new"), NILS), Said("Yes"), title="Meanwhile")
    find_repeats(compared, silent)

    compared.restore_articles([2])

    assert find_repeats(compared, silent) == 0
    assert groups(compared) == {frozenset({1, 3, 4, 5, 8})}


def test_after_an_erasure_all_are_compared_anew(compared: Catalogue) -> None:
    compared.erase_article(1)
    assert groups(compared) == set()

    assert find_repeats(compared, silent) == 5
    assert groups(compared) == {frozenset({3, 4, 5})}


@pytest.mark.parametrize("at_once", [1, 7, 40])
def test_article_by_article_comes_to_the_same_as_all_at_once(tmp_path: Path, at_once: int) -> None:
    quotes = [quote.words for quote in Author(11).quotes()][:120]
    with Catalogue.create(tmp_path / "one.quotes") as one, Catalogue.create(tmp_path / "other.quotes") as other:
        for number, words in enumerate(quotes):
            for catalogue in (one, other):
                add(catalogue, Said(words, MARTA), Said(f"Report {number}"))
            if number % at_once == 0:
                find_repeats(one, silent)
        find_repeats(one, silent)
        find_repeats(other, silent)

        assert groups(one) == groups(other) != set()
        assert set(zip(*one.alike_wordings(), strict=True)) == set(zip(*other.alike_wordings(), strict=True))


def test_what_was_compared_stays_when_the_rest_is_stopped(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "AT_A_TIME", 3)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        find_repeats(catalogue, stop)
    assert told[-1] == (3, 7)
    assert catalogue.uncompared() == 4

    assert find_repeats(catalogue, silent) == 4
    assert groups(catalogue) == {frozenset({1, 3, 4, 5})}


def test_progress_goes_from_nothing_to_all(catalogue: Catalogue) -> None:
    told: list[tuple[int, int]] = []

    find_repeats(catalogue, lambda done, total: told.append((done, total)))

    assert told[0] == (0, 7)
    assert told[-1] == (7, 7)
    assert told == sorted(told)


def test_an_empty_catalogue_and_one_of_short_quotes_have_no_repeats(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "empty.quotes") as empty:
        assert find_repeats(empty, silent) == 0
        add(empty, Said("No"), Said("No", MARTA), Said("…"))
        assert find_repeats(empty, silent) == 3
        assert groups(empty) == set()


def test_a_statement_of_many_wordings_is_found_although_all_its_runs_are_common(tmp_path: Path) -> None:
    words = WALL.split()
    with Catalogue.create(tmp_path / "viral.quotes") as viral:
        for number in range(60):
            changed = [*words]
            changed[number % len(words)] = f"word{number}"
            add(viral, Said(" ".join(changed), MARTA))
        find_repeats(viral, silent)

        assert groups(viral) == {frozenset(range(1, 61))}
