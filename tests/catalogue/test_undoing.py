"""Whatever was done can be undone and redone, in order, across restarts; never over somebody's later work."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.catalogue.reverting import StaleAction
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus, Span
from tests.catalogue.contents import contents
from tests.catalogue.doing import ARTICLE, VERBS, Doing, do, doings
from tests.reports import MINISTRY, NILS, Said, add, person, report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def three_quotes(catalogue: Catalogue) -> int:
    return add(catalogue, *ARTICLE, title="Pier")


def act_in_every_way(catalogue: Catalogue) -> list[Callable[[], object]]:
    """One of each verb, to be done in this order on the first article of `three_quotes`."""

    def person_id(name: str) -> int:
        return catalogue.person_named(name).id

    rerun = report(*ARTICLE)[1][1:]
    return [
        lambda: catalogue.set_status([1, 2], ReviewStatus.ACCEPTED),
        lambda: catalogue.set_status([2], ReviewStatus.REJECTED),
        lambda: catalogue.correct_speaker([1], person("Piet Tarn")),
        lambda: catalogue.give_to_person([2], catalogue.person_named("Aue").id),
        lambda: catalogue.add_tag([1, 2], "pier"),
        lambda: catalogue.set_tag("wood", colour="#aa8800", parent="pier"),
        lambda: catalogue.rename_tag("wood", "timber"),
        lambda: catalogue.remove_tag([2], "pier"),
        lambda: catalogue.delete_tag("pier"),
        lambda: catalogue.set_note(1, "Ask\0 the archive 😀"),
        lambda: catalogue.set_article_note(1, "A good one"),
        lambda: catalogue.set_person_note(1, "The mayor"),
        lambda: catalogue.add_attribute(person_id("Oriol"), Attribute.ROLE, "mayor", since="2030"),
        lambda: catalogue.add_person_link(person_id("Oriol"), "https://example.org/"),
        lambda: catalogue.merge_people(person_id("Tarn"), [person_id("Oriol")]),
        lambda: catalogue.split_person(person_id("Tarn"), "Marta Oriol"),
        lambda: catalogue.rename_person(person_id("Oriol"), "Marta J. Oriol"),
        lambda: catalogue.say_different(person_id("Oriol"), person_id("Aue")),
        lambda: catalogue.edit_quote(3, Place((Span(77, 82),), QuoteKind.MIXED)),
        lambda: catalogue.unedit_quote(3),
        lambda: catalogue.split_quote(1, [[Span(1, 4)], [Span(5, 13)]]),
        lambda: catalogue.join_quotes([2, 3]),
        lambda: catalogue.add_quote(1, Place((Span(16, 20),)), MINISTRY),
        lambda: catalogue.trash_quotes(catalogue.quote_ids()[:1]),
        lambda: catalogue.restore_quotes(catalogue.trashed_quotes()),
        lambda: catalogue.renew(1, rerun, engine="test 2"),
        lambda: catalogue.trash_articles([1]),
        lambda: catalogue.restore_articles([1]),
        lambda: add(catalogue, Said("Four", NILS), Said("Five", person("Quill Sandor")), title="Ferry"),
    ]


def test_every_action_is_undone_and_redone_one_by_one(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    states = [contents(catalogue)]
    for act in act_in_every_way(catalogue):
        act()
        states.append(contents(catalogue))
        assert states[-1] != states[-2]
        assert catalogue.check() == []

    for state in reversed(states[:-1]):
        catalogue.undo()
        assert contents(catalogue) == state
        assert catalogue.check() == []
    for state in states[1:]:
        catalogue.redo()
        assert contents(catalogue) == state
        assert catalogue.check() == []


@settings(max_examples=40)
@given(doings(14))
def test_as_many_undos_as_actions_give_the_same_contents(
    tmp_path_factory: pytest.TempPathFactory, todo: list[Doing]
) -> None:
    with Catalogue.create(tmp_path_factory.mktemp("undo") / "undo.quotes") as catalogue:
        three_quotes(catalogue)
        start, entries = contents(catalogue), len(catalogue.history(1000))
        for doing in todo:
            do(catalogue, doing)
        end, done = contents(catalogue), len(catalogue.history(1000)) - entries

        for _ in range(done):
            catalogue.undo()
        assert contents(catalogue) == start
        for _ in range(done):
            catalogue.redo()
        assert contents(catalogue) == end
        assert catalogue.check() == []


@pytest.mark.parametrize("action", VERBS)
def test_every_verb_of_the_random_actions_does_something(tmp_path: Path, action: str) -> None:
    with Catalogue.create(tmp_path / "do.quotes") as catalogue:
        three_quotes(catalogue)
        for before in _BEFORE.get(action, ()):
            do(catalogue, before)
        entries = len(catalogue.history(1000))

        def changes(one: int, other: int) -> bool:
            do(catalogue, Doing(action, one, other))
            return len(catalogue.history(1000)) > entries

        assert any(changes(one, other) for one, other in product(range(1, 7), repeat=2))


_BEFORE = {
    "put back": [Doing("accept", 1, 2)],
    "untag": [Doing("tag", 1, 2)],
    "rename tag": [Doing("tag", 1, 2)],
    "delete tag": [Doing("tag", 1, 2)],
    "unedit": [Doing("edit", 1, 1)],
    "restore": [Doing("trash", 1, 2)],
    "restore article": [Doing("trash article", 1, 1)],
    "keep orphans": [Doing("accept", 1, 2), Doing("renew", 1, 1)],
    "dismiss orphans": [Doing("accept", 1, 2), Doing("renew", 1, 1)],
    "split person": [Doing("merge", 1, 2), Doing("merge", 1, 3)],
    "unalias": [Doing("alias", 1, 1), Doing("alias", 1, 2)],
    "change attribute": [Doing("attribute", 1, 1)],
    "remove attribute": [Doing("attribute", 1, 1)],
    "ask again": [Doing("different", 1, 2)],
    "part": [Doing("import a surname", 1, 1)],
    "delete search": [Doing("save search", 1, 1)],
}
"""What must be done first, so that there is something to do."""


def test_a_thousand_actions_are_undone_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "deep.quotes"
    with Catalogue.create(path) as catalogue:
        three_quotes(catalogue)
        start = contents(catalogue)
        catalogue._db.execute("PRAGMA synchronous = OFF")
        for number in range(1000):
            catalogue.set_note(1, f"Note {number}")

    with Catalogue.open(path) as catalogue:
        for _ in range(1000):
            catalogue.undo()
        assert contents(catalogue) == start


def test_what_can_be_undone_and_redone_is_told_in_words(catalogue: Catalogue) -> None:
    assert (catalogue.to_undo(), catalogue.to_redo()) == (None, None)
    three_quotes(catalogue)
    catalogue.set_status([1, 2, 3], ReviewStatus.REJECTED)
    to_undo = catalogue.to_undo()
    assert to_undo is not None
    assert to_undo.what == "Rejection of 3 quotes"

    assert catalogue.undo().what == "Undo: Rejection of 3 quotes"

    to_undo, to_redo = catalogue.to_undo(), catalogue.to_redo()
    assert to_undo is not None
    assert to_undo.what == "Import of “Pier” with 3 quotes"
    assert to_redo is not None
    assert to_redo.what == "Rejection of 3 quotes"


def test_with_nothing_done_nothing_can_be_undone_or_redone(catalogue: Catalogue) -> None:
    with pytest.raises(QuoteBrowserError, match="nothing to undo"):
        catalogue.undo()
    with pytest.raises(QuoteBrowserError, match="nothing to redo"):
        catalogue.redo()


def test_a_new_action_drops_what_could_be_redone(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.set_status([1], ReviewStatus.REJECTED)
    catalogue.undo()

    catalogue.add_tag([1], "pier")

    assert catalogue.to_redo() is None


def test_another_process_undoes_what_the_first_one_did(tmp_path: Path) -> None:
    path = tmp_path / "shared.quotes"
    with Catalogue.create(path) as one, Catalogue.open(path) as other:
        three_quotes(one)
        one.set_status([1], ReviewStatus.REJECTED)

        other.undo()

        assert one.quote_rows([1])[0].status is ReviewStatus.UNREVIEWED
        one.redo()
        assert other.quote_rows([1])[0].status is ReviewStatus.REJECTED


def test_an_earlier_action_is_undone_alone_where_nothing_was_built_on_it(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.set_status([1], ReviewStatus.REJECTED)
    rejection = catalogue.history(1)[0]
    catalogue.set_status([2], ReviewStatus.ACCEPTED)

    catalogue.undo(rejection.id)

    assert [row.status for row in catalogue.quote_rows([1, 2])] == [ReviewStatus.UNREVIEWED, ReviewStatus.ACCEPTED]


def test_a_stale_undo_is_refused_and_says_what_was_changed_by_whom(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.set_status([1], ReviewStatus.REJECTED)
    rejection = catalogue.history(1)[0]
    catalogue._who = "nils"
    catalogue.set_status([1, 2], ReviewStatus.ACCEPTED)
    before = contents(catalogue)

    with pytest.raises(
        StaleAction, match=r"quote 1 has been changed or used since by nils \(.*“Acceptance of 2 quotes”"
    ):
        catalogue.undo(rejection.id)

    assert contents(catalogue) == before


def test_an_undo_is_refused_where_another_program_changed_the_row(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.set_status([1], ReviewStatus.REJECTED)
    catalogue._db.execute("UPDATE decisions SET status = 'accepted'")

    with pytest.raises(StaleAction, match="by another program"):
        catalogue.undo()


def test_a_person_whom_later_work_needs_does_not_vanish(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.correct_speaker([1], person("Piet Tarn"))
    made = catalogue.history(1)[0]
    add(catalogue, Said("Four", person("Piet Tarn")))
    catalogue.set_status([4], ReviewStatus.ACCEPTED)

    with pytest.raises(StaleAction, match=r"person .* has been changed or used since"):
        catalogue.undo(made.id)


def test_a_tag_put_on_an_added_quote_later_is_not_lost(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    quote_id = catalogue.add_quote(1, Place((Span(16, 20),)))
    addition = catalogue.history(1)[0]
    catalogue.add_tag([quote_id], "mine")

    with pytest.raises(StaleAction, match=r"“Tag “mine” on 1 quote”"):
        catalogue.undo(addition.id)


def test_a_quote_does_not_come_back_out_of_turn_where_another_has_its_words(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.trash_quotes([1])
    trashing = catalogue.history(1)[0]
    catalogue.add_quote(1, Place((Span(5, 13),)))

    with pytest.raises(QuoteBrowserError, match="belong to another quote"):
        catalogue.undo(trashing.id)

    assert catalogue.trashed_quotes().tolist() == [1]


def test_what_was_made_anew_since_is_not_brought_back_a_second_time(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.add_tag([1, 2], "pier")
    catalogue.remove_tag([1], "pier")
    removal = catalogue.history(1)[0]
    catalogue.add_tag([1], "pier")

    with pytest.raises(StaleAction, match="made anew since"):
        catalogue.undo(removal.id)

    assert catalogue.quote_rows([1])[0].tags == ("pier",)


def test_what_belongs_to_something_deleted_since_is_not_brought_back(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.add_tag([1], "pier")
    catalogue.remove_tag([1], "pier")
    removal = catalogue.history(1)[0]
    catalogue.delete_tag("pier")

    with pytest.raises(StaleAction, match="has been deleted since"):
        catalogue.undo(removal.id)

    assert catalogue.check() == []


def test_an_undone_action_is_not_undone_twice_and_an_undo_not_at_all(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.set_status([1], ReviewStatus.REJECTED)
    rejection = catalogue.history(1)[0]
    undo = catalogue.undo()

    with pytest.raises(QuoteBrowserError, match="has been undone already"):
        catalogue.undo(rejection.id)
    with pytest.raises(QuoteBrowserError, match="nothing that can be undone"):
        catalogue.undo(undo.id)


def test_search_follows_undo_and_redo(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.edit_quote(1, Place((Span(5, 8),)))
    assert catalogue.quote_ids(Filter(words="one old")).tolist() == []

    catalogue.undo()
    assert catalogue.quote_ids(Filter(words="one old")).tolist() == [1]
    catalogue.redo()
    assert catalogue.quote_ids(Filter(words="one old")).tolist() == []


def test_how_much_an_undo_touches_is_known_before(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    imported = catalogue.to_undo()
    catalogue.set_status([1, 2, 3], ReviewStatus.ACCEPTED)
    decided = catalogue.to_undo()
    assert imported is not None
    assert decided is not None
    assert catalogue.touches_many(imported, 1000)
    assert catalogue.touches_many(decided, 3)
    assert not catalogue.touches_many(decided, 4)


def test_an_entry_is_found_by_its_id(catalogue: Catalogue) -> None:
    three_quotes(catalogue)
    catalogue.set_status([1], ReviewStatus.ACCEPTED)
    assert catalogue.entry(catalogue.history(1)[0].id) == catalogue.history(1)[0]
    assert catalogue.entry(10**6) is None
