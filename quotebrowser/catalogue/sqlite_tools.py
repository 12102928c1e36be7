"""sqlite_utils without NumPy and pandas, which it loads where they are installed, only to know their kinds of numbers.

A catalogue holds none of these, and the window would wait for NumPy before it shows its first row.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_WANTED = ("numpy", "pandas")


@contextmanager
def _hidden(*names: str) -> Iterator[None]:
    """Have modules that are not loaded yet look as if they were not installed."""
    hidden = {name: None for name in names if name not in sys.modules}
    sys.modules.update(hidden)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


with _hidden(*_NOT_WANTED):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
