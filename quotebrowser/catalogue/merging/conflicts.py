"""What two catalogues say differently, kept until a person answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quotebrowser.catalogue.merging.source import insert

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotebrowser.catalogue.merging.under_way import UnderWay


class About(StrEnum):
    """What a conflict is about."""

    DECISION = "decision"
    PLACE = "place"
    QUOTE = "quote"
    LINK = "link"
    NOTE = "note"


class Answer(StrEnum):
    """What somebody answered."""

    OPEN = "open"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that a colleague's catalogue says otherwise: what mine says and what theirs, in words.

    It is about a quote, an article or a person; a quote of theirs whose words mine has elsewhere is about the article.
    """

    id: int
    about: About
    quote_id: int | None
    article_id: int | None
    person_id: int | None
    mine: str
    theirs: str
    their_reviewer: str
    decided_at: str
    source: str
    answer: Answer
    answered_by: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A conflict that a merge has found; `value` is what accepting theirs writes, from their catalogue alone."""

    about: About
    mine: str
    theirs: str
    value: dict[str, object]
    by: str
    at: str
    quote_id: int | None = None
    article_id: int | None = None
    person_id: int | None = None


def list_difference(merge: UnderWay, found: Difference) -> None:
    """Keep a conflict, unless an earlier merge listed the very same."""
    merge.tally["notes_conflicting" if found.about is About.NOTE else "decisions_conflicting"] += 1
    value = json.dumps(found.value, ensure_ascii=False, sort_keys=True)
    subjects = (found.quote_id, found.article_id, found.person_id)
    if merge.mine.rows(_LISTED, (found.about, *subjects, value)):
        return
    insert(
        merge.db,
        "merge_conflicts",
        {
            "about": found.about, "quote_id": found.quote_id, "article_id": found.article_id,
            "person_id": found.person_id, "mine": found.mine, "theirs": found.theirs, "value": value,
            "their_reviewer": found.by, "decided_at": found.at, "source": merge.theirs.path.name,
        },
    )  # fmt: skip
    merge.tally["conflicts_new"] += 1


_LISTED = """
    SELECT 1 FROM merge_conflicts
    WHERE about = ? AND quote_id IS ? AND article_id IS ? AND person_id IS ? AND value = ?
"""


def conflicts(db: Database, *, answered: bool) -> list[Conflict]:
    """The conflicts that nobody has answered yet, or all of them, as merges found them."""
    rows = db.execute(
        "SELECT id, about, quote_id, article_id, person_id, mine, theirs, their_reviewer, decided_at, source, answer,"
        " answered_by FROM merge_conflicts WHERE ? OR answer = 'open' ORDER BY id",
        (answered,),
    )
    return [
        Conflict(
            number, About(about), quote, article, person, mine, theirs, by, at, source, Answer(answer), answered_by
        )
        for number, about, quote, article, person, mine, theirs, by, at, source, answer, answered_by in rows
    ]
