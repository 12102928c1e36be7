"""What the command line shows: tables, quotes under their speakers, progress, and errors as one line."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, TextIO

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rich.console import Console
    from rich.table import Table

    from quotebrowser.catalogue.rows import QuoteRow

_ROWS_AT_A_TIME = 500
_NARROWEST = 60  # a terminal that says it is narrower gets lines that it wraps itself
_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " ")
_CONTROLS |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "")  # they turn the line's direction


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `width` in characters on a terminal, 0 where it takes what the others leave."""

    header: str
    width: int = 0


def say_error(sentence: str) -> None:
    """One line on standard error."""
    click.echo(f"quotebrowser: {printable(sentence)}", err=True)


def printable(text: str) -> str:
    """`text` on one line, without what a terminal would obey: an article may hold anything."""
    return " ".join(text.translate(_CONTROLS).split())


def show_table(columns: Sequence[Column], rows: Iterable[Sequence[str]], stream: TextIO | None = None) -> int:
    """A table as wide as the terminal; where no terminal reads it, a row a line with tabs between whole cells.

    Gives back how many rows it has.
    """
    stream = stream or sys.stdout
    if not stream.isatty():
        return _show_plain(columns, rows, stream)
    console = _console(stream)
    cells = ([printable(cell) for cell in row] for row in rows)
    number = 0
    while batch := list(islice(cells, _ROWS_AT_A_TIME)):
        console.print(_table(columns, batch, header=number == 0))
        number += len(batch)
    return number


def show_by_speaker(rows: Iterable[QuoteRow], stream: TextIO | None = None, *, name_articles: bool = False) -> None:
    """Quotes under a heading for each speaker, the one who says most first; where asked, with their articles."""
    stream = stream or sys.stdout
    for heading, quotes in _by_speaker(rows):
        if stream.isatty():
            _show_group(heading, quotes, stream, name_articles=name_articles)
        else:
            stream.write(f"\n{heading}\n")
            for quote in quotes:
                after = f" ({printable(quote.article)})" if name_articles else ""
                source = f" [{printable(quote.as_printed)}]" if quote.as_printed else ""
                stream.write(f"  {quote.kind:<8}  {printable(quote.text)}{source}{after}\n")


@contextmanager
def progress_shown(doing: str) -> Iterator[Callable[[int, int, str], None]]:
    """A bar on standard error where that is a terminal; give it how many are done, of how many, and the latest."""
    if not sys.stderr.isatty():
        yield lambda _done, _total, _name: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    latest = TextColumn("{task.fields[latest]}", markup=False)
    with Progress(*columns, latest, console=_console(sys.stderr), transient=True, redirect_stdout=False) as progress:
        task = progress.add_task(doing, total=None, latest="")
        yield lambda done, total, name: progress.update(task, completed=done, total=total, latest=printable(name))


def counted(number: int, one: str, several: str = "") -> str:
    """`number` with its noun: 1 quote, 1,200 quotes."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def _show_plain(columns: Sequence[Column], rows: Iterable[Sequence[str]], stream: TextIO) -> int:
    remaining = iter(rows)
    first = list(islice(remaining, 1))  # what cannot be asked is told before anything is written
    stream.write("\t".join(column.header for column in columns) + "\n")
    number = 0
    for number, row in enumerate(chain(first, remaining), start=1):  # noqa: B007 - the last number is the count
        stream.write("\t".join(map(printable, row)) + "\n")
    return number


def _table(columns: Sequence[Column], rows: Sequence[Sequence[str]], *, header: bool) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD if header else None, show_header=header, expand=True, pad_edge=False)
    for column in columns:
        table.add_column(column.header, width=column.width or None, ratio=None if column.width else 1, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    return table


def _show_group(heading: str, quotes: Sequence[QuoteRow], stream: TextIO, *, name_articles: bool) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=10)
    table.add_column(ratio=3)
    table.add_column(ratio=1, style="dim")
    for quote in quotes:
        beside = [quote.as_printed, *([quote.article] if name_articles else [])]
        table.add_row(f"  {quote.kind}", Text(printable(quote.text)), Text(printable(" - ".join(filter(None, beside)))))
    console = _console(stream)
    console.print()
    console.print(Text(heading, style="bold"))
    console.print(table)


def _by_speaker(rows: Iterable[QuoteRow]) -> list[tuple[str, list[QuoteRow]]]:
    groups: dict[object, list[QuoteRow]] = {}
    for row in rows:
        groups.setdefault((row.person_id, row.speaker), []).append(row)
    ordered = sorted(groups.values(), key=lambda quotes: (quotes[0].speaker is None, -len(quotes)))
    return [(_heading(quotes), quotes) for quotes in ordered]


def _heading(quotes: Sequence[QuoteRow]) -> str:
    speaker, number = quotes[0].speaker, counted(len(quotes), "quote")
    return f"{printable(speaker.name)} ({speaker.kind}, {number})" if speaker else f"Speaker unknown ({number})"


def _console(stream: TextIO) -> Console:
    from rich.console import Console

    console = Console(file=stream, highlight=False)
    return console if console.width >= _NARROWEST else Console(file=stream, highlight=False, width=_NARROWEST)
