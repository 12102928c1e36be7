"""Marks that nobody speaks within: titles of books and programmes, nicknames, names of things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.attribution.cues import Cue, cue_of

if TYPE_CHECKING:
    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.records import Span

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_THINGS = """
" album article ballad book broadcast channel chapter column comedy documentary drama episode essay exhibition film
game hit hymn journal lecture magazine memoir movie musical newsletter newspaper novel opera painting pamphlet paper
play podcast poem program programme satire segment series sermon show single sitcom song soundtrack story syllabus
talk tape thesis thriller track tune video
"""
_NAMING = """
alias billed called captioned codenamed dubbed entitled headlined hashtag named nicknamed subtitled titled
"""
_BEFORE_THING = re.compile(rf"\b(?:{'|'.join(_THINGS.split())}),?\s*$", re.IGNORECASE)
_BEFORE_NAME = re.compile(
    rf"(?:\b(?:{'|'.join(_NAMING.split())}|(?:known|billed) as)|\bso-called),?\s*(?:the|a|an)?\s*$"
)
_BEFORE_PROGRAMME = re.compile(r"(?:\b(?:on|to|told|for|of|with|in|the|hosts?|star)|[A-Z][\w.&-]*['’]s?)\s*$")
_NAME_BEFORE = re.compile(r"(?:^|\s)[A-Z][\w.’'-]+\s$")
_SPEECH_ENDS = ("!", "?")
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "vs", "with"}
)
_SPOKEN_TO = frozenset({"tell", "tells", "told", "telling"})


def names_a_thing(text: str, stretch: QuotedStretch, paragraph: Span) -> bool:
    """Whether the marks of `stretch` set off a title or a name, by its capitals and by the words before it."""
    inner = stretch.inner.of(text)
    words = _WORD.findall(inner[:200])
    before = text[max(paragraph.start, stretch.outer.start - 40) : stretch.outer.start]
    if not words or len(words) > 14 or inner.endswith(_SPEECH_ENDS) or _is_said(before, inner):
        return False
    if _BEFORE_NAME.search(before) and len(words) < 8:
        return True
    if _is_nickname(text, stretch, before, words):
        return True
    if not _is_title_case(words) or _is_headline(text, stretch, paragraph):
        return False
    if _BEFORE_THING.search(before):
        return True
    if len(words) == 1:
        return bool(_BEFORE_PROGRAMME.search(before)) and not inner.isupper()
    return not before.rstrip().endswith((",", ":")) or bool(_BEFORE_PROGRAMME.search(before.rstrip(", ")))


def _is_title_case(words: list[str]) -> bool:
    """Whether every word that is not a small one begins with a capital or a digit."""
    return not words[0][0].islower() and all(not w[0].islower() for w in words if w not in _SMALL)


def _is_nickname(text: str, stretch: QuotedStretch, before: str, words: list[str]) -> bool:
    """Whether the marks stand in the middle of someone's name (`Oda “the Heron” Marn`)."""
    after = text[stretch.outer.end : stretch.outer.end + 2]
    in_name = _NAME_BEFORE.search(before) and after[:1] == " " and after[1:].isupper()
    return bool(in_name) and len(words) <= 3 and stretch.inner.end + 1 == stretch.outer.end and words[-1][0].isupper()


def _is_said(before: str, inner: str) -> bool:
    """Whether a verb of saying stands right before the marks, or they begin a sentence that goes on after a comma."""
    last = before.rstrip(" ,:").rpartition(" ")[2].casefold()
    if cue_of(last) is Cue.SAYING and last not in _SPOKEN_TO:
        return True
    return inner.endswith(",") and (not before.strip() or before.rstrip()[-1] in '.!?”"')


def _is_headline(text: str, stretch: QuotedStretch, paragraph: Span) -> bool:
    """Whether the words around the stretch are in title case too."""
    if len(paragraph) > 200:
        return False
    around = text[paragraph.start : stretch.outer.start] + text[stretch.outer.end : paragraph.end]
    words = [w for w in _WORD.findall(around) if len(w) > 3]
    return sum(not w[0].islower() for w in words) * 10 >= 7 * len(words)
