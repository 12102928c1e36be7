"""One walk through a review queue: what comes next, what was skipped, what was decided. No Qt."""

from __future__ import annotations

from array import array
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.review_order import ReviewOrder

MOST_KEPT = 50
"""How many decisions can be gone back to."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which quotes are to be reviewed, and in which order; `sample_id` names the sample that they are."""

    asked: Filter
    order: ReviewOrder
    sample_id: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a quote: its entry in the history, and whether another speaker holds (`corrected`)."""

    quote_id: int
    entry_id: int
    status: ReviewStatus
    speaker: str
    corrected: bool
    words: str

    @property
    def as_found(self) -> bool:
        """Whether the quote holds with the speaker that the engine gave it."""
        return self.status is ReviewStatus.ACCEPTED and not self.corrected


class Round:
    """Goes through the ids of a queue. Skipped quotes come back at the end; one can go back to any quote."""

    def __init__(self, wanted: Wanted, ids: Sequence[int]) -> None:
        self.wanted = wanted
        self.decisions: deque[Decision] = deque()
        """The last decisions, the newest first."""
        self._queue = array("q", ids)
        self._place = 0
        self._skipped: set[int] = set()
        self._decided: dict[int, bool] = {}
        self._gone_back_to: int | None = None

    @property
    def current(self) -> int | None:
        """The quote that is to be decided now; none where the queue is at its end."""
        return self._gone_back_to if self._gone_back_to is not None else next(iter(self.upcoming(1)), None)

    @property
    def is_going_back(self) -> bool:
        """Whether the current quote is one that was gone back to, out of its turn."""
        return self._gone_back_to is not None

    def upcoming(self, number: int) -> list[int]:
        """The next quotes of the queue, the first one in its turn among them."""
        return list(self._queue[self._place : self._place + number])

    @property
    def decided_number(self) -> int:
        """How many quotes of the round are decided."""
        return len(self._decided)

    @property
    def as_found_number(self) -> int:
        """How many of them hold with the speaker that the engine gave them."""
        return sum(self._decided.values())

    @property
    def left(self) -> int:
        """How many quotes are still to be decided."""
        return len(self._queue) - self._place

    def decide(self, decision: Decision) -> None:
        """Remember what was decided about the current quote, and go on."""
        for older in [older for older in self.decisions if older.quote_id == decision.quote_id]:
            self.decisions.remove(older)
        self.decisions.appendleft(decision)
        while len(self.decisions) > MOST_KEPT:
            self.decisions.pop()
        self._decided[decision.quote_id] = decision.as_found
        self._go_on(decision.quote_id)

    def pass_over(self) -> None:
        """Go on without the next quote of the queue, as it is gone or somebody else decided about it."""
        self._place += 1

    def skip(self) -> None:
        """Put the current quote off until the end; one that was gone back to is only left again."""
        if self._gone_back_to is not None:
            self._gone_back_to = None
        elif self._place < len(self._queue):
            quote_id = self._queue[self._place]
            self._place += 1
            self._queue.append(quote_id)
            self._skipped.add(quote_id)

    def go_back_to(self, quote_id: int) -> None:
        """Make any quote the current one, out of its turn."""
        self._gone_back_to = None if self.upcoming(1) == [quote_id] else quote_id

    def take_back(self, entry_id: int) -> bool:
        """Go back to the quote whose decision this entry of the history was; whether there is one."""
        found = next((decision for decision in self.decisions if decision.entry_id == entry_id), None)
        if found is None:
            return False
        self.decisions.remove(found)
        self._decided.pop(found.quote_id, None)
        # It is the next one again, so that nothing is lost where the person goes on elsewhere.
        if self._place > 0:
            self._place -= 1
            self._queue[self._place] = found.quote_id
        else:
            self._queue.insert(0, found.quote_id)
        self._gone_back_to = None
        return True

    def renew(self, ids: Iterable[int]) -> None:
        """Let these be what is left of the queue; what was skipped comes last."""
        left = list(ids)
        first = (quote_id for quote_id in left if quote_id not in self._skipped)
        last = (quote_id for quote_id in left if quote_id in self._skipped)
        self._queue = array("q", [*first, *last])
        self._place = 0

    def _go_on(self, quote_id: int) -> None:
        if self.upcoming(1) == [quote_id]:
            self._place += 1
        elif self._gone_back_to == quote_id and quote_id in self._queue[self._place :]:
            self._queue.pop(self._queue.index(quote_id, self._place))
        self._gone_back_to = None
