"""An engine that is run again costs no decision."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.catalogue.renewing import Rerun, matches, shared
from quotebrowser.catalogue.rows import Renewed
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import Quote, QuoteKind, ReviewStatus, Span
from tests.catalogue.contents import contents
from tests.reports import AIDE, MARTA, NILS, Said, add, less_sure, report

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = (Said("One old pier", MARTA), Said("Two old piers", AIDE), Said("Three old piers", NILS))


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """One article with three quotes, as the first engine found them."""
    add(catalogue, *SENTENCES, title="Pier")
    return catalogue


def quotes(*numbers: int) -> list[Quote]:
    """What a second engine finds: these of the three quotes."""
    return [less_sure(report(*SENTENCES)[1])[number - 1] for number in numbers]


def moved(quote: Quote, by: int) -> Quote:
    (span,) = quote.content
    return replace(quote, content=(Span(span.start + by, span.end),))


def texts(catalogue: Catalogue) -> list[str]:
    return [row.text for row in catalogue.quotes(Filter(statuses=frozenset()))]


def test_what_the_new_engine_says_is_listed_and_what_the_old_one_said_is_kept(filled: Catalogue) -> None:
    assert filled.renew(1, [moved(quotes(1)[0], 4)], engine="test 2").orphans == 0

    assert texts(filled) == ["old pier"]
    assert filled._db.execute("SELECT engine, count(*) FROM quotes GROUP BY engine").fetchall() == [
        ("test 1", 3),
        ("test 2", 1),
    ]
    assert filled.check() == []


def test_decisions_tags_and_notes_go_over_to_the_quote_with_the_same_words(filled: Catalogue) -> None:
    filled.set_status([1], ReviewStatus.REJECTED)
    filled.correct_speaker([1], NILS)
    filled.add_tag([1], "pier")
    filled.set_note(1, "Ask")
    filled.trash_quotes([2])

    filled.renew(1, [moved(quotes(1)[0], 4), *quotes(2, 3)], engine="test 2")

    first, third = filled.quotes(Filter(statuses=frozenset()))
    assert (first.text, first.speaker, first.status) == ("old pier", NILS, ReviewStatus.REJECTED)
    assert (first.tags, first.note, third.text) == (("pier",), "Ask", "Three old piers")
    assert len(filled.trashed_quotes()) == 2
    assert filled.orphans() == []
    assert filled.check() == []


def test_what_was_accepted_keeps_the_speaker_it_was_accepted_with(filled: Catalogue) -> None:
    filled.set_status([1], ReviewStatus.ACCEPTED)
    filled.set_status([2], ReviewStatus.REJECTED)

    filled.renew(1, [replace(quote, speaker=NILS) for quote in quotes(1, 2, 3)], engine="test 2")

    first, second, third = filled.quotes(Filter(statuses=frozenset()))
    assert (first.speaker, first.status, first.corrected) == (MARTA, ReviewStatus.ACCEPTED, True)
    assert [(row.speaker, row.corrected) for row in (second, third)] == [(NILS, False), (NILS, False)]
    assert filled.check() == []


def test_a_speaker_linked_by_hand_keeps_the_link(filled: Catalogue) -> None:
    nils = filled.person_named("Aue").id
    filled._db.execute("UPDATE speakers SET person_id = ?, linked_by = 'person' WHERE name = 'Marta Oriol'", (nils,))
    everyone = filled._db.execute("SELECT count(*) FROM people").fetchone()

    filled.renew(1, quotes(1, 2, 3), engine="test 2")

    assert next(row.person_id for row in filled.quotes()) == nils
    assert filled._db.execute("SELECT count(*) FROM people").fetchone() == everyone


def test_an_edit_stands_where_the_person_put_it(filled: Catalogue) -> None:
    filled.edit_quote(1, Place((Span(9, 13),), QuoteKind.MIXED))

    filled.renew(1, quotes(1, 2, 3), engine="test 2")

    assert texts(filled) == ["pier", "Two old piers", "Three old piers"]


def test_a_decided_quote_that_is_not_found_again_is_an_orphan(filled: Catalogue) -> None:
    filled.set_status([1], ReviewStatus.ACCEPTED)

    assert filled.renew(1, [moved(quotes(1)[0], 8), *quotes(2)], engine="test 2").orphans == 1

    (orphan,) = filled.orphans()
    assert (orphan.quote_id, orphan.text, orphan.status, orphan.engine) == (
        1, "One old pier", ReviewStatus.ACCEPTED, "test 2"
    )  # fmt: skip
    assert texts(filled) == ["pier", "Two old piers"]
    assert filled.history(1)[0].what == "Renewal of “Pier” by test 2, 1 quote left over"


def test_an_orphan_is_kept_where_its_words_are_free(filled: Catalogue) -> None:
    filled.set_status([1, 3], ReviewStatus.ACCEPTED)
    filled.renew(1, [moved(quotes(1)[0], 8), *quotes(2)], engine="test 2")

    filled.keep_orphans([3])
    with pytest.raises(QuoteBrowserError, match="belong to another quote"):
        filled.keep_orphans([1])

    assert texts(filled) == ["pier", "Two old piers", "Three old piers"]
    filled.dismiss_orphans([1])
    assert filled.orphans() == []
    assert filled.check() == []


def test_an_orphan_that_a_later_engine_finds_again_is_none_any_more(filled: Catalogue) -> None:
    filled.set_status([1], ReviewStatus.ACCEPTED)
    filled.set_note(1, "Ask")
    filled.renew(1, quotes(2, 3), engine="test 2")
    before = contents(filled)

    assert filled.renew(1, quotes(1, 2, 3), engine="test 3").orphans == 0

    first, *_ = filled.quotes()
    assert (first.text, first.status, first.note) == ("One old pier", ReviewStatus.ACCEPTED, "Ask")
    assert filled.orphans() == []
    assert filled.check() == []
    filled.undo()
    assert contents(filled) == before


def test_an_orphan_stays_one_where_its_words_are_those_of_a_persons_quote(filled: Catalogue) -> None:
    filled.set_status([1], ReviewStatus.ACCEPTED)
    filled.renew(1, quotes(2, 3), engine="test 2")
    filled.add_quote(1, Place(quotes(1)[0].content))

    filled.renew(1, quotes(1, 2, 3), engine="test 3")

    assert [orphan.quote_id for orphan in filled.orphans()] == [1]
    assert texts(filled) == ["One old pier", "Two old piers", "Three old piers"]
    assert filled.check() == []


def test_an_orphan_that_a_person_had_put_elsewhere_stays_one(filled: Catalogue) -> None:
    filled.edit_quote(1, Place((Span(5, 13),)))
    filled.renew(1, quotes(2, 3), engine="test 2")

    filled.renew(1, quotes(1, 2, 3), engine="test 3")

    assert [orphan.text for orphan in filled.orphans()] == ["old pier"]
    assert filled.check() == []


def test_a_persons_own_quotes_stand_and_what_the_engine_says_there_lies_beneath(filled: Catalogue) -> None:
    made = filled.join_quotes([1, 2])

    filled.renew(1, quotes(1, 2, 3), engine="test 2")

    assert texts(filled) == ["One old pier … Two old piers", "Three old piers"]
    assert filled.quote_ids()[0] == made
    assert filled.check() == []


def test_a_renewal_is_one_action_and_can_be_undone(filled: Catalogue) -> None:
    filled.set_status([1], ReviewStatus.ACCEPTED)
    before, entries = contents(filled), len(filled.history())

    filled.renew(1, quotes(2), engine="test 2")
    assert len(filled.history()) == entries + 1
    filled.undo()

    assert contents(filled) == before
    assert filled.check() == []


def test_an_article_can_be_renewed_again_and_again(filled: Catalogue) -> None:
    filled.set_status([1], ReviewStatus.ACCEPTED)
    for number in range(2, 5):
        filled.renew(1, quotes(1, 2, 3), engine=f"test {number}")

    assert [row.status for row in filled.quotes()] == [ReviewStatus.ACCEPTED] + 2 * [ReviewStatus.UNREVIEWED]
    assert filled.check() == []


def test_an_engine_that_says_the_same_leaves_the_quotes_and_is_noted(filled: Catalogue) -> None:
    silent = add(filled, title="Nobody speaks")
    before = filled.quote_ids()

    for article, found in ((1, report(*SENTENCES)[1]), (silent, [])):
        assert filled.renew(article, found, engine="test 2") == Renewed(stay=len(found))
        assert filled.renew(article, found, engine="test 2") == Renewed(stay=len(found))

    assert filled.quote_ids() == before
    assert filled._db.execute("SELECT count(*) FROM quotes").fetchone() == (3,)
    assert len(filled.history()) == 4
    assert (list(filled.read_by_others("test 2")), list(filled.read_by_others("test 1"))) == ([], [1, silent])


def test_what_a_renewal_would_change_is_told_before_and_nothing_is_written(filled: Catalogue) -> None:
    filled.set_status([1, 3], ReviewStatus.ACCEPTED)
    said = [moved(quotes(1)[0], 8), replace(quotes(2)[0], speaker=NILS)]
    before = contents(filled)

    foreseen = filled.foresee_renewal(1, said)

    assert contents(filled) == before
    assert foreseen == Renewed(stay=1, appear=1, vanish=2, speakers_changed=1, orphans=2)
    assert filled.renew(1, said, engine="test 2") == foreseen
    again = filled.foresee_renewal(1, quotes(1, 2, 3))
    assert again == Renewed(stay=1, appear=2, vanish=1, speakers_changed=1, found_again=2)


def test_a_speaker_that_somebody_accepted_or_chose_is_not_foretold_to_change(filled: Catalogue) -> None:
    filled.set_status([1], ReviewStatus.ACCEPTED)
    filled.correct_speaker([2], MARTA)

    foreseen = filled.foresee_renewal(1, [replace(quote, speaker=None) for quote in quotes(1, 2, 3)])

    assert foreseen.speakers_changed == 1


def test_a_run_over_several_articles_is_one_action(filled: Catalogue) -> None:
    for title in ("Ferry", "Tide"):
        add(filled, Said(f"{title} waits", NILS), title=title)
    filled.set_status([1, 4], ReviewStatus.ACCEPTED)
    before, entries = contents(filled), len(filled.history())

    run = Rerun()
    for article in (1, 2, 3):
        filled.renew(article, [], engine="test 2", rerun=run)

    assert len(filled.history()) == entries + 1
    assert filled.history(1)[0].what == "Renewal of 3 articles by test 2, 2 quotes left over"
    after = contents(filled)
    filled.undo()
    assert contents(filled) == before
    filled.redo()
    assert contents(filled) == after
    assert filled.check() == []


def test_an_action_in_between_parts_a_run_in_two_so_that_all_is_undone_in_its_order(filled: Catalogue) -> None:
    add(filled, Said("Wait for the tide", NILS), title="Ferry")
    before = contents(filled)

    run = Rerun()
    filled.renew(1, quotes(1), engine="test 2", rerun=run)
    filled.set_status([4], ReviewStatus.ACCEPTED)
    filled.renew(2, [], engine="test 2", rerun=run)

    assert [entry.what for entry in filled.history(3)] == [
        "Renewal of “Ferry” by test 2, 1 quote left over",
        "Acceptance of 1 quote",
        "Renewal of “Pier” by test 2",
    ]
    for _ in range(3):
        filled.undo()
    assert contents(filled) == before


def test_a_run_that_was_undone_meanwhile_goes_no_further(filled: Catalogue) -> None:
    add(filled, Said("Wait for the tide", NILS), title="Ferry")
    run = Rerun()
    filled.renew(1, [], engine="test 2", rerun=run)
    filled.undo()
    before = contents(filled)

    with pytest.raises(QuoteBrowserError, match="undone while it was under way"):
        filled.renew(2, [], engine="test 2", rerun=run)

    assert contents(filled) == before


SPANS = st.builds(lambda start, length: (Span(start, start + length),), st.integers(0, 60), st.integers(1, 30))


@given(st.lists(SPANS, max_size=6), st.lists(SPANS, max_size=6))
def test_matches_are_one_to_one_and_half_alike_at_least(
    old: list[tuple[Span, ...]], new: list[tuple[Span, ...]]
) -> None:
    pairs = matches(dict(enumerate(old)), dict(enumerate(new)))

    assert len(set(pairs.values())) == len(pairs)
    assert all(shared(old[one], new[other]) >= 0.5 for one, other in pairs.items())


@given(st.lists(SPANS, max_size=6, unique=True))
def test_the_same_places_are_matched_with_themselves(spans: list[tuple[Span, ...]]) -> None:
    places = dict(enumerate(spans))

    assert matches(places, places) == {number: number for number in places}


def test_what_is_foretold_is_what_happens_whatever_was_decided(tmp_path: Path) -> None:
    text_end = len(report(*SENTENCES)[0].text)
    kept = tmp_path / "kept.quotes"
    with Catalogue.create(kept) as catalogue:
        add(catalogue, *SENTENCES)

    @settings(max_examples=25)
    @given(st.data())
    def whatever(data: st.DataObject) -> None:
        with Catalogue.open(shutil.copy(kept, tmp_path / "tried.quotes")) as catalogue:
            for engine in ("test 2", "test 3"):
                ids = list(catalogue.quote_ids(Filter(statuses=frozenset())))
                chosen = st.lists(st.sampled_from(ids), unique=True) if ids else st.just([])
                catalogue.set_status(data.draw(chosen), ReviewStatus.REJECTED)
                for quote_id in data.draw(chosen)[:1] if engine == "test 2" else ():
                    catalogue.edit_quote(quote_id, Place((Span(0, 1),)))
                cuts = sorted(data.draw(st.sets(st.integers(0, text_end), max_size=6)))
                said = [
                    replace(quotes(1)[0], content=(Span(*cut),)) for cut in zip(cuts[::2], cuts[1::2], strict=False)
                ]
                listed, left_over = len(ids), len(catalogue.orphans())

                foreseen = catalogue.foresee_renewal(1, said)
                assert catalogue.renew(1, said, engine=engine) == foreseen

                now = len(catalogue.quote_ids(Filter(statuses=frozenset())))
                assert now - listed == foreseen.appear - foreseen.vanish
                assert len(catalogue.orphans()) - left_over == foreseen.orphans - foreseen.found_again
            assert catalogue.check() == []

    whatever()
