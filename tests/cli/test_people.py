"""The verb people shows who is who and says so, a step of the history an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def speakers(run: Run, catalogue: Path) -> list[str]:
    return [row.split("\t")[0] for row in run("speakers", catalogue).stdout.splitlines()[1:]]


def test_people_are_shown_with_the_numbers_that_actions_take(run: Run, catalogue: Path) -> None:
    rows = [row.split("\t") for row in run("people", catalogue).stdout.splitlines()]

    assert rows[0] == ["id", "name", "kind", "quotes", "articles"]
    assert rows[1] == ["1", "Ada Morrow", "person", "2", "1"]
    assert run("people", catalogue, "rename", "id:1", "Ada Morrow-Reeve").stdout == (
        "Renaming of “Ada Morrow” to “Ada Morrow-Reeve”\n"
    )


def test_a_preview_of_a_merge_changes_nothing(run: Run, catalogue: Path) -> None:
    shown = run("people", catalogue, "merge", "Tom Reeve", "Tim Reeve", "--preview").stdout

    assert "quotes: 1\narticles: 1\naliases kept: Tim Reeve\n" in shown
    assert "Tim Reeve" in speakers(run, catalogue)


def test_a_merge_says_what_was_done(run: Run, catalogue: Path) -> None:
    shown = run("people", catalogue, "merge", "Tom Reeve", "Tim Reeve")

    assert shown.exit_code == 0
    assert shown.stdout.startswith("into: Tom Reeve\nmerged: Tim Reeve\nquotes: 1\n")
    assert "Tim Reeve" not in speakers(run, catalogue)


def test_what_was_merged_is_split_again(run: Run, catalogue: Path) -> None:
    run("people", catalogue, "merge", "Tom Reeve", "Tim Reeve")

    assert (
        run("people", catalogue, "split", "Tom Reeve", "Tim Reeve").stdout == "Split of “Tim Reeve” off “Tom Reeve”\n"
    )
    assert "Tim Reeve" in speakers(run, catalogue)


def test_a_merge_of_someone_with_himself_is_one_line_and_status_1(run: Run, catalogue: Path) -> None:
    shown = run("people", catalogue, "merge", "Ada Morrow", "morrow")

    assert shown.exit_code == 1
    assert shown.stderr == ("quotebrowser: “Ada Morrow” cannot be merged with themselves; choose somebody else.\n")


def test_a_person_is_described_and_shown(run: Run, catalogue: Path) -> None:
    for call in (
        ("attribute", "Morrow", "role", "mayor", "--from", "2030", "--to", "2031-02"),
        ("address", "Morrow", "https://example.org/", "--label", "the town"),
        ("note", "Morrow", "Ask her"),
        ("alias", "Morrow", "The Gull"),
        ("sort", "Morrow", "Gull"),
    ):
        assert run("people", catalogue, *call).exit_code == 0
    shown = run("people", catalogue, "show", "The Gull").stdout.splitlines()

    for line in (
        "name: Ada Morrow",
        "sorted as: Gull",
        "quotes: 2 in 1 articles",
        "seen: 2031-03-01 to 2031-03-01",
        "alias: The Gull",
        "printed: Ada Morrow (2)",
        "month: 2031-03 (2)",
        "role: mayor (2030 to 2031-02-28) (number 1)",
        "link: https://example.org/ the town (number 1)",
        "note: Ask her",
    ):
        assert line in shown
    assert run("people", catalogue, "remove-attribute", "1").exit_code == 0
    assert run("people", catalogue, "remove-address", "1").exit_code == 0


@pytest.mark.parametrize(
    ("call", "status"),
    [
        (("attribute", "Morrow", "role", "mayor", "--from", "2031-02-30"), 1),
        (("attribute", "Morrow", "hat", "red"), 2),
        (("retype", "Morrow", "robot"), 2),
        (("alias", "Morrow", "Tom Reeve"), 1),
        (("rename", "Reeve", "Quill"), 1),
        (("rename", "id:99", "Quill"), 1),
        (("rename", f"id:{10**30}", "Quill"), 1),
        (("remove-attribute", str(10**30)), 2),
        (("split", "Morrow", "Quill"), 1),
        (("dance", "Morrow"), 2),
    ],
)
def test_what_cannot_be_is_one_line_and_changes_nothing(
    run: Run, catalogue: Path, call: tuple[str, ...], status: int
) -> None:
    before = speakers(run, catalogue)
    shown = run("people", catalogue, *call)

    assert shown.exit_code == status
    assert len(shown.stderr.splitlines()) == 1
    assert speakers(run, catalogue) == before


def test_aliases_go_out_and_come_in(run: Run, catalogue: Path, tmp_path: Path) -> None:
    names = tmp_path / "names.txt"
    names.write_text("Ada Morrow, The Gull\n", encoding="utf-8")

    assert run("people", catalogue, "aliases", "--import", names).stdout == "1 new alias\n"
    assert run("people", catalogue, "aliases").stdout == "Ada Morrow, The Gull\n"
    assert run("people", catalogue, "aliases", "-o", tmp_path / "out.txt").exit_code == 0
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "Ada Morrow, The Gull\n"


def test_aliases_that_are_no_text_are_named(run: Run, catalogue: Path, tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_bytes(b"\xff\xfe\x00")
    shown = run("people", catalogue, "aliases", "--import", tmp_path / "names.txt")

    assert shown.exit_code == 1
    assert "is no text in UTF-8" in shown.stderr


def test_aliases_are_not_taken_in_and_written_out_at_once(run: Run, catalogue: Path, tmp_path: Path) -> None:
    (tmp_path / "names.txt").touch()
    shown = run("people", catalogue, "aliases", "--import", tmp_path / "names.txt", "-o", "out.txt")

    assert shown.exit_code == 2


def test_suggestions_and_doubts_are_shown(run: Run, catalogue: Path) -> None:
    with Catalogue.open(catalogue) as opened:
        opened.rename_person(opened.person_named("Tim Reeve").id, "T. Reeve")

    assert "one name is a shorter form of the other" in run("people", catalogue, "suggestions").stdout
    assert run("people", catalogue, "different", "Tom Reeve", "T. Reeve").stdout == (
        "“Tom Reeve” and “T. Reeve” are different people\n"
    )
    assert "shorter" not in run("people", catalogue, "suggestions", "--later").stdout
    assert run("people", catalogue, "doubts").stdout == "article\tas\ttaken for\tdoubt\tmay be\n"


def test_a_speaker_of_an_article_is_linked_by_hand(run: Run, catalogue: Path) -> None:
    assert run("people", catalogue, "link", "1", "Ada Morrow", "Zoë Brandt").exit_code == 0
    assert "Ada Morrow" not in speakers(run, catalogue)
    assert run("people", catalogue, "part", "1", "Ada Morrow").exit_code == 0
    assert "Ada Morrow" in speakers(run, catalogue)


def test_what_changes_nothing_says_so(run: Run, catalogue: Path) -> None:
    assert run("people", catalogue, "unalias", "Morrow", "Quill").stdout == "Nothing to change.\n"


def test_a_missing_catalogue_is_named_and_not_made(run: Run, catalogue: Path) -> None:
    shown = run("people", "other.quotes")

    assert shown.exit_code == 1
    assert not catalogue.with_name("other.quotes").exists()
