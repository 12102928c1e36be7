"""The left of the window: the speakers, the other facets below them, and the saved searches."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from quotebrowser.catalogue.facets import FacetName
from quotebrowser.desktop.commands import tr_noop
from quotebrowser.desktop.facets.choosing import Values, excluded, included
from quotebrowser.desktop.facets.saved_section import SavedSection
from quotebrowser.desktop.facets.section import FacetSection
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.filter import Filter
    from quotebrowser.desktop.library.answers import FacetAnswer


SECTIONS: tuple[tuple[FacetName, str, str, int, bool], ...] = (
    (FacetName.SPEAKER, tr_noop("Speakers"), tr_noop("Find a speaker"), 6, True),
    (FacetName.OUTLET, tr_noop("Outlets"), tr_noop("Find an outlet"), 0, True),
    (FacetName.STATUS, tr_noop("Status"), tr_noop("Find a status"), 0, True),
    (FacetName.KIND, tr_noop("Kinds"), tr_noop("Find a kind"), 0, False),
    (FacetName.MONTH, tr_noop("Months"), tr_noop("Find a month"), 0, False),
    (FacetName.TAG, tr_noop("Tags"), tr_noop("Find a tag"), 0, False),
)
"""Each facet with its title, what its box says, the rows that it has at least (0: as many as values), and if open."""


WIDEST = 70
"""The characters that the pane is wide at most, so that counts stay beside what they count."""

SAVED = "saved"
"""What the settings call the section of saved searches."""

OPEN_SIGN, CLOSED_SIGN = "+", "-"


LEAST_COLUMNS = 28
"""How wide the pane is at least, in characters."""


class SectionsArea(QScrollArea):
    """Scrolls up and down only, and is never narrower than what it shows, its scroll bar included."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the sections need: a longer count makes them wider."""
        inside = self.widget()
        if watched is inside and inside is not None and event.type() == QEvent.Type.LayoutRequest:
            needed = inside.minimumSizeHint().width()
            least = columns(self, LEAST_COLUMNS)
            self.setMinimumWidth(max(least, needed + self.verticalScrollBar().sizeHint().width()))
        return super().eventFilter(watched, event)


class FacetsPane(QFrame):
    """`choice_changed` gives a facet with the values of it that are wanted, and those left out."""

    choice_changed = Signal(object, object, object)
    opened = Signal()
    """A section was opened or closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections: dict[FacetName, FacetSection] = {}
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space(self, 0.6), space(self, 0.6), space(self, 0.3), space(self, 0.6))
        column.setSpacing(space(self, 0.45))
        for name, title, find, rows, is_open in SECTIONS:
            section = FacetSection(name, _tr(title), _tr(find), rows, inside)
            section.heading.setChecked(is_open)
            section.changed.connect(partial(self._changed, name))
            self.sections[name] = section
            column.addWidget(section, 1 if rows else 0)
        self.saved = SavedSection(inside)
        column.addWidget(self.saved)
        self._foldable = {str(name): section for name, section in self.sections.items()} | {SAVED: self.saved}
        for section in self._foldable.values():
            section.heading.toggled.connect(lambda _on: self.opened.emit())
        column.addStretch(0)
        self.speakers = self.sections[FacetName.SPEAKER]
        area = SectionsArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.setMaximumWidth(columns(self, WIDEST))

    def remembered(self) -> tuple[str, ...]:
        """Each section with the sign of whether it is open."""
        return tuple(
            f"{OPEN_SIGN if section.heading.isChecked() else CLOSED_SIGN}{name}"
            for name, section in self._foldable.items()
        )

    def open_sections(self, remembered: Sequence[str]) -> None:
        """Open and close the sections as they were remembered; one that is not named stays as it is."""
        for name, section in self._foldable.items():
            if {f"{OPEN_SIGN}{name}", f"{CLOSED_SIGN}{name}"} & set(remembered):
                section.heading.setChecked(f"{OPEN_SIGN}{name}" in remembered)
                section.opens_by_itself = False

    def _changed(self, name: FacetName, wanted: Values, left_out: Values) -> None:
        self.choice_changed.emit(name, wanted, left_out)

    def show_facet(self, answer: FacetAnswer, title_of: Callable[[int], str]) -> None:
        """List the values of one facet."""
        self.sections[answer.name].show_items(answer.items, title_of)

    def show_filter(self, asked: Filter) -> None:
        """Show what this filter wants and leaves out as chosen."""
        for name, section in self.sections.items():
            section.set_choice(included(asked, name), excluded(asked, name))

    def forget(self) -> None:
        """Be empty, as another catalogue is shown."""
        for section in self.sections.values():
            section.forget()


def _tr(text: str) -> str:
    return QCoreApplication.translate("FacetsPane", text)
