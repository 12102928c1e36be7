"""Word pieces: offsets that hold, and what the encoder is told of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotebrowser.attribution.encoder.pieces import (
    CLOSING_ID,
    LOOKALIKES,
    OPENING_ID,
    Casing,
    Gap,
    Pieces,
    Quotation,
    pieces_of,
)
from quotebrowser.attribution.marks import outermost, quoted_stretches

if TYPE_CHECKING:
    from tokenizers import Tokenizer


def pieces_in(text: str, tokenizer: Tokenizer) -> Pieces:
    """The pieces of `text`, with its quotations as the rules find them."""
    stretches = [(item.inner.start, item.inner.end) for item in outermost(quoted_stretches(text))]
    return pieces_of(text, stretches, tokenizer)


def words_in(text: str, pieces: Pieces) -> list[str]:
    return [text[start:end] for start, end in zip(pieces.starts, pieces.ends, strict=True)]


def test_offsets_point_at_the_words(tokenizer: Tokenizer) -> None:
    text = "Zoë  Mary\tsaid:\n\n“Nò, 好 – 😀 yes!”"
    found = words_in(text, pieces_in(text, tokenizer))
    assert found == ["Zoë", "Mary", "said", ":", "“", "Nò", ",", "好", "–", "😀", "yes", "!", "”"]


def test_a_gap_tells_spaces_lines_and_paragraphs(tokenizer: Tokenizer) -> None:
    pieces = pieces_in("one two,\nthree \n \n four", tokenizer)
    assert pieces.gaps.tolist() == [Gap.PARAGRAPH, Gap.SPACE, Gap.NOTHING, Gap.LINE, Gap.PARAGRAPH]
    assert pieces.paragraphs.tolist() == [1, 1, 1, 2, 3]


@pytest.mark.parametrize(
    ("word", "casing"),
    [
        ("quay", Casing.LOWER),
        ("Quay", Casing.TITLE),
        ("QUAY", Casing.UPPER),
        ("McQuay", Casing.MIXED),
        ("1984", Casing.DIGITS),
        (";", Casing.SIGN),
    ],
)
def test_casing_tells_how_a_word_is_written(tokenizer: Tokenizer, word: str, casing: Casing) -> None:
    assert set(pieces_in(word, tokenizer).casings.tolist()) == {casing}


def test_all_pieces_of_a_word_have_the_casing_of_the_word(tokenizer: Tokenizer) -> None:
    pieces = pieces_in("Ostreyhamnesgrove", tokenizer)
    assert len(pieces) > 1
    assert set(pieces.casings.tolist()) == {Casing.TITLE}


def test_a_closed_quotation_has_marks_at_its_ends(tokenizer: Tokenizer) -> None:
    pieces = pieces_in('He said "not now" twice', tokenizer)
    states = [Quotation.OUTSIDE] * 2
    states += [Quotation.OPENING, Quotation.INSIDE, Quotation.INSIDE, Quotation.CLOSING, Quotation.OUTSIDE]
    assert pieces.quotations.tolist() == states


def test_a_quotation_that_its_paragraph_leaves_open_is_running(tokenizer: Tokenizer) -> None:
    pieces = pieces_in("“not now\n\nHe left", tokenizer)
    assert pieces.quotations.tolist() == [Quotation.OPENING, Quotation.RUNNING, Quotation.RUNNING, 0, 0]


@pytest.mark.parametrize("quoted", ['"no"', "“no”", "«no»", "„no“", "「no」", "‘no’"])
def test_every_style_of_mark_is_shown_to_the_encoder_as_one(tokenizer: Tokenizer, quoted: str) -> None:
    pieces = pieces_in(f"he said {quoted} twice", tokenizer)
    assert pieces.ids[2] == OPENING_ID
    assert pieces.ids[4] == CLOSING_ID


def test_an_apostrophe_of_any_shape_is_read_alike(tokenizer: Tokenizer) -> None:
    assert len({tuple(pieces_in(f"the quay{mark}s gate", tokenizer).ids) for mark in "'’ʼ"}) == 1


def test_pieces_of_one_word_go_on_and_so_do_words_joined_by_a_hyphen(tokenizer: Tokenizer) -> None:
    text = "a well-known man - he"
    pieces = pieces_in(text, tokenizer)
    joined = dict(zip(words_in(text, pieces), pieces.goes_on.tolist(), strict=True))
    assert joined["a"] is joined["well"] is joined["man"] is joined["he"] is False
    assert joined["known"] is True


def test_a_dash_between_spaces_joins_nothing(tokenizer: Tokenizer) -> None:
    assert not pieces_in("man - he", tokenizer).goes_on.any()


def test_covering_gives_the_pieces_that_share_a_character(tokenizer: Tokenizer) -> None:
    text = "one two three"
    pieces = pieces_in(text, tokenizer)
    assert pieces.covering(4, 7) == (1, 2)
    assert pieces.covering(5, 9) == (1, 3)
    assert pieces.covering(3, 4) == (1, 1)


ODD = ["\ud800", "\udfff", "\x00", "\u202eשלום", "مرحبا", "👩‍👩‍👧", "e\u0301", "각", "İ", "ß", "ﬁ", "\ufeff"]
COMMON = ["“", "”", '"', "-", "\n\n", " ", "Mary"]
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=())), st.lists(st.sampled_from(ODD + COMMON), max_size=30).map("".join)
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANY_TEXT)
def test_pieces_of_any_text_stand_in_order_within_it(tokenizer: Tokenizer, text: str) -> None:
    pieces = pieces_in(text, tokenizer)
    assert (pieces.starts < pieces.ends).all()
    assert (np.diff(pieces.starts) >= 0).all()
    assert (np.diff(pieces.ends) >= 0).all()
    if len(pieces):
        assert pieces.starts[0] >= 0
        assert pieces.ends[-1] <= len(text)
        assert pieces.gaps[0] == Gap.PARAGRAPH
    assert not pieces.goes_on[pieces.gaps > Gap.NOTHING].any()
    assert len({len(array) for array in (pieces.gaps, pieces.casings, pieces.quotations, pieces.goes_on)}) == 1


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANY_TEXT)
def test_words_share_no_character(tokenizer: Tokenizer, text: str) -> None:
    pieces = pieces_in(text, tokenizer)
    begins = ~pieces.goes_on[1:]
    assert (pieces.starts[1:][begins] >= pieces.ends[:-1][begins]).all()


@given(st.text(st.characters(exclude_categories=())))
def test_lookalikes_are_of_the_same_length_and_can_be_encoded(text: str) -> None:
    shown = text.translate(LOOKALIKES)
    assert len(shown) == len(text)
    assert shown.encode().decode() == shown
