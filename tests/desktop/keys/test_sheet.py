"""The printed list of keys."""

from __future__ import annotations

import pytest

from quotebrowser.desktop.keys.sheet import sheet


@pytest.mark.usefixtures("qapp")
def test_commands_stand_below_their_menus_and_those_without_keys_are_left_out() -> None:
    page = sheet(
        [("Search", "Edit", "Ctrl+F"), ("Open", "File", "Ctrl+O"), ("Dark", "View", ""), ("A & B", "Edit", "F6")]
    )
    assert page.count("<h3>") == 2
    assert page.index("<h3>Edit") < page.index("A &amp; B") < page.index("<h3>File") < page.index("Ctrl+O")
    assert "Dark" not in page
