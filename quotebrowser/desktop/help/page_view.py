"""A page of the manual with its pictures, which fit its width and are as sharp as the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from quotebrowser.desktop.theme import DARK, colours_of, space

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.desktop.help.pages import Page

PICTURES_SCALE = 2
"""The pictures are taken at so many times the size in which they are shown at most."""

SETTLED_MS = 80
"""How long the width has to stay before the pictures are fitted to it."""


class PageView(QTextBrowser):
    """Shows a page. Of a picture that there is in `dark/` beside it too, it shows that one in the dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._fitted_to: tuple[int, str] | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._fit)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        # Were it to come and go while a page is written, the pictures would be made for the wrong width.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(space(self, 1.2))

    def show_page(self, page: Page) -> None:
        """Show a page from its top."""
        self._page = page
        self.setAccessibleName(page.title)
        self._write(page)

    def _write(self, page: Page) -> None:
        self._fitted_to = self._look()
        self.setMarkdown(page.text())

    def _look(self) -> tuple[int, str]:
        """What the pictures are made for: the width, and the colours."""
        return self._width(), colours_of(self.palette()).base

    def _width(self) -> int:
        return self.viewport().width() - round(2 * self.document().documentMargin())

    def _fit(self) -> None:
        """Write the page anew where width or colours changed, and stay where it is being read."""
        if self._page is not None and self._fitted_to != self._look():
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self._write(self._page)
            bar.setValue(round(share * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The picture of this name beside the page, made to fit; anything else is not loaded."""
        if kind != QTextDocument.ResourceType.ImageResource.value or self._page is None:
            return None
        path = self._page.path.parent / QUrl(name).path()
        return self._fitting(QImage(str(self._variant(path))))

    def _variant(self, path: Path) -> Path:
        dark = path.parent / "dark" / path.name
        return dark if colours_of(self.palette()) is DARK and dark.exists() else path

    def _fitting(self, picture: QImage) -> QImage:
        """A picture no wider than the page, with a line around it."""
        if picture.isNull():
            return picture
        sharp = self.devicePixelRatioF()
        shown = QSize(picture.width() // PICTURES_SCALE, picture.height() // PICTURES_SCALE)
        if shown.width() > self._width():
            shown.scale(self._width(), shown.height(), Qt.AspectRatioMode.KeepAspectRatio)
        fitted = picture.convertToFormat(QImage.Format.Format_RGB32).scaled(
            round(shown.width() * sharp),
            round(shown.height() * sharp),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(fitted)
        painter.setPen(QColor(colours_of(self.palette()).rule))
        painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1))
        painter.end()
        fitted.setDevicePixelRatio(sharp)
        return fitted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width, once it stays."""
        super().resizeEvent(event)
        self._settled.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._settled.start()

    def hideEvent(self, event: QEvent) -> None:
        """Wait for nothing while it is not to be seen."""
        self._settled.stop()
        super().hideEvent(event)  # type: ignore[arg-type]
