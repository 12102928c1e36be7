"""The dialog for an article that is pasted or typed, with what is known about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.articles.dates import iso_date
from quotebrowser.articles.pasted import pasted_article
from quotebrowser.desktop.theme import columns, space
from quotebrowser.errors import ArticleUnreadable

if TYPE_CHECKING:
    from quotebrowser.records import Article


class PasteDialog(QDialog):
    """Takes the text and title, outlet, date, author and address of one article.

    `given` carries the Article when the person says that it is to be imported. A field that is left empty may still be
    filled from header lines of the text.
    """

    given = Signal(object)

    def __init__(self, most_characters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import pasted text"))
        self._most_characters = most_characters
        self._form = QFormLayout()
        self.title = self._line(self.tr("&Title"))
        self.outlet = self._line(self.tr("&Outlet"))
        self.date = self._line(self.tr("&Date"), self.tr("such as 2031-05-17 or 17 May 2031"))
        self.author = self._line(self.tr("&Author"))
        self.url = self._line(self.tr("Add&ress"), self.tr("of the page the text is from"))
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("The article's text. Leave an empty line between paragraphs."))
        self.text.setAccessibleName(self.tr("Text of the article"))
        label = QLabel(self.tr("Te&xt"), self)
        label.setBuddy(self.text)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.hide()
        buttons = QDialogButtonBox(self)
        self.import_button = buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addLayout(self._form)
        layout.addWidget(label)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(buttons)
        self.resize(columns(self, 90), space(self, 32))
        self.text.textChanged.connect(self._settle)
        self.text.setPlainText(QGuiApplication.clipboard().text())
        self.text.selectAll()
        self._settle()

    def accept(self) -> None:
        """Hand the article over and close; where something is wrong with it, say so and stay."""
        try:
            article = self._article()
        except ArticleUnreadable as error:
            self.trouble.setText(f"⚠ {error}")
            self.trouble.show()
            return
        super().accept()
        self.given.emit(article)

    def _article(self) -> Article:
        article = pasted_article(self.text.toPlainText(), self.title.text(), most_characters=self._most_characters)
        return replace(
            article,
            outlet=_in_one_line(self.outlet) or article.outlet,
            author=_in_one_line(self.author) or article.author,
            url=_in_one_line(self.url) or article.url,
            date=self._iso_date() or article.date,
        )

    def _iso_date(self) -> str:
        typed = _in_one_line(self.date)
        day = iso_date(typed)
        if typed and not day:
            self.date.setFocus()
            raise ArticleUnreadable(
                self.tr("“{0}” is not one certain day; write it as year-month-day, such as 2031-05-17.").format(typed)
            )
        return day

    def _line(self, label: str, hint: str = "") -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.setAccessibleName(label.replace("&", ""))
        line.setAccessibleDescription(hint)
        self._form.addRow(label, line)
        return line

    def _settle(self) -> None:
        self.import_button.setEnabled(not self.text.document().isEmpty())


def _in_one_line(line: QLineEdit) -> str:
    return " ".join(line.text().split())
