"""Turns what a researcher types into the search box into a full-text query that is never syntax."""

from __future__ import annotations

import re
import unicodedata

_PARTS = re.compile(r"""["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+)""")
"""A phrase between marks, the last one perhaps still open, or a word."""


def full_text_query(typed: str) -> str:
    """An FTS5 query for every word and "phrase" of `typed`; a word ending in * stands for its beginnings.

    Every part is quoted, so nothing typed is taken for syntax. Parts without a letter or digit are left out; the
    query then finds nothing where no part is left.
    """
    parts = (match.group(1) or match.group(2) or "" for match in _PARTS.finditer(_without_odd_characters(typed)))
    queries = (quoted(part.rstrip("*"), begins=part.endswith("*")) for part in parts if _has_a_word(part))
    return " ".join(dict.fromkeys(queries)) or quoted("")


def quoted(words: str, *, begins: bool = False) -> str:
    """The FTS5 query for these words one after the other, which have no quotation marks; none for no words."""
    return f'"{words}"*' if begins else f'"{words}"'


def _has_a_word(part: str) -> bool:
    return any(unicodedata.category(character)[0] in "LN" for character in part)


def _without_odd_characters(typed: str) -> str:
    """NUL would end the query early, and half a surrogate pair is no character."""
    return "".join(" " if unicodedata.category(character) in {"Cc", "Cs"} else character for character in typed)
