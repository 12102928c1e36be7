"""Quotes of which it is known which say the same, and how well these are told from the others.

Sentences are made by a small grammar over invented nouns, so that those of one topic share most of their words without
being the same; boilerplate is what spokespeople say of themselves. Same seed, same quotes.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import EVERYTHING
from quotebrowser.comparison.repeats.finding import find_repeats
from quotebrowser.comparison.repeats.groups import repeats
from tests.reports import Said, add, person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


TUNED_ON, REPORTED = range(1, 8), range(101, 111)
"""The seeds on which the limits were chosen, and those whose figures are told."""

STATEMENTS = 600

VOSS = person("Ada Voss")

TOPICS = ("harbour", "ferry", "school", "budget", "hospital", "railway", "water", "forest", "market", "stadium")
WHO = ("the council", "our committee", "this government", "the board", "my office", "the ministry", "every engineer",
       "the union", "the opposition", "nobody in town", "the mayor", "most of us")  # fmt: skip
DOES = ("will rebuild", "has never promised", "wants to sell", "cannot pay for", "should have inspected", "may close",
        "is going to defend", "must not forget", "has decided to open", "would rather repair", "did not want",
        "is still looking for", "has to change", "has lost", "will talk about", "voted against")  # fmt: skip
WHAT = ("the {topic} wall", "the new {topic} road", "half of the {topic}", "the old {topic} gate",
        "the {topic} committee's plan", "the whole {topic} project", "the {topic} office", "most {topic} land",
        "our {topic} workers",
        "the contract with {name}", "a {topic} that works", "the {stuff}", "{number} {topic} houses")  # fmt: skip
JOINED = ("before", "because", "although", "and", "while", "as long as", "so that", "if", "until", "but")
MORE = ("this winter", "in {name}", "by next year", "for our children", "without any money", "at the {topic}",
        "like in {name}", "as usual", "of course", "again and again", "for {number} years", "in the end")  # fmt: skip
STOCK = ("As I have said so many times before,", "What I can tell you today is that",
         "I want to thank everybody who came here,", "At the end of the day,",
         "Let me be very clear about this:", "")  # fmt: skip
SHORT = ("I don't know", "No comment", "We will see", "I have nothing to add to that", "That is not true at all",
         "We are working on it", "It is what it is", "We take this very seriously", "Thank you very much",
         "I can't talk about that today")  # fmt: skip
ONSETS = ("b", "br", "d", "f", "gr", "h", "k", "l", "m", "n", "p", "r", "st", "t", "v")
RIMES = ("a", "e", "io", "o", "u")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A quote, which statement it is a version of, and what was done to that; short answers are each their own."""

    words: str
    statement: int
    change: str


class Author:
    """Makes statements, and versions of them."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - a fixed choice, not a secret

    def quotes(self) -> Iterator[Labelled]:
        """Statements of ten topics in several versions each, and short answers between them."""
        for statement in range(STATEMENTS):
            words = self.statement(TOPICS[statement % len(TOPICS)])
            yield Labelled(words, statement, "as it was said")
            for change in self.dice.sample(list(CHANGES), self.dice.randrange(5)):
                yield Labelled(CHANGES[change](self, words), statement, change)
            yield Labelled(self.dice.choice(SHORT), -statement - 1, "short answer")

    def statement(self, topic: str) -> str:
        """One or two sentences, half of them after a stock phrase; those of one topic share many of their words."""
        sentences = [self.sentence(topic) for _ in range(self.dice.choice((1, 1, 2)))]
        return " ".join(f"{self.dice.choice((*STOCK, *[''] * 4))} {'. '.join(sentences)}".split())

    def sentence(self, topic: str) -> str:
        """Some ten to thirty words."""
        clauses = [self.clause() for _ in range(self.dice.randint(2, 3))]
        joined = f" {self.dice.choice(JOINED)} ".join(clauses)
        return joined.format(
            topic=topic, name=self.name(), stuff=self.name().lower(), number=self.dice.randrange(2, 90)
        )

    def clause(self) -> str:
        """Who does what when."""
        return " ".join(self.dice.choice(choices) for choices in (WHO, DOES, WHAT, MORE))

    def name(self) -> str:
        """An invented word of two or three syllables."""
        dice = self.dice
        return "".join(dice.choice(ONSETS) + dice.choice(RIMES) for _ in range(dice.randint(2, 3))).capitalize()

    def trimmed(self, words: str, *, front: bool, back: bool) -> str:
        """Without some words at either end; at least eight and half of them are left."""
        split = words.split()
        spare = len(split) - max(8, (len(split) + 1) // 2)
        ends = int(front) + int(back)
        first = self.dice.randint(0, spare // ends) if front else 0
        last = self.dice.randint(0, spare // ends) if back else 0
        kept = split[first : len(split) - last]
        return " ".join((kept[0].capitalize(), *kept[1:]))

    def repunctuated(self, words: str) -> str:
        """With other marks, hyphens apart, and another case at the beginning."""
        split = [word.rstrip(".,") + self.dice.choice(("", "", "", "", ",", " –", ";")) for word in words.split()]
        return f"{split[0].lower()} {' '.join(split[1:])}!".replace("'", "’")

    def with_a_word_changed(self, words: str) -> str:
        """One word anywhere is another one."""
        split = words.split()
        split[self.dice.randrange(len(split))] = self.name().lower()
        return " ".join(split)


CHANGES: dict[str, Callable[[Author, str], str]] = {
    "exact": lambda _author, words: words,
    "trimmed at the front": lambda author, words: author.trimmed(words, front=True, back=False),
    "trimmed at the back": lambda author, words: author.trimmed(words, front=False, back=True),
    "trimmed at both ends": lambda author, words: author.trimmed(words, front=True, back=True),
    "re-punctuated": lambda author, words: author.repunctuated(words),
    "one word changed": lambda author, words: author.with_a_word_changed(words),
    "trimmed, one word changed": lambda author, words: author.with_a_word_changed(
        author.trimmed(words, front=True, back=True)
    ),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """How many pairs of quotes that say the same there are, how many were found, and how many of the found are right.

    `missed` counts by change those pairs of a version and what was said that are not together.
    """

    same: int
    found: int
    right: int
    versions: Counter[str]
    missed: Counter[str]

    @property
    def precision(self) -> float:
        """The share of the found pairs that are right."""
        return self.right / self.found

    @property
    def recall(self) -> float:
        """The share of the pairs that are found."""
        return self.right / self.same

    def __add__(self, other: Measured) -> Measured:
        return Measured(
            self.same + other.same,
            self.found + other.found,
            self.right + other.right,
            self.versions + other.versions,
            self.missed + other.missed,
        )


NOTHING = Measured(0, 0, 0, Counter(), Counter())


def measure(folder: Path, seed: int) -> Measured:
    """Puts every quote into an article of its own, in a new catalogue, and finds the repeats."""
    quotes = list(Author(seed).quotes())
    with Catalogue.create(folder / f"labelled-{seed}.quotes") as catalogue:
        for number, quote in enumerate(quotes):
            # Articles with the same text would be one article.
            add(catalogue, Said(quote.words, VOSS), Said(f"Report {number}"), outlet=f"Post {number}")
        find_repeats(catalogue, lambda _done, _total: None)
        groups = repeats(catalogue, EVERYTHING)
    together = {quote.quote_id: place for place, group in enumerate(groups) for quote in group.quotes}
    return _measured(quotes, [together.get(2 * number + 1, -number - 1) for number in range(len(quotes))])


def _measured(quotes: list[Labelled], groups: list[int]) -> Measured:
    statements = [quote.statement for quote in quotes]
    same, found = _pairs(statements), _pairs(groups)
    right = _pairs(list(zip(statements, groups, strict=True)))
    said = {quote.statement: groups[place] for place, quote in enumerate(quotes) if quote.change == "as it was said"}
    versions = [(quote, group) for quote, group in zip(quotes, groups, strict=True) if quote.change in CHANGES]
    return Measured(
        same, found, right,
        Counter(quote.change for quote, _ in versions),
        Counter(quote.change for quote, group in versions if group != said[quote.statement]),
    )  # fmt: skip


def _pairs(labels: list[int] | list[tuple[int, int]]) -> int:
    return sum(number * (number - 1) // 2 for number in Counter(labels).values())
