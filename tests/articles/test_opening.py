"""Tests of opening what is given, whatever it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from quotebrowser.articles.opening import name_of, opened, whole_file, within_limit
from quotebrowser.errors import ArticleUnreadable


def why_not(path: Path) -> str:
    with pytest.raises(ArticleUnreadable) as caught, opened(path):
        pass
    return str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gone.txt"
    assert why_not(path) == f"{path}: there is no such file; check the path"


def test_a_folder_is_said_to_be_one(tmp_path: Path) -> None:
    assert why_not(tmp_path) == f"{tmp_path}: is a folder in which no file can be read"


def test_a_broken_link_is_said_to_be_one(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "gone.txt")
    assert "is a link to a file that is not there" in why_not(link)


def test_a_link_to_itself_is_an_error(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(link)
    assert "cannot be read" in why_not(link)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe.txt"
    os.mkfifo(fifo)
    assert "is not a regular file" in why_not(fifo)


def test_a_file_that_may_not_be_read_is_said_to_be_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("“No,” she said.")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # root may read anything
    assert why_not(path) == f"{path}: may not be read; check its permissions"


@pytest.mark.parametrize("name", ["a\0b.txt", "x" * 5000])
def test_a_path_no_file_can_have_is_an_error(name: str) -> None:
    assert why_not(Path(name)).startswith(name[:100])


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000_000)  # takes no room on the disk
    with pytest.raises(ArticleUnreadable, match=r"is too large \(50,000,000,000 bytes, the limit is 5,000,000"):
        whole_file(path, 5_000_000)


def test_the_limit_names_the_option_that_lifts_it() -> None:
    with pytest.raises(ArticleUnreadable, match=r"a\.txt: is too large \(6 characters.*--most-characters"):
        within_limit("123456", "a.txt", 5)


def test_a_text_at_the_limit_is_read() -> None:
    assert within_limit("12345", "a.txt", 5) == "12345"


def test_white_space_is_an_empty_text() -> None:
    with pytest.raises(ArticleUnreadable, match=r"a\.txt: is empty"):
        within_limit(" \n\u00a0\t", "a.txt", 5)


def test_a_name_that_is_not_utf8_can_still_be_printed() -> None:
    assert name_of(Path(os.fsdecode(b"caf\xe9.txt"))) == "caf\ufffd.txt"
