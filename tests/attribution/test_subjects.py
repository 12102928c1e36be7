"""Who stands behind a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.attribution.subjects import noun_beside, subject_behind

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Marn said it was over.", "said", "Marn"),
        ("Marn left and said it was over.", "said", "Marn"),
        ("Marn left, saying it was over.", "saying", "Marn"),
        ("Marn, who said it was over, left.", "said", "Marn"),
        ("Marn was booed after saying it was over.", "saying", "Marn"),
        ("The words were written by Marn.", "written", "Marn"),
        ("It was said to be over.", "said", None),
    ],
)
def test_a_verb_has_its_own_subject_or_takes_one_over(nlp: Language, text: str, verb: str, subject: str | None) -> None:
    token = next(token for token in nlp(text) if token.lower_ == verb)
    found, _ = subject_behind(token, frozenset())
    assert (found and found.text) == subject


def test_words_in_marks_are_no_subject(nlp: Language) -> None:
    doc = nlp("The harbour said Marn.")
    assert subject_behind(doc[2], frozenset({0, 1})) == (None, False)


def test_the_noun_beside_a_verb_stands_in_where_the_parse_gives_none(nlp: Language) -> None:
    doc = nlp("“Gone,” said Oda Marn.")
    said = next(token for token in doc if token.lower_ == "said")
    quoted = frozenset(range(said.i))
    beside = noun_beside(said, quoted)
    assert beside is not None
    assert beside.text == "Marn"
