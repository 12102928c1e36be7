"""What is ticked to be somebody else's becomes what the catalogue is told: whole names, whole articles, or both."""

from __future__ import annotations

from quotebrowser.catalogue.listing_people import Appearance
from quotebrowser.desktop.people.split_dialog import Split, split_of

FULL = Appearance(1, "First", "2031-03-05", "Marta Oriol", 2)
FULL_AGAIN = Appearance(2, "Second", "2031-03-06", "Marta Oriol", 1)
SHORT = Appearance(3, "Third", "2031-03-07", "M. Oriol", 1)
SHORT_THERE_TOO = Appearance(2, "Second", "2031-03-06", "M. Oriol", 1)


def test_a_name_that_is_ticked_everywhere_goes_whole() -> None:
    assert split_of("Mateu Oriol", [SHORT], [FULL, FULL_AGAIN, SHORT]) == Split("Mateu Oriol", ("M. Oriol",), ())


def test_a_name_that_stays_elsewhere_goes_by_articles() -> None:
    assert split_of("Mateu Oriol", [FULL], [FULL, FULL_AGAIN]) == Split("Mateu Oriol", (), (1,))


def test_an_article_with_two_of_the_names_goes_by_name_and_article() -> None:
    ticked, every = [FULL_AGAIN], [FULL, FULL_AGAIN, SHORT_THERE_TOO]
    assert split_of("Mateu Oriol", ticked, every) == Split("Mateu Oriol", ("Marta Oriol",), (2,))


def test_a_new_name_that_stays_elsewhere_does_not_take_the_rest_along() -> None:
    assert split_of("marta oriol", [SHORT], [FULL, SHORT]) == Split("marta oriol", (), (3,))
