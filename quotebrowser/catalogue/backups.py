"""The backups of a catalogue: where they lie, how they are called, and which are kept."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.errors import CatalogueUnusable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Reason(StrEnum):
    """Why a backup was made; those before a great change are kept apart from the regular ones."""

    REGULAR = ""
    MIGRATION = "before migration"
    MERGE = "before merge"


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified copy of a catalogue; `taken_at` is in UTC."""

    path: Path
    taken_at: datetime
    reason: Reason = Reason.REGULAR


@dataclass(frozen=True, slots=True)
class Keep:
    """The newest backup of each of the last `number` periods; `period` as strftime tells one from another."""

    number: int
    period: str


KEPT = (Keep(5, "%Y-%m-%d %H:%M:%S.%f"), Keep(7, "%Y-%m-%d"), Keep(4, "%G week %V"), Keep(12, "%Y-%m"))
"""The last five, and one each of the last seven days, four weeks and twelve months that have any."""

KEPT_BEFORE_GREAT_CHANGES = (Keep(5, "%Y-%m-%d %H:%M:%S.%f"),)
"""The last five before migrations, and as many before merges."""

_MOMENT = "%Y-%m-%d %H-%M-%S-%f"


def folder_of(path: Path) -> Path:
    """The folder beside a catalogue in which its backups lie unless somebody chooses another."""
    return path.with_name(f"{path.name} backups")


def folder_within(own: Path, path: Path) -> Path:
    """The folder in one of somebody's own for this catalogue alone: others elsewhere may bear the same name."""
    place = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]
    return own / f"{path.name} backups {place}"


def kept(reason: Reason, keep_last: int | None = None) -> tuple[Keep, ...]:
    """Which backups of a kind are kept; `keep_last` of the last regular ones where it is given."""
    if reason is not Reason.REGULAR:
        return KEPT_BEFORE_GREAT_CHANGES
    last, *by_period = KEPT
    return (last if keep_last is None else Keep(keep_last, last.period), *by_period)


def new_backup(path: Path, folder: Path, reason: Reason) -> Backup:
    """How a backup of the catalogue at `path` made at this moment is called."""
    taken_at, why = now(), f" {reason}" if reason else ""
    while (place := folder / f"{path.stem} {stamp(taken_at)}{why}{path.suffix}").exists():
        taken_at += timedelta(milliseconds=1)
    return Backup(place, taken_at, reason)


def backups_of(path: Path, folder: Path | None = None) -> list[Backup]:
    """The backups of the catalogue at `path`, the newest first; in the folder beside it where none is given."""
    pattern = re.compile(
        rf"{re.escape(path.stem)} (\d{{4}}-\d\d-\d\d \d\d-\d\d-\d\d-\d{{3}})"
        rf"(?: ({'|'.join(filter(None, Reason))}))?{re.escape(path.suffix)}"
    )
    try:
        names = [(file, pattern.fullmatch(file.name)) for file in (folder or folder_of(path)).iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise CatalogueUnusable(f"{error.filename} cannot be looked into: {error.strerror}.") from error
    found = [Backup(file, _moment(name[1]), Reason(name[2] or "")) for file, name in names if name]
    return sorted(found, key=lambda backup: backup.taken_at, reverse=True)


def superfluous(backups: Iterable[Backup], kept: Iterable[Keep]) -> list[Backup]:
    """Those that no row of `kept` asks for."""
    newest_first = sorted(backups, key=lambda backup: backup.taken_at, reverse=True)
    needed: set[Path] = set()
    for keep in kept:
        periods: dict[str, Path] = {}
        for backup in newest_first:
            periods.setdefault(backup.taken_at.strftime(keep.period), backup.path)
        needed.update(list(periods.values())[: keep.number])
    return [backup for backup in newest_first if backup.path not in needed]


def now() -> datetime:
    """The present moment in UTC, to the millisecond that names of files have."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def stamp(moment: datetime) -> str:
    """A moment as names of files have it, on every system: 2031-03-01 14-05-09-123."""
    return moment.strftime(_MOMENT)[:-3]


def _moment(stamped: str) -> datetime:
    return datetime.strptime(f"{stamped}000", _MOMENT).replace(tzinfo=UTC)
