"""Answers the questions of the queues: each answer is one action, and the last one can be taken back by a key."""

from __future__ import annotations

from array import array
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from quotebrowser.catalogue.filter import Filter
from quotebrowser.desktop.library.wording import one_line, words_shown
from quotebrowser.desktop.people.acting import act, take_back
from quotebrowser.desktop.people.chooser import Choice, PersonChooser
from quotebrowser.desktop.people.merge_dialog import longest_name, preview_lines
from quotebrowser.desktop.people.queues import sources_words
from quotebrowser.desktop.people.table_model import spoken
from quotebrowser.records import Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.history import Entry
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.catalogue.suggesting import DoubtfulLink, Suggestion
    from quotebrowser.catalogue.unresolved import UnresolvedSource
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.people.people_room import PeopleRoom
    from quotebrowser.desktop.people.queue_pane import QueuePane
    from quotebrowser.desktop.people.queues import Question

QUOTES_SHOWN = 5
"""How many quotes are shown as evidence."""


class QueueController(QObject):
    """Carries out what is answered in the queues of a room."""

    def __init__(self, room: PeopleRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._queries: Queries | None = None
        self._last: Entry | None = None
        self._answers: dict[str, Callable[[QueuePane, Sequence[Question]], None]] = {
            "merge": self._merge,
            "different": self._different,
            "later": self._later,
            "confirm": self._confirm,
            "part": self._part,
            "choose": self._choose,
            "give": self._give,
            "unnamed": self._leave_unnamed,
            "skip": lambda pane, _questions: pane.go_on(),
        }
        explanations: dict[str, Callable[[Any], list[str]]] = {
            "suggestions": self._about_two,
            "doubtful_links": self._about_link,
            "unresolved_sources": self._about_source,
        }
        for name, pane in room.queues.items():
            pane.explain = partial(_in_paragraphs, explanations[name])
            pane.answered.connect(partial(self._answered, pane))
            pane.take_back.connect(self._take_back)

    def use(self, queries: Queries | None) -> None:
        """Answer in another catalogue from now on."""
        self._queries = queries
        for pane in self._room.queues.values():
            pane.show_questions([])
        self._remember(None)

    def _answered(self, pane: QueuePane, answer: str, questions: Sequence[Question]) -> None:
        self._answers[answer](pane, questions)

    # What speaks for an answer

    def _about_two(self, found: Suggestion) -> list[str]:
        listed = [self._room.table.people.person(number) for number in (found.person_id, found.other_id)]
        people = [spoken(person) for person in listed if person is not None]
        reasons = self.tr("What speaks for it: {evidence}.").format(evidence="; ".join(found.evidence))
        if self._queries is None:
            return [*people, reasons]
        into, other = self._in_full_first(found)
        preview = self._queries.read(lambda catalogue: catalogue.preview_merge_of_people(into, [other]), None)
        would = preview_lines(preview, self.tr) if preview is not None else []
        return [*people, reasons, self.tr("If they are the same person:"), *would]

    def _in_full_first(self, found: Suggestion) -> tuple[int, int]:
        """Who stays, the one who is named in full, and who is merged into them."""
        both = found.person_id, found.other_id
        listed = [self._room.table.people.person(number) for number in both]
        people = [person for person in listed if person is not None]
        stays = longest_name(people) if len(people) == len(both) else 0
        return both[stays], both[1 - stays]

    def _about_link(self, found: DoubtfulLink) -> list[str]:
        others = ", ".join(name for _, name in found.others)
        lines = [
            self.tr("“{name}” in “{article}” is taken for {person}: {reason}.").format(
                name=found.name, article=found.article, person=found.person, reason=found.reason
            ),
            self.tr("Doubtful now: {doubt}.").format(doubt=found.doubt),
        ]
        if others:
            lines.append(self.tr("Who else may be meant: {names}.").format(names=others))
        asked = Filter(people=frozenset({found.person_id}), articles=frozenset({found.article_id}))
        ids = array("q")
        if self._queries is not None:
            ids = self._queries.read(lambda catalogue: catalogue.quote_ids(asked), ids)
        return [*lines, *self._quotes(ids)]

    def _about_source(self, found: UnresolvedSource) -> list[str]:
        return [self.tr("In “{article}”:").format(article=found.article), *self._quotes(found.quote_ids)]

    def _quotes(self, ids: Sequence[int]) -> list[str]:
        if self._queries is None:
            return []
        nothing: list[QuoteRow] = []
        rows = self._queries.read(lambda catalogue: catalogue.quote_rows(ids[:QUOTES_SHOWN]), nothing)
        shown = [f"\N{BULLET} {one_line(words_shown(row))}" for row in rows]
        if len(ids) > QUOTES_SHOWN:
            shown.append(self.tr("and {n} more").format(n=f"{len(ids) - QUOTES_SHOWN:,}"))
        return shown

    # The answers

    def _merge(self, pane: QueuePane, questions: Sequence[Question]) -> None:
        into, other = self._in_full_first(questions[0].subject)
        self._do(pane, questions, lambda catalogue: catalogue.merge_people(into, [other]))

    def _different(self, pane: QueuePane, questions: Sequence[Question]) -> None:
        found: Suggestion = questions[0].subject
        self._do(pane, questions, lambda catalogue: catalogue.say_different(found.person_id, found.other_id))

    def _later(self, pane: QueuePane, questions: Sequence[Question]) -> None:
        found: Suggestion = questions[0].subject
        self._do(pane, questions, lambda catalogue: catalogue.put_off(found.person_id, found.other_id))

    def _confirm(self, pane: QueuePane, questions: Sequence[Question]) -> None:
        self._link(pane, questions, questions[0].subject.person_id)

    def _part(self, pane: QueuePane, questions: Sequence[Question]) -> None:
        found: DoubtfulLink = questions[0].subject
        self._do(pane, questions, lambda catalogue: catalogue.part_speaker(found.article_id, found.name))

    def _choose(self, pane: QueuePane, questions: Sequence[Question]) -> None:
        found: DoubtfulLink = questions[0].subject
        chooser = PersonChooser(
            self.tr("Whom does “{article}” mean by “{name}”?").format(article=found.article, name=found.name),
            self._room.table.people.everybody,
            self._room,
            first=frozenset(number for number, _ in found.others),
            new_ones=False,
        )
        chooser.chosen.connect(lambda choice: self._link(pane, questions, choice.person_id))
        chooser.open()

    def _link(self, pane: QueuePane, questions: Sequence[Question], person_id: int) -> None:
        found: DoubtfulLink = questions[0].subject
        self._do(pane, questions, lambda catalogue: catalogue.link_speaker(found.article_id, found.name, person_id))

    def _give(self, pane: QueuePane, questions: Sequence[Question]) -> None:
        sources: list[UnresolvedSource] = [question.subject for question in questions]
        here = frozenset(source.article_id for source in sources)
        speaking = self._queries.people_of(here) if self._queries else []
        chooser = PersonChooser(
            self.tr("Who are the {sources} chosen?").format(sources=sources_words(len(sources)))
            if len(sources) > 1
            else self.tr("Who is “{printed}” in “{article}”?").format(
                printed=sources[0].printed, article=sources[0].article
            ),
            self._room.table.people.everybody,
            self._room,
            first=frozenset(person.id for person in speaking),
        )
        chooser.chosen.connect(lambda choice: self._give_to(pane, questions, choice))
        chooser.open()

    def _give_to(self, pane: QueuePane, questions: Sequence[Question], choice: Choice) -> None:
        ids = [number for question in questions for number in question.subject.quote_ids]

        def give(catalogue: Catalogue) -> None:
            if choice.person_id is None:
                catalogue.correct_speaker(ids, Speaker(choice.name, SpeakerKind.PERSON))
            else:
                catalogue.give_to_person(ids, choice.person_id)

        self._do(pane, questions, give)

    def _leave_unnamed(self, pane: QueuePane, questions: Sequence[Question]) -> None:
        for question in questions:
            found: UnresolvedSource = question.subject

            def leave(catalogue: Catalogue, found: UnresolvedSource = found) -> None:
                if found.person_id is None:
                    catalogue.correct_speaker(found.quote_ids, None)
                else:
                    catalogue.give_to_person(found.quote_ids, found.person_id)

            self._do(pane, [question], leave)

    def _do(self, pane: QueuePane, questions: Sequence[Question], action: Callable[[Catalogue], object]) -> None:
        if self._queries is None:
            return
        entry = act(self._queries, action)
        if entry is not None:
            pane.take_out(questions)
            self._remember(entry)

    def _remember(self, entry: Entry | None) -> None:
        self._last = entry
        for pane in self._room.queues.values():
            pane.show_last(f"{entry.what}." if entry is not None else "")

    def _take_back(self) -> None:
        if self._queries is not None and self._last is not None:
            take_back(self._queries, self._last)
            self._remember(None)


def _in_paragraphs(explain: Callable[[Any], list[str]], question: Question) -> str:
    return "\n\n".join(explain(question.subject))
