"""What the engine needs of spaCy's parse, taken paragraph by paragraph, so that memory and time stay in proportion."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quotebrowser.attribution.mentions import NameKind, NameMention
from quotebrowser.attribution.reports import Report, reports_in
from quotebrowser.attribution.source_mentions import mention_of
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

    from quotebrowser.attribution.marks import QuotedStretch

_LONGEST_PASSAGE = 10_000
"""Characters parsed at once at most: a paragraph beyond this is cut at white space."""
_PASSAGES_AT_ONCE = 32
_ENDLESS_WORD = re.compile(r"\S{100,}")
_UNPARSABLE = re.compile(r"[\s\x00-\x1f\x7f\ud800-\udfff]")
_LETTER = re.compile(r"[^\W\d_]")
_NAME_KINDS = {
    "PERSON": NameKind.PERSON,
    "ORG": NameKind.ORGANIZATION,
    "NORP": NameKind.ORGANIZATION,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "FAC": NameKind.PLACE,
}
_NOT_NAMES = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE"})


@dataclass(slots=True)
class Parse:
    """The parse of one article in plain values, all in text order.

    `sentences` are where sentences start; `subjects` the main subject of each sentence that has one, by its start.
    """

    sentences: list[int] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    names: list[NameMention] = field(default_factory=list)
    subjects: list[tuple[int, Span]] = field(default_factory=list)

    def add(self, doc: Doc, offset: int, stretches: Sequence[QuotedStretch]) -> None:
        """Take in a parsed passage that begins at `offset` of the article, whose quotations are `stretches`."""
        quoted = _quoted_tokens(doc, offset, stretches)
        for sentence in doc.sents:
            self.sentences.append(offset + sentence.start_char)
            subjects = (c for c in sentence.root.lefts if c.dep_ in {"nsubj", "nsubjpass"} and c.i not in quoted)
            subject = next(subjects, None)
            if subject is not None:
                self.subjects.append((offset + sentence.start_char, mention_of(subject, offset)))
        self.reports.extend(reports_in(doc, offset, quoted))
        for name in doc.ents:
            if name.label_ not in _NOT_NAMES:
                span = Span(offset + name.start_char, offset + name.end_char)
                self.names.append(NameMention(span, _NAME_KINDS.get(name.label_, NameKind.OTHER)))


def _quoted_tokens(doc: Doc, offset: int, stretches: Sequence[QuotedStretch]) -> set[int]:
    """The indices of the tokens of `doc` that lie within one of `stretches`."""
    quoted: set[int] = set()
    length = len(doc.text)
    first = bisect_right(stretches, offset, key=lambda s: s.outer.end)
    last = bisect_left(stretches, offset + length, key=lambda s: s.outer.start)
    for stretch in stretches[first:last]:
        start, end = max(0, stretch.outer.start - offset), min(length, stretch.outer.end - offset)
        span = doc.char_span(start, end, alignment_mode="contract")
        quoted.update(range(span.start, span.end) if span else ())
    return quoted


def parse_article(nlp: Language, text: str, paragraphs: Sequence[Span], stretches: Sequence[QuotedStretch]) -> Parse:
    """Parse `text` by its paragraphs with a pipeline that has a tagger, a parser and a named-entity recogniser.

    `stretches` are the outermost quotations of the text.
    """
    parse = Parse()
    passages = ((parsable(span.of(text)), span.start) for span in _passages(text, paragraphs) if _has_words(text, span))
    with nlp.memory_zone():
        for doc, offset in nlp.pipe(passages, as_tuples=True, batch_size=_PASSAGES_AT_ONCE):
            parse.add(doc, offset, stretches)
    return parse


def _has_words(text: str, span: Span) -> bool:
    return _LETTER.search(text, span.start, span.end) is not None


def parsable(text: str) -> str:
    """`text` at the same length with what a tokeniser cannot take made spaces: control characters, endless words."""
    return _ENDLESS_WORD.sub(_with_gaps, _UNPARSABLE.sub(" ", text))


def _with_gaps(word: re.Match[str]) -> str:
    return " ".join(word.group()[start : start + 49] for start in range(0, len(word.group()), 50))


def _passages(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    for paragraph in paragraphs:
        start = paragraph.start
        while paragraph.end - start > _LONGEST_PASSAGE:
            cut = text.rfind(" ", start, start + _LONGEST_PASSAGE) + 1
            end = cut if cut > start else start + _LONGEST_PASSAGE
            yield Span(start, end)
            start = end
        yield Span(start, paragraph.end)
