"""What every view of the comparison has in common: it asks on a thread, shows the answer, and goes out of the app."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from quotebrowser.desktop.theme import NOBODY_APART, space

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QPainter

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.desktop.compare.compared import Compared
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.tables import Table

    Question = Callable[[Catalogue, JobContext, Compared], Any]
    Tabulation = Callable[[Catalogue, Compared, Sequence[str]], Table]

SHORT_NAME = 32
"""How many characters of a name stand above a column or beside a line; the tool tip has all of it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a picture of a view shows, and how large that is."""

    size: QSizeF
    draw: Callable[[QPainter], None]


class ComparisonView(QFrame):
    """`asked_anew` says that it asks for something else now, `quotes_wanted` gives the filter of quotes to list."""

    asked_anew = Signal()
    quotes_wanted = Signal(object)
    needs_words = False
    """Whether the words of quotes must be kept before it asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.apart: Mapping[int, int] = NOBODY_APART
        self.first: QWidget = self
        """What has the keys when the view is opened."""

    def row_of_controls(self) -> QHBoxLayout:
        """An empty row for what stands above the view."""
        row = QHBoxLayout()
        row.setSpacing(space(self, 0.6))
        return row

    def put_below_one_another(self, *parts: QLayout | QWidget, filling: QWidget) -> None:
        """Lay the view out: these parts from the top, one of which has the height that is left."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(self, 0.4), 0, 0)
        column.setSpacing(space(self, 0.4))
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part, 1 if part is filling else 0)

    def question(self) -> Question:
        """What to ask on a thread; nothing of the widget may be touched there."""
        raise NotImplementedError

    def show_answer(self, compared: Compared, answer: Any) -> None:  # noqa: ANN401 - each view has its own
        """Show what came of the question."""
        raise NotImplementedError

    def tabulation(self) -> Tabulation:
        """What makes a table of all the data behind the view, on a thread."""
        raise NotImplementedError

    def drawing(self) -> Drawing:
        """What a picture of it shows."""
        raise NotImplementedError

    def tell_apart(self, apart: Mapping[int, int]) -> None:
        """Use these inks."""
        self.apart = apart


def short_name(name: str) -> str:
    """A name that has room above a column; one of the other direction keeps that from what stands beside it."""
    short = name if len(name) <= SHORT_NAME else f"{name[: SHORT_NAME - 1].rstrip()}…"
    turns = any(bidirectional(letter) in {"R", "AL"} for letter in short)
    return f"\N{FIRST STRONG ISOLATE}{short}\N{POP DIRECTIONAL ISOLATE}" if turns else short


def none_of(what: str) -> str:
    """What stands for a row without a name."""
    return {
        "month": QCoreApplication.translate("Compare", "no date"),
        "article": QCoreApplication.translate("Compare", "no title"),
        "outlet": QCoreApplication.translate("Compare", "no outlet"),
    }.get(what, "")
