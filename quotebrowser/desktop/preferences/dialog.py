"""The preferences dialog, made from the table of settings, a page a topic; what is chosen holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.preferences.fields import Field, field_for
from quotebrowser.desktop.preferences.options import OPTIONS, PAGES, Asked, in_words
from quotebrowser.desktop.theme import columns, space

if TYPE_CHECKING:
    from quotebrowser.desktop.preferences.store import Preferences


class PreferencesDialog(QDialog):
    """Asks for every option of the table that has a title, and has room for more pages."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        self._asked = [option for option in OPTIONS if isinstance(option, Asked)]
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Pages of the preferences"))
        self._forms = {page: self._add_form(page) for page in PAGES}
        self._fields = {option.name: self._add(option) for option in self._asked}
        buttons = QDialogButtonBox(self)
        defaults = buttons.addButton(self.tr("&Restore defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        defaults.setAutoDefault(False)
        defaults.clicked.connect(self._restore_defaults)
        close = buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(buttons)
        preferences.changed.connect(self._show_values)
        self._show_values()
        self.resize(columns(self, 96), space(self, 34))

    def field(self, option: Asked) -> QWidget:
        """The widget that asks for `option`."""
        return self._fields[option.name].widget

    def add_page(self, title: str, page: QWidget) -> None:
        """Add a page that asks for something else than options."""
        self.tabs.addTab(page, title)

    def add_to_page(self, page: str, widget: QWidget) -> None:
        """Put more below the options of a page."""
        self._forms[page].addRow(widget)

    def show_field(self, option: Asked) -> None:
        """Open the page that asks for `option`, and go to its field."""
        self.tabs.setCurrentIndex(PAGES.index(option.page))
        self.field(option).setFocus()

    def _add_form(self, page: str) -> QFormLayout:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        form = QFormLayout()
        column.addLayout(form)
        column.addStretch(1)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(space(self, 0.4))
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        for ground in (inner, area.viewport()):  # the tab's own ground shows through, as on the other pages
            ground.setAutoFillBackground(False)
        self.tabs.addTab(area, in_words(page))
        return form

    def _add(self, option: Asked) -> Field:
        field = field_for(option, self._preferences, self)
        title, hint = in_words(option.title), in_words(option.hint)
        field.widget.setToolTip(hint)
        field.widget.setAccessibleName(title.replace("&", ""))
        field.widget.setAccessibleDescription(hint)
        form = self._forms[option.page]
        if isinstance(field.widget, QCheckBox):
            form.addRow("", field.whole)
        else:
            label = QLabel(title, self)
            label.setBuddy(field.widget)
            form.addRow(label, field.whole)
        said = QLabel(hint, self)
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form.addRow("", said)
        return field

    def _show_values(self) -> None:
        for field in self._fields.values():
            with QSignalBlocker(field.widget):
                field.show_value()

    def _restore_defaults(self) -> None:
        for option in self._asked:
            self._preferences.reset(option)
