"""Messages that wait for nobody: boxes over the window that are answered whenever the person likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def tell(parent: QWidget | None, title: str, sentence: str) -> QMessageBox:
    """Show a sentence that the person has to know."""
    box = _box(parent, title, sentence, QMessageBox.Icon.Warning)
    box.addButton(QCoreApplication.translate("MessageBoxes", "&Close"), QMessageBox.ButtonRole.RejectRole)
    box.open()
    return box


def ask(
    parent: QWidget | None, title: str, question: str, *, do: str, leave: str, on_do: Callable[[], None]
) -> QMessageBox:
    """Ask whether to do something; `do` and `leave` name the two buttons, `on_do` is called for the first."""
    box = _box(parent, title, question, QMessageBox.Icon.Question)
    doing = QPushButton(do, box)
    leaving = QPushButton(leave, box)
    box.addButton(doing, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(leaving, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leaving)
    box.setEscapeButton(leaving)
    doing.clicked.connect(on_do)
    box.open()
    return box


def _box(parent: QWidget | None, title: str, text: str, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box
