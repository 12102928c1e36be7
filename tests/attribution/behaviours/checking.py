"""Which of a case's expectations an engine's quotes meet, by the rules of the evaluation's score."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.records import words_of
from tests.attribution.behaviours.case import Said, Together, Unsaid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.records import Quote, Span
    from tests.attribution.behaviours.case import Case, Expected

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
TITLE_WORDS = """
mr mrs ms miss dr sir dame lord lady president vice senator sen sens representative rep reps congressman congresswoman
secretary state general gen governor gov govs mayor judge justice attorney prime minister foreign chancellor king queen
prince princess pope reverend rev professor prof captain capt colonel col lieutenant lt sergeant sgt major maj admiral
adm chief executive director chairman chairwoman former then the a an
"""
TITLES = frozenset(TITLE_WORDS.split())
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
SMALL_WORDS = "of in on at for to with from by and or who which that as s a an the his her their our its this"
SMALL = frozenset(SMALL_WORDS.split())
OTHERS = frozenset({"another", "other", "others", "second", "third", "different"})
HEAD_ENDS = re.compile(r"\s(?:of|in|on|at|for|to|with|from|by|who|which|that|familiar|close|speaking)\s|,")


class Outcome(StrEnum):
    """What became of one expectation."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one expectation, with a line that says what was expected."""

    outcome: Outcome
    line: str


def findings(case: Case, quotes: Sequence[Quote]) -> list[Finding]:
    """One finding for each expectation of `case`, in its order."""
    return [Finding(_outcome(case, expected, quotes), _line(expected)) for expected in case.expected]


def shown(case: Case, quotes: Sequence[Quote]) -> str:
    """The quotes as lines for a failing test's message."""
    lines = [
        f"  {quote.speaker.name if quote.speaker else '-'} ({quote.kind}, {quote.confidence:.2f}): "
        f"{words_of(case.article.text, quote.content)!r} [{quote.reason}]"
        for quote in quotes
    ]
    return "\n".join(lines) or "  no quotes"


def _line(expected: Expected) -> str:
    match expected:
        case Said(words=words, names=()):
            return f"{words!r} has no speaker that could be named"
        case Said(words=words, names=names):
            return f"{words!r} is by {' or '.join(names)}"
        case Unsaid(words=words):
            return f"{words!r} is by nobody"
        case Together(fragments=fragments):
            return f"{' and '.join(map(repr, fragments))} are one quote"


def _outcome(case: Case, expected: Expected, quotes: Sequence[Quote]) -> Outcome:
    text = case.article.text
    match expected:
        case Said():
            return _outcome_of_said(expected, _covering(text, case.span(expected.words), quotes))
        case Unsaid(words=words):
            span = case.span(words)
            named = [quote for quote in quotes if quote.speaker and _share(text, span, quote) >= 0.5]
            return Outcome.WRONG if named else Outcome.RIGHT
        case Together(fragments=fragments):
            covering = [_covering(text, case.span(fragment), quotes) for fragment in fragments]
            if None in covering:
                return Outcome.MISSING
            return Outcome.RIGHT if all(quote is covering[0] for quote in covering) else Outcome.WRONG


def _outcome_of_said(expected: Said, quote: Quote | None) -> Outcome:
    if quote is None or quote.speaker is None:
        return Outcome.RIGHT if expected.optional or not expected.names else Outcome.MISSING
    same = described_alike if expected.described else same_person
    right = (
        any(same(quote.speaker.name, name) for name in expected.names)
        and expected.kind in (None, quote.kind)
        and expected.speaker_kind in (None, quote.speaker.kind)
    )
    return Outcome.RIGHT if right else Outcome.WRONG


def _covering(text: str, span: Span, quotes: Sequence[Quote]) -> Quote | None:
    """The quote that holds most words of `span`; contents do not overlap, so that there is at most one."""
    return next((quote for quote in quotes if _share(text, span, quote) > 0.5), None)


def _share(text: str, span: Span, quote: Quote) -> float:
    """The share of the words of `span` that stand in the content of `quote`."""
    starts = [span.start + match.start() for match in WORD.finditer(span.of(text))]
    inside = [start for start in starts if any(part.start <= start < part.end for part in quote.content)]
    return len(inside) / len(starts)


def same_person(name: str, expected: str) -> bool:
    """Whether first and last name agree, titles aside, middle names free, Jr. and Sr. as expected; or the only name."""
    words, suffix = _person(name)
    wanted, wanted_suffix = _person(expected)
    if len(wanted) == 1:
        return len(words) <= 3 and words[-1] == wanted[0]
    return len(words) > 1 and (words[0], words[-1], suffix) == (wanted[0], wanted[-1], wanted_suffix)


def described_alike(name: str, expected: str) -> bool:
    """Whether two descriptions share their words, or the head noun and half of the others; "another" only itself."""
    words, wanted = set(_tokens(name, SMALL)), set(_tokens(expected, SMALL))
    if not words or words & OTHERS != wanted & OTHERS:
        return False
    if words == wanted:
        return True
    part = (words <= wanted or wanted <= words) and min(len(words), len(wanted)) >= 2
    return _head(name) == _head(expected) and (part or len(words & wanted) / len(words | wanted) >= 0.5)


def _person(name: str) -> tuple[list[str], str]:
    words = _tokens(name, frozenset())
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    suffix = words.pop() if len(words) > 1 and words[-1] in SUFFIXES else ""
    return words, suffix


def _tokens(name: str, dropped: frozenset[str]) -> list[str]:
    plain = re.sub(r"'s?(?!\w)", "", name.casefold().replace("’", "'"))
    return [word for match in WORD.findall(plain) if (word := match.strip(".'’")) not in dropped]


def _head(name: str) -> str:
    kept = _tokens(HEAD_ENDS.split(name, maxsplit=1)[0], SMALL)
    return re.sub(r"s$", "", kept[-1]) if kept else ""
