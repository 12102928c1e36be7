"""The menu that a speaker opens in the library's list, from which one comes to the page of that person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from quotebrowser.desktop.facets.items import FacetItem
from quotebrowser.desktop.facets.model import ITEM

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QAbstractItemView


class SpeakerMenu(QObject):
    """Gives a list whose items are people (by the role ITEM) a menu; `page_wanted` gives the id of a person.

    `comparison_wanted` gives that of one who is to be compared with those chosen.
    """

    page_wanted = Signal(int)
    comparison_wanted = Signal(int)

    def __init__(self, speakers: QAbstractItemView) -> None:
        super().__init__(speakers)
        self._speakers = speakers
        self.menu = QMenu(speakers)
        speakers.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        speakers.customContextMenuRequested.connect(self._open)

    def _open(self, place: QPoint) -> None:
        person = self._speakers.indexAt(place).data(ITEM)
        if isinstance(person, FacetItem) and person.person_id is not None:
            self.menu.clear()
            action = self.menu.addAction(self.tr("&Page of {name}").format(name=person.label.replace("&", "&&")))
            action.triggered.connect(partial(self.page_wanted.emit, person.person_id))
            compare = self.menu.addAction(self.tr("&Compare with those chosen"))
            compare.triggered.connect(partial(self.comparison_wanted.emit, person.person_id))
            self.menu.popup(self._speakers.viewport().mapToGlobal(place))
