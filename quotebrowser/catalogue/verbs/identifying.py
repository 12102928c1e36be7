"""Saying who is who: merging, splitting, naming, what is known of people. Each call is one action to be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import (
    alias_lines,
    answering,
    describing,
    listing_people,
    merging_people,
    person_page,
    suggesting,
    unresolved,
)
from quotebrowser.catalogue.open_file import OpenFile

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from quotebrowser.catalogue.describing import Attribute
    from quotebrowser.catalogue.listing_people import Appearance, ListedPerson
    from quotebrowser.catalogue.merging_people import MergePreview
    from quotebrowser.catalogue.person_page import PersonPage
    from quotebrowser.catalogue.suggesting import DoubtfulLink, Suggestion
    from quotebrowser.catalogue.unresolved import UnresolvedSource
    from quotebrowser.records import SpeakerKind


class Identifying(OpenFile):
    """The people of a catalogue. A person who is gone is a QuoteBrowserError."""

    def listed_people(self) -> list[ListedPerson]:
        """Everybody, quoted or not, with aliases, counts, first and last seen; by sort name."""
        with self._reading() as db:
            return listing_people.listed_people(db)

    def person_page(self, person_id: int) -> PersonPage:
        """Counts, first and last seen, names as printed, timeline, what is known, and what was done to a person."""
        with self._reading() as db:
            return person_page.person_page(db, person_id)

    def appearances(self, person_id: int) -> list[Appearance]:
        """Under which names a person speaks in which articles, by date."""
        with self._reading() as db:
            return listing_people.appearances(db, person_id)

    def unresolved_sources(self, number: int = 1000) -> list[UnresolvedSource]:
        """The sources of articles that name nobody and that nobody decided about, those with most quotes first."""
        with self._reading() as db:
            return unresolved.unresolved_sources(db, number)

    # Who is one, and who is not

    def suggestions(self, number: int = 100, *, with_later: bool = False) -> list[Suggestion]:
        """Who may be one person, with the evidence, the likeliest first; those put off only where asked."""
        with self._reading() as db:
            return suggesting.suggestions(db, number, with_later=with_later)

    def doubtful_links(self) -> list[DoubtfulLink]:
        """The links that were safe once and are up for review again, with who else may be meant."""
        with self._reading() as db:
            return suggesting.doubtful_links(db)

    def preview_merge_of_people(self, into_id: int, other_ids: Collection[int]) -> MergePreview:
        """What `merge_people` would do, and what speaks against it."""
        with self._reading() as db:
            return merging_people.preview_merge(db, into_id, other_ids)

    def merge_people(self, into_id: int, other_ids: Collection[int]) -> None:
        """Make one person of several, which also accepts a suggestion; the others' names become aliases."""
        with self._writing() as db:
            merging_people.merge(db, into_id, other_ids, self._who)

    def split_person(
        self, person_id: int, name: str, *, called: Collection[str] = (), article_ids: Collection[int] = ()
    ) -> int:
        """Make a person `name` of those whom articles call so, or by one of `called`, in all articles or these; the id.

        Where articles are given and nothing in `called`, all of the person's that they have goes.
        """
        with self._writing() as db:
            return merging_people.split(db, person_id, name, self._who, called=called, article_ids=article_ids)

    def link_speaker(self, article_id: int, name: str, person_id: int) -> None:
        """Say whom an article means by the speaker of this name; of the person it has already, that is a yes."""
        with self._writing() as db:
            merging_people.link_speaker(db, article_id, name, person_id, self._who)

    def part_speaker(self, article_id: int, name: str) -> int:
        """Say that an article's speaker is not the person it was taken for; the id of the person made of it."""
        with self._writing() as db:
            return merging_people.part_speaker(db, article_id, name, self._who)

    def say_different(self, person_id: int, other_id: int) -> None:
        """Remember that two are different people; they are never suggested again."""
        with self._writing() as db:
            answering.say_different(db, person_id, other_id, self._who)

    def put_off(self, person_id: int, other_id: int) -> None:
        """Ask later whether two are one."""
        with self._writing() as db:
            answering.put_off(db, person_id, other_id, self._who)

    def take_back_answer(self, person_id: int, other_id: int) -> None:
        """Let it be open again whether two are one."""
        with self._writing() as db:
            answering.take_back_answer(db, person_id, other_id, self._who)

    # Names

    def rename_person(self, person_id: int, name: str) -> None:
        """Call a person otherwise; the old name stays as an alias."""
        with self._writing() as db:
            describing.rename(db, person_id, name, self._who)

    def retype_person(self, person_id: int, kind: SpeakerKind) -> None:
        """Let a person be of another kind."""
        with self._writing() as db:
            describing.retype(db, person_id, kind, self._who)

    def set_sort_name(self, person_id: int, sort_name: str) -> None:
        """Let lists sort a person by this; a blank one goes back to what the name says."""
        with self._writing() as db:
            describing.set_sort_name(db, person_id, sort_name, self._who)

    def add_alias(self, person_id: int, alias: str) -> None:
        """Give a person another name; QuoteBrowserError where it is somebody else's."""
        with self._writing() as db:
            describing.add_alias(db, person_id, alias, self._who)

    def remove_alias(self, person_id: int, alias: str) -> None:
        """Take a name off a person."""
        with self._writing() as db:
            describing.remove_alias(db, person_id, alias, self._who)

    def export_aliases(self) -> list[str]:
        """A line for everyone who has aliases: `Primary, alias, alias`."""
        with self._reading() as db:
            return alias_lines.export_lines(db)

    def import_aliases(self, lines: Iterable[str]) -> int:
        """Give people the aliases of such lines, as one action; how many are new. People who lack are made."""
        with self._writing() as db:
            return alias_lines.import_lines(db, lines, self._who)

    # What is known of people

    def add_attribute(
        self, person_id: int, attribute: Attribute, value: str, *, since: str = "", until: str = ""
    ) -> int:
        """Write down what somebody was, from when until when (days, months or years); the id."""
        with self._writing() as db:
            return describing.add_attribute(db, person_id, attribute, value, since=since, until=until, who=self._who)

    def change_attribute(self, attribute_id: int, value: str, *, since: str = "", until: str = "") -> None:
        """Put another value or other days in the place of what was written down."""
        with self._writing() as db:
            describing.change_attribute(db, attribute_id, value, since=since, until=until, who=self._who)

    def remove_attribute(self, attribute_id: int) -> None:
        """Strike out what was written down."""
        with self._writing() as db:
            describing.remove_attribute(db, attribute_id, self._who)

    def add_person_link(self, person_id: int, url: str, label: str = "") -> int:
        """Write down a web address about somebody; its id."""
        with self._writing() as db:
            return describing.add_link(db, person_id, url, label, self._who)

    def remove_person_link(self, link_id: int) -> None:
        """Strike out an address."""
        with self._writing() as db:
            describing.remove_link(db, link_id, self._who)
