"""Which room of the window a widget belongs to: the folder that the code of its nearest own ancestor lies in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DESKTOP = __name__.rpartition(".help.")[0]


def room_of(widget: QWidget | None) -> str:
    """The room of the widget, such as "library"; "" where it belongs to none."""
    while widget is not None:
        for kind in type(widget).__mro__:
            room = kind.__module__.removeprefix(f"{_DESKTOP}.").partition(".")
            if kind.__module__.startswith(f"{_DESKTOP}.") and room[1]:
                return room[0]
        widget = widget.parentWidget()
    return ""
