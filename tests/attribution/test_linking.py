"""Links from quotations to sources, on parses that are written out by hand."""

from __future__ import annotations

from quotebrowser.attribution.choosing import How
from quotebrowser.attribution.cues import Cue
from quotebrowser.attribution.linking import link_quotations
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.paragraphs import paragraphs_of
from quotebrowser.attribution.parsing import Parse
from quotebrowser.attribution.reports import Report
from quotebrowser.records import Span


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def links(text: str, *reports: tuple[str, str, Cue], subject: str = "") -> list[tuple[str, str, How]]:
    paragraphs = paragraphs_of(text)
    parse = Parse(
        sentences=[p.start for p in paragraphs],
        reports=[Report(span(text, cue), span(text, source), (), strength) for source, cue, strength in reports],
        subjects=[(paragraphs[0].start, span(text, subject))] if subject else [],
    )
    found = link_quotations(text, paragraphs, outermost(quoted_stretches(text)), parse)
    return [(link.stretch.inner.of(text), link.source.of(text), link.how) for link in found]


def test_the_nearest_reporting_words_win() -> None:
    text = "Veld denied it, and “it is so,” Marn said."
    found = links(text, ("Veld", "denied", Cue.SAYING), ("Marn", "said", Cue.SAYING))
    assert found == [("it is so,", "Marn", How.BESIDE)]


def test_a_sentence_in_marks_after_said_goes_on() -> None:
    text = "“One,” Marn said. “Two is more.”"
    assert [how for _, _, how in links(text, ("Marn", "said", Cue.SAYING))] == [How.BESIDE, How.GOES_ON]


def test_a_colon_hands_over_to_the_next_paragraph() -> None:
    text = "Marn said:\n\n“Two is more than one.”"
    assert [how for _, _, how in links(text, ("Marn", "said", Cue.SAYING))] == [How.ANNOUNCED]


def test_a_first_sentence_in_marks_waits_for_the_reporting_words_after_it() -> None:
    text = "“One is little enough.” “Two,” Marn said."
    found = links(text, ("Marn", "said", Cue.SAYING))
    assert [(words, how) for words, _, how in found] == [
        ("One is little enough.", How.COMES_BEFORE),
        ("Two,", How.BESIDE),
    ]


def test_a_whole_paragraph_in_marks_falls_to_the_subject_before_it() -> None:
    text = "Marn was firm.\n\n“Two is more than one.”"
    assert links(text, subject="Marn") == [("Two is more than one.", "Marn", How.SUBJECT_BEFORE)]


def test_two_words_in_marks_that_nobody_says_are_left_alone() -> None:
    assert links("The “quiet zone” is small.", subject="The") == []
