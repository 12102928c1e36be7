"""The table of people lists everybody with what lists show of them, and a person's appearances say where they speak."""

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
    """Marta Oriol (1) in three articles, one of them without a date, and Nils in one."""
    add(catalogue, Said("One", MARTA), Said("Two", MARTA), Said("Three", NILS), date="2031-03-05")
    add(catalogue, Said("Four", person("Mayor Oriol")), date="2031-04-01")
    add(catalogue, Said("Five", MARTA), Said("Six", MARTA, kind=QuoteKind.THOUGHT), date="")
    return catalogue


def test_the_table_has_what_the_page_of_each_person_has(heard: Catalogue) -> None:
    heard.set_status([1], ReviewStatus.REJECTED)
    heard.add_alias(1, "M. Oriol")
    heard.add_attribute(1, Attribute.ROLE, "mayor", since="2031")
    heard.add_attribute(1, Attribute.PARTY, "Harbour List", since="2019")
    heard.add_person_link(1, "https://example.org/oriol", "")
    heard.set_person_note(1, "Ask her\ntwice")

    for listed in heard.listed_people():
        page = heard.person_page(listed.id)
        assert (listed.name, listed.sort_name, listed.kind) == (page.name, page.sort_name, page.kind)
        assert (listed.quotes, listed.articles) == (page.quotes, page.articles)
        assert (listed.first_seen, listed.last_seen) == (page.first_seen, page.last_seen)
        assert listed.aliases == page.aliases
        assert listed.known == tuple((row.attribute, row.value) for row in page.attributes)
        assert listed.links == tuple(link.url for link in page.links)
        assert listed.note == page.note


def test_somebody_who_says_nothing_is_listed_too(catalogue: Catalogue) -> None:
    catalogue.import_aliases(["Ada Winter, A. Winter"])

    (silent,) = catalogue.listed_people()
    assert (silent.name, silent.quotes, silent.first_seen) == ("Ada Winter", 0, "")


def test_people_come_by_sort_name(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Zoe Abel")), Said("Two", person("Abel Zorn")))

    assert [listed.name for listed in catalogue.listed_people()] == ["Zoe Abel", "Abel Zorn"]


def test_appearances_say_under_which_name_somebody_speaks_where(heard: Catalogue) -> None:
    found = heard.appearances(1)

    assert [(one.article_id, one.day, one.name, one.quotes) for one in found] == [
        (3, "", "Marta Oriol", 2),
        (1, "2031-03-05", "Marta Oriol", 2),
        (2, "2031-04-01", "Mayor Oriol", 1),
    ]


def test_an_article_in_the_trash_is_no_appearance(heard: Catalogue) -> None:
    heard.trash_articles([1, 3])

    assert [one.article_id for one in heard.appearances(1)] == [2]


def test_somebody_who_is_gone_appears_nowhere(heard: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="no longer in the catalogue"):
        heard.appearances(99)
