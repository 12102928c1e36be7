"""What the engine, run again, changes or would change, in words: article by article, and the whole in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from quotebrowser.desktop.importing.reporting import note_of
from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.report import Report, ReportColumn, ReportLine
from quotebrowser.importing.reattributing import ArticleResult, Outcome, Reattribution

SIGNS: dict[Outcome, str] = {
    Outcome.RENEWED: "≠",
    Outcome.SAME: "=",
    Outcome.FAILED: "✕",
    Outcome.CANCELLED: "–",
}
"""The sign before an outcome, so that it is told without reading."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RenewalReport", text)


def told(run: Reattribution, *, preview: bool) -> Report:
    """The report as it is shown: articles that change first, those that stay the same last."""
    columns = (
        ReportColumn(_tr("Article"), 36),
        ReportColumn(_tr("Outcome"), 19),
        ReportColumn(_tr("Same"), 8, number=True),
        ReportColumn(_tr("New"), 7, number=True),
        ReportColumn(_tr("Gone"), 7, number=True),
        ReportColumn(_tr("Other speaker"), 15, number=True),
        ReportColumn(_tr("Left over"), 11, number=True),
        ReportColumn(_tr("What to know")),
    )
    results = sorted(run.results, key=lambda result: result.outcome is Outcome.SAME)
    return Report(
        summary_of(run, preview=preview), columns, tuple(_line(result, preview=preview) for result in results)
    )


def summary_of(run: Reattribution, *, preview: bool) -> str:
    """The whole in a few sentences."""
    changed, read = run.count(Outcome.RENEWED), run.count(Outcome.RENEWED) + run.count(Outcome.SAME)
    if not run.results:
        return _tr("There is no article to read again.")
    articles = counted("{n} article", "{n} articles", read)
    if not changed:
        said = [
            _tr("{articles} read again, and nothing {changes}.").format(articles=articles, changes=_change(preview))
        ]
    else:
        total = run.total
        said = [
            _tr("{articles} read again, of which {changed} {change}: {new} new, {gone} gone, {other}.").format(
                articles=articles,
                changed=f"{changed:,}",
                change=_change(preview),
                new=counted("{n} quote", "{n} quotes", total.appear),
                gone=f"{total.vanish:,}",
                other=counted("{n} with another speaker", "{n} with another speaker", total.speakers_changed),
            )
        ]
        if total.orphans:
            said.append(_left_over(total.orphans, preview=preview))
    for outcome, words in ((Outcome.FAILED, _tr("{n} failed.")), (Outcome.CANCELLED, _tr("{n} cancelled."))):
        if run.count(outcome):
            said.append(words.format(n=f"{run.count(outcome):,}"))
    return " ".join(said)


def _change(preview: bool) -> str:  # noqa: FBT001 - one of two wordings
    return _tr("would change") if preview else _tr("changed")


def _left_over(orphans: int, *, preview: bool) -> str:
    if preview:
        return counted(
            "{n} quote that you decided about would be left over.",
            "{n} quotes that you decided about would be left over.",
            orphans,
        )
    return counted(
        "{n} quote that you decided about is left over.", "{n} quotes that you decided about are left over.", orphans
    )


def outcome_words(outcome: Outcome, *, preview: bool) -> str:
    """The name of an outcome."""
    return {
        Outcome.RENEWED: _change(preview),
        Outcome.SAME: _tr("the same"),
        Outcome.FAILED: _tr("failed"),
        Outcome.CANCELLED: _tr("cancelled"),
    }[outcome]


def _line(result: ArticleResult, *, preview: bool) -> ReportLine:
    found = result.renewed
    was_read = result.outcome in (Outcome.RENEWED, Outcome.SAME)
    numbers = (found.stay, found.appear, found.vanish, found.speakers_changed, found.orphans)
    cells = (
        result.name,
        f"{SIGNS[result.outcome]} {outcome_words(result.outcome, preview=preview)}",
        *(f"{number:,}" if was_read else "" for number in numbers),
        note_of(result.name, result.message),
    )
    needs_a_look = not was_read or bool(found.orphans)
    return ReportLine(cells, result.message or result.name, needs_a_look)
