"""What is typed finds the command that is meant."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.desktop.palette.finding import Entry, found

TABLE = (
    Entry("files.open", "Open catalogue", "File"),
    Entry("library.clear", "Show every quote", "Edit"),
    Entry("review.correct", "Correct the speaker", "Quote"),
    Entry("compare.chosen", "Compare the chosen speakers", "View"),
    Entry("view.refresh", "Read the catalogue again", "View"),
    Entry("looks.dark", "Dark", "View › Colours"),
)


def ids(typed: str) -> list[str]:
    return [entry.id for entry in found(TABLE, typed)]


def test_everything_is_offered_while_nothing_is_typed() -> None:
    assert found(TABLE, "  ") == list(TABLE)


def test_a_title_that_begins_as_typed_comes_first() -> None:
    assert ids("co")[:2] == ["review.correct", "compare.chosen"]


def test_the_beginning_of_any_word_counts_before_its_middle() -> None:
    assert ids("cat") == ["files.open", "view.refresh"]
    assert ids("quote")[0] == "library.clear"


def test_case_and_accents_make_no_difference() -> None:
    assert ids("CATÁLOGUE") == ["files.open", "view.refresh"]


def test_several_words_narrow() -> None:
    assert ids("speak corr") == ["review.correct"]


def test_letters_in_their_order_are_enough() -> None:
    assert "compare.chosen" in ids("cmpspk")


def test_a_menu_finds_its_commands() -> None:
    assert ids("colours") == ["looks.dark"]


def test_nothing_is_found_by_what_no_title_has() -> None:
    assert ids("xyzzy") == []


def test_letters_in_their_order_count_only_where_nothing_else_fits() -> None:
    assert ids("dk") == ["looks.dark"]
    assert ids("dar") == ["looks.dark"]


@given(st.sampled_from(TABLE), st.data())
def test_every_beginning_of_a_title_finds_it(entry: Entry, data: st.DataObject) -> None:
    length = data.draw(st.integers(min_value=1, max_value=len(entry.title)))
    assert entry in found(TABLE, entry.title[:length])
