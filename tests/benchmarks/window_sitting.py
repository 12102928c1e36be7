"""A sitting at the window over a large catalogue: what the eye waits for, then a day's work beside an import."""

from __future__ import annotations

import random
import resource
import sys
import tempfile
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.review.speaker_dialog import SpeakerDialog
from quotebrowser.desktop.workbench import Workbench
from tests.benchmarks.catalogue_cost import pairs_of
from tests.benchmarks.invented_catalogue import ENGINE, Inventor
from tests.benchmarks.reader_cost import long_article
from tests.benchmarks.watchdog import Turn, Watchdog
from tests.benchmarks.window_hands import Hands
from tests.desktop.driving import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.catalogue_cost import Took
    from tests.benchmarks.invented_catalogue import Size

LONG_ARTICLE = "ferry-times.txt"
LONG_OUTLET = "Ferry Times"


@dataclass(frozen=True, slots=True)
class Words:
    """What is searched for, two words each, which up to a tenth and a hundredth of the quotes have."""

    many: str
    some: str


@dataclass(slots=True)
class Sitting:
    """What a sitting found: the times of each thing the eye waits for, every turn of the loop, and memory."""

    times: dict[str, list[Took]] = field(default_factory=dict)
    turns: list[Turn] = field(default_factory=list)
    megabytes: dict[str, float] = field(default_factory=dict)
    """What was resident after each part of the busy sitting."""
    most_megabytes: float = 0.0
    imported: int = 0
    outlasted: str = ""
    """What was being done when the import came to its end; empty where that went on all along."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How often each thing is done, and how long the long article is."""

    times: int = 30
    jumps: int = 50
    long_quotes: int = 3000
    imported: int = 2000


def prepare(path: Path, size: Size, scale: Scale) -> Words:
    """Put a long article into the catalogue; the words to search for."""
    row, placed = long_article(scale.long_quotes, scale.long_quotes * 100)
    with Catalogue.open(path) as catalogue:
        article = type(row.article)(
            LONG_ARTICLE, row.article.text, title="Ferries", outlet=LONG_OUTLET, date="2024-05-05"
        )
        # Neither the first nor the last to be reviewed where the least sure come first.
        quotes = [replace(one.quote, confidence=0.7) for one in placed]
        catalogue.add_article(article, quotes, engine=ENGINE, file=LONG_ARTICLE, language="en")
        found = sorted(pair for pair in pairs_of(catalogue, Inventor(size).words.things[2:20]) if pair[0])
    many = [pair for number, pair in found if number <= size.quotes // 10]
    some = [pair for number, pair in found if number <= size.quotes // 100]
    return Words(many[-1], (some or many)[-1])


def sit(path: Path, size: Size, words: Words, scale: Scale) -> Sitting:
    """Sit down at the window over the catalogue at `path`, which is changed."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    found = Sitting()
    failures: list[BaseException] = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Workbench(application, Path(folder, "settings.ini"))

        def work() -> None:
            try:
                hands = Hands(bench)
                hands.open(path)
                quietly(hands, words, scale, found)
                articles = written(Path(folder), size, scale)
                busily(hands, words, articles, found)
            except BaseException as failure:  # noqa: BLE001 - it is raised below, where somebody hears it
                failures.append(failure)
            application.exit()

        QTimer.singleShot(0, bench, work)
        application.exec()
        bench.close()
    if failures:
        raise failures[0]
    found.most_megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found


def quietly(hands: Hands, words: Words, scale: Scale, found: Sitting) -> None:
    """What the eye waits for, nothing else going on."""
    window, table = hands.window, hands.window.quotes_pane.table
    listed = 0

    def count() -> None:
        nonlocal listed
        listed += 1

    table.quotes.modelReset.connect(count)

    def until_listed(act: Callable[[], None]) -> Took:
        before = listed
        return hands.timed(act, lambda: listed > before, (table.viewport(),))

    chosen, searched = [], []
    for number in range(5):
        chosen.append(until_listed(lambda number=number: hands.choose_speaker(number)))
        hands.show_everything()
        window.quotes_pane.search.setText(words.many)
        searched.append(until_listed(lambda: QTest.keyClick(window.quotes_pane.search, Qt.Key.Key_Return)))
        hands.show_everything()
    found.times["a speaker is chosen, to the first rows painted"] = chosen
    found.times["a search of two words, from Return to the first rows painted"] = searched
    table.quotes.modelReset.disconnect(count)
    dice = random.Random(1)  # noqa: S311 - a fixed choice, not a secret
    found.times["a jump to any row"] = [
        hands.timed(lambda: hands.jump_to(dice.random()), lambda: True, (table.viewport(),)) for _ in range(scale.jumps)
    ]
    hands.jump_to(0)
    hands.begin_review()
    found.times["review: the next quote, in another article"] = [hands.decide("A") for _ in range(scale.times)]
    hands.do("reviewing.leave")
    hands.settle()
    hands.begin_review(by_article=True)
    found.times["review: the next quote, in the same article or the next"] = [
        hands.decide("A") for _ in range(scale.times)
    ]
    hands.do("reviewing.leave")
    hands.settle()
    hands.search(f'outlet:"{LONG_OUTLET}"')
    hands.settle()
    hands.begin_review(by_article=True, only_shown=True)
    found.times[f"review: the next quote, in an article of {scale.long_quotes:,} quotes"] = [
        hands.decide(key) for key in ("A", "R") * (scale.times // 2)
    ]
    hands.do("reviewing.leave")
    window.quotes_pane.search.forget()
    hands.show_everything()


def written(folder: Path, size: Size, scale: Scale) -> Path:
    """A folder of invented articles that the catalogue does not hold."""
    articles = folder / "articles"
    articles.mkdir()
    for article, _quotes in islice(Inventor(size, seed=5).articles(), scale.imported):
        Path(articles, article.id).write_text(f"{article.title}\n\n{article.text}", encoding="utf-8")
    return articles


def busily(hands: Hands, words: Words, articles: Path, found: Sitting) -> None:
    """The same and more while an import goes on, under the eye of the watchdog."""
    dog = Watchdog(hands.bench)
    before = _articles(hands)
    hands.bench.importing.import_inputs([articles])
    hands.until(lambda: _articles(hands) > before, "the first article of the import")
    dog.watch()
    for what, part in PARTS:
        dog.during = what
        part(hands, words)
        hands.settle()
        found.megabytes[what] = _resident_megabytes()
        if not found.outlasted and not hands.bench.jobs.unfinished("import"):
            found.outlasted = what
    dog.rest()
    found.imported = _articles(hands) - before
    found.turns = dog.turns
    if hands.bench.jobs.unfinished("import"):
        hands.bench.importing.cancel()
    hands.until(lambda: not hands.bench.jobs.unfinished(), "the end of the import")


def _articles(hands: Hands) -> int:
    assert hands.window.catalogue is not None
    return hands.window.catalogue.counts()[0]


def _resident_megabytes() -> float:
    if not sys.platform.startswith("linux"):
        return 0.0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def _filter(hands: Hands, _words: Words) -> None:
    for place in range(4):
        hands.choose_speaker(place)
        hands.settle()
    hands.show_everything()


def _search(hands: Hands, words: Words) -> None:
    for searched in (words.many, words.some, "speaker:a", f"{words.some} kind:direct"):
        hands.search(searched)
        hands.settle()
    hands.window.quotes_pane.search.forget()
    hands.show_everything()


def _scroll(hands: Hands, _words: Words) -> None:
    table = hands.window.quotes_pane.table
    for step in range(100):
        hands.jump_to(step / 100)
        hands.turn()
    for _ in range(30):
        QTest.keyClick(table, Qt.Key.Key_PageUp)
        hands.turn()
    hands.jump_to(0)


def _choose_rows(hands: Hands, _words: Words) -> None:
    hands.window.quotes_pane.table.setFocus()
    for _ in range(20):
        hands.do("library.next_quote")
    hands.do("library.select_all")
    hands.settle()


def _review(hands: Hands, _words: Words) -> None:
    hands.begin_review()
    for key in ("A", "R", "A", "S") * 8:
        hands.decide(key)
    press(hands.window, "C")
    dialog = hands.dialog()
    assert isinstance(dialog, SpeakerDialog)
    for name in ("ba", "br", "Nova"):
        dialog.name.clear()
        hands.type_into(dialog.name, name)
    before = hands.under_review()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    hands.until(lambda: hands.under_review() not in (None, before), "the next quote")
    hands.take_the_keys()
    press(hands.window, "U")
    hands.until(lambda: hands.under_review() == before, "the quote whose decision was undone")
    hands.do("reviewing.leave")


def _review_long(hands: Hands, _words: Words) -> None:
    hands.search(f'outlet:"{LONG_OUTLET}"')
    hands.settle()
    hands.begin_review(by_article=True, only_shown=True)
    for key in ("A", "R") * 8:
        hands.decide(key)
    hands.do("reviewing.leave")
    hands.window.quotes_pane.search.forget()
    hands.show_everything()


def _people(hands: Hands, _words: Words) -> None:
    hands.do("people.show")
    hands.settle()
    room = hands.window.people.room
    assert room is not None
    for place in (0, 5):
        room.table.choose(frozenset({room.table.people.person_at(place).id}))
        hands.settle()
    for typed in ("b", "ba", "bal"):
        QTest.keyClick(room.narrow, typed[-1])
        hands.turn()
    room.narrow.clear()
    for column in (0, 3):
        room.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        hands.settle()
    for queue in range(1, room.tabs.count()):
        room.tabs.setCurrentIndex(queue)
        hands.settle()
    hands.do("people.leave")


def _palette(hands: Hands, _words: Words) -> None:
    hands.do("palette.show")
    palette = hands.dialog()
    hands.type_into(palette.focusWidget() or palette, "review")
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    hands.until(lambda: QApplication.activeModalWidget() is None, "the palette to be gone")


def _compare(hands: Hands, _words: Words) -> None:
    hands.choose_speaker(0)
    hands.choose_speaker(1, beside=True)
    hands.settle()
    hands.do("compare.compare_chosen")
    hands.settle()
    hands.do("compare.leave")
    hands.show_everything()


def _bulk(hands: Hands, words: Words) -> None:
    """Decide about all quotes of a search and of a selection, a hundredth of the catalogue each, and undo both."""
    hands.search(words.some)
    hands.settle()
    hands.do("bulk.reject_shown")
    hands.say_yes()
    hands.until(lambda: "rejected." in hands.notice(), "the rejection")
    hands.settle()
    hands.do("history.undo")
    hands.until(lambda: hands.notice().startswith("Undone"), "the undo")
    hands.settle()
    hands.do("library.select_all")
    hands.do("review.reject")
    hands.until(lambda: "rejected." in hands.notice(), "the rejection")
    hands.settle()
    hands.do("history.undo")
    hands.until(lambda: hands.notice().startswith("Undone"), "the undo")
    hands.window.quotes_pane.search.forget()
    hands.show_everything()


PARTS: tuple[tuple[str, Callable[[Hands, Words], None]], ...] = (
    ("choosing speakers", _filter),
    ("searching", _search),
    ("scrolling", _scroll),
    ("going through rows, and choosing all", _choose_rows),
    ("reviewing", _review),
    ("reviewing the long article", _review_long),
    ("the people room", _people),
    ("the palette", _palette),
    ("deciding about a hundredth of all, and undoing it", _bulk),
    ("comparing two", _compare),
)
