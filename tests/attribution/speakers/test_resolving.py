"""Every trap of naming a speaker, on invented people and places."""

from __future__ import annotations

from .stories import names


def test_a_surname_alone_goes_to_the_one_person_who_bears_it() -> None:
    assert names("Ruth Okafor opened the port. “It is ours,” [[Okafor]] said.") == ["Ruth Okafor"]


def test_titles_are_no_part_of_the_name() -> None:
    assert names("[[Gen. Halvard Brekke]], the commander of the northern forces, said: “Never.”") == ["Halvard Brekke"]


def test_he_is_the_man_and_not_the_woman_named_last() -> None:
    assert names("Mr. Tomas Vell met Mrs. Irma Dahl on Monday. “Good,” [[he]] said.") == ["Tomas Vell"]
