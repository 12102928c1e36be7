"""The measures of agreement, over plain values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many words each of two people marked, and how many both did; the shares are None of nothing."""

    mine: int = 0
    theirs: int = 0
    both: int = 0

    @property
    def precision(self) -> float | None:
        """Both / mine: which share of my words are theirs too."""
        return self.both / self.mine if self.mine else None

    @property
    def recall(self) -> float | None:
        """Both / theirs: which share of their words are mine too."""
        return self.both / self.theirs if self.theirs else None

    @property
    def f1(self) -> float | None:
        """2 both / (mine + theirs), the harmonic mean of the two, which is the same whoever is called mine.

        C. J. van Rijsbergen, Information Retrieval, 2nd edition (1979), chapter 7. It stands for chance-corrected
        agreement where nobody can count what both left unmarked: G. Hripcsak and A. S. Rothschild, "Agreement, the
        F-measure, and reliability in information retrieval", JAMIA 12 (2005), 296-298.
        """
        return 2 * self.both / (self.mine + self.theirs) if self.mine + self.theirs else None


def share_alike(pairs: Iterable[tuple[Hashable, Hashable]]) -> float | None:
    """The share of pairs of equal values: observed agreement; None of no pairs."""
    alike = [one == other for one, other in pairs]
    return sum(alike) / len(alike) if alike else None


def krippendorffs_alpha(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Krippendorff's alpha for nominal values of two reviewers who both judged every unit.

    alpha = 1 - (n - 1) * (sum over c and k, c not k, of o_ck) / (sum over c and k, c not k, of n_c n_k): n is how many
    values there are (two a unit), n_c how many of them are c, o_ck how many pairs are c and k, each unit being two
    pairs, one each way round. 1 is perfect, 0 is chance. None where all values are the same, or there are none: nothing
    could have been told apart.

    K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section B.
    """
    values = Counter(value for pair in pairs for value in pair)
    number = values.total()
    expected = number * number - sum(count * count for count in values.values())
    if not expected:
        return None
    observed = 2 * sum(one != other for one, other in pairs)
    return 1 - (number - 1) * observed / expected
