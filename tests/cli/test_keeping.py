"""Check, backup, restore and erase: what they say, and what their exit status tells programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.backups import backups_of
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


def test_a_repair_says_what_it_did_and_whether_all_is_well_now(run: Run, catalogue: Path) -> None:
    with Catalogue.open(catalogue) as opened:
        opened._db.execute("INSERT INTO quote_search (quote_search) VALUES ('delete-all')")
        opened._db.commit()
    assert "search index quote_search does not agree" in run("check", catalogue).stderr

    shown = run("check", "--repair", catalogue)

    assert shown.exit_code == 0
    assert f"{catalogue}: Built the search index quote_search anew from the texts." in shown.stdout
    assert shown.stdout.splitlines()[-1].startswith(f"{catalogue}: nothing is wrong")
    assert run("check", catalogue).exit_code == 0


def test_a_backup_is_made_listed_and_restored(run: Run, catalogue: Path) -> None:
    assert "There are no backups" in run("restore", catalogue).stderr
    shown = run("backup", catalogue)
    (made,) = backups_of(catalogue)
    assert shown.exit_code == 0
    assert shown.stdout.startswith(f"{catalogue}: backed up to {made.path} (")
    run("erase", "--yes", catalogue, "Gates")

    listed = run("restore", catalogue).stdout.splitlines()
    assert listed[0].split("\t") == ["backup", "taken (UTC)", "why", "size"]
    assert listed[1].startswith(made.path.name)
    shown = run("restore", catalogue, made.path.name)

    assert shown.exit_code == 0
    assert "the file as it was is now" in shown.stdout
    assert "3 articles" in run("check", catalogue).stdout


def test_a_backup_goes_where_it_is_asked_to_and_comes_back_from_there(run: Run, catalogue: Path) -> None:
    run("backup", catalogue, "--to", catalogue.parent / "stick")
    (made,) = (catalogue.parent / "stick").iterdir()

    assert backups_of(catalogue) == []
    assert run("restore", catalogue, made).exit_code == 0


def test_what_is_no_backup_is_refused(run: Run, catalogue: Path) -> None:
    shown = run("restore", catalogue, "none.quotes")
    assert shown.exit_code == 1
    assert shown.stderr.startswith("quotebrowser: none.quotes does not exist")


def test_an_erased_article_is_gone_and_the_backups_that_hold_it_are_named(run: Run, catalogue: Path) -> None:
    run("backup", catalogue)

    shown = run("erase", catalogue, "Gates", "--yes")

    assert shown.exit_code == 0
    assert shown.stdout == f"{catalogue}: article 1 is erased, with 3 quotes and 1 speaker\n"
    assert "1 backup not touched, which may still hold the article" in shown.stderr
    assert b"gates are open" not in catalogue.read_bytes()


def test_an_article_is_not_erased_without_a_yes(run: Run, catalogue: Path) -> None:
    for answer, there in ((b"n\n", 3), (b"", 3), (b"y\n", 2)):
        run("erase", catalogue, "1", given=answer)
        assert f"({there} articles" in run("check", catalogue).stdout


def test_an_article_that_is_not_there_is_named(run: Run, catalogue: Path) -> None:
    shown = run("erase", "--yes", catalogue, "Gate")
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert shown.stderr.startswith("quotebrowser: No article is called “Gate”")


def test_a_catalogue_in_a_clouds_folder_is_warned_about(run: Run, catalogue: Path, articles: Path) -> None:
    shared = catalogue.parent / "Dropbox"
    shared.mkdir()
    path = catalogue.rename(shared / "c.quotes")
    for call in (("check", path), ("import", path, articles)):
        assert "Dropbox keeps in step" in run(*call).stderr
