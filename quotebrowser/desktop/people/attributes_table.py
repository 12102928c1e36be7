"""What somebody was from when until when, edited in place; a row beneath adds another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.catalogue.describing import Attribute
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotebrowser.catalogue.describing import AttributeRow

ID = Qt.ItemDataRole.UserRole


def attribute_words(attribute: Attribute) -> str:
    """The name of an attribute."""
    return {
        Attribute.ROLE: QCoreApplication.translate("Attributes", "role"),
        Attribute.PARTY: QCoreApplication.translate("Attributes", "party"),
        Attribute.AFFILIATION: QCoreApplication.translate("Attributes", "affiliation"),
        Attribute.COUNTRY: QCoreApplication.translate("Attributes", "country"),
        Attribute.GENDER: QCoreApplication.translate("Attributes", "gender"),
    }[attribute]


class AttributesTable(QWidget):
    """`added` gives attribute, value, since, until; `changed` id, value, since, until; `removed` the id."""

    added = Signal(object, str, str, str)
    changed = Signal(int, str, str, str)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 4, self)
        self.table.setHorizontalHeaderLabels([self.tr("What"), self.tr("Value"), self.tr("From"), self.tr("To")])
        self.table.setAccessibleName(self.tr("What is known"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for place in (2, 3):
            self.table.horizontalHeader().resizeSection(place, columns(self, 13))
        self.table.itemChanged.connect(self._edited)
        remove = QAction(self.table)
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._remove)
        self.table.addAction(remove)
        self.attribute = QComboBox(self)
        self.attribute.setAccessibleName(self.tr("What"))
        for attribute in Attribute:
            self.attribute.addItem(attribute_words(attribute), attribute)
        self.value = self._field(self.tr("Value"))
        self.since = self._field(self.tr("From: 2031-04"))
        self.until = self._field(self.tr("To: 2032"))
        self.add_button = QPushButton(self.tr("Add"), self)
        self.add_button.setAccessibleName(self.tr("Add what is known"))
        self.add_button.setEnabled(False)
        self.add_button.clicked.connect(self._add)
        self.value.textChanged.connect(lambda typed: self.add_button.setEnabled(bool(typed.strip())))
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setToolTip(self.tr("Remove the chosen row (Del)"))
        self.remove_button.setAccessibleName(self.tr("Remove the chosen row"))
        self.remove_button.clicked.connect(self._remove)
        what, when = QHBoxLayout(), QHBoxLayout()
        what.addWidget(self.attribute)
        what.addWidget(self.value, 1)
        when.addWidget(self.since, 1)
        when.addWidget(self.until, 1)
        when.addWidget(self.add_button)
        when.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.4))
        column.addWidget(self.table, 1)
        for row in (what, when):
            row.setSpacing(space(self, 0.4))
            column.addLayout(row)

    def _field(self, words: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.returnPressed.connect(self._add)
        return field

    def show_attributes(self, attributes: Sequence[AttributeRow]) -> None:
        """List these; the place in the list stays."""
        place = self.table.currentRow()
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(attributes))
            for number, row in enumerate(attributes):
                for column, text in enumerate((attribute_words(row.attribute), row.value, row.since, row.until)):
                    item = QTableWidgetItem(text)
                    item.setData(ID, row.id)
                    if not column:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                    self.table.setItem(number, column, item)
            self.table.setCurrentCell(max(0, min(place, len(attributes) - 1)), 1)
        self.remove_button.setEnabled(bool(attributes))

    def forget_typed(self) -> None:
        """Empty the fields."""
        for field in (self.value, self.since, self.until):
            field.clear()

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def _edited(self, item: QTableWidgetItem) -> None:
        row = item.row()
        self.changed.emit(item.data(ID), self._text(row, 1), self._text(row, 2), self._text(row, 3))

    def _add(self) -> None:
        if self.value.text().strip():
            self.added.emit(
                Attribute(self.attribute.currentData()), self.value.text(), self.since.text(), self.until.text()
            )

    def _remove(self) -> None:
        item = self.table.item(self.table.currentRow(), 1)
        if item is not None:
            self.removed.emit(item.data(ID))
