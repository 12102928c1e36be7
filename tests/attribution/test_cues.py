"""What someone is said to think, told from what someone is said to have said."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.cues import tells_a_thought


@pytest.mark.parametrize(
    "cue",
    [
        "believes",
        "thought",
        "has long feared",
        "was hoping",
        "worried",
        "planned",
        "saw",
        "Hopes",
        "was afraid",
        "is confident",
        "is of the view",
        "regretted",
        "recognises",
        "doesn't want",
    ],
)
def test_words_of_thinking_in_any_form_tell_a_thought(cue: str) -> None:
    assert tells_a_thought(cue)


@pytest.mark.parametrize(
    "cue",
    [
        "said",
        "says",
        "told",
        "written",
        "denied",
        "denies",
        "according to",
        "agreeing",
        "quipped",
        "in the words of",
        "",
    ],
)
def test_words_of_saying_tell_none(cue: str) -> None:
    assert not tells_a_thought(cue)


@pytest.mark.parametrize("cue", ["said he hoped", "expressed fear", "telling them he believes", "admits he thought"])
def test_a_word_of_saying_beside_one_of_thinking_makes_it_something_said(cue: str) -> None:
    assert not tells_a_thought(cue)


@pytest.mark.parametrize("cue", ["unthinkable", "hopeless", "seesaw", "planing", "thinked"])
def test_words_that_only_look_like_thinking_tell_none(cue: str) -> None:
    assert not tells_a_thought(cue)
