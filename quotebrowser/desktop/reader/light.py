"""Which quotes of the open article are lit: all of them, those to review, those of one speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from quotebrowser.catalogue.rows import PlacedQuote


@dataclass(frozen=True, slots=True)
class Light:
    """What is lit; `person_id` counts where `one_speaker`, None standing for nobody known."""

    unreviewed: bool = False
    one_speaker: bool = False
    person_id: int | None = None

    @property
    def everything(self) -> bool:
        """Whether no quote is left in the dark."""
        return not self.unreviewed and not self.one_speaker

    def falls_on(self, placed: PlacedQuote) -> bool:
        """Whether a quote is lit."""
        if self.unreviewed and placed.status is not ReviewStatus.UNREVIEWED:
            return False
        return not self.one_speaker or placed.person_id == self.person_id


ALL_LIT = Light()
