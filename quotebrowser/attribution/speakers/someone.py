"""Finds the nameless person whom a sentence tells of, for the he or she that follows: "A neighbour shrugged."."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.records import Span, SpeakerKind

from .focus import PREPOSITIONS
from .nouns import is_human
from .page import WORD, folded
from .word_lists import FEMALE_NOUNS, KINSHIP, MALE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .described import Told
    from .focus import Seen
    from .reading import Reading

OPENING = re.compile(r"(?:(?!an? |one |another |the )[^\W\d_][^,.;:“”\"\n]{0,90}, )?", re.IGNORECASE)
"""What may stand before the subject of a sentence: "Asked about it, "."""
DETERMINER = re.compile(r"(?:an?|one|another|the) ", re.IGNORECASE)
MARKS = "“”\"‘’'(["
MOST_WORDS = 6
OF = re.compile(r" of (?:[\w’'-]+ ){0,5}?[\w’'-]+?(?=,|\.| who\b| (?:said|was|is|had|has|would|wept|\w+ed)\b)")
WITHIN = re.compile(
    r"\b(?:of|for|to|with|from|by|at|in|near|beside|behind) (?:[A-Z][\w.]* )?$|\b(?:of|for|to) (?:[\w.-]+ ){0,4}$"
)
"""What stands before a name that belongs to the description itself: "a spokesman for Mr. Reeve"."""


@dataclass(frozen=True, slots=True)
class Someone:
    """A person without a name: where the description stands, its words, and 'm', 'f' or '' for either.

    `told` is there where that one has spoken before.
    """

    at: int
    end: int
    words: str
    gender: str
    told: Told | None = None


def someone_before(reading: Reading, at: int, gender: str) -> Someone | None:
    """The nameless person who is the subject nearest before a pronoun at `at`, in its paragraph.

    None where somebody with a name may be meant as well: who is named in a sentence between, or beside the nameless
    one and not in the words that describe or are said by that one.
    """
    page = reading.page
    start = page.paragraphs[page.paragraph(at)]
    for opening in reversed([s for s in page.sentences if start <= s < at]):
        found = _source(reading, opening, min(at, page.sentence_end(opening))) or _subject(reading, opening)
        found = found if found is not None and found.end <= at else None
        named = [seen for seen in _named(reading, opening, at, gender) if not (found and _beside(reading, seen, found))]
        if named:
            return None
        if found is not None:
            return found if found.gender in ("", gender) else None
    return None


def _named(reading: Reading, opening: int, at: int, gender: str) -> Iterator[Seen]:
    """The mentions, outside quotations, of named people of that gender in the sentence at `opening`."""
    sentence = reading.page.sentence(opening)
    for seen in reading.focus.recent:
        here = seen.sentence == sentence and seen.at < at and not seen.quoted
        if here and seen.entity.is_person and seen.entity.gender in ("", gender):
            yield seen


def _beside(reading: Reading, seen: Seen, found: Someone) -> bool:
    """Whether a name only tells who the nameless one is, or of whom that one speaks."""
    if any(span.start <= seen.at < span.end for span in reading.told_by(found.at)):
        return True
    between = reading.text[found.at : reading.title_start(seen.at)]
    return seen.at > found.at and WITHIN.search(between) is not None


def _source(reading: Reading, start: int, end: int) -> Someone | None:
    """The nameless person who was the last source between two places."""
    told = reading.nameless.latest()
    if told is None or not start <= told.last < end or told.phrase is None:
        return None
    if told.speaker.kind is not SpeakerKind.ANONYMOUS or told.phrase.plural:
        return None
    return Someone(told.last, told.last + 1, told.speaker.name, _gender(told.phrase.head), told)


def _subject(reading: Reading, opening: int) -> Someone | None:
    """The nameless person whom the sentence at `opening` begins with, an opening clause aside."""
    text = reading.text
    if text[opening] in MARKS or reading.page.in_quotation(opening):
        return None
    lead = OPENING.match(text, opening)
    at = lead.end() if lead else opening
    determiner = DETERMINER.match(text, at)
    if determiner is None:
        return None
    head, end = _head(text, determiner.end())
    if not head:
        return None
    of = OF.match(text, end)
    if determiner[0].casefold() == "the " and of is None:
        return None
    end = of.end() if of else end
    if reading.names_in([Span(end, end + 3)]) or re.match(r",? [A-Z]", text[end : end + 3]):
        return None
    told = reading.nameless.first_told(at)
    words = text[determiner.end() : end] if told is None else told.speaker.name
    return Someone(at, end, words, _gender(head), told)


def _gender(head: str) -> str:
    return KINSHIP.get(head, "") or ("f" if head in FEMALE_NOUNS else "m" if head in MALE_NOUNS else "")


def _head(text: str, at: int) -> tuple[str, int]:
    """The noun that names a human being among the next words, and where it ends; '' where there is none."""
    head, end = "", at
    for number, word in enumerate(WORD.finditer(text, at, at + 90)):
        if number >= MOST_WORDS or text[end : word.start()].strip():
            break
        plain = folded(word[0])
        if is_human(plain) or plain in KINSHIP:
            head = plain
        elif head or plain in PREPOSITIONS:
            break
        end = word.end()
    return head, end
