"""Cuts what is typed into words, phrases, fields, parentheses and minus signs; nothing is refused here."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(StrEnum):
    """What a token is."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    MARKS = "marks"
    OR = "OR"
    NOT = "-"
    OPEN = "("
    CLOSE = ")"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a search; `column` counts from 1. Of a field, `text` is the value and `field` the name as typed.

    MARKS are passed over: punctuation without a letter or digit.
    """

    kind: Kind
    text: str
    column: int
    field: str = ""


_PHRASE = r"""["“”„«»](?P<phrase>[^"“”„«»]*)["“”„«»]?"""
"""Whatever stands between two marks of any style; the last phrase may still be open."""

_BARE = r"""[^\s()"“”„«»]"""

_TOKENS = re.compile(
    rf"""\s*(?:
      (?P<paren>[()])
    | (?P<minus>-)(?=[^\s-])
    | (?P<field>[A-Za-z]+):(?!//)(?:{_PHRASE}|(?P<value>{_BARE}*))
    | {_PHRASE.replace("phrase", "free")}
    | (?P<word>{_BARE}+)
    )""",
    re.VERBOSE,
)


def tokens(typed: str) -> Iterator[Token]:
    """The tokens of a search, the last of them its end."""
    text = _without_odd_characters(typed)
    place = 0
    while (match := _TOKENS.match(text, place)) is not None:
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        yield _token(match, start + 1)
        place = match.end()
    yield Token(Kind.END, "", len(text.rstrip()) + 1)


def ends_in_a_word(typed: str) -> bool:
    """Whether the last thing typed is a word, which may go on: neither a phrase nor a field, nor OR."""
    last = [token.kind for token in tokens(typed)][-2:-1]
    return last == [Kind.WORD]


def _token(match: re.Match[str], column: int) -> Token:
    found = match.groupdict()
    if found["paren"] is not None:
        return Token(Kind(found["paren"]), found["paren"], column)
    if found["minus"] is not None:
        return Token(Kind.NOT, "-", column)
    if found["field"] is not None:
        value = found["phrase"] if found["phrase"] is not None else found["value"]
        return Token(Kind.FIELD, value, column, found["field"])
    if found["free"] is not None:
        return Token(Kind.PHRASE if has_a_word(found["free"]) else Kind.MARKS, found["free"], column)
    word = found["word"]
    if word == "OR":
        return Token(Kind.OR, word, column)
    return Token(Kind.WORD if has_a_word(word) else Kind.MARKS, word, column)


def has_a_word(text: str) -> bool:
    """Whether there is a letter or digit to look for."""
    return any(unicodedata.category(character)[0] in "LN" for character in text)


def _without_odd_characters(typed: str) -> str:
    """NUL would end a query early, and half a surrogate pair is no character; columns stay."""
    return "".join(" " if unicodedata.category(character) in {"Cc", "Cs"} else character for character in typed)
