"""Who is offered as a speaker while one types."""

from __future__ import annotations

from quotebrowser.catalogue.rows import PersonRow
from quotebrowser.desktop.review.choices import MOST_LISTED, Choice, Place, candidates, choices
from quotebrowser.records import Speaker, SpeakerKind

QUANDT = PersonRow(1, "Ilse Quandt", SpeakerKind.PERSON, 2, 1)
OFFICIAL = PersonRow(2, "a port official", SpeakerKind.ANONYMOUS, 1, 1, article_id=7)
VARGA = PersonRow(3, "Tomasz Varga", SpeakerKind.PERSON, 40, 9)
OTHERS_AIDE = PersonRow(4, "an aide", SpeakerKind.ANONYMOUS, 1, 1, article_id=8)
HERE, EVERYONE = candidates([QUANDT, OFFICIAL]), candidates([VARGA, QUANDT, OFFICIAL, OTHERS_AIDE])


def offered(typed: str) -> list[str]:
    return [choice.speaker.name if choice.speaker else "-" for choice in choices(typed, HERE, EVERYONE)]


def test_the_articles_people_come_first_then_the_others_then_nobody() -> None:
    assert offered("") == ["Ilse Quandt", "a port official", "Tomasz Varga", "-"]


def test_an_unnamed_source_of_another_article_is_not_offered() -> None:
    assert offered("aide") == ["aide", "-"]


def test_the_beginning_of_any_name_finds() -> None:
    assert offered("va")[0] == "Tomasz Varga"
    assert offered("QUAN")[0] == "Ilse Quandt"
    assert offered("il qu")[0] == "Ilse Quandt"


def test_a_name_that_nobody_bears_is_offered_as_a_new_person() -> None:
    assert choices("  Una   Berg ", HERE, EVERYONE)[-2] == Choice(Place.NEW, Speaker("Una Berg", SpeakerKind.PERSON))


def test_a_name_that_somebody_bears_is_not_offered_as_new() -> None:
    assert offered("tomasz varga") == ["Tomasz Varga", "-"]


def test_whom_the_catalogue_knows_is_chosen_by_id() -> None:
    assert choices("ilse", HERE, EVERYONE)[0] == Choice(Place.ARTICLE, Speaker("Ilse Quandt", SpeakerKind.PERSON), 2, 1)


def test_a_long_list_is_cut_and_typing_on_finds_the_rest() -> None:
    many = candidates(PersonRow(n, f"Person N{n}", SpeakerKind.PERSON, 1, 1) for n in range(1000))
    assert len(choices("", [], many)) == MOST_LISTED + 1
    assert choices("n999", [], many)[0].speaker == Speaker("Person N999", SpeakerKind.PERSON)
