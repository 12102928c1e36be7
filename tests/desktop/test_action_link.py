"""A link keeps its contrast when the look changes under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction

from quotebrowser.desktop.action_link import ActionLink
from quotebrowser.desktop.theme import DARK, LIGHT, Colours, palette_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("before", "after"), [(LIGHT, DARK), (DARK, LIGHT)], ids=["to dark", "to light"])
def test_a_link_takes_the_colour_of_the_look_that_it_stands_in(before: Colours, after: Colours, qtbot: QtBot) -> None:
    link = ActionLink(QAction("How far to trust it"))
    qtbot.addWidget(link)
    link.setPalette(palette_of(before))
    assert before.accent in link.text()
    link.setPalette(palette_of(after))
    assert after.accent in link.text()
    assert before.accent not in link.text()
