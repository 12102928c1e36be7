"""What is at work, in a block of lines that people copy into a report."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

import quotebrowser
from quotebrowser.attribution.version import VERSION

LIBRARIES = ("spacy", "onnxruntime", "sqlite-utils", "trafilatura")
"""The libraries whose versions a report should name; their packages are asked, none is loaded."""


def program_versions() -> list[tuple[str, str]]:
    """Program, interpreter, toolkit and system, without loading anything."""
    return [
        ("Quote Browser", quotebrowser.__version__),
        ("Python", platform.python_version()),
        ("PySide6", PySide6.__version__),
        ("Qt", qVersion()),
        ("System", platform.platform()),
    ]


def all_versions() -> str:
    """Everything that is at work, a line each."""
    from quotebrowser.catalogue.sqlite_library import sqlite_version

    lines = [
        *program_versions(),
        ("Screen", QGuiApplication.platformName()),
        ("Engine", VERSION),
        ("SQLite", sqlite_version()),
        *((name, _version_of(name)) for name in LIBRARIES),
    ]
    return "\n".join(f"{name}: {told}" for name, told in lines)


def _version_of(name: str) -> str:
    # Late: a start, which needs no such versions, would wait for what reads packages.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed as a package"
