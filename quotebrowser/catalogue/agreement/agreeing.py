"""Measures how far two catalogues agree on the quotes that a person reviewed in both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.agreement.measures import Overlap, krippendorffs_alpha, share_alike
from quotebrowser.catalogue.merging.matching import same_quotes
from quotebrowser.catalogue.merging.merge import articles_of_both
from quotebrowser.catalogue.merging.people import PeopleOfBoth
from quotebrowser.catalogue.merging.standing import replaced_quotes, standing_quotes
from quotebrowser.catalogue.merging.verdicts import same_person
from quotebrowser.records import ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quotebrowser.catalogue.merging.source import Source
    from quotebrowser.catalogue.merging.standing import Standing
    from quotebrowser.records import Span

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two reviewers agree.

    `reviewed_by_both` quotes were accepted or rejected in both catalogues, each time by a decision of its own;
    `taken_over` ones have one and the same decision in both, because a merge brought it, and say nothing.
    `status_alpha` is Krippendorff's alpha over the status of those reviewed by both. `speaker_share` is the share of
    the same speaker, and `words` the words marked, over `accepted_by_both`: what somebody rejected has neither.
    """

    articles: int
    reviewed_by_both: int
    accepted_by_both: int
    reviewed_by_me_alone: int
    reviewed_by_them_alone: int
    taken_over: int
    status_share: float | None
    status_alpha: float | None
    speaker_share: float | None
    words: Overlap


def agreement(mine: Source, theirs: Source) -> Agreement:
    """How far `mine` and `theirs` agree on the quotes of the articles that both have."""
    articles = articles_of_both(mine, theirs)
    people = PeopleOfBoth(mine, theirs, articles)
    reviewed: list[tuple[Standing, Standing]] = []
    accepted: list[tuple[Standing, Standing]] = []
    mine_alone = theirs_alone = taken_over = 0
    words = Overlap()
    for their_article, my_article in articles.items():
        my_quotes, their_quotes = standing_quotes(mine, my_article), standing_quotes(theirs, their_article)
        by_both, same = _reviewed_by_both(my_quotes, their_quotes, replaced_quotes(theirs, their_article))
        mine_alone += _reviewed(my_quotes.values()) - len(by_both)
        theirs_alone += _reviewed(their_quotes.values()) - len(by_both)
        taken_over += same
        own = [pair for pair in by_both if not _one_decision(*pair)]
        both_accepted = [pair for pair in own if all(_accepted(quote) for quote in pair)]
        words = _added(words, _words_of(mine, my_article, both_accepted))
        reviewed += own
        accepted += both_accepted
    statuses = [(one.verdict.status, other.verdict.status) for one, other in reviewed]
    return Agreement(
        articles=len(articles),
        reviewed_by_both=len(reviewed),
        accepted_by_both=len(accepted),
        reviewed_by_me_alone=mine_alone,
        reviewed_by_them_alone=theirs_alone,
        taken_over=taken_over,
        status_share=share_alike(statuses),
        status_alpha=krippendorffs_alpha(statuses),
        speaker_share=share_alike((same_person(one, other, people), True) for one, other in accepted),
        words=words,
    )


def _reviewed_by_both(
    mine: dict[int, Standing], theirs: dict[int, Standing], replaced: Iterable[int]
) -> tuple[list[tuple[Standing, Standing]], int]:
    """The quotes that were reviewed in both, and how many of them have one and the same decision."""
    pairs = same_quotes(mine, theirs, [number for number in replaced if number in theirs])
    by_both = [
        (mine[my_id], theirs[their_id])
        for their_id, my_id in pairs.items()
        if mine[my_id].verdict.reviewed and theirs[their_id].verdict.reviewed
    ]
    return by_both, sum(_one_decision(*pair) for pair in by_both)


def _one_decision(one: Standing, other: Standing) -> bool:
    return (one.verdict.by, one.verdict.at) == (other.verdict.by, other.verdict.at)


def _reviewed(quotes: Iterable[Standing]) -> int:
    return sum(quote.verdict.reviewed for quote in quotes)


def _accepted(quote: Standing) -> bool:
    return quote.verdict.status is ReviewStatus.ACCEPTED


def _words_of(source: Source, article_id: int, pairs: Sequence[tuple[Standing, Standing]]) -> Overlap:
    if not pairs:
        return Overlap()
    ((text,),) = source.rows("SELECT text FROM articles WHERE id = ?", (article_id,))
    marked = [tuple(set(_words_in(text, quote.place.content)) for quote in pair) for pair in pairs]
    return Overlap(
        sum(len(one) for one, _ in marked),
        sum(len(other) for _, other in marked),
        sum(len(one & other) for one, other in marked),
    )


def _words_in(text: str, spans: Iterable[Span]) -> Iterator[int]:
    """Where the words begin that a person marked, wholly or in part."""
    for span in spans:
        start = span.start
        while start > 0 and _WORD.match(text, start) and _WORD.match(text, start - 1):
            start -= 1
        yield from (found.start() for found in _WORD.finditer(text, start, span.end))


def _added(one: Overlap, other: Overlap) -> Overlap:
    return Overlap(one.mine + other.mine, one.theirs + other.theirs, one.both + other.both)
