"""Tests of the canonical text that offsets refer to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.articles.text import canonical, canonical_article, without_lone_surrogates
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

ANY_TEXT = st.text(st.characters(), max_size=300)


def test_every_line_end_becomes_lf() -> None:
    assert canonical("one\r\ntwo\rthree\nfour\r\r\nfive") == "one\ntwo\nthree\nfour\n\nfive"


def test_a_byte_order_mark_is_dropped_at_the_start_only() -> None:
    assert canonical("\ufeffone\ufefftwo") == "one\ufefftwo"


def test_nothing_else_is_touched() -> None:
    text = "  “One”\u2028two\u00a0three\t\x0c \u0301e 👩\u200d👧 \n\n\n"
    assert canonical(text) == text


def test_half_a_surrogate_pair_keeps_its_place() -> None:
    assert canonical("a\ud83db") == "a\ufffdb"


@given(ANY_TEXT)
def test_canonical_twice_is_canonical_once(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(ANY_TEXT)
def test_canonical_text_can_be_written_to_a_file(text: str) -> None:
    assert canonical(text).encode("utf-8").decode("utf-8") == canonical(text)


@given(ANY_TEXT)
def test_replacing_surrogates_moves_no_offset(text: str) -> None:
    assert len(without_lone_surrogates(text)) == len(text)


def test_an_article_is_made_canonical_for_the_catalogue() -> None:
    article = Article(id="a", text="“One,”\r\nshe said.", title="T")
    assert canonical_article(article) == Article(id="a", text="“One,”\nshe said.", title="T")


def test_a_canonical_article_is_left_as_it_is() -> None:
    article = Article(id="a", text="“One,”\nshe said.")
    assert canonical_article(article) is article


def test_an_article_without_words_is_not_for_the_catalogue() -> None:
    with pytest.raises(ArticleUnreadable, match="line-7: is empty"):
        canonical_article(Article(id="line-7", text=" \r\n"))
