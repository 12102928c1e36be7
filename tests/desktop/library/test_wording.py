"""Words and signs."""

from __future__ import annotations

import pytest

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.desktop.library.wording import (
    STATUS_SIGNS,
    confidence_words,
    one_line,
    quote_kind_words,
    quotes_words,
    speaker_kind_words,
    status_words,
    words_shown,
)
from quotebrowser.records import QuoteKind, ReviewStatus, SpeakerKind


@pytest.mark.parametrize(("number", "words"), [(0, "0 quotes"), (1, "1 quote"), (98310, "98,310 quotes")])
def test_a_number_agrees_with_what_it_counts(number: int, words: str) -> None:
    assert quotes_words(number) == words


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(1.0, "almost certain, 100%"), (0.84, "likely, 84%"), (0.5, "doubtful, 50%"), (0.0, "a guess, 0%")],
)
def test_confidence_is_told_in_words_and_per_cent(confidence: float, words: str) -> None:
    assert confidence_words(confidence) == words


def test_every_kind_and_status_has_words_of_its_own() -> None:
    assert len({speaker_kind_words(kind) for kind in SpeakerKind}) == len(SpeakerKind)
    assert len({quote_kind_words(kind) for kind in QuoteKind}) == len(QuoteKind)
    assert len({status_words(status) for status in ReviewStatus}) == len(ReviewStatus)
    assert len(set(STATUS_SIGNS.values())) == len(ReviewStatus)


def test_a_text_of_several_lines_becomes_one() -> None:
    assert one_line(" a\n\n b\tc ") == "a b c"


@pytest.mark.parametrize(
    ("kind", "text", "shown"),
    [
        (QuoteKind.DIRECT, "We wait.", "“We wait.”"),
        (QuoteKind.DIRECT, "«We wait.»", "«We wait.»"),
        (QuoteKind.INDIRECT, "that they wait", "that they wait"),
        (QuoteKind.MIXED, "that they “wait”", "that they “wait”"),
    ],
)
def test_direct_quotes_are_told_from_reported_speech_by_their_marks(kind: QuoteKind, text: str, shown: str) -> None:
    row = QuoteRow(
        id=1, article_id=1, person_id=None, speaker=None, corrected=False, as_printed="", text=text, kind=kind, cue="",
        article="", outlet="", author="", date="", url="", paragraph=1, start=0, end=5, confidence=0, reason="",
        status=ReviewStatus.UNREVIEWED, tags=(), note="",
    )  # fmt: skip
    assert words_shown(row) == shown
