"""Code points and UTF-16 units: there and back, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from quotebrowser.desktop.reader.offsets import OffsetMap

PIECES = [
    "a", "é", "e\u0301", "\n", " ", "“", "😀", "👩‍👩‍👧",
    "🇩🇪", "שלום", "العربية", "\u202e", "\u200f", "汉", "𝔘", "\U0010ffff", "\x00", "\t",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.characters(exclude_categories=["Cs"])).map("".join)


def units_before(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2


@given(texts)
def test_units_are_those_that_utf_16_writes(text: str) -> None:
    offsets = OffsetMap(text)
    assert [offsets.to_units(n) for n in range(len(text) + 1)] == [units_before(text, n) for n in range(len(text) + 1)]
    assert offsets.units == units_before(text, len(text))


@given(texts)
def test_the_way_back_leads_to_the_same_place(text: str) -> None:
    offsets = OffsetMap(text)
    assert all(offsets.to_code_points(offsets.to_units(n)) == n for n in range(len(text) + 1))


@given(texts)
def test_the_middle_of_a_pair_is_the_place_before_it(text: str) -> None:
    offsets = OffsetMap(text)
    for number, char in enumerate(text):
        if ord(char) > 0xFFFF:
            assert offsets.to_code_points(offsets.to_units(number) + 1) == number


def test_outside_the_text_there_is_no_offset() -> None:
    offsets = OffsetMap("a😀")
    for outside in (-1, 3):
        with pytest.raises(IndexError):
            offsets.to_units(outside)
    with pytest.raises(IndexError):
        offsets.to_code_points(4)


@given(st.lists(st.sampled_from(["a", "é", "😀", "\n", "שלום", "𝔘", "e\u0301"])).map("".join), st.data())
def test_a_document_of_qt_counts_the_same(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    document = QTextDocument()
    QTextCursor(document).insertText(text)
    offsets = OffsetMap(text)
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.to_units(start))
    cursor.setPosition(offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u2029", "\n") == text[start:end]
