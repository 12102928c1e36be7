"""Output goes to a file that is whole or not there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from quotebrowser.cli.output import written_to
from quotebrowser.errors import ExportFailed

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_takes_its_name_at_the_end_and_keeps_line_ends(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with written_to(out) as stream:
        stream.write("a\r\nb\n")
        assert not out.exists()
    assert out.read_bytes() == b"a\r\nb\n"


def test_a_failure_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("before", encoding="ascii")
    with pytest.raises(ExportFailed, match="stopped"):
        _write_half(out)
    assert out.read_text(encoding="ascii") == "before"
    assert list(tmp_path.iterdir()) == [out]


def test_a_link_keeps_pointing_where_it_pointed(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.touch()
    link.symlink_to(target)
    with written_to(link) as stream:
        stream.write("new")
    assert link.is_symlink()
    assert target.read_text(encoding="ascii") == "new"


def test_a_device_is_written_as_it_is() -> None:
    from pathlib import Path

    with written_to(Path(os.devnull)) as stream:
        stream.write("gone")
    assert not Path(os.devnull).is_file()


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="is a folder"), written_to(tmp_path):
        pass


def _write_half(out: Path) -> None:
    with written_to(out) as stream:
        stream.write("half")
        raise ExportFailed("stopped")
