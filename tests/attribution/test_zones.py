"""A headline's and a caption's quotation is known as such."""

from __future__ import annotations

import pytest

from quotebrowser.attribution.attributing import quotes_of
from quotebrowser.attribution.paragraphs import paragraphs_of
from quotebrowser.attribution.zones import zones_in
from quotebrowser.records import Article, Span, Zone, ZoneKind
from tests.attribution.encoder.readings import Seen, reader_that_sees


def zones_of(text: str, title: str = "", zones: tuple[Zone, ...] = ()) -> list[tuple[str, ZoneKind]]:
    article = Article("z", text, title=title, zones=zones)
    return [(span.of(text), kind) for span, kind in zones_in(article, paragraphs_of(text))]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("‘We drown’: new claims\n\nThe hearing opened.", "‘We drown’: new claims"),
        ("“We drown”: new claims\n\nThe hearing opened.", "'We drown': new claims - The Quay"),
        ("Minister ‘ashamed’ of ferry deaths\n\nThe minister spoke at noon on Thursday.", ""),
    ],
)
def test_the_first_paragraph_is_a_headline_where_it_is_the_title_or_ends_like_none(text: str, title: str) -> None:
    assert zones_of(text, title) == [(text.split("\n", maxsplit=1)[0], ZoneKind.HEADLINE)]


@pytest.mark.parametrize(
    "text",
    [
        "“We drown,” Marn said.\n\nThe hearing opened.",
        "He spoke at noon, and then he left “for good”\n\nThe hearing opened.",
        "One paragraph alone without a stop",
        "",
    ],
)
def test_a_sentence_is_no_headline(text: str) -> None:
    assert zones_of(text) == []


@pytest.mark.parametrize(
    "credit",
    [
        "Photograph: Deepa Marn/Baltic Pictures",
        "(Deepa Marn/Reuters)",
        "Photo by Deepa Marn",
        "Deepa Marn/Getty Images",
        "(AP Photo/Deepa Marn)",
        "[Image: Deepa Marn]",
    ],
)
def test_a_short_paragraph_that_ends_with_a_credit_is_a_caption(credit: str) -> None:
    caption = f"Fishermen mend nets where ‘the sea has gone quiet’, says Aino Veld. {credit}"
    text = f"The herring left in April.\n\n{caption}\n\nNo one knows where they went."
    assert zones_of(text) == [(caption, ZoneKind.CAPTION)]


def test_words_about_a_photograph_make_no_caption() -> None:
    assert zones_of("The herring left.\n\n“That is my photo,” said Aino Veld. It was printed by Reuters.") == []


def test_what_the_reader_of_the_file_knew_counts_before_any_guess() -> None:
    text = "Minister ‘ashamed’ of deaths\n\nThe minister spoke.\n\nA boat."
    known = (Zone(ZoneKind.CAPTION, Span(len(text) - 7, len(text))),)
    assert zones_of(text, zones=known) == [("A boat.", ZoneKind.CAPTION)]


def test_a_quote_tells_in_which_zone_it_stands() -> None:
    text = "‘We drown’: Marn at the hearing\n\n“Nobody came,” Marn said."
    seen = (Seen("Marn", "", "‘We drown’"), Seen("Marn", "said", "“Nobody came,”"))
    headline, body = quotes_of(Article("z", text, title="‘We drown’: Marn at the hearing"), reader_that_sees(*seen))
    assert (headline.zone, body.zone) == (ZoneKind.HEADLINE, ZoneKind.BODY)
    assert "in the headline" in headline.reason
    assert "headline" not in body.reason
