"""Which source each quotation belongs to: by the reporting words nearest to it, or by what was quoted before."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.attribution.choosing import How, best_report, word_count
from quotebrowser.attribution.cues import Cue
from quotebrowser.attribution.names_of_things import names_a_thing
from quotebrowser.attribution.outer_sentences import OuterSentence, outer_sentences
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.parsing import Parse
    from quotebrowser.attribution.reports import Report


@dataclass(frozen=True, slots=True)
class Link:
    """A quotation with its source: the mention, the cue where there is one, and how they were found.

    `report` is there where reporting words of its own were found for this very quotation.
    """

    stretch: QuotedStretch
    source: Span
    cue: Span | None
    report: Report | None
    how: How


_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_NAME = rf"{_CAPITAL}[\w.’'-]*(?:\s(?:{_CAPITAL}[\w.’'-]*|of|the|de|van|von|bin|al)){{0,5}}"
_LABEL = re.compile(rf"(?:[-–—•*·]\s*)?({_NAME})(?:,[^:.!?]*)?:\s*\Z")
_LONGEST_LABEL = 120
_SIGNATURE = re.compile(rf"\s*[—–―-]{{1,2}}\s*({_NAME})[^\w\n]*(?:\n|\Z)")
_SENTENCE_LENGTH = 4
"""Words from which a quotation that nobody is said to say is rather a sentence than a phrase in scare quotes."""


def link_quotations(
    text: str, paragraphs: Sequence[Span], stretches: Sequence[QuotedStretch], parse: Parse
) -> list[Link]:
    """Link each of the outermost quotations `stretches` to its source, in text order; scare quotes are left out."""
    linker = _Linker(text, parse)
    links: list[Link] = []
    for paragraph in paragraphs:
        first = bisect_left(stretches, paragraph.start, key=lambda s: s.outer.start)
        last = bisect_left(stretches, paragraph.end, key=lambda s: s.outer.start)
        links.extend(linker.paragraph(paragraph, stretches[first:last]))
    return _named_late(links)


def _named_late(links: list[Link]) -> list[Link]:
    """A speech over paragraphs whose speaker is named in a later one has that speaker from its beginning."""
    for index in range(len(links) - 1, 0, -1):
        link, before = links[index], links[index - 1]
        if link.stretch.continues and link.cue and not before.stretch.closed and before.how is How.SUBJECT_BEFORE:
            links[index - 1] = Link(before.stretch, link.source, link.cue, None, How.COMES_BEFORE)
    return links


class _Linker:
    """Goes through the paragraphs once and keeps what was said last, for speeches that go on.

    `last` is the link before in this paragraph, `before` the last one of the paragraph before; `announced` the report
    that the paragraph before ended with a colon; `subject` the subject of the narrator's last sentence.
    """

    def __init__(self, text: str, parse: Parse) -> None:
        self.text = text
        self.parse = parse
        self.subjects = dict(parse.subjects)
        self.last: Link | None = None
        self.before: Link | None = None
        self.announced: Report | None = None
        self.subject: Span | None = None

    def paragraph(self, paragraph: Span, stretches: Sequence[QuotedStretch]) -> list[Link]:
        """The links of one paragraph's outermost quotations."""
        reports = self._reports(paragraph)
        self.before, self.last = self.last, None
        links: list[Link] = []
        waiting: list[QuotedStretch] = []
        for sentence in outer_sentences(self.text, paragraph, stretches, self.parse.sentences, reports):
            is_alone = self._is_alone(sentence)
            for stretch in sentence.stretches:
                link = self._in_sentence(stretch, sentence)
                if names_a_thing(self.text, stretch, paragraph) and not _is_judged(link):
                    continue
                link = link or self._goes_on(stretch, sentence, paragraph, is_alone=is_alone)
                if link:
                    links.append(link)
                    self.last = link
                else:
                    waiting.append(stretch)
            if self.last and self.last.report and sentence.stretches:
                links.extend(self._taken_up(waiting, self.last))
                waiting.clear()
            self.subject = self._subject_of(sentence.span) or self.subject
        ends_with_colon = self.text[paragraph.end - 1] == ":"
        self.announced = reports[-1] if reports and ends_with_colon else None
        return sorted(links, key=lambda link: link.stretch.outer)

    def _reports(self, paragraph: Span) -> Sequence[Report]:
        first = bisect_left(self.parse.reports, paragraph.start, key=lambda r: r.cue.start)
        last = bisect_left(self.parse.reports, paragraph.end, key=lambda r: r.cue.start)
        return self.parse.reports[first:last]

    def _subject_of(self, sentence: Span) -> Span | None:
        first = bisect_left(self.parse.sentences, sentence.start)
        last = bisect_left(self.parse.sentences, sentence.end)
        subjects = [self.subjects[s] for s in self.parse.sentences[first:last] if s in self.subjects]
        return subjects[-1] if subjects else None

    def _is_alone(self, sentence: OuterSentence) -> bool:
        """Whether the sentence has no word outside its quotations."""
        at = sentence.span.start
        for stretch in sentence.stretches:
            if word_count(self.text, at, stretch.outer.start):
                return False
            at = stretch.outer.end
        return not word_count(self.text, at, sentence.span.end)

    def _in_sentence(self, stretch: QuotedStretch, sentence: OuterSentence) -> Link | None:
        """The link by the sentence's own words: a label, reporting words, or a signature."""
        start = sentence.span.start
        after_colon = self.text[max(start, stretch.outer.start - 3) : stretch.outer.start].rstrip().endswith(":")
        if after_colon and not sentence.reports and stretch.outer.start - start < _LONGEST_LABEL:
            label = _LABEL.match(self.text, start, stretch.outer.start)
            if label:
                return Link(stretch, Span(*label.span(1)), None, None, How.LABEL)
        found = best_report(self.text, stretch, sentence)
        if found:
            report, how = found
            return Link(stretch, report.source, report.cue, report, how)
        subject = self._subject_of(sentence.span) if after_colon else None
        if subject:
            return Link(stretch, subject, None, None, How.SUBJECT)
        signature = _SIGNATURE.match(self.text, stretch.outer.end)
        return Link(stretch, Span(*signature.span(1)), None, None, How.SIGNED) if signature else None

    def _goes_on(
        self, stretch: QuotedStretch, sentence: OuterSentence, paragraph: Span, *, is_alone: bool
    ) -> Link | None:
        """A quotation with no reporting words of its own: the speech that is under way, or the subject at hand."""
        if not is_alone and word_count(self.text, stretch.inner.start, stretch.inner.end) < _SENTENCE_LENGTH:
            return None
        opens = sentence.span.start == paragraph.start
        if self.last:
            return Link(stretch, self.last.source, self.last.cue, None, How.GOES_ON)
        if self.announced and opens:
            return Link(stretch, self.announced.source, self.announced.cue, self.announced, How.ANNOUNCED)
        if stretch.continues and self.before:
            return Link(stretch, self.before.source, self.before.cue, None, How.SPEECH)
        if not is_alone:
            subject = self._subject_of(sentence.span)
            return Link(stretch, subject, None, None, How.SUBJECT) if subject else None
        if opens and sentence.span.end < paragraph.end:
            return None
        if opens and self.before:
            return Link(stretch, self.before.source, self.before.cue, None, How.SPEECH)
        return Link(stretch, self.subject, None, None, How.SUBJECT_BEFORE) if self.subject else None

    def _taken_up(self, waiting: Sequence[QuotedStretch], link: Link) -> Iterator[Link]:
        """Quotations at the paragraph's start that waited for the reporting words of a later sentence."""
        for stretch in waiting:
            if word_count(self.text, stretch.inner.start, stretch.inner.end) >= _SENTENCE_LENGTH:
                yield Link(stretch, link.source, link.cue, None, How.COMES_BEFORE)


def _is_judged(link: Link | None) -> bool:
    """Whether the marks hold the name that someone gives a person or thing (`called him “the Comeback King”`)."""
    return bool(link and link.report and link.how is How.GOVERNED and link.report.strength is Cue.STANCE)
