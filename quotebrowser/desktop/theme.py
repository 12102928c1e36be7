"""How the window looks: the colours of light and dark, what must be readable on what, and sizes taken from the font."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QApplication, QWidget

AA = 4.5
"""The least contrast of text with its ground: WCAG 2.2, level AA."""

AA_GRAPHIC = 3.0
"""The least contrast of a line or sign that carries meaning: WCAG 2.2, level AA."""

KIND_SIGNS: dict[SpeakerKind, str] = {
    SpeakerKind.PERSON: "●",
    SpeakerKind.ANONYMOUS: "○",
    SpeakerKind.GROUP: "◍",
    SpeakerKind.ORGANIZATION: "▣",
    SpeakerKind.DOCUMENT: "▤",
}
"""The sign that stands before a speaker's name, so that its kind is told without colour."""

HEAT_STEPS, HEAT_MOST = 10, 0.48
"""The shades of a heat map beside the bare ground, and the share of the accent in the strongest of them."""

NOBODY_SIGN = "?"
"""The sign of a quote that nobody could be named for."""

NOBODY_APART: Mapping[int, int] = MappingProxyType({})
"""What holds while no speakers need to be told apart by their inks."""

FIELDS = ("QLineEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton")
"""The widgets whose edge shows where to type or choose."""

EDGE_DARKENED = 140
"""By how much, in per cent, the style Fusion darkens the window's colour for an edge."""

READING_FONTS = ["Charter", "Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif", "serif"]


class Scheme(StrEnum):
    """Which of the two looks is wanted."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one look, as `#rrggbb`.

    `speakers` are the inks of speakers, told apart by their ids; `tint` and `lit` are the shares of a speaker's ink in
    the ground under that speaker's words, at rest and when the quote is the chosen one.
    """

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    rule: str
    edge: str
    accent: str
    accent_text: str
    highlight: str
    highlighted_text: str
    notice: str
    hit: str
    warning: str
    found: str
    disabled: str
    nobody: str
    speakers: tuple[str, ...]
    tint: float
    lit: float


LIGHT = Colours(
    window="#f3f2ee",
    base="#fdfdfb",
    alternate="#f8f7f3",
    text="#1f2429",
    muted="#555c64",
    rule="#d9d6cd",
    edge="#797872",
    accent="#1f5f93",
    accent_text="#ffffff",
    highlight="#d3e3f1",
    highlighted_text="#14191e",
    notice="#e6eef5",
    hit="#f7e3a1",
    warning="#fbe9cf",
    found="#f7e08a",
    disabled="#8d9299",
    nobody="#555c64",
    speakers=("#1d5c99", "#8f3d10", "#2a6535", "#6a3fa0", "#8f2560", "#0c6363", "#655b0c", "#45556a"),
    tint=0.10,
    lit=0.26,
)

DARK = Colours(
    window="#212427",
    base="#191b1e",
    alternate="#1e2124",
    text="#e3e5e7",
    muted="#a9b0b7",
    rule="#3a3f44",
    edge="#7b828a",
    accent="#7fb6e3",
    accent_text="#101418",
    highlight="#2c4358",
    highlighted_text="#f4f6f8",
    notice="#27343f",
    hit="#5c4a14",
    warning="#463619",
    found="#5c4d0f",
    disabled="#72787f",
    nobody="#a9b0b7",
    speakers=("#8fc0ee", "#f0a67c", "#92cf9f", "#c9adf0", "#f09fcb", "#79cfcf", "#d8cb72", "#b5c3d1"),
    tint=0.13,
    lit=0.34,
)


def colours_of(palette: QPalette) -> Colours:
    """The colours that go with a widget's palette, so that a widget follows a change of look by itself."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5 else LIGHT


def speaker_ink(colours: Colours, person_id: int | None, apart: Mapping[int, int] = NOBODY_APART) -> str:
    """The ink of a speaker: the same everywhere for one person of a catalogue; always shown with a name or a sign.

    `apart` numbers the inks of those who must be told apart just now (`told_apart`).
    """
    if person_id is None:
        return colours.nobody
    return colours.speakers[apart.get(person_id, person_id) % len(colours.speakers)]


def told_apart(people: Sequence[int]) -> dict[int, int]:
    """The number of an ink for each of some people, no more than there are inks: its own, where no other has it."""
    inks = len(LIGHT.speakers)
    own = {person % inks for person in people}
    apart: dict[int, int] = {}
    for person in people:
        taken = set(apart.values())
        free = (ink for ink in range(inks) if ink not in taken | own)
        apart[person] = next(free) if person % inks in taken else person % inks
    return apart


def mixed(ink: str, ground: str, share: float) -> str:
    """`ground` with `share` of `ink` in it."""
    over, under = QColor(ink), QColor(ground)
    parts = zip((over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()), strict=True)
    return QColor(*(round(upper * share + lower * (1 - share)) for upper, lower in parts)).name()


def heat_ground(colours: Colours, heat: float) -> str:
    """The ground of a figure in a heat map, by its part of the highest one; the least is told from nothing."""
    step = 0 if heat <= 0 else max(1, round(heat * HEAT_STEPS))
    return mixed(colours.accent, colours.base, step / HEAT_STEPS * HEAT_MOST)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    brighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def pairs(colours: Colours) -> Iterator[tuple[str, str, str, float]]:
    """Every ink that is shown on every ground: what it is, ink, ground, least contrast."""
    grounds = {"window": colours.window, "base": colours.base, "alternate": colours.alternate}
    for name, ground in grounds.items():
        yield f"text on {name}", colours.text, ground, AA
        yield f"muted on {name}", colours.muted, ground, AA
        yield f"accent on {name}", colours.accent, ground, AA
        yield f"edge of a field on {name}", colours.edge, ground, AA_GRAPHIC
    yield "chosen text", colours.highlighted_text, colours.highlight, AA
    yield "button that is the next step", colours.accent_text, colours.accent, AA
    yield "text on notice", colours.text, colours.notice, AA
    yield "text on warning", colours.text, colours.warning, AA
    yield "text on found words", colours.text, colours.found, AA
    yield "text on a hit", colours.text, colours.hit, AA
    for step in range(HEAT_STEPS + 1):
        yield f"figure on shade {step}", colours.text, heat_ground(colours, step / HEAT_STEPS), AA
    for number, ink in enumerate((*colours.speakers, colours.nobody)):
        for name, ground in (*grounds.items(), ("chosen", colours.highlight)):
            yield f"speaker {number} on {name}", ink, ground, AA
        for name, share in (("tint", colours.tint), ("lit", colours.lit)):
            ground = mixed(ink, colours.base, share)
            yield f"text on the {name} of speaker {number}", colours.text, ground, AA
        yield f"muted on the tint of speaker {number}", colours.muted, mixed(ink, colours.base, colours.tint), AA
        yield f"underline of speaker {number}", ink, mixed(ink, colours.base, colours.lit), AA_GRAPHIC


def palette_of(colours: Colours) -> QPalette:
    """The palette that Qt's widgets draw themselves with."""
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.base,
        QPalette.ColorRole.AlternateBase: colours.alternate,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.window,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.base,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.highlight,
        QPalette.ColorRole.HighlightedText: colours.highlighted_text,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Light: mixed("#ffffff", colours.window, 0.5 if colours is LIGHT else 0.08),
        QPalette.ColorRole.Midlight: mixed("#ffffff", colours.window, 0.25 if colours is LIGHT else 0.05),
        QPalette.ColorRole.Mid: colours.rule,
        QPalette.ColorRole.Dark: mixed("#000000", colours.window, 0.25),
        QPalette.ColorRole.Shadow: mixed("#000000", colours.window, 0.6),
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette


def palette_of_fields(colours: Colours) -> QPalette:
    """The palette of what one types and chooses in.

    The style draws the edge of a field as its window's colour darkened, and of the one that has the keys as that of a
    selection, both too faint to show where it is.
    """
    palette = palette_of(colours)
    palette.setColor(QPalette.ColorRole.Window, QColor(colours.edge).lighter(EDGE_DARKENED))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(colours.accent))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colours.accent_text))
    return palette


@dataclass(frozen=True, slots=True)
class Fonts:
    """Which fonts are wanted: the window's, and the one for reading; "" for the usual family, sizes in per cent."""

    window: str = ""
    window_size: int = 100
    reading: str = ""
    reading_size: int = 125


class _Look(QObject):
    """Keeps the application's palette what was asked for, while the system changes its own."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = Scheme.SYSTEM
        self._font = application.font()
        self.fonts = Fonts()
        application.styleHints().colorSchemeChanged.connect(self._follow)

    def use(self, scheme: Scheme) -> None:
        self._scheme = scheme
        wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
        # The hint makes title bars and native dialogs follow where the platform can.
        self._application.styleHints().setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
        self._follow()

    def use_fonts(self, fonts: Fonts) -> None:
        self.fonts = fonts
        font = QFont(self._font)
        if fonts.window:
            font.setFamilies([fonts.window, *font.families()])
        font.setPointSizeF(self._font.pointSizeF() * fonts.window_size / 100)
        if font != self._application.font():
            self._application.setFont(font)

    def _follow(self) -> None:
        system_is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = self._scheme is Scheme.DARK or (self._scheme is Scheme.SYSTEM and system_is_dark)
        colours = DARK if dark else LIGHT
        self._application.setPalette(palette_of(colours))
        for kind in FIELDS:
            # PySide6 takes the str that its types deny.
            self._application.setPalette(palette_of_fields(colours), kind)  # type: ignore[arg-type]


def apply(application: QApplication, scheme: Scheme) -> None:
    """Give the application its style and the palette of `scheme`; may be called again to change it."""
    _look_of(application).use(scheme)


def apply_fonts(application: QApplication, fonts: Fonts) -> None:
    """Let the window be written in these fonts, and articles be read in them."""
    _look_of(application).use_fonts(fonts)


def _look_of(application: QApplication) -> _Look:
    look = application.findChild(_Look)
    if look is None:
        application.setStyle("fusion")
        look = _Look(application)
    return look


def space(widget: QWidget, lines: float = 0.5) -> int:
    """A distance in pixels: so many heights of a line of the widget's font."""
    return max(1, round(widget.fontMetrics().height() * lines))


def columns(widget: QWidget, characters: float) -> int:
    """A width in pixels: so many average characters of the widget's font."""
    return round(widget.fontMetrics().averageCharWidth() * characters)


def reading_font(ordinary: QFont) -> QFont:
    """The font articles are read in: the one the person chose, or a serif, somewhat larger than the window's own."""
    application = QCoreApplication.instance()
    look = application.findChild(_Look) if application is not None else None
    wanted = look.fonts if look is not None else Fonts()
    font = QFont(ordinary)
    font.setFamilies([wanted.reading, *READING_FONTS] if wanted.reading else READING_FONTS)
    font.setPointSizeF(ordinary.pointSizeF() * wanted.reading_size / 100)
    return font


def heading_font(ordinary: QFont, *, larger: float = 1.0) -> QFont:
    """The font of a heading among text in the font `ordinary`."""
    font = QFont(ordinary)
    font.setBold(True)
    font.setPointSizeF(ordinary.pointSizeF() * larger)
    return font
