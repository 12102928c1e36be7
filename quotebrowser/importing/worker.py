"""What happens inside a worker process: it is made polite, loads an engine once, and attributes one article a task.

Every worker imports this module, so it imports little and never Qt.
"""

from __future__ import annotations

import faulthandler
import functools
import multiprocessing
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import wait as wait_for_connections
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from quotebrowser.attribution.engine import Engine
    from quotebrowser.errors import AttributionFailed
    from quotebrowser.records import Article, Quote

EngineLoader: TypeAlias = Callable[[], "Engine"]
"""A function of a module, so that a process can be told which."""

_MATHS_LIBRARIES = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "BLIS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)


@dataclass(frozen=True, slots=True)
class Attributed:
    """What a worker found in an article, or why it found nothing.

    `engine` is the version that found it, `language` the text's ISO 639-1 code or empty.
    """

    quotes: tuple[Quote, ...] = ()
    engine: str = ""
    language: str = ""
    failure: AttributionFailed | None = None


def load_own_engine() -> Engine:
    """The engine of this program; takes seconds, so it is for worker processes."""
    from quotebrowser.attribution.engine import load_engine

    return load_engine()


def prepare_worker() -> None:
    """Make a fresh process a polite one: low priority, one thread of sums, gone when its parent is gone."""
    if hasattr(os, "nice"):
        os.nice(10)
    os.environ.update(dict.fromkeys(_MATHS_LIBRARIES, "1"))
    threading.Thread(target=_leave_with_the_parent, daemon=True).start()


def _leave_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait_for_connections([parent.sentinel])
        os._exit(1)


@functools.cache
def _engine(loader: EngineLoader) -> Engine:
    """The engine of this worker process, which does nothing else: loading it takes seconds, so it is loaded once."""
    return loader()


def attribute_in_worker(loader: EngineLoader, article: Article, most_seconds: float) -> Attributed:
    """The quotes of an article, found in this process, which ends where that takes more than `most_seconds`."""
    from quotebrowser.articles.language import language_of

    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        # Ends even a worker that is stuck in C code with no parent left to stop it.
        faulthandler.dump_traceback_later(most_seconds, exit=True, file=nowhere)
        try:
            engine = _engine(loader)
            return Attributed(tuple(engine.attribute(article)), engine.version, language_of(article.text))
        finally:
            faulthandler.cancel_dump_traceback_later()
