"""Attributions and names in code points of a whole text, which is read in sections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.finding import SECTION, Attribution, Findings, find, sections_of
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.mentions import NameKind
from quotebrowser.records import Span
from tests.attribution.encoder.readings import Seen, reader_that_sees

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.encoder.reading import Reading

TEXT = "Oda Vell came.\n\n“One two,” said Vell. “Three.”\n\nIda Ruiz said that it rained."
SEES = reader_that_sees(
    Seen("Vell. ", "said", "“One two,”"),
    Seen("Ida Ruiz", "said that", "it rained"),
    names={"Oda Vell": "PERSON", "Ida Ruiz": "PERSON"},
)


def found_in(text: str) -> Findings:
    return find(text, outermost(quoted_stretches(text)), SEES)


def shifted(spans: Sequence[Span], by: int) -> tuple[Span, ...]:
    return tuple(Span(span.start + by, span.end + by) for span in spans)


def rounded(attribution: Attribution) -> Attribution:
    """With a chance that does not tell in which order it was added up."""
    return replace(attribution, link=round(attribution.link, 6))


def moved(attribution: Attribution, by: int) -> Attribution:
    return replace(
        rounded(attribution),
        content=shifted(attribution.content, by),
        cue=shifted(attribution.cue, by),
        source=shifted(attribution.source, by),
    )


@given(st.text(alphabet="ab \n", max_size=40).map(lambda part: part * 4000))
def test_sections_are_the_text_in_order_and_never_too_long(text: str) -> None:
    sections = list(sections_of(text))
    assert "".join(text[start:end] for start, end in sections) == text
    assert all(0 < end - start <= SECTION for start, end in sections)


def test_a_section_ends_with_a_paragraph_where_it_can() -> None:
    text = ("a" * 999 + "\n") * 40
    assert [end % 1000 for _, end in sections_of(text)] == [0, 0]


def test_a_section_of_one_endless_paragraph_ends_with_a_word() -> None:
    text = "abcdefg " * 8000
    assert [text[end - 1] for _, end in sections_of(text)] == [" "] * 3


def test_what_is_read_is_told_in_code_points() -> None:
    first, *_, last = found_in(TEXT).attributions
    assert [span.of(TEXT) for span in first.content] == ["“One two,”"]
    assert ([span.of(TEXT) for span in last.content], last.source[0].of(TEXT)) == (["it rained"], "Ida Ruiz")
    assert last.cue[0].of(TEXT) == "said that"


def test_names_are_told_in_code_points_with_their_kinds() -> None:
    names = found_in(TEXT).names
    assert [(name.span.of(TEXT), name.kind) for name in names] == [
        ("Oda Vell", NameKind.PERSON),
        ("Ida Ruiz", NameKind.PERSON),
    ]


@pytest.mark.parametrize("before", ["It rained.\n\n", "Quiet.\n\n" * 400, "The tide came in.\n\n" * 3000])
def test_paragraphs_before_a_text_only_shift_what_is_found(before: str) -> None:
    alone, after = found_in(TEXT), found_in(before + TEXT)
    assert [rounded(item) for item in after.attributions] == [moved(item, len(before)) for item in alone.attributions]
    assert [name.span for name in after.names] == list(shifted([name.span for name in alone.names], len(before)))


def test_every_section_is_read_with_the_quotations_within_it() -> None:
    text = ("“Yes,” said Vell. It rained on. \n" * 4000).rstrip()
    seen: list[int] = []

    def watching(part: str, stretches: Sequence[tuple[int, int]]) -> Reading:
        assert all(part[start:end] == "Yes," for start, end in stretches)
        seen.append(len(stretches))
        return SEES(part, stretches)

    find(text, outermost(quoted_stretches(text)), watching)
    assert len(seen) > 1
    assert sum(seen) == 4000


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2003"])
def test_nothing_is_found_where_there_are_no_words(text: str) -> None:
    assert found_in(text) == Findings()
