"""A person's page says how often, when and under what names they were heard, and what was done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.describing import Attribute
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.reports import MARTA, NILS, Said, add, person

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue


@pytest.fixture
def heard(catalogue: Catalogue) -> Catalogue:
    """Marta Oriol (1) in four articles, one of them without a date and one of a year alone."""
    add(catalogue, Said("One", MARTA), Said("Two", MARTA, printed="Oriol"), Said("Three", NILS), date="2031-03-05")
    add(catalogue, Said("Four", MARTA, printed="Mayor Oriol"), date="2031-03-31")
    add(catalogue, Said("Five", MARTA), date="2030")
    add(catalogue, Said("Six", MARTA), Said("Seven", MARTA, kind=QuoteKind.THOUGHT), date="")
    return catalogue


def test_the_page_counts_what_lists_show(heard: Catalogue) -> None:
    heard.set_status([1], ReviewStatus.REJECTED)

    page = heard.person_page(1)
    assert (page.name, page.quotes, page.articles) == ("Marta Oriol", 4, 4)


def test_the_page_says_when_somebody_was_heard(heard: Catalogue) -> None:
    page = heard.person_page(1)

    assert (page.first_seen, page.last_seen) == ("2030", "2031-03-31")
    assert page.months == (("2030", 1), ("2031-03", 3))


def test_somebody_in_undated_articles_was_heard_at_no_known_time(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))

    page = catalogue.person_page(1)
    assert (page.first_seen, page.last_seen, page.months) == ("", "", ())


def test_the_page_has_the_names_as_printed(heard: Catalogue) -> None:
    page = heard.person_page(1)

    assert page.printed == (("Marta Oriol", 3), ("Mayor Oriol", 1), ("Oriol", 1))
    assert page.aliases == ("Mayor Oriol",)


def test_the_page_has_what_is_known_and_what_was_done(heard: Catalogue) -> None:
    heard.add_attribute(1, Attribute.PARTY, "Harbour Party")
    heard.add_person_link(1, "https://example.org/")
    heard.set_person_note(1, "Ask her")
    add(heard, Said("Eight", person("M. Oriol")))
    heard.merge_people(1, [heard.person_named("M. Oriol").id])

    page = heard.person_page(1)
    assert [row.value for row in page.attributes] == ["Harbour Party"]
    assert [link.url for link in page.links] == ["https://example.org/"]
    assert page.note == "Ask her"
    assert [entry.action for entry in page.history][-4:] == ["add attribute", "add link", "note", "merge people"]


def test_somebody_without_quotes_has_a_page(heard: Catalogue) -> None:
    heard.correct_speaker([1, 2, 3, 4, 5, 6, 7], None)

    assert heard.person_page(1).quotes == 0


def test_the_page_of_somebody_who_is_gone_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="Person 7 is no longer in the catalogue"):
        catalogue.person_page(7)
