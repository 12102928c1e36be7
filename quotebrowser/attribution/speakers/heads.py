"""Which of the names inside a source mention is the speaker's: not an owner's, a modifier's or a principal's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .first_names import is_first_name
from .nouns import KNOWN, singular
from .page import folded
from .word_lists import GROUP_NOUNS, NATIONALITIES, TITLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quotebrowser.records import Span

    from .naming import Name

AFTER_PREPOSITION = re.compile(
    r"\b(?:of|for|to|with|from|by|at|in|on|inside|against|between|about|behind|near|like|than|representing|via|as)\s+"
    r"(?:(?:the|both|its|his|her|their|all|either|then|former|late|federal|state|national|local|new|old|a|an)\s+)*"
    r"(?:(?:[^\W\d_][\w-]*\s+){0,2}[^\W\d_][\w-]*['’]s?\s+|(?:journal|magazine|newspaper|paper|website|daily|weekly|town|city|village|state|county"
    r"|district|port|island|suburb)\s+)?[“\"]?$",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"\b(?:who|which|whom|whose|that|where|when|while|after)\b", re.IGNORECASE)
DEMONYM = re.compile(r"[A-Z]\w+(?:an|er|ese|ite)")
MODIFIED = re.compile(r"(?:/[\w.]+)*[”\"]?(?P<words>(?:[\s-]+[^\W\d_A-Z][\w’'-]*){1,5})")
STOP = re.compile(r"^(?:of|for|to|with|from|by|at|in|on|and|or|who|which|that|is|was|has|had|also|as|said|told|says)$")
OFFICE_OF = re.compile(r"([A-Z][\w-]+) (?:of|for) (?:the )?$")
LOCATED = re.compile(r"\b(?:in|at|near|from|of|outside) (?:the )?$")
JOINED = re.compile(r"^[\s,;]*(?:and|&|,)[\s,]+(?:(?:the|his|her|[\w.]+)\s+){0,6}$", re.IGNORECASE)


def head_names(text: str, source: tuple[Span, ...], names: Iterable[Name], full: Callable[[Name], bool]) -> list[Name]:
    """The names in `names` that can stand for the speaker of `source`, in order; none where it is a description.

    `full` tells whether a name is borne by someone of whom the article gives more than one word.
    """
    heads: list[Name] = []
    place_end = -1
    for name in names:
        span = next((s for s in source if s.start <= name.start < s.end), None)
        if span is None or (_is_description(name) and not (len(name.words) == 1 and full(name))):
            continue
        before, end = text[span.start : name.first], source[-1].end
        if CLAUSE.search(before):
            break
        in_place = text[place_end : name.first] == ", " if place_end > 0 else False
        place_end = name.end if in_place or LOCATED.search(before) else -1
        if not (
            (in_place and not full(name))
            or _belongs(name, before, end)
            or _modifies(text, name, end)
            or _in_marks(before, text[name.end : end])
        ):
            heads.append(name)
    return heads


def joined(text: str, heads: list[Name]) -> list[Name]:
    """The first of `heads` with those that "and" or a comma joins to it."""
    together = heads[:1]
    for name in heads[1:]:
        if JOINED.match(text[together[-1].end : name.first]):
            together.append(name)
    return together


def _in_marks(before: str, after: str) -> bool:
    return ("“" in before and "”" in after) or (before.count('"') == 1 and '"' in after)


def _is_description(name: Name) -> bool:
    """Whether the capitals are a party's or a people's: "the Wisconsin Republican"."""
    key = name.key
    if all(w in NATIONALITIES for w in key):
        return True
    last = singular(key[-1])
    if len(key) > 1 and is_first_name(key[0]):
        return False
    return (
        last in GROUP_NOUNS
        or (last in NATIONALITIES and name.after_the)
        or (DEMONYM.fullmatch(name.words[-1]) is not None and name.after_the and len(key) == 1)
    )


def _belongs(name: Name, before: str, end: int) -> bool:
    if name.possessive and name.end + 2 < end:
        return True
    if not AFTER_PREPOSITION.search(before):
        return False
    office = OFFICE_OF.search(before)
    return not (name.titles and office is not None and folded(office[1]) in TITLES)


def _modifies(text: str, name: Name, end: int) -> bool:
    """Whether the name only tells of what sort the noun after it is: "Okafor aides"."""
    m = MODIFIED.match(text, name.end, end)
    if not m:
        return False
    for word in m["words"].replace("-", " ").split():
        plain = folded(word)
        if STOP.match(plain):
            return False
        if singular(plain) in KNOWN or plain in KNOWN:
            return True
    return False
