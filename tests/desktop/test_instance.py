"""One window a user: the place is held once, files are handed over, and a crash blocks nobody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from quotebrowser.desktop.instance import MOST_BYTES, SingleInstance, WindowSilent, name_for_user

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot


@pytest.fixture
def name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return "quotebrowser-test"


@pytest.fixture
def holder(name: str, owner: QObject) -> Iterator[SingleInstance]:
    instance = SingleInstance(name, owner)
    assert instance.claim()
    yield instance
    instance.release()


SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from quotebrowser.desktop.instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
if instance.claim():
    sys.exit("the place was free")
instance.hand_over(Path(sys.argv[2]) if len(sys.argv) > 2 else None)
"""

CRASH_HOLDING_THE_PLACE = """
import os, sys
from PySide6.QtCore import QCoreApplication
from quotebrowser.desktop.instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(sys.argv[1])
assert instance.claim()
os._exit(1)
"""


def start(script: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", script, *arguments], env=os.environ.copy())


def test_a_second_start_hands_its_file_over(holder: SingleInstance, name: str, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(holder.asked_for, timeout=30_000) as asked:
        second = start(SECOND_START, name, str(tmp_path / "c ‹ü›.quotes"))
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert asked.args == [tmp_path / "c ‹ü›.quotes"]


def test_a_second_start_without_a_file_asks_for_the_window(holder: SingleInstance, name: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(holder.asked_for, timeout=30_000) as asked:
        second = start(SECOND_START, name)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert asked.args == [None]


@pytest.mark.usefixtures("holder")
def test_the_place_is_held_once(name: str, owner: QObject) -> None:
    assert not SingleInstance(name, owner).claim()


def test_a_place_given_up_can_be_taken(name: str, owner: QObject) -> None:
    first, second = SingleInstance(name, owner), SingleInstance(name, owner)
    assert first.claim()
    first.release()
    assert second.claim()
    second.release()


def test_a_crash_leaves_the_place_free(name: str, owner: QObject, qtbot: QtBot) -> None:
    crashed = start(CRASH_HOLDING_THE_PLACE, name)
    assert crashed.wait(30) == 1
    instance = SingleInstance(name, owner)
    assert instance.claim()
    with qtbot.waitSignal(instance.asked_for, timeout=30_000):
        second = start(SECOND_START, name)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    instance.release()


def test_a_window_that_does_not_answer_is_named_so(name: str, owner: QObject) -> None:
    with pytest.raises(WindowSilent):
        SingleInstance(name, owner).hand_over(None, patience_ms=50)


@pytest.mark.parametrize("message", [b"hello\n", b"[]\n", b'{"open": 3}\n', b'{"close": "a"}\n', b"\xff\xfe\n"])
def test_what_is_no_message_of_ours_is_turned_away(
    holder: SingleInstance, name: str, qtbot: QtBot, message: bytes, owner: QObject
) -> None:
    caller = QLocalSocket(owner)
    caller.connectToServer(name)
    with qtbot.waitSignal(caller.disconnected), qtbot.assertNotEmitted(holder.asked_for):
        caller.write(message)


def test_a_message_without_end_is_turned_away(holder: SingleInstance, name: str, qtbot: QtBot, owner: QObject) -> None:
    caller = QLocalSocket(owner)
    caller.connectToServer(name)
    with qtbot.waitSignal(caller.disconnected), qtbot.assertNotEmitted(holder.asked_for):
        caller.write(b"x" * (MOST_BYTES + 1))


def test_a_message_may_come_in_pieces(holder: SingleInstance, name: str, qtbot: QtBot, owner: QObject) -> None:
    whole = json.dumps({"open": "/a/c.quotes"}).encode() + b"\n"
    caller = QLocalSocket(owner)
    caller.connectToServer(name)
    with qtbot.waitSignal(holder.asked_for) as asked:
        for number in range(len(whole)):
            caller.write(whole[number : number + 1])
            caller.flush()
    assert asked.args == [Path("/a/c.quotes")]


def test_the_name_differs_between_homes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = name_for_user()
    assert name_for_user() == before
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert name_for_user() != before
