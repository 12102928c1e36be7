"""Tests of Markdown: what a reader would see, and the front matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.articles.markdown import read_markdown
from quotebrowser.errors import ArticleUnreadable

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.records import Article


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("markdown")


def read(folder: Path, text: str) -> Article:
    path = folder / "ferry.md"
    path.write_text(text, encoding="utf-8")
    (article,) = read_markdown(path, 10_000)
    return article


def test_front_matter_is_metadata(folder: Path) -> None:
    article = read(
        folder,
        "---\ntitle: 'Ferry: to stay'\nauthors:\n  - Ada Voss\n  - Ben Orr\npublisher: The Quay\ndate: 2019-02-06\n"
        "tags: [a, b]\nurl: https://quay.example/1\n---\n\n“It stays,” she said.\n",
    )
    assert (article.title, article.author, article.outlet) == ("Ferry: to stay", "Ada Voss; Ben Orr", "The Quay")
    assert (article.date, article.url) == ("2019-02-06", "https://quay.example/1")
    assert article.text == "“It stays,” she said."


def test_a_list_on_one_line_is_a_list(folder: Path) -> None:
    assert read(folder, '---\nauthor: [Ada Voss, "Ben Orr"]\n---\nBody').author == "Ada Voss; Ben Orr"


def test_markup_is_removed_so_that_quotes_read_clean(folder: Path) -> None:
    text = "“It *stays*,” [Marand](https://m.example) said.  \nShe **left**\nat `noon` &amp; <b>ran</b>.<!-- hm -->\\*"
    assert read(folder, text).text == "“It stays,” Marand said.\nShe left at noon & ran.*"


def test_every_block_is_a_paragraph(folder: Path) -> None:
    text = (
        "Head\n----\n\n> “One,” she said.\n\n- two\n- three\n\n```\nfour\n```\n\n<div>five</div>\n\n![six](x.png)seven"
    )
    assert read(folder, text).text == "Head\n\n“One,” she said.\n\ntwo\n\nthree\n\nfour\n\nfive\n\nseven"


def test_a_first_heading_is_the_title_and_no_text(folder: Path) -> None:
    article = read(folder, "# Ferry *to* stay\n\nBody")
    assert (article.title, article.text) == ("Ferry to stay", "Body")


def test_a_first_heading_that_says_more_than_the_title_stays(folder: Path) -> None:
    assert read(folder, "---\ntitle: Ferry\n---\n# Ferry\n\nBody").text == "Body"
    assert read(folder, "---\ntitle: Ferry\n---\n# Analysis\n\nBody").text == "Analysis\n\nBody"


def test_scripts_and_styles_are_no_text(folder: Path) -> None:
    assert read(folder, "<script>alert('“x”')</script>\n\nBody\n\n<style>p {}").text == "Body"


def test_front_matter_that_is_never_closed_is_text(folder: Path) -> None:
    assert "title: x" in read(folder, "---\ntitle: x\n\nBody").text


def test_marks_alone_are_an_empty_article(folder: Path) -> None:
    with pytest.raises(ArticleUnreadable, match=r"ferry\.md: is empty"):
        read(folder, "***\n\n---\n")


@given(st.text(st.sampled_from("#*_`~-=>[]()<!&;:|\\/\n \t“a1."), max_size=120))
def test_no_markup_upsets_it(folder: Path, text: str) -> None:
    try:
        article = read(folder, text)
    except ArticleUnreadable:
        return
    assert article.text.strip()
