"""The table of columns: what the list of quotes can show of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quotebrowser.catalogue.order import SortBy
from quotebrowser.desktop.library.wording import (
    STATUS_SIGNS,
    one_line,
    quote_kind_words,
    speaker_shown,
    status_words,
    words_shown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.rows import QuoteRow


def tr_noop(text: str) -> str:
    """Mark a heading for translation, which happens where it is shown (lupdate knows the name)."""
    return text


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it is sorted by, its heading, what it shows of a row, and a sample that its width is taken from.

    `spoken` is what a screen reader says instead; `at_first` says whether it stands there before anyone chooses.
    """

    sort: SortBy
    heading: str
    shown: Callable[[QuoteRow], str]
    sample: str
    at_first: bool = True
    spoken: Callable[[QuoteRow], str] | None = None

    @property
    def name(self) -> str:
        """What the settings call it."""
        return self.sort.value

    @property
    def title(self) -> str:
        """The heading in the language of the window."""
        return QCoreApplication.translate("QuotesModel", self.heading)


def _date(row: QuoteRow) -> str:
    return row.date[:10] or QCoreApplication.translate("QuotesModel", "no date")


def _speaker(row: QuoteRow) -> str:
    return speaker_shown(row.speaker, corrected=row.corrected)


def _confidence(row: QuoteRow) -> str:
    return f"{row.confidence:.0%}"


COLUMNS: tuple[Column, ...] = (
    Column(SortBy.DATE, tr_noop("Date"), _date, "2028-08-28"),
    Column(SortBy.SPEAKER, tr_noop("Speaker"), _speaker, "● Maximilian Brandt"),
    Column(SortBy.QUOTE, tr_noop("Quote"), lambda row: one_line(words_shown(row)), ""),
    Column(SortBy.KIND, tr_noop("Kind"), lambda row: quote_kind_words(row.kind), "reported speech", at_first=False),
    Column(SortBy.OUTLET, tr_noop("Outlet"), lambda row: row.outlet, "The Tidewater"),
    Column(SortBy.AUTHOR, tr_noop("Author"), lambda row: row.author, "Maximilian Brandt", at_first=False),
    Column(
        SortBy.ARTICLE, tr_noop("Article"), lambda row: one_line(row.article), "Pier to open in May", at_first=False
    ),
    Column(SortBy.CONFIDENCE, tr_noop("Confidence"), _confidence, "Confidence", at_first=False),
    Column(
        SortBy.STATUS,
        tr_noop("Status"),
        lambda row: STATUS_SIGNS[row.status],
        "Status",
        spoken=lambda row: status_words(row.status),
    ),
    Column(SortBy.TAGS, tr_noop("Tags"), lambda row: ", ".join(row.tags), "checked, harbour", at_first=False),
    Column(SortBy.NOTE, tr_noop("Note"), lambda row: one_line(row.note), "Ask the archive", at_first=False),
)

QUOTE_COLUMN = next(number for number, column in enumerate(COLUMNS) if column.sort is SortBy.QUOTE)


def column_of(by: SortBy) -> int:
    """The number of the column that is sorted by this."""
    return next(number for number, column in enumerate(COLUMNS) if column.sort is by)
