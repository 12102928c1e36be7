"""Bytes to text: byte order marks, UTF-8, the encoding a page names, and a careful guess at older ones."""

from __future__ import annotations

import codecs
import re

from quotebrowser.articles.text import canonical
from quotebrowser.errors import ArticleUnreadable

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_SIGNATURES = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "an office document, e-book or ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF87a", "an image"),
    (b"GIF89a", "an image"),
    (b"ID3\x03", "a sound"),
    (b"ID3\x04", "a sound"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh91AY&SY", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
)
"""How files that are no text begin, and what they are called."""

_GUESSES = ["cp1252", "mac_roman", "cp1250", "iso8859_2", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256"]
_GUESSES += ["shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"]

_PAGE_ENCODINGS = frozenset(
    codecs.lookup(encoding).name
    for encoding in (
        *_GUESSES,
        *(f"cp125{number}" for number in range(9)),
        *(f"iso8859-{number}" for number in (*range(2, 12), *range(13, 17))),
        *("koi8_u", "mac_cyrillic", "cp932", "cp949", "gb2312", "gbk", "big5hkscs", "iso2022_jp"),
    )
)
"""What a page may name; Python knows more, and some of those are no encodings of characters."""

_WESTERN_LETTERS = "àáâãäåæçèéêëìíîïñòóôõöøùúûüœÿßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŒ"
_WESTERN_SIGNS = "‘’“”„‚«»‹›–—…•·€£§©®™°½¼¾¡¿\u00a0\u00ad"
_NOT_WESTERN = re.compile(f"[^\\x00-\\x7f{_WESTERN_LETTERS}{_WESTERN_SIGNS}]|(?<=[a-zß-ÿ,.!?])[À-Þ]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, name: str, *, named: str = "") -> str:
    """The canonical text of `data`. `named` is the encoding the file names for itself, believed where it fits.

    A byte order mark decides; then UTF-8, which hardly anything else can be mistaken for; then `named`; then a guess.
    ArticleUnreadable, speaking of the input as `name`, where it is no text.
    """
    kind = _kind_of_binary(data)
    if kind:
        raise ArticleUnreadable(f"{name}: is not text, it looks like {kind}; save it as text or HTML")
    text = _decoded(data, name, named)
    if len(_CONTROL.findall(text)) * 50 > len(text):
        raise ArticleUnreadable(f"{name}: is not text, it looks like binary data; save it as text or HTML")
    return canonical(text)


def unicode_encoding_of(data: bytes) -> str:
    """The encoding that the byte order mark of `data` tells, "" where there is none of UTF-16 or UTF-32."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def _kind_of_binary(data: bytes) -> str:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    return "binary data" if b"\0" in data and not unicode_encoding_of(data) else ""


def _decoded(data: bytes, name: str, named: str) -> str:
    encoding = unicode_encoding_of(data) or "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise ArticleUnreadable(
                f"{name}: begins like {encoding.upper()} text and is not; save it again as UTF-8"
            ) from None
    text = _nearly_utf8(data) or _as_named(data, named) or _western(data) or _guessed(data)
    if text is None:
        raise ArticleUnreadable(f"{name}: is in no encoding that could be recognised; save it as UTF-8 text")
    return text


def _as_named(data: bytes, named: str) -> str | None:
    """`data` in the encoding it names. Latin-1 means Windows-1252 on the web, and UTF-8 has been tried."""
    try:
        encoding = codecs.lookup(named).name
    except (LookupError, ValueError):
        return None
    if encoding in ("iso8859-1", "ascii"):
        encoding = "cp1252"
    if encoding not in _PAGE_ENCODINGS:
        return None
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _nearly_utf8(data: bytes) -> str | None:
    """UTF-8 with a damaged byte here and there: better a few U+FFFD than every quotation mark wrong."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    sound = sum(not character.isascii() for character in text) - damaged
    return text if sound >= 5 * damaged else None


def _western(data: bytes) -> str | None:
    """Windows-1252 or Mac Roman where the result reads like a western language, which short texts leave to chance."""
    for encoding in ("cp1252", "mac_roman"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        foreign = sum(character.isalpha() and not character.isascii() for character in text)
        if foreign * 6 <= len(text) and not _NOT_WESTERN.search(text):
            return text
    return None


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_GUESSES).best()
    return None if best is None else str(best)
