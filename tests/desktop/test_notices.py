"""The bar that tells what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from quotebrowser.desktop.notices import Notices
from tests.desktop.driving import click

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


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
