"""Asks for what the people room shows, one question after the other on a thread, those in sight first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.catalogue.filter import Filter
from quotebrowser.desktop.people.queues import QUEUES
from quotebrowser.desktop.people.table_model import rows_of

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.person_page import PersonPage
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.library.queries import Queries

EVERYBODY = "everybody"
"""The name of the question for the table of people; the queues' are their own names."""

LANE, PAGE_LANE = "people", "page of a person"

QUESTIONS: dict[str, Callable[[Catalogue], object]] = {
    EVERYBODY: lambda catalogue: rows_of(catalogue.listed_people()),
    **{queue.name: queue.ask for queue in QUEUES},
}


class Filling(QObject):
    """`filled` gives the name of a question and its answer.

    A question that is being asked is let finish, even where its answer is already old, and asked again then: while an
    import goes on, an answer that is a moment behind is better than none.
    """

    filled = Signal(str, object)
    page_read = Signal(object, object)
    """The page of a person, and the ids of all that they said."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._queries: Queries | None = None
        self._waiting: list[str] = []
        self._asked = ""
        self._page_of: int | None = None
        self._page_is_asked = False

    def use(self, queries: Queries | None) -> None:
        """Ask another catalogue from now on, and nothing until told to."""
        self._queries = queries
        self._waiting, self._asked = [], ""
        self._page_of, self._page_is_asked = None, False
        if queries is not None:
            queries.failed.connect(self._failed)

    def ask(self, first: str) -> None:
        """Ask everything anew, `first` before the rest."""
        self._waiting = [first, *(name for name in QUESTIONS if name != first)]
        if not self._asked:
            self._ask_next()

    def put_first(self, name: str) -> None:
        """Ask this next where it is still to be asked."""
        if name in self._waiting:
            self._waiting.remove(name)
            self._waiting.insert(0, name)

    def ask_page(self, person_id: int | None) -> None:
        """Ask for the page of a person, in place of any asked for before; of None, for no page any more."""
        self._page_of = person_id
        self._page_is_asked = self._queries is not None and person_id is not None
        if self._queries is not None and person_id is not None:
            said = Filter(people=frozenset({person_id}))
            self._queries.later(
                PAGE_LANE,
                lambda catalogue, _context: (catalogue.person_page(person_id), catalogue.quote_ids(said)),
                self._page_answered,
            )

    def _page_answered(self, answer: tuple[PersonPage, array[int]]) -> None:
        page, said = answer
        if page.id == self._page_of:
            self._page_is_asked = False
            self.page_read.emit(page, said)

    @property
    def is_idle(self) -> bool:
        """Whether everything asked was answered."""
        return not self._asked and not self._waiting and not self._page_is_asked

    def _ask_next(self) -> None:
        if self._queries is None or not self._waiting:
            self._asked = ""
            return
        self._asked = self._waiting.pop(0)
        self._queries.later(LANE, partial(_answer, self._asked), partial(self._answered, self._queries, self._asked))

    def _answered(self, asked_of: Queries, name: str, answer: object) -> None:
        if asked_of is self._queries:
            self.filled.emit(name, answer)
            self._ask_next()

    def _failed(self) -> None:
        """Where it was this question that failed, which is told already, ask it again at the next occasion."""
        self._page_is_asked = False
        if self._asked:
            self._waiting.insert(0, self._asked)
            self._asked = ""


def _answer(name: str, catalogue: Catalogue, _context: JobContext) -> object:
    return QUESTIONS[name](catalogue)
