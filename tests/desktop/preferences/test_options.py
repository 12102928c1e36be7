"""The table of settings: names, defaults, bounds, and words for those that are asked for."""

from __future__ import annotations

import pytest

from quotebrowser.desktop.preferences.options import OPTIONS, Choice, Number, Option, Switch


def test_every_setting_has_a_name_of_its_own_and_a_default_it_allows() -> None:
    assert len({option.name for option in OPTIONS}) == len(OPTIONS)
    assert all(option.allows(option.default) for option in OPTIONS)


def test_every_setting_that_is_asked_for_says_what_it_does() -> None:
    asked = [option for option in OPTIONS if isinstance(option, Choice | Number | Switch)]
    assert asked
    assert all(option.title and option.hint for option in asked)
    assert len({option.title for option in asked}) == len(asked)


def test_a_choice_allows_its_values_only() -> None:
    option = Choice("a/b", "x", title="", hint="", choices=(("x", "X"), ("y", "Y")))
    assert option.allows("y")
    assert not option.allows("z")


@pytest.mark.parametrize(
    ("value", "allowed"), [(1, True), (9, True), (0, False), (10, False), ("5", False), (True, False)]
)
def test_a_number_keeps_within_its_bounds(value: object, *, allowed: bool) -> None:
    assert Number("a/b", 5, title="", hint="", least=1, most=9).allows(value) == allowed


def test_what_is_only_remembered_keeps_its_type() -> None:
    assert Option("a/b", b"").allows(b"bytes")
    assert not Option("a/b", b"").allows("text")
