"""Names found by their capitals alone."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.speakers.naming import find_names
from quotebrowser.attribution.speakers.page import read_page


def found(text: str) -> list[str]:
    return [" ".join(name.words) for name in find_names(read_page(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yesterday Gen. Halvard Brekke came", ["Halvard Brekke"]),
        ("then G.K. Holloway spoke", ["G.K. Holloway"]),
        ("to Marcia “Cia” Price in May", ["Marcia Price"]),
        ("by state Del. Olga Finch", ["Olga Finch"]),
        ("a friend of Robert Quill Jr. came", ["Robert Quill Jr."]),
        ("the Association of Harbour Pilots met", ["Association of Harbour Pilots"]),
        ("with Cornell William Brook there", ["Cornell William Brook"]),
        ("when Mira Sen won", ["Mira Sen"]),
        ("Trade Minister of Norland Kari Sund left", ["Kari Sund"]),
        ("met Yusuf al-Hariri and Ludwig van der Meer", ["Yusuf al-Hariri", "Ludwig van der Meer"]),
        ("On Monday Vell told Dahl", ["Vell", "Dahl"]),
        ("an ex-minister and a pro-Norland crowd", []),
    ],
)
def test_a_name_is_found_without_what_is_no_part_of_it(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_titles_and_possessive_are_told() -> None:
    [name] = find_names(read_page("we saw Senator Ida Roll’s house"))
    assert (name.titles, name.possessive) == (("senator",), True)


def test_a_long_line_of_capitals_is_no_name() -> None:
    assert found("we READ THAT ALL OF US MAY GO HOME BEFORE MIDNIGHT ENDS OUR LONG JOURNEY TOGETHER NOW FRIENDS") == []
