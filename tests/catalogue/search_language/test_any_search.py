"""Any search gives what a plain look at every row would."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.filter import Filter, Scope
from quotebrowser.records import QuoteKind, ReviewStatus, SpeakerKind
from tests.catalogue.looking import WORDS, Looked, has_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.catalogue import Catalogue


@dataclass(frozen=True)
class Search:
    """What is typed, and whether a row is meant by it; `alone` where it needs no parentheses beside others."""

    typed: str
    means: Callable[[Looked, Scope], bool]
    alone: bool = True

    @property
    def grouped(self) -> str:
        return self.typed if self.alone else f"({self.typed})"


def words(typed: str) -> Search:
    return Search(typed, lambda row, scope: has_words(typed, row.fields(scope)))


def field(typed: str, means: Callable[[Looked], bool]) -> Search:
    return Search(typed, lambda row, _: means(row))


def kind_of_speaker(kind: SpeakerKind) -> Search:
    return field(f"is:{kind}", lambda row: row.quote.speaker is not None and row.quote.speaker.kind is kind)


LEAVES = [
    *map(words, [*WORDS, "pi*", "BRUCKE", '"the bridge"', "absent", "hard-won", "oriol"]),
    Search("„pier the“", lambda row, scope: has_words('"pier the"', row.fields(scope))),
    field('speaker:"Marta Oriol"', lambda row: row.speaker == "Marta Oriol"),
    field('speaker:"the mayor"', lambda row: row.speaker == "Marta Oriol"),
    field("Speaker:aue", lambda row: row.speaker == "Nils von der Aue"),
    field("speaker:marta*", lambda row: row.speaker == "Marta Oriol"),
    field("speaker:nobody", lambda _: False),
    field("outlet:post", lambda row: row.article.article.outlet == "Tide Post"),
    field("outlet:sud-kur*", lambda row: row.article.article.outlet == "Süd-Kurier"),
    field('author:"ada voss"', lambda row: row.article.article.author.startswith("Ada Voss")),
    field("author:ølund", lambda row: row.article.article.author.endswith("Bo Ølund")),
    field("before:2020", lambda row: bool(row.day) and row.day[:4] < "2020"),
    field("before:2019-02-06", lambda row: row.day in {"2019", "2019-02"}),
    field("after:2019-02-06", lambda row: row.day in {"2019", "2019-02", "2020-11-30"}),
    field("after:2019", lambda row: row.day > "2019-12-31"),
    field("from:2019-02-07", lambda row: row.day in {"2019", "2019-02", "2020-11-30"}),
    field("to:2019-02-06", lambda row: row.day in {"2019", "2019-02", "2019-02-06"}),
    field("tag:CHECK", lambda row: row.is_tagged("check")),
    field("tag:uber", lambda row: row.is_tagged("Über")),
    field('tag:"pier; b*"', lambda row: row.is_tagged("pier; bridge")),
    field("confidence:>0.5", lambda row: row.quote.confidence > 0.5),
    field("confidence:<=0.5", lambda row: row.quote.confidence <= 0.5),
    field("confidence:0.3..0.75", lambda row: 0.3 <= row.quote.confidence <= 0.75),
    field("is:unattributed", lambda row: row.quote.speaker is None),
    field("has:speaker", lambda row: row.quote.speaker is not None),
    field("is:corrected", lambda row: row.quote.corrected),
    field("is:noted", lambda row: bool(row.quote.note)),
    field("has:tag", lambda row: bool(row.quote.tags)),
    field("is:dated", lambda row: bool(row.day)),
    field('article:"pier the"', lambda row: has_words('"pier the"', row.fields(Scope.ARTICLES))),
    *(kind_of_speaker(kind) for kind in SpeakerKind),
    *(field(f"kind:{kind}", lambda row, kind=kind: row.quote.kind is kind) for kind in QuoteKind),
    *(field(f"status:{status}", lambda row, status=status: row.quote.status is status) for status in ReviewStatus),
]


def inverted(search: Search) -> Search:
    return Search(f"-{search.grouped}", lambda row, scope: not search.means(row, scope))


def both(searches: list[Search], between: str = " ") -> Search:
    return Search(
        between.join(search.grouped for search in searches),
        lambda row, scope: all(search.means(row, scope) for search in searches),
        alone=False,
    )


def either(searches: list[Search]) -> Search:
    return Search(
        " OR ".join(search.grouped for search in searches),
        lambda row, scope: any(search.means(row, scope) for search in searches),
        alone=False,
    )


def searches() -> st.SearchStrategy[Search]:
    return st.recursive(
        st.sampled_from(LEAVES),
        lambda parts: (
            parts.filter(lambda search: not search.typed.startswith("-")).map(inverted)
            | st.lists(parts, min_size=2, max_size=3).map(both)
            | st.lists(parts, min_size=2, max_size=3).map(lambda parts: both(parts, " AND "))
            | st.lists(parts, min_size=2, max_size=3).map(either)
        ),
        max_leaves=8,
    )


def whole_filter(typed: str, scope: Scope = Scope.QUOTES) -> Filter:
    return Filter(kinds=frozenset(), statuses=frozenset(), words=typed, scope=scope)


@pytest.mark.parametrize("search", LEAVES, ids=[leaf.typed for leaf in LEAVES])
def test_each_field_gives_what_a_look_at_every_row_gives(full: Catalogue, rows: list[Looked], search: Search) -> None:
    expected = [row.quote.id for row in rows if search.means(row, Scope.QUOTES)]

    assert full.quote_ids(whole_filter(search.typed)).tolist() == expected


@settings(max_examples=300)
@given(search=searches(), scope=st.sampled_from(Scope))
def test_any_search_gives_what_a_look_at_every_row_gives(
    full: Catalogue, rows: list[Looked], search: Search, scope: Scope
) -> None:
    expected = [row.quote.id for row in rows if search.means(row, scope)]

    assert full.quote_ids(whole_filter(search.typed, scope)).tolist() == expected


def test_thoughts_and_rejected_quotes_are_shown_where_the_search_names_them(
    full: Catalogue, rows: list[Looked]
) -> None:
    thoughts = [row.quote.id for row in rows if row.quote.kind is QuoteKind.THOUGHT and row.quote.status != "rejected"]

    assert full.quote_ids(Filter(words="kind:thought")).tolist() == thoughts
    assert full.quote_ids(Filter(words="is:thought pier")) == full.quote_ids(Filter(words="pier kind:thought"))
    assert full.quote_ids(Filter(words="-kind:thought")) == full.quote_ids()
    assert full.quote_ids(Filter(kinds=frozenset({QuoteKind.DIRECT}), words="kind:thought")).tolist() == []
    assert {row.status for row in full.quotes(Filter(words="is:rejected"))} == {ReviewStatus.REJECTED}
