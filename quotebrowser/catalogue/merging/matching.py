"""Which quote of one catalogue is which of another, by where they stand in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.renewing import matches

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from quotebrowser.catalogue.merging.standing import Standing
    from quotebrowser.records import Span


def same_quotes(
    mine: Mapping[int, Standing], theirs: Mapping[int, Standing], made_of_others: Collection[int] = ()
) -> dict[int, int]:
    """My quote for each of theirs that is the same one.

    First what one engine said in one place; then, orphans aside, what shares half of the words, as it was first said to
    stand and as it stands now. Their quotes that are `made_of_others` (split, joined) are no quote of an engine's.
    """
    pairs = _the_same_row(mine, theirs)
    ways: tuple[Callable[[Standing], tuple[Span, ...]], ...] = (
        lambda quote: quote.first_content,
        lambda quote: quote.place.content,
    )
    for stands in ways:
        free_mine = {number: quote for number, quote in mine.items() if number not in pairs.values()}
        free_theirs = {number: quote for number, quote in theirs.items() if number not in pairs}
        for group in (made_of_others, free_theirs.keys() - set(made_of_others)):
            pairs |= matches(
                {n: stands(quote) for n, quote in free_theirs.items() if n in group and not quote.orphan},
                {
                    n: stands(quote)
                    for n, quote in free_mine.items()
                    if n not in pairs.values() and not quote.orphan and (quote.by_person or group is not made_of_others)
                },
            )
    return pairs


def _the_same_row(mine: Mapping[int, Standing], theirs: Mapping[int, Standing]) -> dict[int, int]:
    known = {(quote.by_person, quote.engine, quote.first_content): number for number, quote in mine.items()}
    found = {
        number: known.get((quote.by_person, quote.engine, quote.first_content)) for number, quote in theirs.items()
    }
    pairs: dict[int, int] = {}
    for number, same in found.items():
        if same is not None and same not in pairs.values():
            pairs[number] = same
    return pairs
