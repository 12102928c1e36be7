"""Tests of turning bytes into text, whatever the encoding they are in or claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.articles.decoding import decode, unicode_encoding_of
from quotebrowser.articles.text import canonical
from quotebrowser.errors import ArticleUnreadable

SENTENCE = "“We will keep the ferry,” Ilse Marand said — “it’s our road.” The café on the quay stays open."
FRENCH = "« Nous garderons le bac », a déclaré la ministre à Genève. L’été, a-t-elle ajouté, sera long."
RUSSIAN = "«Паром останется», — сказала во вторник министр. Она добавила, что решение уже принято советом."

PRINTABLE = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=300)
WESTERN = st.lists(st.sampled_from(["“yes”", "it’s", "‘no,’", "—", "café", "Über", "señor", "£5", "the", "of"])).map(
    " ".join
)


@given(PRINTABLE)
def test_utf8_is_read_with_and_without_its_mark(text: str) -> None:
    assert decode(text.encode("utf-8"), "a.txt") == canonical(text)
    assert decode(text.encode("utf-8-sig"), "a.txt") == canonical(text)


@given(PRINTABLE)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf16_and_utf32_are_known_by_their_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == canonical(text)


@given(WESTERN)
def test_western_prose_in_windows_1252_is_read_exactly(text: str) -> None:
    prose = "The council met on Tuesday and put the question of the bridge off again until the spring. " * 20 + text
    assert decode(prose.encode("cp1252"), "a.txt") == prose


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SENTENCE, "cp1252"),
        (SENTENCE, "mac_roman"),
        ("He’s gone home, the mayor’s office said on Sunday.", "cp1252"),
        (FRENCH, "cp1252"),
        (RUSSIAN, "cp1251"),
    ],
)
def test_older_encodings_are_recognised(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


def test_a_named_encoding_is_believed_where_it_fits() -> None:
    polish = "„Zostawimy prom” – powiedziała żona ministra."
    assert decode(polish.encode("cp1250"), "a.html", named="windows-1250") == polish


def test_latin_1_means_windows_1252_as_browsers_read_it() -> None:
    assert decode(SENTENCE.encode("cp1252"), "a.html", named="ISO-8859-1") == SENTENCE


def test_utf8_is_utf8_whatever_the_page_names() -> None:
    assert decode(SENTENCE.encode(), "a.html", named="iso-8859-1") == SENTENCE


@pytest.mark.parametrize("named", ["utf-8", "no-such-encoding", "idna", "hex", "x\0y", ""])
def test_a_wrong_or_absurd_name_is_passed_over(named: str) -> None:
    assert decode(SENTENCE.encode("cp1252"), "a.html", named=named) == SENTENCE


def test_one_damaged_byte_does_not_spoil_the_other_marks() -> None:
    damaged = SENTENCE.encode() + b" The end\xff."
    assert decode(damaged, "a.txt") == SENTENCE + " The end\ufffd."


def test_text_cut_within_a_character_is_read() -> None:
    assert decode((SENTENCE + "”").encode()[:-1], "a.txt") == SENTENCE + "\ufffd"


@pytest.mark.parametrize(
    ("data", "looks_like"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF document"),
        (b"PK\x03\x04\x14\x00", "an office document"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"{\\rtf1\\ansi Hello}", "an RTF document"),
        (b"SQLite format 3\x00", "an SQLite database"),
        (b"some words\x00\x01\x02", "binary data"),
        (bytes(range(1, 32)) * 4, "binary data"),
    ],
)
def test_what_is_no_text_is_named_for_what_it_looks_like(data: bytes, looks_like: str) -> None:
    with pytest.raises(
        ArticleUnreadable, match=rf"^a\.txt: is not text, it looks like {looks_like}.*; save it as text"
    ):
        decode(data, "a.txt")


def test_a_false_byte_order_mark_is_said_to_be_one() -> None:
    with pytest.raises(ArticleUnreadable, match=r"a\.txt: begins like UTF-16 text and is not"):
        decode(b"\xff\xfeabc", "a.txt")


def test_words_that_begin_like_a_signature_are_text() -> None:
    assert decode(b"ID3 tags were discussed. RIFF was not. BZh.", "a.txt").startswith("ID3 tags")


@given(st.binary(max_size=400))
def test_any_bytes_give_canonical_text_or_are_refused(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except ArticleUnreadable:
        return
    assert text == canonical(text)


def test_a_mark_of_utf16_is_told_from_none() -> None:
    assert unicode_encoding_of("a".encode("utf-16")) == "utf-16"
    assert unicode_encoding_of(b"a") == ""
