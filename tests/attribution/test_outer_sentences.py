"""Sentences of the narrator with quotations as unbroken pieces."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.cues import Cue
from quotebrowser.attribution.marks import quoted_stretches
from quotebrowser.attribution.outer_sentences import outer_sentences
from quotebrowser.attribution.reports import Report
from quotebrowser.records import Span


def sentences(text: str, cue: str = "", source: str = "") -> list[str]:
    reports = []
    if cue:
        at, by = text.index(cue), text.index(source)
        reports = [Report(Span(at, at + len(cue)), Span(by, by + len(source)), (), Cue.SAYING)]
    paragraph = Span(0, len(text))
    found = outer_sentences(text, paragraph, quoted_stretches(text), [0], reports)
    return [s.span.of(text).strip() for s in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“One. Two! Three,” he said.", 1),
        ("“One,” he said. “Two. Three.”", 2),
        ("“One.” “Two.” “Three.”", 3),
        ("He called it “great.” She called it “small.”", 2),
        ("He asked for “more. Much more” of it.", 1),
    ],
)
def test_a_quotation_is_never_cut_and_ends_a_sentence_by_its_own_full_stop(text: str, expected: int) -> None:
    assert len(sentences(text)) == expected


def test_reporting_words_after_a_question_mark_belong_to_the_quotation() -> None:
    assert sentences("“Really?” Marn asked.", "asked", "Marn") == ["“Really?” Marn asked."]
    assert sentences("“Really?” Rain fell.") == ["“Really?”", "Rain fell."]


def test_reporting_words_that_lead_to_the_next_quotation_begin_a_sentence() -> None:
    text = "“That is all.” Marn went on to say: “Or nearly all.”"
    assert sentences(text, "say", "Marn") == ["“That is all.”", "Marn went on to say: “Or nearly all.”"]
