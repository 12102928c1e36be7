"""Sources that are printed beside their quotations in a plain form."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.encoder.finding import Attribution
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.tags import tagged
from quotebrowser.records import Span, words_of


def spans(text: str, *parts: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(part), text.index(part) + len(part)) for part in parts if part)


def found(text: str, source: str, cue: str, *content: str) -> Attribution:
    return Attribution(spans(text, *content), spans(text, cue), spans(text, source), 0.9, 0.9)


def sources(text: str, *attributions: Attribution) -> list[tuple[str, str]]:
    """The source and the content of each attribution after tagging."""
    stretches = outermost(quoted_stretches(text))
    return [
        (words_of(text, item.source), words_of(text, item.content)) for item in tagged(text, attributions, stretches)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The bay is, in the words of Oda Marn, “a bowl of soup”.",
        "“A bowl of soup” was the verdict of Oda Marn on the bay.",
        "“A bowl of soup,” Oda Marn said.",
        "“A bowl of soup,” said Oda Marn.",
        "As Oda Marn put it: “a bowl of soup”.",
        "“A bowl of soup.” — Oda Marn",
    ],
)
def test_a_quotation_that_was_not_seen_is_given_to_the_source_beside_it(text: str) -> None:
    ((source, content),) = sources(text)
    assert source == "Oda Marn"
    assert "bowl of soup" in content


def test_a_sentence_after_a_full_stop_is_no_tag() -> None:
    assert sources("“A bowl of soup.” Oda Marn said nothing more.") == []


def test_a_quotation_run_together_with_anothers_gets_its_own_source() -> None:
    text = "“It rained,” Marn said. “It snowed,” Vell said."
    both = found(text, "Marn", "said", "“It rained,”", "“It snowed,”")
    assert [source for source, _ in sources(text, both)] == ["Marn", "Vell"]


def test_a_determiner_is_made_whole() -> None:
    text = "The painter Oda Marn was curt: “No.”"
    assert sources(text, found(text, "The", ":", "“No.”")) == [("The painter Oda Marn", "“No.”")]


def test_who_is_quoted_by_a_paper_as_saying_it_is_the_source() -> None:
    text = "Oda Marn was quoted by the Gull as saying it would rain."
    seen = found(text, "the Gull", "was quoted by", "as saying it would rain")
    assert sources(text, seen) == [("Oda Marn", "it would rain")]


def test_a_claim_told_as_someones_is_that_ones() -> None:
    text = "Asked about Oda Marn’s claim that it rained, Vell laughed."
    assert sources(text, found(text, "", "", "Oda Marn’s claim that it rained")) == [("Oda Marn", "that it rained")]


def test_an_indented_paragraph_behind_a_colon_is_content_as_a_whole() -> None:
    text = "Oda Marn wrote:\n\n    It rained. Nobody was told.\n\nThe town is small."
    seen = found(text, "Oda Marn", "wrote:", "It rained")
    assert sources(text, seen) == [("Oda Marn", "It rained. Nobody was told.")]
