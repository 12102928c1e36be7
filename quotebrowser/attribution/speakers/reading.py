"""What is known of one article while it is read: its page, names, cast, and who has been mentioned so far."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from quotebrowser.attribution.datelines import dateline_of

from .cast import Cast
from .described import Nameless
from .focus import Focus
from .heads import head_names
from .naming import find_names
from .page import read_page
from .roles import learn_roles
from .word_lists import PERSON_NOUNS, PRONOUNS, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quotebrowser.attribution.mentions import Earlier, NameMention, SourceMention
    from quotebrowser.records import Article, Span

    from .entity import Entity
    from .naming import Name

BODIES = words(
    """
    company firm group agency organization organisation nonprofit non-profit charity bank newspaper paper network
    magazine publication outlet union airline manufacturer maker retailer carrier broadcaster foundation association
    think-tank watchdog startup business corporation publisher
    """
)
NEAR_NAMES = 40
OPENING = 600
"""How far into an article its byline may stand."""
BYLINE = re.compile(r"^[ \t]*(?:By|BY|Words by|Written by|Story by) [^\n.;:“”\"]{3,80}$", re.MULTILINE)
OWNER = re.compile(r"(?:[Hh]is|[Hh]er) (?:[^\W\d_A-Z][\w-]*,? ){1,5}(?=[^\W\d_a-z])")
"""Whose the person is that is named next: "her predecessor, Oda Marn"."""
ASKS = re.compile(r"\b(?:ask|question|press|quiz|interview)", re.IGNORECASE)
PRONOUN = re.compile(r"\b(?:he|she|him|her|his|himself|herself)\b", re.IGNORECASE)


class Reading:
    """One article, its people known, read up to some place: `focus` and `nameless` grow as sources are resolved."""

    def __init__(
        self,
        article: Article,
        labels: Sequence[NameMention],
        sources: Sequence[SourceMention],
        earlier: Mapping[int, Earlier],
    ) -> None:
        self.article = article
        self.text = article.text
        self.page = read_page(article.text)
        dateline = dateline_of(article.text)
        self.names = [name for name in find_names(self.page) if name.start not in dateline]
        byline = BYLINE.search(self.text, 0, OPENING)
        self.byline = range(*byline.span()) if byline else range(0)
        self._starts = [n.start for n in self.names]
        heads = (head_names(self.text, m.source, self.names_in(m.source), lambda _: True) for m in sources)
        self.cast = Cast(self.names, labels, frozenset(found[0].start for found in heads if found))
        self.cast.complete_from(find_names(read_page(article.title)))
        learn_roles(self.text, self.names, self.cast)
        self.pronouns = [m for m in PRONOUN.finditer(self.text) if not self.page.in_quotation(m.start())]
        self.mentions = self._role_mentions()
        self._learn_people()
        self._learn_genders()
        most = max((len(e.places) for e in self.cast.entities if e.is_person), default=1)
        self.focus = Focus(self.page, most, earlier)
        self.nameless = Nameless()
        self._sources = {m.source[0].start: m for m in sources if m.source}

    def names_in(self, spans: Iterable[Span]) -> list[Name]:
        """The names that start within `spans`."""
        found = []
        for span in spans:
            k = bisect_left(self._starts, span.start)
            while k < len(self.names) and self.names[k].start < span.end:
                found.append(self.names[k])
                k += 1
        return found

    def name_at(self, at: int) -> Name:
        """The name that starts at `at`."""
        return self.names[bisect_left(self._starts, at)]

    def title_start(self, at: int) -> int:
        """Where the titles before the name begin that starts at `at`; `at` itself where no name does."""
        k = bisect_left(self._starts, at)
        return self.names[k].first if k < len(self.names) and self._starts[k] == at else at

    def told_by(self, at: int) -> tuple[Span, ...]:
        """What the source printed at `at` tells; nothing where none is, or where it asks: who is asked may answer."""
        mention = self._sources.get(at)
        asks = mention is not None and any(ASKS.search(span.of(self.text)) for span in mention.cue)
        return () if mention is None or asks else mention.content

    def entity(self, name: Name) -> Entity:
        """Whom a name means."""
        return self.cast.of_name[name.start]

    def _role_mentions(self) -> dict[int, re.Match[str]]:
        """The places outside quotations where someone is called by a role the article knows: "the general"."""
        heads = sorted(head for head in self.cast.bearers if head in PERSON_NOUNS)
        if not heads:
            return {}
        mention = re.compile(rf"\b[Tt]he (?:[a-z-]+ ){{0,3}}?(?:{'|'.join(map(re.escape, heads))})\b(?!['’-])")
        return {m.start(): m for m in mention.finditer(self.text) if not self.page.in_quotation(m.start())}

    def last_body(self, head: str, at: int) -> Entity | None:
        """The organisation named last before `at`, not far away, for "the company" and its like."""
        if head not in BODIES:
            return None
        k = bisect_left(self._starts, at)
        for name in reversed(self.names[max(0, k - NEAR_NAMES) : k]):
            entity = self.entity(name)
            if self.page.paragraph(at) - self.page.paragraph(name.start) > 2:
                return None
            if entity.is_body and not name.quoted:
                return entity
        return None

    def _learn_people(self) -> None:
        """Count he and she as evidence that the one name of the sentence before is a person's."""
        open_names: dict[int, set[Entity]] = {}
        for name in self.names:
            opener = name.opens_sentence and len(name.words) == 1
            if not name.quoted and not opener and self.entity(name).personal > -1.0:
                open_names.setdefault(self.page.sentence(name.start), set()).add(self.entity(name))
        for m in self.pronouns:
            sentence = self.page.sentence(m.start())
            found = open_names.get(sentence - 1, set())
            if len(found) == 1 and m.start() - self.page.sentence_start(m.start()) < 3:
                next(iter(found)).evidence["pronoun"] += 1

    def _learn_genders(self) -> None:
        """Let the pronouns vote that follow one person alone, in the same sentence or the one before."""
        by_sentence: dict[int, set[Entity]] = {}
        for name in self.names:
            entity = self.entity(name)
            if entity.is_person and not name.quoted:
                by_sentence.setdefault(self.page.sentence(name.start), set()).add(entity)
        for m in self.pronouns:
            if OWNER.match(self.text, m.start()):
                continue
            sentence = self.page.sentence(m.start())
            people = by_sentence.get(sentence) or by_sentence.get(sentence - 1) or set()
            if len(people) == 1:
                entity = next(iter(people))
                entity.evidence["he" if PRONOUNS[m[0].casefold()] == "m" else "she"] += 1
