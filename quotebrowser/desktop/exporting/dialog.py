"""The export dialog: how many quotes, into which file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.library.wording import counted
from quotebrowser.desktop.theme import columns, space
from quotebrowser.exports.registry import WRITERS


class ExportDialog(QDialog):
    """Asks for the file. `wanted` carries its Path when the person says that it is to be written."""

    wanted = Signal(object)

    def __init__(self, quotes: int, left_out: str, suggested: Path, parent: QWidget | None = None) -> None:
        """`left_out` says what of the catalogue the list, and so the sheet, does not show; it may be empty."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the quotes shown"))
        self._quotes = quotes
        self.what = QLabel(self._what(left_out), self)
        self.what.setWordWrap(True)
        self.path = QLineEdit(str(suggested), self)
        self.path.setAccessibleName(self.tr("File to write"))
        label = QLabel(self.tr("&File"), self)
        label.setBuddy(self.path)
        self.browse = QPushButton(self.tr("&Browse…"), self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(self)
        self.export_button = buttons.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for widget in (label, self.path, self.browse):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addWidget(self.what)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addStretch()
        layout.addWidget(buttons)
        self.setMinimumWidth(columns(self, 90))
        self.path.textChanged.connect(self._settle)
        self._settle()
        self._choose_name()

    def accept(self) -> None:
        """Hand the file over, and close."""
        file = self._file()
        if file is not None:
            super().accept()
            self.wanted.emit(file)

    def _what(self, left_out: str) -> str:
        if not self._quotes:
            return self.tr("The list shows no quote, so there is nothing to export.")
        counting = counted("{n} quote will be written", "{n} quotes will be written", self._quotes)
        said = self.tr("{0}: what the list shows now, in its order.").format(counting)
        return f"{said} {left_out}" if left_out else said

    def _file(self) -> Path | None:
        """The file that is meant, none while what is typed can name none."""
        try:
            typed = Path(self.path.text().strip()).expanduser()
        except RuntimeError:  # "~name" of a user that is unknown, perhaps not typed to its end
            return None
        if typed.name in ("", ".."):
            return None
        file = typed if typed.suffix else typed.with_suffix(next(iter(WRITERS)))
        return None if QFileInfo(file).isDir() else file

    def _browse(self) -> None:
        kinds = [self.tr("Quote sheet (*{0})").format(ending) for ending in WRITERS]
        # What is there already is told in the dialog itself, for names that are typed as well.
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export to"),
            self.path.text(),
            ";;".join(kinds),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.path.setText(name)

    def _settle(self) -> None:
        file = self._file()
        self.export_button.setEnabled(file is not None and bool(self._quotes))
        # Qt's question, unlike Python's, has an answer for folders that one may not look into and endless names.
        replaced = file is not None and QFileInfo(file).isFile()
        self.hint.setText(self.tr("⚠ This file is there already and will be replaced.") if replaced else "")

    def _choose_name(self) -> None:
        """Select the file's name without folder and ending, to be typed over."""
        path = Path(self.path.text())
        self.path.setFocus()
        self.path.setSelection(len(str(path)) - len(path.name), len(path.stem))
