"""The log file of the command line: what went wrong that nobody should have to read on the screen."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_path() -> Path:
    """The file that this user's logs go to."""
    return Path(platformdirs.user_log_dir("quotebrowser", appauthor=False)) / "quotebrowser.log"


@contextmanager
def logged() -> Iterator[None]:
    """Send the program's log to its file meanwhile, or nowhere where no file can be made."""
    logger = logging.getLogger("quotebrowser")
    handler = _handler()
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()


def leave_log_to_the_window() -> None:
    """Stop writing: the window keeps the same file, and turns it over when it is long."""
    logger = logging.getLogger("quotebrowser")
    for handler in [held for held in logger.handlers if isinstance(held, _QuietFileHandler)]:
        logger.removeHandler(handler)
        handler.close()


def _handler() -> logging.Handler:
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return logging.NullHandler()
    handler = _QuietFileHandler(path, encoding="utf-8", errors="replace", delay=True)
    handler.setFormatter(logging.Formatter(_FORM))
    return handler


class _QuietFileHandler(logging.FileHandler):
    """A log that cannot be written is no reason to print a traceback over somebody's list."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's
        """Go on without the line."""
