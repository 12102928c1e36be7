"""The words and two-word phrases that set two sides apart: log-odds with an informative Dirichlet prior.

After Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16 (2008), 372-403. With y the times that a side
says a word, n all of its words, a the word's weight in the prior and A that of all words:

    delta = ln((y1 + a) / (n1 + A - y1 - a)) - ln((y2 + a) / (n2 + A - y2 - a))    the log-odds-ratio
    variance = 1 / (y1 + a) + 1 / (y2 + a)                                         their approximation of it
    z = delta / sqrt(variance)
    a = A * (y1 + y2) / (n1 + n2)                                                  what both say together, as the prior

The paper takes words from a larger corpus, or from all of the texts, for the prior, and leaves A to whoever counts: it
says how many words the prior weighs. 500, which others use as well, is our choice and no figure of the paper's. Where
one is set apart from another, the prior is what these two say, not what everybody in the catalogue does. The formulas
are written out because the numbers of its equations could not be compared with the printed page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from quotebrowser.catalogue.tallying import said_by
from quotebrowser.catalogue.word_index import BREAK, FIRST_WORD

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.catalogue.word_index import Progress, SaidWords

    Terms = NDArray[np.uint64]
    Words = NDArray[np.uint32]
    Counts = NDArray[np.int64]
    Reals = NDArray[np.float64]

PRIOR_WORDS = 500.0
"""The weight of the prior (the paper's alpha-zero): how many words it counts for."""

LEAST_PHRASE = 2
"""How often the two sides together must say a phrase; most are said once, and set nobody apart."""


@dataclass(frozen=True, slots=True)
class Distinctive:
    """A word or two-word phrase: how often either side says it, and how far that sets them apart.

    Above zero `z` and `log_odds` speak for the one, below for the other; beyond 1.96 either way z is rarely chance.
    """

    words: str
    z: float
    log_odds: float
    one: int
    other: int

    @property
    def query(self) -> str:
        """What finds its quotes when it is typed into the search box."""
        return f'"{self.words}"'


@dataclass(frozen=True, slots=True)
class DistinctiveWords:
    """What the one says more than the other, the most distinctive first, and what the other says more.

    `one_total` and `other_total` are all words of either side.
    """

    of_one: tuple[Distinctive, ...]
    of_other: tuple[Distinctive, ...]
    one_total: int
    other_total: int


def distinctive_words(
    catalogue: Catalogue,
    one: int,
    asked: Filter,
    *,
    against: int | None = None,
    most: int = 100,
    progress: Progress | None = None,
) -> DistinctiveWords:
    """What sets the quotes of person `one` apart from those of `against`, or of everybody else, known or not.

    Among the quotes that `asked` lets through; at most `most` words and phrases a side. `progress` stops it by raising.
    """
    sides = [said_by(asked, [one]), said_by(asked, [] if against is None else [against])]
    said = catalogue.said_words(sides, progress) if progress is not None else catalogue.said_words(sides)
    theirs, others = (_numbers(part) for part in said.parts)
    everybodys = others if against is None else np.concatenate((theirs, others))
    found = [
        *_apart(*_words(theirs, everybodys), said, catalogue, most, 1),
        *_apart(*_phrases(theirs, everybodys), said, catalogue, most, LEAST_PHRASE),
    ]
    of_one = sorted((word for word in found if word.z > 0), key=lambda word: (-word.z, word.words))
    of_other = sorted((word for word in found if word.z < 0), key=lambda word: (word.z, word.words))
    one_total = int(np.count_nonzero(theirs >= FIRST_WORD))
    return DistinctiveWords(
        tuple(of_one[:most]),
        tuple(of_other[:most]),
        one_total,
        int(np.count_nonzero(everybodys >= FIRST_WORD)) - one_total,
    )


def log_odds(
    one: Counts, other: Counts, prior_words: float = PRIOR_WORDS, totals: tuple[int, int] | None = None
) -> tuple[Reals, Reals]:
    """Of every word, by how often either side says it: the log-odds-ratio and its z-score.

    `totals` are all words of either side, where not all of them are given.
    """
    said_by_one, said_by_other = totals or (int(one.sum()), int(other.sum()))
    prior = prior_words * (one + other) / (said_by_one + said_by_other)
    ours, theirs = one + prior, other + prior
    delta = np.log(ours / (said_by_one + prior_words - ours)) - np.log(theirs / (said_by_other + prior_words - theirs))
    return delta, delta / np.sqrt(1 / ours + 1 / theirs)


def _numbers(part: bytes) -> Words:
    return np.frombuffer(part, dtype="<u4").astype(np.uint32, copy=False)


def _words(theirs: Words, everybodys: Words) -> tuple[Terms, Counts, Counts]:
    """Every word with how often it is said by the one, and by all; words are numbered without gaps."""
    all_counts = np.bincount(everybodys)
    own_counts = np.bincount(theirs, minlength=len(all_counts))
    terms = np.flatnonzero(all_counts[FIRST_WORD:]) + FIRST_WORD
    return terms.astype(np.uint64), own_counts[terms], all_counts[terms]


def _phrases(theirs: Words, everybodys: Words) -> tuple[Terms, Counts, Counts]:
    """The same of every two words that follow each other."""
    terms, all_counts = np.unique(_pairs(everybodys), return_counts=True)
    own_terms, own_counts = np.unique(_pairs(theirs), return_counts=True)
    one = np.zeros(len(terms), dtype=np.int64)
    one[np.searchsorted(terms, own_terms)] = own_counts
    return terms, one, all_counts


def _pairs(numbers: Words) -> Terms:
    """Every two words that follow each other, in one number; none over the end of a quote or of a span."""
    first, second = numbers[:-1], numbers[1:]
    follow = (first > BREAK) & (second > BREAK)
    return (first[follow].astype(np.uint64) << np.uint64(32)) | second[follow]


def _apart(
    terms: Terms, one: Counts, all_counts: Counts, said: SaidWords, catalogue: Catalogue, most: int, least: int
) -> list[Distinctive]:
    """The `most` terms that speak most for either side, of those that both together say `least` times."""
    other = all_counts - one
    if not one.any() or not other.any():
        return []
    totals, often = (int(one.sum()), int(other.sum())), all_counts >= least
    terms, one, other = terms[often], one[often], other[often]
    delta, z = log_odds(one, other, totals=totals)
    kept = _outermost(z, most)
    spelling = catalogue.spelled(said, (int(number) for term in terms[kept] for number in _words_of(int(term))))
    return [
        Distinctive(
            " ".join(spelling[number] for number in _words_of(int(terms[place]))),
            float(z[place]),
            float(delta[place]),
            int(one[place]),
            int(other[place]),
        )
        for place in kept
    ]


def _outermost(z: Reals, most: int) -> Counts:
    """The places of the highest and lowest values."""
    if len(z) <= 2 * most:
        return np.arange(len(z))
    order = np.argpartition(z, (most, len(z) - most))
    return np.concatenate((order[:most], order[-most:]))


def _words_of(term: int) -> tuple[int, ...]:
    return (term >> 32, term & 0xFFFFFFFF) if term >> 32 else (term,)
