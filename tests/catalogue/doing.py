"""Random actions on a catalogue that has one article of three quotes, some of every verb that can be undone."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from quotebrowser.catalogue.describing import Attribute
from quotebrowser.catalogue.filter import Filter
from quotebrowser.catalogue.placing import Place
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus, Span, SpeakerKind
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, person, report

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.records import Quote


ARTICLE = (Said("One old pier", MARTA), Said("Two old piers", AIDE), Said("Three old piers", NILS))
"""What the random actions are done to."""


@dataclass(frozen=True)
class Doing:
    """An action with two small numbers, which say on what and how."""

    action: str
    one: int
    other: int


def place(one: int, other: int) -> Place:
    """Some place in the article of `ARTICLE`, which may be taken, or past its end."""
    start, length = one * 15, 3 + other * 9
    cue = (Span(start + length, start + length + 2),) if other % 2 else ()
    return Place((Span(start, start + length),), QuoteKind.MIXED if other % 3 else QuoteKind.THOUGHT, cue)


def parts(catalogue: Catalogue, number: int, at: int) -> list[list[Span]]:
    """The first span of a quote of the first article, cut in two; nothing where it is too short, or not listed."""
    spans = [placed.quote.content[0] for placed in catalogue.placed_quotes(1) if placed.id == number]
    return [
        [part]
        for span in spans
        if len(span) > at
        for part in (Span(span.start, span.start + at), Span(span.start + at, span.end))
    ]


def rerun(one: int, other: int) -> list[Quote]:
    """What another engine says about the article of `ARTICLE`: less, more sure, of other speakers."""
    quotes = report(*ARTICLE)[1]
    quotes[other % 3] = replace(quotes[other % 3], speaker=[MINISTRY, None, person("Oriol")][one % 3])
    return [quote for number, quote in enumerate(quotes) if number != one % 4]


SPEAKERS = (MARTA, NILS, AIDE, MINISTRY, None, person("Oriol"))

VERBS: dict[str, Callable[[Catalogue, int, int], object]] = {
    "accept": lambda c, one, other: c.set_status([one, other], ReviewStatus.ACCEPTED),
    "put back": lambda c, one, other: c.set_status([one, other], ReviewStatus.UNREVIEWED),
    "reject by filter": lambda c, one, _: c.decide_filtered(
        Filter(words=["old", "two", "number"][one % 3]), ReviewStatus.REJECTED
    ),
    "correct": lambda c, one, other: c.correct_speaker([one, one + 1], SPEAKERS[other % 6], accepting=other % 2 == 0),
    "correct the source": lambda c, one, other: c.correct_speaker_of_source(one, SPEAKERS[other % 6]),
    "give": lambda c, one, other: c.give_to_person([one], other),
    "tag": lambda c, one, other: c.add_tag([one, other], f"tag {one % 2}"),
    "untag": lambda c, one, other: c.remove_tag([one, other], f"tag {one % 2}"),
    "set tag": lambda c, one, other: c.set_tag(
        f"tag {one % 3}", colour="#aa8800", parent=f"tag {other % 3}" if other % 2 else None
    ),
    "rename tag": lambda c, one, other: c.rename_tag(f"tag {one % 3}", f"tag {other % 4}"),
    "delete tag": lambda c, one, _: c.delete_tag(f"tag {one % 3}"),
    "note": lambda c, one, other: c.set_note(one, f"Note {other}" if other % 2 else ""),
    "note article": lambda c, one, other: c.set_article_note(one, f"Note {other}" if other % 2 else ""),
    "note person": lambda c, one, other: c.set_person_note(one, f"Note {other}" if other % 2 else ""),
    "edit": lambda c, one, other: c.edit_quote(other, place(one - 1, other)),
    "unedit": lambda c, one, _: c.unedit_quote(one),
    "add quote": lambda c, one, other: c.add_quote(1, place(one - 1, other), SPEAKERS[other % 6]),
    "split": lambda c, one, other: c.split_quote(one, parts(c, one, other)),
    "join": lambda c, one, other: c.join_quotes([one, other]),
    "trash": lambda c, one, other: c.trash_quotes([one, other]),
    "restore": lambda c, one, other: c.restore_quotes([one, other]),
    "trash article": lambda c, one, _: c.trash_articles([one]),
    "restore article": lambda c, one, _: c.restore_articles([one]),
    "renew": lambda c, one, other: c.renew(1, rerun(one, other), engine=f"test {other}"),
    "keep orphans": lambda c, one, _: c.keep_orphans([orphan.quote_id for orphan in c.orphans()][:one]),
    "dismiss orphans": lambda c, one, _: c.dismiss_orphans([orphan.quote_id for orphan in c.orphans()][:one]),
    "import": lambda c, one, _: add(c, Said(f"Number {one}", person(f"Ada Nuri {one}"))),
    "import a surname": lambda c, one, other: add(
        c, Said(f"Number {one} {other}", person(f"{'' if one % 2 else 'Piet '}Oriol")), title="Pier"
    ),
    "merge": lambda c, one, other: c.merge_people(one, [other]),
    "split person": lambda c, one, other: c.split_person(
        one, ["Marta Oriol", "Oriol", "Nils von der Aue"][other % 3], article_ids=[other] if other > 3 else []
    ),
    "rename": lambda c, one, other: c.rename_person(one, f"Piet Tarn {other % 2}"),
    "retype": lambda c, one, other: c.retype_person(one, list(SpeakerKind)[other % len(SpeakerKind)]),
    "sort": lambda c, one, other: c.set_sort_name(one, "" if other % 2 else f"Sorted {other}"),
    "alias": lambda c, one, other: c.add_alias(one, ["Oriol", "M. Oriol", "the mayor"][other % 3]),
    "unalias": lambda c, one, other: c.remove_alias(one, ["Oriol", "M. Oriol", "the mayor"][other % 3]),
    "import aliases": lambda c, one, other: c.import_aliases([f"Marta Oriol, Tita {one}", f"New {other}, Other {one}"]),
    "attribute": lambda c, one, other: c.add_attribute(one, list(Attribute)[other % 5], "mayor", since=str(2030 + one)),
    "change attribute": lambda c, one, other: c.change_attribute(one, f"mayor {other}"),
    "remove attribute": lambda c, one, _: c.remove_attribute(one),
    "address": lambda c, one, other: c.add_person_link(one, f"https://example.org/{other}"),
    "different": lambda c, one, other: c.say_different(one, other),
    "later": lambda c, one, other: c.put_off(one, other),
    "ask again": lambda c, one, other: c.take_back_answer(one, other),
    "link": lambda c, one, other: c.link_speaker(1, ["Marta Oriol", AIDE.name, NILS.name][one % 3], other),
    "part": lambda c, one, other: c.part_speaker(other, ["Marta Oriol", "Oriol", NILS.name][one % 3]),
    "save search": lambda c, one, other: c.save_search(f"search {one % 2}", f"pier {other}"),
    "delete search": lambda c, one, _: c.delete_search(f"search {one % 2}"),
    "sample": lambda c, one, other: c.draw_sample(one, Filter(), seed=other),
}
"""Some of every verb that can be undone."""


def doings(most: int, actions: Collection[str] = tuple(VERBS)) -> st.SearchStrategy[list[Doing]]:
    """At most so many of these actions, one after the other."""
    return st.lists(
        st.builds(Doing, st.sampled_from(sorted(actions)), st.integers(1, 6), st.integers(1, 6)), max_size=most
    )


def do(catalogue: Catalogue, doing: Doing) -> None:
    """Do it; what cannot be done is left."""
    with contextlib.suppress(QuoteBrowserError):
        VERBS[doing.action](catalogue, doing.one, doing.other)
