"""The people room as a page of the window: the table with the page of a person beside it, and the queues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.empty_page import EmptyPage
from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.people.person_pane import PersonPane
from quotebrowser.desktop.people.queue_pane import QueuePane
from quotebrowser.desktop.people.queues import QUEUES, tab_title
from quotebrowser.desktop.people.table_view import PeopleTable
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.desktop.people.table_model import Row

SHARES = (60, 40)
"""How the width is shared between table and page, at first."""


class PeopleRoom(QFrame):
    """Everything of the room; the controller hears its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QToolButton(self)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setAutoRaise(True)
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.narrow = QLineEdit(self)
        self.narrow.setPlaceholderText(self.tr("Find a person by name or alias"))
        self.narrow.setAccessibleName(self.tr("Find a person by name or alias"))
        self.narrow.setClearButtonEnabled(True)
        self.narrow.setAcceptDrops(False)  # files dropped here are for the window
        self.narrow.setMaximumWidth(columns(self, 50))
        self.count = QLabel(self)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = PeopleTable(self)
        self.nobody = EmptyPage(self)
        self.person = PersonPane(self)
        self.listed = QStackedWidget(self)
        self.listed.addWidget(self.table)
        self.listed.addWidget(self.nobody)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.listed)
        self.splitter.addWidget(self.person)
        self.splitter.setChildrenCollapsible(False)
        for place, share in enumerate(SHARES):
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes([columns(self, share * 2) for share in SHARES])
        self.queues = {queue.name: QueuePane(queue, self) for queue in QUEUES}
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Pages of the people room"))
        self.tabs.addTab(self.splitter, self.tr("Everybody"))
        for queue in QUEUES:
            self.tabs.addTab(self.queues[queue.name], tab_title(queue, None))
        top = QHBoxLayout()
        top.setSpacing(space(self, 0.8))
        top.addWidget(self.back)
        top.addWidget(self.narrow, 1)
        top.addWidget(self.count)
        top.addStretch(1)
        column = QVBoxLayout(self)
        margin = space(self, 0.6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(space(self, 0.45))
        column.addLayout(top)
        column.addWidget(self.tabs, 1)
        self.narrow.textChanged.connect(self._narrow)
        self.narrow.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(self.person.tabs.tabBar().setFocus)
        self._say_count()
        # The window's own commands for these keys are off while this room is shown.
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Find),
            self,
            self.go_to_find,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def show_people(self, rows: Sequence[Row]) -> None:
        """Fill the table."""
        self.table.show_people(rows)
        self._say_count()

    def go_to_find(self) -> None:
        """Go to the box that narrows the table."""
        self.tabs.setCurrentWidget(self.splitter)
        self.narrow.setFocus()
        self.narrow.selectAll()

    def show_everybody(self) -> None:
        """Turn to the table."""
        self.tabs.setCurrentWidget(self.splitter)
        self.table.setFocus()

    def queue_shown(self) -> QueuePane | None:
        """The queue that is to be seen, none while it is the table."""
        shown = self.tabs.currentWidget()
        return shown if isinstance(shown, QueuePane) else None

    def show_number(self, queue: QueuePane) -> None:
        """Say how many questions a queue has."""
        self.tabs.setTabText(self.tabs.indexOf(queue), tab_title(queue.queue, queue.model.rowCount()))

    def _narrow(self, typed: str) -> None:
        self.table.narrow(typed)
        self.tabs.setCurrentWidget(self.splitter)
        self._say_count()

    def _say_count(self) -> None:
        everybody, listed = len(self.table.people.everybody), self.table.people.rowCount()
        if listed == everybody:
            self.count.setText(counted("{n} person", "{n} people", everybody))
        else:
            self.count.setText(self.tr("{shown} of {total}").format(shown=f"{listed:,}", total=f"{everybody:,}"))
        if everybody:
            self.nobody.say(self.tr("Nobody is so called"), self.tr("Type less of the name, or empty the box."))
        else:
            self.nobody.say(self.tr("No people yet"), self.tr("Import articles; whoever speaks in them appears here."))
        self.listed.setCurrentWidget(self.table if listed else self.nobody)
