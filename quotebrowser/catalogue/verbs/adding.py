"""Adding articles to a catalogue, and taking in what an engine says when it is run again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import adding, renewing
from quotebrowser.catalogue.batches import Batch
from quotebrowser.catalogue.open_file import OpenFile

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from quotebrowser.catalogue.renewing import Rerun
    from quotebrowser.catalogue.rows import Added, Orphan, Renewed
    from quotebrowser.records import Article, Quote


class Adding(OpenFile):
    """Articles come in, and the engine speaks again."""

    def find_article(self, text: str) -> int | None:
        """The id of the article with this canonical text, or None."""
        with self._reading() as db:
            return adding.find_article(db, text)

    def add_article(
        self,
        article: Article,
        quotes: Sequence[Quote],
        *,
        engine: str,
        file: str = "",
        language: str = "",
        batch: Batch | None = None,
    ) -> Added:
        """Keep an article and what `engine` (its version) said about it; the same text a second time changes nothing.

        The articles of one `batch` are one action of the history, an article without one is an action by itself.
        ValueError where a span reaches past the end of the text; QuoteBrowserError where the batch has been undone.
        """
        batch = batch if batch is not None else Batch()
        with self._writing(through_power_cuts=False) as db:
            added = adding.add_article(
                db, article, quotes, engine=engine, file=file, language=language, batch=batch, who=self._who
            )
        batch.id = added.batch_id
        return added

    def renew(self, article_id: int, quotes: Sequence[Quote], *, engine: str, rerun: Rerun | None = None) -> Renewed:
        """Let `quotes` be what the engine says about an article, keeping every decision; what that changes.

        One action, or a part of that of `rerun`: then QuoteBrowserError where it has been undone. QuoteBrowserError
        where the article is gone, ValueError where a span reaches past its end.
        """
        with self._writing(through_power_cuts=rerun is None) as db:
            return renewing.renew(db, article_id, quotes, engine=engine, who=self._who, rerun=rerun)

    def foresee_renewal(self, article_id: int, quotes: Sequence[Quote]) -> Renewed:
        """What `renew` would change, without changing it."""
        with self._reading() as db:
            return renewing.foresee(db, article_id, quotes)

    def read_by_others(self, engine: str) -> array[int]:
        """The ids of the articles that another engine than this one read last, by date."""
        with self._reading() as db:
            return renewing.read_by_others(db, engine)

    def orphans(self) -> list[Orphan]:
        """The quotes with decisions that the engine, run again, did not find; they are in no list until kept."""
        with self._reading() as db:
            return renewing.orphans(db)

    def keep_orphans(self, quote_ids: Iterable[int]) -> None:
        """List orphans again as they were; QuoteBrowserError where another quote has their words now."""
        with self._writing() as db:
            renewing.keep_orphans(db, quote_ids, self._who)

    def dismiss_orphans(self, quote_ids: Iterable[int]) -> None:
        """Strike orphans from their list; the file keeps what was decided about them."""
        with self._writing() as db:
            renewing.dismiss_orphans(db, quote_ids, self._who)
