"""The main job as a person does it, in the real program: import, filter, search, correct, compare, export, quit."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.resource_files import resource_path
from tests.desktop.person import Person, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MISSING = [name for name in ("Xvfb", "xdotool", "openbox") if shutil.which(name) is None]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)} (system-libraries.sh --display)"),
]

SAMPLES = ("general-before-committee.txt", "officials-on-the-river-talks.md")
SPEAKER, OTHER = "Paul Everard", "Adrian Kessler"
WORDS = "Nobody is abandoning anything"

STEADY = ("-r", "-noreset")
"""A key that is held while the machine is busy does not repeat; the server does not begin anew without clients."""


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """An X server of its own with a window manager, which gives windows the keys; settings begin empty."""
    for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORMTHEME"):
        monkeypatch.delenv(name, raising=False)
    readable, writable = os.pipe()
    with ExitStack() as running:
        running.enter_context(
            ended_at_last(
                ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1400x1000x24", "-nolisten", "tcp", *STEADY],
                pass_fds=[writable],
            )
        )
        os.close(writable)
        with os.fdopen(readable) as pipe:
            monkeypatch.setenv("DISPLAY", f":{pipe.readline().strip()}")
        running.enter_context(ended_at_last(["openbox", "--sm-disable"]))
        wait_until(window_manager_answers, "the window manager")
        yield


@contextmanager
def ended_at_last(command: list[str], pass_fds: Sequence[int] = ()) -> Iterator[None]:
    """Run a server, and end it afterwards."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, pass_fds=pass_fds, stdout=quiet, stderr=quiet)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def window_manager_answers() -> bool:
    return subprocess.run(["xdotool", "get_num_desktops"], check=False, capture_output=True).returncode == 0


@pytest.fixture
def person(screen: None, tmp_path: Path) -> Iterator[Person]:  # noqa: ARG001 - the screen the program needs
    """A person who has started the program in a folder with two articles."""
    work, pictures = tmp_path / "work", tmp_path / "pictures"
    for folder in (work, pictures):
        folder.mkdir()
    for sample in SAMPLES:
        shutil.copy(resource_path("samples") / sample, work)
    someone = Person(work, pictures)
    yield someone
    someone.leaves()


def test_the_main_job_from_an_empty_window_to_the_quote_sheet(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    make_catalogue(person, folder / "river.quotes")
    import_samples(person, folder)
    words = filter_and_search(person)
    correct_the_speaker(person, words)
    compare(person)
    export(person, folder / "sheet.csv")
    quit_the_program(person)

    with (folder / "sheet.csv").open(encoding="utf-8-sig", newline="") as sheet:
        rows = list(csv.DictReader(sheet))
    assert {row["speaker"] for row in rows} == {SPEAKER, OTHER}
    (corrected,) = (row for row in rows if WORDS in row["quote"])
    assert corrected["speaker"] == OTHER
    with Catalogue.open(folder / "river.quotes", read_only=True) as catalogue:
        assert catalogue.check() == []
        (row,) = catalogue.quotes(Filter(words=f'"{WORDS}"'))
        (placed,) = (quote for quote in catalogue.placed_quotes(row.article_id) if quote.id == row.id)
    assert placed.corrected
    assert placed.speaker is not None
    assert placed.speaker.name == OTHER
    assert placed.quote.speaker is not None
    assert placed.quote.speaker.name == SPEAKER, "what the engine had said is kept"


def make_catalogue(person: Person, path: Path) -> None:
    person.wait_for_window("Quote Browser")
    assert person.sees("shown")["page"] == "welcome"
    person.presses("ctrl+n")
    answer_file_dialog(person, "New catalogue", str(path))
    person.wait_to_see("the empty catalogue", lambda shown: shown["page"] == "library")
    person.picture("empty catalogue")


def import_samples(person: Person, folder: Path) -> None:
    person.wait_for_window("river.quotes")
    person.presses("ctrl+i")
    answer_file_dialog(person, "Import articles", " ".join(f'"{folder / name}"' for name in SAMPLES))
    person.wait_for_window("Import report")
    person.picture("import report")
    person.presses("Escape")
    person.wait_for_window("river.quotes")
    person.wait_to_see("quotes", lambda shown: len(shown["quotes"]) > 0)


def filter_and_search(person: Person) -> str:
    everything = person.sees("shown")["quotes"]
    person.clicks("place_of_speaker", SPEAKER)
    of_one = person.wait_to_see("one speaker's quotes", lambda shown: shown["chosen"] == 1)["quotes"]
    assert 0 < len(of_one) < len(everything)
    person.presses("ctrl+f")
    person.wait_for_focus("Search the quotes")
    person.types("abandoning")
    (words,) = person.wait_to_see("the quote found", lambda shown: len(shown["quotes"]) == 1)["quotes"]
    assert WORDS in words
    person.picture("filtered and searched")
    return str(words)


def correct_the_speaker(person: Person, words: str) -> None:
    person.clicks("place_of_quote", words)
    person.wait_for_focus("Quotes")
    person.wait_to_see("the article", lambda shown: WORDS in shown["article"])
    person.presses("ctrl+e")
    person.wait_for_window("Correct the speaker")
    person.wait_for_focus("Speaker's name")
    person.types("kess")
    person.picture("correcting")
    person.presses("Return")
    person.wait_for_window("river.quotes")
    person.wait_to_see("the notice of the correction", lambda shown: OTHER in shown["notice"])
    assert words not in person.sees("shown")["quotes"], "the list shows the first speaker's quotes only"
    person.presses("ctrl+shift+x")
    person.wait_to_see("every quote", lambda shown: words in shown["quotes"])


def compare(person: Person) -> None:
    person.clicks("place_of_speaker", SPEAKER)
    person.wait_to_see("one speaker chosen", lambda shown: shown["chosen"] == 1)
    person.clicks("place_of_speaker", OTHER, holding="ctrl")
    person.wait_to_see("two speakers chosen", lambda shown: shown["chosen"] == 2)
    person.presses("ctrl+d")
    person.wait_to_see("the comparison", lambda shown: set(shown["compared"]) == {SPEAKER, OTHER})
    person.picture("compared")
    person.presses("ctrl+b")
    person.wait_to_see("the list again", lambda shown: not shown["compared"])


def export(person: Person, path: Path) -> None:
    person.presses("ctrl+shift+e")
    person.wait_for_window("Export the quotes shown")
    person.wait_for_focus("File to write")
    person.types(str(path))
    person.picture("exporting")
    person.presses("Return")
    person.wait_for_window("river.quotes")
    person.wait_to_see("the notice of the export", lambda shown: path.name in shown["notice"])
    person.picture("exported")


def quit_the_program(person: Person) -> None:
    person.presses("ctrl+q")
    assert person.program.wait(120) == 0
    assert person.program.stderr is not None
    assert person.program.stderr.read() == ""


def answer_file_dialog(person: Person, title: str, path: str) -> None:
    person.wait_for_window(title)
    person.wait_for_focus("QLineEdit")
    person.types(path)
    person.presses("Return")
