"""Aliases as text, a person a line: `Primary, alias, alias`; a name that has a comma stands between quotation marks."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history, people
from quotebrowser.catalogue.describing import refuse_blank_name, refuse_names_of_others
from quotebrowser.catalogue.linking import doubt_links_by_surname
from quotebrowser.catalogue.names import folded
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlite_utils import Database


def export_lines(db: Database) -> list[str]:
    """A line for everyone known across articles who has aliases, by sort name.

    A name that several have names nobody, and is left out.
    """
    shared = {fold for (fold,) in db.execute(_SHARED)}
    lines = []
    for person_id, name in db.execute(_WITH_ALIASES).fetchall():
        aliases = [alias for alias in people.names_of(db, person_id) if folded(alias) not in shared]
        if aliases and name.strip() and folded(name) not in shared:
            lines.append(_line([name, *aliases]))
    return lines


_WITH_ALIASES = """
    SELECT id, name FROM people WHERE article_id IS NULL AND id IN (SELECT person_id FROM aliases)
    ORDER BY sort_name, id
"""

_SHARED = """
    SELECT fold FROM (
        SELECT id, folded_name AS fold FROM people WHERE article_id IS NULL
        UNION SELECT person_id, folded_alias FROM aliases)
    GROUP BY fold HAVING count(*) > 1
"""


def import_lines(db: Database, lines: Iterable[str], who: str) -> int:
    """Give people the aliases of these lines, as one action; how many are new. People the catalogue lacks are made.

    Blank lines and those that begin with # are passed over. QuoteBrowserError, nothing changed, names the line where an
    alias is somebody else's or where several people have the first name.
    """
    new = 0
    with history.action(db, "import aliases", "Import of aliases", who) as entry_id:
        for number, names in _read(lines):
            try:
                new += _take_in(db, names)
            except QuoteBrowserError as error:
                raise QuoteBrowserError(f"Line {number} of the aliases: {error}") from error
        history.say(db, entry_id, f"Import of {new:,} alias{'' if new == 1 else 'es'}")
    return new


def _read(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(lines, start=1):
        text = line.lstrip("\ufeff").strip()
        if text and not text.startswith("#"):
            try:
                (cells,) = csv.reader([text], skipinitialspace=True, strict=True)
            except (csv.Error, ValueError) as error:
                raise QuoteBrowserError(
                    f"Line {number} of the aliases cannot be read ({error}); write: Primary, alias, alias."
                ) from error
            yield number, [cells[0], *(cell for cell in cells[1:] if cell.strip())]


def _take_in(db: Database, names: list[str]) -> int:
    person = people.person(db, _primary(db, refuse_blank_name(names[0])))
    known = {folded(name) for name in (person.name, *people.names_of(db, person.id))}
    new = 0
    for alias in map(refuse_blank_name, names[1:]):
        if folded(alias) not in known:
            refuse_names_of_others(db, person, alias)
            known.add(folded(alias))
            new += 1
        if folded(alias) != folded(person.name):
            people.add_alias(db, person.id, alias, by_person=True)
    return new


def _primary(db: Database, name: str) -> int:
    found = [number for kind in people.SPANNING_KINDS for number in people.named(db, name, kind, as_printed=True)]
    if len(found) > 1:
        raise QuoteBrowserError(f"“{name}” is the name of {len(found)} people; merge them or rename one first.")
    if found:
        return found[0]
    made = people.add_person(db, Speaker(name, SpeakerKind.PERSON))
    doubt_links_by_surname(db, made)
    return made


def _line(names: list[str]) -> str:
    """Names as one line; what would break it is left out."""
    return ", ".join(map(_cell, names))


def _cell(name: str) -> str:
    plain = " ".join(name.split())
    return plain if not plain.startswith(('"', "#")) and "," not in plain else '"{}"'.format(plain.replace('"', '""'))
