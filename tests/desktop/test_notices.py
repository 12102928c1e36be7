"""The bar that tells what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from quotebrowser.desktop.notices import Notices
from tests.desktop.driving import click

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot


@pytest.fixture
def notices(window: QMainWindow) -> Notices:
    bar = Notices(window)
    window.setCentralWidget(bar)
    bar.hide()
    return bar


def test_it_is_out_of_the_way_until_there_is_something_to_say(notices: Notices) -> None:
    assert not notices.isVisible()


def test_its_button_does_what_it_says_and_closes_it(notices: Notices) -> None:
    done: list[str] = []
    notices.say("Two quotes rejected.", button="Take it back", on_click=lambda: done.append("taken back"))
    click(notices.button, QPoint(3, 3))
    assert done == ["taken back"]
    assert not notices.isVisible()


def test_a_plain_word_goes_by_itself_while_a_warning_stays(notices: Notices) -> None:
    notices.say("Done.")
    assert notices._timer.isActive()
    notices.say("The disk is full.", warning=True)
    assert not notices._timer.isActive()
    notices.hide()


def test_it_is_read_out_and_its_text_is_never_taken_for_markup(notices: Notices) -> None:
    notices.say("<b>x</b> is no catalogue.", warning=True)
    assert notices.label.accessibleName() == "<b>x</b> is no catalogue."
    assert notices.label.textFormat() == Qt.TextFormat.PlainText
    notices.hide()


def test_an_offer_gives_way_and_comes_back(notices: Notices, qtbot: QtBot) -> None:
    taken: list[str] = []
    notices.offer("Read again?", button="Yes", on_click=lambda: taken.append("yes"), on_close=lambda: None)
    notices.say("Disk full.", warning=True)
    assert notices.label.text() == "Disk full."
    notices.close_button.click()
    assert notices.label.text() == "Read again?"
    qtbot.mouseClick(notices.button, Qt.MouseButton.LeftButton)
    assert taken == ["yes"]
    assert not notices.isVisible()


def test_an_offer_waits_while_something_else_is_told(notices: Notices) -> None:
    notices.say("Disk full.", warning=True)
    notices.offer("Read again?", button="Yes", on_click=lambda: None, on_close=lambda: None)
    assert notices.label.text() == "Disk full."
    notices.close_button.click()
    assert notices.label.text() == "Read again?"


def test_who_offers_hears_that_the_offer_was_declined(notices: Notices) -> None:
    declined: list[str] = []
    notices.offer("Read again?", button="Yes", on_click=lambda: None, on_close=lambda: declined.append("no"))
    notices.close_button.click()
    assert declined == ["no"]
    assert not notices.isVisible()


def test_an_offer_is_withdrawn_wherever_it_stands(notices: Notices) -> None:
    notices.offer("Read again?", button="Yes", on_click=lambda: None, on_close=lambda: None)
    notices.withdraw()
    assert not notices.isVisible()
    notices.offer("Read again?", button="Yes", on_click=lambda: None, on_close=lambda: None)
    notices.say("Disk full.", warning=True)
    notices.withdraw()
    notices.close_button.click()
    assert not notices.isVisible()
