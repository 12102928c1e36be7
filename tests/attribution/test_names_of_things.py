"""Titles and nicknames in marks, which nobody says."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.marks import quoted_stretches
from quotebrowser.attribution.names_of_things import names_a_thing
from quotebrowser.records import Span


def is_name(text: str) -> bool:
    (stretch,) = quoted_stretches(text)
    return names_a_thing(text, stretch, Span(0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "She read from her novel “The Long Quay” at the library of Ostrey.",
        "He spoke on “Harbour Tonight” about the storm and what it had cost the fishermen of the east quay.",
        "The man known as “the Heron” was never caught.",
        "It was a so-called “quiet zone” for years.",
        "He told “Morning Tide” that the ferry would sail.",
    ],
)
def test_titles_and_nicknames_name_things(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "“Only Marn Knows,” she said.",
        "The crowd shouted “Veld Must Go” for an hour and then went home in the rain.",
        "He called the plan “a gift to the sea”.",
        "“Stop!” she cried.",
        "Marn: ‘Veld Must Go’",
    ],
)
def test_what_people_say_names_no_thing(text: str) -> None:
    assert not is_name(text)
