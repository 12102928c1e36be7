"""The turns of a transcript: `NAME:` or `Q.` at the start of a paragraph, and the words that are its speaker's."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: the label that names the speaker, and the words, one span for each paragraph of the turn."""

    label: Span
    words: tuple[Span, ...]


_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_SHOUTED = rf"{_CAPITAL}(?:{_CAPITAL}|[.’'-])*"
_NAMED = rf"{_CAPITAL}[\w.’'-]*"
_OPENING = r"[\"“‘«„]?\s*"
_LABEL = re.compile(
    rf"{_OPENING}(?:"
    rf"(?P<letter>[QA])(?:[.:]|\s{{2,}})"
    rf"|(?P<shouted>{_SHOUTED}(?:[ ,]+(?:{_SHOUTED}|\([^)\n]{{1,40}}\))){{0,5}})\s*:"
    rf"|(?P<named>{_NAMED}(?:\s(?:{_NAMED}|of|the|de|van|von|bin|al)){{0,4}})\s*:"
    r")(?=\s+\S)"
)
_HEADINGS = """
analysis announcement background breaking caption clarification conclusion contact context copyright
correction credit date dateline developing disclaimer disclosure edited editor email example exclusive fact facts
fax file final focus follow full headline heading here hint image important issue latest lead learn listen live
location more moral must news next note notes opinion p.s phone photo photographs photos picture pictures ps
rating read related remember result results review score see share source sources spoiler step subject
subscribe summary tags tel tip tips title to top topic transcript tweet update updated url verdict via video warning
watch website when where who why monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december pros cons total price address from re cc bcc http
https
"""
NO_SPEAKERS = frozenset(_HEADINGS.split())
_STAGE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
"""A paragraph that tells what happens between two turns: (Laughter), [Crosstalk]."""
_FIGURES = re.compile(r"\s*[\d$€£+-]")
_MOST_PARAGRAPHS_OF_ONE_TURN = 6


def turns_in(text: str, paragraphs: Sequence[Span]) -> list[Turn]:
    """The turns of the transcripts in `text`, in order; linear in its length.

    A line such as `Note:` or a heading is no turn: an article has turns where two labels or more are set like names in
    a transcript, and one in ordinary letters only where its label comes again; `Q.` goes with `A.`, or with names.
    Paragraphs without a label between two turns belong to the turn before them.
    """
    labels = [_label_at(text, paragraph) for paragraph in paragraphs]
    counts = Counter(label.group().strip(' :."“').casefold() for label in labels if label)
    sure = [_is_sure(label, counts) if label else False for label in labels]
    if sum(sure) < 2:
        return []
    turns: list[Turn] = []
    unlabelled: list[Span] = []
    for paragraph, label, is_turn in zip(paragraphs, labels, sure, strict=True):
        if label and is_turn:
            if turns and len(unlabelled) < _MOST_PARAGRAPHS_OF_ONE_TURN:
                turns[-1] = Turn(turns[-1].label, (*turns[-1].words, *unlabelled))
            unlabelled = []
            turns.append(_turn(text, paragraph, label))
        elif turns and not _STAGE.fullmatch(paragraph.of(text)):
            unlabelled.append(paragraph)
    return turns


def _label_at(text: str, paragraph: Span) -> re.Match[str] | None:
    label = _LABEL.match(text, paragraph.start, min(paragraph.end, paragraph.start + 120))
    if not label:
        return None
    words = re.findall(r"[\w.]+", label.group())
    if not words or words[0].casefold().rstrip(".") in NO_SPEAKERS:
        return None
    return label if label.lastgroup != "named" or not _FIGURES.match(text, label.end()) else None


def _is_sure(label: re.Match[str], counts: Counter[str]) -> bool:
    if label.group("letter"):
        return counts["q"] > 0 and (counts["a"] > 0 or (counts["q"] > 1 and label.group("letter") == "Q"))
    if label.group("shouted"):
        return True
    return counts[label.group().strip(' :."“').casefold()] > 1


def _turn(text: str, paragraph: Span, label: re.Match[str]) -> Turn:
    kind = label.lastgroup or "named"
    words = text[label.end() : paragraph.end]
    start = label.end() + len(words) - len(words.lstrip())
    return Turn(Span(label.start(kind), label.end(kind)), (Span(start, paragraph.end),))
