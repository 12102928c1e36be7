"""The help for searching shows what can be searched for."""

from __future__ import annotations

import pytest

from quotebrowser.catalogue.search_language.parsing import parse
from quotebrowser.desktop.library.search_help import GRAMMAR


@pytest.mark.parametrize("example", [example for example, _ in GRAMMAR])
def test_every_example_of_the_grammar_can_be_searched_for(example: str) -> None:
    assert parse(example) != parse("")


def test_words_beside_one_another_and_words_with_and_are_the_same() -> None:
    examples = dict(GRAMMAR)

    assert parse("pier AND ferry") == parse("pier ferry")
    assert examples["pier AND ferry"] == "the same"
