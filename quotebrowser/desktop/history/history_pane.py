"""The history panel: what was done to the catalogue, the chosen quote or its speaker, and a button to take it back."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.history.history_model import WHAT, HistoryModel
from quotebrowser.desktop.theme import colours_of, columns, space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent

    from quotebrowser.catalogue.history import Entry


class About(Enum):
    """Whose history is shown."""

    CATALOGUE = "catalogue"
    QUOTE = "quote"
    PERSON = "person"


class HistoryPane(QDockWidget):
    """A panel at the bottom of the window.

    `undo_wanted` gives the Entry to take back, `about_changed` says that another list is wanted.
    """

    undo_wanted = Signal(object)
    about_changed = Signal()
    closed = Signal(bool)
    """False, for the tick of its command."""
    resized = Signal(int)
    """How high it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted_height = 0
        """How high it is to be when it is shown; 0 where nobody has chosen."""
        self.setWindowTitle(self.tr("History"))
        self.setObjectName("history")
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        inside = QWidget(self)
        self.about = QComboBox(inside)
        self.about.setAccessibleName(self.tr("Whose history"))
        self.about.addItem(self.tr("The whole catalogue"), About.CATALOGUE)
        self.about.addItem(self.tr("The chosen quote"), About.QUOTE)
        self.about.addItem(self.tr("The speaker of the chosen quote"), About.PERSON)
        label = QLabel(self.tr("&What was done to"), inside)
        label.setBuddy(self.about)
        self.subject = QLabel(inside)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = QPushButton(self.tr("&Take this back"), inside)
        self.undo.setEnabled(False)
        self.model = HistoryModel(self)
        self.table = QTableView(inside)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("History"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(space(self, 1.5))
        self._size_columns()
        self.nothing = QLabel(inside)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.stack = QStackedWidget(inside)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        row = QHBoxLayout()
        row.setSpacing(space(self, 0.5))
        row.addWidget(label)
        row.addWidget(self.about)
        row.addWidget(self.subject, 1)
        row.addWidget(self.undo)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space(self, 0.6), space(self, 0.4), space(self, 0.6), space(self, 0.4))
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        inside.setMinimumHeight(space(self, 10))
        self.setWidget(inside)
        self.model.use_colours(colours_of(self.palette()))
        self.about.currentIndexChanged.connect(lambda _place: self.about_changed.emit())
        self.undo.clicked.connect(self._take_back)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._offer())
        self.model.modelReset.connect(self._offer)

    def _size_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for place, characters in enumerate((19, 16, 0, 18)):
            if characters:
                header.resizeSection(place, columns(self, characters))

    @property
    def asked_about(self) -> About:
        """Whose history is asked for."""
        return About(self.about.currentData())

    def show_entries(self, entries: Sequence[Entry], subject: str, nothing: str) -> None:
        """List these entries, of which `subject` says whose they are; `nothing` stands there where there are none."""
        current = self.model.entry_at(self.table.currentIndex().row())
        self.model.show(entries)
        self.subject.setText(subject)
        self.subject.setToolTip(subject)
        self.nothing.setText(nothing)
        self.stack.setCurrentWidget(self.table if entries else self.nothing)
        kept = next((place for place, entry in enumerate(entries) if current and entry.id == current.id), 0)
        if entries:
            self.table.setCurrentIndex(self.model.index(kept, 0))

    def _current(self) -> Entry | None:
        return self.model.entry_at(self.table.currentIndex().row())

    def _offer(self) -> None:
        entry = self._current()
        self.undo.setEnabled(entry is not None and entry.state == "done")

    def _take_back(self) -> None:
        entry = self._current()
        if entry is not None:
            self.undo_wanted.emit(entry)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as it was left."""
        super().showEvent(event)
        window = self.parent()
        if self.wanted_height and isinstance(window, QMainWindow):
            window.resizeDocks([self], [self.wanted_height], Qt.Orientation.Vertical)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell how high it was made."""
        super().resizeEvent(event)
        if self.isVisible() and event.oldSize().height() > 0:
            self.wanted_height = event.size().height()
            self.resized.emit(self.wanted_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete for the button."""
        if event.key() == Qt.Key.Key_Delete and self.undo.isEnabled():
            self._take_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the panel was put away."""
        super().closeEvent(event)
        self.closed.emit(not event.isAccepted())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.model.use_colours(colours_of(self.palette()))
