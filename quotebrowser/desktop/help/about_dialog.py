"""About the program: what it is, and the versions at work, to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from quotebrowser.desktop.help.versions import all_versions
from quotebrowser.desktop.theme import columns, heading_font, space


class AboutDialog(QDialog):
    """Shows the versions, and copies them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Quote Browser"))
        heading = QLabel(self.tr("Quote Browser"), self)
        heading.setFont(heading_font(self.font(), larger=1.4))
        said = QLabel(
            self.tr(
                "Who said what, in your articles. Everything stays on this computer: nothing is sent anywhere. "
                "Free software under the MIT licence."
            ),
            self,
        )
        said.setWordWrap(True)
        self.versions = QPlainTextEdit(all_versions(), self)
        self.versions.setReadOnly(True)
        self.versions.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.versions.setAccessibleName(self.tr("Versions"))
        self.versions.setTabChangesFocus(True)
        self.versions.setMinimumHeight(space(self, 13))
        buttons = QDialogButtonBox(self)
        self.copy_button = buttons.addButton(self.tr("Co&py versions"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        close = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self, 0.7))
        for widget in (heading, said, self.versions, buttons):
            layout.addWidget(widget)
        self.resize(columns(self, 70), space(self, 26))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.toPlainText())
