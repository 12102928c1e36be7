"""The quotes of articles in the order in which the articles came, without a catalogue."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.importing.worker import load_own_engine
from quotebrowser.importing.workers import TIME_OUT, attribute, never
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from quotebrowser.errors import QuoteBrowserError
    from quotebrowser.importing.inputs import Offered
    from quotebrowser.importing.worker import EngineLoader
    from quotebrowser.records import Quote


@dataclass(frozen=True, slots=True)
class Extracted:
    """What became of one offered article: its quotes and its language, or why there are none."""

    offered: Offered
    quotes: tuple[Quote, ...] = ()
    language: str = ""
    failure: QuoteBrowserError | None = None


def attributed(
    offers: Iterable[Offered],
    *,
    workers: int | None = None,
    engine_loader: EngineLoader = load_own_engine,
    time_out: float = TIME_OUT,
    cancelled: Callable[[], bool] = never,
) -> Generator[Extracted, None, None]:
    """What each of `offers` holds, in their order. Offsets are into the text of the article as it was offered."""
    tasks = ((offer, offer.content if isinstance(offer.content, Article) else None) for offer in offers)
    found_in_order = attribute(
        tasks, workers=workers, engine_loader=engine_loader, time_out=time_out, cancelled=cancelled
    )
    with closing(found_in_order):
        for offer, found in found_in_order:
            if not isinstance(offer.content, Article):
                yield Extracted(offer, failure=offer.content)
            elif found is not None:
                yield Extracted(offer, found.quotes, found.language, found.failure)
