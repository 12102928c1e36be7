"""Tests of saved web pages."""

from __future__ import annotations

import logging
import socket
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.articles.html import read_html
from quotebrowser.errors import ArticleUnreadable

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.records import Article

FIRST = (
    "“The ferry <em>stays</em>,” <a href='/m'>Ilse Marand</a> said on Tuesday, after a day of talks at the quay house."
)
SECOND = "Nobody on the council had expected it, and several of them had already gone home when the vote was called."
PAGE = f"""<!DOCTYPE html>
<html><head><title>Ferry to stay | The Quay</title>
<meta property="og:title" content="Ferry to stay"><meta property="og:site_name" content="The Quay">
<meta name="author" content="Ada Voss"><meta property="article:published_time" content="2019-02-06T22:10:00Z">
<meta property="article:modified_time" content="2019-03-01T08:00:00Z">
<link rel="canonical" href="https://quay.example/ferry">
<link rel="stylesheet" href="https://quay.example/style.css"><script src="https://quay.example/x.js"></script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Ferry to stay</h1><p>{FIRST}</p><h2>A long day</h2><p>{SECOND}</p>
<blockquote><p>We stay.</p></blockquote><ul><li>One boat</li></ul><p>One line<br>and another</p>
<img src="https://quay.example/boat.jpg"></article><footer>Copyright 2012 The Quay Ltd</footer></body></html>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("html")


def read(folder: Path, page: str | bytes) -> Article:
    path = folder / "ferry.html"
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    (article,) = read_html(path, 100_000)
    return article


def test_the_body_is_paragraphs_without_headline_and_site(folder: Path) -> None:
    assert read(folder, PAGE).text.split("\n\n") == [
        "“The ferry stays,” Ilse Marand said on Tuesday, after a day of talks at the quay house.",
        "A long day",
        SECOND,
        "We stay.",
        "One boat",
        "One line\nand another",
    ]


def test_the_metadata_are_those_the_page_declares(folder: Path) -> None:
    article = read(folder, PAGE)
    assert (article.title, article.author, article.outlet) == ("Ferry to stay", "Ada Voss", "The Quay")
    assert (article.date, article.url) == ("2019-02-06", "https://quay.example/ferry")


def test_a_date_in_the_text_is_not_the_articles(folder: Path) -> None:
    page = f"<html><body><article><p>{FIRST}</p><p>{SECOND} It was 3 May 2011.</p></article></body></html>"
    assert read(folder, page).date == ""


def test_a_short_page_and_a_fragment_are_read(folder: Path) -> None:
    assert read(folder, "<html><body><p>“No,” he said.</p></body></html>").text == "“No,” he said."
    assert read(folder, "<p>“No,” he said.</p>").text == "“No,” he said."


def test_the_encoding_a_page_names_is_used(folder: Path) -> None:
    page = f"<html><head><meta charset='windows-1251'></head><body><p>«Да», — {FIRST}</p><p>{SECOND}</p></body></html>"
    page = page.replace("“", "«").replace("”", "»")
    assert read(folder, page.encode("cp1251")).text.startswith("«Да», — «The ferry stays,»")


def test_xhtml_with_a_declaration_is_read(folder: Path) -> None:
    page = f"<?xml version='1.0' encoding='iso-8859-1'?>\n<html><body><p>{FIRST}</p><p>{SECOND}</p></body></html>"
    assert read(folder, page.encode("cp1252")).text.startswith("“The ferry stays,”")


def paragraphs_of(folder: Path, html: str) -> list[str]:
    page = f"<html><body><article><p>{SECOND}</p>{html}<p>{SECOND}</p></article></body></html>"
    return read(folder, page).text.split("\n\n")[1:-1]


def test_an_inline_quotation_has_the_marks_a_browser_shows(folder: Path) -> None:
    assert paragraphs_of(folder, '<p>He said <q cite="x">we <b>stay</b></q> and left.</p>') == [
        "He said “we stay” and left."
    ]


def test_code_within_a_sentence_does_not_part_it(folder: Path) -> None:
    assert paragraphs_of(folder, "<p>She typed <code>exit</code> and left.</p>") == ["She typed exit and left."]


@pytest.mark.parametrize("element", ["p", "div"])
def test_two_line_breaks_part_paragraphs(folder: Path, element: str) -> None:
    html = f"<{element}>“One,” she said.<br><br />\n“Two,” <i>Marand</i> said.<BR>\n<br>Three.</{element}>"
    assert paragraphs_of(folder, html) == ["“One,” she said.", "“Two,” Marand said.", "Three."]


def test_control_characters_are_white_space(folder: Path) -> None:
    assert paragraphs_of(folder, "<p>“No,”\x0b&#11;&#x1f;he said.\x1f</p>") == ["“No,” he said."]


def test_a_paragraph_that_is_said_twice_is_kept_twice(folder: Path) -> None:
    assert paragraphs_of(folder, "<p>“No,” he said.</p><p>“No,” he said.</p>") == ["“No,” he said."] * 2


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<html><script>var a = 'word';</script></html>",
        "<style>p {}</style>",
        "<!-- words -->",
        "<?xml version='1.0' encoding='utf-16'?>",
    ],
)
def test_a_page_without_an_article_is_said_to_be_one(folder: Path, page: str) -> None:
    with pytest.raises(ArticleUnreadable, match=r"ferry\.html: no article was found in the page"):
        read(folder, page)


def test_nothing_is_fetched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the reader went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert read(folder, PAGE).title == "Ferry to stay"


def test_nothing_is_printed_about_a_broken_page(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    handlers, root.handlers = root.handlers, []
    try:
        with pytest.raises(ArticleUnreadable):
            read(folder, "<html><body></body></html>")
    finally:
        root.handlers = handlers
    assert capfd.readouterr() == ("", "")


def test_a_page_nested_absurdly_deep_is_safe(folder: Path) -> None:
    with pytest.raises(ArticleUnreadable, match="no article"):
        read(folder, "<div>" * 15_000 + "words")


PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<div>", "<script>", "<!--", "]]>", "<br>", "<td>", "<title>", "<article>", "<style>"),
        *("\x0b", "&#0;", "&#x1f;", "&nbsp;", "“No,” he said. ", "<meta charset=utf-7>", "<?xml encoding='utf-16'?>"),
        "<link rel=canonical href='http://[::1'>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": [[{}]], "headline": 1}</script>',
    ]
)


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=25))
def test_no_page_upsets_it(folder: Path, pieces: list[str]) -> None:
    try:
        article = read(folder, "".join(pieces))
    except ArticleUnreadable:
        return
    assert article.text.strip()
