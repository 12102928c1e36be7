"""Puts a Filter into words: its conditions one by one, each of which can be taken away, and as a sentence."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from quotebrowser.catalogue.filter import EVERYTHING, KINDS_SHOWN, STATUSES_SHOWN, Part, Scope
from quotebrowser.records import QuoteKind, ReviewStatus, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from quotebrowser.catalogue.filter import Confidence, Filter

    Say = Callable[[str], str]

NAMES: dict[str, str] = {
    QuoteKind.DIRECT: "direct quotes",
    QuoteKind.MIXED: "partly direct quotes",
    QuoteKind.INDIRECT: "reported speech",
    QuoteKind.THOUGHT: "thoughts",
    ReviewStatus.UNREVIEWED: "unreviewed",
    ReviewStatus.ACCEPTED: "accepted",
    ReviewStatus.REJECTED: "rejected",
    SpeakerKind.PERSON: "persons",
    SpeakerKind.ANONYMOUS: "unnamed sources",
    SpeakerKind.GROUP: "groups",
    SpeakerKind.ORGANIZATION: "organisations",
    SpeakerKind.DOCUMENT: "documents",
}
"""How kinds and statuses stand in a sentence about quotes."""

_PHRASES: dict[Part, str] = {
    Part.AUTHORS: "by {value}",
    Part.TAGS: "tagged {value}",
    Part.SINCE: "since {value}",
    Part.UNTIL: "until {value}",
    Part.CONFIDENCE: "confidence {value}",
    Part.ARTICLES: "in {value}",
    Part.WORDS: "search: {value}",
}
"""What stands around the value of a part; of one not named here, nothing."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One condition of a filter in words. `value` is None where it is the whole field; `excluded` if it is left out."""

    part: Part
    value: object
    text: str
    excluded: bool = False


def conditions_of(asked: Filter, people: Mapping[int, str], say: Say = str) -> tuple[Wanted, ...]:
    """What `asked` asks for beyond what is listed at first, in the order in which a person would say it.

    `people` gives the names of those who are asked for by id; `say` translates the fixed words.
    """
    return tuple(_conditions(asked, people, say))


def without(asked: Filter, wanted: Wanted) -> Filter:
    """`asked` with one of its conditions taken away."""
    name = wanted.part.value
    if wanted.excluded and not _is_of_a_turned_field(asked, wanted):
        left = getattr(asked.excluded, name) - {wanted.value}
        return replace(asked, excluded=replace(asked.excluded, **{name: left}))
    values = getattr(asked, name)
    left = values - {wanted.value} if wanted.value is not None else getattr(EVERYTHING, name)
    if not left:
        left = getattr(EVERYTHING, name)
    turned = asked.without - {wanted.part} if left == getattr(EVERYTHING, name) else asked.without
    return replace(asked, without=turned, **{name: left})


def _is_of_a_turned_field(asked: Filter, wanted: Wanted) -> bool:
    """Whether a condition that leaves out is a field turned round, and not a value that is excluded beside it."""
    return wanted.part in asked.without and any(
        value == wanted.value for value, _ in _values(asked, wanted.part, {}, str)
    )


def sentence(
    asked: Filter, people: Mapping[int, str], shown: int | None = None, total: int | None = None, say: Say = str
) -> str:
    """The filter in one line, as in "Ada Morrow, since 2031, unreviewed – 214 of 98,310"; counts as far as known."""
    groups: dict[tuple[Part, bool], list[str]] = {}
    for wanted in conditions_of(asked, people, say):
        groups.setdefault((wanted.part, wanted.excluded), []).append(wanted.text)
    said = ", ".join(_together(texts, excluded, say) for (_, excluded), texts in groups.items()) or say("all quotes")
    said = said[:1].upper() + said[1:]
    if shown is None:
        return said
    if total is None or total == shown:
        return f"{said} – {shown:,}"
    return f"{said} – {say('{shown} of {total}').format(shown=f'{shown:,}', total=f'{total:,}')}"


def _together(texts: list[str], excluded: bool, say: Say) -> str:  # noqa: FBT001 - half of a key
    if len(texts) == 1:
        return texts[0]
    joined = say(" and ") if excluded else say(" or ")
    return f"{', '.join(texts[:-1])}{joined}{texts[-1]}"


def _conditions(asked: Filter, people: Mapping[int, str], say: Say) -> Iterator[Wanted]:
    for part in _IN_ORDER:
        turned = part in asked.without
        for value, text in _values(asked, part, people, say):
            yield Wanted(part, value, _not(text, say) if turned else text, excluded=turned)
    left_out = {field.name for field in fields(asked.excluded)}
    for part in (part for part in _IN_ORDER if part.value in left_out):
        values = getattr(asked.excluded, part.value)
        for value in _sorted(values, people):
            yield Wanted(part, value, _not(_phrase(part, _value(part, value, people, say), say), say), excluded=True)


_IN_ORDER = (
    Part.PEOPLE, Part.SPEAKERS, Part.SPEAKER_KINDS, Part.OUTLETS, Part.AUTHORS, Part.ARTICLES, Part.MONTHS, Part.SINCE,
    Part.UNTIL, Part.KINDS, Part.STATUSES, Part.TAGS, Part.CONFIDENCE, Part.NOTED, Part.WORDS,
)  # fmt: skip

_SHOWN: dict[Part, frozenset[Any]] = {Part.KINDS: KINDS_SHOWN, Part.STATUSES: STATUSES_SHOWN}


def _values(asked: Filter, part: Part, people: Mapping[int, str], say: Say) -> Iterator[tuple[object, str]]:
    """Each value of a field with its words; None for the value where the field is one condition."""
    values = getattr(asked, part.value)
    if values == getattr(EVERYTHING, part.value):
        return
    shown = _SHOWN.get(part, frozenset())
    if part in (Part.NOTED, Part.SINCE, Part.UNTIL, Part.CONFIDENCE, Part.WORDS, Part.ARTICLES):
        yield None, _phrase(part, _whole(asked, part, say), say)
    elif shown and (not values or values > shown):
        yield None, say("with thoughts") if part is Part.KINDS else say("with rejected quotes")
    else:
        for value in _sorted(values, people):
            yield value, _phrase(part, _value(part, value, people, say), say)


def _whole(asked: Filter, part: Part, say: Say) -> str:
    if part is Part.NOTED:
        return say("with a note") if asked.noted else say("without a note")
    if part is Part.ARTICLES:
        number = len(asked.articles)
        return say("1 article") if number == 1 else say("{n} articles").format(n=f"{number:,}")
    if part is Part.SINCE:
        return _day(asked.since, first=True)
    if part is Part.UNTIL:
        return _day(asked.until, first=False)
    if part is Part.CONFIDENCE:
        return _range(asked.confidence)
    return asked.words if asked.scope is Scope.QUOTES else f"{asked.words} {say('(whole articles)')}"


def _value(part: Part, value: int | str, people: Mapping[int, str], say: Say) -> str:
    if isinstance(value, int):
        return people.get(value) or say("somebody")
    if part in (Part.KINDS, Part.STATUSES, Part.SPEAKER_KINDS):
        return say(NAMES[value])
    if value == "":
        return say("without a date") if part is Part.MONTHS else say("without an outlet")
    return str(value)


def _sorted(values: frozenset[Any], people: Mapping[int, str]) -> list[Any]:
    return sorted(values, key=lambda value: (people.get(value, "") if isinstance(value, int) else str(value), value))


def _phrase(part: Part, value: str, say: Say) -> str:
    return say(_PHRASES.get(part, "{value}")).format(value=value)


def _not(text: str, say: Say) -> str:
    return say("not {value}").format(value=text)


def _day(day: date | None, *, first: bool) -> str:
    """A day by its year or month alone where it begins or ends that."""
    text = "" if day is None else day.isoformat()
    if text.endswith("-01-01" if first else "-12-31"):
        return text[:4]
    return text[:7] if first and text.endswith("-01") else text


def _range(asked: Confidence | None) -> str:
    if asked is None:
        return ""
    signs = ("≥", "≤") if asked.ends_included else (">", "<")
    ends = ((sign, end) for sign, end in zip(signs, (asked.least, asked.most), strict=True) if end is not None)
    return " ".join(f"{sign} {end:g}" for sign, end in ends)
