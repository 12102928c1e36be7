"""Tests of plain text and its header lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.articles.plain import read_plain, split_header
from quotebrowser.errors import ArticleUnreadable

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "Title: Ferry to stay\nAuthor: Ada Voss\nOutlet: The Quay\nDate: 6 Feb. 2019\nURL: https://quay.example/1\n\n"
BODY = "“It stays,” Marand said.\n\nShe left.\n"


def test_header_lines_are_metadata_and_no_text() -> None:
    text, metadata = split_header(HEADER + BODY)
    assert text == BODY
    assert metadata == {
        "title": "Ferry to stay",
        "author": "Ada Voss",
        "outlet": "The Quay",
        "date": "2019-02-06",
        "url": "https://quay.example/1",
    }


def test_text_without_a_header_is_left_as_it_is() -> None:
    assert split_header("\n " + BODY) == ("\n " + BODY, split_header("")[1])


@pytest.mark.parametrize(
    "text",
    [
        "Author: I had no idea.\n\nReporter: None?\n",
        "Title: Ferry to stay\n“It stays,” she said.\n",
        "Title: one\nTitle: two\n\nBody\n",
        "The Title: a play\n\nBody\n",
        "Source: a friend\nDate: tomorrow\n\nBody\n",
    ],
)
def test_what_only_resembles_a_header_stays_text(text: str) -> None:
    assert split_header(text)[0] == text


def test_a_title_alone_is_a_header() -> None:
    text, metadata = split_header("TITLE: Ferry to stay\n \nBody\n")
    assert (text, metadata["title"]) == (" \nBody\n", "Ferry to stay")


@given(st.text(max_size=200))
def test_what_is_left_is_always_the_end_of_the_text(text: str) -> None:
    assert text.endswith(split_header(text)[0])


def test_an_article_is_called_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes(("\ufeff" + HEADER + BODY).replace("\n", "\r\n").encode())
    (article,) = read_plain(path, 1000)
    assert (article.id, article.title, article.text) == (str(path), "Ferry to stay", BODY)


def test_a_file_of_header_lines_alone_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(HEADER, encoding="utf-8")
    with pytest.raises(ArticleUnreadable, match="is empty"):
        list(read_plain(path, 1000))
