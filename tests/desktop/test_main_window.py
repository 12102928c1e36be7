"""The main window as a whole: its title, its pages, files dropped on it, and everything by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.desktop.main_window import MainWindow
from quotebrowser.records import Article, Quote, QuoteKind, Span, Speaker, SpeakerKind
from tests.desktop.driving import (
    click,
    current_words,
    go_to_quote,
    listed_quotes,
    press,
    shown_window,
    wait_for_answers,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def main_window(qtbot: QtBot, catalogue_file: Path) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, catalogue_file)


@pytest.fixture
def empty_window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown_window(qtbot, None)


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_title_names_the_catalogue(main_window: MainWindow) -> None:
    assert main_window.windowTitle() == "harbour.quotes – Quote Browser"


def test_a_catalogue_that_cannot_be_written_says_so_in_the_title(qtbot: QtBot, catalogue_file: Path) -> None:
    window = MainWindow(Catalogue.open(catalogue_file, read_only=True))
    qtbot.addWidget(window)
    assert window.windowTitle() == "harbour.quotes (for reading only) – Quote Browser"
    window.close()


def test_without_a_catalogue_it_offers_to_make_or_open_one(empty_window: MainWindow) -> None:
    assert empty_window.pages.currentWidget() is empty_window.welcome
    offered = [button.text() for button in empty_window.welcome.buttons]
    assert offered == ["New catalogue…", "Open a catalogue…", "Open the sample catalogue"]
    assert not empty_window.actions_by_id["importing.choose_files"].isEnabled()


def test_a_recent_catalogue_is_opened_from_the_welcome_page(empty_window: MainWindow, tmp_path: Path) -> None:
    asked: list[Path] = []
    empty_window.open_requested.connect(asked.append)
    there, gone = tmp_path / "there.quotes", tmp_path / "gone.quotes"
    there.touch()
    empty_window.show_recent([there, gone])
    first, second = (button for button in empty_window.welcome.lately.findChildren(QAbstractButton))
    click(first, QPoint(3, 3))
    assert asked == [there]
    assert second.text() == "gone.quotes (missing)"
    assert not second.isEnabled()
    assert [action.isEnabled() for action in empty_window.commands.recent().actions()] == [True, False]


def test_another_catalogue_takes_the_place_of_the_one_before(
    main_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(main_window.catalogue_changed) as changed:
        main_window.show_catalogue(Catalogue.create(tmp_path / "new.quotes"))
    assert changed.args == [tmp_path / "new.quotes"]
    assert listed_quotes(main_window) == []
    assert main_window.quotes_pane.stack.currentWidget() is main_window.quotes_pane.nothing_yet
    assert main_window.reader_pane.stack.currentWidget() is main_window.reader_pane.nothing


def test_an_empty_catalogue_has_a_button_that_imports(main_window: MainWindow, tmp_path: Path) -> None:
    told: list[str] = []

    class Importing:
        def __getattr__(self, name: str) -> Callable[[], None]:
            return lambda: told.append(name)

    main_window.attach("importing", Importing())
    main_window.show_catalogue(Catalogue.create(tmp_path / "new.quotes"))
    click(main_window.quotes_pane.nothing_yet.buttons[0], QPoint(3, 3))
    press(main_window, "Ctrl+Shift+I")
    assert told == ["choose_files", "choose_folder"]


def test_files_and_folders_dropped_on_it_are_to_be_imported(main_window: MainWindow, tmp_path: Path) -> None:
    asked: list[list[Path]] = []
    main_window.import_requested.connect(asked.append)
    drop(main_window, tmp_path / "a.txt", tmp_path)
    assert asked == [[tmp_path / "a.txt", tmp_path]]


def test_a_catalogue_dropped_on_it_is_to_be_opened(empty_window: MainWindow, tmp_path: Path) -> None:
    asked: list[Path] = []
    empty_window.open_requested.connect(asked.append)
    drop(empty_window, tmp_path / "other.quotes")
    assert asked == [tmp_path / "other.quotes"]


def test_articles_dropped_on_it_without_a_catalogue_are_not_lost_without_a_word(
    empty_window: MainWindow, tmp_path: Path
) -> None:
    drop(empty_window, tmp_path / "a.txt")
    assert "catalogue first" in empty_window.notices.label.text()


def test_closing_can_be_refused_by_whoever_listens(main_window: MainWindow) -> None:
    def refuse(event: QCloseEvent) -> None:
        event.ignore()

    main_window.closing.connect(refuse)
    assert not main_window.close()
    assert main_window.catalogue is not None
    main_window.closing.disconnect(refuse)
    assert main_window.close()
    assert main_window.catalogue is None


def test_what_another_process_writes_appears_and_the_chosen_quote_stays(
    main_window: MainWindow, catalogue: Catalogue, qtbot: QtBot
) -> None:
    go_to_quote(main_window, "I read it in the paper,")
    first = catalogue.quote_ids()[0]
    catalogue.correct_speaker([first], None)
    table = main_window.quotes_pane.table.quotes
    qtbot.waitUntil(lambda: (row := table.row_at(0)) is not None and row.speaker is None, timeout=6000)
    assert current_words(main_window) == "I read it in the paper,"


def test_panes_are_reached_by_keys(main_window: MainWindow) -> None:
    for keys, widget in (
        ("Ctrl+1", main_window.people_pane.list),
        ("Ctrl+2", main_window.quotes_pane.table),
        ("Ctrl+3", main_window.reader_pane.article),
        ("Ctrl+F", main_window.quotes_pane.search),
        ("Ctrl+L", main_window.people_pane.narrow),
    ):
        press(main_window, keys)
        assert main_window.focusWidget() is widget, keys


def test_icons_follow_the_look(main_window: MainWindow, qtbot: QtBot) -> None:
    accept = main_window.actions_by_id["review.accept"]
    qtbot.waitUntil(lambda: not accept.icon().isNull())


def test_articles_that_come_in_do_not_move_the_list_under_ones_eyes(
    main_window: MainWindow, catalogue: Catalogue
) -> None:
    def article(number: int, date: str) -> Article:
        return Article(f"{number}", f"“Ferry {number},” said Ilse Quandt.", f"Ferry {number}", date=date)

    def said(number: int) -> Quote:
        speaker = Speaker("Ilse Quandt", SpeakerKind.PERSON)
        return Quote((Span(1, len(f"“Ferry {number},")),), QuoteKind.DIRECT, speaker=speaker)

    for number in range(60):
        catalogue.add_article(article(number, "2032-01-01"), [said(number)], engine="by hand")
    main_window.refresh()
    wait_for_answers(main_window)
    table = main_window.quotes_pane.table
    table.verticalScrollBar().setValue(30)
    top, current = table.top_id(), current_words(main_window)
    assert top != table.quotes.ids[0]
    catalogue.add_article(article(99, "2030-01-01"), [said(99)], engine="by hand")
    main_window.refresh()
    wait_for_answers(main_window)
    assert (table.top_id(), current_words(main_window)) == (top, current)
