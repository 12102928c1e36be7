"""The program as a person starts it, with an eye in it: says what the window shows to whoever asks over a pipe.

Nothing in the window is moved from here: hands are those of tests/desktop/person.py, on the X server.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSocketNotifier
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from quotebrowser.__main__ import main
from quotebrowser.desktop import app
from quotebrowser.desktop.main_window import MainWindow
from tests.desktop.driving import listed_quotes, listed_speakers

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_BYTES = 65536


class Eye(QObject):
    """Answers questions, a line of JSON each, with a line of JSON; also while a dialog waits."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)

    def _asked(self) -> None:
        for line in os.read(sys.stdin.fileno(), MOST_BYTES).splitlines():
            question, *about = json.loads(line)
            sys.stdout.write(json.dumps(QUESTIONS[question](*about)) + "\n")
            sys.stdout.flush()


def active_title() -> str:
    """The title of the window that has the keys."""
    window = QApplication.activeWindow()
    return window.windowTitle() if window else ""


def focus() -> str:
    """The accessible name of what has the keys, or its class."""
    widget = QApplication.focusWidget()
    return (widget.accessibleName() or type(widget).__name__) if widget else ""


def typed() -> str:
    """The text of the field that has the keys."""
    widget = QApplication.focusWidget()
    return widget.text() if isinstance(widget, QLineEdit) else ""


def the_window() -> MainWindow:
    """The main window."""
    return next(window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow))


def shown() -> dict[str, object]:
    """What the lists of the window show, and what is compared."""
    window = the_window()
    compared = window.compare_pane.table.side if window.compare.comparing else None
    return {
        "page": "welcome" if window.pages.currentWidget() is window.welcome else "library",
        "speakers": listed_speakers(window),
        "chosen": len(window.filter.people),
        "quotes": listed_quotes(window),
        "article": window.reader_pane.article.toPlainText(),
        "compared": [person.name for person in compared.people] if compared else [],
        "notice": window.notices.label.text() if window.notices.isVisible() else "",
    }


def _middle(widget: QWidget, area: QRect) -> list[int] | None:
    visible = area.intersected(widget.rect())
    place: QPoint = widget.mapToGlobal(visible.center())
    return [place.x(), place.y()] if widget.isVisible() and not visible.isEmpty() else None


def place_of_speaker(name: str) -> list[int] | None:
    """Where on the screen a speaker is listed."""
    pane = the_window().people_pane
    number = listed_speakers(the_window()).index(name)
    return _middle(pane.list.viewport(), pane.list.visualRect(pane.model.index(number)))


def place_of_quote(words: str) -> list[int] | None:
    """Where on the screen the row of a quote is listed."""
    table = the_window().quotes_pane.table
    number = listed_quotes(the_window()).index(words)
    return _middle(table.viewport(), table.visualRect(table.quotes.index(number, 2)))


def picture(path: str) -> bool:
    """Write a picture of the whole screen."""
    return QApplication.primaryScreen().grabWindow(0).save(path)


QUESTIONS: dict[str, Callable[..., object]] = {
    question.__name__: question
    for question in (active_title, focus, typed, shown, place_of_speaker, place_of_quote, picture)
}


def _watched(make: Callable[[], QApplication]) -> QApplication:
    application = make()
    Eye(application)
    return application


if __name__ == "__main__":
    make_application = app._application
    app._application = lambda: _watched(make_application)
    main()
