"""The window that tells after an import what became of every input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quotebrowser.desktop.importing.reporting import told
from quotebrowser.desktop.report_window import ReportOnWork

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.importing.run import ImportReport


class ReportWindow(ReportOnWork):
    """Lists every input with its outcome and why."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ReportWindow", "Import report")
        table = QCoreApplication.translate("ReportWindow", "Inputs and what became of them")
        super().__init__(title, told(report), table, parent)
