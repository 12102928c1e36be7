"""The verb extract: the quotes of articles, without a catalogue."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from quotebrowser.articles.opening import MOST_CHARACTERS
from quotebrowser.cli.console import progress_shown, say_error
from quotebrowser.cli.extract_forms import FORMS, has_json_lines
from quotebrowser.cli.help import examples
from quotebrowser.cli.output import written_to
from quotebrowser.errors import ArticleUnreadable, ExportFailed
from quotebrowser.records import Article, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from quotebrowser.importing.attributing import Extracted
    from quotebrowser.importing.inputs import Offered, Source

STANDARD_INPUT = "-"
_MOST_BYTES_A_CHARACTER = 4
_FORMATS_BY_ENDING = {".csv": "csv", ".txt": "table"}
_KINDS_OF_TABLES = tuple(kind for kind in QuoteKind if kind is not QuoteKind.THOUGHT)


@click.command(
    short_help="Find the quotes of articles, without a catalogue.",
    epilog=examples(
        "quotebrowser extract speech.txt",
        "quotebrowser extract articles/ -o quotes.csv",
        "curl -s https://paper.example/report.txt | quotebrowser extract - --format jsonl",
    ),
)
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), metavar="OUT", help="Write to this file.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    help="The format of the output. Without it OUT's ending decides, or else: a table on a terminal, JSON lines "
    "anywhere else.",
)
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in QuoteKind]),
    multiple=True,
    help="Only quotes of this kind. May be repeated. Without it JSON lines hold every kind, tables and CSV all but "
    "thoughts.",
)
@click.option(
    "--most-characters",
    type=click.IntRange(min=1),
    default=MOST_CHARACTERS,
    metavar="NUMBER",
    show_default=True,
    help="Refuse longer articles.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="How many processes work at once; by default one a core.",
)
def extract(
    inputs: tuple[str, ...],
    out: Path | None,
    form: str | None,
    kinds: tuple[str, ...],
    most_characters: int,
    workers: int | None,
) -> int:
    """Find the quotes of articles and who said them, without a catalogue.

    INPUT is a file, a folder, or - for plain text from standard input. Files are text (.txt), Markdown, HTML, JSON
    lines with a "text" a line, or CSV with a text column.

    JSON lines have an article a line, {"id": ..., "quotes": [...]}, in the order of the inputs. Offsets are code
    points, of a .jsonl input into that line's own text; for other inputs the line carries the "text" that they refer
    to. A line that cannot be read is named on standard error and has no line in the output; one whose attribution
    failed has its line with an "error" and no quotes. An input in which nothing was said is named, too.
    """
    form = form or _form_for(out)
    wanted = frozenset(map(QuoteKind, kinds or (QuoteKind if form == "jsonl" else _KINDS_OF_TABLES)))
    _refuse_to_overwrite(inputs, out)
    with written_to(out) as stream, _progress_beside(stream) as show:
        run = _Run(most_characters, show, text_as_given=form == "jsonl")
        with closing(run.extracted(inputs, workers)) as found:
            FORMS[form](found, stream, wanted)
        run.name_the_silent()
    return 1 if run.fell_short else 0


class _Run:
    """One call of extract: what it reads, how far it is, and whether something fell short."""

    def __init__(self, most_characters: int, show: Callable[[int, int, str], None], *, text_as_given: bool) -> None:
        self.fell_short = False
        self._most_characters = most_characters
        self._show = show
        self._text_as_given = text_as_given
        self._unread = 0
        self._offered = 0
        self._quotations: Counter[str] = Counter()

    def extracted(self, inputs: Iterable[str], workers: int | None) -> Generator[Extracted, None, None]:
        """What was found in each article; what cannot be read is named and left out."""
        from quotebrowser.importing.attributing import attributed
        from quotebrowser.importing.inputs import sources_of

        sources = sources_of(self._standard_input() if given == STANDARD_INPUT else given for given in inputs)
        with closing(attributed(self._offers(sources), workers=workers)) as found:
            for done, item in enumerate(found, start=1):
                self._judge(item)
                self._show(done, self._offered + self._unread, item.offered.name)
                if isinstance(item.offered.content, Article):
                    yield item

    def _offers(self, sources: list[Source]) -> Iterator[Offered]:
        from quotebrowser.importing.inputs import offered_by

        self._unread = len(sources)
        for source in sources:
            self._unread -= 1
            for offered in offered_by(source, most_characters=self._most_characters):
                self._offered += 1
                as_given = self._text_as_given and has_json_lines(offered)
                yield offered if as_given else _canonical(offered)

    def _judge(self, item: Extracted) -> None:
        """Say on standard error what is wrong with an article."""
        from quotebrowser.importing.wording import damaged, foreign, quotations_in

        if item.failure is not None:
            say_error(str(item.failure))
            self.fell_short = True
        else:
            self._quotations[item.offered.input] += quotations_in(item.quotes)
        if item.language not in ("", "en"):
            say_error(f"{item.offered.name}: {foreign(item.language)}")
        damage = damaged(item.offered.content.text) if isinstance(item.offered.content, Article) else ""
        if damage:
            say_error(f"{item.offered.name}: {damage}")
            self.fell_short = True

    def name_the_silent(self) -> None:
        """Say on standard error in which inputs nothing was found, not even in one of several articles."""
        from quotebrowser.importing.wording import NOTHING_FOUND

        for name, quotations in self._quotations.items():
            if not quotations:
                say_error(f"{name}: {NOTHING_FOUND}")
                self.fell_short = True

    def _standard_input(self) -> Article | ArticleUnreadable:
        from quotebrowser.articles.decoding import decode
        from quotebrowser.articles.opening import too_large, within_limit
        from quotebrowser.articles.plain import split_header

        name, most_bytes = "standard input", self._most_characters * _MOST_BYTES_A_CHARACTER
        data = sys.stdin.buffer.read(most_bytes + 1)
        try:
            if len(data) > most_bytes:
                raise too_large(name, f"more than {most_bytes:,} bytes", self._most_characters)
            text, metadata = split_header(within_limit(decode(data, name), name, self._most_characters))
            return Article(id=STANDARD_INPUT, text=within_limit(text, name, self._most_characters), **metadata)
        except ArticleUnreadable as error:
            return error


def _form_for(out: Path | None) -> str:
    if out is not None:
        return _FORMATS_BY_ENDING.get(out.suffix.lower(), "jsonl")
    return "table" if sys.stdout.isatty() else "jsonl"


def _refuse_to_overwrite(inputs: Iterable[str], out: Path | None) -> None:
    for given in map(Path, inputs):
        if out is not None and out.exists() and given.exists() and out.samefile(given):
            raise ExportFailed(f"{out}: is one of the inputs; choose another name for the output")


def _canonical(offered: Offered) -> Offered:
    from quotebrowser.articles.text import canonical_article

    if not isinstance(offered.content, Article):
        return offered
    try:
        return replace(offered, content=canonical_article(offered.content))
    except ArticleUnreadable as error:
        return replace(offered, content=error)


def _progress_beside(stream: TextIO) -> AbstractContextManager[Callable[[int, int, str], None]]:
    """A progress bar, unless the output itself comes out on the terminal and shows how far it is."""
    if stream.isatty():
        return nullcontext(lambda _done, _total, _name: None)
    return progress_shown("Finding quotes")
