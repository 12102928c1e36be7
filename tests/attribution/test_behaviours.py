"""The engine's behaviour on small invented articles, one for each trap that news prose sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.records import Quote, QuoteKind, Speaker, SpeakerKind
from tests.attribution.behaviours import THEMES
from tests.attribution.behaviours.case import case as case_of
from tests.attribution.behaviours.case import nobody, said, together, unnamed
from tests.attribution.behaviours.checking import Outcome, described_alike, findings, same_person, shown

if TYPE_CHECKING:
    from quotebrowser.attribution.engine import Engine
    from tests.attribution.behaviours.case import Case

CASES = [
    pytest.param(
        case,
        id=f"{theme}-{case.id}",
        marks=[pytest.mark.xfail(strict=True, reason=case.known_failure)] if case.known_failure else [],
    )
    for theme, cases in THEMES.items()
    for case in cases
]


@pytest.mark.parametrize("case", CASES)
def test_every_expectation_of_a_case_is_met(engine: Engine, case: Case) -> None:
    quotes = engine.attribute(case.article)
    faults = [finding for finding in findings(case, quotes) if finding.outcome is not Outcome.RIGHT]
    lines = "\n".join(f"  {fault.outcome}: {fault.line}" for fault in faults)
    assert not faults, f"{lines}\nfound:\n{shown(case, quotes)}\nin:\n{case.article.text}"


SAMPLE = case_of(
    "sample",
    """
    “We walked,” said Ana Ruiz, “and it rained.” The “fast” train stood in the station.
    """,
    said("Ana Ruiz", "We walked", kind=QuoteKind.DIRECT),
    together("We walked", "and it rained"),
    nobody("fast"),
    unnamed("stood in the station"),
)


def outcomes(*found: tuple[str | None, tuple[str, ...]]) -> list[Outcome]:
    """The outcomes of SAMPLE for direct quotes, each given as its speaker's name and its fragments."""
    quotes = [
        Quote(
            tuple(SAMPLE.span(fragment) for fragment in fragments),
            QuoteKind.DIRECT,
            speaker=Speaker(name, SpeakerKind.PERSON) if name else None,
        )
        for name, fragments in found
    ]
    return [finding.outcome for finding in findings(SAMPLE, quotes)]


def test_what_is_found_as_expected_is_right() -> None:
    assert outcomes(("Ms Ana Ruiz", ("We walked", "and it rained"))) == [Outcome.RIGHT] * 4


def test_what_is_not_found_is_missing_and_what_nobody_says_is_right() -> None:
    assert outcomes() == [Outcome.MISSING, Outcome.MISSING, Outcome.RIGHT, Outcome.RIGHT]


def test_a_quotation_without_a_speaker_is_missing_where_one_is_expected() -> None:
    assert outcomes((None, ("We walked",)))[0] is Outcome.MISSING


def test_a_surname_a_torn_quotation_and_a_speaker_for_nobody_are_wrong() -> None:
    found = outcomes(
        ("Ruiz", ("We walked",)),
        ("Ana Ruiz", ("and it rained",)),
        ("Ana Ruiz", ("fast",)),
        ("Ana Ruiz", ("stood in the station",)),
    )
    assert found == [Outcome.WRONG] * 4


@pytest.mark.parametrize(
    ("name", "expected", "same"),
    [
        ("Dr. Ana María Ruiz", "Ana Ruiz", True),
        ("Luis Ruiz", "Ana Ruiz", False),
        ("Earl Whitcomb", "Earl Whitcomb Jr.", False),
        ("Sinéad O'Dowda", "Sinéad O’Dowda", True),
    ],
)
def test_persons_are_the_same_by_first_and_last_name(name: str, expected: str, *, same: bool) -> None:
    assert same_person(name, expected) is same


@pytest.mark.parametrize(
    ("name", "expected", "alike"),
    [
        ("senior ministry official", "a senior ministry official", True),
        ("ministry official", "a senior ministry official", True),
        ("another ministry official", "a ministry official", False),
        ("ministry spokesman", "a ministry official", False),
        ("official", "a senior ministry official", False),
    ],
)
def test_descriptions_are_alike_by_head_noun_and_half_of_their_words(name: str, expected: str, *, alike: bool) -> None:
    assert described_alike(name, expected) is alike


def test_ids_of_cases_are_unique() -> None:
    ids = [case.id for cases in THEMES.values() for case in cases]
    assert len(ids) == len(set(ids))
