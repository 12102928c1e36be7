"""Quotation marks of every style, and what stray ones may not do."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution import marks
from quotebrowser.attribution.marks import MarkStyle, outermost, quoted_stretches

MARKS = "\"“”„‟«»‹›‘’‚'`「」 \n.,saoS5é"


def outer_words(text: str) -> list[str]:
    return [s.inner.of(text) for s in outermost(quoted_stretches(text))]


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("“Rain,” she said.", MarkStyle.CURLY),
        ('"Rain," she said.', MarkStyle.STRAIGHT),
        ("‘Rain,’ she said.", MarkStyle.SINGLE),
        ("'Rain,' she said.", MarkStyle.SINGLE),
        ("« Rain, » she said.", MarkStyle.GUILLEMETS),
        ("»Rain,« she said.", MarkStyle.GUILLEMETS),
        ("»Rain,» she said.", MarkStyle.GUILLEMETS),
        ("‹Rain,› she said.", MarkStyle.GUILLEMETS),
        ("„Rain,“ she said.", MarkStyle.LOW_HIGH),
        ("„Rain,” she said.", MarkStyle.LOW_HIGH),
        ("‚Rain,‘ she said.", MarkStyle.LOW_HIGH),
        ("”Rain,” she said.", MarkStyle.CURLY),
        ("``Rain,'' she said.", MarkStyle.CURLY),
        ("「Rain」 she said.", MarkStyle.CORNERS),
    ],
)
def test_every_style_of_mark_is_read(text: str, style: MarkStyle) -> None:
    (stretch,) = quoted_stretches(text)
    assert stretch.inner.of(text).rstrip(",") == "Rain"
    assert (stretch.style, stretch.depth, stretch.closed, stretch.continues) == (style, 0, True, False)


def test_the_outer_span_holds_the_marks_and_the_inner_one_does_not() -> None:
    text = "He said: “Go.”"
    (stretch,) = quoted_stretches(text)
    assert (stretch.inner.of(text), stretch.outer.of(text)) == ("Go.", "“Go.”")


@pytest.mark.parametrize(
    "text",
    [
        "Odd’s boat won’t leave the Veldts’ harbour, nor will O’Dell’s.",
        "It was rock 'n' roll in the '90s, and 'twas loud; tell 'em so.",
        "It was rock ‘n’ roll in the ‘90s, and ‘tis still.",
        "The pole is 5'10\" long and the board 6' 2\" wide.",
        'A 12" record and a 7" one.',
        "The class of '68 met.",
        "an empty pair “” and one with only dots “...”",
        '<a href="https://example.org/page" title="Tide tables">tables</a>',
    ],
)
def test_apostrophes_measures_and_attributes_are_no_quotations(text: str) -> None:
    assert quoted_stretches(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("‘It’s the players’ union that won’t budge,’ he said.", "It’s the players’ union that won’t budge,"),
        ("'I'm goin' home to the boys' house,' he said.", "I'm goin' home to the boys' house,"),
        ("‘We never left in ’09,’ said Marn.", "We never left in ’09,"),
        ("'50 years is long,' said Marn.", "50 years is long,"),
        ('"I am 5\'10" tall," he said.', "I am 5'10\" tall,"),
        ("‘We won’t swap the fans’ love for ’em or anyone’s.’", "We won’t swap the fans’ love for ’em or anyone’s."),
        ("It was ‘yes’ to the Marns’ plan.", "yes"),
        ("‘Ban cars’, says mayor of Ostrey", "Ban cars"),
    ],
)
def test_single_marks_are_told_from_apostrophes(text: str, words: str) -> None:
    assert outer_words(text) == [words]


def test_a_quotation_within_a_quotation_lies_deeper() -> None:
    text = "“She told me ‘stay’ and left,” he said. ‘He said “no”,’ she said."
    assert [(s.depth, s.inner.of(text)) for s in quoted_stretches(text)] == [
        (0, "She told me ‘stay’ and left,"),
        (1, "stay"),
        (0, "He said “no”,"),
        (1, "no"),
    ]


def test_straight_marks_nest_by_the_side_they_lean_to() -> None:
    text = 'He called it "a so-called "peace" treaty" today.'
    assert [(s.depth, s.inner.of(text)) for s in quoted_stretches(text)] == [
        (0, 'a so-called "peace" treaty'),
        (1, "peace"),
    ]


def test_marks_around_one_word_are_a_stretch() -> None:
    assert outer_words("The “safe” road.") == ["safe"]


def test_a_speech_over_paragraphs_goes_on_while_each_opens_again() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” she said. “Four.”"
    assert [(s.inner.of(text), s.continues, s.closed) for s in quoted_stretches(text)] == [
        ("One.", False, False),
        ("Two.", True, False),
        ("Three,", True, True),
        ("Four.", False, True),
    ]


def test_a_speech_closed_in_the_next_paragraph_without_a_mark_of_its_own_goes_on_there() -> None:
    text = "“One.\n\nTwo,” she said. “Three.”"
    assert [(s.inner.of(text), s.continues) for s in quoted_stretches(text)] == [
        ("One.", False),
        ("Two,", True),
        ("Three.", False),
    ]


def test_british_singles_run_over_paragraphs_too() -> None:
    text = "‘One.\n\n‘Two,’ she said."
    assert [(s.inner.of(text), s.continues) for s in quoted_stretches(text)] == [("One.", False), ("Two,", True)]


@pytest.mark.parametrize(
    "stray", ["“One, he said.", 'A "stray mark.', "A closing” one.", "« Un.", "‘One, he said.", '5" of']
)
def test_an_unclosed_or_stray_mark_does_no_harm_after_its_paragraph(stray: str) -> None:
    after = '\n\nShe left. "Two," she said.\n\n“Three,” he said. ‘Four,’ she said.'
    assert outer_words(stray + after)[-3:] == ["Two,", "Three,", "Four,"]


def test_a_stray_mark_does_not_invert_the_quotations_after_it_in_its_paragraph() -> None:
    assert outer_words('A stray " mark, then "good" and "better".') == ["good", "better"]
    assert outer_words('Lost its opening," he said, then "good" and "better".') == ["good", "better"]
    assert outer_words("“Unclosed, he said. “Second,” he said.") == ["Second,"]


def test_marks_of_two_styles_close_each_other() -> None:
    assert outer_words('“Half and half," he said. "And back,” she said.') == ["Half and half,", "And back,"]
    assert outer_words("He called it “dreadful“ in a note.") == ["dreadful"]


def test_a_space_on_the_wrong_side_of_a_mark_is_forgiven() -> None:
    assert outer_words('He said," Hello there." Then he left.') == ["Hello there."]


def test_a_hard_wrapped_quotation_is_one_stretch() -> None:
    words = "We have never seen a sea like\nthat one, and I hope nobody ever sees it again."
    assert outer_words(f"The keeper of the light said: “{words}”\n") == [words]


@given(st.one_of(st.text(), st.text(alphabet=MARKS)))
def test_any_text_gives_stretches_inside_it_that_nest(text: str) -> None:
    stretches = quoted_stretches(text)
    for stretch in stretches:
        assert stretch.outer.end <= len(text)
        assert stretch.outer.contains(stretch.inner)
        assert any(map(str.isalnum, stretch.inner.of(text)))
    top = outermost(stretches)
    assert all(a.outer.end <= b.outer.start for a, b in itertools.pairwise(top))
    assert all(any(t.outer.contains(s.outer) for t in top) for s in stretches)
    assert stretches == sorted(stretches, key=lambda s: s.outer.start)


@given(st.text(alphabet=MARKS), st.text(alphabet=MARKS.replace("\n", "")))
def test_a_paragraph_reads_the_same_whatever_stands_two_paragraphs_before(before: str, text: str) -> None:
    alone = [s.inner.of(text) for s in quoted_stretches(text)]
    start = len(before) + len("\n\nNothing.\n\n")
    whole = before + "\n\nNothing.\n\n" + text
    assert [s.inner.of(whole) for s in quoted_stretches(whole) if s.outer.start >= start] == alone


@pytest.mark.parametrize("piece", ["“", '"', "‘a ", "“a ‘b ", "a” ", '"a ', "« ", "' "])
def test_the_work_grows_with_the_text_and_no_faster(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: the stack that every mark may look through stays as short as prose needs it."""
    deepest = 0
    push = marks._Reader._push

    def watched(reader: marks._Reader, mark: marks._Mark, style: MarkStyle) -> None:
        nonlocal deepest
        push(reader, mark, style)
        deepest = max(deepest, len(reader.open))

    monkeypatch.setattr(marks._Reader, "_push", watched)
    quoted_stretches(piece * 2_000)
    assert deepest <= marks._DEEPEST
