"""The manual in a window of its own: its pages on the left, the page on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QSplitter, QVBoxLayout, QWidget

from quotebrowser.desktop.help.page_view import PageView
from quotebrowser.desktop.help.pages import page_named, pages
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from quotebrowser.desktop.help.pages import Page

SHARES = (1, 3)
"""How the window's width is shared between the list of pages and the page."""


class ManualWindow(QWidget):
    """Shows a page; links lead to other pages, and out of the manual into the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Manual of Quote Browser"))
        self._page: Page | None = None
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Pages of the manual"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.addItems([page.title for page in pages()])
        self.contents.setWordWrap(True)
        self.contents.setSpacing(space(self, 0.15))
        self.contents.currentRowChanged.connect(self._open_row)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find on this page"))
        self.words.setAccessibleName(self.tr("Find on this page"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._find_from_the_top)
        self.words.returnPressed.connect(self._find_next)
        self.text = PageView(self)
        self.text.anchorClicked.connect(self._follow)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.text)
        self.splitter = QSplitter(self)
        self.splitter.addWidget(self.contents)
        self.splitter.addWidget(right)
        for place, share in enumerate(SHARES):
            self.splitter.setStretchFactor(place, share)
        row = QHBoxLayout(self)
        row.addWidget(self.splitter)
        self.resize(columns(self, 120), space(self, 40))
        self.splitter.setSizes([self.width() * share // sum(SHARES) for share in SHARES])
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.words.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Show a page from its top."""
        self.contents.setCurrentRow(pages().index(page))
        self.text.setFocus()

    def _open_row(self, row: int) -> None:
        self._page = pages()[row]
        self.text.show_page(self._page)

    def _follow(self, url: QUrl) -> None:
        """Open a link: another page of the manual here, anything else in the browser."""
        name = url.path().rpartition("/")[2].removesuffix(".md")
        if url.isRelative() and any(page.name == name for page in pages()):
            self.show_page(page_named(name))
        elif not url.isRelative():
            QDesktopServices.openUrl(url)

    def _find_from_the_top(self) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find_next()

    def _find_next(self) -> None:
        words = self.words.text()
        if words and not self.text.find(words):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words)
