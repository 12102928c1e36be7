"""The window that shows a report; each room that has one to show makes its own kind of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.report import ReportModel
from quotebrowser.desktop.theme import columns, heading_font, space

if TYPE_CHECKING:
    from quotebrowser.desktop.report import Report


class _EndDelegate(QStyledItemDelegate):
    """Cuts a long path at its beginning."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Set where the cell's text is cut."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft


class ReportOnWork(QDialog):
    """Lists what the work went through, its first column the names; stays beside the window until it is closed."""

    def __init__(self, title: str, report: Report, table_name: str, parent: QWidget | None = None) -> None:
        """`table_name` is what a screen reader calls the table."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._report = report
        self.summary = QLabel(report.summary, self)
        self.summary.setFont(heading_font(self.font()))
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.model = ReportModel(report, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(table_name)
        self._set_up_table()
        self.only = QCheckBox(self.tr("Show &only what needs a look"), self)
        self.only.setEnabled(any(line.needs_a_look for line in report.lines))
        self.only.toggled.connect(self.model.show_only_what_needs_a_look)
        self.buttons = QDialogButtonBox(self)
        self.copy_button = self.buttons.addButton(self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        self.buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        for widget in (self.summary, self.table, self.only, self.buttons):
            layout.addWidget(widget)
        self.resize(columns(self, 140), space(self, 24))

    def _set_up_table(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(space(table, 1.5))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for section, column in enumerate(self._report.columns):
            if column.paths:
                table.setItemDelegateForColumn(section, _EndDelegate(table))
            if column.width:
                header.resizeSection(section, columns(table, column.width))
        if self.model.rowCount():
            table.setCurrentIndex(self.model.index(0, 0))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.as_text)
