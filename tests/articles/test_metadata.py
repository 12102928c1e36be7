"""Tests of what an article says about itself."""

from __future__ import annotations

from quotebrowser.articles.metadata import folded_name, metadata_from


def test_a_field_is_known_by_each_of_its_names() -> None:
    found = metadata_from([("Headline", "T"), ("publisher", "P"), ("Byline", "A"), ("Publication Date", "1 May 2020")])
    assert found == {"title": "T", "outlet": "P", "author": "A", "date": "2020-05-01", "url": ""}


def test_the_chief_name_counts_before_the_others_unless_it_is_empty() -> None:
    assert metadata_from([("publisher", "Second"), ("outlet", "First")])["outlet"] == "First"
    assert metadata_from([("publisher", "Second"), ("outlet", " ")])["outlet"] == "Second"


def test_several_authors_are_joined() -> None:
    assert metadata_from([("author", ["Ada Voss", "", "Ben Orr"])])["author"] == "Ada Voss; Ben Orr"


def test_a_value_stands_on_one_line() -> None:
    assert metadata_from([("title", " A day\n at  sea ")])["title"] == "A day at sea"


def test_values_that_are_no_words_are_left_out() -> None:
    found = metadata_from([("title", None), ("outlet", {"name": "x"}), ("author", True), ("date", 20200501)])
    assert found == {"title": "", "outlet": "", "author": "", "date": "2020-05-01", "url": ""}


def test_half_a_surrogate_pair_in_a_title_can_be_stored() -> None:
    assert metadata_from([("title", "a\ud83d")])["title"] == "a\ufffd"


def test_names_are_folded() -> None:
    assert folded_name(" Date-Published ") == "date_published"
