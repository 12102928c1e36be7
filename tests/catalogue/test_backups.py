"""Backups are called by their moment, found again, and kept: the last ones, and one of each day, week and month."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.catalogue.backups import (
    KEPT,
    Backup,
    Keep,
    Reason,
    backups_of,
    folder_of,
    folder_within,
    new_backup,
    superfluous,
)

NOON = datetime(2031, 3, 12, 12, tzinfo=UTC)


def taken(*moments: datetime) -> list[Backup]:
    return [Backup(Path(f"{moment}.quotes"), moment) for moment in moments]


def kept_of(backups: list[Backup], *kept: Keep) -> list[datetime]:
    gone = superfluous(backups, kept)
    return sorted(backup.taken_at for backup in backups if backup not in gone)


def test_catalogues_of_one_name_have_folders_of_their_own_in_a_chosen_one(tmp_path: Path) -> None:
    folders = {folder_within(tmp_path, tmp_path / place / "summit.quotes") for place in ("one", "two")}

    assert len(folders) == 2
    assert {folder.parent for folder in folders} == {tmp_path}


def test_a_backup_is_found_again_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "sum (1) mit.quotes"
    made = [new_backup(path, folder_of(path), reason) for reason in Reason]
    folder_of(path).mkdir()
    for backup in made:
        backup.path.touch()
    for other in ("notes.txt", "sum (1) mit.quotes", "other 2031-03-01 10-00-00-000.quotes"):
        (folder_of(path) / other).touch()

    assert set(backups_of(path)) == set(made)


def test_where_there_is_no_folder_there_are_no_backups(tmp_path: Path) -> None:
    assert backups_of(tmp_path / "a.quotes") == []


def test_the_last_ones_are_kept() -> None:
    backups = taken(*(NOON + timedelta(minutes=minute) for minute in range(9)))

    assert kept_of(backups, Keep(3, "%H:%M")) == [NOON + timedelta(minutes=minute) for minute in (6, 7, 8)]


def test_the_newest_of_each_day_is_kept() -> None:
    backups = taken(*(NOON + timedelta(days=day, hours=hour) for day in range(4) for hour in (0, 3)))

    assert kept_of(backups, Keep(2, "%Y-%m-%d")) == [NOON + timedelta(days=day, hours=3) for day in (2, 3)]


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    here: list[Backup] = []
    for day in range(366):
        here += taken(NOON + timedelta(days=day))
        here = [backup for backup in here if backup not in superfluous(here, KEPT)]

    ages = [(NOON + timedelta(days=365) - backup.taken_at).days for backup in here]
    assert set(range(7)) <= set(ages)
    assert len([age for age in ages if 7 <= age <= 28]) >= 2
    assert max(ages) > 300
    assert len(here) <= 7 + 4 + 12


@given(st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)), unique=True))  # noqa: DTZ001
def test_the_newest_is_never_removed_and_a_second_look_removes_nothing(moments: list[datetime]) -> None:
    backups = taken(*moments)
    gone = superfluous(backups, KEPT)
    left = [backup for backup in backups if backup not in gone]

    assert not backups or max(moments) in [backup.taken_at for backup in left]
    assert superfluous(left, KEPT) == []
