"""How far a source mention reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.attribution.source_mentions import mention_of

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("General Oda Marn, who commands the fleet, said it was over.", "General Oda Marn"),
        ("A spokesman for the port authority said it was over.", "A spokesman for the port authority"),
        ("His wife, Kora Veld, said it was over.", "His wife, Kora Veld"),
        ("The head of the port said it was over.", "The head of the port"),
        ("She said it was over.", "She"),
        ("Marn and Veld said it was over.", "Marn and Veld"),
        (
            "It is broken, said a report from the port’s inspector general Monday.",
            "a report from the port’s inspector general",
        ),
        ("The mayor's office said it was over.", "The mayor's office"),
    ],
)
def test_a_mention_is_the_compact_noun_phrase(nlp: Language, text: str, mention: str) -> None:
    doc = nlp(text)
    verb = next(token for token in doc if token.lower_ == "said")
    subject = next(child for child in verb.children if child.dep_ == "nsubj")
    assert mention_of(subject).of(text) == mention


def test_a_list_of_speakers_without_end_is_safe(nlp: Language) -> None:
    text = "Marn " + "and Marn " * 600 + "said it was over."
    doc = nlp(text)
    assert all(mention_of(token).end <= len(text) for token in doc)
