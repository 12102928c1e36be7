"""Reviewing: the queue, progress, decisions over a whole filter, and the engine's measured accuracy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import querying, reviewing, sampling
from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.catalogue.open_file import OpenFile
from quotebrowser.catalogue.review_order import TO_REVIEW, ReviewOrder

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.reviewing import ArticleProgress, Decided, Progress
    from quotebrowser.catalogue.sampling import Accuracy, Sample
    from quotebrowser.records import ReviewStatus


class Reviewing(OpenFile):
    """What is left to review, and how well the engine did."""

    def progress(self, asked: Filter = EVERYTHING) -> Progress:
        """How many of the quotes that `asked` lets through, whatever their status, have which status."""
        with self._reading() as db:
            return reviewing.progress(db, asked)

    def progress_of_articles(self, asked: Filter = EVERYTHING) -> list[ArticleProgress]:
        """The same for each article that has such a quote, by date."""
        with self._reading() as db:
            return reviewing.progress_of_articles(db, asked)

    def review_queue(
        self, asked: Filter = TO_REVIEW, order: ReviewOrder = ReviewOrder.CONFIDENCE, seed: int = 0
    ) -> array[int]:
        """The ids of the quotes that `asked` lets through in the order of review, the least sure first by default."""
        with self._reading() as db:
            return reviewing.queue(db, asked, order, seed)

    def decide(self, quote_ids: Sequence[int], status: ReviewStatus) -> Decided:
        """Give these quotes, which a list has shown, a status, as one action; how many that changes."""
        with self._writing() as db:
            return reviewing.decide_all(db, quote_ids, status, self._who)

    def decide_filtered(self, asked: Filter, status: ReviewStatus) -> Decided:
        """The same for all that `asked` lets through at this moment: nothing comes in between asking and deciding."""
        with self._writing() as db:
            return reviewing.decide_all(db, querying.quote_ids(db, asked), status, self._who)

    def draw_sample(self, size: int, asked: Filter = EVERYTHING, seed: int = 0) -> Sample:
        """Draw a random sample of the engine's quotes, whatever their status, and keep it; the same seed draws alike.

        QuoteBrowserError where nothing matches.
        """
        with self._writing() as db:
            return sampling.draw(db, asked, size, seed, self._who)

    def samples(self) -> list[Sample]:
        """All samples, the last drawn first."""
        with self._reading() as db:
            return sampling.samples(db)

    def accuracy(self, sample_id: int) -> Accuracy:
        """How often the engine's speaker is right in a sample, with a 95 per cent interval.

        QuoteBrowserError where there is no such sample.
        """
        with self._reading() as db:
            return sampling.accuracy(db, sample_id)
