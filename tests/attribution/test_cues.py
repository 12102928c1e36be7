"""The cue lexicon."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.cues import Cue, cue_of, is_speakerless, is_statement_noun


@pytest.mark.parametrize(
    "word",
    [
        "said",
        "says",
        "saying",
        "told",
        "wrote",
        "written",
        "replied",
        "replies",
        "agreed",
        "agreeing",
        "quipped",
        "denies",
    ],
)
def test_every_form_of_a_verb_of_saying_is_a_cue(word: str) -> None:
    assert cue_of(word) is Cue.SAYING


@pytest.mark.parametrize(("word", "cue"), [("called", Cue.STANCE), ("praised", Cue.STANCE), ("believes", Cue.THOUGHT)])
def test_judging_and_thinking_are_cues_of_their_own(word: str, cue: Cue) -> None:
    assert cue_of(word) is cue


@pytest.mark.parametrize("word", ["walked", "sayed", "agreing", "tellt", "", "the"])
def test_other_words_are_no_cues(word: str) -> None:
    assert cue_of(word) is None


def test_nouns_that_hold_statements_and_words_that_never_speak_are_known() -> None:
    assert is_statement_noun("claim")
    assert is_statement_noun("promises")
    assert not is_statement_noun("boat")
    assert is_speakerless("there")
    assert not is_speakerless("he")
