"""Merging the people chosen, splitting one, and saying that two are different."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.people.acting import act, take_back
from quotebrowser.desktop.people.merge_dialog import MergeDialog
from quotebrowser.desktop.people.split_dialog import Split, SplitDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.listing_people import Appearance, ListedPerson
    from quotebrowser.catalogue.merging_people import MergePreview
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.notices import Notices


MOST_MERGED = 50
"""How many people can be merged at once, and still be looked at before."""


class JoiningController(QObject):
    """Decides about the people that `offer` was told of; `choose` is told who should be chosen afterwards."""

    def __init__(
        self, commands: Commands, notices: Notices, choose: Callable[[frozenset[int]], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._notices = notices
        self._choose = choose
        self._window = window
        self._queries: Queries | None = None
        self._chosen: Sequence[ListedPerson] = ()
        self.offer(())

    def use(self, queries: Queries | None) -> None:
        """Decide in another catalogue from now on."""
        self._queries = queries
        self.offer(())

    def offer(self, chosen: Sequence[ListedPerson]) -> None:
        """Switch the commands on that fit the number of people chosen."""
        self._chosen = chosen
        number = len(chosen)
        two, several = self.tr("Choose two people in the table."), self.tr("Choose two people or more in the table.")
        one = self.tr("Choose one person in the table.")
        many = self.tr("At most {n} people can be merged at once.").format(n=MOST_MERGED)
        self._commands.switch("joining.merge", several if number < 2 else many if number > MOST_MERGED else "")
        self._commands.switch("joining.split", "" if number == 1 else one)
        self._commands.switch("joining.say_different", "" if number == 2 else two)

    def merge(self) -> None:
        """Ask who stays, and merge."""
        dialog = MergeDialog(self._chosen, self._preview, self._window)
        dialog.merged.connect(self._merge)
        dialog.open()

    def _preview(self, into: int, others: list[int]) -> MergePreview | None:
        if self._queries is None:
            return None
        return self._queries.read(lambda catalogue: catalogue.preview_merge_of_people(into, others), None)

    def _merge(self, into: int, others: list[int]) -> None:
        if self._act(lambda catalogue: catalogue.merge_people(into, others)):
            self._choose(frozenset({into}))

    def split(self) -> None:
        """Ask what is somebody else's, and split it off."""
        if self._queries is None:
            return
        (person,) = self._chosen
        nowhere: list[Appearance] = []
        appearances = self._queries.read(lambda catalogue: catalogue.appearances(person.id), nowhere)
        if len(appearances) < 2:
            self._notices.say(
                self.tr("“{name}” has one name in one article, so that there is nothing to split.").format(
                    name=person.name
                )
            )
            return
        dialog = SplitDialog(person.name, appearances, self._window)
        dialog.decided.connect(lambda split: self._split(person.id, split))
        dialog.open()

    def _split(self, person_id: int, split: Split) -> None:
        made: list[int] = []
        if self._act(
            lambda catalogue: made.append(
                catalogue.split_person(person_id, split.name, called=split.called, article_ids=split.article_ids)
            )
        ):
            self._choose(frozenset({person_id, *made}))

    def say_different(self) -> None:
        """Remember that the two chosen are not the same person."""
        one, other = (person.id for person in self._chosen)
        self._act(lambda catalogue: catalogue.say_different(one, other))

    def _act(self, action: Callable[[Catalogue], object]) -> bool:
        """Carry something out, say so, and offer to take it back."""
        queries = self._queries
        if queries is None:
            return False
        entry = act(queries, action)
        if entry is None:
            return False
        self._notices.say(f"{entry.what}.", button=self.tr("Take it back"), on_click=lambda: take_back(queries, entry))
        return True
