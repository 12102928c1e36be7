"""What is shown fits a terminal, is whole for a program, and never obeys what an article holds."""

from __future__ import annotations

import io
import sys

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.cli.console import Column, counted, printable, progress_shown, show_by_speaker, show_table
from quotebrowser.exports.unsaved import rows_of
from quotebrowser.records import Article
from tests import light_engine

COLUMNS = (Column("who", 6), Column("what"))


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@given(st.text())
def test_what_is_printed_is_one_line_without_controls(text: str) -> None:
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert not any(character < " " or "\x7f" <= character < "\xa0" for character in shown)


@given(st.lists(st.tuples(st.text(), st.text())))
def test_a_program_gets_a_row_a_line_and_whole_cells(rows: list[tuple[str, str]]) -> None:
    stream = io.StringIO()
    assert show_table(COLUMNS, rows, stream) == len(rows)
    lines = stream.getvalue().split("\n")[:-1]
    assert [line.split("\t") for line in lines] == [["who", "what"], *([*map(printable, row)] for row in rows)]


def test_a_terminal_gets_a_table_of_its_width_with_all_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "70")
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    words = [f"word{number}" for number in range(60)]
    assert show_table(COLUMNS, [("[b]Ada", " ".join(words))] * 600, stream) == 600
    shown = click.unstyle(stream.getvalue())
    assert max(map(len, shown.splitlines())) <= 70
    assert all(word in shown.split() for word in words)
    assert shown.count("who") == 1
    assert "[b]Ada" in shown


def test_quotes_stand_under_their_speakers_on_a_terminal_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    article = Article(id="a", title="Gates", text="“We sail,” said Ada Morrow. “Wait,” said Tom Reeve.")
    stream = Terminal()
    show_by_speaker(rows_of(article, light_engine.load().attribute(article)), stream, name_articles=True)
    shown = stream.getvalue()
    assert shown.index("Ada Morrow (person, 1 quote)") < shown.index("We sail,") < shown.index("Tom Reeve (person")
    assert "Gates" in shown


def test_no_progress_is_shown_where_standard_error_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_shown("Importing") as show:
        show(1, 2, "a.txt")
    assert capsys.readouterr().err == ""


def test_progress_is_shown_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    with progress_shown("Importing") as show:
        show(1, 2, "[red]a.txt")
    assert "1/2" in stream.getvalue()
    assert "[red]a.txt" in stream.getvalue()


@pytest.mark.parametrize(("number", "words"), [(0, "0 quotes"), (1, "1 quote"), (1200, "1,200 quotes")])
def test_a_number_agrees_with_its_noun(number: int, words: str) -> None:
    assert counted(number, "quote") == words
