"""Merges a colleague's catalogue into mine, as one action: what is new comes in, what differs is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from quotebrowser.catalogue.merging.bringing import bring_article, bring_quotes
from quotebrowser.catalogue.merging.links import combine_links
from quotebrowser.catalogue.merging.matching import same_quotes
from quotebrowser.catalogue.merging.notes import combine_notes, combine_written
from quotebrowser.catalogue.merging.places import combine_own_quotes, combine_places
from quotebrowser.catalogue.merging.report import merged
from quotebrowser.catalogue.merging.standing import replaced_quotes, standing_quotes
from quotebrowser.catalogue.merging.under_way import UnderWay
from quotebrowser.catalogue.merging.verdicts import combine_verdicts
from quotebrowser.catalogue.noting import Noted

if TYPE_CHECKING:
    from quotebrowser.catalogue.merging.report import Merged
    from quotebrowser.catalogue.merging.source import Source


def merge_catalogues(mine: Source, theirs: Source, who: str) -> Merged:
    """Take over from `theirs` what mine lacks, and list what differs, within the transaction that the caller holds."""
    called = f"Merge of “{theirs.path.name}”"
    with history.action(mine.db, "merge", called, who) as entry_id:
        merge = UnderWay(mine, theirs, articles_of_both(mine, theirs))
        _merge_articles(merge)
        _merge_people(merge)
        done = merged(merge.tally)
        history.say(mine.db, entry_id, f"{called}: {done.in_words}")
    return done


def articles_of_both(mine: Source, theirs: Source) -> dict[int, int]:
    """My article for each of theirs that has the same text."""
    known = dict(mine.rows("SELECT sha256, id FROM articles"))
    rows = theirs.rows("SELECT sha256, id FROM articles ORDER BY id")
    return {article_id: known[sha256] for sha256, article_id in rows if sha256 in known}


def _merge_articles(merge: UnderWay) -> None:
    in_my_trash = {number for (number,) in merge.mine.rows(_IN_TRASH)}
    in_their_trash = {number for (number,) in merge.theirs.rows(_IN_TRASH)}
    known = dict(merge.articles)
    new = [
        number
        for (number,) in merge.theirs.rows("SELECT id FROM articles WHERE trashed_at IS NULL ORDER BY id")
        if number not in known
    ]
    trashed = {theirs for theirs, mine in known.items() if theirs in in_their_trash or mine in in_my_trash}
    merge.tally["articles_known"] = len(known) - len(trashed)
    merge.tally["articles_in_trash"] = len(trashed)
    # All articles before all quotes: a person may belong to another article than the one where the quote stands.
    for number in new:
        bring_article(merge, number)
    for number in new:
        bring_quotes(merge, number)
    for (number,) in merge.theirs.rows(_WORKED_ON):
        if number in known and number not in trashed:
            _combine_article(merge, known[number], number)


def _combine_article(merge: UnderWay, my_article: int, their_article: int) -> None:
    """Take over what they decided in an article that both have."""
    mine, theirs = standing_quotes(merge.mine, my_article), standing_quotes(merge.theirs, their_article)
    replaced = replaced_quotes(merge.theirs, their_article)
    same = same_quotes(mine, theirs, [number for number in replaced if number in theirs])
    pairs = [(mine[my_id], theirs[their_id]) for their_id, my_id in sorted(same.items())]
    combine_links(merge, my_article, their_article)
    for my_quote, their_quote in pairs:
        combine_verdicts(merge, my_quote, their_quote)
        for tag in sorted(their_quote.tags - my_quote.tags):
            merge.put_tag(my_quote.id, tag)
        if their_quote.note is not None:
            combine_written(merge, Noted.QUOTE, my_quote.id, my_quote.note, their_quote.note)
    combine_places(merge, my_article, pairs)
    left = {number: quote for number, quote in mine.items() if number not in same.values() and not quote.orphan}
    combine_own_quotes(merge, my_article, left, [theirs[n] for n in theirs if n not in same], replaced)
    combine_notes(merge, Noted.ARTICLE, my_article, their_article)


def _merge_people(merge: UnderWay) -> None:
    """Aliases, attributes and notes of the people of both, and the people whom only they have written about."""
    matched = merge.people.matched
    merge.tally["people_matched"] = len(matched) - merge.tally["people_new"]
    for their_id in matched:
        merge.people.complete(their_id)
    for (their_id,) in merge.theirs.rows(_WRITTEN_ABOUT):
        merge.person(their_id)
    for (their_id,) in merge.theirs.rows("SELECT person_id FROM notes WHERE person_id IS NOT NULL ORDER BY id"):
        my_id = merge.people.known(their_id)
        if my_id is not None:
            combine_notes(merge, Noted.PERSON, my_id, their_id)
    merge.people.keep_apart()


_IN_TRASH = "SELECT id FROM articles WHERE trashed_at IS NOT NULL"

_WORKED_ON = """
    SELECT article_id FROM quotes WHERE origin = 'person'
        OR id IN (SELECT quote_id FROM decisions) OR id IN (SELECT quote_id FROM edits)
        OR id IN (SELECT quote_id FROM quote_tags) OR id IN (SELECT quote_id FROM notes WHERE quote_id IS NOT NULL)
    UNION SELECT article_id FROM notes WHERE article_id IS NOT NULL
    UNION SELECT article_id FROM speakers WHERE linked_by = 'person'
    ORDER BY article_id
"""
"""The articles where somebody decided anything; the others have nothing that mine could lack."""

_WRITTEN_ABOUT = """
    SELECT id FROM people WHERE article_id IS NULL AND (
        id IN (SELECT person_id FROM notes) OR id IN (SELECT person_id FROM person_attributes)
        OR id IN (SELECT person_id FROM person_links))
    ORDER BY id
"""
