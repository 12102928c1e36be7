"""What it costs to open and scroll a long article with thousands of quotes, beside a bare QTextEdit of its text."""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from quotebrowser.catalogue.rows import ArticleRow, PlacedQuote
from quotebrowser.desktop.reader.article_view import ArticleView
from quotebrowser.records import Article, Quote, QuoteKind, ReviewStatus, Span, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable

SPEAKERS = 40
WIDTH, HEIGHT = 500, 800
SCROLLS = 50
TIMES = 5


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds, the middle of several runs: opened and shown, bare and with quotes; laid out to the end; one scroll."""

    bare: float
    bare_to_end: float
    opened: float
    to_last_quote: float
    scrolled: float


def long_article(quotes: int, characters: int) -> tuple[ArticleRow, list[PlacedQuote]]:
    """An invented article of so many characters and quotes."""
    parts, placed, each = [], [], characters // quotes
    for number in range(quotes):
        said = f"“We wait for ferry {number},”"
        sentence = f"{said} said Ilse Quandt to them. And it went on."
        parts.append(sentence.ljust(each - 1) + ("\n" if number % 4 == 0 else " "))
        start = number * each
        cue, source = (start + sentence.index(words) for words in ("said", "Ilse"))
        quote = Quote(
            (Span(start, start + len(said)),), QuoteKind.DIRECT, (Span(cue, cue + 4),), (Span(source, source + 11),)
        )
        speaker = Speaker("Ilse Quandt", SpeakerKind.PERSON)
        placed.append(
            PlacedQuote(number + 1, quote, number % SPEAKERS, speaker, corrected=False, status=ReviewStatus.UNREVIEWED)
        )
    return ArticleRow(1, Article("long", "".join(parts), "Ferries"), "", "en", ""), placed


def measure(quotes: int = 3000, characters: int = 300_000) -> Figures:
    """Open and scroll such an article several times."""
    application = QApplication.instance() or QApplication([])
    row, placed = long_article(quotes, characters)

    def seconds(act: Callable[[], object]) -> float:
        begun = time.perf_counter()
        act()
        application.processEvents()
        return time.perf_counter() - begun

    runs = []
    for _ in range(TIMES):
        bare, view = QTextEdit(), ArticleView()
        for widget in (bare, view):
            widget.resize(WIDTH, HEIGHT)
            widget.show()
        application.processEvents()
        runs.append(
            (
                seconds(lambda bare=bare: bare.setPlainText(row.article.text)),
                seconds(lambda bare=bare: bare.moveCursor(QTextCursor.MoveOperation.End)),
                seconds(lambda view=view: view.show_article(row, placed)),
                seconds(lambda view=view: view.light(placed[-1].id)),
                seconds(lambda view=view: _scroll(view)) / SCROLLS,
            )
        )
        for widget in (bare, view):
            widget.close()
            widget.deleteLater()
    return Figures(*(statistics.median(figures) for figures in zip(*runs, strict=True)))


def _scroll(view: ArticleView) -> None:
    bar = view.verticalScrollBar()
    for step in range(SCROLLS):
        bar.setValue(step * bar.maximum() // SCROLLS)
        view.viewport().repaint()


def main() -> None:
    """Measure and print a row a figure."""
    figures = measure()
    opened, bare = figures.opened + figures.to_last_quote, figures.bare + figures.bare_to_end
    print(f"bare text shown              {figures.bare * 1000:7.0f} ms")
    print(f"bare text laid out to its end{bare * 1000:7.0f} ms")
    print(f"article with quotes shown    {figures.opened * 1000:7.0f} ms  {figures.opened / figures.bare:5.1f} times")
    print(f"article at its last quote    {opened * 1000:7.0f} ms  {opened / bare:5.1f} times")
    print(f"one jump of the scroll bar   {figures.scrolled * 1000:7.1f} ms")


if __name__ == "__main__":
    main()
