"""Which source each quotation belongs to: by the reporting words nearest to it, or by what was quoted before."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.attribution.cues import Cue
from quotebrowser.attribution.names_of_things import names_a_thing
from quotebrowser.attribution.outer_sentences import OuterSentence, outer_sentences
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.parsing import Parse
    from quotebrowser.attribution.reports import Report


class How(StrEnum):
    """How a quotation came to its source, in words that a reader can check."""

    BESIDE = "reporting words beside the quotation"
    GOVERNED = "reporting words that govern the quotation"
    SENTENCE = "reporting words in the same sentence"
    LABEL = "name before the colon"
    ANNOUNCED = "reporting words that end the paragraph before with a colon"
    SIGNED = "name after the dash"
    GOES_ON = "goes on from the quotation before"
    COMES_BEFORE = "goes on in the quotation after"
    SPEECH = "same speech as the paragraph before"
    SUBJECT = "subject of the sentence"
    SUBJECT_BEFORE = "subject of the sentence before"


@dataclass(frozen=True, slots=True)
class Link:
    """A quotation with its source: the mention, the cue where there is one, and how they were found."""

    stretch: QuotedStretch
    source: Span
    cue: Span | None
    report: Report | None
    how: How


_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_NAME = r"[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|of|the|de|van|von|bin|al)){0,5}"
_LABEL = re.compile(rf"({_NAME})\s*:\s*\Z")
_SIGNATURE = re.compile(rf"\s*[—–-]{{1,2}}\s*({_NAME})[^\w\n]*(?:\n|\Z)")
_SENTENCE_LENGTH = 4
"""Words from which a quotation that nobody is said to say is rather a sentence than a phrase in scare quotes."""
_SIGNATURE_WITHIN = 60
"""Characters after the sentence in which a signature may stand on a line of its own."""
_BASE = {Cue.SAYING: 0.0, Cue.STANCE: 2.0, Cue.THOUGHT: 3.0}
_FURTHEST = 9.0


def link_quotations(
    text: str, paragraphs: Sequence[Span], stretches: Sequence[QuotedStretch], parse: Parse
) -> list[Link]:
    """Link every one of the outermost quotations `stretches` that someone says to its source, in text order; scare quotes are left out."""
    return _Linker(text, parse).link(paragraphs, stretches)


def _words(text: str, start: int, end: int) -> int:
    return len(_WORD.findall(text, start, end)) if start < end else 0


def _reporter_of(report: Report, sentence: OuterSentence) -> Report:
    """Who says it where the nearest cue is no saying but stands in what someone says (`Veld wrote that it shows ...`)."""
    if report.strength is Cue.SAYING:
        return report
    outer = (r for r in sentence.reports if r.strength is Cue.SAYING and any(c.contains(report.cue) for c in r.content))
    return next(outer, report)


class _Linker:
    """Goes through the text once and keeps what was linked last, for speeches that go on."""

    def __init__(self, text: str, parse: Parse) -> None:
        self.text = text
        self.parse = parse
        self.subjects = dict(parse.subjects)
        self.cue_starts = [r.cue.start for r in parse.reports]
        self.last: Link | None = None
        self.last_subject: Span | None = None
        self.announced: Report | None = None

    def link(self, paragraphs: Sequence[Span], stretches: Sequence[QuotedStretch]) -> list[Link]:
        links: list[Link] = []
        outer_starts = [s.outer.start for s in stretches]
        for paragraph in paragraphs:
            first = bisect_left(outer_starts, paragraph.start)
            last = bisect_left(outer_starts, paragraph.end)
            links.extend(self._paragraph(paragraph, stretches[first:last]))
        return links

    def _paragraph(self, paragraph: Span, stretches: Sequence[QuotedStretch]) -> list[Link]:
        reports = self._reports(paragraph, stretches)
        if not stretches:
            self.last = None
            self.last_subject = self._subject(Span(paragraph.start, paragraph.end))
            self.announced = self._announcing(paragraph, reports)
            return []
        sentences = outer_sentences(self.text, paragraph, stretches, self.parse.sentences, reports)
        links: list[Link] = []
        waiting: list[QuotedStretch] = []
        before = self.last
        self.last = None
        for sentence in sentences:
            said = [s for s in sentence.stretches if not names_a_thing(self.text, s, paragraph)]
            found = [self._in_sentence(s, sentence) for s in said]
            for stretch, link in zip(said, found, strict=True):
                made = link or self._goes_on(stretch, sentence, before, paragraph)
                if made:
                    links.append(made)
                    self.last = made
                else:
                    waiting.append(stretch)
            links.extend(self._taken_up(waiting, sentence))
            self.last_subject = self._subject(sentence.span) or self.last_subject
        self.announced = self._announcing(paragraph, reports)
        return sorted(links, key=lambda link: link.stretch.outer)

    def _reports(self, paragraph: Span, stretches: Sequence[QuotedStretch]) -> list[Report]:
        first = bisect_left(self.cue_starts, paragraph.start)
        last = bisect_left(self.cue_starts, paragraph.end)
        reports = self.parse.reports[first:last]
        return [r for r in reports if not any(s.outer.overlaps(r.cue) or s.outer.contains(r.source) for s in stretches)]

    def _announcing(self, paragraph: Span, reports: Sequence[Report]) -> Report | None:
        """The report that a paragraph's last colon hands over to the next paragraph."""
        return reports[-1] if reports and self.text[paragraph.end - 1] == ":" else None

    def _subject(self, sentence: Span) -> Span | None:
        first = bisect_left(self.parse.sentences, sentence.start)
        last = bisect_left(self.parse.sentences, sentence.end)
        subjects = [self.subjects[s] for s in self.parse.sentences[first:last] if s in self.subjects]
        return subjects[-1] if subjects else None

    def _in_sentence(self, stretch: QuotedStretch, sentence: OuterSentence) -> Link | None:
        label = _LABEL.match(self.text[sentence.span.start : stretch.outer.start])
        if label and not sentence.reports:
            source = Span(sentence.span.start, sentence.span.start + label.end(1))
            return Link(stretch, source, None, None, How.LABEL)
        best, cost, how = None, _FURTHEST, How.SENTENCE
        for report in sentence.reports:
            at, found_how = self._cost(stretch, report, sentence)
            if at < cost:
                best, cost, how = _reporter_of(report, sentence), at, found_how
        if best is None:
            return self._signed(stretch, sentence)
        return Link(stretch, best.source, best.cue, best, how)

    def _cost(self, stretch: QuotedStretch, report: Report, sentence: OuterSentence) -> tuple[float, How]:
        cost = _BASE[report.strength]
        how = How.SENTENCE
        if any(span.overlaps(stretch.outer) for span in report.content):
            cost -= 4
            how = How.GOVERNED
        if report.start >= stretch.outer.end:
            gap = _words(self.text, stretch.outer.end, report.start)
            cost += gap * 1.0 + (3 if gap else 0)
        elif report.end <= stretch.outer.start:
            gap = self._outside_words(report.cue.end, stretch.outer.start, sentence)
            cost += gap * 0.5
        else:
            gap = self._outside_words(report.cue.end, stretch.outer.start, sentence)
            cost += gap * 0.5
        if gap == 0:
            how = How.BESIDE
            cost -= 2
        if report.inherited:
            cost += 0.5
        return cost, how

    def _outside_words(self, start: int, end: int, sentence: OuterSentence) -> int:
        words = _words(self.text, start, end)
        for stretch in sentence.stretches:
            if start <= stretch.outer.start and stretch.outer.end <= end:
                words -= _words(self.text, stretch.outer.start, stretch.outer.end)
        return words

    def _signed(self, stretch: QuotedStretch, sentence: OuterSentence) -> Link | None:
        signature = _SIGNATURE.match(self.text[stretch.outer.end : sentence.span.end + _SIGNATURE_WITHIN])
        if not signature:
            return None
        start = stretch.outer.end + signature.start(1)
        source = Span(start, start + len(signature.group(1).rstrip()))
        return Link(stretch, source, None, None, How.SIGNED)

    def _goes_on(
        self, stretch: QuotedStretch, sentence: OuterSentence, before: Link | None, paragraph: Span
    ) -> Link | None:
        """A quotation with no reporting words of its own: the speech that is under way, or the subject at hand."""
        length = _words(self.text, stretch.inner.start, stretch.inner.end)
        alone = _words(self.text, sentence.span.start, sentence.span.end) <= length
        if length < _SENTENCE_LENGTH and not alone:
            return None
        if self.last:
            return Link(stretch, self.last.source, self.last.cue, None, How.GOES_ON)
        if self.announced and sentence.span.start == paragraph.start:
            return Link(stretch, self.announced.source, self.announced.cue, self.announced, How.ANNOUNCED)
        if stretch.continues and before:
            return Link(stretch, before.source, before.cue, None, How.SPEECH)
        if alone and sentence.span.end < paragraph.end and sentence.span.start == paragraph.start:
            return None
        if not alone:
            subject = self._subject(sentence.span)
            if subject:
                return Link(stretch, subject, None, None, How.SUBJECT)
        if alone and sentence.span.start == paragraph.start and before:
            return Link(stretch, before.source, before.cue, None, How.SPEECH)
        if alone and self.last_subject:
            return Link(stretch, self.last_subject, None, None, How.SUBJECT_BEFORE)
        return None

    def _taken_up(self, waiting: list[QuotedStretch], sentence: OuterSentence) -> Iterator[Link]:
        """Quotations at the paragraph's start that wait for the reporting words of the next sentence."""
        if self.last and self.last.report and sentence.stretches:
            for stretch in waiting:
                if _words(self.text, stretch.inner.start, stretch.inner.end) >= _SENTENCE_LENGTH:
                    yield Link(stretch, self.last.source, self.last.cue, None, How.COMES_BEFORE)
            waiting.clear()
