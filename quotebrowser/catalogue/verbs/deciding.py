"""Deciding about quotes: status, speaker, place, tags, notes, trash. Each call is one action that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import deciding, editing, noting, tagging, trashing
from quotebrowser.catalogue.noting import Noted
from quotebrowser.catalogue.open_file import OpenFile

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from quotebrowser.catalogue.placing import Place
    from quotebrowser.catalogue.rows import TagRow
    from quotebrowser.catalogue.trashing import Trashed
    from quotebrowser.records import ReviewStatus, Span, Speaker


class Deciding(OpenFile):
    """What the researcher lays over what the engine said. Quotes that are gone are passed over."""

    def set_status(self, quote_ids: Iterable[int], status: ReviewStatus) -> None:
        """Accept or reject these quotes, or put them back to unreviewed."""
        with self._writing() as db:
            deciding.set_status(db, quote_ids, status, self._who)

    def correct_speaker(self, quote_ids: Iterable[int], speaker: Speaker | None, *, accepting: bool = False) -> None:
        """Decide who says these quotes, None for nobody known, and with `accepting` that they hold.

        What the engine said is kept beneath.
        """
        with self._writing() as db:
            deciding.correct_speaker(db, quote_ids, speaker, self._who, accepting=accepting)

    def correct_speaker_of_source(self, quote_id: int, speaker: Speaker | None) -> None:
        """Decide who says this quote and all others of its article whose source is printed alike."""
        with self._writing() as db:
            quote_ids = deciding.quotes_with_the_same_source(db, quote_id)
            deciding.correct_speaker(db, quote_ids, speaker, self._who)

    def quotes_of_source(self, quote_id: int) -> list[int]:
        """The listed quotes of the same article whose source is printed alike, this one among them."""
        with self._reading() as db:
            return deciding.quotes_with_the_same_source(db, quote_id)

    def give_to_person(self, quote_ids: Iterable[int], person_id: int, *, accepting: bool = False) -> None:
        """Decide that one known person says these quotes, and with `accepting` that they hold.

        QuoteBrowserError where that person is gone.
        """
        with self._writing() as db:
            deciding.give_to_person(db, quote_ids, person_id, self._who, accepting=accepting)

    # Where quotes stand

    def edit_quote(self, quote_id: int, place: Place) -> None:
        """Let a quote stand elsewhere: content, cue, source and kind; QuoteBrowserError where it cannot stand there."""
        with self._writing() as db:
            editing.edit_quote(db, quote_id, place, self._who)

    def unedit_quote(self, quote_id: int) -> None:
        """Let a quote stand where it first stood; QuoteBrowserError where another stands there now."""
        with self._writing() as db:
            editing.unedit_quote(db, quote_id, self._who)

    def add_quote(
        self, article_id: int, place: Place, speaker: Speaker | None = None, *, person_id: int | None = None
    ) -> int:
        """Add a quote that the engine missed, accepted; its id. QuoteBrowserError where it cannot stand there.

        `person_id` says which of the people who bear the speaker's name is meant; without it the name decides.
        """
        with self._writing() as db:
            return editing.add_quote(db, article_id, place, speaker, self._who, person_id=person_id)

    def split_quote(self, quote_id: int, contents: Sequence[Sequence[Span]]) -> list[int]:
        """Make two quotes or more of one, a part of its content each; their ids."""
        with self._writing() as db:
            return editing.split_quote(db, quote_id, contents, self._who)

    def join_quotes(self, quote_ids: Sequence[int]) -> int:
        """Make one quote of several of one article; its id."""
        with self._writing() as db:
            return editing.join_quotes(db, quote_ids, self._who)

    # Tags and notes

    def add_tag(self, quote_ids: Iterable[int], tag: str) -> None:
        """Put a tag on these quotes, made where there is none; QuoteBrowserError where its name is blank."""
        with self._writing() as db:
            tagging.add_tag(db, quote_ids, tag, self._who)

    def remove_tag(self, quote_ids: Iterable[int], tag: str) -> None:
        """Take a tag off these quotes; the tag itself stays."""
        with self._writing() as db:
            tagging.remove_tag(db, quote_ids, tag, self._who)

    def set_tag(self, tag: str, *, colour: str = "", parent: str | None = None) -> None:
        """Make a tag, or give it another colour ("#rrggbb" or empty) and place in the tree."""
        with self._writing() as db:
            tagging.set_tag(db, tag, colour=colour, parent=parent, who=self._who)

    def rename_tag(self, tag: str, new_name: str) -> None:
        """Call a tag otherwise; QuoteBrowserError where it is gone or another has that name."""
        with self._writing() as db:
            tagging.rename_tag(db, tag, new_name, self._who)

    def delete_tag(self, tag: str) -> None:
        """Take a tag off every quote and out of the tree; those below it move up."""
        with self._writing() as db:
            tagging.delete_tag(db, tag, self._who)

    def tag_rows(self) -> list[TagRow]:
        """All tags with colour and parent, in alphabetical order."""
        with self._reading() as db:
            return tagging.tag_rows(db)

    def set_note(self, quote_id: int, text: str) -> None:
        """Write the note of a quote in the place of the one it had; an empty text takes it away."""
        self._set_note(Noted.QUOTE, quote_id, text)

    def set_article_note(self, article_id: int, text: str) -> None:
        """Write the note of an article; an empty text takes it away."""
        self._set_note(Noted.ARTICLE, article_id, text)

    def set_person_note(self, person_id: int, text: str) -> None:
        """Write the note of a person; an empty text takes it away."""
        self._set_note(Noted.PERSON, person_id, text)

    def article_note(self, article_id: int) -> str:
        """The note of an article, empty where there is none."""
        with self._reading() as db:
            return noting.note(db, Noted.ARTICLE, article_id)

    def person_note(self, person_id: int) -> str:
        """The note of a person, empty where there is none."""
        with self._reading() as db:
            return noting.note(db, Noted.PERSON, person_id)

    def _set_note(self, noted: Noted, noted_id: int, text: str) -> None:
        with self._writing() as db:
            noting.set_note(db, noted, noted_id, text, self._who)

    # The trash

    def trash_quotes(self, quote_ids: Iterable[int]) -> None:
        """Put quotes into the trash; decisions, tags and notes stay with them."""
        with self._writing() as db:
            trashing.trash_quotes(db, quote_ids, self._who)

    def restore_quotes(self, quote_ids: Iterable[int]) -> None:
        """Take quotes out of the trash; QuoteBrowserError where another has been given their words since."""
        with self._writing() as db:
            trashing.restore_quotes(db, quote_ids, self._who)

    def trash_articles(self, article_ids: Iterable[int]) -> None:
        """Put articles with their quotes into the trash."""
        with self._writing() as db:
            trashing.trash_articles(db, article_ids, self._who)

    def restore_articles(self, article_ids: Iterable[int]) -> None:
        """Take articles with their quotes out of the trash."""
        with self._writing() as db:
            trashing.restore_articles(db, article_ids, self._who)

    def trash(self) -> list[Trashed]:
        """What lies in the trash with its words, the last first; quotes of trashed articles lie there with them."""
        with self._reading() as db:
            return trashing.trash(db)

    def trashed_quotes(self) -> array[int]:
        """The ids of the quotes in the trash, those of trashed articles left out; the last one first."""
        with self._reading() as db:
            return trashing.trashed_quotes(db)

    def trashed_articles(self) -> array[int]:
        """The ids of the articles in the trash, the last one first."""
        with self._reading() as db:
            return trashing.trashed_articles(db)

    def empty_trash(self) -> tuple[int, int]:
        """Remove for good what lies in the trash; how many articles, and how many quotes of others. No undo."""
        with self._writing() as db:
            return trashing.empty(db, self._who)
