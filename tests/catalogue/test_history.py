"""Every action is written down with who did it and when."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.records import ReviewStatus, Span
from tests.reports import MARTA, NILS, Said, add, less_sure, report

if TYPE_CHECKING:
    import pytest

    from quotebrowser.catalogue.catalogue import Catalogue


def test_the_history_of_a_quote_is_what_was_done_to_it(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", MARTA))
    catalogue.set_status([1, 2], ReviewStatus.ACCEPTED)
    catalogue.add_tag([2], "pier")
    catalogue.set_note(1, "Ask")
    catalogue.undo()

    assert [entry.what for entry in catalogue.history_of_quote(1)] == [
        "Acceptance of 2 quotes",
        "Note on “One”",
        "Undo: Note on “One”",
    ]


def test_the_history_of_a_quote_goes_back_to_those_it_stands_for(catalogue: Catalogue) -> None:
    article, quotes = report(Said("One old pier", MARTA), Said("Two", MARTA))
    catalogue.add_article(article, quotes, engine="test 1")
    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    catalogue.set_status([2], ReviewStatus.REJECTED)
    catalogue.renew(1, less_sure(quotes), engine="test 2")
    renewed = catalogue.quote_ids()[0]
    one, _ = catalogue.split_quote(renewed, [[Span(1, 4)], [Span(5, 13)]])

    assert [entry.action for entry in catalogue.history_of_quote(one)] == ["accept", "renew", "split"]


def test_the_history_of_a_person_is_what_was_done_to_it(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), title="Pier")
    catalogue.correct_speaker([1], NILS)
    marta, nils = (catalogue.find_people(name)[0].id for name in ("Oriol", "Aue"))
    catalogue.set_person_note(marta, "The mayor")

    assert [entry.action for entry in catalogue.history_of_person(marta)] == ["import", "note"]
    assert [entry.action for entry in catalogue.history_of_person(nils)] == ["change speaker"]


def test_the_newest_entries_come_first(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA))
    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    catalogue.set_status([1], ReviewStatus.REJECTED)

    assert [entry.action for entry in catalogue.history(2)] == ["reject", "accept"]


def test_the_moment_is_utc_to_the_second() -> None:
    moment = datetime.fromisoformat(history.now())

    assert moment.tzinfo == UTC
    assert moment.microsecond == 0


def test_an_account_without_a_name_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_name() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr(getpass, "getuser", no_name)

    assert history.user_name() == ""
