"""Opens the article of the quote that is chosen, and the place it came from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDesktopServices

from quotebrowser.catalogue.filter import EVERYTHING, Filter
from quotebrowser.desktop.reader.light import ALL_LIT, Light
from quotebrowser.desktop.reader.originals import NoOriginal, file_of, page_of
from quotebrowser.desktop.reader.telling import who

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl

    from quotebrowser.catalogue.rows import ArticleRow, QuoteRow
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.menus import Commands
    from quotebrowser.desktop.notices import Notices
    from quotebrowser.desktop.reader.reader_pane import ReaderPane

LIGHTS = ("reader.light_unreviewed", "reader.light_speaker")
"""The commands that leave quotes in the dark while they are ticked."""


class ReaderController(QObject):
    """Fills the reader. `quote_clicked` gives the id of a quote that was clicked in the article."""

    quote_clicked = Signal(object)

    def __init__(self, pane: ReaderPane, commands: Commands, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self.pane = pane
        self._commands = commands
        self._notices = notices
        self._queries: Queries | None = None
        self._row: ArticleRow | None = None
        self._shown: Filter = EVERYTHING
        self._light = ALL_LIT
        pane.article.quote_clicked.connect(self.quote_clicked)
        pane.article.lit_changed.connect(self._tell_light)

    def use(self, queries: Queries | None) -> None:
        """Read from another catalogue from now on."""
        self._queries = queries
        if queries is not None:
            queries.changed.connect(self.refresh)
        self.show_quote(None)

    def follow(self, shown: Filter) -> None:
        """Light the kinds and statuses of quotes that `shown` lists, no others."""
        kept = (self._shown.kinds, self._shown.statuses)
        self._shown = shown
        if kept != (shown.kinds, shown.statuses):
            self.refresh()

    def show_quote(self, quote: QuoteRow | None) -> None:
        """Open the quote's article at the quote; None closes the reader."""
        pane = self.pane
        if quote is None or self._queries is None:
            self._row = None
            pane.article.show_nothing()
            pane.find_bar.hide()
            pane.card.show_quote(None)
            pane.stack.setCurrentWidget(pane.nothing)
            self._offer_originals()
            return
        if pane.article.article_id != quote.article_id:
            self._open_article(quote.article_id)
        pane.stack.setCurrentWidget(pane.article)
        pane.article.light(quote.id)
        pane.card.show_quote(pane.article.placed(quote.id))

    def _open_article(self, article_id: int) -> None:
        if self._queries is None:
            return
        self._row = self._queries.article(article_id)
        if self._row is None:
            self.pane.article.show_nothing()
        else:
            self.pane.article.show_article(self._row, self._queries.placed_quotes(article_id, self._shown))
        self._offer_originals()

    def refresh(self) -> None:
        """Read the open article again, as something in the catalogue changed."""
        article = self.pane.article
        if article.article_id is not None:
            self._open_article(article.article_id)
            self.pane.card.show_quote(None if article.lit is None else article.placed(article.lit))

    def next_quote(self) -> None:
        """Choose the next lit quote of the article."""
        self._step(1)

    def previous_quote(self) -> None:
        """Choose the lit quote of the article before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        quote_id = self.pane.article.neighbour(by)
        if quote_id is not None:
            self.quote_clicked.emit(quote_id)
        elif self._row is not None:
            last = self.tr("This is the last quote of the article that is lit.")
            self._notices.say(last if by > 0 else self.tr("This is the first quote of the article that is lit."))

    def light_unreviewed(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Light only the quotes that are to be reviewed, or no longer."""
        self._use_light(replace(self._light, unreviewed=on))

    def light_speaker(self, on: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Light only what the speaker of the chosen quote says, or no longer."""
        chosen = self.pane.article.placed(self.pane.article.lit)
        person_id = chosen.person_id if chosen is not None else None
        self._use_light(
            replace(self._light, one_speaker=on and chosen is not None, person_id=person_id if on else None)
        )

    def light_all(self) -> None:
        """Light every quote of the article again."""
        for command_id in LIGHTS:
            self._commands.actions[command_id].setChecked(False)

    def _use_light(self, light: Light) -> None:
        self._light = light
        self.pane.article.use_light(light)
        self._tell_light()

    def _tell_light(self) -> None:
        article, light = self.pane.article, self._light
        everyone = article.quotes
        of_speaker = (who(placed) for placed in everyone if placed.person_id == light.person_id)
        speaker = next(of_speaker, "") if light.one_speaker else ""
        lit = len(everyone) if light.everything else sum(light.falls_on(placed) for placed in everyone)
        self.pane.light_bar.tell(light, speaker, lit, len(everyone))
        self._commands.switch("reader.light_all", self.tr("Every quote is lit.") if light.everything else "")
        none_chosen = article.placed(article.lit) is None and not light.one_speaker
        self._commands.switch("reader.light_speaker", self.tr("No quote is chosen.") if none_chosen else "")

    def _offer_originals(self) -> None:
        for command_id, original in (("reader.open_page", page_of), ("reader.open_file", file_of)):
            self._commands.switch(command_id, self._why_not(original))

    def _why_not(self, original: Callable[[ArticleRow], QUrl]) -> str:
        if self._row is None:
            return self.tr("No article is open.")
        try:
            original(self._row)
        except NoOriginal as reason:
            return str(reason)
        return ""

    def open_page(self) -> None:
        """Open the article's page in the browser."""
        self._open(page_of)

    def open_file(self) -> None:
        """Open the article's file in the program for such files."""
        self._open(file_of)

    def _open(self, original: Callable[[ArticleRow], QUrl]) -> None:
        if self._row is None:
            return
        try:
            url = original(self._row)
        except NoOriginal as reason:
            self._notices.say(str(reason), warning=True)
            return
        if not QDesktopServices.openUrl(url):
            self._notices.say(
                self.tr("No program of this computer opens {url}.").format(url=url.toDisplayString()), warning=True
            )

    def focus(self) -> None:
        """Go to the article."""
        self.pane.article.setFocus()
