"""A filter in words: a sentence for people, and conditions that can be taken away one by one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given

from quotebrowser.catalogue.filter import EVERYTHING, Confidence, Excluded, Filter, Part, Scope
from quotebrowser.catalogue.filter_words import conditions_of, sentence, without
from quotebrowser.records import QuoteKind, ReviewStatus, SpeakerKind
from tests.catalogue.test_filtering import filters

PEOPLE = {1: "Ada Morrow", 2: "Nils Aue", 3: "Marta Oriol"}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (EVERYTHING, "All quotes"),
        (
            Filter(people=frozenset({1}), since=date(2031, 1, 1), statuses=frozenset({ReviewStatus.UNREVIEWED})),
            "Ada Morrow, since 2031, unreviewed",
        ),
        (Filter(people=frozenset({2, 1, 3})), "Ada Morrow, Marta Oriol or Nils Aue"),
        (Filter(excluded=Excluded(people=frozenset({1, 2}))), "Not Ada Morrow and not Nils Aue"),
        (Filter(people=frozenset({9})), "Somebody"),
        (Filter(since=date(2031, 3, 1), until=date(2031, 12, 31)), "Since 2031-03, until 2031"),
        (Filter(since=date(2031, 3, 5), until=date(2032, 3, 31)), "Since 2031-03-05, until 2032-03-31"),
        (Filter(kinds=frozenset(QuoteKind)), "With thoughts"),
        (Filter(statuses=frozenset(ReviewStatus)), "With rejected quotes"),
        (Filter(kinds=frozenset({QuoteKind.DIRECT, QuoteKind.INDIRECT})), "Direct quotes or reported speech"),
        (Filter(outlets=frozenset({"The Gull", ""})), "Without an outlet or The Gull"),
        (Filter(months=frozenset({"2031-04", ""})), "Without a date or 2031-04"),
        (Filter(tags=frozenset({"harbour"}), without=frozenset({Part.TAGS})), "Not tagged harbour"),
        (Filter(words="pier OR ferry"), "Search: pier OR ferry"),
        (Filter(words="pier", scope=Scope.ARTICLES), "Search: pier (whole articles)"),
        (Filter(confidence=Confidence(0.5, 0.8)), "Confidence ≥ 0.5 ≤ 0.8"),
        (Filter(noted=False, articles=frozenset({4, 5})), "In 2 articles, without a note"),
        (Filter(speaker_kinds=frozenset({SpeakerKind.ANONYMOUS})), "Unnamed sources"),
    ],
)
def test_a_filter_is_said_in_a_sentence(asked: Filter, said: str) -> None:
    assert sentence(asked, PEOPLE) == said


def test_the_sentence_ends_with_the_counts_that_are_known() -> None:
    asked = Filter(people=frozenset({1}))
    assert sentence(asked, PEOPLE, 214) == "Ada Morrow – 214"
    assert sentence(asked, PEOPLE, 214, 98310) == "Ada Morrow – 214 of 98,310"
    assert sentence(EVERYTHING, PEOPLE, 98310, 98310) == "All quotes – 98,310"


def test_fixed_words_are_translated_and_values_are_not() -> None:
    asked = Filter(people=frozenset({1}), tags=frozenset({"harbour"}))
    assert sentence(asked, PEOPLE, 3, 4, say=_shouted) == "Ada Morrow, TAGGED harbour – 3 OF 4"


def _shouted(text: str) -> str:
    return " ".join(word if word.startswith("{") else word.upper() for word in text.split(" "))


@given(asked=filters())
@example(asked=Filter(excluded=Excluded(people=frozenset({1})), without=frozenset({Part.PEOPLE})))
def test_taking_every_condition_away_leaves_what_is_listed_at_first(asked: Filter) -> None:
    left = asked
    for wanted in conditions_of(asked, PEOPLE):
        assert wanted in conditions_of(left, PEOPLE)
        left = without(left, wanted)
    assert conditions_of(left, PEOPLE) == ()
    assert sentence(left, PEOPLE) == "All quotes"
