"""Suggests who may be one person, with the evidence; made anew at every question, so that it is never stale."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain, combinations, product
from typing import TYPE_CHECKING, Any, NamedTuple

from quotebrowser.catalogue import answering
from quotebrowser.catalogue.evidence import against_merging
from quotebrowser.catalogue.names import folded, is_surname_only, suffix
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlite_utils import Database

_WEIGHED = 500
"""How many pairs, the most alike in name first, are weighed with all their evidence."""

_SAME_NAME, _BUT_FOR_AN_INITIAL, _NAME_WITHIN, _SURNAME = 3.0, 2.5, 2.0, 1.0
_OUTLET_AND_MONTH, _ROLE, _SETTLES_OTHERS = 1.0, 1.0, 1.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two people who may be one: what speaks for it, how much (a sum over the evidence), and "open" or "later"."""

    person_id: int
    person: str
    other_id: int
    other: str
    evidence: tuple[str, ...]
    weight: float
    answer: str = "open"


@dataclass(frozen=True, slots=True)
class DoubtfulLink:
    """A speaker of an article whose link was safe when it was made and is not any more, and who else may be meant."""

    article_id: int
    article: str
    name: str
    person_id: int
    person: str
    reason: str
    doubt: str
    others: tuple[tuple[int, str], ...]


class _Named(NamedTuple):
    id: int
    name: str
    left_apart: bool


class _Pair(NamedTuple):
    one: _Named
    other: _Named
    evidence: str
    weight: float
    settles: int


def suggestions(db: Database, number: int, *, with_later: bool) -> list[Suggestion]:
    """Who may be one, the likeliest first. Who somebody called different, or whom evidence parts, is left out."""
    answered = answering.answers(db)
    left_out = {pair for pair, answer in answered.items() if answer == "different" or not with_later}
    alike = sorted(
        (pair for pair in _alike_in_name(db) if (pair.one.id, pair.other.id) not in left_out),
        key=lambda pair: (-pair.weight, pair.one.id, pair.other.id),
    )
    weighed = [
        _weighed(db, pair, answered.get((pair.one.id, pair.other.id), "open"))
        for pair in alike[:_WEIGHED]
        if not against_merging(db, pair.one.id, pair.other.id)
    ]
    return sorted(weighed, key=lambda found: (-found.weight, found.person_id, found.other_id))[:number]


def doubtful_links(db: Database) -> list[DoubtfulLink]:
    """The links that are put up for review again, by person and article."""
    rows = db.execute(
        """SELECT speakers.article_id, coalesce(nullif(title, ''), shown_name), speakers.name, people.id, people.name,
            link_reason, link_doubt, surname
        FROM speakers JOIN people ON people.id = person_id JOIN articles ON articles.id = speakers.article_id
        WHERE link_doubt <> '' AND trashed_at IS NULL ORDER BY people.name, people.id, speakers.article_id
        """
    ).fetchall()
    bearers = _by_surname(db)
    return [_doubtful(row, bearers) for row in rows]


def _doubtful(row: tuple[Any, ...], bearers: Mapping[str, Sequence[_Named]]) -> DoubtfulLink:
    article_id, article, name, person_id, person, reason, doubt, last = row
    others = tuple((one.id, one.name) for one in bearers.get(last, ()) if one.id != person_id and not one.left_apart)
    return DoubtfulLink(article_id, article, name, person_id, person, reason, doubt, others)


def _alike_in_name(db: Database) -> Iterator[_Pair]:
    """The pairs of one surname whose names do not part them, the smaller id first.

    Of two who were left apart by their surname nobody can know more, and there is one in every article.
    """
    for group in _by_surname(db).values():
        apart = [one for one in group if one.left_apart]
        short = [one for one in group if is_surname_only(one.name) and not one.left_apart]
        by_initial = defaultdict(list)
        for one in group:
            if not is_surname_only(one.name):
                by_initial[folded(one.name)[:1]].append(one)
        full = [one for same in by_initial.values() for one in same]
        likely = (combinations(same, 2) for same in by_initial.values())
        for pair in chain(combinations(short, 2), product(apart, short), product((*apart, *short), full), *likely):
            one, other = sorted(pair)
            found = _likeness(one.name, other.name)
            if found is not None:
                settles = len(apart) if len(full) + len(short) == len(pair) and not {one, other} & set(apart) else 0
                yield _Pair(one, other, *found, settles)


def _likeness(one: str, other: str) -> tuple[str, float] | None:
    """What makes two names of one surname alike, and how much; None where they are two people's."""
    words = [_given_names(name) for name in (one, other)]
    if folded(one) == folded(other) and all(words):
        return "the same name", _SAME_NAME
    if not all(words):
        return "the same surname, and one has no other name", _SURNAME
    shorter, longer = sorted(words, key=len)
    if longer[0] == shorter[0] and shorter == [word for word in longer if len(word) > 1] != longer:
        return "the same name but for an initial", _BUT_FOR_AN_INITIAL
    if all(any(_abbreviates(word, of) for of in longer) for word in shorter):
        return "one name is a shorter form of the other", _NAME_WITHIN
    return None


def _given_names(name: str) -> list[str]:
    words = folded(name).split()
    return words[: -2 if suffix(name) else -1]


def _abbreviates(word: str, of: str) -> bool:
    return word == of or (min(len(word), len(of)) == 1 and word[0] == of[0])


def _weighed(db: Database, pair: _Pair, answer: str) -> Suggestion:
    evidence, weight = [pair.evidence], pair.weight
    if pair.settles:
        evidence.append(f"nobody else bears the surname, by which alone articles call {pair.settles:,}")
        weight += _SETTLES_OTHERS
    for question, words, more in _EVIDENCE:
        found = db.execute(question, (pair.one.id, pair.other.id)).fetchone()
        if found is not None:
            evidence.append(words.format(*found))
            weight += more
    return Suggestion(pair.one.id, pair.one.name, pair.other.id, pair.other.name, tuple(evidence), weight, answer)


_EVIDENCE = (
    (
        """SELECT outlet, substr(day, 1, 7) AS month FROM current_quotes
        WHERE person_id = ? AND outlet <> '' AND length(day) >= 7
        INTERSECT SELECT outlet, substr(day, 1, 7) FROM current_quotes WHERE person_id = ? LIMIT 1""",
        "both in {} in {}",
        _OUTLET_AND_MONTH,
    ),
    (
        """SELECT role FROM speakers WHERE person_id = ? AND role <> ''
        INTERSECT SELECT role FROM speakers WHERE person_id = ? LIMIT 1""",
        "both are called {}",
        _ROLE,
    ),
)
"""What speaks for two people's being one beside their names: the question, the words for its answer, and its weight."""


def _by_surname(db: Database) -> dict[str, list[_Named]]:
    """The people of every surname that several bear."""
    groups: dict[str, list[_Named]] = defaultdict(list)
    for last, number, name, apart in db.execute(
        "SELECT surname, id, name, left_apart FROM people WHERE surname <> '' AND kind = ? AND article_id IS NULL"
        " ORDER BY id",
        (SpeakerKind.PERSON,),
    ):
        groups[last].append(_Named(number, name, bool(apart)))
    return {last: group for last, group in groups.items() if len(group) > 1}
