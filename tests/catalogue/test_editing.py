"""A person moves, adds, splits and joins quotes; the engine's word stays beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus, Span
from tests.reports import AIDE, MARTA, NILS, Said, add, speakers_of

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue

OLD_PIER, PIER = Span(5, 13), Span(9, 13)
SAID, NAME = Span(16, 20), Span(21, 32)


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """“One old pier,” said Marta Oriol. “Two old piers,” said a senior aide."""
    add(catalogue, Said("One old pier", MARTA), Said("Two old piers", AIDE), title="Ferry")
    return catalogue


def test_an_edited_quote_shows_its_new_words_everywhere(filled: Catalogue) -> None:
    filled.edit_quote(1, Place((OLD_PIER,), QuoteKind.MIXED, cue=(SAID,), source=(Span(27, 32),)))

    (row,) = filled.quote_rows([1])
    assert (row.text, row.as_printed, row.cue, row.kind) == ("old pier", "Oriol", "said", QuoteKind.MIXED)
    assert (row.start, row.end, row.paragraph, row.speaker) == (5, 13, 1, MARTA)
    assert filled.quote_ids(Filter(words="one")).tolist() == []
    assert filled.quote_ids(Filter(kinds=frozenset({QuoteKind.MIXED}))).tolist() == [1]
    sheet = filled._db.execute('SELECT quote, as_printed, start, "end", kind FROM quote_sheet WHERE quote_id = 1')
    assert sheet.fetchone() == ("old pier", "Oriol", 5, 13, "mixed")
    assert filled.placed_quotes(1)[0].edited
    assert filled.check() == []


def test_what_the_engine_said_stays_beneath_an_edit(filled: Catalogue) -> None:
    filled.edit_quote(1, Place((OLD_PIER,)))
    filled.edit_quote(1, Place((PIER,)))
    assert filled._db.execute("SELECT text FROM quotes WHERE id = 1").fetchone() == ("One old pier",)

    filled.unedit_quote(1)

    assert filled.quote_rows([1])[0].text == "One old pier"
    assert not filled.placed_quotes(1)[0].edited


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (Place((Span(1, 999),)), "content reaches past the end"),
        (Place((OLD_PIER,), cue=(Span(1, 999),)), "cue reaches past the end"),
        (Place((OLD_PIER,), source=(NAME, Span(30, 34))), "parts of the source lie over one another"),
        (Place((OLD_PIER, PIER)), "parts of the content lie over one another"),
        (Place((Span(33, 35),)), "needs words"),
        (Place(()), "needs words"),
        (Place((Span(1, 50),)), "belong to another quote of the article, “Two old piers”"),
    ],
)
def test_a_place_where_no_quote_can_stand_is_refused(filled: Catalogue, place: Place, why: str) -> None:
    before = filled.history()

    with pytest.raises(QuoteBrowserError, match=why):
        filled.edit_quote(1, place)

    assert filled.history() == before
    assert filled.quote_rows([1])[0].text == "One old pier"


def test_a_quote_that_is_gone_cannot_be_edited(filled: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="Quote 99 is no longer listed"):
        filled.edit_quote(99, Place((OLD_PIER,)))


def test_a_quote_the_engine_missed_is_added_and_accepted(filled: Catalogue) -> None:
    quote_id = filled.add_quote(1, Place((SAID,), QuoteKind.INDIRECT, source=(NAME,)), NILS)

    (row,) = filled.quote_rows([quote_id])
    assert (row.text, row.speaker, row.status, row.kind) == ("said", NILS, ReviewStatus.ACCEPTED, QuoteKind.INDIRECT)
    assert [placed.by_person for placed in filled.placed_quotes(1)] == [False, True, False]
    assert filled.quote_ids(Filter(words="said aue")).tolist() == [quote_id]
    assert filled.check() == []


def test_an_added_quote_goes_to_the_very_person_who_was_chosen_among_namesakes(filled: Catalogue) -> None:
    filled.correct_speaker([1], NILS)
    namesake = filled.quote_rows([1])[0].person_id
    assert namesake is not None
    filled.rename_person(namesake, "Nils of the pier")

    quote_id = filled.add_quote(1, Place((SAID,)), NILS, person_id=namesake)

    assert filled.quote_rows([quote_id])[0].person_id == namesake


def test_a_split_quote_is_two_with_its_speaker_status_tags_and_note(filled: Catalogue) -> None:
    filled.correct_speaker([1], NILS)
    filled.set_status([1], ReviewStatus.ACCEPTED)
    filled.add_tag([1], "pier")
    filled.set_note(1, "Ask")

    made = filled.split_quote(1, [[Span(1, 4)], [OLD_PIER]])

    rows = filled.quote_rows(made)
    assert [row.text for row in rows] == ["One", "old pier"]
    assert speakers_of(filled, made) == [NILS, NILS]
    assert [(row.status, row.tags, row.note) for row in rows] == [
        (ReviewStatus.ACCEPTED, ("pier",), "Ask"),
        (ReviewStatus.ACCEPTED, ("pier",), ""),
    ]
    assert filled.quote_ids().tolist() == [*made, 2]
    assert filled.check() == []


@pytest.mark.parametrize("parts", [[[OLD_PIER]], [[OLD_PIER], [PIER]], [[Span(1, 4)], [Span(10, 18)]]])
def test_a_quote_is_split_into_two_parts_of_its_own_words_or_not_at_all(
    filled: Catalogue, parts: list[list[Span]]
) -> None:
    with pytest.raises(QuoteBrowserError, match="is split into two parts or more"):
        filled.split_quote(1, parts)


def test_joined_quotes_are_one(filled: Catalogue) -> None:
    filled.add_tag([2], "pier")
    filled.set_note(1, "Ask")
    filled.set_note(2, "Asked")
    filled.set_status([1], ReviewStatus.ACCEPTED)

    made = filled.join_quotes([2, 1])

    (row,) = filled.quote_rows([made])
    assert (row.text, row.speaker, row.as_printed) == ("One old pier … Two old piers", MARTA, "Marta Oriol")
    assert (row.status, row.tags, row.note) == (ReviewStatus.UNREVIEWED, ("pier",), "Ask\nAsked")
    assert filled.quote_ids().tolist() == [made]
    assert filled.check() == []


def test_quotes_of_two_articles_and_a_quote_alone_are_not_joined(filled: Catalogue) -> None:
    add(filled, Said("Three", MARTA))

    for quotes in ([1, 3], [1], [1, 1]):
        with pytest.raises(QuoteBrowserError, match="of one article"):
            filled.join_quotes(quotes)
