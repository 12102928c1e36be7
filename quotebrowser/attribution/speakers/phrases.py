"""Takes a description apart: determiner, head noun, what stands around it, and the sort of speaker it describes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quotebrowser.records import SpeakerKind

from .nouns import KNOWN, singular
from .page import POSSESSIVE, WORD, folded
from .word_lists import (
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    KINSHIP,
    OFFICES,
    ORGANIZATION_NOUNS,
    OTHERS,
    PERSON_NOUNS,
    TITLES,
    words,
)

DETERMINERS = words("the a an one this that these those its their our your my his her some")
DEFINITE = frozenset(["the", "this", "that", "these", "those"])
OWNERS = words("his her its their our my your")
LEADING = re.compile(r"^(?:but|and|yet|so|as|even|while|or|then|when|for|both)\s+(?=\w)", re.IGNORECASE)
TAIL = re.compile(
    r"\s*[,;:(–—]|\s+(?:of|in|on|at|for|to|with|from|by|near|inside|outside|about|against|among|under|behind|who|whom|which"
    r"|that|whose|where|when|familiar|close|speaking|briefed|involved|working|released|published|issued|conducted|obtained"
    r"|filed|posted|signed|written|sent|made|called|named|known|dated|running|backing|supporting|attending|seeking|based"
    r"|is|was|were|are|has|have|had|says|said)\b",
    re.IGNORECASE,
)
IN_NAME = re.compile(
    r" (?:of|for)(?: the)? (?:[A-Z][\w.’'-]* ){1,4}(?:senior )?(?:\w+man|\w+woman|official|aide|adviser|staffer)\b"
)
"""What goes on after a body's name that holds an "of": "a Department of Health spokesman"."""
CLAUSE = re.compile(r"\s*[,;:(–—]|\s+(?:who|which|whose)\b", re.IGNORECASE)
FIRST_WORD = re.compile(
    r"^(?:the|a|an|one|this|that|these|those|its|their|our|my|his|her)\s+(?!of\b)(?=\S)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: `head` is folded and singular, `words` all folded words before the tail and the head itself."""

    text: str
    determiner: str
    head: str
    words: frozenset[str]
    plural: bool
    kind: SpeakerKind | None
    owner: str
    proper_words: tuple[str, ...]

    @property
    def proper(self) -> frozenset[str]:
        """The folded capitalised words."""
        return frozenset(self.proper_words)

    @property
    def definite(self) -> bool:
        """Whether it points back to something already told."""
        return self.determiner in DEFINITE

    @property
    def other(self) -> frozenset[str]:
        """The words that keep it apart from one told before: another, second."""
        return self.words & OTHERS


def read_phrase(text: str) -> Phrase:
    """Take `text`, the words of a source mention, apart."""
    plain = LEADING.sub("", text.strip(' \n\t.,:;—–-“”"'))
    tail = next((m for m in TAIL.finditer(plain, 1) if not IN_NAME.match(plain, m.start())), None)
    core = plain[: tail.start()] if tail else plain
    words = [folded(m[0]) for m in WORD.finditer(core)]
    printed = [m[0] for m in WORD.finditer(core)]
    determiner = words[0] if words and words[0] in DETERMINERS else ""
    at = _head_at(words, printed)
    head = singular(words[at]) if words else ""
    plural = bool(words) and (words[at] != head or words[at] in GROUP_NOUNS)
    owner = next((p for p in printed[:at] if re.search(r"['’]s?$", p)), "")
    return Phrase(
        _without_determiner(plain),
        determiner,
        head,
        frozenset(words) - DETERMINERS | ({determiner} & OTHERS),
        plural,
        kind_of(head, words[at] if words else "", plural=plural),
        owner or (determiner if determiner in OWNERS else ""),
        tuple(w for w, p in zip(words, printed, strict=True) if p[0].isupper() and w not in DETERMINERS),
    )


def _head_at(words: list[str], printed: list[str]) -> int:
    """The last known noun, or the last word; no owner is the head: "the firm's local fixer"."""
    for k in range(len(words) - 1, -1, -1):
        if k < len(words) - 1 and POSSESSIVE.search(printed[k]):
            break
        if singular(words[k]) in KNOWN or words[k] in KNOWN:
            return k
    return len(words) - 1


def kind_of(head: str, printed: str, *, plural: bool) -> SpeakerKind | None:
    """The sort of speaker a head noun names; None where the noun is unknown."""
    if printed in GROUP_NOUNS:
        return SpeakerKind.GROUP
    if head in PERSON_NOUNS or head in KINSHIP or head in TITLES or head in OFFICES:
        return SpeakerKind.GROUP if plural else SpeakerKind.ANONYMOUS
    if head in DOCUMENT_NOUNS:
        return SpeakerKind.DOCUMENT
    if head in ORGANIZATION_NOUNS:
        return SpeakerKind.GROUP if plural else SpeakerKind.ORGANIZATION
    return None


def _without_determiner(text: str) -> str:
    text = FIRST_WORD.sub("", text)
    clause = CLAUSE.search(text, 1)
    return POSSESSIVE.sub("", (text[: clause.start()] if clause else text).strip())
