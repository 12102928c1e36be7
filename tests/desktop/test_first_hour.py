"""A researcher's first hour, in the real program: import, review, merge and undo, filter, compare, export, quit."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from quotebrowser.articles.reading import READERS
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.records import ReviewStatus
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

SPEAKER, OTHER = "Adrian Kessler", "Ilse Marand"
STAYS, GOES = "Daniel Harlow", "Judith Harlow"
"""Two who bear one surname, whom somebody takes for one person and then does not."""

RIGHT, WRONG, OTHER_SPEAKER = "a", "r", "c"
DECIDED = (RIGHT, RIGHT, WRONG, OTHER_SPEAKER, RIGHT, WRONG, RIGHT, OTHER_SPEAKER, RIGHT, RIGHT)
"""The keys with which ten quotes are reviewed, one after the other."""

STATUSES = {RIGHT: ReviewStatus.ACCEPTED, WRONG: ReviewStatus.REJECTED, OTHER_SPEAKER: ReviewStatus.ACCEPTED}

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
    """A person who has started the program in a folder with the sample articles."""
    work, pictures = tmp_path / "work", tmp_path / "pictures"
    shutil.copytree(resource_path("samples"), work)
    pictures.mkdir()
    someone = Person(work, pictures)
    yield someone
    someone.leaves()


def test_a_researchers_first_hour(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    samples = sorted(path for path in folder.iterdir() if path.suffix in READERS and path.stem != "README")
    make_catalogue(person, folder / "river.quotes")
    import_samples(person, samples)
    reviewed = review_ten(person)
    merge_and_undo(person)
    filter_and_search(person)
    shown = compare(person)
    export(person, folder / "sheet.csv")
    quit_the_program(person)

    with (folder / "sheet.csv").open(encoding="utf-8-sig", newline="") as sheet:
        rows = list(csv.DictReader(sheet))
    assert len(rows) == len(shown)
    assert {row["speaker"] for row in rows} == {SPEAKER, OTHER}
    assert [row["quote"] for row in rows] == [bare(words) for words in shown]
    with Catalogue.open(folder / "river.quotes", read_only=True) as catalogue:
        assert catalogue.check() == []
        assert catalogue.counts()[0] == len(samples)
        held = {bare(row.text): row for row in catalogue.quotes(Filter(statuses=frozenset(ReviewStatus)))}
        for words, key in reviewed.items():
            assert held[words].status is STATUSES[key], words
            assert held[words].corrected == (key == OTHER_SPEAKER), words
        assert sum(row.status is not ReviewStatus.UNREVIEWED for row in held.values()) == len(DECIDED)
        corrected = [held[words] for words, key in reviewed.items() if key == OTHER_SPEAKER]
        assert {row.speaker.name for row in corrected if row.speaker} == {SPEAKER}
        listed = {row["quote"]: row["status"] for row in rows}
        assert all(listed[row.text] == "accepted" for row in corrected)
        assert {STAYS, GOES} <= {one.name for one in catalogue.people()}, "the merge was taken back"
        done = [entry.what for entry in catalogue.history()]
        assert any("erge" in what and STAYS in what and GOES in what for what in done), done


def bare(words: str) -> str:
    """A quote's words as the sheet has them, without the marks that the window puts around direct ones."""
    return words.removeprefix("“").removesuffix("”")


def make_catalogue(person: Person, path: Path) -> None:
    person.wait_for_window("Quote Browser")
    assert person.sees("shown")["page"] == "welcome"
    person.presses("ctrl+n")
    answer_file_dialog(person, "New catalogue", str(path))
    person.wait_to_see("the empty catalogue", lambda shown: shown["page"] == "library")
    person.picture("empty catalogue")


def import_samples(person: Person, samples: Sequence[Path]) -> None:
    person.wait_for_window("river.quotes")
    person.presses("ctrl+i")
    answer_file_dialog(person, "Import articles", " ".join(f'"{path}"' for path in samples))
    person.wait_for_window("Import report")
    person.picture("import report")
    person.presses("Escape")
    person.wait_for_window("river.quotes")
    person.wait_to_see("quotes", lambda shown: len(shown["quotes"]) > 0)


def review_ten(person: Person) -> dict[str, str]:
    """Decide about ten quotes, take one decision back and make it again; the words of each with its key."""
    person.presses("ctrl+r")
    person.wait_for_window("Review")
    person.picture("what to review")
    person.presses("Return")
    person.wait_for_window("river.quotes")
    reviewed: dict[str, str] = {}
    for number, key in enumerate(DECIDED, start=1):
        words = quote_to_review(person, decided=number - 1)
        decide(person, key)
        reviewed[bare(words)] = key
    quote_to_review(person, decided=len(DECIDED))
    person.picture("reviewed")
    person.presses("u")
    again = quote_to_review(person, decided=len(DECIDED) - 1)
    assert list(reviewed)[-1] == bare(again), "the quote whose decision was taken back stands there again"
    decide(person, DECIDED[-1])
    quote_to_review(person, decided=len(DECIDED))
    person.presses("l")
    wait_until(lambda: not person.sees("review")["reviewing"], "the list after the review")
    return reviewed


def quote_to_review(person: Person, *, decided: int) -> str:
    """The words that stand there to be decided about, once so many are decided and the article shows them."""
    wait_until(lambda: ready(person.sees("review"), decided), f"the quote after {decided} decisions")
    return str(person.sees("review")["words"])


def ready(review: dict[str, Any], decided: int) -> bool:
    first_part = bare(str(review["words"])).split(" … ")[0]
    return bool(review["decided"] == decided and first_part and first_part in review["article"])


def decide(person: Person, key: str) -> None:
    person.presses(key)
    if key == OTHER_SPEAKER:
        person.wait_for_window("Correct the speaker")
        person.wait_for_focus("Speaker's name")
        person.types("kess")
        wait_until(lambda: SPEAKER in person.sees("offered"), f"{SPEAKER} among the names")
        person.presses("Return")
        person.wait_for_window("river.quotes")


def merge_and_undo(person: Person) -> None:
    person.presses("ctrl+p")
    wait_until(lambda: {STAYS, GOES} <= set(person.sees("people")), "the two in the table of people")
    person.presses("ctrl+shift+l")
    person.wait_for_focus("Find a person by name or alias")
    person.types("harlow")
    wait_until(lambda: set(person.sees("people")) == {STAYS, GOES}, "nobody but the two")
    person.presses("Return")
    person.wait_for_focus("People")
    person.presses("ctrl+Home", "shift+Down")
    wait_until(lambda: person.sees("can_do", "joining.merge"), "the merge to be possible")
    person.picture("two people")
    person.presses("ctrl+m")
    person.wait_for_window("Merge people")
    person.picture("before the merge")
    person.presses("Return")
    person.wait_for_window("river.quotes")
    wait_until(lambda: len(person.sees("people")) == 1, "one person")
    assert "Undo merge" in person.sees("called", "history.undo")
    person.presses("ctrl+z")
    wait_until(lambda: set(person.sees("people")) == {STAYS, GOES}, "the two people again")
    assert "Redo" in person.sees("called", "history.redo")
    person.presses("ctrl+shift+b")
    person.wait_for_focus("Quotes")


def filter_and_search(person: Person) -> None:
    everything = person.sees("shown")["quotes"]
    person.clicks("place_of_speaker", SPEAKER)
    of_one = person.wait_to_see("one speaker's quotes", lambda shown: shown["chosen"] == [SPEAKER])["quotes"]
    assert 0 < len(of_one) < len(everything)
    person.presses("ctrl+f")
    person.wait_for_focus("Search the quotes")
    person.types("coffee")
    (words,) = person.wait_to_see("the quote found", lambda shown: len(shown["quotes"]) == 1)["quotes"]
    assert "coffee" in words
    person.picture("filtered and searched")
    person.presses("ctrl+shift+x")
    person.wait_to_see("every quote", lambda shown: len(shown["quotes"]) == len(everything))


def compare(person: Person) -> list[str]:
    """Compare two speakers; the words of their quotes in the list."""
    person.clicks("place_of_speaker", SPEAKER)
    person.wait_to_see("one speaker chosen", lambda shown: shown["chosen"] == [SPEAKER])
    person.clicks("place_of_speaker", OTHER, holding="ctrl")
    person.wait_to_see("two speakers chosen", lambda shown: set(shown["chosen"]) == {SPEAKER, OTHER})
    person.presses("ctrl+d")
    person.wait_to_see("the comparison", lambda shown: set(shown["compared"]) == {SPEAKER, OTHER})
    person.picture("compared")
    person.presses("ctrl+b")
    listed: list[str] = person.wait_to_see("the list again", lambda shown: not shown["compared"])["quotes"]
    return listed


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
