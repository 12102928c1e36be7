"""The verbs compare and words: what they show, what they write, and what they refuse."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

BOTH = ("--speaker", "Morrow", "--speaker", "Tom Reeve")


def test_compare_shows_a_column_for_each_and_a_row_an_article(run: Run, catalogue: Path) -> None:
    result = run("compare", catalogue, *BOTH)

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "article\tAda Morrow\tTom Reeve",
        (
            "Gates (2031-03-01)\tThe gates are open, (2031-03-01, The Gull) He is wrong, (2031-03-01, The Gull)\t"
            "They are shut, (2031-03-01, The Gull)"
        ),
    ]


@pytest.mark.parametrize(("step", "heading"), [("month", "2031-03"), ("outlet", "The Gull"), ("article", "Gates")])
def test_compare_by_what_is_asked_for(run: Run, catalogue: Path, step: str, heading: str) -> None:
    lines = run("compare", catalogue, *BOTH, "--by", step).stdout.splitlines()

    assert lines[0].startswith(f"{step}\t")
    assert lines[1].startswith(heading)


def test_only_rows_where_all_spoke(run: Run, catalogue: Path) -> None:
    people = ("--speaker", "Morrow", "--speaker", "Brandt")

    assert len(run("compare", catalogue, *people).stdout.splitlines()) == 3
    assert len(run("compare", catalogue, *people, "--all-spoke").stdout.splitlines()) == 1


def test_one_of_whom_nothing_matches_is_named(run: Run, catalogue: Path) -> None:
    result = run("compare", catalogue, *BOTH, "--outlet", "The Tern")

    assert result.exit_code == 0
    assert result.stderr.splitlines() == ["Nothing by Ada Morrow matches.", "Nothing by Tom Reeve matches."]


def test_a_written_comparison_says_its_filter_counts_and_date(run: Run, catalogue: Path, tmp_path: Path) -> None:
    out = tmp_path / "both.csv"

    result = run("compare", catalogue, *BOTH, "--search", "are", "-o", out)

    assert result.stdout == f"1 row written to {out}\n"
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["Ada Morrow, Tom Reeve by article"]
    assert rows[1] == ["Filter: Search: are"]
    assert rows[2] == ["Quotes: 2; not reviewed yet: 2 (100%)"]
    assert rows[3][0].startswith("Made on 20")
    assert rows[5] == ["article", "Ada Morrow", "Tom Reeve"]


@pytest.mark.parametrize("ending", ["csv", "html", "md"])
def test_words_are_written_in_every_format(run: Run, catalogue: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"words.{ending}"

    assert run("words", catalogue, "--speaker", "Morrow", "-o", out).exit_code == 0
    assert "What sets Ada Morrow and everybody else apart" in out.read_text(encoding="utf-8-sig")


def test_words_show_both_sides_with_counts(run: Run, catalogue: Path) -> None:
    lines = run("words", catalogue, "--speaker", "Morrow", "--against", "Tom Reeve").stdout.splitlines()

    assert lines[0] == "more by\twords\tz\tlog-odds\ttimes by Ada Morrow\ttimes by Tom Reeve"
    rows = {line.split("\t")[1]: line.split("\t") for line in lines[1:]}
    assert rows["gates"][0] == "Ada Morrow"
    assert rows["gates"][4:] == ["1", "0"]
    assert rows["they"][0] == "Tom Reeve"
    assert rows["are"][4:] == ["1", "1"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("compare", "--speaker", "Morrow"), "give two to 6 people with --speaker"),
        (("compare", "--speaker", "Morrow", "--speaker", "ada morrow"), "give two to 6 people with --speaker"),
        (("compare", *BOTH, "-o", "both.pdf"), "both.pdf: end its name in one of .csv, .html, .md, .xlsx"),
        (("compare", *BOTH, "--by", "moon"), "'moon' is not one of"),
        (("words",), "give one person with --speaker"),
        (("words", "--speaker", "Morrow", "--against", "Ada Morrow"), "are both Ada Morrow; give two people"),
    ],
)
def test_a_wrong_call_is_one_line_that_says_so(
    run: Run, catalogue: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    verb, *options = arguments

    result = run(verb, catalogue, *options)

    assert result.exit_code == 2
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


def test_nobody_of_that_name_is_one_line(run: Run, catalogue: Path) -> None:
    result = run("compare", catalogue, "--speaker", "Morrow", "--speaker", "Nemo")

    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "Nobody in" in result.stderr


def test_topics_are_compared_by_saved_searches(run: Run, catalogue: Path) -> None:
    run("searches", catalogue, "--save", "gates", "gates OR shut")

    lines = run("compare", catalogue, *BOTH, "--by", "topic").stdout.splitlines()

    assert lines[0].startswith("topic\t")
    assert lines[1].startswith("gates\tThe gates are open,")


def test_without_a_saved_search_there_is_no_topic_to_compare_by(run: Run, catalogue: Path) -> None:
    result = run("compare", catalogue, *BOTH, "--by", "topic")

    assert result.exit_code == 0
    assert result.stderr.startswith("No search is saved yet")


def test_topics_show_who_speaks_about_what(run: Run, catalogue: Path) -> None:
    run("searches", catalogue, "--save", "gates", "gates OR shut")

    lines = run("topics", catalogue, *BOTH, "--per", "year").stdout.splitlines()

    assert lines[0].split("\t") == [
        "topic", "kind", "year", "Ada Morrow", "keyness of Ada Morrow", "Tom Reeve", "keyness of Tom Reeve",
        "everybody",
    ]  # fmt: skip
    cells = lines[1].split("\t")
    assert (cells[:4], cells[5], cells[7]) == (["gates", "search", "2031", "2"], "1", "3")


def test_topics_of_nobody_named_are_those_of_whom_is_quoted_most(run: Run, catalogue: Path, tmp_path: Path) -> None:
    run("searches", catalogue, "--save", "gates", "gates OR shut")
    out = tmp_path / "topics.xlsx"

    assert run("topics", catalogue, "-o", out).stdout == f"1 row written to {out}\n"
    assert out.stat().st_size > 0


def test_without_topics_it_says_what_to_do(run: Run, catalogue: Path) -> None:
    result = run("topics", catalogue)

    assert result.exit_code == 0
    assert "save a search or tag some quotes" in result.stderr
