"""Datelines, the places in capitals that open a report: they tell nobody's words and are nobody's name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quotebrowser.attribution.turns import NO_SPEAKERS
from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.encoder.finding import Attribution

_CAPITALS = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_a-zß-öø-ÿ]|[.’' -]{1,2}(?=[^\W\d_a-zß-öø-ÿ])){2,40}"
_DATELINE = re.compile(
    rf"^[ \t]*(?P<place>{_CAPITALS})(?:,[ ][^\W\d_][\w. ]{{1,20}})?(?:,[ ][^\W\d_]{{3,9}}\.?[ ]\d{{1,2}})?[ ]?"
    rf"(?:\([^)\n]{{1,40}}\)[ ]?)?(?:[—–]|--?(?=[ ])|(?P<colon>:))[ ]*",
    re.MULTILINE,
)
_LABEL = re.compile(rf"^[ \t]*{_CAPITALS}:", re.MULTILINE)
_LEAST_WORDS = 10
"""Half of so many first words are in small letters in the opening of a report, but not in a heading."""
_OPENING = 600
"""How far into an article its dateline may stand."""


def without_place(text: str) -> str:
    """`text` with as many spaces for a dateline that ends with a colon, which reads like a speaker's label."""
    found = _dateline(text)
    if found is None or not found["colon"]:
        return text
    return text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]


def dateline_of(text: str) -> range:
    """Where the dateline of `text` stands; empty where it has none."""
    found = _dateline(text)
    return range(*found.span()) if found else range(0)


def beside_dateline(text: str, attributions: Sequence[Attribution]) -> list[Attribution]:
    """`attributions` without what they take from the dateline."""
    found = _dateline(text)
    if found is None:
        return list(attributions)
    end = found.end()
    kept = []
    for item in attributions:
        content = tuple(Span(max(span.start, end), span.end) for span in item.content if span.end > end)
        source = tuple(span for span in item.source if not found.start() <= span.start < end)
        if item.content[0].start < found.start():
            kept.append(item)
        elif content:
            kept.append(replace(item, content=content, source=source))
    return kept


def _dateline(text: str) -> re.Match[str] | None:
    found = _DATELINE.search(text, 0, _OPENING)
    return found if found is not None and (not found["colon"] or _is_place(text, found)) else None


def _is_place(text: str, found: re.Match[str]) -> bool:
    """Whether capitals before a colon are no speaker's: alone in the text, no quotation or known name behind them."""
    end = text.find("\n", found.end())
    report = text[found.end() : end if end >= 0 else len(text)].rstrip()
    small = sum(word.islower() for word in report.split()[:_LEAST_WORDS])
    if not report.endswith((".", "”", '"')) or small < _LEAST_WORDS // 2 or report[0] in "\"“‘'«„":
        return False
    heading = found["place"].split()[0].casefold() in NO_SPEAKERS
    return not heading and len(_LABEL.findall(text)) == 1 and found["place"].title() not in text
