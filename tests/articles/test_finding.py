"""Tests of which files are meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotebrowser.articles.finding import find_inputs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a.HTML",
        "c.pdf",
        "d.png",
        ".hidden.txt",
        "in/z.md",
        "in/.git/x.txt",
        "a_files/ad.html",
        "README.md",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def test_a_folder_gives_its_files_in_a_stable_order(folder: Path) -> None:
    found = [path.relative_to(folder).as_posix() for path in find_inputs([folder])]
    assert found == ["a.HTML", "b.txt", "c.pdf", "in/z.md"]


def test_a_file_given_by_name_is_kept_whatever_it_is(folder: Path) -> None:
    given = [folder / "d.png", folder / ".hidden.txt", folder / "gone.txt"]
    assert find_inputs(given) == given


def test_a_file_given_twice_is_found_once(folder: Path) -> None:
    assert find_inputs([folder / "b.txt", folder, folder / "b.txt"])[0] == folder / "b.txt"
    assert len(find_inputs([folder / "b.txt", folder])) == 4


def test_a_folder_with_nothing_to_read_is_kept_to_be_reported(tmp_path: Path) -> None:
    assert find_inputs([tmp_path]) == [tmp_path]


def test_a_folder_that_links_to_itself_ends(folder: Path) -> None:
    (folder / "in" / "again").symlink_to(folder, target_is_directory=True)
    assert len(find_inputs([folder])) == 4


def test_relative_paths_stay_as_they_were_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert find_inputs([Path("in")]) == [Path("in/z.md")]
