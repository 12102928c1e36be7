"""From an article's paragraphs, marks and turns, and what the encoder reads there, to its quotes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quotebrowser.attribution.confidence import NAMED_FROM, chance_of_name, chance_of_source
from quotebrowser.attribution.drafts import Draft, Taken, draft_attributions, draft_turn, kind_of
from quotebrowser.attribution.encoder.finding import find
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.mentions import Resolved, SourceMention
from quotebrowser.attribution.paragraphs import paragraphs_of, unfolded
from quotebrowser.attribution.speakers import resolve_speakers
from quotebrowser.attribution.turns import turns_in
from quotebrowser.attribution.zones import zone_at, zones_in
from quotebrowser.records import Quote, ZoneKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.encoder.finding import Read
    from quotebrowser.attribution.marks import QuotedStretch
    from quotebrowser.attribution.zones import Zoned
    from quotebrowser.records import Article

WHERE = {ZoneKind.HEADLINE: "in the headline", ZoneKind.CAPTION: "in a caption"}


def quotes_of(article: Article, read: Read) -> list[Quote]:
    """The quotes of `article`, as the encoder's `read` sees it, by where they start."""
    stretches, found = drafts_of(article, read)
    zones = zones_in(article, paragraphs_of(article.text))
    return [_quote(article.text, stretches, draft, resolved, zones) for draft, resolved in found]


def drafts_of(article: Article, read: Read) -> tuple[list[QuotedStretch], list[tuple[Draft, Resolved]]]:
    """The outermost quotations of `article`, and its attributions by where they start, each with who is behind it."""
    paragraphs = paragraphs_of(article.text)
    stretches = outermost(quoted_stretches(article.text, paragraphs))
    text = unfolded(article.text, paragraphs)
    findings = find(text, stretches, read)

    drafts = [draft_turn(article.text, turn) for turn in turns_in(article.text, paragraphs)]
    taken = Taken()
    taken.add(sorted(span for draft in drafts for span in draft.content))
    drafts += draft_attributions(text, findings.attributions, stretches, taken)
    drafts.sort(key=lambda draft: draft.content)

    mentions = [SourceMention(draft.source, draft.content, draft.cue, draft.transcript) for draft in drafts]
    resolved = resolve_speakers(replace(article, text=text), findings.names, mentions, findings.earlier)
    return stretches, list(zip(drafts, resolved, strict=True))


def _quote(
    text: str, stretches: Sequence[QuotedStretch], draft: Draft, resolved: Resolved, zones: Sequence[Zoned] = ()
) -> Quote:
    source = chance_of_source(draft.sureness, draft.said)
    chance = chance_of_name(source, resolved.confidence) if resolved.speaker else 0.0
    named = chance >= NAMED_FROM
    zone = zone_at(zones, draft.content[0].start)
    why = [
        WHERE.get(zone, ""),
        draft.why,
        resolved.reason,
        "" if named or not resolved.speaker else "too unsure to be named",
    ]
    return Quote(
        content=draft.content,
        kind=kind_of(text, draft, stretches),
        cue=draft.cue,
        source=draft.source,
        speaker=resolved.speaker if named else None,
        confidence=round(chance, 3) if named else 0.0,
        reason="; ".join(filter(None, why)),
        zone=zone,
    )
