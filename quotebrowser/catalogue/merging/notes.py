"""Takes over notes where mine has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.merging.conflicts import About, Difference, list_difference
from quotebrowser.catalogue.merging.source import insert
from quotebrowser.catalogue.merging.standing import Written

if TYPE_CHECKING:
    from quotebrowser.catalogue.merging.under_way import UnderWay
    from quotebrowser.catalogue.noting import Noted


def combine_notes(merge: UnderWay, noted: Noted, my_id: int, their_id: int) -> None:
    """Take over their note on something of mine; where mine has another one, list the conflict."""
    question = f"SELECT text, written_by, written_at FROM notes WHERE {noted}_id = ?"
    theirs = [Written(*row) for row in merge.theirs.rows(question, (their_id,))]
    mine = [Written(*row) for row in merge.mine.rows(question, (my_id,))]
    if theirs:
        combine_written(merge, noted, my_id, mine[0] if mine else None, theirs[0])


def combine_written(merge: UnderWay, noted: Noted, my_id: int, mine: Written | None, theirs: Written) -> None:
    """The same of notes that are known."""
    if mine is None:
        cells = {"text": theirs.text, "written_by": theirs.by, "written_at": theirs.at}
        insert(merge.db, "notes", {f"{noted}_id": my_id, **cells})
        merge.tally["notes_new"] += 1
    elif mine.text != theirs.text:
        subject: dict[str, int] = {f"{noted}_id": my_id}
        list_difference(
            merge,
            Difference(
                About.NOTE, mine.text, theirs.text, {"text": theirs.text}, theirs.by, theirs.at,
                quote_id=subject.get("quote_id"), article_id=subject.get("article_id"),
                person_id=subject.get("person_id"),
            ),
        )  # fmt: skip
