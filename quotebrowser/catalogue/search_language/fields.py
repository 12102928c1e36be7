"""The table of the fields: what each is called, how its value is read, and which quotes it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue import conditions
from quotebrowser.catalogue.conditions import NONE, Condition, negated
from quotebrowser.catalogue.naming import called, people_called, tags_called
from quotebrowser.catalogue.search_language import values
from quotebrowser.records import QuoteKind, ReviewStatus, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from quotebrowser.catalogue.search_language.values import Days

SAVED = "search"
"""The field that stands for a saved search, which is put in its place before anything is asked."""

ARTICLE = "article"
"""The field whose words are looked for in whole articles."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the search language. `read` makes a value of what is typed, `condition` what it lets through.

    The two fields that need more than that, `article` and `search`, have no condition: `compiling` knows them.
    """

    name: str
    meaning: str
    example: str
    read: Callable[[str], object]
    condition: Callable[[Database, Any], Condition] | None = None


IS = {
    **{status.value: conditions.one_of("status", [status]) for status in ReviewStatus},
    **{kind.value: conditions.one_of("kind", [kind]) for kind in QuoteKind},
    **{kind.value: conditions.by_kind_of_speaker([kind]) for kind in SpeakerKind},
    "attributed": conditions.ATTRIBUTED,
    "unattributed": negated(conditions.ATTRIBUTED),
    "corrected": conditions.CORRECTED,
    "edited": conditions.EDITED,
    "added": conditions.ADDED,
    "tagged": conditions.TAGGED,
    "noted": conditions.NOTED,
    "dated": conditions.DATED,
}
"""What a quote can be, by the word behind `is:`."""

HAS = {
    "note": conditions.NOTED,
    "tag": conditions.TAGGED,
    "speaker": conditions.ATTRIBUTED,
    "date": conditions.DATED,
}
"""What a quote can have."""


def _before(_: Database, typed: Days) -> Condition:
    return NONE if typed.day_before is None else conditions.until(typed.day_before)


def _after(_: Database, typed: Days) -> Condition:
    return NONE if typed.day_after is None else conditions.since(typed.day_after)


FIELDS = (
    Field("speaker", "who says it: a name, another name of theirs, or a surname", 'speaker:"Ada Morrow"', values.name,
          lambda db, name: conditions.by_people(people_called(db, name))),
    Field("outlet", "words of the outlet's name", "outlet:gull", values.name,
          lambda db, name: conditions.in_articles_with("outlet", called(db, "outlet", name))),
    Field("author", "words of the author's name", "author:voss", values.name,
          lambda db, name: conditions.in_articles_with("author", called(db, "author", name))),
    Field("before", "earlier than a day, month or year", "before:2031-03", values.days, _before),
    Field("after", "later than a day, month or year", "after:2030", values.days, _after),
    Field("from", "that day, month or year, or later", "from:2031-03-05", values.days,
          lambda _, days: conditions.since(days.first)),
    Field("to", "that day, month or year, or earlier", "to:2031", values.days,
          lambda _, days: conditions.until(days.last)),
    Field("kind", "direct, mixed, indirect or thought", "kind:direct", values.one_of([*QuoteKind]),
          lambda _, kind: conditions.one_of("kind", [kind])),
    Field("status", "unreviewed, accepted or rejected", "status:accepted", values.one_of([*ReviewStatus]),
          lambda _, status: conditions.one_of("status", [status])),
    Field("tag", "a tag, or one below it", "tag:harbour", values.name,
          lambda db, name: conditions.tagged(tags_called(db, name))),
    Field("confidence", "how sure the engine is of the speaker, 0 to 1", "confidence:<0.5", values.confidence,
          lambda _, asked: conditions.confident(asked)),
    Field("is", f"one of {', '.join(IS)}", "is:unreviewed", values.one_of(IS), lambda _, word: IS[word]),
    Field("has", f"one of {', '.join(HAS)}", "has:note", values.one_of(HAS), lambda _, word: HAS[word]),
    Field(ARTICLE, "a word or phrase anywhere in the article", 'article:"low tide"', values.words),
    Field(SAVED, "a saved search", 'search:"to check"', values.name),
)  # fmt: skip

BY_NAME = {field.name: field for field in FIELDS}
