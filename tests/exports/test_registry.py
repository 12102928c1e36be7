"""An export is whole under its name, or not there at all and said why."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.errors import ExportFailed
from quotebrowser.exports import registry
from quotebrowser.exports.registry import export
from quotebrowser.exports.sheet import headers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import QuoteRow


def sheet(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def refusal(catalogue: Catalogue, out: Path, form: str | None = None) -> str:
    there = sorted(out.parent.iterdir()) if out.parent.is_dir() else []
    with pytest.raises(ExportFailed) as raised:
        export(catalogue, EVERYTHING, out, form)
    assert str(out) in str(raised.value)
    assert (sorted(out.parent.iterdir()) if out.parent.is_dir() else []) == there
    return str(raised.value)


def test_what_the_filter_shows_is_written_in_order(catalogue: Catalogue, tmp_path: Path) -> None:
    out = tmp_path / "sheet.csv"

    assert export(catalogue, EVERYTHING, out) == 3

    header, *rows = sheet(out)
    assert header == headers()
    assert [row[0] for row in rows] == ["3", "1", "2"]
    assert rows[2][4] == "'=1+1"


def test_the_filter_is_kept_to(catalogue: Catalogue, tmp_path: Path) -> None:
    out = tmp_path / "sheet.csv"

    assert export(catalogue, Filter(words="grey"), out) == 1
    assert [row[0] for row in sheet(out)[1:]] == ["1"]


def test_nothing_to_write_is_a_sheet_of_headers(catalogue: Catalogue, tmp_path: Path) -> None:
    out = tmp_path / "sheet.CSV"

    assert export(catalogue, Filter(words="absent"), out) == 0
    assert sheet(out) == [headers()]


@pytest.mark.parametrize("form", ["csv", ".CSV"])
def test_a_format_goes_before_the_ending(catalogue: Catalogue, tmp_path: Path, form: str) -> None:
    assert export(catalogue, EVERYTHING, tmp_path / "sheet.txt", form) == 3


def test_an_older_sheet_is_replaced(catalogue: Catalogue, tmp_path: Path) -> None:
    out = tmp_path / "sheet.csv"
    out.write_text("old " * 10_000)

    export(catalogue, EVERYTHING, out)

    assert len(sheet(out)) == 4
    assert [path.name for path in tmp_path.glob("*unfinished*")] == []


def test_a_link_is_followed(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "sheet.csv")

    export(catalogue, EVERYTHING, tmp_path / "link.csv")

    assert (tmp_path / "link.csv").is_symlink()
    assert len(sheet(tmp_path / "sheet.csv")) == 4


def test_an_unknown_ending_lists_the_known_ones(catalogue: Catalogue, tmp_path: Path) -> None:
    assert "one of .csv" in refusal(catalogue, tmp_path / "sheet.pdq")
    assert "one of .csv" in refusal(catalogue, tmp_path / "sheet")


def test_an_unknown_format_lists_the_known_ones(catalogue: Catalogue, tmp_path: Path) -> None:
    assert "“pdq”; the formats are .csv" in refusal(catalogue, tmp_path / "sheet.csv", "pdq")


def test_a_folder_that_is_not_there_is_named(catalogue: Catalogue, tmp_path: Path) -> None:
    assert f"no folder {tmp_path / 'none'}" in refusal(catalogue, tmp_path / "none" / "sheet.csv")


def test_a_folder_is_no_sheet(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()

    assert "is a folder" in refusal(catalogue, tmp_path / "folder.csv")


def test_the_catalogue_itself_is_never_written_over(catalogue: Catalogue) -> None:
    with pytest.raises(ExportFailed, match="the catalogue itself"):
        export(catalogue, EVERYTHING, catalogue.path, "csv")
    assert catalogue.check() == []


def test_a_device_is_no_sheet(catalogue: Catalogue) -> None:
    with pytest.raises(ExportFailed, match="not an ordinary file"):
        export(catalogue, EVERYTHING, Path("/dev/null"), "csv")


def test_a_name_too_long_is_said(catalogue: Catalogue, tmp_path: Path) -> None:
    assert "cannot be written" in refusal(catalogue, tmp_path / ("a" * 300 + ".csv"))


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied"), "not allowed to write in that folder"),
        (OSError(28, "No space left on device"), "disk is full"),
        (OSError(5, "Input/output error"), "Input/output error"),
    ],
)
def test_a_disk_that_fails_half_way_leaves_the_old_sheet(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    def write_half(quotes: Iterable[QuoteRow], out: Path) -> int:
        out.write_text(str(next(iter(quotes))))
        raise error

    out = tmp_path / "sheet.csv"
    out.write_text("old")
    monkeypatch.setitem(registry.WRITERS, ".csv", write_half)

    assert words in refusal(catalogue, out)
    assert out.read_text() == "old"


def test_who_waits_hears_of_every_quote_and_can_stop_without_a_trace(catalogue: Catalogue, tmp_path: Path) -> None:
    heard: list[int] = []
    written = export(catalogue, EVERYTHING, tmp_path / "whole.csv", on_progress=heard.append)
    assert heard == list(range(1, written + 1))

    class Enough(Exception):
        """Raised by who has waited long enough."""

    def stop(_written: int) -> None:
        raise Enough

    out = tmp_path / "sheet.csv"
    out.write_text("old")
    with pytest.raises(Enough):
        export(catalogue, EVERYTHING, out, on_progress=stop)
    assert out.read_text() == "old"
    assert not list(tmp_path.glob(".*"))
