"""Tests of reading a file line by line."""

from __future__ import annotations

import io

import pytest

from quotebrowser.articles import lines
from quotebrowser.articles.lines import lines_of
from quotebrowser.errors import ArticleUnreadable


def test_each_line_is_decoded_for_itself() -> None:
    file = io.BytesIO("“one”\n".encode() + "“two”\r\n".encode("cp1252") + b"three")
    assert list(lines_of(file, "a.jsonl", 100)) == [(1, "“one”\n"), (2, "“two”\n"), (3, "three")]


def test_a_line_that_cannot_be_read_costs_no_other() -> None:
    (_, first), (_, second) = lines_of(io.BytesIO(b"a\0b\nfine\n"), "a.jsonl", 100)
    assert isinstance(first, ArticleUnreadable)
    assert str(first).startswith("a.jsonl, line 1: is not text")
    assert second == "fine\n"


def test_a_line_too_long_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_ROOM_BESIDE_THE_TEXT", 8)
    (_, first), (_, second) = lines_of(io.BytesIO(b"x" * 95 + b"\nfine\n"), "a.jsonl", 1)
    assert isinstance(first, ArticleUnreadable)
    assert "a.jsonl, line 1: is too large" in str(first)
    assert second == "fine\n"


def test_utf16_is_refused_with_what_to_do() -> None:
    with pytest.raises(ArticleUnreadable, match=r"a\.jsonl: is in UTF-16 or UTF-32; save it as UTF-8"):
        list(lines_of(io.BytesIO("{}".encode("utf-16")), "a.jsonl", 100))
