"""Reports by the parse: cue, source and what the cue governs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.attribution.cues import Cue
from quotebrowser.attribution.reports import reports_in

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "cue", "source", "content"),
    [
        ("Marn said that the quay was closed.", "said", "Marn", "the quay was closed"),
        ("The quay was closed, Marn said.", "said", "Marn", "The quay was closed"),
        ("According to the report, the quay was closed.", "According to", "the report", "the quay was closed"),
        ("She repeated Veld's claim that the quay was closed.", "claim", "Veld", "the quay was closed"),
        ("Marn, who says the quay is closed, left.", "says", "Marn", "the quay is closed"),
        ("The port issued a statement saying the quay was closed.", "saying", "The port", "the quay was closed"),
        ("A letter saying the quay was closed came.", "saying", "A letter", "the quay was closed"),
        ("Marn left early, adding that the quay was closed.", "adding", "Marn", "the quay was closed"),
        ("The quay, as Marn put it, was closed.", "put", "Marn", None),
    ],
)
def test_a_report_has_its_source_and_its_content(
    nlp: Language, text: str, cue: str, source: str, content: str | None
) -> None:
    found = {r.cue.of(text): r for r in reports_in(nlp(text), 0, frozenset())}
    assert found[cue].source.of(text) == source
    if content is not None:
        assert [c.of(text) for c in found[cue].content] == [content]


def test_a_cue_that_may_never_happen_is_weaker_than_one_that_did(nlp: Language) -> None:
    text = "The port will say that the quay is closed."
    assert [r.strength for r in reports_in(nlp(text), 0, frozenset())] == [Cue.STANCE]


def test_words_in_marks_report_nothing_for_the_narrator(nlp: Language) -> None:
    doc = nlp("Marn said the quay was closed.")
    assert list(reports_in(doc, 0, frozenset(range(len(doc))))) == []


def test_spans_are_moved_by_the_offset(nlp: Language) -> None:
    text = "It rained.  Marn said the quay was closed."
    (report,) = reports_in(nlp(text[12:]), 12, frozenset())
    assert (report.source.of(text), report.cue.of(text)) == ("Marn", "said")


def test_nobody_is_made_the_source_of_a_passive(nlp: Language) -> None:
    assert list(reports_in(nlp("It was said that the quay was closed."), 0, frozenset())) == []
