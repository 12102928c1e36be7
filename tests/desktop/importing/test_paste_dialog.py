"""The paste dialog makes an article of what is pasted, and says what is wrong without closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from quotebrowser.desktop.importing.paste_dialog import PasteDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

TEXT = "“The pier will open in May,” Mayor Ilse Quandt said.\n\nNobody disagreed.\n"


@pytest.fixture
def dialog(window: QMainWindow) -> PasteDialog:
    QGuiApplication.clipboard().setText("")
    shown = PasteDialog(5000, window)
    shown.open()
    return shown


def press_import(dialog: PasteDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)


def test_text_and_fields_become_an_article(dialog: PasteDialog, qtbot: QtBot) -> None:
    dialog.text.setPlainText(TEXT)
    for line, typed in (
        (dialog.title, "Pier to open"),
        (dialog.outlet, "Norderlund Post"),
        (dialog.date, "17 May 2031"),
        (dialog.author, "R. Mahler"),
        (dialog.url, "https://example.org/pier"),
    ):
        qtbot.keyClicks(line, typed)
    with qtbot.waitSignal(dialog.given) as given:
        press_import(dialog, qtbot)
    (article,) = given.args
    assert article.text.strip() == TEXT.strip()
    assert (article.title, article.outlet, article.date, article.author, article.url) == (
        "Pier to open",
        "Norderlund Post",
        "2031-05-17",
        "R. Mahler",
        "https://example.org/pier",
    )


def test_what_is_on_the_clipboard_is_there_already(window: QMainWindow) -> None:
    QGuiApplication.clipboard().setText(TEXT)
    dialog = PasteDialog(5000, window)
    assert dialog.text.toPlainText() == TEXT
    assert dialog.import_button.isEnabled()


def test_nothing_can_be_imported_while_there_is_no_text(dialog: PasteDialog) -> None:
    assert not dialog.import_button.isEnabled()
    dialog.text.setPlainText(TEXT)
    assert dialog.import_button.isEnabled()


@pytest.mark.parametrize(
    ("text", "date", "named"),
    [(TEXT, "03/04/2031", "03/04/2031"), (TEXT, "spring", "spring"), (" \n ", "", "pasted text"), ("x" * 5001, "", "")],
    ids=["two days", "no day", "blank", "too long"],
)
def test_what_is_wrong_is_said_and_the_dialog_stays(
    dialog: PasteDialog, qtbot: QtBot, text: str, date: str, named: str
) -> None:
    dialog.text.setPlainText(text)
    dialog.date.setText(date)
    with qtbot.assertNotEmitted(dialog.given):
        press_import(dialog, qtbot)
    assert dialog.isVisible()
    assert dialog.trouble.isVisible()
    assert named in dialog.trouble.text()
