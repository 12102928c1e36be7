"""Descriptions taken apart."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.speakers.phrases import read_phrase
from quotebrowser.records import SpeakerKind


@pytest.mark.parametrize(
    ("text", "head", "name", "kind"),
    [
        ("a senior harbour official", "official", "senior harbour official", SpeakerKind.ANONYMOUS),
        ("two officials", "official", "two officials", SpeakerKind.GROUP),
        ("But a person close to the talks", "person", "person close to the talks", SpeakerKind.ANONYMOUS),
        ("one aide, who asked not to be named", "aide", "aide", SpeakerKind.ANONYMOUS),
        ("The campaign’s", "campaign", "campaign", SpeakerKind.ORGANIZATION),
        ("a 40-page report on the fire", "report", "40-page report on the fire", SpeakerKind.DOCUMENT),
        ("critics", "critic", "critics", SpeakerKind.GROUP),
    ],
)
def test_a_description_has_head_name_and_kind(text: str, head: str, name: str, kind: SpeakerKind) -> None:
    phrase = read_phrase(text)
    assert (phrase.head, phrase.text, phrase.kind) == (head, name, kind)


def test_the_owner_is_told() -> None:
    assert read_phrase("Ida Roll’s campaign manager").owner == "Roll’s"
    assert read_phrase("his wife").owner == "his"


def test_another_keeps_a_description_apart() -> None:
    assert read_phrase("another official").other == {"another"}
    assert read_phrase("the second official").other == {"second"}
