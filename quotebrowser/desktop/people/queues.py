"""The queues of questions about who is who: what each asks the catalogue, how it puts it, and what can be answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from quotebrowser.desktop.library.wording import counted, quotes_words

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.suggesting import DoubtfulLink, Suggestion
    from quotebrowser.catalogue.unresolved import UnresolvedSource

MOST_ASKED = 1000
"""How many questions of a queue are listed at once."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: what tells it from others, its two lines in the list, and what it is about."""

    key: Hashable
    line: str
    detail: str
    subject: Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be answered: its name for the program, the words on its button, its one key and what it does."""

    name: str
    text: str
    key: str
    tip: str


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue; `bulk` where several questions can be answered at once."""

    name: str
    title: str
    ask: Callable[[Catalogue], Sequence[Any]]
    question: Callable[[Any], Question]
    answers: tuple[Answer, ...]
    done: str
    hint: str
    bulk: bool = False


def marked(text: str) -> str:
    """Mark a text of the table for translation, which happens where it is shown (lupdate knows the name)."""
    return text


def in_words(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate("PeopleQueues", text)


def of_suggestion(found: Suggestion) -> Question:
    """Whether two people are one."""
    both = in_words("“{one}” and “{other}”").format(one=found.person, other=found.other)
    return Question((found.person_id, found.other_id), both, "; ".join(found.evidence), found)


def of_doubtful_link(found: DoubtfulLink) -> Question:
    """Whether an article means the person its speaker was linked to."""
    line = in_words("Is “{name}” {person}?").format(name=found.name, person=found.person)
    return Question((found.article_id, found.name), line, found.article, found)


def of_unresolved_source(found: UnresolvedSource) -> Question:
    """Who a source is that names nobody."""
    printed = f"“{found.printed}”" if found.printed else in_words("no source printed")
    where = ", ".join(part for part in (quotes_words(len(found.quote_ids)), found.article, found.day) if part)
    return Question((found.article_id, found.printed, found.person_id), printed, where, found)


QUEUES: tuple[Queue, ...] = (
    Queue(
        "suggestions",
        marked("Suggestions"),
        lambda catalogue: catalogue.suggestions(MOST_ASKED),
        of_suggestion,
        (
            Answer("merge", marked("Same person"), "A", marked("Merge the two; the other name stays as an alias")),
            Answer("different", marked("Different people"), "D", marked("Remember that they are not the same person")),
            Answer("later", marked("Later"), "L", marked("Put the question off")),
        ),
        marked("No suggestions"),
        marked("Nobody here looks like somebody else. New articles may bring new suggestions."),
    ),
    Queue(
        "doubtful_links",
        marked("Doubtful links"),
        lambda catalogue: catalogue.doubtful_links(),
        of_doubtful_link,
        (
            Answer("confirm", marked("Yes, the same"), "A", marked("The article means this person")),
            Answer("part", marked("Somebody else"), "D", marked("Make a new person of the one the article means")),
            Answer("choose", marked("Choose who…"), "C", marked("Say which other person the article means")),
            Answer("skip", marked("Later"), "L", marked("Go to the next question")),
        ),
        marked("No doubtful links"),
        marked("Every link by surname is as safe as when it was made."),
    ),
    Queue(
        "unresolved_sources",
        marked("Unresolved sources"),
        lambda catalogue: catalogue.unresolved_sources(MOST_ASKED),
        of_unresolved_source,
        (
            Answer("give", marked("Give to a person…"), "A", marked("Say who the chosen sources are")),
            Answer("unnamed", marked("Stays unnamed"), "D", marked("Leave them as they are, and ask no more")),
            Answer("skip", marked("Later"), "L", marked("Go to the next question")),
        ),
        marked("No unresolved sources"),
        marked("Every quote has a speaker with a name, or somebody decided that it has none."),
        bulk=True,
    ),
)
"""The queues, in the order of their pages."""


def tab_title(queue: Queue, number: int | None) -> str:
    """The title of a queue's page, with how many questions it has where that is known."""
    title = in_words(queue.title)
    if number is None:
        return title
    more = "+" if number == MOST_ASKED else ""
    return f"{title} ({number:,}{more})"


def sources_words(number: int) -> str:
    """So many sources."""
    return counted("{n} source", "{n} sources", number)
