"""What somebody answered about two people is remembered, goes along with a merge, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.errors import QuoteBrowserError
from tests.catalogue.contents import contents
from tests.reports import MARTA, Said, add, person

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.fixture
def alike(catalogue: Catalogue) -> Catalogue:
    """Marta Oriol (1), M. Oriol (2) and Marta J. Oriol (3)."""
    for name in ("Marta Oriol", "M. Oriol", "Marta J. Oriol"):
        add(catalogue, Said(f"This is {name}", person(name)))
    return catalogue


def pairs(catalogue: Catalogue, *, with_later: bool = False) -> set[tuple[int, int]]:
    return {(found.person_id, found.other_id) for found in catalogue.suggestions(with_later=with_later)}


def test_different_people_are_never_suggested_again(alike: Catalogue) -> None:
    assert (1, 2) in pairs(alike)
    alike.say_different(2, 1)

    assert (1, 2) not in pairs(alike, with_later=True)


def test_what_was_put_off_is_suggested_where_asked_for(alike: Catalogue) -> None:
    alike.put_off(1, 2)

    assert (1, 2) not in pairs(alike)
    assert (1, 2) in pairs(alike, with_later=True)


def test_an_answer_can_be_taken_back(alike: Catalogue) -> None:
    alike.say_different(1, 2)
    alike.take_back_answer(2, 1)

    assert (1, 2) in pairs(alike)


def test_a_merge_hands_different_people_over(alike: Catalogue) -> None:
    alike.say_different(2, 3)
    alike.merge_people(1, [2])

    assert (1, 3) not in pairs(alike, with_later=True)


def test_an_answer_is_undone_and_redone(alike: Catalogue) -> None:
    before = contents(alike)
    alike.say_different(1, 2)
    after = contents(alike)

    alike.undo()
    assert contents(alike) == before
    alike.redo()
    assert contents(alike) == after


def test_one_person_is_not_two(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    with pytest.raises(QuoteBrowserError, match="“Marta Oriol” is one person; choose two"):
        catalogue.say_different(1, 1)


def test_an_answer_about_somebody_who_is_gone_is_refused(alike: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="Person 99 is no longer"):
        alike.put_off(1, 99)
