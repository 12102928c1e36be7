"""Who of two catalogues is the same person, and who is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import Speaker, SpeakerKind
from tests.reports import AIDE, Said, add, person

if TYPE_CHECKING:
    from pathlib import Path


def merged(folder: Path, mine: list[str], theirs: list[str]) -> Catalogue:
    """My catalogue, in which people of these names speak, with a colleague's merged into it."""
    for name, names in (("mine", mine), ("theirs", theirs)):
        with Catalogue.create(folder / f"{name}.quotes") as catalogue:
            for number, speaker in enumerate(names):
                add(catalogue, Said(f"{name} {number}", person(speaker)), title=f"{name} {number}")
    catalogue = Catalogue.open(folder / "mine.quotes")
    catalogue.merge(folder / "theirs.quotes", back_up=lambda: folder)
    return catalogue


def names_of(catalogue: Catalogue) -> list[str]:
    return sorted(row.name for row in catalogue.people())


@pytest.mark.parametrize(
    ("mine", "theirs", "people"),
    [
        (["Marta Oriol"], ["MARTA ORIOL"], ["Marta Oriol"]),
        (["Zoé Brandt"], ["Zoe Brandt"], ["Zoé Brandt"]),
        (["Ada Nuri Jr."], ["Ada Nuri"], ["Ada Nuri", "Ada Nuri Jr."]),
        (["Marta Oriol"], ["Oriol"], ["Marta Oriol"]),
        (["Marta Oriol", "Pia Oriol"], ["Oriol"], ["Marta Oriol", "Oriol", "Pia Oriol"]),
        (["Oriol"], ["Marta Oriol"], ["Marta Oriol", "Oriol"]),
        (["Marta Oriol"], ["Pia Oriol"], ["Marta Oriol", "Pia Oriol"]),
    ],
)
def test_the_same_full_name_or_a_surname_that_one_bears_is_one_person(
    tmp_path: Path, mine: list[str], theirs: list[str], people: list[str]
) -> None:
    with merged(tmp_path, mine, theirs) as catalogue:
        assert names_of(catalogue) == people


def test_a_surname_kept_apart_from_a_full_name_there_stays_apart_here(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "theirs.quotes") as theirs:
        add(theirs, Said("One", person("Marta Oriol")), Said("Two", person("Oriol"), printed="Mr. Oriol"))
    with Catalogue.create(tmp_path / "mine.quotes") as mine:
        add(mine, Said("Three", person("Marta Oriol")))
        mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        assert names_of(mine) == ["Marta Oriol", "Oriol"]


def with_alias(path: Path, name: str, alias: str) -> Catalogue:
    catalogue = Catalogue.create(path)
    add(catalogue, Said(f"By {name}", person(name)), title=name)
    catalogue._db.execute(
        "INSERT INTO aliases (person_id, alias, folded_alias) SELECT id, ?, lower(?) FROM people", (alias, alias)
    )
    catalogue._db.commit()
    return catalogue


def test_an_alias_of_either_is_the_person_and_all_names_are_kept(tmp_path: Path) -> None:
    with (
        with_alias(tmp_path / "mine.quotes", "Marta Oriol", "Marta Vance") as mine,
        with_alias(tmp_path / "theirs.quotes", "Marta Vance", "Mayor Oriol"),
    ):
        mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        assert names_of(mine) == ["Marta Oriol"]
        assert [row.name for row in mine.find_people("Mayor Oriol")] == ["Marta Oriol"]


def test_an_alias_is_not_the_person_where_the_suffix_differs(tmp_path: Path) -> None:
    with (
        with_alias(tmp_path / "mine.quotes", "Ada Nuri Jr.", "ada nuri") as mine,
        Catalogue.create(tmp_path / "theirs.quotes") as theirs,
    ):
        add(theirs, Said("One", person("Ada Nuri")))
        mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        assert names_of(mine) == ["Ada Nuri", "Ada Nuri Jr."]


def test_an_alias_of_theirs_that_is_somebody_elses_name_here_is_left(tmp_path: Path) -> None:
    with (
        Catalogue.create(tmp_path / "mine.quotes") as mine,
        with_alias(tmp_path / "theirs.quotes", "Marta Oriol", "pia vance"),
    ):
        add(mine, Said("One", person("Marta Oriol")), Said("Two", person("Pia Vance")))
        mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        assert len(mine.find_people("Pia Vance")) == 1


def test_an_anonymous_source_is_one_within_one_article_only(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "mine.quotes") as mine, Catalogue.create(tmp_path / "theirs.quotes") as theirs:
        for catalogue in (mine, theirs):
            add(catalogue, Said("One", AIDE), title="Pier")
        add(theirs, Said("Two", AIDE), title="Ferry")
        mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        assert [(row.name, row.articles) for row in mine.people()] == [(AIDE.name, 1), (AIDE.name, 1)]


def test_an_organization_is_no_person_of_that_name(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "mine.quotes") as mine, Catalogue.create(tmp_path / "theirs.quotes") as theirs:
        add(mine, Said("One", person("Oriol")), title="Pier")
        add(theirs, Said("Two", Speaker("Oriol", SpeakerKind.ORGANIZATION)), title="Ferry")
        mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        assert {row.kind for row in mine.people()} == {SpeakerKind.ORGANIZATION, SpeakerKind.PERSON}


def test_attributes_links_and_who_is_different_come_in_once(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "mine.quotes") as mine, Catalogue.create(tmp_path / "theirs.quotes") as theirs:
        for catalogue in (mine, theirs):
            add(catalogue, Said("One", person("Marta Oriol")), Said("Two", person("Pia Oriol")))
        theirs._db.execute("INSERT INTO person_attributes (person_id, attribute, value) VALUES (1, 'party', 'Harbour')")
        theirs._db.execute("INSERT INTO person_links (person_id, url) VALUES (1, 'https://example.org')")
        theirs._db.execute(
            "INSERT INTO person_suggestions (person_id, other_id, answer, answered_by)"
            " VALUES (1, 2, 'different', 'ben')"
        )
        theirs._db.commit()
        for _ in range(2):
            mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        db = mine._db
        assert db.execute("SELECT person_id, value FROM person_attributes").fetchall() == [(1, "Harbour")]
        assert db.execute("SELECT person_id, url FROM person_links").fetchall() == [(1, "https://example.org")]
        assert db.execute("SELECT person_id, other_id, answer, answered_by FROM person_suggestions").fetchall() == [
            (1, 2, "different", "ben")
        ]


def test_a_speaker_linked_by_hand_there_is_linked_so_here(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "mine.quotes") as mine, Catalogue.create(tmp_path / "theirs.quotes") as theirs:
        for catalogue in (mine, theirs):
            add(catalogue, Said("One", person("Marta Oriol")), Said("Two", person("Pia Vance")))
        theirs._db.execute("UPDATE speakers SET person_id = 1, linked_by = 'person' WHERE id = 2")
        theirs._db.commit()
        mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        assert names_of(mine) == ["Marta Oriol"]
        assert mine.check() == []


def test_an_alias_that_a_colleague_gave_stays_a_persons_word(tmp_path: Path) -> None:
    with Catalogue.create(tmp_path / "theirs.quotes") as theirs:
        add(theirs, Said("One", person("Marta Oriol")))
        theirs.add_alias(1, "the Harbour Fox")
    with Catalogue.create(tmp_path / "mine.quotes") as mine:
        add(mine, Said("Two", person("Marta Oriol")))
        mine.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        rows = mine._db.execute("SELECT origin FROM aliases WHERE alias = 'the Harbour Fox'").fetchall()
        assert rows == [("person",)]


def both_by_surname(folder: Path, mine: list[list[str]], theirs: list[list[str]]) -> Catalogue:
    """My catalogue with a colleague's merged into it, each of articles with these speakers."""
    for name, articles in (("mine", mine), ("theirs", theirs)):
        with Catalogue.create(folder / f"{name}.quotes") as catalogue:
            for number, speakers in enumerate(articles):
                said = (Said(f"Article {number}, {speaker}", person(speaker)) for speaker in speakers)
                add(catalogue, *said, title=f"{number} {speakers}")
    catalogue = Catalogue.open(folder / "mine.quotes")
    catalogue.merge(folder / "theirs.quotes", back_up=lambda: folder)
    return catalogue


THEIRS = [["Marta Oriol", "Pia Oriol"], ["Oriol"]]
"""Their second article has an Oriol who may be either."""


def test_a_surname_left_apart_there_is_not_the_one_who_bears_it_here(tmp_path: Path) -> None:
    with both_by_surname(tmp_path, [["Ada Oriol"]], THEIRS) as catalogue:
        assert [(row.name, row.quotes) for row in catalogue.people() if row.name in ("Ada Oriol", "Oriol")] == [
            ("Ada Oriol", 1), ("Oriol", 1),
        ]  # fmt: skip


def test_a_surname_left_apart_there_is_nobody_left_apart_in_another_article_here(tmp_path: Path) -> None:
    mine = [["Jo Oriol", "Kim Oriol"], ["Oriol", "Piet Tarn"]]
    with both_by_surname(tmp_path, mine, THEIRS) as catalogue:
        assert [row.quotes for row in catalogue.people() if row.name == "Oriol"] == [1, 1]


def test_a_surname_that_nobody_else_bears_there_is_nobody_left_apart_here(tmp_path: Path) -> None:
    mine = [["Jo Oriol", "Kim Oriol"], ["Oriol", "Piet Tarn"]]
    with both_by_surname(tmp_path, mine, [["Oriol", "Ida Sund"]]) as catalogue:
        assert [row.quotes for row in catalogue.people() if row.name == "Oriol"] == [1, 1]


def test_who_was_left_apart_in_an_article_that_both_have_is_one(tmp_path: Path) -> None:
    for name in ("mine", "theirs"):
        with Catalogue.create(tmp_path / f"{name}.quotes") as catalogue:
            add(catalogue, Said("One", person("Marta Oriol")), Said("Two", person("Pia Oriol")), title="Pier")
            add(catalogue, Said("Three", person("Oriol")), Said("Four", person("Ida Sund")), title="Ferry")
            if name == "theirs":
                (apart,) = (row.id for row in catalogue.people() if row.name == "Oriol")
                catalogue.give_to_person([4], apart)
    with Catalogue.open(tmp_path / "mine.quotes") as catalogue:
        catalogue.merge(tmp_path / "theirs.quotes", back_up=lambda: tmp_path)

        assert [row.quotes for row in catalogue.people() if row.name == "Oriol"] == [2]
        assert catalogue.check() == []
