"""The paragraphs of a text: its lines, except where lines are only the folds of hard-wrapped paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quotebrowser.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE = re.compile(r"[^\n]+")
_WIDTHS = range(40, 101)
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’)\]]*$")


def paragraphs_of(text: str) -> list[Span]:
    """The paragraphs of `text` in order, without the white space around them; linear in the length of the text."""
    paragraphs: list[Span] = []
    for block in _blocks(text):
        if _is_wrapped(text, block):
            paragraphs.append(Span(block[0].start, block[-1].end))
        else:
            paragraphs.extend(_with_broken_sentences_mended(text, block))
    return paragraphs


def unfolded(text: str, paragraphs: Sequence[Span]) -> str:
    """`text` with a space for every fold of its hard-wrapped `paragraphs`; of the same length, so that offsets hold."""
    parts: list[str] = []
    at = 0
    for paragraph in paragraphs:
        parts += text[at : paragraph.start], paragraph.of(text).replace("\n", " ")
        at = paragraph.end
    return "".join((*parts, text[at:]))


def _blocks(text: str) -> Iterator[list[Span]]:
    """Runs of lines with no blank line between them, each line stripped."""
    block: list[Span] = []
    end = 0
    for match in _LINE.finditer(text):
        line = match.group()
        if line.isspace():
            continue
        if block and text.count("\n", end, match.start()) > 1:
            yield block
            block = []
        start = match.start() + len(line) - len(line.lstrip())
        block.append(Span(start, start + len(line.strip())))
        end = match.end()
    if block:
        yield block


def _with_broken_sentences_mended(text: str, block: list[Span]) -> Iterator[Span]:
    """The lines of a block, two of them as one where the first stops in mid-sentence and the next begins small."""
    line = block[0]
    for after in block[1:]:
        if text[after.start].islower() and not _SENTENCE_END.search(line.of(text)):
            line = Span(line.start, after.end)
        else:
            yield line
            line = after
    yield line


def _is_wrapped(text: str, block: list[Span]) -> bool:
    """Whether every line break stands where a fixed width forced it, and some line stops in mid-sentence."""
    width = max(map(len, block))
    if len(block) < 2 or width not in _WIDTHS:
        return False
    forced = all(len(line) + 1 + _first_word(text, after) > width for line, after in pairwise(block))
    return forced and any(not _SENTENCE_END.search(line.of(text)) for line in block[:-1])


def _first_word(text: str, line: Span) -> int:
    """The length of the line's first word."""
    return len(line.of(text).split(maxsplit=1)[0])
