"""Goes through an article once, in text order, and names the speaker of each attribution."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.attribution.mentions import Resolved
from quotebrowser.records import Speaker, SpeakerKind

from .cast import Cast, Entity
from .described import Nameless, introduced_before
from .focus import Focus
from .naming import Name, find_names
from .page import WORD, Page, folded, read_page
from .phrases import Phrase, read_phrase
from .roles import learn_roles, role_match
from .word_lists import (
    DOCUMENT_NOUNS,
    FEMALE_NOUNS,
    GROUP_NOUNS,
    KINSHIP,
    MALE_NOUNS,
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    PRONOUNS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.mentions import NameMention, SourceMention
    from quotebrowser.records import Article

PRONOUN = re.compile(r"\b(?:he|she|him|her|his|himself|herself)\b", re.IGNORECASE)
BEFORE_NAME = re.compile(
    r"\b(?:of|for|to|with|from|by|at|in|on|against|between|about|behind|near)\s+(?:the\s+)?$", re.IGNORECASE
)
NAME_ON = re.compile(r"['’]?\s+([\w-]+)")
THINGS = frozenset({SpeakerKind.DOCUMENT, SpeakerKind.ORGANIZATION, SpeakerKind.GROUP})


def resolve_speakers(
    article: Article, names: Sequence[NameMention], sources: Sequence[SourceMention]
) -> list[Resolved]:
    """The speaker behind each of `sources`, in their order.

    `names` are an entity recogniser's and may be wrong or missing: the text's own capitals are read as well.
    """
    return Resolver(article, names, sources).run()


class Resolver:
    """One article's reading: what has been seen so far, and whom each mention meant."""

    def __init__(self, article: Article, names: Sequence[NameMention], sources: Sequence[SourceMention]) -> None:
        self.article = article
        self.sources = sources
        self.page: Page = read_page(article.text)
        self.names: list[Name] = find_names(self.page)
        starts = {n.start: n for n in self.names}
        heads = set()
        for source in sources:
            for name in self._names_in(source):
                heads.add(name.start)
                break
        self.cast = Cast(self.names, names, heads & set(starts))
        learn_roles(article.text, self.names, self.cast)
        self._learn_genders()
        self.focus = Focus(self.page)
        self.nameless = Nameless(self.page)
        self.pronouns: dict[int, Entity] = {}
        self.results: list[Resolved | None] = [None] * len(sources)

    def _names_in(self, source: SourceMention) -> list[Name]:
        from bisect import bisect_left

        if not hasattr(self, "_starts"):
            self._starts = [n.start for n in self.names]
        found = []
        for span in source.source:
            k = bisect_left(self._starts, span.start)
            while k < len(self.names) and self.names[k].start < span.end:
                found.append(self.names[k])
                k += 1
        return found

    def _learn_genders(self) -> None:
        """Let the pronouns vote that follow a sentence with one person in it."""
        by_sentence: dict[int, set[Entity]] = {}
        for name in self.names:
            entity = self.cast.of_name[name.start]
            if entity.is_person and not name.quoted:
                by_sentence.setdefault(self.page.sentence(name.start), set()).add(entity)
        for m in PRONOUN.finditer(self.article.text):
            if self.page.in_quotation(m.start()):
                continue
            sentence = self.page.sentence(m.start())
            for back in (0, 1):
                people = by_sentence.get(sentence - back)
                if people:
                    if len(people) == 1:
                        entity = next(iter(people))
                        if PRONOUNS[m[0].casefold()] == "m":
                            entity.male += 0.3
                        else:
                            entity.female += 0.3
                    break

    # the one pass -------------------------------------------------------------------------------------------------

    def run(self) -> list[Resolved]:
        """Names, pronouns and sources in text order."""
        events: list[tuple[int, int, str, object]] = []
        taken: set[int] = set()
        for k, source in enumerate(self.sources):
            at = source.source[0].start if source.source else source.content[0].start
            events.append((at, 0, "source", k))
            if source.source:
                taken.add(at)
        events += [(n.start, 1, "name", n) for n in self.names]
        for m in PRONOUN.finditer(self.article.text):
            if m.start() not in taken and not self.page.in_quotation(m.start()):
                events.append((m.start(), 1, "pronoun", m))
        events.sort(key=lambda e: (e[0], e[1]))
        for at, _, what, value in events:
            if what == "name":
                name: Name = value  # type: ignore[assignment]
                self.focus.see(at, name.end, self.cast.of_name[at], possessive=name.possessive)
            elif what == "pronoun":
                self._see_pronoun(value)  # type: ignore[arg-type]
            else:
                self._see_source(int(value))  # type: ignore[call-overload]
        return [r if r is not None else Resolved(None, 0.0, "no source is printed") for r in self.results]

    def _see_pronoun(self, m: re.Match[str]) -> None:
        word = m[0].casefold()
        found = self.focus.candidates(m.start(), PRONOUNS[word])
        if found:
            entity = found[0].entity
            self.pronouns[m.start()] = entity
            self.focus.see(m.start(), m.end(), entity, possessive=word in ("his", "her"), pronoun=True)

    def _see_source(self, k: int) -> None:
        source = self.sources[k]
        result, entity = self._resolve(source, k)
        self.results[k] = result
        if entity is not None and source.source:
            span = source.source[0]
            self.focus.see(span.start, source.source[-1].end, entity, source=True, pronoun=span.end - span.start < 4)

    # one source ---------------------------------------------------------------------------------------------------

    def _resolve(self, source: SourceMention, k: int) -> tuple[Resolved, Entity | None]:
        if not source.source:
            return self._continued(k)
        text = " ".join(span.of(self.article.text) for span in source.source).strip()
        plain = folded(text.strip(' ,.:;"“”()\n'))
        if plain in PRONOUNS:
            return self._pronoun(source, plain)
        if plain in ("who", "that", "which", "whose", "whom"):
            return self._relative(source, plain)
        if plain in ("i", "me", "my") and not self.page.in_quotation(source.source[0].start):
            return self._author(plain)
        head = self._head_name(source)
        if head:
            return self._named(head, text)
        if plain in ("it", "they", "them", "we", "its", "their"):
            return self._thing(plain)
        return self._description(source, text)

    def _continued(self, k: int) -> tuple[Resolved, Entity | None]:
        if k and self.results[k - 1] is not None:
            before = self.results[k - 1]
            gap = self.article.text[self.sources[k - 1].content[-1].end : self.sources[k].content[0].start]
            if before is not None and before.speaker and len(gap) < 200:
                return Resolved(before.speaker, 0.6 * before.confidence, "goes on from the quotation before"), None
        return Resolved(None, 0.0, "no source is printed"), None

    def _head_name(self, source: SourceMention) -> list[Name]:
        """The names the mention is about: not an owner, not after a preposition, not before a noun."""
        text, end = self.article.text, source.source[-1].end
        heads: list[Name] = []
        for name in self._names_in(source):
            span = next(s for s in source.source if s.start <= name.start < s.end)
            if name.possessive and name.end + 2 < end:
                continue
            before = (
                text[span.start : name.start - sum(len(t) + 1 for t in name.titles)]
                if name.titles
                else text[span.start : name.start]
            )
            if BEFORE_NAME.search(text[span.start : name.start]) or BEFORE_NAME.search(before):
                continue
            follows = NAME_ON.match(text, name.end, end)
            if follows and self._is_noun(folded(follows[1])):
                continue
            if heads and not re.search(r"(?:\band|,|&)\s+(?:[\w.]+\s)*$", text[heads[-1].end : name.start]):
                continue
            heads.append(name)
        return heads

    def _is_noun(self, word: str) -> bool:
        from .phrases import singular

        one = singular(word)
        return any(
            one in nouns or word in nouns
            for nouns in (PERSON_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS, DOCUMENT_NOUNS, KINSHIP)
        )

    def _named(self, heads: list[Name], text: str) -> tuple[Resolved, Entity | None]:
        people = [self.cast.of_name[n.start] for n in heads]
        first = people[0]
        if (
            len(set(map(id, people))) > 1
            and re.search(r"\sand\s", self.article.text[heads[0].end : heads[1].start])
            and "," not in self.article.text[heads[0].end : heads[1].start]
        ):
            both = " and ".join(dict.fromkeys(p.name for p in people))
            return Resolved(Speaker(both, SpeakerKind.GROUP), 0.7, "named together"), None
        if first.is_person:
            return Resolved(Speaker(first.name, SpeakerKind.PERSON), 0.95, f"'{text}' = {first.name}"), first
        return Resolved(Speaker(first.name, SpeakerKind.ORGANIZATION), 0.8, f"'{text}' names it"), first

    def _pronoun(self, source: SourceMention, plain: str) -> tuple[Resolved, Entity | None]:
        found = self.focus.candidates(source.source[0].start, PRONOUNS[plain])
        if not found:
            return Resolved(None, 0.0, f"nobody '{plain}' could be"), None
        best = found[0].entity
        return Resolved(Speaker(best.name, SpeakerKind.PERSON), 0.85, f"'{plain}' = {best.name}, last named"), best

    def _relative(self, source: SourceMention, plain: str) -> tuple[Resolved, Entity | None]:
        at = source.source[0].start
        if self.focus.recent and plain != "which":
            last = next((s for s in reversed(self.focus.recent) if s.at < at), None)
            if last and at - last.at < 200 and last.entity.is_person:
                return Resolved(
                    Speaker(last.entity.name, SpeakerKind.PERSON), 0.8, f"'{plain}' follows {last.entity.name}"
                ), last.entity
        return Resolved(None, 0.0, f"'{plain}' follows no name"), None

    def _author(self, plain: str) -> tuple[Resolved, Entity | None]:
        author = re.split(r",|\band\b|&", self.article.author)[0].strip()
        if author:
            return Resolved(
                Speaker(author, SpeakerKind.PERSON), 0.7, f"'{plain}' outside quotation marks is the author"
            ), None
        return Resolved(None, 0.0, "the author is not known"), None

    def _thing(self, plain: str) -> tuple[Resolved, Entity | None]:
        told = self.nameless.last(THINGS if plain == "it" else frozenset({SpeakerKind.GROUP, SpeakerKind.ANONYMOUS}))
        if told:
            return Resolved(told.speaker, 0.5, f"'{plain}' = {told.speaker.name}"), None
        return Resolved(None, 0.0, f"'{plain}' cannot be told"), None

    def _description(self, source: SourceMention, text: str) -> tuple[Resolved, Entity | None]:
        phrase = read_phrase(text)
        at = source.source[0].start
        if not WORD.search(phrase.text):
            return Resolved(None, 0.0, "no words to go by"), None
        kind = phrase.kind or SpeakerKind.GROUP
        if kind is SpeakerKind.ANONYMOUS and (phrase.definite or phrase.owner):
            entity, confidence = self._by_role(phrase, at)
            told = self.nameless.meant(phrase)
            if told and confidence < 0.75:
                self.nameless.again(told)
                return Resolved(told.speaker, 0.7, f"'{text}' = the {told.speaker.name} told of before"), None
            if entity is not None:
                return Resolved(
                    Speaker(entity.name, SpeakerKind.PERSON), confidence, f"'{text}' = {entity.name}"
                ), entity
        elif phrase.definite:
            told = self.nameless.meant(phrase)
            if told:
                self.nameless.again(told)
                return Resolved(told.speaker, 0.7, f"'{text}' = {told.speaker.name}"), None
            if len(phrase.words) <= 1:
                earlier = introduced_before(self.page, phrase.head, at)
                if earlier:
                    new = self.nameless.add(earlier, kind, at)
                    return Resolved(new.speaker, 0.6, f"'{text}' = {earlier.text}"), None
        new = self.nameless.add(phrase, kind, at)
        return Resolved(new.speaker, 0.8, f"{kind} as described"), None

    def _by_role(self, phrase: Phrase, at: int) -> tuple[Entity | None, float]:
        """The person a definite description means."""
        gender = "f" if phrase.head in FEMALE_NOUNS else "m" if phrase.head in MALE_NOUNS else ""
        best, weight = None, 0.0
        for candidate in self.focus.candidates(at, gender)[:12]:
            fit = role_match(candidate.entity, phrase.head, phrase.words)
            if fit and 2 * fit + candidate.weight > weight:
                best, weight = candidate.entity, 2 * fit + candidate.weight
        if best is not None:
            return best, 0.8
        if phrase.owner:
            return None, 0.0
        found = self.focus.candidates(at, gender)
        if found and found[0].weight > 3:
            return found[0].entity, 0.5
        return None, 0.0
