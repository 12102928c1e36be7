"""Inputs become sources, each once and in order, and sources give articles or the reason why not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from quotebrowser.errors import ArticleUnreadable
from quotebrowser.importing.inputs import Offered, name_of_source, offered_by, sources_of
from quotebrowser.records import Article

if TYPE_CHECKING:
    from pathlib import Path

PASTED = Article(id="pasted text", text="“We sail,” said Ada Morrow.")


def _only(offers: list[Offered]) -> Offered:
    [offer] = offers
    return offer


def test_a_folder_stands_for_its_files_in_the_place_where_it_was_given(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / "folder").mkdir(exist_ok=True)
        (tmp_path / "folder" / name).write_text("Words.", encoding="utf-8")
    missing = tmp_path / "missing.txt"
    found = sources_of([missing, str(tmp_path / "folder"), PASTED])
    assert found == [missing, tmp_path / "folder" / "a.txt", tmp_path / "folder" / "b.txt", PASTED]


def test_a_file_that_is_given_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    assert sources_of([tmp_path, tmp_path / "a.txt"]) == [tmp_path / "a.txt"]


@pytest.mark.parametrize("address", ["https://paper.example/a", "HTTP://paper.example", "ftp://paper.example/a.html"])
def test_an_address_is_refused_with_what_to_do_instead(address: str) -> None:
    [source] = sources_of([address])
    offer = _only(list(offered_by(source)))
    assert isinstance(offer.content, ArticleUnreadable)
    assert str(offer.content) == f"{address}: pages are not fetched yet; save the page as HTML and give that"
    assert offer.name == name_of_source(source) == address


def test_a_pasted_article_comes_from_no_file() -> None:
    assert _only(list(offered_by(PASTED))) == Offered("pasted text", "pasted text", "", PASTED)


def test_a_file_is_named_as_given_and_remembered_by_its_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    [source] = sources_of(["a.txt"])
    offer = _only(list(offered_by(source)))
    assert (offer.name, offer.file) == ("a.txt", str(tmp_path / "a.txt"))


def test_the_lines_of_one_file_are_told_apart_and_a_bad_one_loses_no_other(tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text(f"{json.dumps({'id': 'x', 'text': 'One.'})}\nnonsense\n{json.dumps({'text': 'Two.'})}\n")
    first, second, third = offered_by(lines)
    assert first.name == f"{lines}, x"
    assert isinstance(second.content, ArticleUnreadable)
    assert third.name == f"{lines}:3"


def test_a_missing_file_is_offered_as_its_error(tmp_path: Path) -> None:
    offer = _only(list(offered_by(tmp_path / "gone.txt")))
    assert "gone.txt: there is no such file" in str(offer.content)


def test_the_limit_of_characters_is_handed_on(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("long " * 10, encoding="utf-8")
    offer = _only(list(offered_by(tmp_path / "long.txt", most_characters=20)))
    assert "is too large" in str(offer.content)
