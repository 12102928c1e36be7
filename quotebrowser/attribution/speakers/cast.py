"""The cast of an article: whom its names stand for, and which bearer a short form means."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from .entity import Entity, bare, genders, ranks_of, suffix_of
from .first_names import is_first_name, same_first_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.attribution.mentions import NameKind, NameMention

    from .naming import Name

CHOICES = 24
"""How many bearers of one form are weighed against one another."""


class Cast:
    """The entities of one article.

    `of_name` tells whom the name that starts at an offset means, `bearers` who is called by a role's head noun.
    """

    def __init__(self, names: Sequence[Name], labels: Sequence[NameMention], sources: frozenset[int]) -> None:
        self.entities: list[Entity] = []
        self.of_name: dict[int, Entity] = {}
        self.bearers: dict[str, list[Entity]] = defaultdict(list)
        self._by_last: dict[str, list[Entity]] = defaultdict(list)
        self._by_word: dict[str, list[Entity]] = defaultdict(list)
        self._label_starts = {n.span.start: n.kind for n in labels}
        self._label_ends = {n.span.end: n.kind for n in labels}
        self._sources = sources
        self._initials: dict[str, Entity] | None = None
        body = [n for n in names if not n.in_heading]
        for name in body:
            if len(bare(name.words)) > 1:
                self._add_full(name)
        for name in body:
            if len(bare(name.words)) == 1:
                self._add_short(name)
        for name in names:
            if name.in_heading:
                self._add_from_heading(name)
        for entity in self.entities:
            entity.full_places.sort()
            entity.short_places.sort()

    def _new(self, name: Name) -> Entity:
        entity = Entity(bare(name.words), suffix_of(name.words))
        self.entities.append(entity)
        self._by_last[entity.fold[-1]].append(entity)
        for word in set(entity.fold):
            self._by_word[word].append(entity)
        return entity

    def _note(self, entity: Entity, name: Name) -> None:
        label: NameKind | None = self._label_starts.get(name.start) or self._label_ends.get(name.end)
        entity.note(name, label, is_source=name.start in self._sources)
        self.of_name[name.start] = entity

    def _add_full(self, name: Name) -> None:
        words = bare(name.words)
        match = self._same(words, suffix_of(name.words)) or self._new(name)
        if len(words) > len(match.fold) and words[0] != match.fold[0]:
            for word in set(words) - set(match.fold):
                self._by_word[word].append(match)
            match.fold = words
        self._note(match, name)

    def _same(self, words: tuple[str, ...], suffix: str) -> Entity | None:
        """The person met before under this name; father and son are told apart by Jr. and Sr."""
        for other in self._by_last.get(words[-1], ())[:CHOICES]:
            theirs = other.fold
            if suffix != other.suffix and (suffix or len(other.full_places) > 1 or other.suffix == "sr"):
                continue
            if theirs == words or same_first_name(theirs[0], words[0]):
                return other
            if theirs[-len(words) :] == words or words[-len(theirs) :] == theirs:
                return other
        return None

    def _add_short(self, name: Name) -> None:
        self._note(self.bearer(name) or self._spelt_out(name) or self._new(name), name)

    def _spelt_out(self, name: Name) -> Entity | None:
        """The body whose initials an acronym is: "the HWF"."""
        word = name.words[0]
        if not (word.isupper() and 2 <= len(word) <= 6):
            return None
        if self._initials is None:
            self._initials = {"".join(w[0] for w in e.fold): e for e in reversed(self.entities) if len(e.fold) > 1}
        return self._initials.get(word.casefold())

    def _add_from_heading(self, name: Name) -> None:
        """In Title Case a name may have swallowed its neighbours: look for a known one within it first."""
        words = bare(name.words)
        for k, (first, last) in enumerate(pairwise(words)):
            alone = [e for e in self._by_last.get(last, ())[:CHOICES] if e.fold == (last,)]
            if is_first_name(first) and alone:
                alone[0].fold = (first, last)
                self._by_word[first].append(alone[0])
                self._note(alone[0], replace(name, words=name.words[k : k + 2], titles=()))
                return
        for size in range(min(len(words), 4), 0, -1):
            for k in range(len(words) - size + 1):
                part = words[k : k + size]
                known = [e for e in self._by_word.get(words[k], ())[:CHOICES] if _fits(e.fold, part)]
                if known:
                    entity = self._choose(name, known, part)
                    entity.short_places.append(name.start)
                    self.of_name[name.start] = entity
                    return
        self._note(self._new(name), name)

    def complete_from(self, title: Sequence[Name]) -> None:
        """Take a full name from the article's title for someone of whom the text gives the surname only."""
        for name in title:
            words = bare(name.words)
            for k, (first, last) in enumerate(pairwise(words)):
                alone = [e for e in self._by_last.get(last, ())[:CHOICES] if e.fold == (last,)]
                if is_first_name(first) and alone:
                    alone[0].fold = (first, last)
                    alone[0].forms[name.words[k : k + 2]] += 1

    def sharing_surname(self, entity: Entity) -> list[Entity]:
        """The other people with the last name of `entity`."""
        others = self._by_last.get(entity.fold[-1], ())[:CHOICES]
        return [e for e in others if e is not entity and e.is_person and len(e.fold) > 1]

    def body_named(self, head: str, at: int) -> Entity | None:
        """The body last named before `at` whose name ends in `head`: "the foundation"."""
        found = [(e.last_place(at), e) for e in self._by_last.get(head, ())[:CHOICES] if not e.is_person]
        named = [(place, e) for place, e in found if place is not None and len(e.fold) > 1]
        return max(named, key=lambda pair: pair[0])[1] if named else None

    def bearer(self, name: Name) -> Entity | None:
        """Who is meant by a short form at its place, or None where nobody bears it."""
        words = bare(name.words)
        choices = [e for e in self._by_word.get(words[-1], ())[:CHOICES] if _fits(e.fold, words)]
        male, female = genders(name)
        wrong = "f" if male > female else "m" if female > male else "-"
        if len(words) == 1 and name.titles and (male or female):
            choices = [e for e in choices if e.gender != wrong]
        suffix = suffix_of(name.words)
        choices = [e for e in choices if suffix and e.suffix == suffix] or choices
        return self._choose(name, choices, words) if choices else None

    def _choose(self, name: Name, choices: list[Entity], words: tuple[str, ...]) -> Entity:
        """The likeliest of several bearers: by last name, title's gender, who was introduced first, who came last.

        Newspapers keep the bare surname for the one introduced first and give the others their first names.
        """
        male, female = genders(name)
        at = name.start
        first = min((e.introduced for e in choices), default=-1)

        def weight(entity: Entity) -> float:
            score = 1.0 * (entity.personal > 0)
            if entity.fold[-1] == words[-1]:
                score += 6.0
            elif entity.fold[0] == words[0]:
                score += 1.5 if is_first_name(words[0]) else 0.5
            if entity.gender and (male or female):
                score += 3.0 if (male > female) == (entity.gender == "m") else -6.0
            if entity.ranks & ranks_of(name):
                score += 4.0
            if "&" in entity.fold:
                score -= 9.0
            if entity.introduced == first:
                score += 2.5
            if entity.introduced < at:
                score += 2.0
            last = entity.last_place(at)
            away = 4.0 if last is None else (at - last) / 1000.0
            return score + min(1.0, 0.25 * len(entity.full_places)) - min(3.0, away)

        return max(choices, key=weight)


def _fits(fold: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(fold[k : k + len(words)] == words for k in range(len(fold)))
