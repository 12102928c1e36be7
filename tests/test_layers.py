"""The house rules of imports hold, and what must start quickly does not load what is slow."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from importlinter.cli import lint_imports

CHECKOUT = Path(__file__).resolve().parent.parent

IMPORT_THE_WINDOW = """
import importlib, pkgutil
import quotebrowser.desktop
for module in pkgutil.walk_packages(quotebrowser.desktop.__path__, "quotebrowser.desktop."):
    importlib.import_module(module.name)
"""

START_THE_WINDOW = "import quotebrowser.desktop.workbench"

ASK_FOR_HELP = """
from quotebrowser.cli import command_line
try:
    command_line.main(["extract", "--help"])
except SystemExit as done:
    assert done.code == 0, done.code
"""


def _packages_loaded_by(program: str) -> set[str]:
    report = "\nimport json, sys\nprint(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    done = subprocess.run(
        [sys.executable, "-c", program + report], check=True, capture_output=True, text=True, env=dict(os.environ)
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_imports_run_one_way() -> None:
    assert lint_imports(config_filename=str(CHECKOUT / "pyproject.toml"), no_cache=True) == 0


def test_starting_the_window_loads_neither_the_engine_nor_the_readers() -> None:
    loaded = _packages_loaded_by(IMPORT_THE_WINDOW)
    assert "PySide6" in loaded
    assert not loaded & {"spacy", "thinc", "onnxruntime", "tokenizers", "trafilatura", "py3langid"}


def test_the_window_itself_loads_nothing_that_only_charts_and_workbooks_need() -> None:
    loaded = _packages_loaded_by(START_THE_WINDOW)
    assert "PySide6" in loaded
    assert not loaded & {"pyqtgraph", "numpy", "xlsxwriter"}


def test_the_help_of_a_verb_loads_neither_qt_nor_the_engine() -> None:
    loaded = _packages_loaded_by(ASK_FOR_HELP)
    assert "click" in loaded
    assert not loaded & {"PySide6", "shiboken6", "spacy", "onnxruntime", "trafilatura", "py3langid", "sqlite3"}
