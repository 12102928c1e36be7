"""A page of the manual shows its pictures offline: as wide as the page at most, sharp, and dark ones in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument

from quotebrowser.desktop.help.page_view import PageView
from quotebrowser.desktop.help.pages import Page, pages
from quotebrowser.desktop.theme import DARK, LIGHT, palette_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

IMAGE = QTextDocument.ResourceType.ImageResource.value
LIGHT_PICTURE, DARK_PICTURE = QColor("#ddeeff"), QColor("#112233")
MOST_BYTES = 2_000_000
"""What the wheel may carry of pictures."""


def draw(path: Path, colour: QColor, width: int = 3000) -> None:
    path.parent.mkdir(exist_ok=True)
    image = QImage(width, 400, QImage.Format.Format_RGB32)
    image.fill(colour)
    assert image.save(str(path))


@pytest.fixture
def page(tmp_path: Path) -> Page:
    draw(tmp_path / "wide.png", LIGHT_PICTURE)
    draw(tmp_path / "dark" / "wide.png", DARK_PICTURE)
    draw(tmp_path / "small.png", LIGHT_PICTURE, width=200)
    path = tmp_path / "page.md"
    words = "\n\n".join(["A line of words."] * 80)
    path.write_text(f"# Page\n\n![Wide](wide.png)\n\n![Small](small.png)\n\n{words}\n", encoding="utf-8")
    return Page("page", "Page", path)


@pytest.fixture
def view(qtbot: QtBot, page: Page) -> PageView:
    shown = PageView()
    shown.setPalette(palette_of(LIGHT))
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_page(page)
    return shown


def picture(view: PageView, name: str) -> QImage:
    image = view.loadResource(IMAGE, QUrl(name))
    assert isinstance(image, QImage)
    return image


def middle(image: QImage) -> QColor:
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_a_wide_picture_is_made_as_wide_as_the_page_and_nothing_needs_scrolling_sideways(view: PageView) -> None:
    assert picture(view, "wide.png").deviceIndependentSize().width() == view._width()
    assert view.horizontalScrollBar().maximum() == 0


def test_a_small_picture_keeps_its_size_which_is_half_of_its_points(view: PageView) -> None:
    assert picture(view, "small.png").deviceIndependentSize().width() == 100


def test_pictures_follow_the_width_and_the_page_stays_where_it_is_read(view: PageView, qtbot: QtBot) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.resize(400, 500)
    qtbot.waitUntil(lambda: view._fitted_to == view._look())
    assert view.horizontalScrollBar().maximum() == 0
    assert bar.value() == pytest.approx(bar.maximum() / 2, rel=0.1)


def test_in_the_dark_a_dark_picture_is_shown_where_there_is_one(view: PageView, qtbot: QtBot) -> None:
    assert middle(picture(view, "wide.png")) == LIGHT_PICTURE
    view.setPalette(palette_of(DARK))
    qtbot.waitUntil(lambda: view._fitted_to == view._look())
    assert middle(picture(view, "wide.png")) == DARK_PICTURE
    assert middle(picture(view, "small.png")) == LIGHT_PICTURE


def test_nothing_but_pictures_is_loaded_for_a_page(view: PageView) -> None:
    assert view.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("page.md")) is None
    assert picture(view, "missing.png").isNull()


def test_the_manual_has_pictures_that_the_wheel_can_carry_each_in_light_and_dark() -> None:
    folder = pages()[0].path.parent / "pictures"
    light, dark = ({path.name for path in where.glob("*.png")} for where in (folder, folder / "dark"))
    assert light == dark != set()
    assert sum(path.stat().st_size for path in folder.rglob("*.png")) < MOST_BYTES
    text = "".join(page.text() for page in pages())
    assert {name for name in light if f"(pictures/{name})" not in text} == set()
