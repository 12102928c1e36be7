"""Tests of tables with an article a row."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.articles.table import read_csv, read_tsv
from quotebrowser.articles.text import canonical
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("table") / "a.csv"


def read(path: Path, content: str | bytes, most_characters: int = 1000) -> list[Article | ArticleUnreadable]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_csv(path, most_characters))


def test_columns_are_known_by_their_names(path: Path) -> None:
    content = 'ID,Headline,Source,Byline,Date,Link,Body\nx,T,The Quay,Ada Voss,6 Feb 2019,u,"“No,” he said."\n'
    assert read(path, content) == [
        Article("x", "“No,” he said.", title="T", outlet="The Quay", author="Ada Voss", date="2019-02-06", url="u")
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(path: Path, delimiter: str) -> None:
    (article,) = read(path, f"title{delimiter}text\nT{delimiter}She said so.\n")
    assert isinstance(article, Article)
    assert (article.title, article.text) == ("T", "She said so.")


def test_a_tsv_is_parted_by_tabs(path: Path) -> None:
    path.write_text("text\ttitle\nYes, she said; no.\tT\n")
    (article,) = read_tsv(path, 1000)
    assert isinstance(article, Article)
    assert article.text == "Yes, she said; no."


def test_a_row_without_an_id_is_called_by_its_number_in_a_spreadsheet(path: Path) -> None:
    (article,) = read(path, "text\n\n\nYes\n")
    assert isinstance(article, Article)
    assert article.id == f"{path}:4"


def test_paragraphs_within_a_cell_are_kept(path: Path) -> None:
    (article,) = read(path, '\ufefftext,title\r\n"One.\r\n\r\n""Two,"" she said.",T\r\n')
    assert isinstance(article, Article)
    assert article.text == 'One.\n\n"Two," she said.'


def test_old_macintosh_line_ends_are_read(path: Path) -> None:
    assert len(read(path, "text,title\rOne,T\rTwo,T\r")) == 2


def test_windows_1252_is_read(path: Path) -> None:
    (article,) = read(path, "title,text\nT,“It’s late” she said\n".encode("cp1252"))
    assert isinstance(article, Article)
    assert article.text == "“It’s late” she said"


def test_a_table_without_a_text_says_so(path: Path) -> None:
    with pytest.raises(ArticleUnreadable, match=r"a\.csv: has no column for the articles' text"):
        read(path, "title,when\na,b\n")


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ('"He said "no" again",T', "is no row of a table"),
        ("One, two,T", "has 3 cells and the first row 2"),
        (",T", "is empty"),
        ("a" * 1001 + ",T", "is too large"),
    ],
)
def test_a_bad_row_is_an_error_in_its_place_and_costs_no_other(path: Path, row: str, why: str) -> None:
    first, second, third = read(path, f"text,title\nOne,T\n{row}\nTwo,T\n")
    assert isinstance(first, Article)
    assert isinstance(third, Article)
    with pytest.raises(ArticleUnreadable, match=rf"a\.csv, row 3: {why}"):
        raise second if isinstance(second, ArticleUnreadable) else AssertionError(second)


def test_a_quotation_mark_never_closed_is_an_error(path: Path) -> None:
    first, second = read(path, 'text,title\nOne,T\n"Two,T\nThree,T\n')
    assert isinstance(first, Article)
    assert isinstance(second, ArticleUnreadable)


def test_a_line_of_binary_data_ends_the_table_and_keeps_what_came_before(path: Path) -> None:
    first, second = read(path, b"text\nOne\nTw\0o\nThree\n")
    assert isinstance(first, Article)
    with pytest.raises(ArticleUnreadable, match="the rows after it are not read"):
        raise second if isinstance(second, ArticleUnreadable) else AssertionError(second)


@given(
    st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs"), include_characters="\n"), max_size=60), max_size=5)
)
def test_texts_come_back_as_they_were_written(path: Path, texts: list[str]) -> None:
    sheet = io.StringIO()
    csv.writer(sheet).writerows([["text", "title"], *([text, "T"] for text in texts)])
    read_back = [item.text for item in read(path, sheet.getvalue()) if isinstance(item, Article)]
    assert read_back == [canonical(text) for text in texts if canonical(text).strip()]
