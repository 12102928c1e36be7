"""The people room in the real window: opening it, the table, the page of a person, merging and splitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.desktop.people.merge_dialog import MergeDialog
from quotebrowser.desktop.people.split_dialog import SplitDialog
from quotebrowser.desktop.people.table_model import PLACES
from quotebrowser.records import Article, Speaker, SpeakerKind
from tests.desktop.driving import click, click_speaker, current_words, go_to_quote, listed_quotes, press, shown_window
from tests.desktop.people.hands import cell, choose, listed_people, open_people, room_of, settled
from tests.desktop.small_catalogue import quote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from quotebrowser.catalogue.describing import AttributeRow
    from quotebrowser.desktop.main_window import MainWindow
    from quotebrowser.desktop.people.attributes_table import AttributesTable


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
    return room_of(window).person.heading.text()


def dialog_of(kind: type[QDialog]) -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def edit_cell(window: MainWindow, name: str, column: str) -> QWidget:
    """Begin to edit a cell of the table; its editor."""
    table = room_of(window).table
    table.setCurrentIndex(cell(window, name, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert table.isAncestorOf(editor)
    return editor


def type_into_cell(window: MainWindow, name: str, column: str, text: str) -> None:
    """Edit a cell of the table as one does, by F2 and Return."""
    editor = edit_cell(window, name, column)
    assert isinstance(editor, QLineEdit)
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
    click(room_of(people).back, QPoint(3, 3))
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
    assert room_of(people).narrow.hasFocus()
    QTest.keyClicks(room_of(people).narrow, "mr var")
    assert listed_people(people) == ["Tomasz Varga"]


def test_who_was_chosen_has_the_page_again_when_the_table_is_narrowed_no_longer(
    people: MainWindow, qtbot: QtBot
) -> None:
    choose(people, "Tomasz Varga")
    room = room_of(people)
    room.narrow.setText("zzz")
    assert not room.person.buttons.isVisible()
    assert room.person.stack.currentWidget() is room.person.nobody
    room.narrow.clear()
    settled(people, qtbot)
    assert page_of(people) == "● Tomasz Varga"
    assert room.person.stack.currentWidget() is room.person.one


def test_the_usual_key_for_finding_finds_a_person(people: MainWindow) -> None:
    QTest.keyClick(room_of(people).table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert room_of(people).narrow.hasFocus()


def test_a_click_on_a_heading_sorts(people: MainWindow) -> None:
    header = room_of(people).table.horizontalHeader()
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
    box = edit_cell(people, "Ilse Quandt", "kind")
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
    page = room_of(people).person
    assert "3 quotes" in page.summary.text()
    assert "2 articles" in page.summary.text()
    assert [bar.quotes for bar in page.timeline.bars] == [2, 1]
    assert page.aliases.shown() == ["Mr Varga"]
    assert page.printed.item(0).text() == "Mr Varga  ×1"


def test_everything_known_is_written_down_in_the_page(people: MainWindow, qtbot: QtBot) -> None:
    choose(people, "Tomasz Varga")
    assert people.catalogue is not None
    page = room_of(people).person
    for tab, fields, typed in (
        (1, page.aliases.fields, ["Ferry Varga"]),
        (2, [page.attributes.value, page.attributes.since], ["Ferry Line", "2030-05"]),
        (3, page.links.fields, ["https://example.org/varga", "His page"]),
    ):
        page.tabs.setCurrentIndex(tab)
        for field, words in zip(fields, typed, strict=True):
            QTest.keyClicks(field, words)
        QTest.keyClick(fields[0], Qt.Key.Key_Return)
        settled(people, qtbot)
        assert [field.text() for field in fields] == [""] * len(fields)
    known = people.catalogue.person_page(page.person_id or 0)
    assert "Ferry Varga" in known.aliases
    assert [(row.value, row.since) for row in known.attributes] == [("Ferry Line", "2030-05")]
    assert [(link.url, link.label) for link in known.links] == [("https://example.org/varga", "His page")]
    assert page.history.count() == len(known.history) == 5


@pytest.fixture
def known(people: MainWindow, qtbot: QtBot) -> AttributesTable:
    """What is known of Tomasz Varga: he is of the Ferry Line."""
    choose(people, "Tomasz Varga")
    page = room_of(people).person
    page.tabs.setCurrentWidget(page.attributes)
    QTest.keyClicks(page.attributes.value, "Ferry Line")
    QTest.keyClick(page.attributes.value, Qt.Key.Key_Return)
    settled(people, qtbot)
    return page.attributes


def edit_known(known: AttributesTable, column: int, typed: str) -> None:
    """Change what the first row says."""
    item = known.table.item(0, column)
    assert item is not None
    item.setText(typed)


def attributes_of_varga(window: MainWindow) -> tuple[AttributeRow, ...]:
    assert window.catalogue is not None
    return window.catalogue.person_page(window.catalogue.person_named("Tomasz Varga").id).attributes


def test_what_is_known_is_changed_in_place(people: MainWindow, known: AttributesTable) -> None:
    edit_known(known, 3, "2032")
    assert [row.until for row in attributes_of_varga(people)] == ["2032-12-31"]


def test_what_is_known_is_removed_by_a_key(people: MainWindow, known: AttributesTable, qtbot: QtBot) -> None:
    known.table.setFocus()
    QTest.keyClick(known.table, Qt.Key.Key_Delete)
    settled(people, qtbot)
    assert attributes_of_varga(people) == ()
    assert known.table.rowCount() == 0


def test_a_date_that_is_none_is_refused_and_what_held_is_shown_again(
    people: MainWindow, known: AttributesTable, qtbot: QtBot
) -> None:
    edit_known(known, 2, "some day")
    settled(people, qtbot)
    assert people.notices.isVisible()
    item = known.table.item(0, 2)
    assert item is not None
    assert item.text() == ""


def test_a_note_is_kept_when_another_person_is_chosen(people: MainWindow, qtbot: QtBot) -> None:
    choose(people, "Tomasz Varga")
    assert people.catalogue is not None
    varga = people.catalogue.person_named("Tomasz Varga").id
    room_of(people).person.tabs.setCurrentWidget(room_of(people).person.note)
    QTest.keyClicks(room_of(people).person.note, "Ask him")
    choose(people, "Ilse Quandt")
    settled(people, qtbot)
    assert people.catalogue.person_note(varga) == "Ask him"
    assert room_of(people).person.note.toPlainText() == ""


def test_a_note_is_kept_when_the_window_closes(people: MainWindow, catalogue_file: Path) -> None:
    choose(people, "Tomasz Varga")
    room_of(people).person.tabs.setCurrentWidget(room_of(people).person.note)
    QTest.keyClicks(room_of(people).person.note, "Ask him")
    people.close()
    with Catalogue.open(catalogue_file) as catalogue:
        assert catalogue.person_note(catalogue.person_named("Tomasz Varga").id) == "Ask him"


def test_everything_they_said_is_on_their_page_and_return_leads_to_it(people: MainWindow) -> None:
    choose(people, "Tomasz Varga")
    said = room_of(people).person.said
    words = [row.text for row in map(said.quotes.row_at, range(said.quotes.rowCount())) if row]
    assert sorted(words) == [
        "I read it in the paper,",
        "We cannot sail to a pier that is shut,",
        "that nobody had asked him",
    ]
    said.go_to(words.index("I read it in the paper,"))
    QTest.keyClick(said, Qt.Key.Key_Return)
    assert not people.people.is_open
    assert sorted(listed_quotes(people)) == sorted(words)
    assert current_words(people) == "I read it in the paper,"


def test_what_is_known_linked_and_noted_has_columns_of_its_own(people: MainWindow, qtbot: QtBot) -> None:
    assert people.catalogue is not None
    varga = people.catalogue.person_named("Tomasz Varga").id
    people.catalogue.add_attribute(varga, Attribute.ROLE, "ferryman", since="2030")
    people.catalogue.add_person_link(varga, "https://example.org/varga", "His page")
    people.refresh()
    settled(people, qtbot)
    table = room_of(people).table
    for name in ("known", "links", "note"):
        assert table.isColumnHidden(PLACES[name])
        table.header.show_column(PLACES[name], on=True)
    type_into_cell(people, "Tomasz Varga", "note", "Ask him twice")
    settled(people, qtbot)
    shown = [str(cell(people, "Tomasz Varga", name).data()) for name in ("known", "links", "note")]
    assert shown == ["role: ferryman", "https://example.org/varga", "Ask him twice"]
    assert people.catalogue.person_note(varga) == "Ask him twice"


def test_return_on_a_link_opens_it(people: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    assert people.catalogue is not None
    varga = people.catalogue.person_named("Tomasz Varga").id
    people.catalogue.add_person_link(varga, "https://example.org/varga", "His page")
    choose(people, "Tomasz Varga")
    links = room_of(people).person.links
    room_of(people).person.tabs.setCurrentWidget(links)
    links.list.setFocus()
    QTest.keyClick(links.list, Qt.Key.Key_Return)
    assert opened == ["https://example.org/varga"]
    QTest.keyClick(links.list, Qt.Key.Key_Delete)
    settled(people, qtbot)
    assert people.catalogue.person_page(varga).links == ()


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
    action, _ = shown.speaker_menu.menu.actions()
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
    assert "Moved to “Tomasz Varga”: 2 quotes of 2 articles." in dialog.said.text()
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
    assert "Moved to “Aron Varga”: 1 quote of 1 article." in dialog.said.text()
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


def test_nothing_is_done_to_people_chosen_in_a_table_that_cannot_be_seen(people: MainWindow) -> None:
    choose(people, "Ilse Quandt", "Tomasz Varga")
    room = room_of(people)
    room.tabs.setCurrentWidget(room.queues["suggestions"])
    assert not people.actions_by_id["joining.say_different"].isEnabled()
    room.show_everybody()
    assert people.actions_by_id["joining.say_different"].isEnabled()


def test_what_others_add_appears_and_the_chosen_one_stays(people: MainWindow, qtbot: QtBot) -> None:
    choose(people, "Ilse Quandt")
    assert people.catalogue is not None
    with Catalogue.open(people.catalogue.path) as other:
        article = Article("new.txt", "“Aye,” said Ada Winter.", date="2031-06-01")
        said = quote(article, "Aye,", "Ada Winter", Speaker("Ada Winter", SpeakerKind.PERSON))
        other.add_article(article, [said], engine="by hand", file="new.txt", language="en")
    qtbot.waitUntil(lambda: "Ada Winter" in listed_people(people), timeout=10_000)
    assert page_of(people) == "● Ilse Quandt"


def test_a_refusal_while_the_room_is_being_filled_does_not_stop_the_filling(shown: MainWindow, qtbot: QtBot) -> None:
    press(shown, "Ctrl+P")
    shown.people._edit(1, "name", "")
    assert "cannot be blank" in shown.notices.label.text()
    settled(shown, qtbot)
    assert len(listed_people(shown)) == 3
    titles = [room_of(shown).tabs.tabText(place) for place in range(4)]
    assert titles == ["Everybody", "Suggestions (0)", "Doubtful links (0)", "Unresolved sources (1)"]


def test_a_catalogue_without_people_says_what_to_do(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    shown.show_catalogue(Catalogue.create(tmp_path / "new.quotes"))
    open_people(shown, qtbot)
    assert room_of(shown).nobody.isVisible()
    assert "Import articles" in room_of(shown).nobody.text.text()


def test_another_catalogue_closes_the_room(people: MainWindow, tmp_path: Path) -> None:
    people.show_catalogue(Catalogue.create(tmp_path / "new.quotes"))
    assert people.pages.currentWidget() is people.splitter
    assert not people.people.is_open


def test_a_speaker_is_chosen_in_the_library_as_before(people: MainWindow) -> None:
    press(people, "Ctrl+Shift+B")
    click_speaker(people, "Ilse Quandt")
    assert len(people.filter.people) == 1
