"""Who of my people each of a colleague's is: by full name and suffix, by alias, by a surname that one person bears.

Whoever was left apart, known by a surname that several bear, is nobody of another article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from quotebrowser.catalogue.merging.source import insert, rows_to_copy
from quotebrowser.catalogue.names import folded, is_surname_alone, suffix
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from quotebrowser.catalogue.merging.report import Tally
    from quotebrowser.catalogue.merging.source import Source


class _Known(NamedTuple):
    """A person as either catalogue knows them."""

    id: int
    name: str
    kind: str
    folded_name: str
    surname: str
    article_id: int | None
    left_apart: bool

    @property
    def spans_articles(self) -> bool:
        """Whether this can be somebody of other articles."""
        return self.article_id is None and not self.left_apart


class PeopleOfBoth:
    """The people of a colleague's catalogue as mine; two of theirs are never one of mine.

    `articles` are my articles for theirs, which may grow: anonymous sources, groups and documents belong to one.
    """

    def __init__(self, mine: Source, theirs: Source, articles: Mapping[int, int]) -> None:
        self._mine, self._theirs, self._articles = mine, theirs, articles
        self._theirs_by_id = {person.id: person for person in _people(theirs)}
        self._pairs = _pairs(_people(mine), self._theirs_by_id.values(), _aliases(mine), _aliases(theirs))

    @property
    def matched(self) -> dict[int, int]:
        """My person for each of theirs who is the same one across articles."""
        return dict(self._pairs)

    def known(self, their_id: int) -> int | None:
        """My person for one of theirs; None where I have nobody of the kind."""
        if their_id in self._pairs:
            return self._pairs[their_id]
        person = self._theirs_by_id[their_id]
        if person.left_apart:
            return self._left_apart_alike(their_id)
        if person.article_id is None or person.article_id not in self._articles:
            return None
        found = self._mine.rows(
            "SELECT id FROM people WHERE folded_name = ? AND kind = ? AND article_id = ? ORDER BY id",
            (person.folded_name, person.kind, self._articles[person.article_id]),
        )
        return int(found[0][0]) if found else None

    def _left_apart_alike(self, their_id: int) -> int | None:
        """Whom I left apart in an article that both have, where they left this one apart by the same name."""
        for article_id, name, kind in self._theirs.rows(_SPEAKING, (their_id,)):
            found = self._mine.rows(_LEFT_APART, (self._articles.get(article_id), name, kind))
            if found:
                return int(found[0][0])
        return None

    def made(self, their_id: int, tally: Tally) -> int:
        """My person for one of theirs, made with names and attributes where I have nobody of the kind."""
        known = self.known(their_id)
        if known is not None:
            return known
        db = self._mine.db
        (row,) = rows_to_copy(db, self._theirs, "people", "id = ?", their_id)
        row["article_id"] = self._articles.get(row["article_id"])
        del row["id"]
        self._pairs[their_id] = insert(db, "people", row)
        tally["people_new"] += 1
        self.complete(their_id)
        return self._pairs[their_id]

    def complete(self, their_id: int) -> None:
        """Give my person the aliases, attributes and links of theirs that it lacks."""
        my_id, person = self._pairs[their_id], self._theirs_by_id[their_id]
        db = self._mine.db
        names = self._theirs.rows("SELECT alias, origin FROM aliases WHERE person_id = ?", (their_id,))
        for alias, origin in names if _surname_only(person) else (*names, (person.name, "article")):
            told = {"person": my_id, "alias": alias, "folded": folded(alias), "origin": origin}
            db.execute(_NEW_ALIAS, told)
        for table, compared in _KNOWN_OF_PEOPLE.items():
            for row in rows_to_copy(db, self._theirs, table, "person_id = ?", their_id):
                same = " AND ".join(f"{column} = ?" for column in compared)
                cells = tuple(row[column] for column in compared)
                there = db.execute(f"SELECT 1 FROM {table} WHERE person_id = ? AND {same}", (my_id, *cells))
                if there.fetchone() is None:
                    insert(db, table, {**{k: v for k, v in row.items() if k != "id"}, "person_id": my_id})

    def keep_apart(self) -> None:
        """Take over who was said to be different people, where nobody here has said anything."""
        for one, other, by, at in self._theirs.rows(_DIFFERENT):
            mine = sorted({person for person in (self.known(one), self.known(other)) if person is not None})
            if len(mine) == _A_PAIR:
                self._mine.db.execute(_STAY_DIFFERENT, (*mine, by, at))


_A_PAIR = 2

_SPEAKING = "SELECT article_id, name, kind FROM speakers WHERE person_id = ? ORDER BY id"

_LEFT_APART = """
    SELECT person_id FROM speakers JOIN people ON people.id = person_id
    WHERE speakers.article_id = ? AND speakers.name = ? AND speakers.kind = ? AND left_apart
"""

_KNOWN_OF_PEOPLE = {"person_attributes": ("attribute", "value", "since", "until"), "person_links": ("url",)}
"""What else is known of people, and what makes two rows the same."""

_NEW_ALIAS = """
    INSERT INTO aliases (person_id, alias, folded_alias, origin) SELECT :person, :alias, :folded, :origin
    WHERE :folded NOT IN (SELECT folded_alias FROM aliases) AND :folded NOT IN (SELECT folded_name FROM people)
"""
"""A name that anybody here bears already is nobody else's alias: it would be two people's."""

_DIFFERENT = "SELECT person_id, other_id, answered_by, answered_at FROM person_suggestions WHERE answer = 'different'"

_STAY_DIFFERENT = """
    INSERT INTO person_suggestions (person_id, other_id, answer, answered_by, answered_at)
    VALUES (?, ?, 'different', ?, ?)
    ON CONFLICT DO UPDATE SET answer = 'different', answered_by = excluded.answered_by,
        answered_at = excluded.answered_at WHERE answer = 'open'
"""


def _people(source: Source) -> list[_Known]:
    rows = source.rows("SELECT id, name, kind, folded_name, surname, article_id, left_apart FROM people ORDER BY id")
    return [_Known(*row) for row in rows]


def _aliases(source: Source) -> dict[int, set[str]]:
    aliases: dict[int, set[str]] = {}
    for person_id, alias in source.rows("SELECT person_id, folded_alias FROM aliases"):
        aliases.setdefault(person_id, set()).add(alias)
    return aliases


def _pairs(
    mine: Iterable[_Known],
    theirs: Collection[_Known],
    my_aliases: Mapping[int, set[str]],
    their_aliases: Mapping[int, set[str]],
) -> dict[int, int]:
    """Full names first, then aliases, surnames last: a surname kept apart from a full name is not taken for it."""
    by_name, by_alias, by_surname = _index([person for person in mine if person.spans_articles], my_aliases)
    open_ones = [person for person in theirs if person.spans_articles]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    steps: tuple[Callable[[_Known], list[_Known]], ...] = (
        lambda person: [known for known in by_name.get((person.kind, person.folded_name), ()) if known.id not in taken][
            :1
        ],
        lambda person: _by_alias(person, by_name, by_alias, their_aliases.get(person.id, set())),
        lambda person: by_surname.get(person.surname, []) if _surname_only(person) else [],
    )
    for step in steps:
        for person in open_ones:
            found = step(person)
            if person.id not in pairs and len(found) == 1 and found[0].id not in taken:
                pairs[person.id] = found[0].id
                taken.add(found[0].id)
    return pairs


def _index(
    people: Iterable[_Known], aliases: Mapping[int, set[str]]
) -> tuple[dict[tuple[str, str], list[_Known]], dict[tuple[str, str], list[_Known]], dict[str, list[_Known]]]:
    """People by kind and name, by kind and alias, and those with a full name by their surname."""
    by_name: dict[tuple[str, str], list[_Known]] = {}
    by_alias: dict[tuple[str, str], list[_Known]] = {}
    by_surname: dict[str, list[_Known]] = {}
    for person in people:
        by_name.setdefault((person.kind, person.folded_name), []).append(person)
        for alias in aliases.get(person.id, ()):
            by_alias.setdefault((person.kind, alias), []).append(person)
        if person.surname and not _surname_only(person):
            by_surname.setdefault(person.surname, []).append(person)
    return by_name, by_alias, by_surname


def _by_alias(
    person: _Known,
    by_name: Mapping[tuple[str, str], list[_Known]],
    by_alias: Mapping[tuple[str, str], list[_Known]],
    aliases: set[str],
) -> list[_Known]:
    """Whom their name is an alias of, or whose name is an alias of theirs; nobody of another suffix."""
    found = {known.id: known for known in by_alias.get((person.kind, person.folded_name), ())}
    for alias in aliases:
        found |= {known.id: known for known in by_name.get((person.kind, alias), ())}
    return [known for known in found.values() if suffix(known.name) == suffix(person.name)]


def _surname_only(person: _Known) -> bool:
    return person.kind == SpeakerKind.PERSON and is_surname_alone(person.name)
