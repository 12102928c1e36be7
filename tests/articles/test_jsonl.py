"""Tests of JSON lines, whose text is handed on untouched."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.articles.jsonl import read_jsonl
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("jsonl") / "a.jsonl"


def read(path: Path, content: str, most_characters: int = 1000) -> list[Article | ArticleUnreadable]:
    path.write_text(content, encoding="utf-8", newline="")
    return list(read_jsonl(path, most_characters))


def test_a_line_is_an_article_with_its_metadata(path: Path) -> None:
    line = {"id": "x", "text": "She said so.", "title": None, "publisher": "The Quay", "date": "2019-02-06", "url": "u"}
    assert read(path, json.dumps(line)) == [
        Article(id="x", text="She said so.", outlet="The Quay", date="2019-02-06", url="u")
    ]


def test_the_text_is_not_made_canonical(path: Path) -> None:
    (article,) = read(path, '{"id": "x", "text": "\\ufeffa\\r\\nb\\u0000"}')
    assert isinstance(article, Article)
    assert article.text == "\ufeffa\r\nb\x00"


def test_an_empty_text_is_still_a_line(path: Path) -> None:
    assert read(path, '{"id": "x", "text": ""}') == [Article(id="x", text="")]


def test_half_a_surrogate_pair_moves_no_offset(path: Path) -> None:
    (article,) = read(path, '{"id": "x\\ud83d", "text": "a\\ud83d \\ud83d\\ude00"}')
    assert article == Article(id="x\ufffd", text="a\ufffd 😀")


@pytest.mark.parametrize(("given_id", "read_as"), [(7, "7"), (0, "0"), ("", "a.jsonl:1"), (None, "a.jsonl:1")])
def test_a_line_is_called_by_its_id_or_its_number(path: Path, given_id: object, read_as: str) -> None:
    (article,) = read(path, json.dumps({"id": given_id, "text": "a"}))
    assert isinstance(article, Article)
    assert article.id.endswith(read_as)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{bad", "is not JSON"),
        ("[]", 'has no "text"'),
        ('{"id": "x"}', 'has no "text"'),
        ('{"text": 5}', 'has no "text"'),
        ("[" * 100_000, "is JSON of a size no article has"),
        ('{"text": ' + "9" * 5000 + "}", "is JSON of a size no article has"),
        (json.dumps({"text": "a" * 1001}), r"is too large \(1,001 characters"),
    ],
)
def test_a_bad_line_is_an_error_in_its_place_and_costs_no_other(path: Path, line: str, why: str) -> None:
    first, second, third = read(path, f'{{"text": "a"}}\n\n{line}\n{{"text": "b"}}\n')
    assert isinstance(first, Article)
    assert isinstance(third, Article)
    with pytest.raises(ArticleUnreadable, match=rf"a\.jsonl, line 3: {why}"):
        raise second if isinstance(second, ArticleUnreadable) else AssertionError(second)


def test_a_file_of_blank_lines_is_empty(path: Path) -> None:
    with pytest.raises(ArticleUnreadable, match="is empty"):
        read(path, "\n \n")


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",))), min_size=1, max_size=5), st.booleans())
def test_texts_come_back_exactly_as_they_were_written(path: Path, texts: list[str], ascii_only: bool) -> None:  # noqa: FBT001 - hypothesis gives it by name
    content = "".join(json.dumps({"text": text}, ensure_ascii=ascii_only) + "\n" for text in texts)
    assert [article.text for article in read(path, content) if isinstance(article, Article)] == texts
