"""Everyone of the catalogue, ready for the type-ahead: read on a thread, and kept, as there may be many thousands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quotebrowser.desktop.review.choices import candidates

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.review.choices import Candidate

LANE = "everyone for the type-ahead"


class Everyone(QObject):
    """The people as they were read last; `read` gives those read anew."""

    read = Signal(list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.known: list[Candidate] = []
        self._queries: Queries | None = None
        self._holds = False

    def use(self, queries: Queries | None) -> None:
        """Know the people of another catalogue from now on."""
        self._queries = queries
        self._forget()
        self.known = []
        if queries is not None:
            queries.changed.connect(self._forget)

    def _forget(self) -> None:
        self._holds = False

    def look(self) -> None:
        """Read them anew where something changed since; `read` follows then."""
        if self._queries is not None and not self._holds:
            self._holds = True
            self._queries.later(LANE, _read, self._keep)

    def _keep(self, people: list[Candidate]) -> None:
        self.known = people
        self.read.emit(people)


def _read(catalogue: Catalogue, _context: JobContext) -> list[Candidate]:
    return candidates(catalogue.people())
