"""The engine: load it once, then ask for the quotes of one article after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.attribution.attributing import quotes_of
from quotebrowser.attribution.encoder.encoding import Encoder
from quotebrowser.attribution.version import VERSION
from quotebrowser.resource_files import resource_path

if TYPE_CHECKING:
    from quotebrowser.records import Article, Quote


class Engine:
    """A loaded encoder with the rules around it; `attribute` is a pure function of the article."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.version = VERSION

    def attribute(self, article: Article) -> list[Quote]:
        """The quotes of `article`, sorted by where they start; their contents never overlap. Safe on any text."""
        return quotes_of(article, self._encoder.read)


def load_engine() -> Engine:
    """Load the bundled encoder, under a second; nothing is downloaded."""
    return Engine(Encoder(resource_path("model")))
