"""Finds words in the article that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quotebrowser.desktop.reader.finding import Found, find

if TYPE_CHECKING:
    from quotebrowser.desktop.reader.reader_pane import ReaderPane


class FindController(QObject):
    """Bound to the commands of the room "finding"."""

    def __init__(self, pane: ReaderPane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._found = Found()
        self._sought = ("", "")
        pane.find_bar.typed.connect(self._look)
        pane.find_bar.stepped.connect(self._step)
        pane.find_bar.left.connect(self.leave)
        pane.article.find_wanted.connect(self.open)

    def open(self) -> None:
        """Show the bar and go to it, with the words that are selected in the article."""
        article, bar = self._pane.article, self._pane.find_bar
        bar.show()
        words = article.selected_words()
        if words is not None:
            bar.words.setText(" ".join(words.of(article.text).split()))
        bar.words.setFocus()
        bar.words.selectAll()
        self._look(bar.words.text())

    def next(self) -> None:
        """Go to the next place; where nothing is sought yet, to the bar."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def leave(self) -> None:
        """Put the bar away and go back to the article."""
        self._pane.find_bar.hide()
        self._show(Found())
        self._pane.article.setFocus()

    def _look(self, words: str) -> None:
        """Find what was typed, from the place on that is in sight."""
        article = self._pane.article
        self._sought = (words, article.text)
        before = self._found.place
        found = find(article.text, words)
        self._show(found.looking_from(before.start if before is not None else article.sight().start))

    def _step(self, by: int) -> None:
        bar, article = self._pane.find_bar, self._pane.article
        if not bar.isVisible():
            self.open()
        elif self._sought != (bar.words.text(), article.text):
            self._look(bar.words.text())
        else:
            self._show(self._found.stepped(by))

    def _show(self, found: Found) -> None:
        self._found = found
        self._pane.article.show_found(found)
        self._pane.find_bar.show_count(found)
