"""What is told of a quote: who, how sure, why."""

from __future__ import annotations

from quotebrowser.catalogue.rows import PlacedQuote
from quotebrowser.desktop.reader.telling import told
from quotebrowser.records import Quote, QuoteKind, ReviewStatus, Span, Speaker, SpeakerKind

QUANDT = Speaker("Ilse Quandt", SpeakerKind.PERSON)
VARGA = Speaker("Tomasz Varga", SpeakerKind.PERSON)


def placed(speaker: Speaker | None, *, corrected: bool = False) -> PlacedQuote:
    quote = Quote((Span(0, 4),), QuoteKind.DIRECT, speaker=VARGA, confidence=0.71, reason="the nearest name")
    return PlacedQuote(1, quote, 1, speaker, corrected=corrected, status=ReviewStatus.ACCEPTED)


def test_who_how_sure_why_and_what_was_decided() -> None:
    assert told(placed(VARGA)).split("\n") == [
        "● Tomasz Varga", "likely, 71%", "the nearest name", "direct quote, ✓ accepted",
    ]  # fmt: skip


def test_a_correction_says_what_the_program_had_said() -> None:
    lines = told(placed(QUANDT, corrected=True)).split("\n")
    assert lines[0] == "● Ilse Quandt ✎"
    assert lines[1] == "your choice; the program said Tomasz Varga (likely, 71%)"


def test_nobody_is_named_where_nobody_is() -> None:
    assert told(placed(None, corrected=True)).startswith("? nobody named")
