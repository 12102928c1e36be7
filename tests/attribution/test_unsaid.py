"""What is told from words that somebody said."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.encoder.finding import Attribution
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.unsaid import is_unsaid
from quotebrowser.records import Span


def attribution(text: str, source: str, cue: str) -> Attribution:
    """The one quotation of `text`, marks included, with its source and cue."""
    (stretch,) = quoted_stretches(text)

    def spans(words: str) -> tuple[Span, ...]:
        start = text.index(words)
        return (Span(start, start + len(words)),)

    return Attribution((stretch.outer,), spans(cue), spans(source), 0.9, 0.9)


@pytest.mark.parametrize(
    ("text", "source", "cue", "unsaid"),
    [
        ("Nobody at the mill ever said “thanks”.", "Nobody at the mill", "said", True),
        ("Somebody at the mill said “thanks”.", "Somebody at the mill", "said", False),
        ("A kinder man might have stood up and said “stay”.", "A kinder man", "said", True),
        ("A kinder man stood up and said “stay”.", "A kinder man", "said", False),
        ("Bridges marked “unsafe” will be shut.", "Bridges", "marked", True),
        ("Oda Marn marked it “unsafe” yesterday.", "Oda Marn", "marked", False),
        ("Police began a search called “Grey Goose” at dawn.", "Police", "called", True),
        ("Oda Marn called “no more of this” down the stairs.", "Oda Marn", "called", False),
    ],
)
def test_what_nobody_says_is_known_by_the_words_around_it(text: str, source: str, cue: str, *, unsaid: bool) -> None:
    stretches = outermost(quoted_stretches(text))
    assert is_unsaid(text, attribution(text, source, cue), stretches) is unsaid
