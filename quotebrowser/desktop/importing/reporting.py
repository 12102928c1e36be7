"""The report of an import in words: what was given, what became of it, how many quotes, what to know."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from quotebrowser.desktop.library.wording import counted, quotes_words
from quotebrowser.desktop.report import Report, ReportColumn, ReportLine
from quotebrowser.importing.run import ImportReport, InputResult, Outcome

SIGNS: dict[Outcome, str] = {
    Outcome.IMPORTED: "✓",
    Outcome.ALREADY_THERE: "=",
    Outcome.WARNED: "⚠",
    Outcome.FAILED: "✕",
    Outcome.CANCELLED: "–",
}
"""The sign before an outcome, so that it is told without reading."""

NEEDS_A_LOOK = frozenset({Outcome.WARNED, Outcome.FAILED, Outcome.CANCELLED})
"""The outcomes that a person may want to do something about."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportReport", text)


def outcome_words(outcome: Outcome) -> str:
    """The name of an outcome."""
    return {
        Outcome.IMPORTED: _tr("imported"),
        Outcome.ALREADY_THERE: _tr("already there"),
        Outcome.WARNED: _tr("imported, but"),
        Outcome.FAILED: _tr("failed"),
        Outcome.CANCELLED: _tr("cancelled"),
    }[outcome]


def note_of(name: str, message: str) -> str:
    """What is to be known about something, without its name, which stands beside it."""
    return message.removeprefix(f"{name}: ").removeprefix(f"{name} ")


def summary_of(report: ImportReport) -> str:
    """The whole report in one sentence, as in "12 articles imported with 214 quotes, 1 already there, 2 failed."."""
    brought_in = report.count(Outcome.IMPORTED) + report.count(Outcome.WARNED)
    parts = [
        _tr("{0} imported with {1}").format(
            counted("{n} article", "{n} articles", brought_in), quotes_words(report.quotes)
        )
    ]
    for outcome, words in (
        (Outcome.ALREADY_THERE, _tr("{n} already there")),
        (Outcome.FAILED, _tr("{n} failed")),
        (Outcome.CANCELLED, _tr("{n} cancelled")),
    ):
        if report.count(outcome):
            parts.append(words.format(n=f"{report.count(outcome):,}"))
    return f"{', '.join(parts)}."


def told(report: ImportReport) -> Report:
    """The report as it is shown."""
    columns = (
        ReportColumn(_tr("Input"), 46, paths=True),
        ReportColumn(_tr("Outcome"), 18),
        ReportColumn(_tr("Quotes"), 10, number=True),
        ReportColumn(_tr("What to know")),
    )
    return Report(summary_of(report), columns, tuple(map(_line, report.results)))


def _line(result: InputResult) -> ReportLine:
    cells = (
        result.name,
        f"{SIGNS[result.outcome]} {outcome_words(result.outcome)}",
        f"{result.quotes:,}" if result.article_id is not None else "",
        note_of(result.name, result.message),
    )
    return ReportLine(cells, result.message or result.name, result.outcome in NEEDS_A_LOOK)
