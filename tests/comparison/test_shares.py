"""Shares of voice and the matrix of people by outlet hold the numbers that independent SQL gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.catalogue.tallying import By
from quotebrowser.comparison.shares import person_by_outlet, shares_of_voice

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

NAMES = ("Marta Oriol", "Nils von der Aue")
SHOWN = "kind <> 'thought' AND status <> 'rejected'"
COLUMNS = "sum(speaker IS 'Marta Oriol'), sum(speaker IS 'Nils von der Aue'), count(*)"


def people(catalogue: Catalogue) -> list[int]:
    return [catalogue.person_named(name).id for name in NAMES]


def test_the_shares_by_outlet_are_those_of_plain_sql(catalogue: Catalogue) -> None:
    expected = catalogue._db.execute(
        f"SELECT outlet, {COLUMNS} FROM quote_sheet WHERE {SHOWN} GROUP BY outlet ORDER BY outlet"  # noqa: S608
    ).fetchall()

    shown = shares_of_voice(catalogue, people(catalogue), EVERYTHING)

    assert [(voice.label, *voice.counts, voice.all) for voice in shown.voices] == expected


def test_the_shares_by_month_are_those_of_plain_sql(catalogue: Catalogue) -> None:
    month = "CASE WHEN date GLOB '[0-9][0-9][0-9][0-9]*' THEN substr(date, 1, 7) ELSE '' END"
    expected = catalogue._db.execute(
        f"SELECT {month} AS month, {COLUMNS} FROM quote_sheet WHERE {SHOWN} GROUP BY month ORDER BY month"  # noqa: S608
    ).fetchall()

    shown = shares_of_voice(catalogue, people(catalogue), EVERYTHING, By.MONTH)

    assert [(voice.label, *voice.counts, voice.all) for voice in shown.voices] == expected


def test_a_share_is_of_all_that_anybody_said(catalogue: Catalogue) -> None:
    asked = Filter(people=frozenset(people(catalogue)[:1]), speakers=frozenset({"Aue"}))

    assert shares_of_voice(catalogue, people(catalogue), asked) == shares_of_voice(
        catalogue, people(catalogue), EVERYTHING
    )
    for voice in shares_of_voice(catalogue, people(catalogue), asked).voices:
        assert voice.shares == tuple(count / voice.all for count in voice.counts)


def test_the_matrix_holds_the_counts_of_plain_sql(catalogue: Catalogue) -> None:
    expected = {
        (name, outlet): quotes
        for name, outlet, quotes in catalogue._db.execute(
            f"SELECT speaker, outlet, count(*) FROM quote_sheet WHERE {SHOWN} AND speaker IN {NAMES}"  # noqa: S608
            " GROUP BY speaker, outlet"
        )
    }

    shown = person_by_outlet(catalogue, people(catalogue), EVERYTHING)

    assert {
        (person.name, outlet): count
        for person, row in zip(shown.people, shown.counts, strict=True)
        for outlet, count in zip(shown.outlets, row, strict=True)
        if count
    } == expected
    totals = [sum(column) for column in zip(*shown.counts, strict=True)]
    assert totals == sorted(totals, reverse=True)


def test_of_nobody_there_is_nothing_to_show(catalogue: Catalogue) -> None:
    assert person_by_outlet(catalogue, [], EVERYTHING).counts == ()
    assert [voice.counts for voice in shares_of_voice(catalogue, [], EVERYTHING).voices] == [(), (), ()]
