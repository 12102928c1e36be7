"""A catalogue with something of everything that can be asked for, and a plain look at every row of it."""

from __future__ import annotations

import itertools
import random
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import Filter, Scope
from quotebrowser.records import QuoteKind, ReviewStatus
from tests.reports import AIDE, MARTA, MINISTRY, NILS, Said, add, person

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.rows import ArticleRow, QuoteRow

WORDS = ["pier", "Brücke", "bridge", "hard-won", "the", "rebuild", "sank", "over"]
DATES = ["", "2019", "2019-02", "2019-02-06", "2019-02-06T10:00:00Z", "2020-11-30", "not a date"]
OUTLETS = ["", "Tide Post", "Süd-Kurier"]
TITLES = ["", "The pier", "Bridge over the Brücke"]
TAGS = ["check", "pier; bridge", "Über"]
AUTHORS = ["", "Ada Voss", "Ada Voss and Bo Ølund"]
SPEAKERS = [MARTA, NILS, AIDE, MINISTRY, person("Tarn"), None]


def fill(catalogue: Catalogue) -> None:
    """Put in something of everything that can be asked for."""
    dice = random.Random(7)  # noqa: S311 - a fixed choice, not a secret
    for number, (day, outlet) in enumerate(itertools.product(DATES, OUTLETS)):
        sentences = [
            Said(
                " ".join(dice.choices(WORDS, k=4)) + f" {number}",
                dice.choice(SPEAKERS),
                dice.choice(list(QuoteKind)),
                confidence=dice.choice([0.25, 0.5, 0.75]),
            )
            for _ in range(4)
        ]
        title, author = dice.choice(TITLES), dice.choice(AUTHORS)
        add(catalogue, *sentences, date=day, outlet=outlet, title=title, author=author)
    for quote_id in catalogue.quote_ids(Filter(kinds=frozenset())):
        if dice.random() < 0.4:
            catalogue.set_status([quote_id], dice.choice(list(ReviewStatus)))
        if dice.random() < 0.2:
            catalogue.correct_speaker([quote_id], dice.choice(SPEAKERS))
        if dice.random() < 0.4:
            catalogue.add_tag([quote_id], dice.choice(TAGS))
        if dice.random() < 0.2:
            catalogue.set_note(quote_id, "Ask the archive")
    catalogue.set_tag("Über", parent="check")
    catalogue._db.execute(
        "INSERT INTO aliases (person_id, alias, folded_alias) SELECT id, 'The Mayor', 'the mayor' FROM people"
        " WHERE name = 'Marta Oriol'"
    )


BELOW = {"Über"}
"""The tags below "check"."""


NAMES = {"Marta Oriol": {"marta oriol", "ORIOL"}, "Nils von der Aue": {"Aue"}}
ALIASES = {"Marta Oriol": {"the mayor"}}


@dataclass(frozen=True)
class Looked:
    """A quote with all that can be asked of it."""

    quote: QuoteRow
    article: ArticleRow

    @property
    def day(self) -> str:
        return self.quote.date[:10] if self.quote.date[:4].isdigit() else ""

    @property
    def speaker(self) -> str:
        return self.quote.speaker.name if self.quote.speaker is not None else ""

    def fields(self, scope: Scope) -> list[str]:
        """The texts that words are looked for in."""
        article = self.article.article
        if scope is Scope.ARTICLES:
            return [article.title, article.text]
        return [self.quote.text, self.quote.as_printed, self.speaker, article.title]

    def is_called(self, name: str, *, aliases: bool) -> bool:
        names = NAMES.get(self.speaker, set()) | (ALIASES.get(self.speaker, set()) if aliases else set())
        return name in names

    def is_tagged(self, tag: str) -> bool:
        tags = {tag} | (BELOW if tag == "check" else set())
        return bool(tags & set(self.quote.tags))


def looked_at(catalogue: Catalogue) -> list[Looked]:
    """Every quote of the catalogue, in order."""
    everything = catalogue.quote_ids(Filter(kinds=frozenset(), statuses=frozenset()))
    return [Looked(quote, catalogue.article(quote.article_id)) for quote in catalogue.quote_rows(everything)]


def tokens(text: str) -> list[str]:
    plain = "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    return re.findall(r"\w+", plain.lower())


def has_part(part: str, fields: list[str]) -> bool:
    wanted = tokens(part)
    for field in map(tokens, fields):
        for first in range(len(field) - len(wanted) + 1):
            stretch = field[first : first + len(wanted)]
            last_fits = stretch[-1].startswith(wanted[-1]) if part.endswith("*") else stretch[-1] == wanted[-1]
            if stretch[:-1] == wanted[:-1] and last_fits:
                return True
    return False


def has_words(typed: str, fields: list[str]) -> bool:
    parts = [part.strip('"') for part in re.findall(r'"[^"]*"|\S+', typed)]
    wanted = [part for part in parts if tokens(part)]
    return not parts or (bool(wanted) and all(has_part(part, fields) for part in wanted))
