"""The help for the search language, made from the table of its fields; a click on an example tries it."""

from __future__ import annotations

from html import escape
from urllib.parse import quote, unquote

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from quotebrowser.catalogue.search_language import FIELDS
from quotebrowser.desktop.commands import tr_noop
from quotebrowser.desktop.theme import columns, space

GRAMMAR: tuple[tuple[str, str], ...] = (
    ("pier ferry", tr_noop("both words, in the quote, its speaker or the headline")),
    ("pier AND ferry", tr_noop("the same")),
    ('"low tide"', tr_noop("these words one after the other")),
    ("pier OR ferry", tr_noop("one of them")),
    ("pier -ferry", tr_noop("the first without the second; - stands before anything")),
    ("harb*", tr_noop("every word that begins so")),
    ("(pier OR ferry) kind:direct", tr_noop("parentheses hold together what belongs together")),
)
"""Examples of how words are put together, with what they find."""


class SearchHelp(QDialog):
    """Stays beside the window while one types; `example_chosen` gives a search to try."""

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How to search"))
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("How to search"))
        self.page.setOpenLinks(False)
        self.page.setHtml(page())
        self.page.anchorClicked.connect(self._try)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.resize(columns(self, 92), space(self, 36))

    def _try(self, address: QUrl) -> None:
        self.example_chosen.emit(unquote(address.toString(QUrl.ComponentFormattingOption.FullyEncoded)[len(_SCHEME) :]))


_SCHEME = "search:"


def page() -> str:
    """The help as HTML."""
    together = "".join(_row(example, _tr(meaning)) for example, meaning in GRAMMAR)
    fields = "".join(_row(field.example, f"<b>{field.name}:</b> {escape(field.meaning)}") for field in FIELDS)
    return (
        f"<h3>{_tr('Words')}</h3><table cellpadding='4'>{together}</table>"
        f"<h3>{_tr('Fields')}</h3><table cellpadding='4'>{fields}</table>"
        f"<p>{_tr('Case and accents make no difference. Click an example to try it.')}</p>"
    )


def _row(example: str, meaning: str) -> str:
    link = f"<a href='{_SCHEME}{quote(example, safe='')}'>{escape(example)}</a>"
    return f"<tr><td>{link}</td><td>{meaning}</td></tr>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SearchHelp", text)
