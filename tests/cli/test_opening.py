"""Whatever opens a catalogue in a cloud's folder warns of it, once, beside what it shows."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def shared(catalogue: Path) -> Path:
    """The catalogue in a folder that a cloud keeps in step."""
    folder = catalogue.parent / "Dropbox"
    folder.mkdir()
    return shutil.copy(catalogue, folder / "c.quotes")


@pytest.mark.parametrize(
    ("verb", "rest"),
    [
        ("list", ()), ("speakers", ()), ("people", ()), ("facets", ()), ("searches", ()), ("review", ()),
        ("words", ("--speaker", "Morrow")), ("progress", ()), ("accuracy", ()), ("quote", ("show", "1")),
        ("tags", ()), ("trash", ()), ("export", ("sheet.csv",)), ("undo", ()), ("history", ()), ("orphans", ()),
        ("conflicts", ()), ("check", ()), ("backup", ()), ("erase", ("Gates", "--yes")), ("renew", ()),
        ("renew", ("--article", "Gates")), ("import", ("articles",)),
    ],
)  # fmt: skip
def test_a_verb_warns_once_of_a_shared_folder(run: Run, shared: Path, verb: str, rest: tuple[str, ...]) -> None:
    done = run(verb, shared, *rest)

    assert done.exit_code == 0
    assert done.stderr.count("lies in a folder that Dropbox keeps in step") == 1
    assert "Dropbox keeps" not in done.stdout


def test_a_folder_of_ones_own_is_not_warned_of(run: Run, catalogue: Path) -> None:
    assert run("list", catalogue).stderr == ""
