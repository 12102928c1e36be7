"""Takes over which people a colleague linked the speakers of an article to by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.merging.conflicts import About, Difference, list_difference

if TYPE_CHECKING:
    from quotebrowser.catalogue.merging.under_way import UnderWay


def combine_links(merge: UnderWay, my_article: int, their_article: int) -> None:
    """Link a speaker as they did by hand, where mine is linked by rule; where by hand too, list what differs."""
    for name, kind, their_person, reason in merge.theirs.rows(_BY_HAND, (their_article,)):
        mine = merge.mine.rows(_MINE, (my_article, name, kind))
        if not mine:
            continue
        speaker_id, my_person, linked_by, my_name = mine[0]
        if merge.people.known(their_person) == my_person:
            merge.tally["decisions_same"] += linked_by == "person"
        elif linked_by == "rule":
            merge.db.execute(
                "UPDATE speakers SET person_id = ?, link_reason = ?, linked_by = 'person', link_doubt = ''"
                " WHERE id = ?",
                (merge.person(their_person), reason, speaker_id),
            )
            merge.tally["decisions_new"] += 1
        else:
            ((their_name, their_kind),) = merge.theirs.rows(
                "SELECT name, kind FROM people WHERE id = ?", (their_person,)
            )
            list_difference(
                merge,
                Difference(
                    About.LINK,
                    f"“{name}” is “{my_name}”",
                    f"“{name}” is “{their_name}”",
                    {
                        "speaker": {"name": name, "kind": kind},
                        "person": {"name": their_name, "kind": their_kind},
                        "reason": reason,
                    },
                    "",
                    "",
                    article_id=my_article,
                ),
            )


_BY_HAND = """
    SELECT name, kind, person_id, link_reason FROM speakers WHERE article_id = ? AND linked_by = 'person' ORDER BY id
"""

_MINE = """
    SELECT speakers.id, person_id, linked_by, people.name FROM speakers JOIN people ON people.id = person_id
    WHERE speakers.article_id = ? AND speakers.name = ? AND speakers.kind = ?
"""
