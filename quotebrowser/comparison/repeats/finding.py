"""Compares the quotes that are new in a catalogue with all others, and keeps what it finds, step by step."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from quotebrowser.catalogue.repeat_index import Compared
from quotebrowser.catalogue.word_index import END
from quotebrowser.comparison.repeats.alignment import as_text, say_the_same
from quotebrowser.comparison.repeats.candidates import candidates
from quotebrowser.comparison.repeats.wordings import sequences, wording_of_each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.repeat_index import WordsToCompare
    from quotebrowser.catalogue.word_index import Progress
    from quotebrowser.comparison.repeats.wordings import Places

AT_A_TIME = 10_000
"""How many quotes are compared, and kept in one transaction, before progress is told."""


def find_repeats(catalogue: Catalogue, progress: Progress) -> int:
    """Compare the listed quotes that were not compared yet with all others; how many that were.

    `progress` is told how many are done and stops the work by raising: what is kept stays kept. The catalogue must be
    one that may be written.
    """
    missing = catalogue.uncompared()
    if not missing:
        return 0
    catalogue.keep_words(lambda _done, _total: progress(0, missing))
    done = 0
    for compared, alike in _steps(catalogue.words_to_compare(), partial(progress, 0, missing)):
        catalogue.keep_compared(compared, alike)
        done += len(compared)
        progress(done, missing)
    return missing


def _steps(kept: WordsToCompare, check: Callable[[], None]) -> Iterator[tuple[list[Compared], list[tuple[int, int]]]]:
    """Some thousand new quotes at a time, with the pairs of wordings that are nearly the same because of them."""
    rows = sequences(kept.words)
    wordings = wording_of_each(rows)
    firsts = _first_of_each(wordings)
    different = rows.only(firsts)
    pairs = candidates(different, int(np.searchsorted(firsts, kept.compared)), check)
    text, starts, numbers = as_text(different.words), different.starts.tolist(), wordings[firsts].tolist()
    spelled = [text[start:end] for start, end in pairwise(starts)]
    ends = _ends(kept.words)
    for first in range(kept.compared, len(rows), AT_A_TIME):
        last = min(first + AT_A_TIME, len(rows))
        between = np.searchsorted(pairs[:, 1], np.searchsorted(firsts, (first, last)))
        alike = [
            (min(numbers[one], numbers[other]), max(numbers[one], numbers[other]))
            for one, other in pairs[slice(*between)].tolist()
            if say_the_same(spelled[one], spelled[other])
        ]
        yield [_compared(kept, ends, place, int(wordings[place])) for place in range(first, last)], alike


def _first_of_each(wordings: Places) -> Places:
    """Where every wording stands first, in this order."""
    long = np.flatnonzero(wordings >= 0)
    _, firsts = np.unique(wordings[long], return_index=True)
    return np.sort(long[firsts])


def _ends(words: bytes) -> list[int]:
    """Where in the bytes each quote's words end; before them, where the first ones begin."""
    ends = (np.flatnonzero(np.frombuffer(words, dtype="<u4") == END) + 1) * 4
    return [0, *ends.tolist()]


def _compared(kept: WordsToCompare, ends: list[int], place: int, wording: int) -> Compared:
    words = kept.words[ends[place] : ends[place + 1]]
    return Compared(kept.quote_ids[place], wording if wording >= 0 else None, words)
