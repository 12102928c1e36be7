"""README and manual name verbs and files that there are, and say what whoever trusts a file must know."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quotebrowser.cli import VERBS

CHECKOUT = Path(__file__).resolve().parent.parent
PAGES = (CHECKOUT / "README.md", *sorted((CHECKOUT / "docs" / "manual").glob("*.md")))


def calls_on(page: Path) -> list[str]:
    """What follows the program's name wherever a page calls it."""
    return re.findall(r"(?:^|`)quotebrowser ([^\s`]+)", page.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_call_on_a_page_begins_with_a_verb_or_a_catalogue(page: Path) -> None:
    known = {"VERB", *(verb.name for verb in VERBS)}
    assert [call for call in calls_on(page) if call not in known and not call.endswith(".quotes")] == []


def test_the_pages_show_calls() -> None:
    assert calls_on(CHECKOUT / "README.md")
    assert len([page for page in PAGES if calls_on(page)]) > 1


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_that_is_pointed_to_is_there(page: Path) -> None:
    for named in re.findall(r"`(docs/[\w/.-]+\.md)`", page.read_text(encoding="utf-8")):
        assert (CHECKOUT / named).is_file(), named


def test_the_manual_says_that_the_file_is_not_encrypted_and_what_erasing_leaves() -> None:
    page = (CHECKOUT / "docs" / "manual" / "keeping-your-work-safe.md").read_text(encoding="utf-8")

    assert "not encrypted" in page
    assert re.search(r"It does \*\*not\*\* touch:\n\n- \*\*backups\*\*", page)
