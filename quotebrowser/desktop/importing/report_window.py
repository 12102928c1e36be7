"""The window that tells after an import what became of every input."""

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

from quotebrowser.desktop.importing.report_model import INPUT, NEEDS_A_LOOK, ReportModel, as_text, summary_of
from quotebrowser.desktop.theme import columns, heading_font, space

if TYPE_CHECKING:
    from quotebrowser.importing.run import ImportReport


class _EndDelegate(QStyledItemDelegate):
    """Cuts a long name at its beginning: the folders matter less than the file."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Set where the cell's text is cut."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft


class ReportWindow(QDialog):
    """Lists every input with its outcome and why; stays beside the window until it is closed."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import report"))
        self._report = report
        self.summary = QLabel(summary_of(report), self)
        self.summary.setFont(heading_font(self.font()))
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.model = ReportModel(report.results, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self._set_up_table()
        self.only = QCheckBox(self.tr("Show &only what needs a look"), self)
        self.only.setEnabled(any(result.outcome in NEEDS_A_LOOK for result in report.results))
        self.only.toggled.connect(self.model.show_only_what_needs_a_look)
        buttons = QDialogButtonBox(self)
        self.copy_button = buttons.addButton(self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        for widget in (self.summary, self.table, self.only, buttons):
            layout.addWidget(widget)
        self.resize(columns(self, 140), space(self, 24))

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Inputs and what became of them"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        table.setItemDelegateForColumn(INPUT, _EndDelegate(table))
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
        for section, width in enumerate((46, 18, 10)):
            header.resizeSection(section, columns(table, width))
        if self.model.rowCount():
            table.setCurrentIndex(self.model.index(0, INPUT))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._report))
