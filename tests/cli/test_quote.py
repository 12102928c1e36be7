"""The verb quote decides about quotes by their numbers, a step of the history an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import ReviewStatus, SpeakerKind

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.catalogue.rows import QuoteRow
    from tests.cli.conftest import Run

OPEN, SHUT, WRONG = 1, 2, 3
"""The quotes of the article “Gates”, by Ada Morrow, Tom Reeve and Ada Morrow again."""


def row(catalogue: Path, number: int) -> QuoteRow:
    with Catalogue.open(catalogue) as opened:
        return opened.quote_rows([number])[0]


def speaker_of(catalogue: Path, number: int) -> str | None:
    speaker = row(catalogue, number).speaker
    return speaker.name if speaker else None


def made(stdout: str) -> list[int]:
    last = stdout.splitlines()[-1]
    assert last.startswith("made: ")
    return [int(part.removeprefix("quote ")) for part in last.removeprefix("made: ").split(", ")]


def history_length(run: Run, catalogue: Path) -> int:
    return len(run("history", catalogue).stdout.splitlines())


def test_the_list_shows_the_numbers_where_asked(run: Run, catalogue: Path) -> None:
    rows = [row.split("\t") for row in run("list", catalogue, "--ids", "--outlet", "The Gull").stdout.splitlines()]

    assert rows[0] == ["id", "article", "date", "speaker", "quote", "outlet", "status"]
    assert [row[:4] for row in rows[1:]] == [
        ["1", "1", "2031-03-01", "Ada Morrow"], ["2", "1", "2031-03-01", "Tom Reeve"],
        ["3", "1", "2031-03-01", "Ada Morrow"],
    ]  # fmt: skip


def test_a_quote_is_shown_with_the_places_of_its_words(run: Run, catalogue: Path) -> None:
    run("quote", catalogue, "speaker", OPEN, "--to", "Brandt")
    shown = run("quote", catalogue, "show", OPEN).stdout.splitlines()

    assert shown[:3] == ["number: 1", "speaker: Zoë Brandt (person, id:3)", "the engine said: Ada Morrow"]
    for line in ("kind: direct", "content: 1:20 “The gates are open,”", "cue: 22:26 “said”",
                 "source: 27:37 “Ada Morrow”", "status: unreviewed", "article: Gates (number 1)"):  # fmt: skip
        assert line in shown
    assert shown[-1].endswith(": Change of speaker of 1 quote to “Zoë Brandt”")


def test_a_quote_is_given_to_somebody_of_the_catalogue(run: Run, catalogue: Path) -> None:
    done = run("quote", catalogue, "speaker", OPEN, WRONG, "--to", "brandt", "--accept")

    assert (done.exit_code, done.stdout) == (0, "Change of speaker of 2 quotes to “Zoë Brandt”\n")
    assert [speaker_of(catalogue, number) for number in (OPEN, WRONG)] == ["Zoë Brandt"] * 2
    assert row(catalogue, OPEN).status is ReviewStatus.ACCEPTED
    run("undo", catalogue)
    assert speaker_of(catalogue, OPEN) == "Ada Morrow"


def test_a_quote_is_given_to_somebody_new_of_a_kind(run: Run, catalogue: Path) -> None:
    run("quote", catalogue, "speaker", OPEN, "--to-new", "Harbour Board", "--speaker-kind", "organization")

    speaker = row(catalogue, OPEN).speaker
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("Harbour Board", SpeakerKind.ORGANIZATION)


def test_a_quote_is_given_to_nobody(run: Run, catalogue: Path) -> None:
    done = run("quote", catalogue, "speaker", OPEN, "--to-nobody")

    assert done.stdout == "Change of speaker of 1 quote to nobody known\n"
    assert speaker_of(catalogue, OPEN) is None


def test_all_quotes_of_the_same_source_go_along_where_asked(run: Run, catalogue: Path) -> None:
    run("quote", catalogue, "speaker", OPEN, "--to-new", "Ida Sund", "--same-source")

    assert [speaker_of(catalogue, number) for number in (OPEN, SHUT, WRONG)] == ["Ida Sund", "Tom Reeve", "Ida Sund"]


def test_the_status_is_set_by_number(run: Run, catalogue: Path) -> None:
    assert run("quote", catalogue, "status", OPEN, SHUT, "accepted").stdout == "Acceptance of 2 quotes\n"
    assert row(catalogue, SHUT).status is ReviewStatus.ACCEPTED


def test_notes_are_set_and_cleared(run: Run, catalogue: Path) -> None:
    run("quote", catalogue, "note", OPEN, "Ask her")
    run("quote", catalogue, "note-article", "Gates", "Front page")
    assert row(catalogue, OPEN).note == "Ask her"
    with Catalogue.open(catalogue) as opened:
        assert opened.article_note(1) == "Front page"

    run("quote", catalogue, "note", OPEN, "")
    assert row(catalogue, OPEN).note == ""


def test_tags_are_put_on_and_taken_off(run: Run, catalogue: Path) -> None:
    assert run("quote", catalogue, "tag", "pier", OPEN, SHUT).stdout == "Tag “pier” on 2 quotes\n"
    run("quote", catalogue, "untag", "pier", OPEN)

    assert [row(catalogue, number).tags for number in (OPEN, SHUT)] == [(), ("pier",)]


def test_words_cue_source_and_kind_are_edited_and_given_back(run: Run, catalogue: Path) -> None:
    done = run(
        "quote", catalogue, "edit", OPEN, "--content", "gates are open", "--cue", "", "--source", "27:30",
        "--kind", "mixed",
    )  # fmt: skip
    assert (done.exit_code, done.stdout) == (0, "Edit of “The gates are open,”\n")
    edited = row(catalogue, OPEN)
    assert (edited.text, edited.cue, edited.as_printed, edited.kind) == ("gates are open", "", "Ada", "mixed")

    run("quote", catalogue, "unedit", OPEN)
    given_back = row(catalogue, OPEN)
    assert (given_back.text, given_back.cue) == ("The gates are open,", "said")


def test_an_edit_leaves_what_it_does_not_name(run: Run, catalogue: Path) -> None:
    run("quote", catalogue, "edit", OPEN, "--content", "The gates", "--content", "open")

    edited = row(catalogue, OPEN)
    assert (edited.text, edited.cue, edited.as_printed) == ("The gates … open", "said", "Ada Morrow")


def test_a_quote_that_was_missed_is_added_accepted(run: Run, catalogue: Path) -> None:
    run("trash", catalogue, "put", OPEN)
    done = run("quote", catalogue, "add", "Gates", "--content", "gates are open", "--cue", "22:26", "--to", "Tom Reeve")
    (number,) = made(done.stdout)

    added = row(catalogue, number)
    assert done.stdout.startswith("Addition of a quote to “Gates”\n")
    assert (added.text, added.cue, added.status, added.kind) == ("gates are open", "said", "accepted", "indirect")
    assert speaker_of(catalogue, number) == "Tom Reeve"
    run("undo", catalogue)
    assert run("quote", catalogue, "show", number).exit_code == 1


def test_the_kind_of_an_added_quote_is_told_by_its_marks_or_given(run: Run, catalogue: Path) -> None:
    run("trash", catalogue, "put", OPEN)
    (by_marks,) = made(run("quote", catalogue, "add", 1, "--content", "The gates are open,").stdout)
    assert (row(catalogue, by_marks).kind, speaker_of(catalogue, by_marks)) == ("direct", None)
    run("undo", catalogue)
    (given,) = made(
        run("quote", catalogue, "add", 1, "--content", "open", "--kind", "thought", "--to-new", "Ida Sund").stdout
    )
    assert (row(catalogue, given).kind, speaker_of(catalogue, given)) == ("thought", "Ida Sund")


def test_a_quote_is_split_at_words_and_places_and_joined_again(run: Run, catalogue: Path) -> None:
    parts = made(run("quote", catalogue, "split", OPEN, "are", "15").stdout)
    assert [row(catalogue, number).text for number in parts] == ["The gates", "are", "open,"]

    (whole,) = made(run("quote", catalogue, "join", *parts).stdout)
    assert row(catalogue, whole).text == "The gates … are … open,"
    assert speaker_of(catalogue, whole) == "Ada Morrow"
    run("undo", catalogue)
    run("undo", catalogue)
    assert row(catalogue, OPEN).text == "The gates are open,"


def test_a_quote_that_is_split_joined_or_in_the_trash_is_no_longer_there(run: Run, catalogue: Path) -> None:
    run("quote", catalogue, "join", OPEN, WRONG)
    run("trash", catalogue, "put", SHUT)

    for number in (OPEN, WRONG, SHUT):
        for call in (("show", number), ("speaker", number, "--to-nobody"), ("edit", number, "--kind", "mixed")):
            done = run("quote", catalogue, *call)
            assert (done.exit_code, done.stdout) == (1, "")
            assert f"No quote of the number {number} is listed in" in done.stderr


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (("show", "99"), "No quote of the number 99 is listed in"),
        (("speaker", "1", "99", "--to-nobody"), "No quote of the number 99 is listed in"),
        (("speaker", "1", "--to", "Nobody Atall"), "Nobody in"),
        (("speaker", "1", "--to", "Reeve"), "could be"),
        (("speaker", "1", "--to-new", " "), "A speaker needs a name"),
        (("note", str(10**18 - 1), "x"), "is listed in"),
        (("tag", " ", "1"), "A tag needs a name"),
        (("edit", "1", "--content", "The gate"), "is not there word for word"),
        (("edit", "1", "--source", "Ada Morrow"), "stands there 2 times"),
        (("edit", "1", "--content", "They are shut"), "belong to another quote"),
        (("edit", "1", "--content", ""), "A quote needs words"),
        (("add", "Gates", "--content", "said", "--to", "id:99"), "stands there 3 times"),
        (("add", "Gates", "--content", "22:26", "--to", "id:99"), "has the number 99"),
        (("add", "Gates", "--content", ""), "A quote needs words"),
        (("add", "Nowhere", "--content", "said"), "No article is called"),
        (("split", "1", "The gates"), "not before its first"),
        (("split", "1", "shut"), "is not there word for word"),
        (("join", "1"), "Only quotes of one article can be joined"),
        (("join", "1", "4"), "Only quotes of one article can be joined"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(
    run: Run, catalogue: Path, call: tuple[str, ...], told: str
) -> None:
    before = history_length(run, catalogue)
    done = run("quote", catalogue, *call)

    assert (done.exit_code, done.stdout) == (1, "")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert history_length(run, catalogue) == before


@pytest.mark.parametrize(
    "call",
    [
        (),
        ("dance", "1"),
        ("show", "first"),
        ("show", "0"),
        ("show", str(10**18)),
        ("show", "9" * 5000),
        ("speaker", "1"),
        ("speaker", "1", "--to", "Brandt", "--to-nobody"),
        ("status", "1", "fine"),
        ("add", "Gates"),
        ("add", "Gates", "--content", "said", "--to", "Brandt", "--to-new", "Brandt"),
        ("tag", "pier"),
    ],
)
def test_a_wrong_call_is_told(run: Run, catalogue: Path, call: tuple[str, ...]) -> None:
    assert run("quote", catalogue, *call).exit_code == 2
