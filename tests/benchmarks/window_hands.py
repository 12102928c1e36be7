"""A person's hands on the whole window, and a clock for what they set going."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from quotebrowser.desktop import app
from quotebrowser.desktop.review.start_dialog import StartDialog
from tests.benchmarks.catalogue_cost import Took
from tests.desktop.driving import click, press

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.workbench import Workbench

PATIENCE_SECONDS = 60
WAKES_EVERY_MS = 1000


class Hands:
    """Does what a person does, and waits as a person does. Used from within the event loop."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.window: MainWindow = bench.window
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._clock = QTimer(bench)
        self._clock.start(WAKES_EVERY_MS)  # so that patience ends where nothing happens at all

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the event loop turn, once at least, until something has happened."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        self._dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        while not happened():
            assert time.monotonic() < deadline, f"waited in vain for {what}"
            self._dispatcher.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def timed(self, act: Callable[[], object], happened: Callable[[], bool], painted: Sequence[QWidget]) -> Took:
        """What it takes until something has happened and is painted; the processor's time is that of all threads."""
        clock, cpu = time.perf_counter(), time.process_time()
        act()
        self.until(happened, "an answer")
        for widget in painted:
            widget.repaint()
        return Took(time.process_time() - cpu, time.perf_counter() - clock)

    def settle(self) -> None:
        """Wait until all that was asked is answered."""
        self.until(lambda: not self.window.library.is_waiting, "the library")
        self.until(lambda: self.window.people.filling.is_idle, "the people")

    def open(self, catalogue: Path) -> None:
        """Show the window over a catalogue."""
        self.window.resize(1280, 800)
        self.window.show()
        self.take_the_keys()
        app._begin(self.bench, catalogue)
        self.settle()

    def turn(self) -> None:
        """Let the event loop turn once."""
        self.until(lambda: True, "nothing")

    def do(self, command: str) -> None:
        """Trigger a command, which must be on, and let the loop turn once."""
        self.turn()
        assert self.window.actions_by_id[command].isEnabled(), self.window.commands.why_off(command)
        self.window.actions_by_id[command].trigger()
        self.turn()

    def type_into(self, field: QWidget, text: str) -> None:
        """Type a text, a key a turn; QTest's own clicks know no letter beyond ASCII."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    field, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                )
            self.turn()

    def take_the_keys(self) -> None:
        """Be the window that has the keys, after a dialog; offscreen nobody hands them back."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow, "the window")

    # The library

    def choose_speaker(self, place: int, *, beside: bool = False) -> None:
        """Click a speaker in the list."""
        pane = self.window.people_pane
        index = pane.model.index(place)
        pane.list.scrollTo(index)
        modifier = Qt.KeyboardModifier.ControlModifier if beside else Qt.KeyboardModifier.NoModifier
        click(pane.list.viewport(), pane.list.visualRect(index).center(), modifier)

    def search(self, words: str) -> None:
        """Type words into the search box, and Return."""
        box = self.window.quotes_pane.search
        box.setFocus()
        box.selectAll()
        self.type_into(box, words)
        QTest.keyClick(box, Qt.Key.Key_Return)

    def show_everything(self) -> None:
        """Take every filter away."""
        self.do("library.clear_filters")
        self.settle()

    def jump_to(self, share: float) -> None:
        """Drag the bar beside the rows."""
        bar = self.window.quotes_pane.table.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    # The review

    def begin_review(self, *, only_shown: bool = False, by_article: bool = False) -> None:
        """Begin a review, and wait for its first quote."""
        self.do("reviewing.begin_anew")
        dialog = self.dialog()
        assert isinstance(dialog, StartDialog)
        (dialog.of_shown if only_shown else dialog.of_all).click()
        (dialog.by_article if by_article else dialog.by_confidence).click()
        dialog.begin.click()
        self.until(lambda: self.under_review() is not None, "the first quote")
        self.take_the_keys()

    def under_review(self) -> int | None:
        """The id of the quote that stands on the screen, in its article, to be decided."""
        ids = self.window.reviewing.chosen_ids()
        pane = self.window.review_pane
        shown = pane.stack.currentWidget() is pane.sheet and self.window.reader_pane.article.lit in ids
        return ids[0] if ids and shown else None

    def decide(self, key: str) -> Took:
        """Press the key of a decision; what it takes until the next quote stands on the screen."""
        before = self.under_review()
        return self.timed(
            lambda: press(self.window, key),
            lambda: self.under_review() not in (None, before),
            (self.window.review_pane, self.window.reader_pane.article.viewport()),
        )

    # Dialogs

    def dialog(self) -> QDialog:
        """The dialog that stands over the window, when it does."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog), "a dialog")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        return dialog

    def say_yes(self) -> None:
        """Press the button of a question that does it."""
        box = self.dialog()
        assert isinstance(box, QMessageBox)
        doing = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
        doing.click()

    def notice(self) -> str:
        """What the window says last."""
        return self.window.notices.label.text() if self.window.notices.isVisible() else ""
