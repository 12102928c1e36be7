"""The widgets that ask for a setting, one kind of setting each; what is chosen in them holds at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from quotebrowser.desktop.preferences.options import Asked, Choice, Folder, Font, Line, Number, Switch, in_words, marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.desktop.preferences.store import Preferences


@dataclass(frozen=True, slots=True)
class Field:
    """What asks for one setting: the widget one types or chooses in, all that is laid out, and how a value is shown."""

    widget: QWidget
    whole: QWidget
    show_value: Callable[[], None]


def field_for(option: Asked, preferences: Preferences, parent: QWidget) -> Field:
    """The field that asks for `option`."""
    if isinstance(option, Switch):
        return _box(option, preferences, parent)
    if isinstance(option, Number):
        return _number(option, preferences, parent)
    if isinstance(option, Choice):
        return _choice(option, preferences, parent)
    if isinstance(option, Folder):
        return _folder(option, preferences, parent)
    return _font(option, preferences, parent) if isinstance(option, Font) else _line(option, preferences, parent)


def _box(option: Switch, preferences: Preferences, parent: QWidget) -> Field:
    box = QCheckBox(in_words(option.title), parent)
    box.toggled.connect(lambda checked: preferences.put(option, checked))
    return Field(box, box, lambda: box.setChecked(preferences.value(option)))


def _number(option: Number, preferences: Preferences, parent: QWidget) -> Field:
    number = QSpinBox(parent)
    number.setRange(option.least, option.most)
    number.setSuffix(option.unit)
    number.valueChanged.connect(lambda value: preferences.put(option, value))
    return Field(number, number, lambda: number.setValue(preferences.value(option)))


def _choice(option: Choice, preferences: Preferences, parent: QWidget) -> Field:
    choice = QComboBox(parent)
    for value, title in option.choices:
        choice.addItem(in_words(title), value)
    choice.currentIndexChanged.connect(lambda index: preferences.put(option, choice.itemData(index)))
    return Field(choice, choice, lambda: choice.setCurrentIndex(choice.findData(preferences.value(option))))


def _font(option: Font, preferences: Preferences, parent: QWidget) -> Field:
    families = QComboBox(parent)
    families.addItem(in_words(option.empty), "")
    for family in QFontDatabase.families():
        if not QFontDatabase.isPrivateFamily(family):
            families.addItem(family, family)
    families.currentIndexChanged.connect(lambda index: preferences.put(option, families.itemData(index)))

    def show_value() -> None:
        # A font that is not on this computer any more counts as the usual one.
        families.setCurrentIndex(max(0, families.findData(preferences.value(option))))

    return Field(families, families, show_value)


def _line(option: Line, preferences: Preferences, parent: QWidget) -> Field:
    line = QLineEdit(parent)
    line.setPlaceholderText(in_words(option.empty))
    line.textChanged.connect(lambda text: preferences.put(option, text.strip()))

    def show_value() -> None:
        if line.text().strip() != preferences.value(option):
            line.setText(preferences.value(option))

    return Field(line, line, show_value)


def _folder(option: Folder, preferences: Preferences, parent: QWidget) -> Field:
    line = _line(option, preferences, parent)
    button = QPushButton(in_words(marked("Option", "Ch&oose…")), parent)
    button.setAutoDefault(False)
    button.setAccessibleName(in_words(option.title).replace("&", ""))
    button.clicked.connect(lambda: _choose_folder(option, preferences, parent))
    whole = QWidget(parent)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(line.widget, 1)
    row.addWidget(button)
    return Field(line.widget, whole, line.show_value)


def _choose_folder(option: Folder, preferences: Preferences, parent: QWidget) -> None:
    title = in_words(option.title).replace("&", "")
    chosen = QFileDialog.getExistingDirectory(parent, title, preferences.value(option))
    if chosen:
        preferences.put(option, chosen)
