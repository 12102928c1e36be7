"""Runs of capitalised words: the raw material of names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .first_names import is_first_name
from .page import POSSESSIVE, WORD, folded
from .word_lists import DOTTED_TITLES, NOT_NAMES, PARTICLES, SUFFIXES, TITLES, words

if TYPE_CHECKING:
    from collections.abc import Iterator

PREFIXED = re.compile(r"(?:ex|pro|anti|non|mid|post|pre|co|vice)-|.*[’'](?:ve|m|re|ll|d)$")
INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
SAINTS = words("st ste ft mt")
OPENED, CLOSED = (" “", ' "', " (", " ‘"), ("” ", '" ', ") ", "’ ")
"""What stands before and after a nickname within a name: Ana “Cia” Prost."""
MONTH_NAMES = words("may april june august jan will mark")
DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
BEFORE_MONTH = words("in on since until last next this early late mid by of and from through to")


@dataclass(slots=True)
class Printed:
    """A word as printed, its folded form, and whether a possessive ending follows it."""

    text: str
    start: int
    end: int
    fold: str
    possessive: bool


def printed_words(text: str) -> Iterator[Printed]:
    """Every word of `text`, possessive endings set apart."""
    for m in WORD.finditer(text):
        word, end = m[0], m.end()
        bare = POSSESSIVE.sub("", word)
        possessive = bare != word
        if (
            not possessive
            and word[-1:] in "sSzZx"
            and text[end : end + 1] in ("’", "'")
            and text[end + 1 : end + 2] == " "
        ):
            possessive = True
        yield Printed(bare, m.start(), m.start() + len(bare), folded(bare), possessive)


def _is_capital(word: Printed) -> bool:
    return word.text[0].isupper() or (word.text[:3] in ("al-", "el-", "ad-", "as-") and word.text[3:4].isupper())


def capital_runs(text: str) -> Iterator[list[Printed]]:
    """Lists of neighbouring words that are capitalised, particles between them kept."""
    run: list[Printed] = []
    waiting: list[Printed] = []
    for word in printed_words(text):
        if run and not _joined(text, (waiting or run)[-1], word):
            yield run
            run, waiting = [], []
        if _is_capital(word):
            run += [*waiting, word]
            waiting = []
            if word.possessive:
                yield run
                run = []
        elif run and word.fold in PARTICLES and word.text.islower() and not word.possessive:
            waiting.append(word)
        elif run:
            yield run
            run, waiting = [], []
    if run:
        yield run


def _joined(text: str, one: Printed, other: Printed) -> bool:
    gap = text[one.end : other.start]
    if gap in (" ", "\u00a0"):
        return True
    if gap in (". ", "."):
        return INITIALS.fullmatch(one.text) is not None or one.fold in TITLES | DOTTED_TITLES | SUFFIXES | SAINTS
    if gap in OPENED:
        return text[other.end : other.end + 2] in ("” ", '" ', ") ", "’ ") and not other.text.isupper()
    if gap in CLOSED:
        return text[one.start - 2 : one.start] in OPENED and not one.text.isupper()
    return gap in (", ", " ") and other.fold in SUFFIXES


def name_parts(run: list[Printed], text: str) -> Iterator[list[Printed]]:
    """The run cut at words that are capitalised without being names."""
    part: list[Printed] = []
    for k, word in enumerate(run):
        plain = word.fold in NOT_NAMES or PREFIXED.match(word.fold)
        if plain and not _name_after_all(run, k, text):
            if part:
                yield part
            part = []
        else:
            part.append(word)
    if part:
        yield part


def _name_after_all(run: list[Printed], k: int, text: str) -> bool:
    word = run[k]
    if len(word.text) == 1 and text[word.end : word.end + 1] == ".":
        return True
    after_first_name = k == len(run) - 1 and k and is_first_name(run[k - 1].fold) and run[k - 1].fold not in NOT_NAMES
    if after_first_name and word.fold not in DAYS:
        return True
    if word.fold not in MONTH_NAMES:
        return False
    before = text[max(0, word.start - 8) : word.start].split()
    follows = k + 1 < len(run) and run[k + 1].fold not in NOT_NAMES
    return follows and (not before or folded(before[-1]) not in BEFORE_MONTH)
