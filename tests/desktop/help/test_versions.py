"""The block of versions names everything a report needs, and nothing is loaded for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

import quotebrowser
from quotebrowser.attribution.version import VERSION
from quotebrowser.desktop.help.versions import LIBRARIES, all_versions


@pytest.mark.usefixtures("qapp")
def test_the_block_names_all_that_is_at_work() -> None:
    told = dict(line.split(": ", 1) for line in all_versions().splitlines())
    assert told["Quote Browser"] == quotebrowser.__version__
    assert told["Engine"] == VERSION
    assert {"Python", "PySide6", "Qt", "System", "SQLite", *LIBRARIES} <= told.keys()
    assert all(told.values())


def test_spacy_is_not_loaded_for_its_version() -> None:
    script = (
        "import sys\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "application = QGuiApplication([])\n"
        "from quotebrowser.desktop.help.versions import all_versions\n"
        "assert 'spacy: 3' in all_versions()\n"
        "sys.exit('spacy' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, timeout=60).returncode == 0
