"""What the comparison shows leaves the program as picture and as data, with filter, counts and date on it."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from tests.desktop.driving import press, wait_for_answers
from tests.exports.test_workbook import read

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow

VIEWS = {
    1: ("side-by-side", ["article", "Marta Oriol", "Nils von der Aue"]),
    2: ("over-time", ["month", "Marta Oriol", "Nils von der Aue"]),
    3: (
        "share-of-voice",
        ["outlet", "Marta Oriol", "share of Marta Oriol", "Nils von der Aue", "share of Nils von der Aue", "everybody"],
    ),
    4: ("who-where", ["person", "no outlet", "Tide Post", "Süd-Kurier", "all of these"]),
    5: (
        "distinctive-words",
        ["more by", "words", "z", "log-odds", "times by Marta Oriol", "times by Nils von der Aue"],
    ),
    6: (
        "topics",
        [
            "topic",
            "kind",
            "Marta Oriol",
            "keyness of Marta Oriol",
            "Nils von der Aue",
            "keyness of Nils von der Aue",
            "everybody",
        ],
    ),
}
"""By the number of its key: what the file of a view is called, and the columns of its data."""


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Choose this file in the dialog; what it suggested."""
    suggested: list[str] = []

    def chosen(_parent: object, _title: str, suggestion: str, _kinds: str) -> tuple[str, str]:
        suggested.append(suggestion)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return suggested


def today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


@pytest.mark.parametrize("number", VIEWS)
def test_every_view_is_exported_whole(
    comparing: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    name, headers = VIEWS[number]
    press(comparing, f"Ctrl+Alt+{number}")
    wait_for_answers(comparing)
    out = tmp_path / "out.csv"
    suggested = answer(monkeypatch, out)
    press(comparing, "Ctrl+Alt+T")
    qtbot.waitUntil(out.exists)
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))

    assert suggested[0].endswith(f"{name}.csv")
    assert rows[1:4] == [
        ["Filter: everything but thoughts and rejected quotes"],
        ["Quotes: 8; not reviewed yet: 8 (100%)"],
        [f"Made on {today()} from harbour.quotes"],
    ]
    above = next(row for row in rows[4:] if len(row) > 1)
    assert sorted(above) == sorted(headers)
    qtbot.waitUntil(lambda: "Written to" in comparing.notices.label.text())


def test_a_workbook_has_the_same(
    comparing: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(comparing, "Ctrl+Alt+3")
    wait_for_answers(comparing)
    answer(monkeypatch, tmp_path / "out.xlsx")
    press(comparing, "Ctrl+Alt+T")
    qtbot.waitUntil((tmp_path / "out.xlsx").exists)
    rows = read(tmp_path / "out.xlsx")
    assert rows[2] == ["Quotes: 8; not reviewed yet: 8 (100%)"]
    assert rows[6:] == [
        ["no outlet", 1.0, 0.25, 2.0, 0.5, 4.0],
        ["Süd-Kurier", 0.0, 0.0, 1.0, 0.5, 2.0],
        ["Tide Post", 3.0, 0.6, 1.0, 0.2, 5.0],
    ]


@pytest.mark.parametrize("number", VIEWS)
def test_every_view_is_saved_as_a_picture_of_letters_and_lines(
    comparing: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    press(comparing, f"Ctrl+Alt+{number}")
    wait_for_answers(comparing)
    out = tmp_path / "view.svg"
    answer(monkeypatch, out)
    press(comparing, "Ctrl+Alt+V")
    qtbot.waitUntil(out.exists)
    said = " ".join("".join(text.itertext()) for text in etree.parse(out).iter("{*}text"))

    assert "Marta Oriol, Nils von der Aue" in said
    assert "Quotes: 8; not reviewed yet: 8 (100%)" in said
    assert f"Made on {today()} from harbour.quotes" in said
    assert "Filter: everything but thoughts and rejected quotes" in said


def test_a_name_without_an_ending_is_a_png(
    comparing: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "view")
    press(comparing, "Ctrl+Alt+V")
    qtbot.waitUntil((tmp_path / "view.png").exists)
    assert QImage(str(tmp_path / "view.png")).width() > 600


def test_a_picture_is_copied(comparing: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    press(comparing, "Ctrl+Alt+G")
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())
    assert "copied" in comparing.notices.label.text()


def test_where_the_file_cannot_be_written_a_sentence_says_so(
    comparing: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "missing" / "view.svg")
    press(comparing, "Ctrl+Alt+V")
    qtbot.waitUntil(lambda: "there is no folder" in comparing.notices.label.text())
    press(comparing, "Ctrl+Alt+T")
    qtbot.waitUntil(lambda: "names a format" in comparing.notices.label.text())


def test_nothing_is_written_where_no_file_is_chosen(comparing: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    press(comparing, "Ctrl+Alt+V")
    press(comparing, "Ctrl+Alt+T")
    assert not comparing.notices.isVisible()


def test_an_export_is_finished_whatever_is_exported_next(
    comparing: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outs = [tmp_path / f"{number}.csv" for number in range(3)]
    for out in outs:
        answer(monkeypatch, out)
        press(comparing, "Ctrl+Alt+T")
    qtbot.waitUntil(lambda: all(out.exists() for out in outs))
