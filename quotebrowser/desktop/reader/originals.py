"""Where an article came from, to be opened: its page in the browser, its file in the program for such files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QFileInfo, QUrl

from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from quotebrowser.catalogue.rows import ArticleRow

SCHEMES = frozenset({"http", "https"})
"""What is opened as a page; an article that came with another scheme must not make the system run something."""


class NoOriginal(QuoteBrowserError):
    """An article whose page or file is not known or not there."""


def page_of(row: ArticleRow) -> QUrl:
    """The address of the article's page; NoOriginal where it has none."""
    url = QUrl(row.article.url)
    if not row.article.url:
        raise NoOriginal(QCoreApplication.translate("Originals", "This article came without the address of a page."))
    if not url.isValid() or url.scheme() not in SCHEMES:
        raise NoOriginal(
            QCoreApplication.translate("Originals", "The article's address, {url}, is not that of a page.").format(
                url=row.article.url
            )
        )
    return url


def file_of(row: ArticleRow) -> QUrl:
    """The file the article was read from; NoOriginal where it was pasted, or the file is not there any more."""
    if not row.file:
        raise NoOriginal(QCoreApplication.translate("Originals", "This article was pasted, not read from a file."))
    if not QFileInfo(row.file).isFile():
        raise NoOriginal(
            QCoreApplication.translate("Originals", "The article's file, {file}, is not there any more.").format(
                file=row.file
            )
        )
    return QUrl.fromLocalFile(str(Path(row.file).absolute()))
