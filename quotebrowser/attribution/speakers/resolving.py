"""Goes through an article once, in text order, and names the speaker of each attribution."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.records import Span, Speaker, SpeakerKind

from .answers import Answer, Evidence, nobody, person
from .descriptions import bearer_in_focus, description_answer
from .heads import head_names, joined
from .labels import label_answer
from .page import WORD
from .phrases import read_phrase
from .pronouns import he_or_she, pronoun_answer
from .reading import PRONOUN, Reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quotebrowser.attribution.mentions import Earlier, NameMention, Resolved, SourceMention
    from quotebrowser.records import Article

    from .naming import Name

NO_NOUN = re.compile(r"\W*(?:said|says|say|asked|asks|added|adds|told|tells|wrote|writes|\w)\W*")
"""A source that is a verb or a scrap: its finder took cue for source."""
ONE_OF = re.compile(r"(?:one )?of (?:the|his|her|its|their) ", re.IGNORECASE)
APPOSED_NAME = re.compile(r", (?:(?:a|an|the|his|her|its)\s[^,.;:“”\"\n]{1,60}?\s(?:named|called)\s)?")
APPOSITION_ENDS = re.compile(r"[,.;:—–)?!”\"]|\s*\n|\s*\Z")
SAME_SPEECH = re.compile(r"[^\n]{0,160}|[^\w\n]*\n+[^\w\n]*")
"""What may stand between a quotation and its continuation without a source of its own."""


def resolve_speakers(
    article: Article,
    names: Sequence[NameMention],
    sources: Sequence[SourceMention],
    earlier: Mapping[int, Earlier] | None = None,
) -> list[Resolved]:
    """The speaker behind each of `sources`, in their order.

    `names` are an entity recogniser's and may be wrong or missing: the text's own capitals are read as well. `earlier`
    tells, by where a source or pronoun begins, where the encoder thinks that the same one was printed before.
    """
    reading = Reading(article, names, sources, earlier or {})
    answers: dict[int, Answer] = {}
    consumed: set[int] = set()
    for at, _, number in _events(reading, sources):
        if number >= 0:
            source = sources[number]
            answer = answers[number] = _answer(reading, source)
            if answer.entity is not None:
                end = source.source[-1].end
                reading.focus.see(at, end, answer.entity, source=True, pronoun=end - at < 4)
                consumed.update(n.start for n in reading.names_in(source.source) if reading.entity(n) is answer.entity)
        elif at not in consumed:
            _see(reading, at)
    return [(answers.get(k) or _continued(reading, sources, answers, k)).resolved() for k in range(len(sources))]


def _events(reading: Reading, sources: Sequence[SourceMention]) -> list[tuple[int, int, int]]:
    """(where, order, number of the source or -1) of all sources, names and pronouns, in text order."""
    events = [(m.source[0].start, 0, k) for k, m in enumerate(sources) if m.source]
    taken = {at for at, _, _ in events}
    events += [(n.start, 1, -1) for n in reading.names if reading.entity(n).is_person and n.start not in reading.byline]
    events += [(at, 1, -1) for at in reading.mentions if at not in taken]
    events += [(m.start(), 1, -1) for m in reading.pronouns if m.start() not in taken]
    return sorted(events)


def _see(reading: Reading, at: int) -> None:
    """Take note of a name or pronoun that is no source."""
    entity = reading.cast.of_name.get(at)
    if entity is not None:
        name = reading.name_at(at)
        reading.focus.see(at, name.end, entity, possessive=name.possessive)
        return
    mention = reading.mentions.get(at)
    if mention is not None:
        bearer = bearer_in_focus(reading, at, mention[0])
        if bearer is not None:
            reading.focus.see(at, mention.end(), bearer)
        return
    word = PRONOUN.match(reading.text, at)
    if word is None:
        return
    answer = he_or_she(reading, at, word[0].casefold())
    if answer.entity is not None:
        owner = word[0].casefold() in ("his", "her")
        reading.focus.see(at, word.end(), answer.entity, possessive=owner, pronoun=True)


def _answer(reading: Reading, source: SourceMention) -> Answer:
    text = " ".join(span.of(reading.text) for span in source.source).strip()
    if source.transcript:
        return label_answer(reading, source, text)
    answer = pronoun_answer(reading, source, text)
    if answer is not None:
        return answer
    heads = head_names(reading.text, source.source, reading.names_in(source.source), lambda n: _is_full(reading, n))
    if heads and not _describes(reading, source, heads[0]):
        return _named(reading, heads, source.source[0].start)
    if not heads and NO_NOUN.fullmatch(text):
        swapped = head_names(reading.text, source.cue, reading.names_in(source.cue), lambda n: _is_full(reading, n))
        return _named(reading, swapped, source.cue[0].start) if swapped else nobody(f"'{text}' names nobody")
    beside = _name_beside(reading, source, text)
    if beside is not None:
        return _named(reading, [beside], source.source[0].start)
    return description_answer(reading, source.source[0].start, text)


def _name_beside(reading: Reading, source: SourceMention, text: str) -> Name | None:
    """The name in apposition to a description: "Oda Marn" behind "the owner of the inn"."""
    phrase = read_phrase(text)
    if not ONE_OF.match(text) and (phrase.plural or phrase.kind not in (SpeakerKind.ANONYMOUS, None)):
        return None
    opening = APPOSED_NAME.match(reading.text, source.source[-1].end)
    if opening is None:
        return None
    names = reading.names_in([Span(opening.end(), opening.end() + 60)])
    if not names or names[0].first != opening.end() or not reading.entity(names[0]).is_person:
        return None
    name = names[0]
    closed = APPOSITION_ENDS.match(reading.text, name.end + 2 * name.possessive)
    return name if len(name.words) > 1 and closed and not name.possessive else None


def _is_full(reading: Reading, name: Name) -> bool:
    entity = reading.entity(name)
    return entity.is_person and len(entity.fold) > 1


def _describes(reading: Reading, source: SourceMention, head: Name) -> bool:
    """Whether a noun before a name that is no person's speaks: "a woman in Sellin", not "the paper, the Sun"."""
    before = reading.text[source.source[0].start : head.first]
    if reading.entity(head).is_person or before.endswith((", ", ", the ")):
        return False
    return WORD.search(before) is not None and read_phrase(before).kind is not None


def _named(reading: Reading, heads: list[Name], at: int) -> Answer:
    """The answer for a mention that carries its speaker's name."""
    text = reading.text
    first = reading.entity(heads[0])
    if not first.is_person or len(first.fold) == 1:
        better = [n for n in heads[1:] if reading.entity(n).is_person and len(n.words) > 1]
        heads = [n for n in better if not re.search(r",|\band\b", text[heads[0].end : n.start])] or heads
    heads = joined(text, heads)
    entities = list(dict.fromkeys(reading.entity(n) for n in heads))
    first, name = entities[0], heads[0]
    if len(entities) > 1 and re.fullmatch(r"\s+and\s+(?:[\w.]+\s+){0,6}", text[heads[0].end : heads[1].first]):
        both = " and ".join(e.name for e in entities)
        return Answer(Speaker(both, SpeakerKind.GROUP), Evidence.NAMED_TOGETHER, "named together")
    if not first.is_person:
        speaker = Speaker(first.name, SpeakerKind.ORGANIZATION)
        reading.nameless.add(speaker, None, at)
        return Answer(speaker, Evidence.NAMED_BODY, f"'{' '.join(name.words)}' is named")
    if len(name.words) > 1:
        return person(first, Evidence.FULL_NAME, f"{first.name} is named")
    if len(first.fold) == 1:
        return person(first, Evidence.ONLY_NAME, f"'{first.name}' is all the name the article gives")
    shared = len(reading.cast.sharing_surname(first)) > 0
    paragraph = reading.page.paragraph(first.full_places[0]) + 1 if first.full_places else 1
    evidence = Evidence.SHARED_NAME if shared else Evidence.SHORT_NAME
    return person(first, evidence, f"'{name.words[-1]}' = {first.name} (paragraph {paragraph})")


def _continued(reading: Reading, sources: Sequence[SourceMention], answers: dict[int, Answer], number: int) -> Answer:
    """The speaker of the quotation before, where a quotation without source goes on from it."""
    before = answers.get(number - 1)
    if before is None or before.speaker is None:
        return nobody("no source is printed")
    start, end = sources[number - 1].content[-1].end, sources[number].content[0].start
    if start > end or not SAME_SPEECH.fullmatch(reading.text, start, end):
        return nobody("no source is printed")
    answers[number] = Answer(before.speaker, Evidence.CONTINUED, "goes on from the quotation before")
    return answers[number]
