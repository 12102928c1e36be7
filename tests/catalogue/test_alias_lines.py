"""Aliases go out as a line a person, and come back; what is somebody else's name is refused with its line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import Speaker, SpeakerKind
from tests.catalogue.contents import contents
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, person


def test_everyone_with_aliases_has_a_line(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA, printed="Mayor Oriol"), Said("Two", NILS), Said("Three", AIDE))
    catalogue.add_alias(1, "Marta J. Oriol")

    assert catalogue.export_aliases() == ["Marta Oriol, Marta J. Oriol, Mayor Oriol"]


def test_names_with_commas_and_quotation_marks_stand_between_marks(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Piet Tarn, Jr.")))
    catalogue.add_alias(1, '"The Gull"')

    assert catalogue.export_aliases() == ['"Piet Tarn, Jr.", """The Gull"""']


def test_lines_give_people_aliases_and_make_who_is_missing(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", MINISTRY))
    new = catalogue.import_aliases(
        ["\ufeff# who is who", "", "Marta Oriol, Tita ,Marta J. Oriol", "Harbour Ministry, the HM", "Ada Nuri, A. Nuri"]
    )

    assert new == 4
    assert catalogue.person_named("tita").name == "Marta Oriol"
    assert catalogue.person_named("The HM").kind is SpeakerKind.ORGANIZATION
    add(catalogue, Said("Three", person("A. Nuri")))
    assert catalogue.person_named("Ada Nuri").quotes == 1


def test_the_same_lines_twice_change_nothing_more(catalogue: Catalogue) -> None:
    lines = ["Marta Oriol, Tita"]
    assert catalogue.import_aliases(lines) == 1
    before = (contents(catalogue), catalogue.history())

    assert catalogue.import_aliases(lines) == 0
    assert (contents(catalogue), catalogue.history()) == before


def test_an_import_of_aliases_is_one_action_that_can_be_undone(catalogue: Catalogue) -> None:
    before = contents(catalogue)
    catalogue.import_aliases(["Marta Oriol, Tita", "Ada Nuri, A. Nuri, Nuri"])
    assert catalogue.history(1)[0].what == "Import of 3 aliases"

    catalogue.undo()
    assert contents(catalogue) == before


@pytest.mark.parametrize(
    ("lines", "refusal"),
    [
        (["Marta Oriol, Tita", "Nils von der Aue, tita"], "Line 2 of the aliases: “tita” is already a name of “Marta"),
        (["Ada Nuri, A. Nuri", "Marta Oriol, Nils von der Aue"], "Line 2 .* already a name of “Nils von der Aue”"),
        (["Tarn, The Gull"], "Line 1 .* “Tarn” is the name of 2 people"),
        (['Marta Oriol, "Tita'], "Line 1 of the aliases cannot be read"),
        (["Marta Oriol, Tita", ", Gull"], "Line 2"),
        (["Marta Oriol, Tita", " , "], "Line 2"),
    ],
)
def test_what_cannot_be_taken_in_is_named_by_its_line_and_changes_nothing(
    catalogue: Catalogue, lines: list[str], refusal: str
) -> None:
    add(catalogue, Said("One", MARTA), Said("Two", NILS))
    add(catalogue, Said("Three", person("Tarn")), Said("Four", Speaker("Tarn", SpeakerKind.ORGANIZATION)))
    before = contents(catalogue)
    with pytest.raises(QuoteBrowserError, match=refusal):
        catalogue.import_aliases(lines)
    assert contents(catalogue) == before


def test_a_name_of_two_people_is_left_out(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("Ada Nuri"), printed="Mayor Nuri"))
    add(catalogue, Said("Two", person("Bo Nuri"), printed="Mayor Nuri"))
    catalogue.add_alias(2, "Bobo")

    assert catalogue.export_aliases() == ["Bo Nuri, Bobo"]


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).map(lambda text: f"x{text}y")


@settings(max_examples=25)
@given(st.lists(NAMES, min_size=2, max_size=6))
def test_lines_that_go_out_come_in_again(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    folder = tmp_path_factory.mktemp("lines")
    with Catalogue.create(folder / "one.quotes") as one, Catalogue.create(folder / "two.quotes") as two:
        add(one, Said("One", person(names[0]), printed=""))
        for name in names[1:]:
            one.add_alias(1, name)
        lines = one.export_aliases()
        two.import_aliases(lines)

        assert all("\n" not in line for line in lines)
        assert two.export_aliases() == lines
