"""The windows that tell what the engine, run again, would change, and what it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialogButtonBox

from quotebrowser.desktop.renewing.reporting import told
from quotebrowser.desktop.report_window import ReportOnWork
from quotebrowser.importing.reattributing import Outcome

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quotebrowser.importing.reattributing import Reattribution


class RenewalReport(ReportOnWork):
    """Lists every article with what changed in it, or would; `wanted` says that what was foreseen is to be done."""

    wanted = Signal()

    def __init__(self, run: Reattribution, parent: QWidget | None = None, *, preview: bool) -> None:
        title = _tr("What the engine would change") if preview else _tr("The engine was run again")
        super().__init__(title, told(run, preview=preview), _tr("Articles and what changes in them"), parent)
        if preview and run.count(Outcome.RENEWED) + run.count(Outcome.SAME):
            self.run_button = self.buttons.addButton(_tr("&Run it"), QDialogButtonBox.ButtonRole.AcceptRole)
            self.run_button.setDefault(True)
            self.buttons.accepted.connect(self.accept)
            self.accepted.connect(self.wanted)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RenewalReport", text)
