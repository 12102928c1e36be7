"""The forms in which extract gives what it found: JSON lines, a quote sheet, quotes under their speakers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quotebrowser.cli.console import printable, show_by_speaker
from quotebrowser.records import Article, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from typing import TextIO

    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.importing.attributing import Extracted
    from quotebrowser.importing.inputs import Offered
    from quotebrowser.records import Quote, QuoteKind, Span

    Form = Callable[[Iterable[Extracted], TextIO, Collection[QuoteKind]], None]

_JSON_LINES = (".jsonl", ".ndjson")


def has_json_lines(offered: Offered) -> bool:
    """Whether an article is a line of a JSON lines file."""
    return Path(offered.file).suffix.lower() in _JSON_LINES


def write_json_lines(found: Iterable[Extracted], stream: TextIO, kinds: Collection[QuoteKind]) -> None:
    """A line an article, in order; its text too where the reader of the line does not have it."""
    for item in found:
        if not isinstance(item.offered.content, Article):
            continue
        article = item.offered.content
        line: dict[str, Any] = {"id": article.id}
        if not has_json_lines(item.offered):
            line["text"] = article.text
        line["quotes"] = [_json_quote(article.text, quote) for quote in item.quotes if quote.kind in kinds]
        if item.failure is not None:
            line["error"] = str(item.failure)
        stream.write(f"{_json(line)}\n")
        stream.flush()


def write_sheet(found: Iterable[Extracted], stream: TextIO, kinds: Collection[QuoteKind]) -> None:
    """The quote sheet of the contract, its quotes numbered through."""
    from quotebrowser.exports.csv_sheet import write_csv

    write_csv(_rows(found, kinds), stream)


def write_tables(found: Iterable[Extracted], stream: TextIO, kinds: Collection[QuoteKind]) -> None:
    """Each article under its name, and in it the quotes under their speakers."""
    for item in found:
        title = getattr(item.offered.content, "title", "")
        name = printable(f"{item.offered.name}: {title}" if title else item.offered.name)
        stream.write(f"{name}\n")
        show_by_speaker(_rows([item], kinds), stream)
        stream.write("\n")


FORMS: dict[str, Form] = {"jsonl": write_json_lines, "csv": write_sheet, "table": write_tables}
"""The names of the forms, and what writes each."""


def _rows(found: Iterable[Extracted], kinds: Collection[QuoteKind]) -> Iterator[QuoteRow]:
    from quotebrowser.exports.unsaved import rows_of

    number = 1
    for item in found:
        if isinstance(item.offered.content, Article):
            quotes = [quote for quote in item.quotes if quote.kind in kinds]
            yield from rows_of(item.offered.content, quotes, first_id=number)
            number += len(quotes)


def _json_quote(text: str, quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker
    return {
        "kind": quote.kind,
        "text": words_of(text, quote.content),
        "content": _json_spans(quote.content),
        "cue": _json_spans(quote.cue),
        "source": _json_spans(quote.source),
        "speaker": {"name": speaker.name, "kind": speaker.kind} if speaker else None,
        "confidence": round(quote.confidence, 4),
    }


def _json_spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _json(line: dict[str, Any]) -> str:
    """One line whoever splits it: characters that some programs take for line ends are escaped, others are not."""
    text = json.dumps(line, ensure_ascii=False)
    return text if len(text.splitlines()) == 1 else json.dumps(line)
