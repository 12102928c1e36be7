"""Finds what lies in resources/, whether the program is installed, frozen or run from a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str) -> Path:
    """The path of `name` under resources/; FileNotFoundError where the installation lacks it.

    A wheel and a frozen program carry resources/ inside the package; a checkout has it beside the package.
    """
    for home in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if (home / name).exists():
            return home / name
    raise FileNotFoundError(f"{name} is missing from the resources of this installation; install it again")


def documentation_path(name: str) -> Path:
    """The path of `name` under docs/; FileNotFoundError where the installation lacks it.

    A wheel and a frozen program carry in the package those parts of docs/ that the window shows.
    """
    for home in (_PACKAGE / "docs", _PACKAGE.parent / "docs"):
        if (home / name).exists():
            return home / name
    raise FileNotFoundError(f"{name} is missing from the documentation of this installation; install it again")
