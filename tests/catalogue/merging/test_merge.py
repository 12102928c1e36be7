"""What a colleague has and mine lacks comes in, under the colleague's name; nothing of mine is overwritten."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.merging.conflicts import About
from quotebrowser.catalogue.placing import Place
from quotebrowser.errors import CatalogueUnusable, QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus, Span
from tests.catalogue.contents import contents
from tests.catalogue.doing import ARTICLE, Doing, do, doings
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, less_sure, person, report

if TYPE_CHECKING:
    from quotebrowser.catalogue.merging.report import Merged
    from quotebrowser.catalogue.rows import QuoteRow

ALL = Filter(kinds=frozenset(), statuses=frozenset())


def merge(mine: Catalogue, theirs: Catalogue) -> Merged:
    return mine.merge(theirs.path, back_up=lambda: mine.path)


def quote(catalogue: Catalogue, words: str) -> QuoteRow:
    return next(row for row in catalogue.quotes(ALL) if row.text == words)


def decided_by(catalogue: Catalogue, quote_id: int) -> str:
    return str(catalogue._db.execute("SELECT decided_by FROM decisions WHERE quote_id = ?", (quote_id,)).fetchone()[0])


# What is new


def test_an_article_that_i_lack_comes_with_everything_about_it(mine: Catalogue, theirs: Catalogue) -> None:
    add(theirs, Said("A ferry", MARTA), Said("No ferry", person("Quill Sandor")), Said("Well", AIDE), title="Ferry")
    theirs.set_status([4], ReviewStatus.ACCEPTED)
    theirs.correct_speaker([5], NILS)
    theirs.add_tag([4], "ferries")
    theirs.set_note(4, "Ask")
    theirs.set_article_note(2, "Good")

    done = merge(mine, theirs)

    row = quote(mine, "A ferry")
    assert (row.speaker, row.status, row.tags, row.note) == (MARTA, ReviewStatus.ACCEPTED, ("ferries",), "Ask")
    assert quote(mine, "No ferry").speaker == NILS
    assert quote(mine, "Well").speaker == AIDE
    assert mine.article_note(row.article_id) == "Good"
    assert decided_by(mine, row.id) == "ben"
    assert (done.articles_new, done.articles_known, done.decisions_new, done.tags_new, done.notes_new) == (
        1,
        1,
        2,
        1,
        2,
    )
    assert len(mine.find_people("Marta Oriol")) == 1
    assert mine.check() == []


def test_an_article_of_theirs_keeps_splits_edits_and_orphans(mine: Catalogue, theirs: Catalogue) -> None:
    sentences = Said("A long grey ferry", MARTA), Said("Gone", NILS)
    article = add(theirs, *sentences, title="Ferry")
    theirs.split_quote(4, [[Span(1, 7)], [Span(8, 18)]])
    theirs.set_status([5], ReviewStatus.ACCEPTED)
    theirs.renew(article, [], engine="test 2")

    merge(mine, theirs)

    assert [row.text for row in mine.quotes()][-2:] == ["A long", "grey ferry"]
    assert [orphan.text for orphan in mine.orphans()] == ["Gone"]
    assert mine.check() == []


def test_decisions_on_what_both_have_come_in_with_the_name_of_who_made_them(mine: Catalogue, theirs: Catalogue) -> None:
    theirs.set_status([1], ReviewStatus.REJECTED)
    theirs.correct_speaker([2], person("Quill Sandor"))
    theirs.add_tag([3], "pier")
    theirs.set_tag("pier", colour="#2a7fff")
    theirs.set_note(3, "Ask")
    theirs.set_article_note(1, "Good")

    done = merge(mine, theirs)

    assert quote(mine, "One old pier").status is ReviewStatus.REJECTED
    assert quote(mine, "Two old piers").speaker == person("Quill Sandor")
    assert quote(mine, "Three old piers").tags == ("pier",)
    assert mine.tag_rows()[0].colour == "#2a7fff"
    assert (quote(mine, "Three old piers").note, mine.article_note(1)) == ("Ask", "Good")
    assert (decided_by(mine, 1), decided_by(mine, 2)) == ("ben", "ben")
    assert (done.decisions_new, done.people_new, done.tags_new, done.notes_new) == (2, 1, 1, 2)
    assert mine.conflicts() == []


def test_an_edit_an_added_quote_a_split_and_a_join_come_in(mine: Catalogue, theirs: Catalogue) -> None:
    theirs.split_quote(1, [[Span(1, 4)], [Span(5, 13)]])
    theirs.edit_quote(3, Place((Span(77, 82),), QuoteKind.MIXED))
    theirs.add_quote(1, Place((Span(16, 20),)), MINISTRY)

    done = merge(mine, theirs)

    wanted = {(row.text, row.speaker, row.status) for row in theirs.quotes(ALL)}
    assert {(row.text, row.speaker, row.status) for row in mine.quotes(ALL)} == wanted
    assert (done.decisions_new, done.decisions_conflicting) == (4, 0)
    assert mine.check() == []


def test_a_join_comes_in(mine: Catalogue, theirs: Catalogue) -> None:
    theirs.join_quotes([1, 2])

    merge(mine, theirs)

    assert [row.text for row in mine.quotes(ALL)] == ["One old pier … Two old piers", "Three old piers"]


def test_quotes_of_another_engine_are_the_same_where_half_of_the_words_are(mine: Catalogue, theirs: Catalogue) -> None:
    sentences = Said("One old pier", MARTA), Said("Two old piers", AIDE), Said("Three old piers", NILS)
    theirs.renew(1, less_sure(report(*sentences)[1]), engine="test 2")
    ids = theirs.quote_ids()
    theirs.set_status(ids[:1], ReviewStatus.ACCEPTED)

    done = merge(mine, theirs)

    assert quote(mine, "One old pier").status is ReviewStatus.ACCEPTED
    assert len(mine.quote_ids()) == 3
    assert done.decisions_new == 1


def test_what_they_put_into_the_trash_goes_there_where_i_decided_nothing(mine: Catalogue, theirs: Catalogue) -> None:
    theirs.trash_quotes([1])

    merge(mine, theirs)

    assert list(mine.trashed_quotes()) == [1]


def test_articles_in_the_trash_stay_where_they_are(mine: Catalogue, theirs: Catalogue) -> None:
    add(theirs, Said("A ferry", MARTA), title="Ferry")
    theirs.trash_articles([2])
    theirs.set_status([1], ReviewStatus.ACCEPTED)
    mine.trash_articles([1])
    before = contents(mine)

    done = merge(mine, theirs)

    assert contents(mine) == before
    assert (done.articles_new, done.articles_in_trash) == (0, 1)


# What differs


def test_a_decision_of_mine_stays_and_the_other_is_listed(mine: Catalogue, theirs: Catalogue) -> None:
    mine.set_status([1], ReviewStatus.ACCEPTED)
    theirs.set_status([1], ReviewStatus.REJECTED)

    done = merge(mine, theirs)

    assert quote(mine, "One old pier").status is ReviewStatus.ACCEPTED
    (conflict,) = mine.conflicts()
    assert (conflict.about, conflict.quote_id, conflict.their_reviewer) == (About.DECISION, 1, "ben")
    assert conflict.mine == "accepted, said by “Marta Oriol”"
    assert conflict.theirs == "rejected, said by “Marta Oriol”"
    assert conflict.source == "theirs.quotes"
    assert (done.decisions_conflicting, done.conflicts_new, done.decisions_new) == (1, 1, 0)


def test_what_both_decided_alike_is_neither_new_nor_a_conflict(mine: Catalogue, theirs: Catalogue) -> None:
    for catalogue in (mine, theirs):
        catalogue.set_status([1], ReviewStatus.ACCEPTED)
        catalogue.correct_speaker([2], NILS)
        catalogue.edit_quote(3, Place((Span(77, 82),)))
    before = contents(mine)

    done = merge(mine, theirs)

    assert (done.decisions_same, done.decisions_new, done.decisions_conflicting) == (3, 0, 0)
    assert contents(mine) == before


def test_an_acceptance_with_another_speaker_is_a_conflict(mine: Catalogue, theirs: Catalogue) -> None:
    mine.set_status([1], ReviewStatus.ACCEPTED)
    theirs.correct_speaker([1], NILS)

    merge(mine, theirs)

    assert quote(mine, "One old pier").speaker == MARTA
    assert [conflict.theirs for conflict in mine.conflicts()] == ["unreviewed, said by “Nils von der Aue”"]


def test_an_acceptance_of_the_speaker_that_i_chose_comes_in(mine: Catalogue, theirs: Catalogue) -> None:
    for catalogue in (mine, theirs):
        catalogue.correct_speaker([1], NILS)
    theirs.set_status([1], ReviewStatus.ACCEPTED)

    merge(mine, theirs)

    assert (quote(mine, "One old pier").speaker, quote(mine, "One old pier").status) == (NILS, ReviewStatus.ACCEPTED)


def test_another_place_of_a_quote_that_i_decided_is_a_conflict(mine: Catalogue, theirs: Catalogue) -> None:
    mine.set_status([1], ReviewStatus.ACCEPTED)
    theirs.edit_quote(1, Place((Span(5, 13),)))

    merge(mine, theirs)

    (conflict,) = mine.conflicts()
    assert (conflict.about, conflict.mine, conflict.theirs) == (About.PLACE, "One old pier", "old pier")


def test_a_split_of_a_quote_that_i_decided_is_a_conflict(mine: Catalogue, theirs: Catalogue) -> None:
    mine.set_status([1], ReviewStatus.ACCEPTED)
    theirs.split_quote(1, [[Span(1, 4)], [Span(5, 13)]])

    merge(mine, theirs)

    assert [(conflict.about, conflict.theirs) for conflict in mine.conflicts()] == [
        (About.QUOTE, "One"),
        (About.QUOTE, "old pier"),
    ]
    assert len(mine.quote_ids()) == 3


def test_other_notes_are_conflicts_and_the_same_ones_are_not(mine: Catalogue, theirs: Catalogue) -> None:
    mine.set_note(1, "Mine")
    theirs.set_note(1, "Theirs")
    for catalogue, note in ((mine, "Mine"), (theirs, "Theirs")):
        catalogue.set_article_note(1, "Both")
        catalogue.set_person_note(catalogue.person_named("Oriol").id, note)

    done = merge(mine, theirs)

    assert (done.notes_conflicting, done.notes_new) == (2, 0)
    assert quote(mine, "One old pier").note == "Mine"


# The action


def test_merging_the_same_file_twice_changes_nothing(mine: Catalogue, theirs: Catalogue) -> None:
    add(theirs, Said("A ferry", MARTA), Said("Yes", person("Sandor")), title="Ferry")
    mine.set_status([2], ReviewStatus.ACCEPTED)
    theirs.set_status([2, 3, 4], ReviewStatus.REJECTED)
    theirs.split_quote(1, [[Span(1, 4)], [Span(5, 13)]])
    theirs.add_quote(1, Place((Span(16, 20),)), MINISTRY)
    theirs.set_note(3, "Ask")
    merge(mine, theirs)
    before, entries = contents(mine), len(mine.history())

    again = merge(mine, theirs)

    assert contents(mine) == before
    assert len(mine.history()) == entries
    assert (again.articles_new, again.decisions_new, again.people_new, again.tags_new, again.notes_new) == (0,) * 5
    assert (again.decisions_conflicting, again.conflicts_new) == (1, 0)


def test_a_merge_is_one_action_in_words_and_is_undone_and_redone(mine: Catalogue, theirs: Catalogue) -> None:
    add(theirs, Said("A ferry", MARTA), title="Ferry")
    mine.set_status([2], ReviewStatus.ACCEPTED)
    theirs.set_status([2, 3], ReviewStatus.REJECTED)
    before = contents(mine)

    merge(mine, theirs)
    after = contents(mine)

    assert mine.history(1)[0].what == "Merge of “theirs.quotes”: 1 article, 1 decision, 1 conflict"
    mine.undo()
    assert contents(mine) == before
    mine.redo()
    assert contents(mine) == after
    assert mine.check() == []


def test_a_preview_says_what_the_merge_does_and_changes_nothing(mine: Catalogue, theirs: Catalogue) -> None:
    add(theirs, Said("A ferry", MARTA), Said("Yes", person("Quill Sandor")), title="Ferry")
    theirs.set_status([2, 3], ReviewStatus.REJECTED)
    before, entries = contents(mine), mine.history()

    foreseen = mine.preview_merge(theirs.path)

    assert contents(mine) == before
    assert mine.history() == entries
    assert foreseen == merge(mine, theirs)


def test_theirs_is_never_written(mine: Catalogue, theirs: Catalogue) -> None:
    add(theirs, Said("A ferry", MARTA), title="Ferry")
    mine.set_status([1], ReviewStatus.ACCEPTED)
    before = contents(theirs)

    merge(mine, theirs)

    assert contents(theirs) == before


def test_the_backup_is_made_before_anything_is_changed(mine: Catalogue, theirs: Catalogue) -> None:
    theirs.set_status([1], ReviewStatus.ACCEPTED)
    seen = []

    def back_up() -> Path:
        seen.append(quote(mine, "One old pier").status)
        return mine.path

    mine.merge(theirs.path, back_up=back_up)

    assert seen == [ReviewStatus.UNREVIEWED]


def test_a_backup_that_fails_stops_the_merge(mine: Catalogue, theirs: Catalogue) -> None:
    theirs.set_status([1], ReviewStatus.ACCEPTED)
    before = contents(mine)

    def back_up() -> Path:
        raise QuoteBrowserError("No room for a backup.")

    with pytest.raises(QuoteBrowserError, match="No room"):
        mine.merge(theirs.path, back_up=back_up)

    assert contents(mine) == before


@settings(max_examples=25, deadline=None)
@given(doings(6), doings(10))
def test_a_merge_changes_nothing_twice_and_its_undo_gives_back_what_there_was(
    tmp_path_factory: pytest.TempPathFactory, my_part: list[Doing], their_part: list[Doing]
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    with Catalogue.create(folder / "mine.quotes") as mine:
        add(mine, *ARTICLE)
    shutil.copy(folder / "mine.quotes", folder / "theirs.quotes")
    with Catalogue.open(folder / "mine.quotes") as mine, Catalogue.open(folder / "theirs.quotes") as theirs:
        for catalogue, todo in ((mine, my_part), (theirs, their_part)):
            for doing in todo:
                do(catalogue, doing)
        before, entries = contents(mine), len(mine.history(1000))

        merge(mine, theirs)
        after = contents(mine)
        assert mine.check() == []
        merge(mine, theirs)
        assert contents(mine) == after
        if len(mine.history(1000)) > entries:
            mine.undo()

        assert contents(mine) == before
        assert mine.check() == []


# Bad input


def test_a_file_is_not_merged_with_itself(mine: Catalogue) -> None:
    link = mine.path.with_name("link.quotes")
    link.symlink_to(mine.path)

    for path in (mine.path, link):
        with pytest.raises(QuoteBrowserError, match="is the catalogue itself"):
            mine.merge(path, back_up=lambda: mine.path)


def test_a_copy_of_mine_changes_nothing(mine: Catalogue, theirs: Catalogue) -> None:
    before = contents(mine)

    merge(mine, theirs)

    assert contents(mine) == before


def test_a_newer_file_is_refused_by_name(mine: Catalogue, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "theirs.quotes")) as newer:
        newer.execute(f"PRAGMA user_version = {99 << 16}")

    with pytest.raises(CatalogueUnusable, match=r"theirs\.quotes was made by a newer Quote Browser"):
        mine.preview_merge(tmp_path / "theirs.quotes")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "is not a Quote Browser catalogue"), (b"no database " * 100, "not an SQLite file")],
)
def test_a_foreign_file_is_refused_by_name(mine: Catalogue, tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "foreign").write_bytes(content)

    with pytest.raises(CatalogueUnusable, match=f"foreign.* {sentence}"):
        mine.merge(tmp_path / "foreign", back_up=lambda: mine.path)


def test_a_missing_file_is_refused_by_name(mine: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(CatalogueUnusable, match="does not exist"):
        mine.merge(tmp_path / "nothing.quotes", back_up=lambda: mine.path)


def test_a_file_that_is_mine_for_reading_only_is_neither_copied_nor_merged_into(
    mine: Catalogue, theirs: Catalogue
) -> None:
    copies = []

    def back_up() -> Path:
        copies.append(mine.path)
        return mine.path

    with (
        Catalogue.open(mine.path, read_only=True) as reading,
        pytest.raises(CatalogueUnusable, match="open for reading only"),
    ):
        reading.merge(theirs.path, back_up=back_up)
    assert copies == []


def test_a_locked_catalogue_of_mine_is_named(mine: Catalogue, theirs: Catalogue) -> None:
    with Catalogue.open(mine.path, patience=0) as impatient:
        mine._db.execute("BEGIN IMMEDIATE")
        with pytest.raises(CatalogueUnusable, match=r"mine\.quotes is locked"):
            merge(impatient, theirs)
        mine._db.rollback()


def test_a_locked_catalogue_of_theirs_is_named(mine: Catalogue, theirs: Catalogue) -> None:
    path = theirs.path
    theirs.close()
    with Catalogue.open(mine.path, patience=0) as impatient, contextlib.closing(sqlite3.connect(path)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CatalogueUnusable, match=r"theirs\.quotes is locked"):
            impatient.preview_merge(path)


def test_an_older_version_is_merged(mine: Catalogue) -> None:
    old = Path(__file__).parents[1] / "fixtures" / "version-1.quotes"
    copy = mine.path.with_name("old.quotes")
    shutil.copy(old, copy)

    done = mine.merge(copy, back_up=lambda: mine.path)

    assert done.articles_new > 0
    assert mine.check() == []
