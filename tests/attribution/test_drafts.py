"""Attributions before their speakers are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.drafts import Draft, Taken, draft_attributions, draft_turn, kind_of
from quotebrowser.attribution.encoder.finding import Attribution
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.turns import Turn
from quotebrowser.records import QuoteKind, Span


def spans_of(text: str, *phrases: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(phrase), text.index(phrase) + len(phrase)) for phrase in phrases)


def found(text: str, *content: str, cue: str = "", source: str = "", link: float = 0.8) -> Attribution:
    cues, sources = (spans_of(text, words) if words else () for words in (cue, source))
    return Attribution(spans_of(text, *content), cues, sources, link, 0.9)


def drafts_of(text: str, *attributions: Attribution, taken: Taken | None = None) -> list[Draft]:
    return list(draft_attributions(text, attributions, outermost(quoted_stretches(text)), taken or Taken()))


def contents(text: str, drafts: list[Draft]) -> list[list[str]]:
    return [[span.of(text) for span in draft.content] for draft in drafts]


def kind_in(text: str, *content: str, cue: str = "") -> QuoteKind:
    (draft,) = drafts_of(text, found(text, *content, cue=cue))
    return kind_of(text, draft, outermost(quoted_stretches(text)))


def test_what_is_taken_is_cut_out_of_what_is_free() -> None:
    taken = Taken()
    taken.add([Span(5, 8), Span(12, 20)])
    assert list(taken.free(Span(0, 15))) == [Span(0, 5), Span(8, 12)]
    assert list(taken.free(Span(13, 19))) == []
    assert list(taken.free(Span(20, 22))) == [Span(20, 22)]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12))))
def test_taking_only_what_is_free_never_overlaps(wishes: list[tuple[int, int]]) -> None:
    taken = Taken()
    held: set[int] = set()
    for start, length in wishes:
        free = list(taken.free(Span(start, start + length)))
        places = {at for span in free for at in range(span.start, span.end)}
        assert places == set(range(start, start + length)) - held
        taken.add(free)
        held |= places


@pytest.mark.parametrize("content", ["“It rained,”", " “It rained,” ", "“It rained,” —"])
def test_a_whole_quotation_loses_its_marks_but_not_its_punctuation(content: str) -> None:
    text = "He said: “It rained,” — and left."
    assert contents(text, drafts_of(text, found(text, content))) == [["It rained,"]]


def test_marks_within_a_content_stay() -> None:
    text = "Marn said the quay was “a disgrace” to us."
    drafts = drafts_of(text, found(text, "the quay was “a disgrace” to us."))
    assert contents(text, drafts) == [["the quay was “a disgrace” to us"]]


def test_punctuation_at_the_edges_is_no_part_of_a_content_without_marks() -> None:
    text = "Marn said: the quay will open – soon, and left."
    assert contents(text, drafts_of(text, found(text, ": the quay will open –"))) == [["the quay will open"]]


def test_a_content_without_a_word_is_no_content() -> None:
    text = "Marn said …!? “—” and left."
    assert drafts_of(text, found(text, "…!?"), found(text, "“—”")) == []


def test_an_article_alone_says_nothing() -> None:
    text = "A commission will measure the flow and advise both towns."
    assert contents(text, drafts_of(text, found(text, "the", "both towns"))) == [["both towns"]]
    assert drafts_of(text, found(text, "the")) == []


def test_each_quotation_of_a_content_loses_its_own_marks() -> None:
    text = "“One,” said Marn. “Two.”"
    assert contents(text, drafts_of(text, found(text, "“One,”", "“Two.”", cue="said", source="Marn"))) == [
        ["One,", "Two."]
    ]


def test_a_content_that_is_mostly_a_turns_is_left_out() -> None:
    text = "MARN: It will open in May."
    taken = Taken()
    taken.add(spans_of(text, "It will open in May."))
    assert drafts_of(text, found(text, "MARN: It will open"), taken=taken) == []


def test_a_content_beside_a_turn_keeps_what_is_not_the_turns() -> None:
    text = "MARN: Yes. And the quay will open in May."
    taken = Taken()
    taken.add(spans_of(text, "Yes."))
    content = "Yes. And the quay will open in May."
    assert contents(text, drafts_of(text, found(text, content), taken=taken)) == [["And the quay will open in May"]]


def test_two_attributions_never_hold_the_same_words() -> None:
    text = "Marn said the quay will open in May"
    drafts = drafts_of(text, found(text, "the quay will open"), found(text, "quay will open in May"))
    assert contents(text, drafts) == [["the quay will open"]]


def test_the_chance_of_the_link_is_how_sure_a_draft_is() -> None:
    text = "Marn said it rained"
    assert [draft.sureness for draft in drafts_of(text, found(text, "it rained", link=0.37))] == [0.37]


@pytest.mark.parametrize(
    ("text", "cue", "source", "why"),
    [
        ("Marn said it rained", "said", "Marn", "source of “said”"),
        ("Marn has\n said it rained", "has\n said", "Marn", "source of “has said”, in another paragraph"),
        ("Marn: it rained", "", "Marn", "the nearest source"),
        ("Marn came.\n\nit rained", "", "Marn", "the nearest source, in another paragraph"),
        ("it rained", "", "", "no source is named near these words"),
    ],
)
def test_a_draft_says_why_its_source_was_chosen(text: str, cue: str, source: str, why: str) -> None:
    assert [draft.why for draft in drafts_of(text, found(text, "it rained", cue=cue, source=source))] == [why]


def test_a_source_that_was_taken_over_is_told_so() -> None:
    text = "Marn said so. it rained"
    taken_over = Attribution(spans_of(text, "it rained"), (), spans_of(text, "Marn"), 0.7, 0.9, continued=True)
    assert [draft.why for draft in drafts_of(text, taken_over)] == ["goes on from the words before"]


def test_a_turn_is_a_direct_quote_of_its_label_without_marks_around_it() -> None:
    text = "MARN: “It rained.”"
    label, words = spans_of(text, "MARN", "“It rained.”")
    draft = draft_turn(text, Turn(label, (words,)))
    assert ([span.of(text) for span in draft.content], draft.source) == (["It rained."], (label,))
    assert draft.transcript
    assert kind_of(text, draft, []) is QuoteKind.DIRECT


@pytest.mark.parametrize(
    ("text", "content", "cue", "kind"),
    [
        ("“It rained,” said Marn", "“It rained,”", "said", QuoteKind.DIRECT),
        ("Marn said it “rained a lot”", "it “rained a lot”", "said", QuoteKind.MIXED),
        ("Marn said it rained", "it rained", "said", QuoteKind.INDIRECT),
        ("Marn hopes it rained", "it rained", "hopes", QuoteKind.THOUGHT),
        ("Marn hoped it was “a joke”", "it was “a joke”", "hoped", QuoteKind.MIXED),
        ("Marn thought: “It rained.”", "“It rained.”", "thought", QuoteKind.DIRECT),
    ],
)
def test_marks_and_the_cue_tell_the_kind(text: str, content: str, cue: str, kind: QuoteKind) -> None:
    assert kind_in(text, content, cue=cue) is kind


def test_a_content_of_two_quotations_is_direct() -> None:
    assert kind_in("“One,” said Marn. “Two.”", "“One,”", "“Two.”", cue="said") is QuoteKind.DIRECT
