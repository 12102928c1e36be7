"""How every verb is run: what is a verb, how errors look, which exit status they have."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from click.testing import CliRunner

from quotebrowser import __version__
from quotebrowser.cli import VERBS
from quotebrowser.cli import command_line as group
from quotebrowser.cli.command_line import CommandLine
from quotebrowser.cli.log import log_path
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from tests.cli.conftest import Run

PROGRAM = [sys.executable, "-m", "quotebrowser"]


def _failing_with(error: BaseException) -> CommandLine:
    @click.command(name="fail")
    def fail() -> int:
        raise error

    @click.command(name="other")
    def other() -> int:
        return 0

    failing = CommandLine(name="quotebrowser", no_verb=other)
    failing.add_command(fail)
    return failing


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_the_help_of_every_verb_describes_it_and_shows_a_call(run: Run, verb: str) -> None:
    shown = run(verb, "--help")
    assert shown.exit_code == 0
    assert f"Usage: quotebrowser {verb}" in shown.stdout
    assert f"\n    quotebrowser {verb} " in shown.stdout or f"| quotebrowser {verb} " in shown.stdout


def test_the_help_of_the_program_names_every_verb_of_the_contract(run: Run) -> None:
    shown = run("--help").stdout
    for verb in ("extract", "import", "list", "speakers", "export", "check", "demo"):
        assert f"\n  {verb} " in shown
    assert "_QUOTEBROWSER_COMPLETE" in shown


@pytest.mark.parametrize(
    "call",
    [
        ("history", "--number"), ("history", "--quote"), ("undo", "--entry"), ("review", "--first"),
        ("review", "--sample", "1", "--seed"), ("conflicts", "--mine"), ("orphans", "--keep"),
    ],
)  # fmt: skip
def test_a_number_that_no_machine_counts_to_is_a_wrong_call(run: Run, catalogue: Path, call: tuple[str, ...]) -> None:
    shown = run(call[0], catalogue, *call[1:], 10**30)

    assert shown.exit_code == 2
    assert len(shown.stderr.splitlines()) == 1


def test_the_version_is_the_packages(run: Run) -> None:
    assert run("--version").stdout == f"quotebrowser {__version__}\n"


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (["extract"], "Missing argument 'INPUT...' (see quotebrowser extract --help)"),
        (["list", "c.quotes", "--colour"], "No such option '--colour'"),
        (
            ["extrat", "a.txt"],
            "extrat is neither a catalogue nor a verb; did you mean extract? (see quotebrowser --help)",
        ),
        (["frobnicate", "a.txt"], "frobnicate is not a verb; the verbs are demo, import,"),
    ],
)
def test_a_wrong_call_is_one_line_and_status_2(run: Run, call: list[str], sentence: str) -> None:
    shown = run(*call)
    assert shown.exit_code == 2
    assert shown.stdout == ""
    assert shown.stderr.startswith(f"quotebrowser: {sentence}")
    assert shown.stderr.count("\n") == 1


def test_an_error_somebody_can_act_on_is_one_line_and_status_1() -> None:
    shown = CliRunner().invoke(_failing_with(QuoteBrowserError("a.txt: is\nempty")), ["fail"])
    assert (shown.exit_code, shown.stderr) == (1, "quotebrowser: a.txt: is empty\n")


def test_what_the_system_refuses_is_one_line_and_status_1() -> None:
    refused = OSError(errno.ENOSPC, "No space left on device")
    shown = CliRunner().invoke(_failing_with(refused), ["fail"])
    assert shown.exit_code == 1
    assert shown.stderr == "quotebrowser: cannot go on, because the system says: No space left on device\n"


def test_an_unexpected_error_is_one_line_that_names_the_log_which_tells_all() -> None:
    shown = CliRunner().invoke(_failing_with(ZeroDivisionError("by nought")), ["fail"])
    assert shown.exit_code == 1
    assert shown.stderr.count("\n") == 1
    assert str(log_path()) in shown.stderr
    assert "Traceback" in log_path().read_text(encoding="utf-8")


def test_ctrl_c_is_status_130_without_a_traceback() -> None:
    shown = CliRunner().invoke(_failing_with(KeyboardInterrupt()), ["fail"])
    assert shown.exit_code == 130
    assert shown.stderr.strip() == ""


def test_a_reader_that_goes_away_is_no_error(catalogue: Path) -> None:
    lister = subprocess.Popen([*PROGRAM, "list", catalogue], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert lister.stdout is not None
    assert lister.stderr is not None
    lister.stdout.close()
    with lister, lister.stderr:
        assert lister.stderr.read() == b""
    assert lister.returncode == 0


def test_a_full_disk_is_one_clear_line(catalogue: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("w", encoding="ascii") as full:
        done = subprocess.run(
            [*PROGRAM, "list", catalogue], stdout=full, stderr=subprocess.PIPE, check=False, text=True
        )
    assert done.returncode == 1
    assert done.stderr == "quotebrowser: cannot go on, because the system says: No space left on device\n"


def test_a_catalogue_that_is_called_like_a_verb_is_given_as_a_path(run: Run, catalogue: Path) -> None:
    catalogue.rename(catalogue.with_name("list"))
    shown = run("./list")
    assert shown.exit_code == 1
    assert "there is no display" in shown.stderr


@pytest.mark.slow
def test_ctrl_c_in_an_import_leaves_no_traceback_no_process_and_a_whole_catalogue(
    articles: Path, catalogue: Path
) -> None:
    for number in range(40):
        text = f"“Gate {number} is open,” said Ada Morrow, who keeps the keys of the harbour. " * 40
        (articles / f"{number}.txt").write_text(text, encoding="utf-8")
    importer = subprocess.Popen(
        [*PROGRAM, "import", catalogue, articles], stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    _wait_for(Path(f"{catalogue}-wal"))
    os.killpg(importer.pid, signal.SIGINT)
    _, complaint = importer.communicate()
    assert (importer.returncode, complaint.strip()) == (130, "")
    assert subprocess.run([*PROGRAM, "check", catalogue], check=False, capture_output=True).returncode == 0
    left = subprocess.run(["ps", "-o", "stat=", "-g", str(importer.pid)], check=False, capture_output=True, text=True)
    assert [state for state in left.stdout.split() if not state.startswith("Z")] == []


def _wait_for(path: Path) -> None:
    deadline = time.monotonic() + 60
    while not path.exists() and time.monotonic() < deadline:
        time.sleep(0.05)


def test_a_verb_that_gives_no_status_is_done() -> None:
    @click.command(name="quiet")
    def quiet() -> None:
        return None

    quietly = CommandLine(name="quotebrowser", no_verb=quiet)
    quietly.add_command(quiet)
    assert CliRunner().invoke(quietly, ["quiet"]).exit_code == 0


def test_verbs_are_listed_in_the_order_in_which_they_are_added() -> None:
    assert group.list_commands(click.Context(group)) == [verb.name for verb in VERBS]
