"""The manual's pages: all there, each with a title, linked only to what there is, and found by the room."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quotebrowser.desktop
from quotebrowser.desktop.help.pages import ACCURACY, FIRST, Page, page_named, page_of_room, pages

ROOMS = {folder.name for folder in Path(quotebrowser.desktop.__file__).parent.iterdir() if folder.is_dir()}
MODULES = {file.stem for file in Path(quotebrowser.desktop.__file__).parent.glob("*.py")}


def test_the_first_steps_come_first_and_the_accuracy_last() -> None:
    assert (pages()[0].name, pages()[-1].name) == (FIRST, ACCURACY)


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_a_page_begins_with_its_title(page: Page) -> None:
    assert page.text().startswith(f"# {page.title}\n")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_a_page_is_about_rooms_that_there_are(page: Page) -> None:
    assert page.rooms <= ROOMS | MODULES


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_links_lead_to_pages_and_pictures_that_there_are(page: Page) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", page.text())
    missing = [
        target
        for target in targets
        if not (page.path.parent / target).exists() and not any(target == f"{other.name}.md" for other in pages())
    ]
    assert missing == []


def test_no_room_has_two_pages() -> None:
    rooms = [room for page in pages() for room in page.rooms]
    assert sorted(rooms) == sorted(set(rooms))


@pytest.mark.parametrize(
    ("room", "name"), [("keys", "keys"), ("preferences", "preferences"), ("importing", FIRST), ("", FIRST)]
)
def test_a_room_has_its_page(room: str, name: str) -> None:
    assert page_of_room(room) is page_named(name)
