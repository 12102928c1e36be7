"""Check says whether a catalogue is whole, and its exit status says it to programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.catalogue import Catalogue

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.cli.conftest import Run


def test_a_whole_catalogue_is_said_to_be_whole_with_what_it_holds(run: Run, catalogue: Path) -> None:
    shown = run("check", catalogue)
    assert shown.exit_code == 0
    assert shown.stdout.startswith(f"{catalogue}: nothing is wrong (3 articles, 6 quotes, ")


def test_every_finding_is_a_line_on_standard_error(run: Run, catalogue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalogue, "check", lambda _: ["the search index is behind", "page 3 is lost"])
    shown = run("check", catalogue)
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert shown.stderr.splitlines() == [
        f"quotebrowser: {catalogue}: the search index is behind",
        f"quotebrowser: {catalogue}: page 3 is lost",
    ]


def test_a_file_that_was_cut_short_is_found(run: Run, catalogue: Path) -> None:
    whole = catalogue.read_bytes()
    catalogue.write_bytes(whole[: len(whole) // 2])
    shown = run("check", catalogue)
    assert shown.exit_code == 1
    assert str(catalogue) in shown.stderr
