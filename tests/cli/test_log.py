"""The log of the command line takes what nobody should have to read, and never gets in the way."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from quotebrowser.cli.log import leave_log_to_the_window, log_path, logged

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

log = logging.getLogger("quotebrowser.somewhere")


def test_what_is_logged_meanwhile_is_in_the_file_of_this_user(home: Path) -> None:
    with logged():
        log.warning("a worker broke")
    log.warning("after it")
    assert home in log_path().parents
    assert "a worker broke" in log_path().read_text(encoding="utf-8")
    assert "after it" not in log_path().read_text(encoding="utf-8")


def test_no_file_is_made_where_nothing_is_logged() -> None:
    with logged():
        pass
    assert not log_path().exists()


def test_the_window_takes_the_log_over() -> None:
    with logged():
        leave_log_to_the_window()
        assert logging.getLogger("quotebrowser").handlers == []


def test_a_log_that_cannot_be_written_does_not_get_in_the_way(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in (".local", "appdata", "localappdata", "Library"):
        (home / folder).write_text("in the way", encoding="ascii")
    with logged():
        log.error("lost")
    assert capsys.readouterr().err == ""
