"""The pages of the manual: docs/manual/, which the wheel carries, and the page on accuracy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from quotebrowser.resource_files import documentation_path

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "first-steps"
"""The page that stands first, and is shown where no page is about what has the keys."""

ACCURACY = "accuracy"
"""The page on how far the engine can be trusted."""

_ROOMS = re.compile(r"^<!--\s*rooms:\s*(.*?)\s*-->\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """One page, its Markdown in `path`; `rooms` are the rooms of the window that it is about."""

    name: str
    title: str
    path: Path
    rooms: frozenset[str] = frozenset()

    def text(self) -> str:
        """Its Markdown, without the line that names its rooms."""
        return _ROOMS.sub("", self.path.read_text(encoding="utf-8"))


@cache
def pages() -> tuple[Page, ...]:
    """Every page: the first steps, the others by their titles, and last the one on accuracy."""
    manual = [_page(path) for path in documentation_path("manual").glob("*.md")]
    manual.sort(key=lambda page: (page.name != FIRST, page.title))
    return (*manual, _page(documentation_path("accuracy.md")))


def page_of_room(room: str) -> Page:
    """The page about a room of the window, or the first one."""
    return next((page for page in pages() if room in page.rooms), page_named(FIRST))


def page_named(name: str) -> Page:
    """The page of this name."""
    return next(page for page in pages() if page.name == name)


def _page(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    rooms = _ROOMS.match(text)
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    return Page(
        path.stem,
        title[1] if title else path.stem,
        path,
        frozenset(re.split(r"[,\s]+", rooms[1])) if rooms else frozenset(),
    )
