"""The page: sentences, paragraphs, quotations and headings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.speakers.page import folded, read_page


def test_a_full_stop_after_a_title_ends_no_sentence() -> None:
    page = read_page("Dr. Okafor met Gen. Brekke. They spoke.")
    assert page.sentences == [0, 28]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    page = read_page("“It begins\n\nNobody spoke.")
    assert page.in_quotation(3)
    assert not page.in_quotation(14)


def test_a_line_in_title_case_is_a_heading() -> None:
    page = read_page("Port Council Mocks Former Harbour Chief\n\nThe council met on a cold and windy day.")
    assert page.in_heading(2)
    assert not page.in_heading(50)


def test_folding_takes_away_case_accents_and_possessive() -> None:
    assert [folded(w) for w in ("José’s", "PEÑALVA", "O’Rourke", "Gen.")] == ["jose", "penalva", "o'rourke", "gen"]


@given(st.text(alphabet='aA “”"\n.!', max_size=60))
def test_every_place_lies_in_its_sentence_and_paragraph(text: str) -> None:
    page = read_page(text)
    for at in range(len(text)):
        assert page.sentence_start(at) <= at < page.sentence_end(at)
        assert page.paragraphs[page.paragraph(at)] <= at
