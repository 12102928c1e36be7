"""The views of the comparison as a table: what each is called, and what makes it when it is first opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quotebrowser.desktop.commands import tr_noop

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from quotebrowser.desktop.compare.view import ComparisonView


@dataclass(frozen=True, slots=True)
class ViewEntry:
    """One view; `name` is that of the command which opens it, `make` loads what only this view needs."""

    name: str
    title: str
    make: Callable[[QWidget], ComparisonView]


def _over_time(parent: QWidget) -> ComparisonView:
    from quotebrowser.desktop.compare.time_pane import TimePane

    return TimePane(parent)


def _share_of_voice(parent: QWidget) -> ComparisonView:
    from quotebrowser.desktop.compare.shares_pane import SharesPane

    return SharesPane(parent)


def _who_where(parent: QWidget) -> ComparisonView:
    from quotebrowser.desktop.compare.heat_pane import HeatPane

    return HeatPane(parent)


def _distinctive_words(parent: QWidget) -> ComparisonView:
    from quotebrowser.desktop.compare.words_pane import WordsPane

    return WordsPane(parent)


def _topics(parent: QWidget) -> ComparisonView:
    from quotebrowser.desktop.compare.topics_pane import TopicsPane

    return TopicsPane(parent)


def _side_by_side(parent: QWidget) -> ComparisonView:
    from quotebrowser.desktop.compare.side_pane import SidePane

    return SidePane(parent)


SIDE_BY_SIDE = "side_by_side"

VIEWS = (
    ViewEntry(SIDE_BY_SIDE, tr_noop("Side by side"), _side_by_side),
    ViewEntry("over_time", tr_noop("Over time"), _over_time),
    ViewEntry("share_of_voice", tr_noop("Share of voice"), _share_of_voice),
    ViewEntry("who_where", tr_noop("Who where"), _who_where),
    ViewEntry("distinctive_words", tr_noop("Distinctive words"), _distinctive_words),
    ViewEntry("topics", tr_noop("Topics"), _topics),
)
"""In the order of their tabs."""
