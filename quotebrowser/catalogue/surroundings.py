"""Where a catalogue lies: a folder that a cloud keeps in step, or a network drive, where SQLite must be careful."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import filter as filter_names
from fnmatch import fnmatchcase
from pathlib import Path, PureWindowsPath

MOUNTS = Path("/proc/mounts")
"""Where Linux says what is mounted where; on other systems there is none, and drives count as the machine's own."""

_CLOUDS = {
    "Dropbox": (("Dropbox", "Dropbox (*", "Dropbox-*"), (".dropbox", ".dropbox.cache")),
    "OneDrive": (("OneDrive", "OneDrive - *", "OneDrive-*"), (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    "iCloud Drive": (("com~apple~CloudDocs", "iCloudDrive", "iCloud Drive"), ()),
    "Google Drive": (("Google Drive", "GoogleDrive", "GoogleDrive-*"), (".tmp.drivedownload", ".tmp.driveupload")),
    "Nextcloud": (("Nextcloud", "Nextcloud-*"), (".nextcloudsync.log", ".sync_*.db", "._sync_*.db")),
    "ownCloud": (("ownCloud", "ownCloud-*"), (".owncloudsync.log",)),
    "Syncthing": ((), (".stfolder",)),
}
"""How a cloud's folder is called, and which hidden files and folders its program puts into it."""

_NETWORK_SYSTEMS = (
    "nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "lustre", "davfs",
    "fuse", "9p", "beegfs",
)  # fmt: skip
_FUSE_ON_OWN_DISKS = ("fuse.mergerfs", "fuse.gocryptfs", "fuse.encfs", "fuse.bindfs", "fuse.ntfs-3g", "fuse.exfat")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What keeps the folder of a catalogue: a cloud's name, a network file system's, or neither."""

    cloud: str = ""
    network: str = ""

    @property
    def are_shared(self) -> bool:
        """Whether other machines may have the file at the same time, so that a write-ahead log is not safe."""
        return bool(self.cloud or self.network)

    def warning(self, path: Path) -> str:
        """What whoever opens the file should know, in one sentence; empty where there is nothing."""
        if self.cloud:
            return (
                f"{path} lies in a folder that {self.cloud} keeps in step: never have it open on two machines at once, "
                "and let the copying end before you open it on the other, or work on a copy outside of that folder."
            )
        if self.network:
            return (
                f"{path} lies on a network drive ({self.network}), where locks cannot be relied on: have it open on "
                "one machine at a time, or work on a copy on this machine's own disk."
            )
        return ""


def surroundings_of(path: Path) -> Surroundings:
    """Where the file at `path` lies, as far as names, marks and the system tell."""
    whole = _resolved(path)
    return Surroundings(_cloud_of(whole.parent), _network_of(whole))


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a loop of links: opening the file will say so
        return path.absolute()


def _cloud_of(folder: Path) -> str:
    for above in (folder, *folder.parents):
        hidden = _hidden_in(above)
        for cloud, (names, marks) in _CLOUDS.items():
            if any(fnmatchcase(above.name, name) for name in names) or any(
                filter_names(hidden, mark) for mark in marks
            ):
                return cloud
    return ""


def _hidden_in(folder: Path) -> list[str]:
    """The names that begin with a full stop; none where the folder is not there or may not be looked into."""
    try:
        return [entry.name for entry in folder.iterdir() if entry.name.startswith(".")]
    except OSError:
        return []


def _network_of(path: Path) -> str:
    if PureWindowsPath(path).drive.startswith("\\\\"):
        return "a network share"
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    place, kind = max(
        ((place, kind) for place, kind in map(_mount, mounts.splitlines()) if path.is_relative_to(place)),
        key=lambda mount: len(mount[0].parts),
        default=(Path("/"), ""),
    )
    is_network = kind in _NETWORK_SYSTEMS or (kind.startswith("fuse.") and kind not in _FUSE_ON_OWN_DISKS)
    return kind if is_network and place != Path(path.anchor) else ""  # the root of a container is its own disk


def _mount(line: str) -> tuple[Path, str]:
    """Where something is mounted, and of which kind it is."""
    _, place, kind, *_ = line.split(" ")
    return Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), place)), kind
