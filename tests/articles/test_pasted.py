"""Tests of pasted text."""

from __future__ import annotations

import pytest

from quotebrowser.articles.pasted import PASTED, pasted_article
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article


def test_pasted_text_is_an_article_of_canonical_text() -> None:
    assert pasted_article("“It stays,”\r\nshe said.") == Article(id=PASTED, text="“It stays,”\nshe said.")


def test_a_title_names_the_article() -> None:
    article = pasted_article("She said so.", " Ferry\tto stay ")
    assert (article.id, article.title) == ("Ferry to stay", "Ferry to stay")


def test_text_that_came_another_way_can_be_named_so() -> None:
    article = pasted_article("She said so.", name="-")
    assert (article.id, article.title) == ("-", "")


def test_header_lines_are_understood_and_a_title_given_counts_before_theirs() -> None:
    article = pasted_article("Title: One\nDate: 2019-02-06\n\nShe said so.", "Two")
    assert (article.title, article.date, article.text) == ("Two", "2019-02-06", "She said so.")
    assert pasted_article("Title: One\n\nShe said so.").title == "One"


@pytest.mark.parametrize("text", ["", " \n", "Title: One\n\n"])
def test_nothing_pasted_is_an_error(text: str) -> None:
    with pytest.raises(ArticleUnreadable, match="pasted text: is empty"):
        pasted_article(text)


def test_too_much_pasted_is_an_error() -> None:
    with pytest.raises(ArticleUnreadable, match="too large"):
        pasted_article("abcdef", most_characters=5)
