"""The engine, loaded once for all tests of the room, and what it says in a form that is easy to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.attribution.engine import load_engine
from quotebrowser.records import Article, QuoteKind, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.attribution.engine import Engine


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The real engine."""
    return load_engine()


@pytest.fixture
def sources(engine: Engine) -> Callable[[str], list[tuple[str, str]]]:
    """A function from a text to what is quoted in it (in marks or by a transcript) with its source as printed."""

    def read(text: str) -> list[tuple[str, str]]:
        quotes = engine.attribute(Article(id="test", text=text))
        spoken = [q for q in quotes if q.kind in {QuoteKind.DIRECT, QuoteKind.MIXED}]
        return [(words_of(text, q.content), words_of(text, q.source)) for q in spoken]

    return read
