"""Given names tell a gender only where nearly all bearers have it."""

from __future__ import annotations

import pytest

from quotebrowser.catalogue.given_names import gender_of_given_name


@pytest.mark.parametrize(
    ("name", "gender"), [("marta", "female"), ("piet", "male"), ("kim", ""), ("andrea", ""), ("", "")]
)
def test_a_given_name_tells_a_gender(name: str, gender: str) -> None:
    assert gender_of_given_name(name) == gender
