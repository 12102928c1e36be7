"""First names, their gender and short forms."""

from __future__ import annotations

from quotebrowser.attribution.speakers.first_names import gender_of_first_name, same_first_name


def test_short_forms_and_initials_are_one_persons() -> None:
    assert same_first_name("william", "bill")
    assert same_first_name("j", "jonas")
    assert not same_first_name("bill", "bob")


def test_a_name_of_both_genders_tells_none() -> None:
    assert [gender_of_first_name(n) for n in ("karl", "ingrid", "robin", "zzyx")] == ["m", "f", "", ""]
