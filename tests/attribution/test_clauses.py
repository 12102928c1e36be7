"""What a cue governs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.attribution.clauses import content_of, spans_without
from quotebrowser.attribution.cues import Cue

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "verb", "content", "clausal"),
    [
        ("Marn said that the quay was closed.", "said", ["the quay was closed"], True),
        ("The quay, Marn said, was closed.", "said", ["The quay", "was closed"], True),
        ("Marn promised to close the quay.", "promised", ["to close the quay"], True),
        ("Marn denied the claim.", "denied", ["the claim"], False),
        ("Marn spoke to Veld.", "spoke", [], False),
    ],
)
def test_the_governed_words_come_without_the_reporting_ones(
    nlp: Language, text: str, verb: str, content: list[str], *, clausal: bool
) -> None:
    doc = nlp(text)
    cue = next(token for token in doc if token.lower_ == verb)
    subject = next(token for token in doc if token.text == "Marn")
    spans, is_clausal = content_of(cue, subject, Cue.SAYING, 0)
    assert ([span.of(text) for span in spans], is_clausal) == (content, clausal)


def test_stretches_lose_punctuation_and_that_at_their_edges(nlp: Language) -> None:
    text = ", that the quay, was closed."
    doc = nlp(text)
    assert [s.of(text) for s in spans_without(doc, 0, len(doc) - 1, {4}, 0)] == ["the quay", "was closed"]
