"""From paragraphs, marks and parse to the quotes of one article."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quotebrowser.attribution.drafts import Draft, Taken, draft_quotations, draft_statements, draft_turn, kind_of
from quotebrowser.attribution.linking import link_quotations
from quotebrowser.attribution.mentions import Resolved, SourceMention
from quotebrowser.attribution.speakers import resolve_speakers
from quotebrowser.attribution.turns import turns_in
from quotebrowser.records import Quote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.parsing import Parse
    from quotebrowser.records import Article, Span


def quotes_of(
    article: Article, paragraphs: Sequence[Span], stretches: Sequence[QuotedStretch], parse: Parse
) -> list[Quote]:
    """The quotes of `article` from its paragraphs, its outermost quotations and their parse, by where they start."""
    drafts = sorted(_drafts(article.text, paragraphs, stretches, parse), key=lambda draft: draft.content)
    mentions = [
        SourceMention((draft.source,), draft.content, (draft.cue,) if draft.cue else (), draft.transcript)
        for draft in drafts
    ]
    resolved = resolve_speakers(article, parse.names, mentions)
    return [
        _quote(article.text, stretches, draft, mention, speaker)
        for draft, mention, speaker in zip(drafts, mentions, resolved, strict=True)
    ]


def _drafts(text: str, paragraphs: Sequence[Span], stretches: Sequence[QuotedStretch], parse: Parse) -> list[Draft]:
    taken = Taken()
    drafts = [draft_turn(text, turn) for turn in turns_in(text, paragraphs)]
    turns = sorted(span for draft in drafts for span in draft.content)
    taken.add(turns)
    narrated = [s for s in stretches if not _within(s.outer, turns)]
    reports = [r for r in parse.reports if not _within(r.cue, turns)]
    links = link_quotations(text, paragraphs, narrated, parse)
    drafts += draft_quotations(text, links, taken)
    drafts += draft_statements(text, reports, taken)
    return drafts


def _within(span: Span, turns: Sequence[Span]) -> bool:
    """Whether `span` shares a character with one of `turns`, which are sorted."""
    index = bisect_left(turns, span.start, key=lambda t: t.end)
    return index < len(turns) and turns[index].overlaps(span)


def _quote(
    text: str, stretches: Sequence[QuotedStretch], draft: Draft, mention: SourceMention, resolved: Resolved
) -> Quote:
    return Quote(
        content=draft.content,
        kind=kind_of(text, draft, stretches),
        cue=mention.cue,
        source=mention.source,
        speaker=resolved.speaker,
        confidence=round(draft.sureness * resolved.confidence, 3) if resolved.speaker else 0.0,
        reason=f"{draft.why}; {resolved.reason}" if resolved.reason else draft.why,
    )
