"""Titles before names are told from names, with the role and gender they give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.titles import Titles, roles_exclude, titles_before


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("president oriol", Titles(1, "president")),
        ("vice president marta oriol", Titles(2, "vice-president")),
        ("former vice president oriol", Titles(3, "former vice-president")),
        ("secretary of state oriol", Titles(3, "secretary")),
        ("attorney general oriol", Titles(2, "attorney-general")),
        ("lt gen oriol", Titles(2, "general")),
        ("lt gov oriol", Titles(2, "lieutenant-governor")),
        ("the former senator oriol", Titles(3, "former senator")),
        ("mrs oriol", Titles(1, "", "female")),
        ("congressman tarn", Titles(1, "representative", "male")),
        ("dr oriol", Titles(1)),
        ("marta oriol", Titles(0)),
        ("the former oriol", Titles(0)),
        ("president", Titles(0)),
    ],
)
def test_titles_give_role_and_gender(words: str, titles: Titles) -> None:
    assert titles_before(words.split()) == titles


@given(st.lists(st.sampled_from(["vice", "president", "of", "state", "mr", "former", "oriol", "general"])))
def test_the_last_word_is_always_part_of_the_name(words: list[str]) -> None:
    assert titles_before(words).words <= max(0, len(words) - 1)


@pytest.mark.parametrize(
    ("one", "other", "exclude"),
    [
        ("president", "senator", True),
        ("former president", "president", True),
        ("general", "colonel", True),
        ("general", "secretary", False),
        ("president", "president", False),
        ("president", "", False),
    ],
)
def test_two_offices_or_two_ranks_exclude_one_another(one: str, other: str, *, exclude: bool) -> None:
    assert roles_exclude(one, other) is exclude
