"""The list of commands with their keys, to search, to change and to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QWidget,
)

from quotebrowser.desktop.keys.model import COMMAND_ID, KeysModel
from quotebrowser.desktop.keys.sheet import sheet
from quotebrowser.desktop.theme import space

if TYPE_CHECKING:
    from quotebrowser.desktop.keys.bindings import KeyBindings


class KeysField(QKeySequenceEdit):
    """Takes whatever keys are pressed, but for Tab, which leads on, as everywhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, or back, by Tab; take everything else."""
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and held == Qt.KeyboardModifier.NoModifier:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        else:
            super().keyPressEvent(event)


class KeysPane(QWidget):
    """Choose a command, type its keys; what cannot be is told in a sentence."""

    def __init__(self, bindings: KeyBindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self.model = KeysModel(bindings, self)
        self.narrowed = QSortFilterProxyModel(self)
        self.narrowed.setSourceModel(self.model)
        self.narrowed.setFilterKeyColumn(-1)
        self.narrowed.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search commands and keys"))
        self.search.setAccessibleName(self.tr("Search commands and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.narrowed.setFilterFixedString)
        self.list = self._list()
        self.edit = KeysField(self)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setFinishingKeyCombinations([])
        self.edit.setAccessibleName(self.tr("Keys for the chosen command"))
        self.edit.editingFinished.connect(self._bind)
        self.label = QLabel(self)
        self.label.setBuddy(self.edit)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_keys = QPushButton(self.tr("Its &default keys"), self)
        self.first_keys.clicked.connect(self._reset)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.reset_all = QPushButton(self.tr("&All default keys"), self)
        self.reset_all.setToolTip(self.tr("Give every command the keys that it came with"))
        self.reset_all.clicked.connect(self._reset_all)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.print_button.clicked.connect(self._print)
        for button in (self.first_keys, self.reset_all, self.print_button):
            button.setAutoDefault(False)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.narrowed.modelReset.connect(self._show_current)
        self._show_current()

    def _list(self) -> QTreeView:
        view = QTreeView(self)
        view.setModel(self.narrowed)
        view.setAccessibleName(self.tr("Commands and their keys"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAlternatingRowColors(True)
        view.setAllColumnsShowFocus(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSortingEnabled(True)
        view.header().setSortIndicatorClearable(True)
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        view.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.header().setStretchLastSection(True)
        return view

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setVerticalSpacing(space(self, 0.4))
        grid.addWidget(self.search, 0, 0, 1, 2)
        grid.addWidget(self.print_button, 0, 2)
        grid.addWidget(self.list, 1, 0, 1, 3)
        grid.addWidget(self.label, 2, 0, 1, 3)
        grid.addWidget(self.edit, 3, 0)
        grid.addWidget(self.first_keys, 3, 1)
        grid.addWidget(self.reset_all, 3, 2)
        grid.addWidget(self.told, 4, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.setTabOrder(self.search, self.print_button)

    def choose(self, command_id: str) -> None:
        """Make a command the current one."""
        for place in range(self.narrowed.rowCount()):
            if self.narrowed.index(place, 0).data(COMMAND_ID) == command_id:
                self.list.setCurrentIndex(self.narrowed.index(place, 0))

    @property
    def current(self) -> str:
        """The id of the current command, empty where none is."""
        return self.list.currentIndex().data(COMMAND_ID) or ""

    def _show_current(self) -> None:
        current = self.current
        for widget in (self.edit, self.first_keys):
            widget.setEnabled(bool(current))
        self.told.clear()
        if current:
            self.label.setText(self.tr("&Keys for “{command}”").format(command=self._bindings.commands.title(current)))
            self.edit.setKeySequence(self._bindings.keys(current))
        else:
            self.label.setText(self.tr("Choose a command to give it other keys."))
            self.edit.clear()

    def _bind(self) -> None:
        current = self.current
        if current and self.edit.keySequence() != self._bindings.keys(current):
            self._settle(self._bindings.bind(current, self.edit.keySequence()))

    def _reset(self) -> None:
        if self.current:
            self._settle(self._bindings.reset(self.current))

    def _reset_all(self) -> None:
        self._bindings.reset_all()
        self._settle("")

    def _settle(self, refusal: str) -> None:
        """Show the keys that hold, and why others were refused."""
        self._show_current()
        self.told.setText(refusal)
        self.told.setAccessibleName(refusal)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        dialog = QPrintDialog(QPrinter(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.page().print_(dialog.printer()))
        QDialog.open(dialog)  # the print dialog's own wants a slot by its name

    def page(self) -> QTextDocument:
        """The list as a page to print."""
        document = QTextDocument(self)
        document.setHtml(sheet(self.model.texts(command_id) for command_id in self._bindings.commands.table))
        return document
