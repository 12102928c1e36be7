"""Speakers are linked only where that is safe, each with its reason, and in any order of import nobody is fused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.records import Speaker, SpeakerKind
from tests.catalogue.contents import contents
from tests.reports import MARTA, Said, add, person

if TYPE_CHECKING:
    from collections.abc import Sequence


def links(catalogue: Catalogue) -> list[tuple[str, str, str, str]]:
    """For every speaker: the name in the article, the person, the reason and the doubt."""
    return catalogue._db.execute(
        "SELECT speakers.name, people.name, link_reason, link_doubt FROM speakers"
        " JOIN people ON people.id = person_id ORDER BY speakers.id"
    ).fetchall()


def names(catalogue: Catalogue) -> list[tuple[str, int]]:
    return sorted((row.name, row.quotes) for row in catalogue.people())


def say(catalogue: Catalogue, *printed: str, words: str = "", day: str = "") -> None:
    """An article whose speakers are printed so; the engine's name is the form without "President" and the like."""
    before = catalogue.counts()[0]
    add(
        catalogue,
        *(
            Said(f"{words or 'Word'} {before} {number}", person(_engine_name(form)), printed=form)
            for number, form in enumerate(printed)
        ),
        date=day,
    )


def _engine_name(form: str) -> str:
    titles = ("President ", "former ", "Senator ", "Gov. ", "Gen. ", "Secretary ", "Mr. ", "Mrs. ", "Ms. ")
    while form.startswith(titles):
        form = form.partition(" ")[2]
    return form


# What is linked


def test_one_person_of_thirty_articles_is_one_in_any_order(tmp_path_factory: pytest.TempPathFactory) -> None:
    forms = ["Oriol", "President Oriol", "Marta Oriol", "President Marta Oriol", "Ms. Oriol", "ORIOL"] * 5

    @settings(max_examples=8)
    @given(st.permutations(forms))
    def in_any_order(ordered: Sequence[str]) -> None:
        with Catalogue.create(tmp_path_factory.mktemp("one") / "one.quotes") as catalogue:
            for form in ordered:
                say(catalogue, form)
            assert names(catalogue) == [("Marta Oriol", 30)]
            assert not catalogue.doubtful_links()

    in_any_order()


def test_a_title_in_the_speakers_own_name_is_no_part_of_the_name(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", person("President Oriol")))
    add(catalogue, Said("Two", person("President Marta Oriol")))
    add(catalogue, Said("Three", MARTA))

    assert names(catalogue) == [("Marta Oriol", 3)]


def test_a_surname_is_the_one_whom_its_article_names_in_full(catalogue: Catalogue) -> None:
    say(catalogue, "Piet Oriol")
    say(catalogue, "Marta Oriol", "Oriol")

    assert ("Oriol", "Marta Oriol", "the one person with this surname whom the article names in full", "") in links(
        catalogue
    )


def test_a_surname_is_nobody_where_the_article_names_another_in_full_who_is_silent(catalogue: Catalogue) -> None:
    say(catalogue, "Marta Oriol", "Oriol", words="They met Piet Oriol and left,")

    assert names(catalogue) == [("Marta Oriol", 1), ("Oriol", 1)]


def test_a_word_that_opens_a_sentence_before_the_surname_names_nobody(catalogue: Catalogue) -> None:
    say(catalogue, "Marta Oriol", "Oriol", words="It is late. But Oriol stays,")

    assert names(catalogue) == [("Marta Oriol", 2)]


def test_a_kept_alias_links_like_a_name(catalogue: Catalogue) -> None:
    say(catalogue, "Marta Oriol")
    catalogue.add_alias(catalogue.person_named("Oriol").id, "Marta J. Oriol")
    catalogue.add_alias(catalogue.person_named("Oriol").id, "Tita")
    say(catalogue, "Marta J. Oriol")
    say(catalogue, "Tita")

    assert names(catalogue) == [("Marta Oriol", 3)]
    assert links(catalogue)[-1][2] == "one of the person's other names"


def test_a_name_that_an_article_took_for_somebody_else_links_nobody(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA, printed="Piet Oriol"))
    say(catalogue, "Piet Oriol")

    assert names(catalogue) == [("Marta Oriol", 1), ("Piet Oriol", 1)]


# What is not linked


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Piet Tarn Sr.", "Piet Tarn Jr."),
        ("Piet Tarn", "Piet Tarn, Jr."),
        ("Piet Tarn", "Mrs. Tarn"),
        ("Mr. Tarn", "Ms. Tarn"),
        ("Mr. Kim Tarn", "Mrs. Kim Tarn"),
        ("Senator Kim Tarn", "Gov. Kim Tarn"),
        ("President Tarn", "former President Tarn"),
        ("Piet Tarn", "Ada Tarn"),
        ("Tarn Jr.", "Piet Tarn"),
    ],
)
def test_evidence_against_stops_a_link_in_either_order(
    tmp_path_factory: pytest.TempPathFactory, one: str, other: str
) -> None:
    for first, second in ((one, other), (other, one)):
        with Catalogue.create(tmp_path_factory.mktemp("two") / "two.quotes") as catalogue:
            say(catalogue, first, day="2031-03-01")
            say(catalogue, second, day="2031-03-04")
            assert len(catalogue.people()) == 2


def test_a_general_may_be_secretary_in_one_week(catalogue: Catalogue) -> None:
    say(catalogue, "Gen. Piet Tarn", day="2031-03-01")
    say(catalogue, "Secretary Tarn", day="2031-03-02")

    assert names(catalogue) == [("Piet Tarn", 2)]


def test_another_office_years_later_stops_nothing(catalogue: Catalogue) -> None:
    say(catalogue, "Senator Piet Tarn", day="2031-03-01")
    say(catalogue, "President Tarn", day="2035-03-01")

    assert names(catalogue) == [("Piet Tarn", 2)]


def test_a_role_written_down_by_hand_stops_a_link_while_it_holds(catalogue: Catalogue) -> None:
    say(catalogue, "Kim Tarn")
    catalogue.add_attribute(1, Attribute.ROLE, "Mayor of Port Sand", since="2030", until="2032")
    say(catalogue, "Senator Tarn", day="2031-03-01")

    assert names(catalogue) == [("Kim Tarn", 1), ("Tarn", 1)]


def test_a_gender_written_down_by_hand_stops_a_link(catalogue: Catalogue) -> None:
    say(catalogue, "Kim Tarn")
    catalogue.add_attribute(1, Attribute.GENDER, "woman")
    say(catalogue, "Mr. Tarn")

    assert len(catalogue.people()) == 2
    assert "one is male, the other female" in links(catalogue)[-1][2]


def test_nobody_is_two_speakers_of_an_article(catalogue: Catalogue) -> None:
    say(catalogue, "Marta Oriol")
    catalogue.add_alias(1, "Marta Oriol-Tarn")
    say(catalogue, "Marta Oriol", "Marta Oriol-Tarn")

    assert len(catalogue.people()) == 2


def test_a_surname_of_several_is_somebody_of_its_own_in_every_article(catalogue: Catalogue) -> None:
    say(catalogue, "Ada Nuri", "Bo Nuri")
    say(catalogue, "Nuri")
    say(catalogue, "Nuri")

    assert names(catalogue) == [("Ada Nuri", 1), ("Bo Nuri", 1), ("Nuri", 1), ("Nuri", 1)]


def test_who_was_left_apart_does_not_count_as_one_more_who_bears_the_surname(catalogue: Catalogue) -> None:
    say(catalogue, "Tomas Brask", "Tomas J. Brask")
    say(catalogue, "Brask")
    say(catalogue, "Brask")
    catalogue.merge_people(1, [2])

    say(catalogue, "Brask")

    assert names(catalogue) == [("Tomas Brask", 5)]
    assert {reason for _, _, reason, _ in links(catalogue)[2:]} == {
        "the only person of the catalogue with this surname"
    }


def test_a_merge_settles_only_whom_nothing_speaks_against_and_nobody_worked_on(catalogue: Catalogue) -> None:
    say(catalogue, "Tomas Brask", "Tomas J. Brask")
    say(catalogue, "Mrs. Brask")
    say(catalogue, "Brask Jr.")
    for _ in range(3):
        say(catalogue, "Brask")
    _, noted, asked = sorted(row.id for row in catalogue.people() if row.name == "Brask")[-3:]
    catalogue.set_person_note(noted, "The aunt")
    catalogue.say_different(1, asked)

    before = contents(catalogue)
    foreseen = catalogue.preview_merge_of_people(1, [2])
    catalogue.merge_people(1, [2])

    assert foreseen.settled == 1
    assert [number for name, number in names(catalogue) if name == "Tomas Brask"] == [3]
    assert len(catalogue.people()) == 5
    assert catalogue.check() == []
    catalogue.undo()
    assert contents(catalogue) == before


def test_a_merge_settles_nobody_while_another_bears_the_surname(catalogue: Catalogue) -> None:
    say(catalogue, "Tomas Brask", "Tomas J. Brask", "Ada Brask")
    say(catalogue, "Brask")

    assert catalogue.preview_merge_of_people(2, [3]).settled == 0
    catalogue.merge_people(2, [3])

    assert names(catalogue) == [("Ada Brask", 1), ("Brask", 1), ("Tomas Brask", 2)]


def test_who_was_left_apart_and_is_confirmed_by_hand_bears_the_surname(catalogue: Catalogue) -> None:
    say(catalogue, "Tomas Brask", "Tomas J. Brask")
    say(catalogue, "Brask")
    catalogue.link_speaker(2, "Brask", 3)
    catalogue.merge_people(1, [2])

    say(catalogue, "Brask")

    assert names(catalogue) == [("Brask", 1), ("Brask", 1), ("Tomas Brask", 2)]


INITIALS = [("Tomas Brask",)] * 5 + [("Tomas J. Brask",)] * 5 + [("Brask",)] * 12 + [("President Brask",)] * 8


@settings(max_examples=6)
@given(st.permutations(INITIALS), st.integers(2, 30))
def test_a_middle_initial_costs_one_answer_in_thirty_articles_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, ordered: Sequence[tuple[str, ...]], asked_after: int
) -> None:
    with Catalogue.create(tmp_path_factory.mktemp("initials") / "c.quotes") as catalogue:
        answers = 0
        for number, printed in enumerate(ordered, start=1):
            say(catalogue, *printed)
            fulls = {row.name: row.id for row in catalogue.people() if row.name.startswith("Tomas")}
            if number >= asked_after and len(fulls) > 1:
                first = catalogue.suggestions(1)[0]
                assert {first.person, first.other} == {"Tomas Brask", "Tomas J. Brask"}
                catalogue.merge_people(first.person_id, [first.other_id])
                answers += 1

        fulls = {row.name: row.id for row in catalogue.people() if row.name.startswith("Tomas")}
        if len(fulls) > 1:
            catalogue.merge_people(*(fulls["Tomas Brask"], [fulls["Tomas J. Brask"]]))
            answers += 1
        assert answers == 1
        assert [number for _, number in names(catalogue)] == [30]
        assert not catalogue.doubtful_links()
        assert not catalogue.suggestions()
        assert catalogue.check() == []


# What is put up for review again


def test_a_second_bearer_puts_a_link_by_surname_up_for_review(catalogue: Catalogue) -> None:
    say(catalogue, "Ada Nuri")
    say(catalogue, "Nuri")
    assert not catalogue.doubtful_links()
    say(catalogue, "Bo Nuri")

    (doubtful,) = catalogue.doubtful_links()
    assert (doubtful.name, doubtful.person, doubtful.doubt) == ("Nuri", "Ada Nuri", "“Bo Nuri” bears the surname too")
    assert [name for _, name in doubtful.others] == ["Bo Nuri"]


def test_a_link_that_somebody_confirmed_is_not_doubted_again(catalogue: Catalogue) -> None:
    say(catalogue, "Ada Nuri")
    say(catalogue, "Nuri")
    catalogue.link_speaker(2, "Nuri", 1)
    say(catalogue, "Bo Nuri")

    assert not catalogue.doubtful_links()
    assert links(catalogue)[1][2] == "confirmed by hand"


def test_a_second_bearer_by_renaming_puts_links_up_for_review(catalogue: Catalogue) -> None:
    say(catalogue, "Ada Nuri")
    say(catalogue, "Nuri")
    say(catalogue, "Bo Tarn")
    catalogue.rename_person(catalogue.person_named("Tarn").id, "Bo Nuri")

    assert len(catalogue.doubtful_links()) == 1


def test_a_second_bearer_by_a_line_of_aliases_puts_links_up_for_review(catalogue: Catalogue) -> None:
    say(catalogue, "Ada Nuri")
    say(catalogue, "Nuri")
    catalogue.import_aliases(["Bo Nuri, Bobby"])

    assert [link.doubt for link in catalogue.doubtful_links()] == ["“Bo Nuri” bears the surname too"]


def test_a_second_bearer_by_another_kind_puts_links_up_for_review(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", Speaker("Bo Nuri", SpeakerKind.ORGANIZATION)))
    say(catalogue, "Ada Nuri")
    say(catalogue, "Nuri")
    catalogue.retype_person(catalogue.person_named("Bo Nuri").id, SpeakerKind.PERSON)

    assert [link.doubt for link in catalogue.doubtful_links()] == ["“Bo Nuri” bears the surname too"]


def test_a_full_name_that_two_bear_is_linked_in_doubt(catalogue: Catalogue) -> None:
    say(catalogue, "Senator Kim Tarn", day="2031-03-01")
    say(catalogue, "Gov. Kim Tarn", day="2031-03-01")
    say(catalogue, "Kim Tarn", day="2031-03-01")

    assert [number for _, number in names(catalogue)] == [1, 2]
    assert links(catalogue)[-1][3] == "several people of the catalogue have this full name"


def test_undoing_the_import_of_the_second_bearer_takes_the_doubt_away(catalogue: Catalogue) -> None:
    say(catalogue, "Ada Nuri")
    say(catalogue, "Nuri")
    say(catalogue, "Bo Nuri")
    catalogue.undo()

    assert not catalogue.doubtful_links()
    assert names(catalogue) == [("Ada Nuri", 2)]


# In any order of import

COUPLE = [("Marta Oriol",), ("Piet Oriol",), ("Mrs. Oriol",), ("Mr. Oriol",), ("Marta Oriol", "Piet Oriol")]
SIBLINGS = [("Ada Nuri",), ("Bo Nuri",), ("Ada Nuri", "Bo Nuri"), ("Ada Nuri", "Nuri"), ("Bo Nuri", "Nuri")]
PRESIDENTS = [
    ("President George Marn",),
    ("President Walker Marn",),
    ("President Walker Marn", "Marn"),
    ("George Marn",),
]
FATHER_AND_SON = [("Piet Tarn Sr.",), ("Piet Tarn Jr.",), ("Piet Tarn Sr.", "Piet Tarn Jr."), ("Piet Tarn Jr.",)]


@pytest.mark.parametrize("articles", [COUPLE, SIBLINGS, PRESIDENTS, FATHER_AND_SON])
def test_two_of_one_surname_are_not_fused_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, articles: list[tuple[str, ...]]
) -> None:
    bare = tuple(articles[0][0].split()[-1:]) if articles is not FATHER_AND_SON else ("Tarn",)

    @settings(max_examples=10)
    @given(st.permutations([*articles, bare, bare]))
    def in_any_order(ordered: Sequence[tuple[str, ...]]) -> None:
        with Catalogue.create(tmp_path_factory.mktemp("order") / "order.quotes") as catalogue:
            for printed in ordered:
                say(catalogue, *printed)
            for _, printed in held_without_doubt(catalogue):
                assert len({first_of(form) for form in printed} - {""}) <= 1, printed

    in_any_order()


def held_without_doubt(catalogue: Catalogue) -> list[tuple[int, list[str]]]:
    """For every person, how the articles print the speakers who were linked to them and are not in doubt."""
    held: dict[int, list[str]] = {}
    for number, printed in catalogue._db.execute(
        "SELECT speakers.person_id, as_printed FROM speakers JOIN quotes ON speaker_id = speakers.id"
        " WHERE link_doubt = ''"
    ):
        held.setdefault(number, []).append(printed)
    return list(held.items())


def first_of(form: str) -> str:
    """Whom of the two a form means, empty where it says no more than the surname."""
    telling = {"Mrs.": "Marta", "Mr.": "Piet", "President": form.split()[1] if len(form.split()) > 1 else ""}
    if form.endswith((" Sr.", " Jr.")):
        return form[-3:]
    words = form.split()
    return telling.get(words[0], words[0]) if len(words) > 1 else ""


def test_full_names_are_two_people_whatever_comes_between(tmp_path_factory: pytest.TempPathFactory) -> None:
    articles = [("Marta Oriol",), ("Piet Oriol",), ("Oriol",), ("President Oriol",), ("Mr. Oriol",)]

    @settings(max_examples=10)
    @given(st.permutations(articles))
    def in_any_order(ordered: Sequence[tuple[str, ...]]) -> None:
        with Catalogue.create(tmp_path_factory.mktemp("full") / "full.quotes") as catalogue:
            for printed in ordered:
                say(catalogue, *printed)
            assert {"Marta Oriol", "Piet Oriol"} <= {row.name for row in catalogue.people()}

    in_any_order()


# Whom a researcher means by a name


def two_brasks_and_one_left_apart(catalogue: Catalogue) -> None:
    """Articles 1 with both in full, 2 with a Brask who may be either."""
    say(catalogue, "Tomas Brask", "Ada Brask")
    say(catalogue, "Brask")


def test_a_bare_surname_is_nobody_whom_another_article_left_apart(catalogue: Catalogue) -> None:
    two_brasks_and_one_left_apart(catalogue)
    say(catalogue, "Piet Tarn")
    catalogue.correct_speaker([4], person("Brask"))

    apart, chosen = (catalogue.quote_rows([number])[0].person_id for number in (3, 4))
    assert chosen not in {1, 2, apart}


def test_a_bare_surname_is_who_was_left_apart_in_the_same_article(catalogue: Catalogue) -> None:
    two_brasks_and_one_left_apart(catalogue)
    say(catalogue, "Brask", "Piet Tarn")
    catalogue.correct_speaker([5], person("Brask"))

    apart, chosen = (catalogue.quote_rows([number])[0].person_id for number in (4, 5))
    assert chosen == apart


def test_a_bare_surname_chosen_twice_in_an_article_is_one_person(catalogue: Catalogue) -> None:
    two_brasks_and_one_left_apart(catalogue)
    say(catalogue, "Piet Tarn", "Ida Sund")
    catalogue.correct_speaker([4], person("Brask"))
    catalogue.correct_speaker([5], person("Brask"))

    one, other = (catalogue.quote_rows([number])[0].person_id for number in (4, 5))
    assert one == other


def test_of_two_with_one_full_name_the_one_who_speaks_in_the_article_is_meant(catalogue: Catalogue) -> None:
    say(catalogue, "Senator Kim Tarn", day="2031-03-01")
    say(catalogue, "Gov. Kim Tarn", "Ida Sund", day="2031-03-02")
    catalogue.correct_speaker([3], person("Kim Tarn"))

    governor, chosen = (catalogue.quote_rows([number])[0].person_id for number in (2, 3))
    assert chosen == governor
