"""Starts a window and says when its first row was painted; run in a process of its own by window_cost.py.

usage: first_paint.py empty | window CATALOGUE
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

HEAVY = ("sqlite_utils", "numpy", "pyqtgraph", "spacy", "onnxruntime", "trafilatura", "lxml")
"""What must not be loaded before the window is painted."""


class Painting(QObject):
    """Calls `then` after each painting of a widget."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See paintings, and let everything pass."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._then)
        return False


def moment() -> dict[str, float]:
    """The clock, which all processes share, and the processor's time of this one."""
    return {"clock": time.monotonic(), "cpu": time.process_time()}


def empty() -> None:
    """Show a window with nothing in it."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    Painting(window, lambda: _say({"row": moment()}))
    window.show()
    application.exec()


def ours(catalogue: str) -> None:
    """Start the program as its command does."""
    from quotebrowser.__main__ import main
    from quotebrowser.desktop import app

    make = app._application
    said: dict[str, object] = {}

    def look() -> None:
        """The window stands: hear of its first painting, and of that of its rows."""
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
        table = window.quotes_pane.table  # type: ignore[attr-defined]
        Painting(window, first_painting)
        Painting(table.viewport(), lambda: first_rows(table.model().rowCount()))

    def first_painting() -> None:
        said.setdefault("window", moment())
        said.setdefault("loaded", [name for name in HEAVY if name in sys.modules])

    def first_rows(number: int) -> None:
        if number:
            _say({**said, "row": moment()})

    def made() -> QApplication:
        application = make()
        QTimer.singleShot(0, application, look)
        return application

    app._application = made
    sys.argv[1:] = [catalogue]
    main()


def _say(what: dict[str, object]) -> None:
    print(json.dumps(what), flush=True)
    QApplication.exit()


if __name__ == "__main__":
    empty() if sys.argv[1] == "empty" else ours(sys.argv[2])
