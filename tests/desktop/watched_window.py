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
from quotebrowser.desktop.menus import plain
from quotebrowser.desktop.people.table_model import PLACES
from quotebrowser.desktop.review.speaker_dialog import CHOICE, SpeakerDialog
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
        "chosen": chosen(window),
        "quotes": listed_quotes(window),
        "article": window.reader_pane.article.toPlainText(),
        "compared": [person.name for person in compared.people] if compared else [],
        "notice": window.notices.label.text() if window.notices.isVisible() else "",
    }


def chosen(window: MainWindow) -> list[str]:
    """Who is chosen in the list of speakers."""
    return [person.name for person in window.catalogue.people_by_id(window.filter.people)] if window.catalogue else []


def review() -> dict[str, object]:
    """What stands there to be decided about, and how many were decided."""
    window = the_window()
    sheet = window.review_pane.sheet
    return {
        "reviewing": window.reviewing.reviewing,
        "words": sheet.words.text() if sheet.isVisible() else "",
        "decided": window.review_pane.bar.value(),
        "article": window.reader_pane.article.toPlainText(),
    }


def offered() -> list[str]:
    """The first name that the dialog about a speaker offers."""
    dialog = QApplication.activeWindow()
    current = dialog.list.currentItem() if isinstance(dialog, SpeakerDialog) else None
    return [current.data(CHOICE).speaker.name] if current and current.data(CHOICE).speaker else []


def people() -> list[str]:
    """The names in the table of the people room."""
    room = the_window().people.room
    if room is None or not the_window().people.filling.is_idle:
        return []
    model = room.table.people
    return [str(model.index(place, PLACES["name"]).data()) for place in range(model.rowCount())]


def can_do(command_id: str) -> bool:
    """Whether a command is on."""
    return the_window().actions_by_id[command_id].isEnabled()


def called(command_id: str) -> str:
    """What a command is called in its menu."""
    return plain(the_window().actions_by_id[command_id].text())


def _middle(widget: QWidget, area: QRect) -> list[int] | None:
    visible = area.intersected(widget.rect())
    place: QPoint = widget.mapToGlobal(visible.center())
    return [place.x(), place.y()] if widget.isVisible() and not visible.isEmpty() else None


def place_of_speaker(name: str) -> list[int] | None:
    """Where on the screen a speaker is listed; nowhere as long as a notice stands that will go and move the list."""
    if the_window().notices._timer.isActive():
        return None
    pane = the_window().people_pane
    number = listed_speakers(the_window()).index(name)
    return _middle(pane.list.viewport(), pane.list.visualRect(pane.model.index(number)))


def picture(path: str) -> bool:
    """Write a picture of the whole screen."""
    return QApplication.primaryScreen().grabWindow(0).save(path)


QUESTIONS: dict[str, Callable[..., object]] = {
    question.__name__: question
    for question in (
        active_title,
        focus,
        typed,
        shown,
        review,
        offered,
        people,
        can_do,
        called,
        place_of_speaker,
        picture,
    )
}


def _watched(make: Callable[[], QApplication]) -> QApplication:
    application = make()
    Eye(application)
    return application


if __name__ == "__main__":
    make_application = app._application
    app._application = lambda: _watched(make_application)
    main()
