"""The preferences dialog, made from the table of settings; what is chosen holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from quotebrowser.desktop.preferences.options import OPTIONS, Choice, Number, Switch, in_words

if TYPE_CHECKING:
    from quotebrowser.desktop.preferences.store import Preferences

Asked = Switch | Number | Choice
"""The options that a person is asked for."""


class PreferencesDialog(QDialog):
    """Asks for every option of the table that has a title."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        self._asked = [option for option in OPTIONS if isinstance(option, Asked)]
        self._form = QFormLayout()
        self._fields = {option.name: self._add(option) for option in self._asked}
        buttons = QDialogButtonBox(self)
        defaults = buttons.addButton(self.tr("&Restore defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        defaults.clicked.connect(self._restore_defaults)
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addStretch()
        layout.addWidget(buttons)
        preferences.changed.connect(self._show_values)
        self._show_values()

    def field(self, option: Asked) -> QWidget:
        """The widget that asks for `option`."""
        return self._fields[option.name]

    def _add(self, option: Asked) -> QWidget:
        field = self._field_for(option)
        title, hint = in_words(option.title), in_words(option.hint)
        field.setToolTip(hint)
        field.setAccessibleName(title.replace("&", ""))
        field.setAccessibleDescription(hint)
        if isinstance(field, QCheckBox):
            field.setText(title)
            self._form.addRow("", field)
        else:
            label = QLabel(title, self)
            label.setBuddy(field)
            self._form.addRow(label, field)
        return field

    def _field_for(self, option: Asked) -> QWidget:
        if isinstance(option, Switch):
            box = QCheckBox(self)
            box.toggled.connect(lambda checked: self._preferences.put(option, checked))
            return box
        if isinstance(option, Number):
            number = QSpinBox(self)
            number.setRange(option.least, option.most)
            number.valueChanged.connect(lambda value: self._preferences.put(option, value))
            return number
        choice = QComboBox(self)
        for value, title in option.choices:
            choice.addItem(in_words(title), value)
        choice.currentIndexChanged.connect(lambda index: self._preferences.put(option, choice.itemData(index)))
        return choice

    def _show_values(self) -> None:
        for option in self._asked:
            field = self._fields[option.name]
            with QSignalBlocker(field):
                if isinstance(option, Switch) and isinstance(field, QCheckBox):
                    field.setChecked(self._preferences.value(option))
                elif isinstance(option, Number) and isinstance(field, QSpinBox):
                    field.setValue(self._preferences.value(option))
                elif isinstance(option, Choice) and isinstance(field, QComboBox):
                    field.setCurrentIndex(field.findData(self._preferences.value(option)))

    def _restore_defaults(self) -> None:
        for option in self._asked:
            self._preferences.reset(option)
