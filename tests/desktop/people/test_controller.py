"""The people room in the real window: opening it, the table, the page of a person, merging and splitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.people.merge_dialog import MergeDialog
from quotebrowser.desktop.people.split_dialog import SplitDialog
from quotebrowser.desktop.people.table_model import PLACES
from quotebrowser.records import Article, Speaker, SpeakerKind
from tests.desktop.driving import click, click_speaker, go_to_quote, listed_quotes, press, shown_window
from tests.desktop.people.hands import cell, choose, listed_people, open_people, settled
from tests.desktop.small_catalogue import quote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from quotebrowser.desktop.main_window import MainWindow


@pytest.fixture
def shown(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


@pytest.fixture
def people(shown: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the people room open and filled."""
    open_people(shown, qtbot)
    return shown


def page_of(window: MainWindow) -> str:
    """Whose page is shown."""
    assert window.people.room is not None
    return window.people.room.person.heading.text()


def dialog_of(kind: type[QDialog]) -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def type_into_cell(window: MainWindow, name: str, column: str, text: str) -> None:
    """Edit a cell of the table as one does, by F2 and Return."""
    index = cell(window, name, column)
    table = index.model().parent()
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the table lets the editor have the key first


def test_nothing_of_the_room_is_made_before_it_is_opened(shown: MainWindow) -> None:
    assert shown.people.room is None


def test_a_key_opens_the_room_with_everybody_in_it(people: MainWindow) -> None:
    assert people.pages.currentWidget() is people.people.room
    assert listed_people(people) == ["Tomasz Varga", "a senior port official", "Ilse Quandt"]


def test_the_button_leads_back_to_the_quotes(people: MainWindow) -> None:
    assert people.people.room is not None
    click(people.people.room.back, QPoint(3, 3))
    assert people.pages.currentWidget() is people.splitter
    assert people.quotes_pane.table.hasFocus()


def test_commands_about_quotes_are_off_while_quotes_cannot_be_seen(people: MainWindow) -> None:
    assert people.catalogue is not None
    press(people, "Ctrl+Return")
    assert not people.actions_by_id["review.accept"].isEnabled()
    assert {row.status for row in people.catalogue.quotes()} == {"unreviewed"}
    press(people, "Ctrl+Shift+B")
    assert people.actions_by_id["review.accept"].isEnabled()


def test_typing_narrows_the_table_by_name_and_alias(people: MainWindow) -> None:
    press(people, "Ctrl+Shift+L")
    QTest.keyClicks(QApplication.focusWidget(), "mr var")
    assert listed_people(people) == ["Tomasz Varga"]


def test_the_usual_key_for_finding_finds_a_person(people: MainWindow) -> None:
    assert people.people.room is not None
    QTest.keyClick(people.people.room.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert people.people.room.narrow.hasFocus()


def test_a_click_on_a_heading_sorts(people: MainWindow) -> None:
    assert people.people.room is not None
    header = people.people.room.table.horizontalHeader()
    click(header.viewport(), QPoint(header.sectionPosition(PLACES["name"]) + 5, 5))
    click(header.viewport(), QPoint(header.sectionPosition(PLACES["name"]) + 5, 5))
    names = listed_people(people)
    assert names in (sorted(names, key=str.casefold), sorted(names, key=str.casefold, reverse=True))
    assert page_of(people).endswith("Tomasz Varga"), "whoever is chosen stays chosen"


@pytest.mark.parametrize(("column", "typed"), [("name", "Tomasz Varga the Elder"), ("sort_name", "Varga the Elder")])
def test_names_are_edited_in_the_table(people: MainWindow, qtbot: QtBot, column: str, typed: str) -> None:
    type_into_cell(people, "Tomasz Varga", column, typed)
    settled(people, qtbot)
    assert people.catalogue is not None
    (person,) = (one for one in people.catalogue.listed_people() if one.name.startswith("Tomasz"))
    assert getattr(person, column) == typed
    assert cell(people, person.name, column).data() == typed


def test_a_kind_is_chosen_in_the_table(people: MainWindow, qtbot: QtBot) -> None:
    index = cell(people, "Ilse Quandt", "kind")
    table = index.model().parent()
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_F2)
    box = table.findChild(QComboBox)
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QApplication.processEvents()
    settled(people, qtbot)
    assert people.catalogue is not None
    assert people.catalogue.person_named("Ilse Quandt").kind is SpeakerKind.DOCUMENT


def test_a_name_that_is_somebody_elses_is_refused_and_told(people: MainWindow) -> None:
    type_into_cell(people, "Tomasz Varga", "name", "Ilse Quandt")
    assert "already a name" in people.notices.label.text()
    assert "Tomasz Varga" in listed_people(people)


def test_the_page_has_counts_timeline_and_names(people: MainWindow) -> None:
    choose(people, "Tomasz Varga")
    assert people.people.room is not None
    page = people.people.room.person
    assert "3 quotes" in page.summary.text()
    assert "2 articles" in page.summary.text()
    assert [bar.quotes for bar in page.timeline.bars] == [2, 1]
    assert page.aliases.shown() == ["Mr Varga"]
    assert page.printed.item(0).text() == "Mr Varga  ×1"


def test_everything_known_is_written_down_in_the_page(people: MainWindow) -> None:
    choose(people, "Tomasz Varga")
    assert people.people.room is not None
    assert people.catalogue is not None
    page = people.people.room.person
    for tab, fields, typed in (
        (0, page.aliases.fields, ["Ferry Varga"]),
        (1, [page.attributes.value, page.attributes.since], ["Ferry Line", "2030-05"]),
        (2, page.links.fields, ["https://example.org/varga", "His page"]),
    ):
        page.tabs.setCurrentIndex(tab)
        for field, words in zip(fields, typed, strict=True):
            QTest.keyClicks(field, words)
        QTest.keyClick(fields[0], Qt.Key.Key_Return)
        assert [field.text() for field in fields] == [""] * len(fields)
    known = people.catalogue.person_page(page.person_id or 0)
    assert "Ferry Varga" in known.aliases
    assert [(row.value, row.since) for row in known.attributes] == [("Ferry Line", "2030-05")]
    assert [(link.url, link.label) for link in known.links] == [("https://example.org/varga", "His page")]
    assert page.history.count() == len(known.history) == 5


def test_what_is_known_is_changed_in_place_and_removed_by_a_key(people: MainWindow) -> None:
    choose(people, "Tomasz Varga")
    assert people.people.room is not None
    assert people.catalogue is not None
    page = people.people.room.person
    page.tabs.setCurrentIndex(1)
    QTest.keyClicks(page.attributes.value, "Ferry Line")
    QTest.keyClick(page.attributes.value, Qt.Key.Key_Return)
    page.attributes.table.item(0, 3).setText("2032")
    assert people.catalogue.person_page(page.person_id or 0).attributes[0].until == "2032-12-31"
    page.attributes.table.setFocus()
    QTest.keyClick(page.attributes.table, Qt.Key.Key_Delete)
    assert people.catalogue.person_page(page.person_id or 0).attributes == ()


def test_a_date_that_is_none_is_refused_and_what_held_is_shown_again(people: MainWindow) -> None:
    choose(people, "Tomasz Varga")
    assert people.people.room is not None
    page = people.people.room.person
    page.tabs.setCurrentIndex(1)
    QTest.keyClicks(page.attributes.value, "Ferry Line")
    QTest.keyClick(page.attributes.value, Qt.Key.Key_Return)
    page.attributes.table.item(0, 2).setText("some day")
    assert people.notices.isVisible()
    assert page.attributes.table.item(0, 2).text() == ""


def test_a_note_is_kept_when_another_person_is_chosen(people: MainWindow, qtbot: QtBot) -> None:
    choose(people, "Tomasz Varga")
    assert people.people.room is not None
    assert people.catalogue is not None
    varga = people.catalogue.person_named("Tomasz Varga").id
    people.people.room.person.tabs.setCurrentIndex(3)
    QTest.keyClicks(people.people.room.person.note, "Ask him")
    choose(people, "Ilse Quandt")
    settled(people, qtbot)
    assert people.catalogue.person_note(varga) == "Ask him"
    assert people.people.room.person.note.toPlainText() == ""


def test_a_note_is_kept_when_the_window_closes(people: MainWindow, catalogue_file: Path) -> None:
    choose(people, "Tomasz Varga")
    assert people.people.room is not None
    people.people.room.person.tabs.setCurrentIndex(3)
    QTest.keyClicks(people.people.room.person.note, "Ask him")
    people.close()
    with Catalogue.open(catalogue_file) as catalogue:
        assert catalogue.person_note(catalogue.person_named("Tomasz Varga").id) == "Ask him"


def test_what_they_said_is_listed_in_the_library(people: MainWindow) -> None:
    choose(people, "Tomasz Varga")
    press(people, "Ctrl+Shift+Q")
    assert people.pages.currentWidget() is people.splitter
    assert len(listed_quotes(people)) == 3
    assert people.filter.people


def test_the_page_of_the_current_quotes_speaker_opens_by_a_key(shown: MainWindow, qtbot: QtBot) -> None:
    go_to_quote(shown, "The pier will open in May,")
    press(shown, "Ctrl+Shift+P")
    settled(shown, qtbot)
    assert page_of(shown) == "● Ilse Quandt"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_page_of_a_speaker_opens_from_the_menu_of_the_list(shown: MainWindow, qtbot: QtBot) -> None:
    speakers = shown.people_pane.list
    place = next(n for n in range(3) if "Quandt" in shown.people_pane.model.index(n).data())
    speakers.customContextMenuRequested.emit(speakers.visualRect(shown.people_pane.model.index(place)).center())
    (action,) = shown.speaker_menu.menu.actions()
    assert action.text() == "&Page of Ilse Quandt"
    action.trigger()
    shown.speaker_menu.menu.close()
    settled(shown, qtbot)
    assert page_of(shown) == "● Ilse Quandt"
    assert not shown.filter.people


def test_people_chosen_are_merged_after_a_preview_and_parted_again(people: MainWindow, qtbot: QtBot) -> None:
    choose(people, "Tomasz Varga", "Ilse Quandt")
    press(people, "Ctrl+M")
    dialog = dialog_of(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    dialog.into.setCurrentIndex(dialog.into.findText("Varga", Qt.MatchFlag.MatchContains))
    assert "1 quote of 1 article move" in dialog.said.text() or "2 quotes" in dialog.said.text()
    assert "Kept as aliases: “Ilse Quandt”" in dialog.said.text()
    assert "Speaks against it" in dialog.said.text()
    QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    settled(people, qtbot)
    assert listed_people(people) == ["Tomasz Varga", "a senior port official"]
    assert page_of(people) == "● Tomasz Varga"
    QTest.mouseClick(people.notices.button, Qt.MouseButton.LeftButton)
    settled(people, qtbot)
    assert "Ilse Quandt" in listed_people(people)


def test_some_of_a_person_is_split_off(people: MainWindow, qtbot: QtBot) -> None:
    choose(people, "Tomasz Varga")
    press(people, "Ctrl+Shift+M")
    dialog = dialog_of(SplitDialog)
    assert isinstance(dialog, SplitDialog)
    assert not dialog.split_button.isEnabled()
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.name.setText("Aron Varga")
    assert "1 quote of 1 article go to “Aron Varga”" in dialog.said.text()
    QTest.mouseClick(dialog.split_button, Qt.MouseButton.LeftButton)
    settled(people, qtbot)
    assert "Aron Varga" in listed_people(people)


def test_somebody_of_one_article_cannot_be_split_and_that_is_told(people: MainWindow) -> None:
    choose(people, "a senior port official")
    press(people, "Ctrl+Shift+M")
    assert "nothing to split" in people.notices.label.text()


def test_two_are_remembered_to_be_different(people: MainWindow, qtbot: QtBot) -> None:
    choose(people, "Tomasz Varga", "Ilse Quandt")
    press(people, "Ctrl+Shift+D")
    assert people.catalogue is not None
    varga, quandt = (people.catalogue.person_named(name).id for name in ("Tomasz Varga", "Ilse Quandt"))
    settled(people, qtbot)
    against = people.catalogue.preview_merge_of_people(varga, [quandt]).against
    assert any("they were called different people" in reason for reason in against)


@pytest.mark.parametrize(
    ("names", "on"),
    [
        (["Ilse Quandt"], {"joining.split"}),
        (["Ilse Quandt", "Tomasz Varga"], {"joining.merge", "joining.say_different"}),
        (["Ilse Quandt", "Tomasz Varga", "a senior port official"], {"joining.merge"}),
    ],
)
def test_only_what_fits_the_number_of_people_chosen_is_on(people: MainWindow, names: list[str], on: set[str]) -> None:
    choose(people, *names)
    commands = {"joining.merge", "joining.split", "joining.say_different"}
    assert {command for command in commands if people.actions_by_id[command].isEnabled()} == on


def test_what_others_add_appears_and_the_chosen_one_stays(people: MainWindow, qtbot: QtBot) -> None:
    choose(people, "Ilse Quandt")
    assert people.catalogue is not None
    with Catalogue.open(people.catalogue.path) as other:
        article = Article("new.txt", "“Aye,” said Ada Winter.", date="2031-06-01")
        said = quote(article, "Aye,", "Ada Winter", Speaker("Ada Winter", SpeakerKind.PERSON))
        other.add_article(article, [said], engine="by hand", file="new.txt", language="en")
    qtbot.waitUntil(lambda: "Ada Winter" in listed_people(people), timeout=10_000)
    assert page_of(people) == "● Ilse Quandt"


def test_a_catalogue_without_people_says_what_to_do(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    shown.show_catalogue(Catalogue.create(tmp_path / "new.quotes"))
    open_people(shown, qtbot)
    assert shown.people.room is not None
    assert shown.people.room.nobody.isVisible()
    assert "Import articles" in shown.people.room.nobody.text.text()


def test_another_catalogue_closes_the_room(people: MainWindow, tmp_path: Path) -> None:
    people.show_catalogue(Catalogue.create(tmp_path / "new.quotes"))
    assert people.pages.currentWidget() is people.splitter
    assert not people.people.is_open


def test_a_speaker_is_chosen_in_the_library_as_before(people: MainWindow) -> None:
    press(people, "Ctrl+Shift+B")
    click_speaker(people, "Ilse Quandt")
    assert len(people.filter.people) == 1
