"""An article's text cut into words, sentences, paragraphs and quoted stretches, each found by bisection."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from unicodedata import combining, normalize

WORD = re.compile(
    r"[^\W_](?:[^\W_]|[\u0300-\u036f])*(?:[-’'&.@\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf](?:[^\W_]|[\u0300-\u036f])+)*"
)
HEADING_MOST = 200
PARAGRAPH_BREAK = re.compile(r"\n+")
SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]*[^\W\d_])|[.!?…]?[\"”]\s+(?=[“\"]*[^\W\d_a-z])|\n+")
ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"])(?:[^\W\d_]|mr|mrs|ms|dr|sen|sens|rep|reps|gov|gen|lt|col|capt|sgt|maj|adm|prof|rev|jr|sr|st|vs|no"
    r"|u\.s|u\.n|u\.k|d\.c|jan|feb|aug|sept|oct|nov|dec|inc|corp|ltd|co|ph\.d|pres|hon|cmdr|brig)\.$",
    re.IGNORECASE,
)
POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """The text and the sorted starts of its parts; `quoted` holds the starts and ends of quoted stretches by turns."""

    text: str
    paragraphs: list[int] = field(repr=False)
    sentences: list[int] = field(repr=False)
    quoted: list[int] = field(repr=False)
    headings: frozenset[int] = field(repr=False)

    def paragraph(self, at: int) -> int:
        """The number, from 0, of the paragraph that holds `at`."""
        return bisect_right(self.paragraphs, at) - 1

    def sentence(self, at: int) -> int:
        """The number, from 0, of the sentence that holds `at`."""
        return bisect_right(self.sentences, at) - 1

    def sentence_start(self, at: int) -> int:
        """Where the sentence that holds `at` begins."""
        return self.sentences[max(0, bisect_right(self.sentences, at) - 1)]

    def sentence_end(self, at: int) -> int:
        """Where the sentence that holds `at` ends."""
        after = bisect_right(self.sentences, at)
        return self.sentences[after] if after < len(self.sentences) else len(self.text)

    def in_heading(self, at: int) -> bool:
        """Whether `at` lies in a paragraph set in Title Case, where capitals tell nothing."""
        return self.paragraph(at) in self.headings

    def in_quotation(self, at: int) -> bool:
        """Whether `at` lies within double quotation marks."""
        return bisect_right(self.quoted, at) % 2 == 1


def read_page(text: str) -> Page:
    """Cut `text` into its parts."""
    paragraphs = [0] + [m.end() for m in PARAGRAPH_BREAK.finditer(text) if m.end() < len(text)]
    sentences = [0]
    for m in SENTENCE_END.finditer(text):
        short = text[m.start()] == "." and m.end() - m.start() == 2 and text[m.end() - 1] != "\n"
        if m.end() < len(text) and not (short and ABBREVIATION.search(text, max(0, m.start() - 8), m.start() + 1)):
            sentences.append(m.end())
    return Page(text, paragraphs, sentences, _quoted(text, paragraphs), _headings(text, paragraphs))


def _headings(text: str, paragraphs: list[int]) -> frozenset[int]:
    """The numbers of the short paragraphs most of whose longer words are capitalised."""
    found = []
    for number, start in enumerate(paragraphs):
        end = paragraphs[number + 1] if number + 1 < len(paragraphs) else len(text)
        if end - start > HEADING_MOST:
            continue
        words = [m[0] for m in WORD.finditer(text, start, end) if len(m[0]) > 3 and m[0][0].isalpha()]
        small = sum(w[0].islower() for w in words)
        ends = text[start:end].rstrip(' \n"”’)')[-1:] in (".", ":")
        if len(words) >= 4 and small * (8 if ends else 4) <= len(words):
            found.append(number)
    return frozenset(found)


def _quoted(text: str, paragraphs: list[int]) -> list[int]:
    """The starts and ends of what stands in double marks; an unclosed one ends with its paragraph."""
    edges: list[int] = []
    ends = iter([*paragraphs[1:], len(text)])
    end, open_, low = next(ends), False, False
    for m in re.finditer(r"[“”\"«»„]", text):
        while m.start() >= end:
            if open_:
                edges.append(end)
                open_ = False
            end = next(ends)
        opens = (m[0] in "“«„" and not (low and open_ and m[0] == "“")) or (m[0] == '"' and not open_)
        if opens and not open_:
            edges.append(m.end())
            open_, low = True, m[0] == "„"
        elif not opens and open_:
            edges.append(m.start())
            open_ = False
    if open_:
        edges.append(end)
    return edges


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """`word` without case, accents, full stop and possessive ending."""
    plain = "".join(c for c in normalize("NFKD", word) if not combining(c)) if not word.isascii() else word
    return POSSESSIVE.sub("", plain.casefold().replace("’", "'")).strip(".'")
