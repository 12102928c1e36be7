"""What one more click on a value makes of those wanted and those left out, without a window."""

from __future__ import annotations

import pytest

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.catalogue.filter import EVERYTHING, KINDS_SHOWN
from quotebrowser.desktop.facets.choosing import Values, after_a_click, excluded, included, question, with_values
from quotebrowser.records import QuoteKind

NONE: Values = frozenset()


@pytest.mark.parametrize(
    ("before", "beside", "after"),
    [
        pytest.param((NONE, NONE), False, ({1}, NONE), id="wanted"),
        pytest.param(({1}, NONE), False, (NONE, {1}), id="left-out"),
        pytest.param((NONE, {1}), False, (NONE, NONE), id="neither"),
        pytest.param(({2}, {3}), False, ({1}, NONE), id="alone"),
        pytest.param(({2}, {3}), True, ({1, 2}, {3}), id="wanted-beside-others"),
        pytest.param(({1, 2}, {3}), True, ({2}, {1, 3}), id="left-out-beside-others"),
        pytest.param(({2}, {1, 3}), True, ({2}, {3}), id="neither-beside-others"),
    ],
)
def test_a_click_goes_round_wanted_left_out_neither(
    before: tuple[Values, Values], *, beside: bool, after: tuple[Values, Values]
) -> None:
    assert after_a_click(1, *before, beside=beside) == after


def test_the_kinds_that_are_listed_anyway_do_not_look_chosen() -> None:
    assert included(EVERYTHING, FacetName.KIND) == NONE
    only = with_values(EVERYTHING, FacetName.KIND, frozenset({QuoteKind.DIRECT}), NONE, EVERYTHING)
    assert included(only, FacetName.KIND) == {QuoteKind.DIRECT}
    assert with_values(only, FacetName.KIND, NONE, NONE, EVERYTHING).kinds == KINDS_SHOWN


def test_a_facet_is_counted_as_if_nothing_of_it_were_chosen_and_all_else_were() -> None:
    asked = with_values(EVERYTHING, FacetName.OUTLET, frozenset({"The Tide"}), NONE, EVERYTHING)
    asked = with_values(asked, FacetName.SPEAKER, NONE, frozenset({4}), EVERYTHING)
    counted = question(asked, FacetName.SPEAKER)
    assert excluded(counted, FacetName.SPEAKER) == NONE
    assert included(counted, FacetName.OUTLET) == {"The Tide"}
