"""An engine for tests that want quotes at once: what stands within curly marks, said by the name after "said"."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from quotebrowser.records import Quote, QuoteKind, Span, Speaker, SpeakerKind

if TYPE_CHECKING:
    from quotebrowser.records import Article

_SAID = re.compile(r"“(?P<content>[^”]+)” (?P<cue>said|thought) (?P<source>\w+(?: [A-Z]\w+)*)")


class LightEngine:
    """Finds “content” said NAME, and does the harm that an article asks for: CRASH, HANG or FAIL."""

    version = "light 1"

    def __init__(self) -> None:
        self._articles = count(1)

    def attribute(self, article: Article) -> list[Quote]:
        """The quotes of `article`; ORDINAL gives how many this engine has read, PLACE what its process is like."""
        if "CRASH" in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        while "HANG" in article.text:
            time.sleep(60)
        if "FAIL" in article.text:
            raise ValueError("asked to fail")
        number = next(self._articles)
        return [_quote(match, self._reason(article.text, number)) for match in _SAID.finditer(article.text)]

    def _reason(self, text: str, number: int) -> str:
        if "ORDINAL" in text:
            return str(number)
        if "PLACE" in text:
            return (
                f"pid={os.getpid()} nice={os.nice(0)} omp={os.environ['OMP_NUM_THREADS']} qt={'PySide6' in sys.modules}"
            )
        return "it says so"


def _quote(match: re.Match[str], reason: str) -> Quote:
    def span(group: str) -> Span:
        return Span(*match.span(group))

    kind = QuoteKind.THOUGHT if match["cue"] == "thought" else QuoteKind.DIRECT
    kinds = {"Officials": SpeakerKind.GROUP, "someone": SpeakerKind.ANONYMOUS}
    speaker = Speaker(match["source"], kinds.get(match["source"], SpeakerKind.PERSON))
    return Quote((span("content"),), kind, (span("cue"),), (span("source"),), speaker, 0.9, reason)


def load() -> LightEngine:
    """The loader that worker processes are given."""
    return LightEngine()


class NewerEngine(LightEngine):
    """Hears only who shouts: it misses every quotation without an exclamation mark."""

    version = "light 2"

    def attribute(self, article: Article) -> list[Quote]:
        """The quotes of `article` with an exclamation mark, and all where the title is HEARD."""
        found = super().attribute(article)
        return [quote for quote in found if article.title == "HEARD" or "!" in quote.content[-1].of(article.text)]


def load_newer() -> NewerEngine:
    """The loader of an engine that says something else."""
    return NewerEngine()


def load_slowly() -> LightEngine:
    """A loader that leaves a mark in the folder it is run in before its engine hangs on anything."""
    Path(os.environ["LIGHT_ENGINE_MARK"]).write_text(str(os.getpid()), encoding="ascii")
    return LightEngine()


def cannot_load() -> LightEngine:
    """A loader that fails, as where the model is missing."""
    raise OSError("the model is missing")
