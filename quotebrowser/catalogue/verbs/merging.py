"""Two researchers: merging a colleague's catalogue into mine, and answering where the two differ."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from quotebrowser.catalogue.agreement.agreeing import Agreement, agreement
from quotebrowser.catalogue.merging import answering, conflicts
from quotebrowser.catalogue.merging.merge import merge_catalogues
from quotebrowser.catalogue.merging.source import Source, colleagues
from quotebrowser.catalogue.open_file import OpenFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quotebrowser.catalogue.merging.conflicts import Conflict
    from quotebrowser.catalogue.merging.report import Merged


class _Rehearsed(Exception):
    """Ends a merge that was only to be looked at: its transaction is taken back."""


class Merging(OpenFile):
    """A colleague's catalogue and mine."""

    def preview_merge(self, theirs: Path | str) -> Merged:
        """What merging the colleague's catalogue at `theirs` would do; nothing is changed.

        It is merged in a transaction that is taken back, so other processes wait for that long.
        CatalogueUnusable where theirs cannot be used, QuoteBrowserError where it is this one.
        """
        with colleagues(Path(theirs), beside=Source(self._db, self._path)) as source:
            with suppress(_Rehearsed), self._writing() as db:
                would_be = merge_catalogues(Source(db, self._path), source, self._who)
                raise _Rehearsed
            return would_be

    def merge(self, theirs: Path | str, *, back_up: Callable[[], Path]) -> Merged:
        """Take over what the colleague's catalogue has and this one lacks, as one action; what differs is listed.

        Nothing of mine is overwritten, their reviewers keep their names. `back_up` is called before anything is
        changed, and what it raises stops the merge. Raises as `preview_merge` does.
        """
        with colleagues(Path(theirs), beside=Source(self._db, self._path)) as source:
            with self._writing():
                pass  # a file that cannot be written is refused before a backup of it is made
            back_up()
            with self._writing() as db:
                return merge_catalogues(Source(db, self._path), source, self._who)

    def agreement(self, theirs: Path | str) -> Agreement:
        """How far the colleague's catalogue at `theirs` and this one agree on what both reviewed; nothing is changed.

        Raises as `preview_merge` does.
        """
        with colleagues(Path(theirs), beside=Source(self._db, self._path)) as source, self._reading() as db:
            return agreement(Source(db, self._path), source)

    def conflicts(self, *, answered: bool = False) -> list[Conflict]:
        """What merged catalogues say otherwise and nobody has answered yet; with the `answered` ones where asked."""
        with self._reading() as db:
            return conflicts.conflicts(db, answered=answered)

    def keep_mine(self, conflict_ids: Iterable[int]) -> int:
        """Answer conflicts with what is there already; how many. QuoteBrowserError where one is not open."""
        with self._writing() as db:
            return answering.keep_mine(db, conflict_ids, self._who)

    def accept_theirs(self, conflict_ids: Iterable[int]) -> int:
        """Answer conflicts with what the colleague decided, as one action; how many.

        QuoteBrowserError, nothing changed, where one is not open or cannot be written any more.
        """
        with self._writing() as db:
            return answering.accept_theirs(db, conflict_ids, self._who)
