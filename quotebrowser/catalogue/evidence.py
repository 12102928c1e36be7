"""What speaks against somebody's being somebody else: suffix, gender, role in one week, both in one article."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from quotebrowser.catalogue.names import Traits, is_surname_only, suffix, traits_of
from quotebrowser.catalogue.titles import roles_exclude, titles_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

_WEEK = timedelta(days=6)
_DAY_LENGTH = len("2031-03-01")
_GENDERS_TOLD = """
    SELECT EXISTS (SELECT 1 FROM speakers WHERE person_id = :person AND gender <> '' AND gender = 'female'),
        EXISTS (SELECT 1 FROM speakers WHERE person_id = :person AND gender <> '' AND gender = 'male')
"""
"""Says twice that the gender is known: only so does SQLite look into the index of the speakers of known gender."""
_GENDER_CALLED = {
    **dict.fromkeys(("female", "woman", "f", "w"), "female"),
    **dict.fromkeys(("male", "man", "m"), "male"),
}
"""What researchers write for the two genders that titles tell; any other speaks neither for nor against."""


def against(db: Database, person_id: int, name: str, traits: Traits, day: str) -> str:
    """Why a speaker of this name and traits, in an article of this day, is not that person; empty where nothing is."""
    (persons_name,) = db.execute("SELECT name FROM people WHERE id = ?", (person_id,)).fetchone()
    theirs = traits_of(persons_name)
    if traits.suffix != theirs.suffix and not (_may_drop_suffix(name) or _may_drop_suffix(persons_name)):
        return f"{_suffix_called(traits.suffix)} and {_suffix_called(theirs.suffix)} are two"
    gender = known_gender(db, person_id, theirs)
    if traits.gender and gender and gender != traits.gender:
        return f"one is {traits.gender}, the other {gender}"
    if traits.role:
        for role in roles_in_the_week_of(db, person_id, day, not_as=traits.role):
            if roles_exclude(traits.role, role):
                return f"one is {traits.role} and the other {role} in the same week"
    return ""


def against_merging(db: Database, one: int, other: int) -> list[str]:
    """All that speaks against two people's being one."""
    names = dict(db.execute("SELECT id, name FROM people WHERE id IN (?, ?)", (one, other)).fetchall())
    traits = {number: traits_of(name) for number, name in names.items()}
    reasons = []
    if "" not in (traits[one].suffix, traits[other].suffix) and traits[one].suffix != traits[other].suffix:
        reasons.append(f"{_suffix_called(traits[one].suffix)} and {_suffix_called(traits[other].suffix)} are two")
    genders = [known_gender(db, number, traits[number]) for number in (one, other)]
    if all(genders) and genders[0] != genders[1]:
        reasons.append(f"one is {genders[0]}, the other {genders[1]}")
    reasons += [
        f"one is {role} and the other {other_role} in the same week"
        for role, other_role in _roles_in_one_week(db, one, other)
        if roles_exclude(role, other_role)
    ][:1]
    if (title := _article_of_both(db, one, other)) is not None:
        reasons.append(f"“{title}” names both")
    return reasons


def _may_drop_suffix(name: str) -> bool:
    """Whether this is a surname alone, behind which articles leave out "Jr."."""
    return is_surname_only(name) and not suffix(name)


def known_gender(db: Database, person_id: int, traits: Traits) -> str:
    """A person's gender: as somebody set it, else as titles tell it where they agree, else as the given name does."""
    found = db.execute(
        "SELECT value FROM person_attributes WHERE person_id = ? AND attribute = 'gender' ORDER BY since DESC, id DESC",
        (person_id,),
    ).fetchone()
    if found:
        return _GENDER_CALLED.get(found[0].casefold(), "")
    told = db.execute(_GENDERS_TOLD, {"person": person_id}).fetchone()
    if any(told) and not all(told):
        return "female" if told[0] else "male"
    return traits.gender


def roles_in_the_week_of(db: Database, person_id: int, day: str, *, not_as: str) -> list[str]:
    """The roles in which articles of that week and attributes of that day have a person, but for one."""
    first, last = _week_around(day)
    if not first:
        return []
    rows = db.execute(
        "SELECT DISTINCT role FROM speakers WHERE person_id = :person AND role <> '' AND role <> :not_as"
        " AND article_id IN (SELECT article_id FROM current_quotes"
        " WHERE person_id = :person AND day BETWEEN :first AND :last AND length(day) = :whole)",
        {"person": person_id, "not_as": not_as, "first": first, "last": last, "whole": _DAY_LENGTH},
    )
    set_by_hand = db.execute(
        "SELECT value FROM person_attributes WHERE person_id = ? AND attribute = 'role'"
        " AND since <> '' AND since <= ? AND (until = '' OR until >= ?)",
        (person_id, day, day),
    )
    return [role for (role,) in rows] + [role for role in map(_role_of_attribute, set_by_hand) if role != not_as]


def _role_of_attribute(row: tuple[str]) -> str:
    """The role that a researcher's own words name, empty where they name none of the table."""
    return titles_before([*row[0].casefold().split(), "name"]).role


def _roles_in_one_week(db: Database, one: int, other: int) -> Iterable[tuple[str, str]]:
    return db.execute(
        """SELECT DISTINCT a.role, b.role
        FROM speakers AS a JOIN articles AS article_a ON article_a.id = a.article_id
        JOIN speakers AS b ON b.role <> '' AND b.role <> a.role
        JOIN articles AS article_b ON article_b.id = b.article_id
        WHERE a.person_id = ? AND b.person_id = ? AND a.role <> ''
            AND abs(julianday(article_a.day) - julianday(article_b.day)) < 7
        """,
        (one, other),
    ).fetchall()


def _article_of_both(db: Database, one: int, other: int) -> str | None:
    """An article that has both as speakers of their own."""
    found = db.execute(
        "SELECT coalesce(nullif(title, ''), shown_name) FROM articles WHERE id = (SELECT a.article_id"
        " FROM speakers AS a JOIN speakers AS b ON b.article_id = a.article_id"
        " WHERE a.person_id = ? AND b.person_id = ? LIMIT 1)",
        (one, other),
    ).fetchone()
    return found[0] if found else None


def _week_around(day: str) -> tuple[str, str]:
    """The days up to which an article counts as of the same week; empty where `day` is not a whole date."""
    try:
        middle = date.fromisoformat(day)
        return (middle - _WEEK).isoformat(), (middle + _WEEK).isoformat()
    except (ValueError, OverflowError):
        return "", ""


def _suffix_called(suffix: str) -> str:
    return f"“{suffix.title()}.”" if suffix in {"jr", "sr"} else f"“{suffix.upper()}”" if suffix else "none"
