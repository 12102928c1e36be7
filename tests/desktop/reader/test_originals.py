"""Where an article came from, or the reason why that cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.rows import ArticleRow
from quotebrowser.desktop.reader.originals import NoOriginal, file_of, page_of
from quotebrowser.records import Article

if TYPE_CHECKING:
    from pathlib import Path


def row(url: str = "", file: str = "") -> ArticleRow:
    return ArticleRow(1, Article("a", "text", url=url), file, "en", "")


def test_a_page_is_opened_by_its_address() -> None:
    assert page_of(row("https://example.org/pier?a=b")).toString() == "https://example.org/pier?a=b"


def test_an_article_without_an_address_says_so() -> None:
    with pytest.raises(NoOriginal, match="without the address"):
        page_of(row())


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "smb://host/x", "no address"])
def test_an_address_that_is_no_page_is_never_opened(url: str) -> None:
    with pytest.raises(NoOriginal, match="not that of a page"):
        page_of(row(url))


def test_a_file_that_is_there_is_opened(tmp_path: Path) -> None:
    file = tmp_path / "pier & more.txt"
    file.write_text("text", encoding="utf-8")
    assert file_of(row(file=str(file))).toLocalFile() == str(file)


def test_a_file_that_has_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoOriginal, match=r"gone\.txt"):
        file_of(row(file=str(tmp_path / "gone.txt")))


def test_a_pasted_article_has_no_file() -> None:
    with pytest.raises(NoOriginal, match="pasted"):
        file_of(row())
