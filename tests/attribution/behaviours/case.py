"""What a behaviour case is: a short invented article, and what a careful reader finds in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.records import Article, Span

if TYPE_CHECKING:
    from quotebrowser.records import QuoteKind, SpeakerKind


@dataclass(frozen=True, slots=True)
class Said:
    """`words` are said by one of `names`; without names they may be found, but under no name.

    `described` speakers go by a description or a body's name ("a second official") and are compared by its words.
    Where it is `optional` to take the words for a quotation (a banner, a headline), finding no speaker is right too.
    """

    words: str
    names: tuple[str, ...]
    described: bool = False
    optional: bool = False
    kind: QuoteKind | None = None
    speaker_kind: SpeakerKind | None = None

    @property
    def fragments(self) -> tuple[str, ...]:
        return (self.words,)


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Nobody says `words`: they are in no quote that has a speaker."""

    words: str

    @property
    def fragments(self) -> tuple[str, ...]:
        return (self.words,)


@dataclass(frozen=True, slots=True)
class Together:
    """The fragments are content of one quote."""

    fragments: tuple[str, ...]


Expected = Said | Unsaid | Together


@dataclass(frozen=True, slots=True)
class Case:
    """One trap: `id` names it; `known_failure` says why the present engine falls into it, empty where it does not."""

    id: str
    article: Article
    expected: tuple[Expected, ...]
    known_failure: str = ""

    def __post_init__(self) -> None:
        for fragment in (fragment for expected in self.expected for fragment in expected.fragments):
            if self.article.text.count(fragment) != 1:
                raise ValueError(f"{self.id}: {fragment!r} should stand in the text once")

    def span(self, fragment: str) -> Span:
        """Where `fragment` stands in the text."""
        start = self.article.text.index(fragment)
        return Span(start, start + len(fragment))


def case(
    name: str, text: str, *expected: tuple[Expected, ...], title: str = "", author: str = "", known_failure: str = ""
) -> Case:
    """A case whose `text` is given in lines to be joined into paragraphs, an empty line between two of them.

    A line that begins with | starts a new line of the article (a byline, a caption, a list), its margin kept.
    """
    paragraphs = re.split(r"\n\s*\n", text.strip())
    article = Article(id=name, text="\n\n".join(map(_flowing, paragraphs)), title=title, author=author)
    return Case(name, article, tuple(item for items in expected for item in items), known_failure)


def said(
    names: str | tuple[str, ...],
    *fragments: str,
    described: bool = False,
    optional: bool = False,
    kind: QuoteKind | None = None,
    speaker_kind: SpeakerKind | None = None,
) -> tuple[Expected, ...]:
    """Each of `fragments` is said by the one speaker who goes by any of `names`."""
    accepted = (names,) if isinstance(names, str) else names
    return tuple(Said(words, accepted, described, optional, kind, speaker_kind) for words in fragments)


def described(
    names: str | tuple[str, ...], *fragments: str, optional: bool = False, speaker_kind: SpeakerKind | None = None
) -> tuple[Expected, ...]:
    """Each of `fragments` is said by someone or something that goes by a description or a body's name."""
    return said(names, *fragments, described=True, optional=optional, speaker_kind=speaker_kind)


def unnamed(*fragments: str) -> tuple[Expected, ...]:
    """Someone says each of `fragments`, but the article does not let a reader tell who: any name is wrong."""
    return said((), *fragments)


def nobody(*fragments: str) -> tuple[Expected, ...]:
    """Nobody says any of `fragments`."""
    return tuple(Unsaid(words) for words in fragments)


def together(*fragments: str) -> tuple[Expected, ...]:
    """All of `fragments` are content of one quote."""
    return (Together(fragments),)


def _flowing(paragraph: str) -> str:
    lines = (line.strip() for line in paragraph.splitlines())
    return "".join(f"\n{line[1:]}" if line.startswith("|") else f" {line}" for line in lines).strip(" ").strip("\n")
