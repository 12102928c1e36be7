"""Links an article's speakers to the people of the catalogue, only where that is safe; all else is left to people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.catalogue import people
from quotebrowser.catalogue.evidence import against
from quotebrowser.catalogue.given_names import gender_of_given_name
from quotebrowser.catalogue.names import (
    Traits,
    folded,
    is_surname_only,
    suffix,
    surname,
    traits_of,
    without_titles,
)
from quotebrowser.catalogue.stored import ids_to_json, storable
from quotebrowser.catalogue.titles import titles_before
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlite_utils import Database


class Reason(StrEnum):
    """Why a speaker of an article is taken for a person."""

    SAME_NAME = "the same full name"
    ALIAS = "one of the person's other names"
    IN_ARTICLE = "the one person with this surname whom the article names in full"
    ONLY_BEARER = "the only person of the catalogue with this surname"
    NEW_NAME = "the first article with this name"
    SEVERAL = "several people of the catalogue bear this name, so that nobody can be meant safely"
    ONE_ARTICLE_ONLY = "known in this article only"


@dataclass(frozen=True, slots=True)
class Link:
    """The person that a speaker of an article is taken for, and why."""

    person_id: int
    reason: str
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A speaker of one article, with what the article tells of them beside the name."""

    speaker: Speaker
    traits: Traits

    @property
    def name(self) -> str:
        """The name without titles."""
        return without_titles(self.speaker.name)

    @property
    def by_surname(self) -> bool:
        """Whether the article has no more than the surname."""
        return is_surname_only(self.name)


@dataclass(frozen=True, slots=True)
class Setting:
    """The article that speakers appear in."""

    article_id: int
    day: str
    text: str


def link_speakers(db: Database, setting: Setting, appearances: Iterable[Appearance]) -> dict[Speaker, Link]:
    """Who each speaker of one article is; people the catalogue lacks are made.

    Full names go first, so that a surname can stand for one of them, and nobody is taken for two of an article.
    """
    links: dict[Appearance, Link] = {}
    for appearance in sorted(appearances, key=_full_names_first):
        links[appearance] = _link(db, setting, appearance, links)
    return {appearance.speaker: link for appearance, link in links.items()}


def link_within_article(db: Database, article_id: int, speaker: Speaker) -> Link:
    """The anonymous source, group or document of that name in this article."""
    found = db.execute(
        "SELECT id FROM people WHERE folded_name = ? AND kind = ? AND article_id = ?",
        (storable(folded(speaker.name)), speaker.kind, article_id),
    ).fetchone()
    return Link(found[0] if found else people.add_person(db, speaker, article_id), Reason.ONE_ARTICLE_ONLY)


def link_chosen(db: Database, article_id: int, speaker: Speaker) -> Link:
    """Who is meant where the researcher names `speaker` for a quote of this article; made where nobody is.

    Of several with the name, whoever speaks in the article; nobody whom another article left apart by the surname.
    """
    if speaker.kind not in people.SPANNING_KINDS:
        return link_within_article(db, article_id, speaker)
    name = without_titles(speaker.name)
    here = [number for number in people.named(db, name, speaker.kind) if _speaks_in(db, number, article_id)]
    same = here or people.named(db, name, speaker.kind, left_apart=False)
    if same:
        return Link(same[0], Reason.SAME_NAME)
    day, text = db.execute("SELECT day, text FROM articles WHERE id = ?", (article_id,)).fetchone()
    return _link(db, Setting(article_id, day, text), Appearance(speaker, traits_of(speaker.name)), {})


def doubt_links_by_surname(db: Database, newcomer: int) -> None:
    """Put up for review again the links made because a surname had one bearer, where it now has this one too."""
    name = people.person(db, newcomer).name
    others = [number for number in people.bearers(db, surname(name)) if number != newcomer]
    if len(others) == 1:
        db.execute(
            "UPDATE speakers SET link_doubt = ? WHERE person_id = ? AND link_reason = ? AND linked_by = 'rule'"
            " AND link_doubt = ''",
            (storable(f"“{name}” bears the surname too"), others[0], Reason.ONLY_BEARER),
        )


def settle_links_by_surname(db: Database, person_id: int) -> None:
    """Where nobody else bears a person's surname any more, take the doubt off the links that were made by it alone.

    Whom it had left apart are then this person, unless something speaks against it or somebody worked on them.
    """
    last = surname(people.person(db, person_id).name)
    if list(people.bearers(db, last)) == [person_id]:
        db.execute("UPDATE speakers SET link_doubt = '' WHERE person_id = ? AND link_doubt <> ''", (person_id,))
        for other in left_over_for(db, person_id, last):
            db.execute(
                "UPDATE speakers SET person_id = ?, link_reason = ? WHERE person_id = ?",
                (person_id, Reason.ONLY_BEARER, other),
            )
            people.give_aliases(db, other, person_id)
            db.execute("DELETE FROM people WHERE id = ?", (other,))


def left_over_for(db: Database, person_id: int, last: str, but_for: Collection[int] = ()) -> list[int]:
    """Those left apart by a surname who would be this person if nobody else, `but_for` these, bore it."""
    apart = {
        number: name
        for number, name in people.left_apart(db, last).items()
        if {person_id, *but_for} >= set(people.named(db, name, SpeakerKind.PERSON, left_apart=False))
    }
    found = _untouched(db, apart)
    appearances = db.execute(
        "SELECT person_id, article_id, name, gender, role, day FROM speakers JOIN articles ON articles.id = article_id"
        " WHERE person_id IN (SELECT value FROM json_each(?))",
        (ids_to_json(found),),
    ).fetchall()
    others = {
        number
        for number, article_id, name, gender, role, day in appearances
        if _is_in(db, person_id, article_id)
        or against(db, person_id, without_titles(name), Traits(suffix(name), gender, role), day)
    }
    return [number for number in found if number not in others]


def _untouched(db: Database, ids: Iterable[int]) -> list[int]:
    """Those of whom nobody has written, chosen or answered anything."""
    rows = db.execute(
        """SELECT value FROM json_each(?) WHERE value NOT IN (
            SELECT person_id FROM decisions WHERE person_id IS NOT NULL
            UNION SELECT person_id FROM notes WHERE person_id IS NOT NULL
            UNION SELECT person_id FROM person_attributes UNION SELECT person_id FROM person_links
            UNION SELECT person_id FROM aliases WHERE origin = 'person'
            UNION SELECT person_id FROM person_suggestions UNION SELECT other_id FROM person_suggestions)
        """,
        (ids_to_json(ids),),
    )
    return [number for (number,) in rows]


def _is_in(db: Database, person_id: int, article_id: int) -> bool:
    found = db.execute("SELECT 1 FROM speakers WHERE article_id = ? AND +person_id = ?", (article_id, person_id))
    return found.fetchone() is not None


def _speaks_in(db: Database, person_id: int, article_id: int) -> bool:
    """Whether the engine or a researcher has this person speak in an article."""
    found = db.execute(
        "SELECT 1 FROM current_quotes WHERE article_id = ? AND +person_id = ?", (article_id, person_id)
    ).fetchone()
    return found is not None or _is_in(db, person_id, article_id)


def _full_names_first(appearance: Appearance) -> tuple[bool, str, str]:
    return appearance.by_surname, appearance.speaker.name, appearance.speaker.kind


def _link(db: Database, setting: Setting, appearance: Appearance, before: dict[Appearance, Link]) -> Link:
    speaker = appearance.speaker
    if speaker.kind not in people.SPANNING_KINDS:
        return link_within_article(db, setting.article_id, speaker)
    if speaker.kind is not SpeakerKind.PERSON:
        same = people.named(db, speaker.name, speaker.kind)
        return Link(same[0], Reason.SAME_NAME) if same else Link(people.add_person(db, speaker), Reason.NEW_NAME)
    if appearance.by_surname:
        return _link_surname(db, setting, appearance, before)
    return _link_full_name(db, setting, appearance, before)


def _link_full_name(db: Database, setting: Setting, appearance: Appearance, before: dict[Appearance, Link]) -> Link:
    same = people.named(db, appearance.name, SpeakerKind.PERSON)
    if same:
        objections = {number: _objection(db, setting, appearance, number, before) for number in same}
        fitting = [number for number, objection in objections.items() if not objection]
        if fitting:
            return Link(fitting[0], Reason.SAME_NAME, doubt=_SEVERAL_OF_THAT_NAME if len(fitting) > 1 else "")
        return _newcomer(db, appearance, f"not the person of this name known before: {objections[same[0]]}")
    bearers = people.bearers(db, surname(appearance.name))
    if len(bearers) == 1 and is_surname_only(next(iter(bearers.values()))):
        (short,) = bearers
        if not _objection(db, setting, appearance, short, before):
            _give_full_name(db, short, appearance.name)
            return Link(short, Reason.ONLY_BEARER)
    return _newcomer(db, appearance, Reason.NEW_NAME)


def _link_surname(db: Database, setting: Setting, appearance: Appearance, before: dict[Appearance, Link]) -> Link:
    last = surname(appearance.name)
    in_full = {link.person_id: other for other, link in before.items() if _is_full_name_with(other, last)}
    if len(in_full) == 1 and not _names_another_in_full(setting.text, last, next(iter(in_full.values())).name):
        (number,) = in_full
        if not against(db, number, appearance.name, appearance.traits, setting.day):
            return Link(number, Reason.IN_ARTICLE)
    bearers = people.bearers(db, last)
    candidates = bearers.keys() | set(people.named(db, appearance.name, SpeakerKind.PERSON, left_apart=False))
    if not candidates:
        return _newcomer(db, appearance, Reason.NEW_NAME)
    if len(candidates) > 1:
        return Link(people.add_person(db, appearance.speaker, left_apart=True), Reason.SEVERAL)
    (number,) = candidates
    objection = _objection(db, setting, appearance, number, before)
    if objection:
        return _newcomer(db, appearance, f"not the only person known with this surname: {objection}")
    return Link(number, Reason.ONLY_BEARER if number in bearers else Reason.ALIAS)


_SEVERAL_OF_THAT_NAME = "several people of the catalogue have this full name"


def _newcomer(db: Database, appearance: Appearance, reason: str) -> Link:
    person_id = people.add_person(db, appearance.speaker)
    doubt_links_by_surname(db, person_id)
    return Link(person_id, reason)


def _objection(
    db: Database, setting: Setting, appearance: Appearance, person_id: int, before: dict[Appearance, Link]
) -> str:
    """What speaks against this person, empty where nothing does."""
    if any(link.person_id == person_id for link in before.values()):
        return "the article has both"
    return against(db, person_id, appearance.name, appearance.traits, setting.day)


def _give_full_name(db: Database, person_id: int, name: str) -> None:
    people.set_name(db, person_id, name, SpeakerKind.PERSON)
    db.execute(
        "UPDATE speakers SET link_reason = ? WHERE person_id = ? AND linked_by = 'rule' AND link_reason = ?",
        (Reason.ONLY_BEARER, person_id, Reason.NEW_NAME),
    )


def _is_full_name_with(appearance: Appearance, last: str) -> bool:
    a_person = appearance.speaker.kind is SpeakerKind.PERSON
    return a_person and not appearance.by_surname and surname(appearance.name) == last


def _names_another_in_full(text: str, last: str, full_name: str) -> bool:
    """Whether the text has the surname behind a given name that is not of this full name."""
    own = set(folded(full_name).split())
    for found in _WORD_BEFORE_WORD.finditer(text):
        given, following = folded(found["given"]), folded(found["following"]).removesuffix("'s")
        if following == last and given not in own and not titles_before([given, last]).words:
            within_sentence = _WITHIN_SENTENCE.search(text, max(0, found.start() - 2), found.start())
            if (within_sentence and found["given"][0].isupper()) or gender_of_given_name(given):
                return True
    return False


_WORD_BEFORE_WORD = re.compile(r"\b(?P<given>[^\W\d_][\w.’'-]*)\s+(?=(?P<following>[^\W\d_][\w’'-]*))")

_WITHIN_SENTENCE = re.compile(r"[\w,;]\s$")
"""What stands before a word that is capitalised for its own sake."""
