"""Extract gives what it found in the order of its inputs, names what it cannot read, and writes whole files or none."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

TEXTS = [
    "“We sail,” said Ada Morrow.\r\n“\N{SAILBOAT}!” said Tom Reeve.",
    "“Wait,” said someone.",
    "“Go,” said Tim Reeve.",
]


def _lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.split("\n") if line]


@pytest.fixture
def lines(articles: Path) -> Path:
    """A JSON lines file of three articles with a bad line among them."""
    path = articles.parent / "lines.jsonl"
    written = [json.dumps({"id": f"line {number}", "text": text}) for number, text in enumerate(TEXTS)]
    path.write_text("\n".join([*written[:2], "nonsense", written[2]]) + "\n", encoding="utf-8")
    return path


def test_json_lines_come_back_in_order_with_offsets_into_their_own_text(run: Run, lines: Path) -> None:
    shown = run("extract", lines)
    found = _lines(shown.stdout)
    assert [line["id"] for line in found] == ["line 0", "line 1", "line 2"]
    assert all(set(line) == {"id", "quotes"} for line in found)
    for text, line in zip(TEXTS, found, strict=True):
        for quote in line["quotes"]:
            assert " … ".join(text[start:end] for start, end in quote["content"]) == quote["text"]
    assert [quote["text"] for quote in found[0]["quotes"]] == ["We sail,", "\N{SAILBOAT}!"]


def test_a_line_that_cannot_be_read_is_named_and_has_no_line(run: Run, lines: Path) -> None:
    shown = run("extract", lines)
    assert shown.exit_code == 1
    assert shown.stderr.startswith(f"quotebrowser: {lines}, line 3: is not JSON")
    assert len(_lines(shown.stdout)) == 3


def test_a_quote_has_the_fields_of_the_contract(run: Run, lines: Path) -> None:
    quote = _lines(run("extract", lines).stdout)[0]["quotes"][0]
    assert quote == {
        "kind": "direct",
        "text": "We sail,",
        "content": [[1, 9]],
        "cue": [[11, 15]],
        "source": [[16, 26]],
        "speaker": {"name": "Ada Morrow", "kind": "person"},
        "confidence": 0.9,
    }


@pytest.mark.usefixtures("articles")
def test_other_inputs_carry_the_text_that_their_offsets_refer_to(run: Run) -> None:
    [line] = _lines(run("extract", "articles/a.txt").stdout)
    assert line["id"] == "articles/a.txt"
    assert line["text"].startswith("“The gates are open,”")
    [[start, end]] = line["quotes"][0]["content"]
    assert line["text"][start:end] == "The gates are open,"


def test_json_lines_hold_thoughts_and_tables_and_sheets_do_only_when_asked(run: Run, articles: Path) -> None:
    kinds = [quote["kind"] for quote in _lines(run("extract", articles / "b.txt").stdout)[0]["quotes"]]
    assert kinds == ["direct", "thought", "direct"]
    assert "It may rain" not in run("extract", articles / "b.txt", "--format", "table").stdout
    assert "It may rain" not in run("extract", articles / "b.txt", "--format", "csv").stdout
    assert "It may rain" in run("extract", articles / "b.txt", "--format", "csv", "--kind", "thought").stdout


def test_a_table_puts_quotes_under_their_speakers_who_say_most_first(run: Run, articles: Path) -> None:
    shown = run("extract", articles / "a.txt", "--format", "table").stdout
    assert shown.index("Ada Morrow (person, 2 quotes)") < shown.index("He is wrong") < shown.index("Tom Reeve (person")
    assert "  direct    They are shut, [Tom Reeve]" in shown


def test_a_sheet_has_the_columns_of_the_contract_and_guards_formulas(run: Run, articles: Path) -> None:
    assert run("extract", articles, "-o", "sheet.csv").exit_code == 0
    data = Path("sheet.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["quote_id"] for row in rows] == [str(number) for number in range(1, 7)]
    assert rows[3]["quote"] == "'=Sail(now),"
    assert rows[0]["article"] == "Gates"
    assert rows[0]["date"] == "2031-03-01"


@pytest.mark.usefixtures("articles")
def test_standard_input_is_plain_text(run: Run) -> None:
    [line] = _lines(run("extract", "-", given="“We sail,”\r\nsaid Ada. “Now,” said Tom Reeve.".encode()).stdout)
    assert line["id"] == "-"
    assert line["text"] == "“We sail,”\nsaid Ada. “Now,” said Tom Reeve."


@pytest.mark.parametrize(
    ("given_bytes", "complaint"), [(b"", "is empty"), (b"word " * 10, "is too large"), (b"\0\1\2\3" * 4, "is not text")]
)
def test_bad_standard_input_is_named(run: Run, given_bytes: bytes, complaint: str) -> None:
    shown = run("extract", "-", "--most-characters", "20", given=given_bytes)
    assert shown.exit_code == 1
    assert shown.stderr.startswith(f"quotebrowser: standard input: {complaint}")


def test_an_article_without_a_quotation_is_named_and_the_others_are_done(run: Run, articles: Path) -> None:
    (articles / "b.txt").write_text("Nobody spoke.", encoding="utf-8")
    shown = run("extract", articles)
    assert shown.exit_code == 1
    assert shown.stderr == f"quotebrowser: {articles / 'b.txt'}: no quotation was found in it\n"
    assert len(_lines(shown.stdout)) == 3


def test_a_silent_article_among_others_of_its_file_is_nothing_unusual(run: Run, tmp_path: Path) -> None:
    lines = [{"id": "a", "text": "Nobody spoke."}, {"id": "b", "text": "“We sail,” said Ada Morrow."}]
    (tmp_path / "both.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    shown = run("extract", tmp_path / "both.jsonl")
    assert shown.exit_code == 0, shown.stderr
    assert [len(line["quotes"]) for line in _lines(shown.stdout)] == [0, 1]


def test_an_article_that_crashes_the_engine_keeps_its_line_with_the_error(
    run_with_workers: Run, articles: Path
) -> None:
    (articles / "b.txt").write_text("CRASH", encoding="utf-8")
    found = _lines(run_with_workers("extract", articles, "--workers", 1).stdout)
    assert ["error" in line for line in found] == [False, True, False]
    assert found[1]["quotes"] == []


def test_the_output_takes_its_name_only_when_it_is_whole(
    run: Run, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("out.jsonl").write_text("as before", encoding="ascii")

    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("quotebrowser.cli.extract_forms._json_quote", broken)
    assert run("extract", articles, "-o", "out.jsonl").exit_code == 130
    assert Path("out.jsonl").read_text(encoding="ascii") == "as before"
    assert sorted(path.name for path in Path().iterdir()) == ["articles", "out.jsonl"]


@pytest.mark.parametrize("out", ["missing/out.jsonl", "articles", "articles/a.txt"])
def test_an_output_that_cannot_be_written_is_found_before_the_work(run: Run, articles: Path, out: str) -> None:
    shown = run("extract", articles / "a.txt", "-o", out)
    assert shown.exit_code == 1
    assert shown.stderr.startswith(f"quotebrowser: {out}: ")
    assert "“The gates" in (articles / "a.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("articles")
@pytest.mark.slow
def test_the_real_engine_says_who_said_what() -> None:
    text = "“The gates are open,” Captain Ada Morrow told the harbour board. “We sail at noon,” she said."
    done = subprocess.run(
        [sys.executable, "-m", "quotebrowser", "extract", "-"], input=text.encode(), capture_output=True, check=True
    )
    [line] = _lines(done.stdout.decode())
    assert [quote["speaker"]["name"] for quote in line["quotes"]] == ["Ada Morrow"] * 2
    assert done.stderr == b""
