"""An import takes in what it can, each article by itself, and says of every input what became of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from quotebrowser.articles.pasted import pasted_article
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.errors import CatalogueUnusable
from quotebrowser.importing import run
from quotebrowser.importing.run import ImportReport, Outcome, Progress, import_inputs
from tests import light_engine

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from quotebrowser.importing.inputs import Input

GERMAN = (
    "Die Fähre zu den Inseln fährt heute nicht, weil der Sturm zu stark ist. Der Bürgermeister bat alle, im Haus zu "
    "bleiben, bis das Wetter besser wird. „Wir warten“, sagte er."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of articles: two with a quote, one with none."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text(
        "“The harbour is open to every ship of the islands,” said Ada Morrow.", encoding="utf-8"
    )
    (articles / "b.txt").write_text("“The harbour is shut,” said Tom Reeve.", encoding="utf-8")
    (articles / "c.txt").write_text("The harbour is neither here nor there.", encoding="utf-8")
    return articles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the catalogue is to be."""
    return tmp_path / "c.quotes"


def _import(path: Path, inputs: Iterable[Input], **options: Any) -> ImportReport:
    return import_inputs(path, inputs, **{"engine_loader": light_engine.load, "workers": 1, **options})


def _outcomes(report: ImportReport) -> list[Outcome]:
    return [result.outcome for result in report.results]


def test_every_input_is_reported_in_its_order(path: Path, folder: Path) -> None:
    report = _import(path, [folder / "gone.txt", folder, "https://paper.example/x"])
    assert _outcomes(report) == [
        Outcome.FAILED,
        Outcome.IMPORTED,
        Outcome.IMPORTED,
        Outcome.WARNED,
        Outcome.FAILED,
    ]
    assert [result.quotes for result in report.results] == [0, 1, 1, 0, 0]
    assert report.quotes == 2
    assert report.count(Outcome.FAILED) == 2
    assert not report.complete


def test_what_is_imported_lies_in_the_catalogue_with_its_file_and_language(path: Path, folder: Path) -> None:
    [result] = _import(path, [folder / "a.txt"]).results
    assert result.article_id is not None
    with Catalogue.open(path) as catalogue:
        row = catalogue.article(result.article_id)
        [placed] = catalogue.placed_quotes(result.article_id)
    assert row.file == str(folder / "a.txt")
    assert row.language == "en"
    assert placed.quote.content[0].of(row.article.text) == "The harbour is open to every ship of the islands,"


def test_an_import_is_one_action_and_a_second_one_that_adds_nothing_is_none(path: Path, folder: Path) -> None:
    _import(path, [folder, folder / "gone.txt"])
    _import(path, [folder])

    with Catalogue.open(path) as catalogue:
        (entry,) = catalogue.history()
        assert entry.what.startswith(f"Import of {catalogue.counts()[0]} articles with ")
        source = catalogue._db.execute("SELECT source FROM batches").fetchone()[0]
        assert source.endswith("a.txt and 3 more")


def test_the_same_articles_a_second_time_are_already_there_and_start_no_engine(path: Path, folder: Path) -> None:
    first = _import(path, [folder])
    second = _import(path, [folder], engine_loader=light_engine.cannot_load)
    assert _outcomes(second) == [Outcome.ALREADY_THERE] * 3
    assert [result.article_id for result in second.results] == [result.article_id for result in first.results]
    assert second.complete


def test_the_same_text_in_two_files_of_one_import_is_one_article(path: Path, folder: Path) -> None:
    (folder / "a copy.txt").write_text((folder / "a.txt").read_text(encoding="utf-8"), encoding="utf-8")
    report = _import(path, [folder / "a.txt", folder / "a copy.txt"])
    assert _outcomes(report) == [Outcome.IMPORTED, Outcome.ALREADY_THERE]
    with Catalogue.open(path) as catalogue:
        assert catalogue.counts()[0] == 1


def test_a_silent_article_among_others_of_its_file_is_warned_of_and_nothing_falls_short(
    path: Path, folder: Path
) -> None:
    lines = [{"id": name, "text": (folder / f"{name}.txt").read_text(encoding="utf-8")} for name in "ac"]
    (folder / "both.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    report = _import(path, [folder / "both.jsonl"])
    assert _outcomes(report) == [Outcome.IMPORTED, Outcome.WARNED]
    assert report.complete


def test_bytes_that_are_not_of_the_claimed_encoding_are_told(path: Path, folder: Path) -> None:
    words = "“Señora Peña’s café—the old one—is open,” said Ada Morrow."
    (folder / "a.txt").write_bytes(words.encode().replace(b"open", b"op\xffen"))
    report = _import(path, [folder / "a.txt"])
    [result] = report.results
    assert result.outcome == Outcome.WARNED
    assert "1 character could not be read" in result.message
    assert not report.complete


def test_articles_are_numbered_in_the_order_of_the_inputs(path: Path, tmp_path: Path) -> None:
    names = [f"{number:02}.txt" for number in range(12)]
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"“Day {number},” said Ada Morrow. " * (12 - number), encoding="utf-8")
    report = _import(path, [tmp_path / name for name in names], workers=2)
    assert [result.article_id for result in report.results] == list(range(1, 13))


def test_an_article_without_a_quotation_is_imported_and_the_report_falls_short(path: Path, folder: Path) -> None:
    report = _import(path, [folder / "c.txt"])
    [result] = report.results
    assert result.message == f"{folder / 'c.txt'}: no quotation was found in it"
    assert result.article_id is not None
    assert not report.complete


def test_an_article_in_another_language_is_imported_with_a_warning(path: Path, folder: Path) -> None:
    (folder / "de.txt").write_text(GERMAN + " “Wait,” said Ada Morrow.", encoding="utf-8")
    report = _import(path, [folder / "de.txt"])
    [result] = report.results
    assert result.outcome == Outcome.WARNED
    assert "de.txt: its language looks like “de”" in result.message
    assert report.complete


def test_lines_with_windows_line_ends_are_stored_canonical_with_offsets_that_fit(path: Path, tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    text = "One.\r\n\r\n“We sail,” said Ada Morrow.\r\n"
    lines.write_text(json.dumps({"id": "x", "text": text, "publisher": "The Gull"}) + "\n", encoding="utf-8")
    [result] = _import(path, [lines]).results
    with Catalogue.open(path) as catalogue:
        assert result.article_id is not None
        article = catalogue.article(result.article_id).article
        [placed] = catalogue.placed_quotes(result.article_id)
    assert "\r" not in article.text
    assert article.outlet == "The Gull"
    assert placed.quote.content[0].of(article.text) == "We sail,"


def test_a_pasted_article_is_imported(path: Path) -> None:
    [result] = _import(path, [pasted_article("“We sail,” said Ada Morrow.")]).results
    assert (result.outcome, result.quotes) == (Outcome.IMPORTED, 1)


def test_a_crash_costs_one_article_of_the_batch(path: Path, folder: Path) -> None:
    (folder / "b.txt").write_text("CRASH", encoding="utf-8")
    report = _import(path, [folder])
    assert _outcomes(report) == [Outcome.IMPORTED, Outcome.FAILED, Outcome.WARNED]
    assert "b.txt: the engine crashed" in report.results[1].message


def test_progress_ends_complete_and_its_total_grows_with_the_lines_of_a_file(path: Path, tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    texts = [f"“Gate {number} is open,” said Ada Morrow." for number in range(20)]
    lines.write_text("\n".join(json.dumps({"text": text}) for text in texts), encoding="utf-8")
    seen: list[Progress] = []
    _import(path, [lines, tmp_path / "gone.txt"], on_progress=seen.append)
    assert [progress.done for progress in seen] == list(range(1, 22))
    assert seen[0].total < 21
    assert (seen[-1].done, seen[-1].total) == (21, 21)
    assert all(progress.done <= progress.total for progress in seen)
    assert (seen[0].failed, seen[-1].failed) == (0, 1)


def test_a_cancelled_import_keeps_what_is_done_and_names_the_rest(path: Path, folder: Path) -> None:
    (folder / "b.txt").write_text("HANG", encoding="utf-8")
    seen: list[Progress] = []
    report = _import(path, [folder], workers=1, on_progress=seen.append, cancelled=lambda: bool(seen))
    assert _outcomes(report) == [Outcome.IMPORTED, Outcome.CANCELLED, Outcome.CANCELLED]
    assert not report.complete
    with Catalogue.open(path) as catalogue:
        assert catalogue.counts()[0] == 1


def test_inputs_that_all_fail_leave_no_catalogue(path: Path, folder: Path) -> None:
    _import(path, [folder / "gone.txt"])
    assert not path.exists()


def test_a_catalogue_that_cannot_be_used_is_found_before_anything_is_read(path: Path, folder: Path) -> None:
    path.write_text("This is no catalogue, it is a note to myself.", encoding="utf-8")
    with pytest.raises(CatalogueUnusable, match=r"c\.quotes"):
        _import(path, [folder], engine_loader=light_engine.cannot_load)


def test_a_read_only_catalogue_is_refused_in_one_sentence(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Catalogue.create(path).close()
    monkeypatch.setattr(run.Catalogue, "read_only", True)
    with pytest.raises(CatalogueUnusable, match="is read-only; make it writable"):
        _import(path, [folder])


def test_an_import_of_nothing_is_complete(path: Path) -> None:
    report = _import(path, [])
    assert report.results == ()
    assert report.complete
