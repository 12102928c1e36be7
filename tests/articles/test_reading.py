"""Tests of the way in for files of every format."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotebrowser.articles.reading import READERS, UNREAD_FORMATS, is_read, read_file
from quotebrowser.errors import ArticleUnreadable
from quotebrowser.records import Article

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reading")


def why_not(path: Path, most_characters: int = 1000) -> str:
    with pytest.raises(ArticleUnreadable) as caught:
        list(read_file(path, most_characters=most_characters))
    return str(caught.value)


def test_the_ending_chooses_the_reader_whatever_its_case(tmp_path: Path) -> None:
    path = tmp_path / "FERRY.MD"
    path.write_text("# Ferry\n\n*Body*")
    assert list(read_file(path)) == [Article(id=str(path), text="Body", title="Ferry")]


@pytest.mark.parametrize("ending", UNREAD_FORMATS)
def test_a_format_that_is_not_read_yet_is_named(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"report{ending}"
    path.write_bytes(b"x")
    assert why_not(path) == f"{path}: {UNREAD_FORMATS[ending]} is not read yet; save it as text or HTML"


def test_an_unknown_ending_is_named_with_those_that_are_known(tmp_path: Path) -> None:
    path = tmp_path / "report.xyz"
    path.write_bytes(b"x")
    assert why_not(path).startswith(f"{path}: files ending in .xyz are not read; known are .txt .text .md")


def test_a_name_without_an_ending_is_said_to_have_none(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_bytes(b"x")
    assert "its name has no ending" in why_not(path)


def test_a_missing_file_is_missing_before_it_is_of_an_unknown_format(tmp_path: Path) -> None:
    assert "there is no such file" in why_not(tmp_path / "gone.xyz")


@pytest.mark.parametrize("ending", READERS)
def test_every_reader_refuses_what_is_missing_empty_or_a_folder(tmp_path: Path, ending: str) -> None:
    assert "there is no such file" in why_not(tmp_path / f"gone{ending}")
    empty, inner = tmp_path / f"empty{ending}", tmp_path / f"inner{ending}"
    empty.write_bytes(b"")
    inner.mkdir()
    assert why_not(empty) == f"{empty}: is empty; there is no text to read"
    assert "is a folder" in why_not(inner)


@pytest.mark.parametrize("ending", [".txt", ".md", ".html"])
def test_every_reader_of_one_article_keeps_to_the_limit(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"long{ending}"
    path.write_text("“No,” she said to them. " * 100)
    assert "is too large" in why_not(path)
    assert len(list(read_file(path, most_characters=10_000))) == 1


@pytest.mark.parametrize("ending", READERS)
@settings(max_examples=25)
@given(data=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8")))
def test_no_bytes_make_a_reader_raise_anything_else(folder: Path, ending: str, data: bytes) -> None:
    path = folder / f"any{ending}"
    path.write_bytes(data)
    try:
        items = list(read_file(path, most_characters=1000))
    except ArticleUnreadable as error:
        items = [error]
    for item in items:
        message = str(item) if isinstance(item, ArticleUnreadable) else ""
        assert isinstance(item, Article) or (message and "\n" not in message.removeprefix(str(path)))


def test_importing_the_readers_loads_no_heavy_library() -> None:
    modules = "quotebrowser.articles.finding, quotebrowser.articles.language, quotebrowser.articles.pasted"
    heavy = "trafilatura lxml markdown_it py3langid charset_normalizer numpy spacy"
    code = f"import sys, {modules}; print(*sorted(set('{heavy}'.split()) & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"


def test_which_endings_are_read(tmp_path: Path) -> None:
    assert is_read(tmp_path / "a.TXT")
    assert not is_read(tmp_path / "a.pdf")
