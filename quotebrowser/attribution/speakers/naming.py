"""Finds the names in a text by their capitals, with the titles before them; knows no list of who exists."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from .first_names import is_first_name
from .nouns import KNOWN, singular
from .page import folded
from .runs import CLOSED, MONTH_NAMES, OPENED, Printed, capital_runs, name_parts
from .titles import titles_end
from .word_lists import HONORIFICS, ORGANIZATION_TAILS, PARTICLES, PLACE_WORDS, POST_NOMINALS, SUFFIXES, TITLES

if TYPE_CHECKING:
    from .page import Page


LOWER_WORD = re.compile(r"(?<![\w’'-])[a-z][\w’'-]*")
MOST_WORDS = 12
BODY_LINK = re.compile(r" (?:of|for|on)(?: the)? ")
LOCATED = re.compile(r"\b(?:in|at|near) $")


@dataclass(frozen=True, slots=True)
class Name:
    """One name as printed: its words without titles, the titles before it, and what stands around it."""

    first: int
    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    possessive: bool
    quoted: bool
    after_the: bool
    opens_sentence: bool
    in_heading: bool
    located: bool

    @property
    def key(self) -> tuple[str, ...]:
        """The folded words, by which names are compared."""
        return tuple(folded(w) for w in self.words)


def find_names(page: Page) -> list[Name]:
    """Every run of capitalised words of the page that can be a name, in order."""
    runs = (run for run in capital_runs(page.text) if len(run) <= MOST_WORDS)
    parts = [part for run in runs for part in name_parts(run, page.text)]
    seen = {tuple(w.fold for w in part) for part in parts}
    given = {part[-1].fold for part in parts if any(_given(word) for word in part[:-1])}
    lower = {m[0] for m in LOWER_WORD.finditer(page.text)}
    found: list[Name] = []
    for part in parts:
        name = _name(_without_stranger(_without_opener(part, page, lower, seen, given), seen), page, given)
        if name is not None:
            body = _body_of(found[-1], name, page.text) if found else None
            found[-1:] = [body] if body is not None else [*found[-1:], name]
    found = _couples(found, page.text)
    inner = {w for name in found if len(name.words) > 1 for w in name.key}
    inside = {n.key for n in found if not n.opens_sentence}
    return [n for n in found if not _just_a_word(n, inner, lower, inside)]


def _couples(names: list[Name], text: str) -> list[Name]:
    """The surname that two first names share given to the first of them too: "Ada and Olu Marn"."""
    full = {name.key[0] for name in names if len(name.words) > 1}
    courteous = {name.key[-1] for name in names if HONORIFICS.intersection(name.titles)}
    completed = []
    for name, following in zip_longest(names, names[1:]):
        alone = len(name.words) == 1 and is_first_name(name.key[0]) and name.key[0] not in full
        shares = following is not None and len(following.words) == 2 and not following.titles
        known = shares and (is_first_name(following.key[0]) or following.key[1] in courteous)
        if alone and known and not name.possessive and text[name.end : following.first] == " and ":
            name = replace(name, words=(*name.words, following.words[-1]))  # noqa: PLW2901 - the same name, completed
        completed.append(name)
    return completed


def _body_of(body: Name, name: Name, text: str) -> Name | None:
    """The name of a body whose name goes on: "Association of Harbour Pilots", "Fenn & Lowe"."""
    if text[body.end : name.first] == " & " and not (body.possessive or name.titles):
        return replace(body, end=name.end, words=(*body.words, "&", *name.words), possessive=name.possessive)
    link = BODY_LINK.fullmatch(text, body.end, name.first)
    if link is None or body.key[-1] not in ORGANIZATION_TAILS or body.possessive:
        return None
    if name.titles or is_first_name(name.key[0]) or (len(body.words) == 1 and not body.after_the):
        return None
    words = (*body.words, *link[0].split(), *name.words)
    return replace(body, end=name.end, words=words, possessive=name.possessive)


def _without_opener(
    part: list[Printed], page: Page, lower: set[str], seen: set[tuple[str, ...]], given: set[str]
) -> list[Printed]:
    """`part` without a first word that is capitalised only because it opens a sentence."""
    first = part[0]
    if len(part) < 2 or _given(first) or first.fold in PLACE_WORDS or first.fold in TITLES:
        return part
    if page.sentence_start(first.start) < first.start - 2:
        return part
    plain = first.fold in lower and first.fold not in MONTH_NAMES and tuple(w.fold for w in part[1:]) in seen
    adverb = first.fold in lower or first.fold.endswith(("ly", "ing", "ed"))
    surname = len(part) == 2 and adverb and part[1].fold in given and part[1].fold not in SUFFIXES
    return part[1:] if plain or surname else part


def _without_stranger(part: list[Printed], seen: set[tuple[str, ...]]) -> list[Printed]:
    """`part` without an unknown first word before a name that the text also prints without it."""
    if len(part) < 3 or is_first_name(part[0].fold) or not is_first_name(part[1].fold):
        return part
    return part[1:] if tuple(w.fold for w in part[1:]) in seen else part


def _given(word: Printed) -> bool:
    return is_first_name(word.fold) and word.fold not in MONTH_NAMES


def _just_a_word(name: Name, inner: set[str], lower: set[str], inside: set[tuple[str, ...]]) -> bool:
    """Whether a lone capitalised word is a plain noun that opens a sentence."""
    if len(name.words) > 1 or name.titles or not name.opens_sentence:
        return False
    word = name.key[0]
    if word in inner or is_first_name(word):
        return False
    once = (word,) not in inside and word.endswith(("s", "ing"))
    return once or word in lower or singular(word) in KNOWN or word in KNOWN


def _name(part: list[Printed], page: Page, given: set[str]) -> Name | None:
    cut = 0 if len(part) == 1 and part[0].fold in given else titles_end(part, page.text)
    titles, words = part[:cut], part[cut:]
    while words and words[0].fold in PARTICLES and words[0].text.islower():
        words = words[1:]
    if not words:
        return None
    while len(words) > 1 and words[-1].fold in POST_NOMINALS and words[-1].text[1:].isupper():
        words = words[:-1]
    start, end = words[0].start, words[-1].end
    printed = tuple(_printed(w, page.text) for w in words if not _is_nickname(w, page.text))
    if not printed:
        return None
    if printed[-1].endswith("."):
        end += 1
    before = page.text[max(0, part[0].start - 5) : part[0].start]
    return Name(
        part[0].start,
        start,
        end,
        printed,
        tuple(w.fold for w in titles),
        words[-1].possessive,
        page.in_quotation(start),
        bool(re.search(r"\b[Tt]he $", before)),
        page.sentence_start(part[0].start) >= part[0].start - 2,
        page.in_heading(start),
        not titles and LOCATED.search(before) is not None,
    )


def _is_nickname(word: Printed, text: str) -> bool:
    return text[max(0, word.start - 2) : word.start] in OPENED and text[word.end : word.end + 2] in CLOSED


def _printed(word: Printed, text: str) -> str:
    short = len(word.text) == 1 or word.fold in SUFFIXES or re.fullmatch(r"(?:[A-Z]\.)+[A-Z]", word.text)
    return word.text + "." if short and text[word.end : word.end + 1] == "." else word.text
