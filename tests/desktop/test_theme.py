"""The looks: everything that is read can be read, and one speaker has one colour."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from quotebrowser.desktop.theme import (
    AA,
    AA_GRAPHIC,
    DARK,
    KIND_SIGNS,
    LIGHT,
    Colours,
    Fonts,
    Scheme,
    apply,
    apply_fonts,
    colours_of,
    contrast,
    mixed,
    pairs,
    palette_of,
    reading_font,
    space,
    speaker_ink,
    told_apart,
)
from quotebrowser.desktop.tick_delegate import TickDelegate
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_every_ground_it_is_shown_on(colours: Colours) -> None:
    faint = [
        f"{name}: {ink} on {ground} is {contrast(ink, ground):.2f}, not {least}"
        for name, ink, ground, least in pairs(colours)
        if contrast(ink, ground) < least
    ]
    assert not faint


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") < AA


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_widget_finds_its_colours_by_its_palette(colours: Colours) -> None:
    assert colours_of(palette_of(colours)) is colours


def test_a_speaker_has_the_same_colour_everywhere_and_nobody_has_that_of_nobody() -> None:
    assert speaker_ink(LIGHT, 3) == speaker_ink(LIGHT, 3) != speaker_ink(LIGHT, 4)
    assert speaker_ink(LIGHT, None) == LIGHT.nobody
    assert speaker_ink(DARK, 2**40 + 1) in DARK.speakers


@given(st.lists(st.integers(min_value=1, max_value=10**6), min_size=2, max_size=4, unique=True))
def test_speakers_told_apart_have_inks_of_their_own_and_keep_theirs_where_they_can(people: list[int]) -> None:
    apart = told_apart(people)
    assert len({speaker_ink(LIGHT, person, apart) for person in people}) == len(people)
    inks = [speaker_ink(LIGHT, person) for person in people]
    for person, ink in zip(people, inks, strict=True):
        if inks.count(ink) == 1:
            assert speaker_ink(LIGHT, person, apart) == ink
    outside = max(people) + 1
    assert speaker_ink(LIGHT, outside, apart) == speaker_ink(LIGHT, outside)


def test_every_kind_of_speaker_has_a_sign_of_its_own() -> None:
    assert set(KIND_SIGNS) == set(SpeakerKind)
    assert len(set(KIND_SIGNS.values())) == len(SpeakerKind)


def test_mixing_goes_from_the_ground_to_the_ink() -> None:
    assert mixed("#ff0000", "#0000ff", 0) == "#0000ff"
    assert mixed("#ff0000", "#0000ff", 1) == "#ff0000"
    assert mixed("#ffffff", "#000000", 0.5) == "#808080"


def test_the_look_that_was_asked_for_is_put_on_the_whole_application(qapp: QApplication) -> None:
    before = qapp.palette()
    try:
        apply(qapp, Scheme.DARK)
        assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.base
        apply(qapp, Scheme.LIGHT)
        assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.base
    finally:
        apply(qapp, Scheme.SYSTEM)
        qapp.setPalette(before)


@pytest.mark.parametrize(("scheme", "colours"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_the_edge_of_a_field_can_be_seen(qapp: QApplication, qtbot: QtBot, scheme: Scheme, colours: Colours) -> None:
    before = qapp.palette()
    try:
        apply(qapp, scheme)
        pane = QWidget()
        qtbot.addWidget(pane)
        shown = (QLineEdit(pane), QPlainTextEdit(pane), QComboBox(pane), QSpinBox(pane))
        for number, field in enumerate(shown):
            field.setGeometry(10, 10 + 50 * number, 100, 40)
        pane.show()
        pane.activateWindow()
        qtbot.waitUntil(pane.isActiveWindow)
        for with_keys in (False, True):
            for field in shown:
                field.setFocus() if with_keys else field.clearFocus()
                edge = field.grab().toImage().pixelColor(0, 20).name()
                assert contrast(edge, colours.base) >= AA_GRAPHIC, (field, with_keys, edge)
                assert contrast(edge, colours.window) >= AA_GRAPHIC, (field, with_keys, edge)
    finally:
        apply(qapp, Scheme.SYSTEM)
        qapp.setPalette(before)


@pytest.mark.parametrize(("scheme", "colours"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_what_is_not_ticked_can_be_seen(qapp: QApplication, qtbot: QtBot, scheme: Scheme, colours: Colours) -> None:
    before = qapp.palette()
    try:
        apply(qapp, scheme)
        ticks = QListWidget()
        ticks.setItemDelegate(TickDelegate(ticks))
        QListWidgetItem("", ticks).setCheckState(Qt.CheckState.Unchecked)
        shown = (QRadioButton(), QCheckBox(), ticks.viewport())
        for widget in (shown[0], shown[1], ticks):
            qtbot.addWidget(widget)
            widget.resize(60, 40)
            widget.show()
        for widget in shown:
            picture = widget.grab().toImage()
            seen = {picture.pixelColor(x, y).name() for x in range(25) for y in range(picture.height())}
            assert max(contrast(colour, colours.base) for colour in seen) >= AA_GRAPHIC, (widget, seen)
    finally:
        apply(qapp, Scheme.SYSTEM)
        qapp.setPalette(before)


@pytest.mark.usefixtures("qapp")
def test_distances_grow_with_the_font() -> None:
    small, large = QLabel(), QLabel()
    font = large.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    large.setFont(font)
    assert space(large, 2) > space(small, 2)


def test_the_fonts_that_were_asked_for_hold_and_go_again(qapp: QApplication) -> None:
    usual, usual_reading = qapp.font(), reading_font(qapp.font())
    try:
        apply_fonts(qapp, Fonts(window_size=150, reading="DejaVu Sans Mono", reading_size=200))
        assert qapp.font().pointSizeF() == pytest.approx(usual.pointSizeF() * 1.5)
        read = reading_font(qapp.font())
        assert read.families()[0] == "DejaVu Sans Mono"
        assert read.pointSizeF() == pytest.approx(qapp.font().pointSizeF() * 2)
    finally:
        apply_fonts(qapp, Fonts())
    assert qapp.font().pointSizeF() == pytest.approx(usual.pointSizeF())
    assert reading_font(qapp.font()).families() == usual_reading.families()


def test_every_colour_is_held_to_the_contrast_it_needs() -> None:
    numbers = [f"#{number * 0x020509:06x}" for number in range(1, 100)]  # far apart: a mixture of two is no third
    names = [field.name for field in fields(Colours) if field.type == "str"]
    marked = replace(LIGHT, **dict(zip(names, numbers, strict=False)))
    held = {colour for _, ink, ground, _ in pairs(marked) for colour in (ink, ground)}
    without = {name for name in names if getattr(marked, name) not in held}
    # WCAG asks nothing of a line that only divides, nor of what cannot be used.
    assert without == {"rule", "disabled"}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_anew_at_every_scale(qapp: QApplication, ratio: float) -> None:
    import qtawesome

    assert qapp is not None
    icon = qtawesome.icon("ph.gear", color=LIGHT.text)
    drawn = icon.pixmap(QSize(16, 16), ratio)
    assert drawn.size() == QSize(round(16 * ratio), round(16 * ratio))
    assert drawn.devicePixelRatio() == pytest.approx(ratio)
