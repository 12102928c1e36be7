"""Import reports on every input, keeps what it can, and its exit status says whether all is well."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def test_a_folder_is_imported_with_a_line_for_each_file_and_a_sum(run: Run, articles: Path) -> None:
    shown = run("import", "c.quotes", articles)
    assert shown.exit_code == 0
    assert shown.stderr == ""
    assert shown.stdout.splitlines() == [
        f"{articles / 'a.txt'}: imported, 3 quotes",
        f"{articles / 'b.txt'}: imported, 2 quotes",
        f"{articles / 'c.txt'}: imported, 1 quote",
        "c.quotes: 3 articles imported with 6 quotes",
    ]


def test_a_second_import_changes_nothing_and_is_no_failure(run: Run, articles: Path) -> None:
    run("import", "c.quotes", articles)
    shown = run("import", "c.quotes", articles / "a.txt")
    assert shown.exit_code == 0
    assert shown.stdout.splitlines() == [
        f"{articles / 'a.txt'}: is already in the catalogue",
        "c.quotes: 0 articles imported with 0 quotes, 1 already there",
    ]


def test_what_fails_is_named_and_the_others_are_imported(run: Run, articles: Path) -> None:
    (articles / "empty.txt").touch()
    shown = run("import", "c.quotes", "gone.txt", "https://paper.example/x", articles)
    assert shown.exit_code == 1
    assert shown.stdout.endswith("c.quotes: 3 articles imported with 6 quotes, 3 failed\n")
    named = [line.split(": ")[1] for line in shown.stderr.splitlines()]
    assert named == ["gone.txt", "https://paper.example/x", str(articles / "empty.txt")]


def test_an_article_without_a_quotation_is_imported_named_and_status_1(run: Run, articles: Path) -> None:
    (articles / "a.txt").write_text("Nobody spoke.", encoding="utf-8")
    shown = run("import", "c.quotes", articles / "a.txt")
    assert shown.exit_code == 1
    assert shown.stderr == f"quotebrowser: {articles / 'a.txt'}: no quotation was found in it\n"
    with Catalogue.open("c.quotes") as catalogue:
        assert catalogue.counts()[0] == 1


def test_the_limit_of_characters_can_be_lifted(run: Run, articles: Path) -> None:
    assert "is too large" in run("import", "c.quotes", articles / "a.txt", "--most-characters", 20).stderr
    assert run("import", "c.quotes", articles / "a.txt", "--most-characters", 2000).exit_code == 0


def test_a_file_that_is_no_catalogue_is_left_alone(run: Run, articles: Path) -> None:
    before = (articles / "a.txt").read_bytes()
    shown = run("import", articles / "a.txt", articles / "b.txt")
    assert shown.exit_code == 1
    assert str(articles / "a.txt") in shown.stderr
    assert (articles / "a.txt").read_bytes() == before


@pytest.mark.slow
def test_the_real_program_imports_lists_and_exports(articles: Path) -> None:
    program = [sys.executable, "-m", "quotebrowser"]
    subprocess.run([*program, "import", "c.quotes", articles], check=True, capture_output=True)
    listed = subprocess.run(
        [*program, "list", "c.quotes"], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    assert "2031-03-01\tAda Morrow\tThe gates are open,\tThe Gull\tunreviewed" in listed.stdout
