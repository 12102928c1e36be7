"""Finds the names in a text by their capitals, with the titles before them; knows no list of who exists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .first_names import is_first_name
from .page import POSSESSIVE, WORD, folded
from .word_lists import (
    NATIONALITIES,
    NOT_NAMES,
    ORGANIZATION_TAILS,
    PARTICLES,
    PLACE_WORDS,
    SUFFIXES,
    TITLES,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .page import Page

MONTH_NAMES = words("may april june august jan will mark")
BEFORE_MONTH = words("in on since until last next this early late mid by of and from through to")
PLACE_TAILS = words(
    """
    tower towers hotel street avenue county city state island islands river lake park airport building hall hill
    beach springs square bridge mountain valley district road drive day week year war act bill convention primary
    election debate award awards prize cup series games age era amendment treaty accord agreement plaza bay coast
    gulf ocean sea
    """
)


@dataclass(frozen=True, slots=True)
class Name:
    """One name as printed: its words without titles, the titles before it, and what stands around it."""

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    possessive: bool
    quoted: bool
    after_the: bool
    opens_sentence: bool

    @property
    def key(self) -> tuple[str, ...]:
        """The folded words, by which names are compared."""
        return tuple(folded(w) for w in self.words)


@dataclass(slots=True)
class _Word:
    text: str
    start: int
    end: int
    fold: str
    possessive: bool


def find_names(page: Page, text: str | None = None) -> list[Name]:
    """Every run of capitalised words of the page that can be a name, in order."""
    text = page.text
    found: list[Name] = []
    for run in _runs(text):
        for part in _parts(run, text):
            name = _name(part, page)
            if name is not None:
                found.append(name)
    return found


def _words(text: str) -> Iterator[_Word]:
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
        yield _Word(bare, m.start(), m.start() + len(bare), folded(bare), possessive)


def _is_capital(word: _Word) -> bool:
    return word.text[0].isupper() or (word.text[:3] in ("al-", "el-", "ad-", "as-") and word.text[3:4].isupper())


def _runs(text: str) -> Iterator[list[_Word]]:
    """Lists of neighbouring words that are capitalised, particles between them kept."""
    run: list[_Word] = []
    waiting: list[_Word] = []
    for word in _words(text):
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


def _joined(text: str, one: _Word, other: _Word) -> bool:
    gap = text[one.end : other.start]
    if gap in (" ", "\u00a0"):
        return True
    if gap in (". ", "."):
        return len(one.text) == 1 or one.fold in TITLES or one.fold in SUFFIXES or one.text in ("St", "Ste", "Ft")
    return gap in (", ", " ") and other.fold in SUFFIXES


def _parts(run: list[_Word], text: str) -> Iterator[list[_Word]]:
    """The run cut at words that are capitalised without being names."""
    part: list[_Word] = []
    for k, word in enumerate(run):
        if word.fold in NOT_NAMES and not _name_after_all(run, k, text):
            if part:
                yield part
            part = []
        else:
            part.append(word)
    if part:
        yield part


def _name_after_all(run: list[_Word], k: int, text: str) -> bool:
    word = run[k]
    if len(word.text) == 1 and text[word.end : word.end + 1] == ".":
        return True
    if word.fold == "a" or word.fold not in MONTH_NAMES:
        return False
    if k and is_first_name(run[k - 1].fold):
        return True
    before = text[max(0, word.start - 8) : word.start].split()
    follows = k + 1 < len(run) and run[k + 1].fold not in NOT_NAMES
    return follows and (not before or folded(before[-1]) not in BEFORE_MONTH)


def _name(part: list[_Word], page: Page) -> Name | None:
    cut = _titles_end(part, page.text)
    titles, words = part[:cut], part[cut:]
    while words and words[0].fold in PARTICLES and words[0].text.islower():
        words = words[1:]
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    if words[-1].fold in SUFFIXES and page.text[end : end + 1] == ".":
        end += 1
    before = page.text[max(0, part[0].start - 5) : part[0].start]
    return Name(
        start,
        end,
        tuple(_printed(w, page.text) for w in words),
        tuple(w.fold for w in titles),
        words[-1].possessive,
        page.in_quotation(start),
        bool(re.search(r"\b[Tt]he $", before)),
        page.sentence_start(part[0].start) >= part[0].start - 2,
    )


def _printed(word: _Word, text: str) -> str:
    short = len(word.text) == 1 or word.fold in SUFFIXES or re.fullmatch(r"(?:[A-Z]\.)+[A-Z]", word.text)
    return word.text + "." if short and text[word.end : word.end + 1] == "." else word.text


def _titles_end(part: list[_Word], text: str) -> int:
    """How many words of `part` stand before the name proper: titles, parties, places."""
    last = len(part)
    if part[-1].fold in ORGANIZATION_TAILS | PLACE_TAILS and not (last <= 3 and is_first_name(part[0].fold)):
        return 0
    cut = 0
    for k, word in enumerate(part):
        if word.fold in TITLES and not (k and k == last - 1 and is_first_name(part[k - 1].fold)):
            cut = k + 1
    if cut == last:
        return cut
    while cut < last - 1 and not is_first_name(part[cut].fold) and part[cut].fold in NATIONALITIES:
        cut += 1
    if cut == 0 and re.search(r"\bof $", text[max(0, part[0].start - 3) : part[0].start]) and last > 1:
        cut += part[0].fold in ("state", "defense", "health")
    if not is_first_name(part[cut].fold):
        for k in range(cut + 1, last - 1):
            if is_first_name(part[k].fold) and part[k].fold not in PLACE_WORDS and len(part[k - 1].text) > 1:
                return k
    return cut
