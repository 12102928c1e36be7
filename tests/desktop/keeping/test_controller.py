"""A catalogue is backed up when it is opened and something was done since its last backup."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.backups import backups_of, folder_of, folder_within
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.preferences.options import BACKUP_FOLDER, BACKUPS_KEPT
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.workbench import Workbench


def opened(workbench: Workbench, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workbench.keeping.jobs.idle):
        workbench.begin(path)


def test_a_catalogue_with_work_in_it_is_backed_up(workbench: Workbench, catalogue_file: Path, qtbot: QtBot) -> None:
    opened(workbench, catalogue_file, qtbot)
    (backup,) = backups_of(catalogue_file)
    with Catalogue.open(backup.path) as copy:
        assert copy.check() == []


def test_nothing_new_needs_no_second_backup(workbench: Workbench, catalogue_file: Path, qtbot: QtBot) -> None:
    opened(workbench, catalogue_file, qtbot)
    workbench.window.show_catalogue(None)
    opened(workbench, catalogue_file, qtbot)
    assert len(backups_of(catalogue_file)) == 1


def test_what_was_decided_since_is_backed_up_at_the_next_opening(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot
) -> None:
    opened(workbench, catalogue_file, qtbot)
    workbench.window.show_catalogue(None)
    with Catalogue.open(catalogue_file) as catalogue:
        catalogue.set_status([1], ReviewStatus.ACCEPTED)
    opened(workbench, catalogue_file, qtbot)
    assert len(backups_of(catalogue_file)) == 2


def test_backups_go_into_the_folder_that_was_chosen_and_no_more_are_kept_than_wished(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    workbench.preferences.put(BACKUP_FOLDER, str(tmp_path / "stick"))
    workbench.preferences.put(BACKUPS_KEPT, 1)
    for status in (ReviewStatus.ACCEPTED, ReviewStatus.REJECTED):
        with Catalogue.open(catalogue_file) as catalogue:
            catalogue.set_status([1], status)
        opened(workbench, catalogue_file, qtbot)
        workbench.window.show_catalogue(None)
    assert len(backups_of(catalogue_file, folder_within(tmp_path / "stick", catalogue_file))) == 1
    assert backups_of(catalogue_file) == []


@pytest.mark.skipif(os.name != "posix", reason="needs a file where a folder should be")
def test_a_backup_that_cannot_be_made_is_told_and_the_window_goes_on(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot
) -> None:
    folder_of(catalogue_file).write_text("in the way", encoding="utf-8")
    opened(workbench, catalogue_file, qtbot)
    assert "No backup was made" in workbench.window.notices.label.text()
    assert workbench.window.catalogue is not None


def test_a_catalogue_in_a_clouds_folder_is_warned_of(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    shared = catalogue_file.rename(tmp_path / "Dropbox" / "shared.quotes")
    opened(workbench, shared, qtbot)

    assert "in a folder that Dropbox keeps in step" in workbench.window.notices.label.text()


def test_a_catalogue_in_a_folder_of_ones_own_is_not_warned_of(
    workbench: Workbench, catalogue_file: Path, qtbot: QtBot
) -> None:
    opened(workbench, catalogue_file, qtbot)

    assert "keeps in step" not in workbench.window.notices.label.text()
