"""Tests of the sample articles: that they read, are complete, and hold what a newcomer should meet."""

from __future__ import annotations

import re

import pytest

from quotebrowser.articles.finding import find_inputs
from quotebrowser.articles.language import language_of
from quotebrowser.articles.reading import read_file
from quotebrowser.articles.text import canonical
from quotebrowser.records import Article
from quotebrowser.resource_files import resource_path

FILES = find_inputs([resource_path("samples")])


def sample(name: str) -> Article:
    (article,) = read_file(resource_path("samples") / name)
    assert isinstance(article, Article)
    return article


def test_there_are_four() -> None:
    assert [path.suffix for path in FILES] == [".txt", ".md", ".txt", ".html"]


@pytest.mark.parametrize("name", [path.name for path in FILES])
def test_each_is_a_report_of_500_to_900_words_in_english(name: str) -> None:
    text = sample(name).text
    assert 500 <= len(text.split()) <= 900
    assert language_of(text) == "en"
    assert canonical(text) == text


@pytest.mark.parametrize("name", [path.name for path in FILES])
def test_each_says_where_it_comes_from(name: str) -> None:
    article = sample(name)
    assert article.title
    assert article.outlet
    assert article.author
    assert re.fullmatch(r"2024-\d\d-\d\d", article.date)
    assert re.match(r"https://[a-z-]+\.example/", article.url)


def test_they_are_of_different_outlets_and_months() -> None:
    articles = [sample(path.name) for path in FILES]
    assert len({article.outlet for article in articles}) == 4
    assert len({article.date[:7] for article in articles}) == 4


@pytest.mark.parametrize(
    "name", ["Kessler", "Marand", "Varga", "Reyle", "General Harlow|Gen. Daniel Harlow", "Winslade"]
)
def test_the_chief_people_appear_in_several(name: str) -> None:
    assert sum(bool(re.search(name, sample(path.name).text)) for path in FILES) >= 2


def test_the_page_gives_its_article_alone() -> None:
    text = sample("summit-at-lake-brennick.html").text
    assert text.startswith("LAKE BRENNICK (NW)")
    assert text.endswith("“Ask me in August,” he said.")
    assert "Subscribe" not in text
    assert "Ferry operators" not in text


def test_a_speech_goes_on_over_two_paragraphs() -> None:
    text = sample("summit-at-lake-brennick.html").text
    assert [paragraph.count("“") - paragraph.count("”") for paragraph in text.split("\n\n")].count(1) == 1


def test_one_article_has_straight_marks_and_no_markup() -> None:
    text = sample("officials-on-the-river-talks.md").text
    assert '"Everything else is plumbing," said a senior administration official' in text
    assert not set("“”*[]#") & set(text)


def test_the_official_is_met_again_six_paragraphs_later_and_another_after_that() -> None:
    paragraphs = sample("officials-on-the-river-talks.md").text.split("\n\n")
    first, again, other = (
        next(number for number, paragraph in enumerate(paragraphs) if words in paragraph)
        for words in ("speaking on the condition of anonymity", "The official said", "Another official")
    )
    assert again - first >= 6
    assert other > again


def test_two_people_share_a_surname() -> None:
    text = sample("general-before-committee.txt").text
    assert "Gen. Daniel Harlow told a committee" in text
    assert "Senator Judith Harlow" in text


def test_the_transcript_has_turns_after_a_narrative_beginning() -> None:
    turns = re.findall(r"^([A-Z][A-Z. ]+):", sample("press-conference-at-the-dam.txt").text, re.MULTILINE)
    assert {"PRESIDENT KESSLER", "PRIME MINISTER MARAND", "QUESTION", "MS. WINSLADE"} <= set(turns)
    assert len(turns) >= 15
