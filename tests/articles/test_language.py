"""Tests of telling a text's language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.articles.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry will stay, the harbour minister said on Tuesday after a day of talks.", "en"),
        ("Le bac restera, a déclaré mardi la ministre du port après une journée de discussions.", "fr"),
        ("Die Fähre bleibt, sagte die Hafenministerin am Dienstag nach einem Tag voller Gespräche.", "de"),
        ("El ferry se queda, dijo el martes la ministra del puerto tras un día de conversaciones.", "es"),
        ("Паром останется, заявила во вторник министр портов после целого дня переговоров.", "ru"),
        ("كل شيء سيبقى كما هو، قالت وزيرة الموانئ يوم الثلاثاء بعد يوم من المحادثات الطويلة", "ar"),
    ],
)
def test_a_sentence_is_enough(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "Yes.", "12 345, 67 890 " * 20, "“…” — \x00"])
def test_too_little_tells_nothing(text: str) -> None:
    assert language_of(text) == ""


@settings(max_examples=50)
@given(st.text(st.characters(), max_size=200))
def test_any_text_gives_a_code_or_nothing(text: str) -> None:
    assert len(language_of(text)) in (0, 2)
