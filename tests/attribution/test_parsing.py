"""What is handed to spaCy, and what is taken from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.mentions import NameKind
from quotebrowser.attribution.paragraphs import paragraphs_of
from quotebrowser.attribution.parsing import Parse, parsable, parse_article
from quotebrowser.records import Span

if TYPE_CHECKING:
    from spacy.language import Language


@given(st.text())
def test_text_made_parsable_keeps_its_length_and_its_ordinary_words(text: str) -> None:
    assert len(parsable(text)) == len(text)
    assert parsable("The quay, of course.") == "The quay, of course."


def test_what_a_tokeniser_cannot_take_becomes_space() -> None:
    assert parsable("a\x00b\ud800c\u00a0d\ne") == "a b c d e"
    assert max(map(len, parsable("x" * 5_000).split())) < 100


def test_names_subjects_and_reports_have_offsets_of_the_whole_text(nlp: Language) -> None:
    text = "It rained.\n\nIda Okoro said that the quay was closed."
    parse = parse_article(nlp, text, paragraphs_of(text), [])
    assert [(n.span.of(text), n.kind) for n in parse.names] == [("Ida Okoro", NameKind.PERSON)]
    assert [subject.of(text) for _, subject in parse.subjects] == ["It", "Ida Okoro"]
    assert [(r.cue.of(text), r.source.of(text)) for r in parse.reports] == [("said", "Ida Okoro")]
    assert [c.of(text) for c in parse.reports[0].content] == ["the quay was closed"]


def test_a_paragraph_without_a_letter_is_not_parsed(nlp: Language) -> None:
    text = "* * *\n\n1234"
    assert parse_article(nlp, text, [Span(0, 5), Span(7, 11)], []) == Parse()
