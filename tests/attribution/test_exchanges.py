"""Speakers who take turns."""

from __future__ import annotations

from quotebrowser.attribution.encoder.finding import Attribution
from quotebrowser.attribution.exchanges import taken_in_turns
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.records import Span, words_of


def found(text: str, source: str, cue: str, *content: str) -> Attribution:
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (source, cue, *content)]
    return Attribution(tuple(spans[2:]), (spans[1],), (spans[0],), 0.9, 0.9)


def turns(text: str, *attributions: Attribution) -> list[tuple[str, str]]:
    taken = taken_in_turns(text, attributions, outermost(quoted_stretches(text)))
    return [(words_of(text, item.source), words_of(text, item.content)) for item in taken]


def test_after_a_question_and_its_answer_the_quotations_alternate() -> None:
    text = "“Did it rain?” Marn asked.\n\n“Yes,” Vell replied.\n\n“A lot?”\n\n“All day.”"
    asked = found(text, "Marn", "asked", "“Did it rain?”")
    answered = found(text, "Vell", "replied", "“Yes,”", "“A lot?”", "“All day.”")
    assert turns(text, asked, answered) == [
        ("Marn", "“Did it rain?”"),
        ("Vell", "“Yes,”"),
        ("Marn", "“A lot?”"),
        ("Vell", "“All day.”"),
    ]


def test_an_answer_that_goes_on_stays_with_its_speaker() -> None:
    text = "“Did it rain?” Marn asked.\n\n“Yes,” Vell replied. “All day.”"
    asked, answered = (
        found(text, "Marn", "asked", "“Did it rain?”"),
        found(text, "Vell", "replied", "“Yes,”", "“All day.”"),
    )
    assert turns(text, asked, answered)[1] == ("Vell", "“Yes,” … “All day.”")


def test_of_two_quotations_side_by_side_only_the_one_at_the_cue_keeps_the_source() -> None:
    text = "“Stay.” “Why?” asked Vell."
    assert turns(text, found(text, "Vell", "asked", "“Stay.” “Why?”")) == [("", "“Stay.”"), ("Vell", " “Why?”")]
