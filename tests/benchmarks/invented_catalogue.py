"""Makes a catalogue of any size out of invented words, the same one for the same seed.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/invented_catalogue.py million.quotes

Words, people and outlets are drawn as Zipf found them to be: the first of a list about twice as often as the second.
A tenth of the quotes repeats another, as wire copy does: whole, trimmed, or with a word changed.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import deque
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from quotebrowser.catalogue.batches import Batch
from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.filter import Filter
from quotebrowser.records import Article, Quote, QuoteKind, ReviewStatus, Span, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Thing = TypeVar("Thing")

ENGINE = "invented 1"
TAGS = ("harbour", "ferry", "pier", "budget", "checked twice", "for the book")
CUES = ("said", "told reporters", "wrote", "added", "according to")
KINDS = {QuoteKind.DIRECT: 45, QuoteKind.MIXED: 15, QuoteKind.INDIRECT: 30, QuoteKind.THOUGHT: 10}
REPEATED, REMEMBERED = 0.1, 5000
"""The share of quotes that repeat another, and among how many of the last."""

FIRST_DAY, DAYS = date(2000, 1, 1), 9000


@dataclass(frozen=True, slots=True)
class Size:
    """How much a catalogue holds."""

    quotes: int = 1_000_000
    people: int = 20_000
    articles: int = 80_000
    words: int = 30_000
    outlets: int = 60


def size_of(quotes: int) -> Size:
    """A catalogue of so many quotes that is otherwise as the large one, but smaller."""
    share = quotes / 1_000_000
    return Size(quotes, max(20, int(20_000 * share)), max(10, int(80_000 * share)))


class Zipf(Generic[Thing]):
    """Things of which the n-th is drawn with a weight of 1/n."""

    def __init__(self, things: Sequence[Thing]) -> None:
        self.things = things
        self._weights = list(accumulate(1 / rank for rank in range(1, len(things) + 1)))

    def draw(self, dice: random.Random, number: int = 1) -> list[Thing]:
        """So many of them, repeated or not."""
        return dice.choices(self.things, cum_weights=self._weights, k=number)


class Inventor:
    """Invents articles with their quotes, one after the other."""

    def __init__(self, size: Size, seed: int = 4) -> None:
        self.size = size
        self._dice = random.Random(seed)  # noqa: S311 - a fixed choice, not a secret
        self._copying = random.Random(seed)  # noqa: S311 - dice of its own: all else stays as it is without repeats
        self._said: deque[str] = deque(maxlen=REMEMBERED)
        names = distinct(self._name, size.people + size.outlets)
        self.words = Zipf(distinct(self._word, size.words))
        self.people = Zipf([Speaker(name, SpeakerKind.PERSON) for name in names[: size.people]])
        self.outlets = Zipf([f"{name} Post" for name in names[size.people :]])
        self._authors = Zipf(distinct(self._name, 10 * size.outlets))

    def articles(self, first: int = 0) -> Iterator[tuple[Article, list[Quote]]]:
        """The articles from number `first` on; as many quotes each as the size asks for on average, and no end."""
        number = first
        while True:
            before, after = (n * self.size.quotes // self.size.articles for n in (number, number + 1))
            yield self._article(number, after - before)
            number += 1

    def _article(self, number: int, quotes: int) -> tuple[Article, list[Quote]]:
        dice = self._dice
        # Everybody speaks at least once: article n has the n-th of them beside those that are drawn.
        speaking = [self.people.things[number % self.size.people], *self.people.draw(dice, 3)]
        text, said = self._sentence(20), []
        for place in range(quotes):
            speaker = None if place and dice.random() < 0.04 else speaking[0 if place == 0 else dice.randrange(1, 4)]
            text, quote = self._quote(f"{text}\n\n“", speaker)
            said.append(quote)
        return (
            Article(
                id=f"{number}.txt",
                text=f"{text}\n\n{self._sentence(30)} {number}",
                title=self._sentence(5),
                outlet=self.outlets.draw(dice)[0],
                author=self._authors.draw(dice)[0],
                date=self._date(),
            ),
            said,
        )

    def _quote(self, text: str, speaker: Speaker | None) -> tuple[str, Quote]:
        dice = self._dice
        words, cue = self._perhaps_again(self._sentence(dice.randint(6, 24))), dice.choice(CUES)
        content = Span(len(text), len(text) + len(words))
        cue_span = Span(content.end + 3, content.end + 3 + len(cue))
        printed = speaker.name.split()[-1] if speaker and dice.random() < 0.6 else speaker.name if speaker else "they"
        source = Span(cue_span.end + 1, cue_span.end + 1 + len(printed))
        (kind,) = dice.choices(list(KINDS), weights=list(KINDS.values()))
        quote = Quote(
            content=(content,), kind=kind, cue=(cue_span,), source=(source,), speaker=speaker,
            confidence=round(dice.betavariate(6, 2), 4), reason="stands beside the quotation",
        )  # fmt: skip
        return f"{text}{words},” {cue} {printed}.", quote

    def _perhaps_again(self, words: str) -> str:
        """These words, or sometimes earlier ones, half of these times as they were."""
        dice = self._copying
        if not self._said or dice.random() >= REPEATED:
            self._said.append(words)
            return words
        again = dice.choice(self._said).split()
        spare = len(again) // 4
        if dice.random() < 0.3:
            again = again[dice.randint(0, spare) : len(again) - dice.randint(0, spare)]
        if dice.random() < 0.3:
            again[dice.randrange(len(again))] = dice.choice(self.words.things)
        return " ".join(again).capitalize()

    def _date(self) -> str:
        day = FIRST_DAY + timedelta(days=self._dice.randrange(DAYS))
        return self._dice.choices([day.isoformat(), f"{day:%Y-%m}", ""], weights=[95, 3, 2])[0]

    def _sentence(self, words: int) -> str:
        return " ".join(self.words.draw(self._dice, words)).capitalize()

    def _word(self) -> str:
        return "".join(self._dice.choice(ONSETS) + self._dice.choice(RIMES) for _ in range(self._dice.randint(1, 4)))

    def _name(self) -> str:
        return f"{self._word().capitalize()} {self._word().capitalize()}{self._dice.choice(RIMES)}"


ONSETS = ("b", "br", "d", "dr", "f", "g", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "z")
RIMES = ("a", "e", "i", "o", "u", "an", "er", "il", "on", "ü", "is", "ar")


def distinct(invent: Callable[[], str], number: int) -> list[str]:
    """So many different ones of what is invented, in the order of their invention."""
    found: dict[str, None] = {}
    while len(found) < number:
        found[invent()] = None
    return list(found)


def make_catalogue(path: Path, size: Size, seed: int = 4) -> float:
    """Make the catalogue: one import, then decisions and tags on some; the seconds that the import itself took."""
    inventor = Inventor(size, seed)
    spent = 0.0
    with Catalogue.create(path) as catalogue:
        batch = Batch("invented")
        for article, quotes in islice(inventor.articles(), size.articles):
            start = time.perf_counter()
            catalogue.add_article(article, quotes, engine=ENGINE, file=article.id, language="en", batch=batch)
            spent += time.perf_counter() - start
        decide(catalogue, seed)
    return spent


def decide(catalogue: Catalogue, seed: int) -> None:
    """Accept every tenth quote, reject every fiftieth, and tag some, as a year's work would have left them."""
    dice = random.Random(seed)  # noqa: S311 - a fixed choice, not a secret
    ids = catalogue.quote_ids(Filter(kinds=frozenset()))
    chosen = dice.sample(ids, len(ids) * 12 // 100)
    catalogue.set_status(chosen[: len(ids) // 10], ReviewStatus.ACCEPTED)
    catalogue.set_status(chosen[len(ids) // 10 :], ReviewStatus.REJECTED)
    for number, tag in enumerate(TAGS, start=2):
        catalogue.set_tag(tag, parent=None if number < 4 else TAGS[0])
        catalogue.add_tag(dice.sample(ids, len(ids) // (20 * number)), tag)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("path", type=Path)
    asked.add_argument("--quotes", type=int, default=1_000_000)
    number = asked.parse_args()
    size = size_of(number.quotes)
    seconds = make_catalogue(number.path, size)
    print(f"{size.quotes:,} quotes imported in {seconds:.1f} s: {size.quotes / seconds:,.0f} a second")


if __name__ == "__main__":
    main()
