"""A widget's room is the folder that the code of its nearest own ancestor lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from quotebrowser.desktop.help.focus_room import room_of

if TYPE_CHECKING:
    from quotebrowser.desktop.workbench import Workbench


def test_a_pane_and_what_is_in_it_belong_to_its_room(workbench: Workbench) -> None:
    window = workbench.window
    assert room_of(window.quotes_pane.search) == "library"
    assert room_of(window.reader_pane.article.viewport()) == "reader"
    assert room_of(window.compare_pane) == "compare"


def test_a_widget_of_qts_own_belongs_where_its_parent_does(workbench: Workbench) -> None:
    field = QLineEdit(workbench.window.reader_pane)
    assert room_of(field) == "reader"


def test_what_stands_in_no_room_belongs_to_none(workbench: Workbench) -> None:
    assert room_of(workbench.window.welcome) == ""
    assert room_of(None) == ""
