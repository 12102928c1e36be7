"""Resolves he and she, who and that, I and we, it and they."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.records import Span, Speaker, SpeakerKind

from .answers import Answer, Evidence, nobody, person
from .page import folded
from .phrases import read_phrase
from .someone import someone_before
from .word_lists import ORGANIZATION_TAILS, PERSON_NOUNS, PRONOUNS, words

if TYPE_CHECKING:
    from quotebrowser.attribution.mentions import SourceMention

    from .entity import Entity
    from .phrases import Phrase
    from .reading import Reading
    from .someone import Someone

FIRST_CLAUSE = re.compile(
    r"(?:In|As|When|While|Before|After|Although|Though|If|Since|Once|Until|During|At|On) [^,“”\"]*$"
)
CONTRACTED = re.compile(r"['’](?:ve|m|re|ll|d|s)$")
RELATIVES = words("who that which whose whom")
DETERMINED = re.compile(
    r".*(?:^|[\s“(])((?:an?|the|one|some|many|several|two|three|four|its|his|her|their) [\w’' -]{2,60}?),? $"
)
"""The words before a relative pronoun from the last article on."""
PLURAL = re.compile(r"(?:^|[\s“(])([\w-]+s),? $")
FOLLOWED_BY = {
    SpeakerKind.ANONYMOUS: words("who whom whose that"),
    SpeakerKind.GROUP: words("who whom whose that"),
    SpeakerKind.DOCUMENT: words("which that"),
}
"""The relative pronouns of each sort of speaker that has no name."""
FIRST_PERSON = words("i me my we our us myself ourselves")
THINGS = words("it its itself")
MANY = words("they them their themselves")
LEADS = (
    (4.0, Evidence.PRONOUN_CLEAR),
    (2.0, Evidence.PRONOUN_LIKELY),
    (0.5, Evidence.PRONOUN_UNSURE),
    (0.0, Evidence.PRONOUN_DOUBTFUL),
)
"""How sure a pronoun is, by how far the best candidate is ahead of the next."""
NON_BINARY = re.compile(
    r"\b(?:non-?binary|gender-?queer|gender-?fluid|agender|uses? (?:the pronouns? )?they)\b", re.IGNORECASE
)
ALONE = 4.0
PLURALS = frozenset({SpeakerKind.GROUP})
SINGULAR_THINGS = frozenset({SpeakerKind.DOCUMENT, SpeakerKind.ORGANIZATION})


def pronoun_answer(reading: Reading, source: SourceMention, text: str) -> Answer | None:
    """The speaker a pronoun means; None where `text` is no pronoun."""
    plain = CONTRACTED.sub("", folded(text.strip(' ,.:;"“”()\n')))
    at = source.source[0].start
    if plain in PRONOUNS:
        told_of = frozenset(id(reading.entity(n)) for n in reading.names_in(source.content) if n.quoted)
        return he_or_she(reading, at, plain, told_of)
    if plain in RELATIVES:
        return _relative(reading, at, plain)
    if plain in FIRST_PERSON:
        return nobody(f"'{plain}' inside quotation marks") if reading.page.in_quotation(at) else _author(reading, plain)
    if plain in THINGS or plain in MANY:
        return _thing(reading, at, plain)
    return None


def he_or_she(reading: Reading, at: int, plain: str, told_of: frozenset[int] = frozenset()) -> Answer:
    """The person a singular pronoun at `at` means, by gender and by who is in the reader's mind."""
    gender = PRONOUNS[plain]
    later = _named_next(reading, at, gender)
    if later is not None:
        return person(later, Evidence.NAMED_NEXT, f"'{plain}' = {later.name}, named in the same sentence")
    someone = someone_before(reading, at, gender)
    if someone is not None:
        return _nameless(reading, at, plain, someone)
    found = reading.focus.candidates(at, gender, told_of)
    if not found:
        return nobody(f"nobody named so far can be '{plain}'")
    best = found[0]
    lead = best.weight - found[1].weight if len(found) > 1 else ALONE
    sort = {"m": "man", "f": "woman"}[gender]
    if len(found) == 1:
        why = f"the only {sort} named so far"
    elif best.last.source:
        why = "who spoke last"
    else:
        why = f"the {sort} last in focus"
    evidence = next(kind for least, kind in LEADS if lead >= least)
    return person(best.entity, evidence, f"'{plain}' = {best.entity.name}, {why}")


def _nameless(reading: Reading, at: int, plain: str, someone: Someone) -> Answer:
    """The answer that a pronoun means a person without a name."""
    if someone.told is None:
        speaker = Speaker(someone.words, SpeakerKind.ANONYMOUS)
        reading.nameless.add(speaker, read_phrase(reading.text[someone.at : someone.end]), someone.at)
    else:
        speaker = someone.told.speaker
        reading.nameless.again(someone.told, at)
    return Answer(speaker, Evidence.PRONOUN_NAMELESS, f"'{plain}' = {speaker.name}, told of just before")


def _named_next(reading: Reading, at: int, gender: str) -> Entity | None:
    """The subject of the main clause, where the pronoun stands in a clause before it: "As he left, Okafor ..."."""
    start, end = reading.page.sentence_start(at), reading.page.sentence_end(at)
    if at - start > 90 or not FIRST_CLAUSE.match(reading.text, start, at):
        return None
    for name in reading.names_in([Span(start, end)]):
        entity = reading.entity(name)
        if entity.is_person and not name.quoted:
            opens_clause = name.start > at and reading.text[max(0, name.first - 2) : name.first] == ", "
            fits = opens_clause and not name.possessive and entity.gender in (gender, "")
            return entity if fits else None
    return None


def _relative(reading: Reading, at: int, plain: str) -> Answer:
    """Who or what stands right before a relative pronoun."""
    before = reading.names_in([Span(max(0, at - 140), at)]) if at else []
    if before and plain != "which":
        name = before[-1]
        between = reading.text[name.end : at]
        entity = reading.entity(name)
        if entity.is_person and not name.possessive and len(between) < 80 and not re.search(r"[“”\"]", between):
            return person(entity, Evidence.RELATIVE, f"'{plain}' follows {entity.name}")
    return _described_before(reading, at, plain) or nobody(f"'{plain}' follows no name")


def _described_before(reading: Reading, at: int, plain: str) -> Answer | None:
    """The description that a relative pronoun follows: "a banner which read", "residents, who shouted"."""
    before = reading.text[max(0, at - 100) : at]
    found = DETERMINED.search(before) or PLURAL.search(before)
    phrase = read_phrase(found[1]) if found else None
    if phrase is None or phrase.kind is None or plain not in FOLLOWED_BY.get(phrase.kind, ()):
        return None
    return Answer(Speaker(phrase.text, phrase.kind), Evidence.RELATIVE, f"'{plain}' follows {phrase.text}")


def _author(reading: Reading, plain: str) -> Answer:
    author = re.split(r",|\band\b|&|\|", re.sub(r"^\s*[Bb]y\s+", "", reading.article.author))[0].strip()
    names = author.split()
    if len(names) < 2 or folded(names[-1]) in ORGANIZATION_TAILS:
        return nobody(f"'{plain}' is the author, whose name is not given")
    return Answer(
        Speaker(author, SpeakerKind.PERSON), Evidence.AUTHOR, f"'{plain}' outside quotation marks = the author"
    )


def _several_before(reading: Reading, at: int) -> Answer | None:
    """The people who are the subject of an earlier sentence of the paragraph; else the one person it tells of."""
    page = reading.page
    start = page.paragraphs[page.paragraph(at)]
    for opening in reversed([s for s in page.sentences if start <= s < page.sentence_start(at)]):
        phrase = _subject(reading.text[opening:at])
        if phrase is not None and phrase.plural and phrase.kind is SpeakerKind.GROUP:
            return Answer(Speaker(phrase.text, SpeakerKind.GROUP), Evidence.FOCUS, f"'they' = {phrase.text}")
    if start == at:
        return None
    here = {id(e): e for e in map(reading.entity, reading.names_in([Span(start, at)])) if e.is_person}
    if len(here) == 1 and NON_BINARY.search(reading.text, start, at):
        return person(next(iter(here.values())), Evidence.FOCUS, "'they' = the one person told of here")
    return None


def _subject(sentence: str) -> Phrase | None:
    """The first plural of human beings among the first words of a sentence."""
    words = sentence.split(maxsplit=4)[:4]
    phrases = (read_phrase(" ".join(words[:count])) for count in range(1, len(words) + 1))
    return next((p for p in phrases if p.plural and p.kind is SpeakerKind.GROUP and p.head in PERSON_NOUNS), None)


def _thing(reading: Reading, at: int, plain: str) -> Answer:
    told = reading.nameless.last(SINGULAR_THINGS if plain in THINGS else PLURALS)
    if told is None or reading.page.paragraph(at) - reading.page.paragraph(told.last) > 1:
        several = _several_before(reading, at) if plain in MANY else None
        if several is not None:
            return several
        return nobody(f"'{plain}' cannot be told")
    return Answer(told.speaker, Evidence.THING, f"'{plain}' = {told.speaker.name}, told of just before")
