"""What a catalogue gives back: plain rows for lists, the reader and the exports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quotebrowser.records import Article, Quote, QuoteKind, ReviewStatus, Speaker, SpeakerKind


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone or something that speaks, with what the list of speakers shows.

    `article_id` is set for a speaker who is known in one article only (anonymous sources); `quotes` and `articles`
    count what the asked-for filter lets through.
    """

    id: int
    name: str
    kind: SpeakerKind
    quotes: int
    articles: int
    article_id: int | None = None


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as the catalogue keeps it; `file` is where it was read from, empty for pasted text."""

    id: int
    article: Article
    file: str
    language: str
    imported_at: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quote with all that a list or a quote sheet shows of it.

    `text` is the content as one string, `as_printed` the source mention, `start` and `end` the code points of the
    first and last content span in the article's text, `paragraph` counts from 1. `speaker` and `person_id` are what
    holds now; where `corrected`, the researcher decided them over what the engine said.
    """

    id: int
    article_id: int
    person_id: int | None
    speaker: Speaker | None
    corrected: bool
    as_printed: str
    text: str
    kind: QuoteKind
    cue: str
    article: str
    outlet: str
    author: str
    date: str
    url: str
    paragraph: int
    start: int
    end: int
    confidence: float
    reason: str
    status: ReviewStatus
    tags: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class PlacedQuote:
    """A quote of an open article: where it stands now, whom the engine took for its speaker, and who holds it now.

    `edited` where the researcher put it elsewhere than the engine did, `by_person` where the engine did not find it.
    """

    id: int
    quote: Quote
    person_id: int | None
    speaker: Speaker | None
    corrected: bool
    status: ReviewStatus
    edited: bool = False
    by_person: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an article that was offered: its id, whether the catalogue held it before, and its batch."""

    article_id: int
    already_there: bool
    batch_id: int | None = None


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag with its colour ("#rrggbb", or empty) and the tag above it."""

    id: int
    name: str
    colour: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Orphan:
    """A quote with decisions that the engine, run again, did not find: `engine` is the version that missed it."""

    quote_id: int
    article_id: int
    text: str
    status: ReviewStatus
    engine: str


@dataclass(frozen=True, slots=True)
class Renewed:
    """What an engine that is run again makes of the quotes it found in an article.

    Those that `stay` have half of their words or more again; of them `speakers_changed` get another speaker, which
    none does that was accepted or whose speaker somebody chose. Of those that `appear`, `found_again` were orphans. Of
    those that `vanish`, `orphans` have decisions.
    """

    stay: int = 0
    appear: int = 0
    vanish: int = 0
    speakers_changed: int = 0
    orphans: int = 0
    found_again: int = 0

    @property
    def changes_lists(self) -> bool:
        """Whether a list of quotes shows a difference."""
        return bool(self.appear or self.vanish or self.speakers_changed)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that is kept under a name: `query` is what is typed into the search box."""

    id: int
    name: str
    query: str
    saved_by: str
    saved_at: str
