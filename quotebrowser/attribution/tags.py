"""Sources that are printed beside their quotation without doubt, where the encoder saw none or another.

“...,” Marn said; in the words of Marn, “...”; “...” was the verdict of Marn; “...” — Marn; and scraps made whole.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quotebrowser.attribution.encoder.finding import Attribution
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.marks import QuotedStretch

_WORD = r"(?:[^\W\d_a-z]\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|Rev)\.|[^\W\d_a-z][\w’'-]*)"
_NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
_NOUN = r"(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|an?) [^,.;:“”\"\n]{2,70}?"
_VERBS = "said|says|told|asked|replied|answered|added|wrote|shouted|recalled|responded|argued|explained|joked|insisted"
_SOMEONE = r"(?:the|an?|another|one) (?:[\w’'-]+ ){0,3}?[a-z-]+"
_BEHIND = re.compile(rf" (?P<source>{_NAME}|he|she|they|{_SOMEONE}) (?P<cue>(?:had |has |have )?(?:{_VERBS}))\b")
_INVERTED = re.compile(rf" (?P<cue>{_VERBS}) (?P<source>{_NAME}(?=[.,;]? |[.,;]?\n|[.,;]?\Z)|{_SOMEONE}(?=[.,;\n]|\Z))")
_TAG_SIGNS = (",", "?", "!", "—")
_WORDS_OF = re.compile(rf"\b(?P<cue>[Ii]n the words of) (?P<source>{_NAME}|{_NOUN}),?\s*\Z")
_PUT_IT = re.compile(rf"\b[Aa]s (?P<source>{_NAME}|{_NOUN}) (?P<cue>put it|puts it|once said|has said|said),?:?\s*\Z")
_NOUNS = (
    "verdict|view|reply|answer|response|description|assessment|judge?ment|conclusion|opinion|comment|reaction|summary"
    "|advice|message|boast|complaint|warning|plea|cry|words"
)
_VERDICT = re.compile(
    rf" (?P<cue>(?:was|is|were|are|came)(?: as)? the (?:\w+ )?(?:{_NOUNS}) (?:of|from)) (?P<source>{_NAME}|{_NOUN})"
    r"(?=[,.;\n]| (?:on|to|about|when|as|after)\b|\Z)"
)
_SIGNATURE = re.compile(rf"[ ]?[ \n]?[—–―][ ]?(?P<source>{_NAME})(?=[^\w\n]*(?:\n|\Z)|,)")
_TOLD = re.compile(
    rf"(?:^|(?<=[.!?”] ))(?P<source>{_NAME}|{_NOUN}(?:, {_NAME},)?) (?P<cue>{_VERBS})\b[^.:;“”\n]{{0,60}}:\s*\Z",
    re.MULTILINE,
)
_BEFORE, _AFTER = (_WORDS_OF, _PUT_IT, _TOLD), (_BEHIND, _INVERTED, _VERDICT, _SIGNATURE)
_MORE_OF_A_NAME = re.compile(rf"(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b){_WORD}){{1,3}}")
_SCRAP = re.compile(r"(?:the|an?|his|her|its|their)", re.IGNORECASE)
_WHOLE = re.compile(rf"(?:The|An?|His|Her|Its|Their) (?:[^\W\d_A-Z][\w-]* ){{0,4}}{_NAME}")
_APPOSED = re.compile(r"\w+(?: [a-z][\w’'-]*){1,3}(?=[,.;])")
_SHORT = re.compile(r"\w+(?: [\w’'-]+){1,2} ")
_AS_SAYING = re.compile(
    r"(?:^|(?<=[.!?”\"] ))(?P<source>[^.;:,“”\"\n]{2,80}?) (?P<cue>(?:was|were|is|are|(?:has|have) been) "
    r"(?:\w+ly )?quoted\b[^.;“”\"\n]{0,60}?\bas saying)\s+(?:that\s+)?",
    re.MULTILINE,
)
_CLAIM = re.compile(
    rf"(?P<source>{_NAME})['’]s (?P<cue>claim|assertion|statement|allegation|contention|warning|suggestion|boast)"
    r" (?=that\b)"
)
_ANNOUNCED = re.compile(r":[ \t]*\n\s*?(?:[ ]{2,}|\t[ \t]*)\Z")
_BLOCK = re.compile(r"[^“”\"\n]+(?:\n[ \t]+[^“”\"\s][^“”\"\n]*)*")
"""The rest of an indented paragraph without marks, behind a line that ends with a colon."""
_SURE, _LIKELY = 0.9, 0.8
_REACH = 160


def tagged(text: str, attributions: Sequence[Attribution], outermost: Sequence[QuotedStretch]) -> list[Attribution]:
    """`attributions` with the sources that are plainly printed; contents overlap no more than they did."""
    items = [_mended(text, item) for item in attributions]
    for stretch in outermost:
        holder = next((item for item in items if _holds(item, stretch)), None)
        if holder is None or not holder.source:
            found = _beside(text, stretch)
            if found is not None:
                items = [item for item in items if item is not holder] + [found]
        elif (plain := _WORDS_OF.search(text, max(0, stretch.outer.start - _REACH), stretch.outer.start)) is not None:
            own = _found(plain, stretch.outer, 0)
            items = [replace(own, content=item.content) if item is holder else item for item in items]
        else:
            items = _with_own_tag(text, items, holder, stretch)
    return sorted(items, key=lambda item: item.content)


def _holds(item: Attribution, stretch: QuotedStretch) -> bool:
    return any(span.start <= stretch.inner.start < span.end for span in item.content)


def _beside(text: str, stretch: QuotedStretch) -> Attribution | None:
    """The attribution of a quotation by the words right before or behind it."""
    outer = stretch.outer
    lead = text[max(0, outer.start - _REACH) : outer.start]
    for pattern in _BEFORE:
        found = pattern.search(lead)
        if found:
            return _found(found, outer, outer.start - len(lead))
    for pattern in _AFTER:
        if pattern in (_BEHIND, _INVERTED) and not stretch.inner.of(text).endswith(_TAG_SIGNS):
            continue
        found = pattern.match(text, outer.end)
        if found:
            return _found(found, outer, 0)
    return None


def _found(found: re.Match[str], content: Span, offset: int) -> Attribution:
    groups = found.groupdict()
    cue = (Span(offset + found.start("cue"), offset + found.end("cue")),) if groups.get("cue") else ()
    source = Span(offset + found.start("source"), offset + found.end("source"))
    return Attribution((content,), cue, (source,), _SURE, _SURE)


def _with_own_tag(
    text: str, items: list[Attribution], holder: Attribution, stretch: QuotedStretch
) -> list[Attribution]:
    """A quotation that was run together with another's, though its own source stands right behind it."""
    if not stretch.inner.of(text).endswith(_TAG_SIGNS):
        return items
    found = _BEHIND.match(text, stretch.outer.end) or _INVERTED.match(text, stretch.outer.end)
    if found is None:
        return items
    own = _found(found, stretch.outer, 0)
    if _overlap(holder.source, (Span(found.start(), found.end()),)):
        return items
    if _overlap(holder.cue, own.cue):
        return [replace(item, source=own.source) if item is holder else item for item in items]
    rest = tuple(span for span in holder.content if not span.start <= stretch.inner.start < span.end)
    if not rest and len(stretch.inner) * 2 > sum(map(len, holder.content)):
        return [own if item is holder else item for item in items]
    if not rest or _overlap(holder.content, own.source):
        return items
    kept = [item for item in items if item is not holder and not _overlap(item.cue, own.cue)]
    return [*kept, replace(holder, content=rest), own]


def _overlap(some: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    return any(one.start < other.end and other.start < one.end for one in some for other in others)


def _mended(text: str, item: Attribution) -> Attribution:
    """`item` made whole where only a scrap of it was seen, or read by a form of words that leaves no doubt."""
    for mend in (_whole_source, _whole_name, _quoted_as_saying, _claim_of_another, _whole_block):
        mended = mend(text, item)
        if mended is not None:
            return mended
    return item


def _whole_source(text: str, item: Attribution) -> Attribution | None:
    """The whole noun phrase, or name, of which only the determiner was seen."""
    if len(item.source) != 1 or not _SCRAP.fullmatch(item.source[0].of(text)):
        return None
    start, cue = item.source[0].start, item.cue[0].start if item.cue else item.source[0].start
    if whole := _WHOLE.match(text, start):
        return replace(item, source=(Span(start, whole.end()),), link=max(item.link, _LIKELY))
    if start < cue:
        short = _SHORT.fullmatch(text, start, cue)
        return replace(item, source=(Span(start, short.end() - 1),)) if short else None
    apposed = _APPOSED.match(text, start) if cue < start else None
    return replace(item, source=(Span(start, apposed.end()),)) if apposed else None


def _whole_name(text: str, item: Attribution) -> Attribution | None:
    """The whole of a name of which only the first words were seen."""
    if len(item.source) != 1 or not item.source[0].of(text).split()[-1][:1].isupper():
        return None
    more = _MORE_OF_A_NAME.match(text, item.source[0].end)
    whole = (Span(item.source[0].start, more.end()),) if more else item.source
    if more is None or _overlap(whole, item.cue) or _overlap(whole, item.content):
        return None
    return replace(item, source=whole)


def _quoted_as_saying(text: str, item: Attribution) -> Attribution | None:
    """The one who "was quoted by the paper as saying" it, not the paper."""
    if not item.cue or "quoted" not in item.cue[0].of(text):
        return None
    first = text.rfind("\n", 0, item.cue[0].start) + 1
    for found in _AS_SAYING.finditer(text, first, item.cue[-1].end + _REACH):
        content = tuple(Span(max(s.start, found.end()), s.end) for s in item.content if s.end > found.end())
        if found.start("cue") <= item.cue[0].start < found.end() and content:
            return replace(_found(found, content[0], 0), content=content, said=item.said)
    return None


def _claim_of_another(text: str, item: Attribution) -> Attribution | None:
    """A claim that is told as someone's: "asked about Marn's claim that ..."."""
    found = None if item.source else _CLAIM.match(text, item.content[0].start, item.content[0].end)
    if found is None:
        return None
    content = (Span(found.end(), item.content[0].end), *item.content[1:])
    return replace(_found(found, content[0], 0), content=content, link=_LIKELY, said=item.said)


def _whole_block(text: str, item: Attribution) -> Attribution | None:
    """All of an indented paragraph that a colon announces."""
    start = item.content[0].start
    if not item.source or len(item.content) > 1 or not _ANNOUNCED.search(text, max(0, start - 40), start):
        return None
    block = _BLOCK.match(text, start)
    return replace(item, content=(Span(*block.span()),)) if block else None
