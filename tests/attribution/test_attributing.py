"""The whole way from text to quotes, with what the encoder reads written out by hand."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.attributing import _quote, quotes_of
from quotebrowser.attribution.drafts import Draft
from quotebrowser.attribution.mentions import Resolved
from quotebrowser.records import Article, Quote, QuoteKind, Span, Speaker, SpeakerKind, words_of
from tests.attribution.encoder.readings import Seen, reader_that_sees


def quotes_in(text: str, *seen: Seen, names: dict[str, str] | None = None) -> list[Quote]:
    return quotes_of(Article("t", text), reader_that_sees(*seen, names=names))


def test_a_quotation_has_its_words_its_cue_its_source_and_its_speaker() -> None:
    text = "Oda Marn came late. “The quay will open,” Mr. Marn said."
    names = {"Oda Marn": "PERSON"}
    (quote,) = quotes_in(text, Seen("Mr. Marn", "said", "“The quay will open,”"), names=names)
    assert words_of(text, quote.content) == "The quay will open,"
    assert words_of(text, quote.cue) == "said"
    assert quote.kind is QuoteKind.DIRECT
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("Oda Marn", SpeakerKind.PERSON)


def test_the_clause_around_quoted_words_belongs_to_a_mixed_quote() -> None:
    text = "Marn said that the quay was “a disgrace” to the town."
    (quote,) = quotes_in(text, Seen("Marn", "said", "the quay was “a disgrace” to the town"))
    assert quote.kind is QuoteKind.MIXED
    assert words_of(text, quote.content) == "the quay was “a disgrace” to the town"


def test_a_quotation_that_nobody_says_is_no_quote() -> None:
    assert quotes_in("The “safe zone” lies north.") == []


def test_quotes_stand_in_the_order_of_the_text_whatever_kind_they_are() -> None:
    text = "Marn said it rained.\n\nVELD: Will it open?\n\nOKORO: In May.\n\nRuiz hopes it snowed."
    quotes = quotes_in(text, Seen("Ruiz", "hopes", "it snowed"), Seen("Marn", "said", "it rained"))
    assert [(words_of(text, quote.content), quote.kind) for quote in quotes] == [
        ("it rained", QuoteKind.INDIRECT),
        ("Will it open?", QuoteKind.DIRECT),
        ("In May.", QuoteKind.DIRECT),
        ("it snowed", QuoteKind.THOUGHT),
    ]


def test_a_turn_of_a_transcript_goes_before_what_the_encoder_sees_in_it() -> None:
    text = "VELD: Will it open?\n\nOKORO: In May, I think."
    quotes = quotes_in(text, Seen("I", "think", "In May"))
    assert [words_of(text, quote.source) for quote in quotes] == ["VELD", "OKORO"]


def test_a_paragraph_of_hard_wrapped_lines_is_read_as_one() -> None:
    text = (
        "The ferry to Ostrey was late for the third time this week and\n"
        "the harbour master, who has run the quay for nineteen years,\n"
        "said that nobody had told her why."
    )
    (quote,) = quotes_in(text, Seen("the harbour master", "said that", "nobody had told her why"))
    assert "another paragraph" not in quote.reason
    assert words_of(text, quote.source) == "the harbour master"


@pytest.mark.parametrize("kind", ["PERSON", "ORG"])
def test_the_encoders_names_tell_what_a_speaker_is(kind: str) -> None:
    text = "Amsel said it rained."
    (quote,) = quotes_in(text, Seen("Amsel", "said", "it rained"), names={"Amsel": kind})
    assert quote.speaker is not None
    assert quote.speaker.kind is {"PERSON": SpeakerKind.PERSON, "ORG": SpeakerKind.ORGANIZATION}[kind]


def test_a_quote_without_a_source_has_no_speaker_no_confidence_and_says_why() -> None:
    text = "It snowed. “The quay will open.”"
    (quote,) = quotes_in(text, Seen("", "", "“The quay will open.”"))
    assert (quote.source, quote.speaker, quote.confidence) == ((), None, 0.0)
    assert "no source is named" in quote.reason


def test_a_source_in_another_paragraph_is_told_in_the_reason() -> None:
    text = "Marn had this to say.\n\n“The quay will open.”"
    (quote,) = quotes_in(text, Seen("Marn", "had this to say", "“The quay will open.”"))
    assert "in another paragraph" in quote.reason


@pytest.mark.parametrize(("link", "name"), [(0.99, "Oda Marn"), (0.02, None)])
def test_a_name_that_is_too_unsure_is_held_back_while_the_source_stays(link: float, name: str | None) -> None:
    text = "She said it rained."
    draft = Draft((Span(9, 18),), (Span(0, 3),), (Span(4, 8),), link, "source of “said”", said=link)
    resolved = Resolved(Speaker("Oda Marn", SpeakerKind.PERSON), 0.8, "'she' = Oda Marn")
    quote = _quote(text, [], draft, resolved)
    assert words_of(text, quote.source) == "She"
    assert (quote.speaker and quote.speaker.name) == name
    assert (quote.confidence > 0) == (name is not None)
    assert ("too unsure to be named" in quote.reason) == (name is None)
