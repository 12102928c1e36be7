"""The engine on whole articles: who said what, and safety on any text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotebrowser.records import Article, QuoteKind, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.attribution.engine import Engine

    Sources = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“The quay will open,” Marn said.", "Marn"),
        ("“The quay will open,” said Marn.", "Marn"),
        ("Marn said, “The quay will open.”", "Marn"),
        ("Marn told a committee on Monday: “The quay will open.”", "Marn"),
        ("“The quay will open,” he told the harbour committee.", "he"),
        ("“The quay will open,” said Oda Marn, who replaced Ida Veld in March as head of the port.", "Oda Marn"),
        ("“The quay will open,” Oda Marn, the head of the port of Ostrey, said on Monday.", "Oda Marn"),
        ("“Will the quay open?” Marn asked.", "Marn"),
        ("“The quay will open,” according to a report from the port authority.", "a report from the port authority"),
        ("‘The quay will open,’ said Marn.", "Marn"),
        ("Marn mocked the mayor's plan as “a gift to the sea and its gulls.”", "Marn"),
        ("“The quay will open,” the port authority said in a statement.", "the port authority"),
        ("“The quay will open.” — Oda Marn", "Oda Marn"),
        ("Oda Marn: “The quay will open.”", "Oda Marn"),
        ("- Oda Marn, pilot: “The quay will open.”", "Oda Marn"),
        ("The quay is, in the words of Oda Marn, “a gift to the sea.”", "Oda Marn"),
        ("The quay, an aide said, “will open in the spring.”", "an aide"),
        ("The minister, adding that she was “deeply sorry” for the delay, left the hall.", "The minister"),
    ],
)
def test_a_quotation_goes_to_the_source_its_reporting_words_name(sources: Sources, text: str, source: str) -> None:
    assert [found for _, found in sources(text)] == [source]


def test_a_quotation_cut_by_its_reporting_words_is_one_quote(sources: Sources) -> None:
    text = "“The quay,” Marn said, “will open in May.”"
    assert sources(text) == [("The quay, … will open in May.", "Marn")]


def test_what_goes_on_after_the_reporting_words_belongs_to_the_same_quote(sources: Sources) -> None:
    text = "“The quay will open,” said Marn. “Nobody here doubts it. The men are at work.”"
    assert sources(text) == [("The quay will open, … Nobody here doubts it. The men are at work.", "Marn")]


def test_words_quoted_around_a_parenthetical_said_are_all_the_speakers(sources: Sources) -> None:
    text = "“One of my first wishes” as mayor, Marn said, was to ask the port to “show me the books.”"
    assert {source for _, source in sources(text)} == {"Marn"}


def test_the_next_paragraph_of_a_speech_carries_the_source_on(sources: Sources) -> None:
    text = "“The quay will open,” Marn said. “We have worked for it.\n\n“Nobody will be left behind.”"
    assert [source for _, source in sources(text)][-1] == "Marn"
    assert "Nobody will be left behind." in sources(text)[-1][0]


def test_a_speech_whose_speaker_is_named_late_is_his_from_the_start(sources: Sources) -> None:
    text = "The quay is shut.\n\n“We were told to wait for a year.\n\n“Nobody came,” said Marn."
    assert {source for _, source in sources(text)} == {"Marn"}


@pytest.mark.parametrize(
    "text",
    [
        "A “safe zone” lies north of the quay.",
        "The film “The Long Tide” was shown there in May.",
        "Oda “Gull” Marn left.",
        "The word “quay” has four letters.",
    ],
)
def test_words_that_are_only_called_so_titles_and_nicknames_are_nobodys_quotes(sources: Sources, text: str) -> None:
    assert sources(text) == []


def test_a_relative_pronoun_speaks_for_the_name_before_it(engine: Engine) -> None:
    text = "The letter was signed by Marn, who wrote that the quay was “a danger to children.”"
    quote = engine.attribute(Article(id="t", text=text))[-1]
    assert words_of(text, quote.source) == "who"
    assert quote.speaker is not None
    assert quote.speaker.name == "Marn"


def test_transcript_turns_are_quotes_without_marks(engine: Engine) -> None:
    text = "VELD: Will the quay open?\n\nMARN: It will, and soon."
    quotes = engine.attribute(Article(id="t", text=text))
    assert [(words_of(text, q.source), words_of(text, q.content), q.kind) for q in quotes] == [
        ("VELD", "Will the quay open?", QuoteKind.DIRECT),
        ("MARN", "It will, and soon.", QuoteKind.DIRECT),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "content", "source"),
    [
        ("Marn said that the quay would open in May.", QuoteKind.INDIRECT, "that the quay would open in May", "Marn"),
        ("The quay would open in May, Marn said.", QuoteKind.INDIRECT, "The quay would open in May", "Marn"),
        ("According to Marn, the quay will open.", QuoteKind.INDIRECT, "the quay will open", "Marn"),
        ("Marn believes that the quay is lost.", QuoteKind.THOUGHT, "that the quay is lost", "Marn"),
        ("Marn said that the quay was “a disgrace to the town.”", QuoteKind.MIXED, None, "Marn"),
        ("“The quay is lost,” Marn said.", QuoteKind.DIRECT, "The quay is lost,", "Marn"),
    ],
)
def test_each_kind_of_quote_is_told_with_the_words_that_join_its_clause(
    engine: Engine, text: str, kind: QuoteKind, content: str | None, source: str
) -> None:
    (quote,) = engine.attribute(Article(id="t", text=text))
    assert (quote.kind, words_of(text, quote.source)) == (kind, source)
    assert content is None or words_of(text, quote.content) == content


def test_every_quote_carries_a_confidence_and_a_reason(engine: Engine) -> None:
    text = "“The quay will open,” said Oda Marn, the mayor. Nothing was decided. “We shall see what comes of it.”"
    quotes = engine.attribute(Article(id="t", text=text))
    assert quotes
    assert all(0 < q.confidence <= 1 and q.reason and "\n" not in q.reason for q in quotes if q.speaker)
    assert "“said”" in quotes[0].reason


def test_an_unclosed_mark_costs_its_own_paragraph_at_most(sources: Sources) -> None:
    text = "“The quay is shut, she added.\n\nIt rained.\n\n“We will open it,” Marn said."
    assert sources(text)[-1] == ("We will open it,", "Marn")


def test_the_same_article_gives_the_same_quotes_whatever_came_before_it(engine: Engine) -> None:
    article = Article(id="t", text="“The quay will open,” Marn said.\n\nVeld said that it was late.")
    first = engine.attribute(article)
    engine.attribute(Article(id="other", text="“No,” said Okoro. " * 40))
    assert engine.attribute(article) == first


ODD = ["\ud800", "\udfff", "\x00", "\x0b", "\u2028", "\u202eשלום", "مرحبا", "👩‍👩‍👧", "e\u0301", "각", "好", "\ufeff"]
MARKS = ["“", "”", '"', "‘", "’", "'", "«", "»", "「", "」", "``", "''"]
WORDS = ["Marn said", "told", "Oda Marn", "she", "who", "according to", "that it rained", "Q. ", "VELD: ", "-"]
SPACES = [" ", "\n", "\n\n", ".", ",", ". "]
ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.lists(st.sampled_from(MARKS + WORDS + SPACES * 2), max_size=60).map("".join),
    st.lists(st.sampled_from(ODD + MARKS + WORDS + SPACES), max_size=60).map("".join),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANY_TEXT)
def test_any_text_gives_quotes_inside_it_in_order_that_do_not_overlap(engine: Engine, text: str) -> None:
    quotes = engine.attribute(Article(id="t", text=text))
    content = [span for quote in quotes for span in quote.content]
    assert all(a.end <= b.start for a, b in pairwise(sorted(content)))
    assert quotes == sorted(quotes, key=lambda quote: quote.content)
    assert all(list(quote.content) == sorted(quote.content) for quote in quotes)
    assert all(span.end <= len(text) for quote in quotes for span in (*quote.content, *quote.cue, *quote.source))


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANY_TEXT)
def test_what_stands_at_a_contents_offsets_are_words_without_space_around_them(engine: Engine, text: str) -> None:
    for quote in engine.attribute(Article(id="t", text=text)):
        for span in quote.content:
            words = span.of(text)
            assert words == words.strip()
            assert any(character.isalnum() for character in words)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANY_TEXT)
def test_any_quote_has_a_chance_and_a_reason_in_one_line(engine: Engine, text: str) -> None:
    for quote in engine.attribute(Article(id="t", text=text)):
        assert 0 <= quote.confidence <= 1
        assert bool(quote.confidence) == bool(quote.speaker)
        assert quote.reason
        assert len(quote.reason.splitlines()) == 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANY_TEXT, before=ANY_TEXT)
def test_any_article_gives_the_same_quotes_whatever_came_before_it(engine: Engine, text: str, before: str) -> None:
    article = Article(id="t", text=text)
    first = engine.attribute(article)
    engine.attribute(Article(id="before", text=before, title=before))
    assert engine.attribute(article) == first


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=ANY_TEXT, author=ANY_TEXT)
def test_any_title_and_author_are_safe(engine: Engine, title: str, author: str) -> None:
    (quote,) = engine.attribute(Article("t", "“The quay will open,” Marn said.", title=title, author=author))
    assert quote.kind is QuoteKind.DIRECT


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\n",
        "\x00" * 300,
        "\ud800“yes”\udfff he said",
        "“" * 300,
        "”" * 300,
        "“yes” " * 400,
        "(" * 300,
        "x" * 3_000,
        "好" * 1_000,
        "\u0301" * 1_000,
        "Marn said " * 500,
        "\n".join("MARN: no" for _ in range(300)),
    ],
)
def test_odd_texts_are_safe(engine: Engine, text: str) -> None:
    content = [span for quote in engine.attribute(Article(id="t", text=text)) for span in quote.content]
    assert all(a.end <= b.start for a, b in pairwise(sorted(content)))


def test_what_is_said_at_the_end_of_a_very_long_article_is_found(engine: Engine) -> None:
    text = "It rained on the quay of Ostrey.\n\n" * 1_000 + "“The quay will open,” Oda Marn said."
    quote = engine.attribute(Article(id="t", text=text))[-1]
    assert words_of(text, quote.content) == "The quay will open,"
    assert words_of(text, quote.source) == "Oda Marn"


def test_a_name_that_a_line_break_cuts_is_one_name(engine: Engine) -> None:
    text = (
        "“The quay will open in May,” said the old harbour master, Oda\nMarn, who has run the port for nineteen years."
    )
    (quote,) = engine.attribute(Article(id="t", text=text))
    assert quote.speaker is not None
    assert quote.speaker.name == "Oda Marn"


def test_a_label_that_names_an_office_alone_names_nobody(engine: Engine) -> None:
    text = "THE PRESIDENT: No. We are going ahead.\n\nMR. VELD: Why?\n\nTHE PRESIDENT: Because we must."
    quotes = engine.attribute(Article(id="t", text=text))
    assert [quote.speaker and quote.speaker.name for quote in quotes] == [None, "Veld", None]
