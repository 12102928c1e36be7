"""The words of quotes are kept when they are asked for, follow every change, and go with what is erased."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.word_index import AT_A_TIME, BREAK, END, words_in
from quotebrowser.errors import CatalogueUnusable
from tests.reports import MARTA, NILS, Said, add

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.catalogue.looking import Looked

EVERY_QUOTE = Filter(kinds=frozenset(), statuses=frozenset())


def kept(catalogue: Catalogue) -> int:
    return int(catalogue._db.execute("SELECT count(*) FROM quote_words").fetchone()[0])


def said(catalogue: Catalogue, asked: Filter = EVERY_QUOTE) -> list[str]:
    """The words of the quotes, with a full stop after each quote and a dash where spans meet."""
    words = catalogue.said_words([asked])
    numbers = array("I", words.parts[0])
    spelling = catalogue.spelled(words, numbers) | {END: ".", BREAK: "-"}
    return [spelling[number] for number in numbers]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The pier, the FERRY!", ["the", "pier", "the", "ferry"]),
        ("Don’t — we won't", ["don't", "we", "won't"]),
        ("hard-won 3.5 million", ["hard-won", "3", "5", "million"]),
        ("Straße, Ünal, U\u0308nal", ["strasse", "ünal", "ünal"]),
        ("شكرا لكم جميعا", ["شكرا", "لكم", "جميعا"]),
        ("… — “”", []),
        ("", []),
    ],
)
def test_the_words_of_a_text(text: str, words: list[str]) -> None:
    assert words_in(text) == words


def test_words_that_are_kept_are_those_of_the_texts(full: Catalogue, rows: Sequence[Looked]) -> None:
    read = said(full)
    expected = [word for row in sorted(rows, key=lambda row: row.quote.id) for word in (*words_in(row.quote.text), ".")]

    assert full.keep_words() == len(rows)
    assert sorted(said(full)) == sorted(read) == sorted(expected)
    assert full.keep_words() == 0


def test_an_import_keeps_nothing_and_what_it_brings_is_counted_all_the_same(catalogue: Catalogue) -> None:
    add(catalogue, Said("One pier", MARTA))
    catalogue.keep_words()
    add(catalogue, Said("Two piers", NILS), title="Second")

    assert kept(catalogue) == 1
    assert said(catalogue) == ["one", "pier", ".", "two", "piers", "."]
    assert catalogue.keep_words() == 1


def test_more_quotes_than_one_transaction_takes_are_kept_with_progress(catalogue: Catalogue) -> None:
    number = AT_A_TIME + 10
    add(catalogue, *(Said(f"pier{place}") for place in range(number)))
    told: list[tuple[int, int]] = []

    assert catalogue.keep_words(lambda done, total: told.append((done, total))) == number
    assert told == [(AT_A_TIME, number), (number, number)]
    assert sorted(said(catalogue)) == sorted([*(f"pier{place}" for place in range(number)), *["."] * number])


def test_what_was_kept_stays_kept_when_the_rest_is_stopped(catalogue: Catalogue) -> None:
    add(catalogue, *(Said(f"pier{place}") for place in range(AT_A_TIME + 10)))

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        catalogue.keep_words(stop)
    assert kept(catalogue) == AT_A_TIME
    assert catalogue.keep_words() == 10


def test_two_who_keep_words_at_once_use_the_same_numbers(catalogue: Catalogue) -> None:
    add(catalogue, *(Said(f"pier{place}") for place in range(AT_A_TIME)), *(Said(f"boat{n}") for n in range(5)))

    def another(done: int, _total: int) -> None:
        if done == AT_A_TIME:
            with Catalogue.open(catalogue.path) as other:
                add(other, Said("tide and boat3"), title="Meanwhile")
                assert other.keep_words() == 6

    catalogue.keep_words(another)

    assert len(said(catalogue)) == 2 * (AT_A_TIME + 5) + 4
    assert said(catalogue).count("boat3") == 2
    assert catalogue.check() == []


def test_a_catalogue_that_may_only_be_read_keeps_nothing(catalogue: Catalogue) -> None:
    add(catalogue, Said("One pier", MARTA))

    with Catalogue.open(catalogue.path, read_only=True) as opened:
        with pytest.raises(CatalogueUnusable, match="open for reading only"):
            opened.keep_words()
        assert said(opened) == ["one", "pier", "."]


def test_the_words_of_an_erased_article_are_nowhere_in_the_file(catalogue: Catalogue) -> None:
    add(catalogue, Said("Zanzibarquux is ours", MARTA))
    add(catalogue, Said("The pier is ours", NILS), title="Second")
    catalogue.keep_words()

    catalogue.erase_article(1)

    assert b"zanzibarquux" not in catalogue.path.read_bytes()
    assert said(catalogue) == ["the", "pier", "is", "ours", "."]
    assert catalogue.keep_words() == 1


def test_an_import_that_is_undone_takes_its_kept_words_along(catalogue: Catalogue) -> None:
    add(catalogue, Said("One pier", MARTA))
    catalogue.keep_words()

    catalogue.undo()
    assert kept(catalogue) == 0
    catalogue.redo()
    assert said(catalogue) == ["one", "pier", "."]
    assert catalogue.check() == []
