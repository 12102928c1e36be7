"""A person before the screen: starts the program, types and clicks by the X server, and waits for what shows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_SECONDS = 90
"""For one step on a busy machine: loading the engine is one."""

LOOKS_EVERY_SECONDS = 0.05


def wait_until(happened: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait for something; an AssertionError that names it where it does not happen."""
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(LOOKS_EVERY_SECONDS)


class Person:
    """Hands (xdotool, on the X server of DISPLAY) and an eye (tests/desktop/watched_window.py) on one program."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        """Start the program in `folder`; pictures of the screen go to `pictures`."""
        self._pictures = pictures
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.watched_window"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def sees(self, question: str, *about: str) -> Any:
        """What the eye answers, whatever JSON that is."""
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(json.dumps([question, *about]) + "\n")
        self.program.stdin.flush()
        answer = self.program.stdout.readline()
        assert answer, f"the program has ended: {self.program.stderr.read() if self.program.stderr else ''}"
        return json.loads(answer)

    def wait_to_see(self, what: str, seen: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until what the window shows is as `seen` wants it; what it shows then."""
        shown: dict[str, Any] = {}

        def look() -> bool:
            nonlocal shown
            shown = self.sees("shown")
            return seen(shown)

        try:
            wait_until(look, what)
        except AssertionError as in_vain:
            self.picture("waited in vain")
            in_vain.add_note(
                f"the window {self.sees('active_title')} shows {shown}, the keys go to {self.sees('focus')}"
            )
            raise
        return shown

    def wait_for_window(self, title: str) -> None:
        """Wait until a window of this title has the keys."""
        wait_until(lambda: title in self.sees("active_title"), f"the window {title}")

    def wait_for_focus(self, name: str) -> None:
        """Wait until the keys go to what bears this accessible name, or is of this class."""
        wait_until(lambda: self.sees("focus") == name, f"the focus on {name}")

    def presses(self, *keys: str) -> None:
        """Press keys, or keys together as in "ctrl+e"."""
        _xdotool("key", "--clearmodifiers", *keys)

    def types(self, text: str) -> None:
        """Type a text in the place of what the field holds, and wait until it stands there."""
        self.presses("ctrl+a")
        _xdotool("type", "--clearmodifiers", text)
        wait_until(lambda: self.sees("typed") == text, f"“{text}” in the field")

    def clicks(self, question: str, about: str, *, holding: str = "") -> None:
        """Click where the eye says that something is, with a key held down where named."""
        place: list[int] | None = None

        def is_in_sight() -> bool:
            nonlocal place
            before, place = place, self.sees(question, about)
            return place is not None and place == before

        wait_until(is_in_sight, f"{about} in sight")
        assert place is not None
        x, y = place
        _xdotool("mousemove", "--sync", str(x), str(y))
        held = (("keydown", holding), ("keyup", holding)) if holding else ((), ())
        _xdotool(*held[0], "click", "1", *held[1])

    def picture(self, name: str) -> Path:
        """Keep a picture of the screen."""
        path = self._pictures / f"{len(list(self._pictures.iterdir())):02} {name}.png"
        assert self.sees("picture", str(path))
        return path

    def leaves(self) -> None:
        """Be sure that the program is gone, and close its pipes."""
        self.program.kill()
        self.program.communicate()


def _xdotool(*command: str) -> None:
    subprocess.run(["xdotool", *command], check=True, timeout=PATIENCE_SECONDS)
