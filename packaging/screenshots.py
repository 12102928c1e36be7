"""Drives the real window over the sample articles and writes docs/screenshots/*.png (`make screenshots`).

Without a display it starts Xvfb itself. The samples are imported with the real engine; language, font scale and
window size are fixed, so that pictures differ only where the window does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget

    from quotebrowser.desktop.people.people_room import PeopleRoom
    from quotebrowser.desktop.workbench import Workbench

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
MANUAL = FOLDER.parent / "manual" / "pictures"
"""Where the pictures lie that the manual shows in the window: twice as large as they are shown, light and `dark/`."""

SIZES = {"all": (1280, 800), "2x": (1280, 800), "narrow": (1024, 700), "manual": (1000, 600)}
"""How large the window is for each kind of pictures."""

MOST_BYTES = 300_000
SCREEN = "3200x2000x24"
"""Xvfb's screen: room for the window at twice its size."""

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><match target="font"><edit name="rgba" mode="assign"><const>none</const></edit></match></fontconfig>
"""
"""Letters in shades of grey: coloured edges suit one kind of screen only, and do not pack."""

ALIKE = (0xFFF8F8F8, 0xFFF0F0F0)
"""Colours that agree in these bits look the same; the second counts where the first makes too large a file."""

SETTLED_MS = 300
"""After so long everything that a step sets going is laid out and painted."""

PASTED = (
    "“We will reopen the Tern Bridge before the school year begins,” Mayor Ottilie Brandsen said on Monday.\n\n"
    "Engineers had asked for two more months, a city hall official said, speaking on the condition of anonymity."
)


WIRE = {
    "Tarn Valley Mail": "“You cannot lock the gate and come back when you hear a noise,” Gen. Daniel Harlow said. "
    "“My job is to tell the president what can go wrong. His job is to decide how much of that the country can live "
    "with.”",
    "Evening Ledger": "“Our job is to tell the president what can go wrong, his job is to decide how much of that we "
    "can live with,” Senator Judith Harlow told the committee on Wednesday.",
}
"""Reports that have words of the samples again, by outlet."""


def main(arguments: list[str]) -> int:
    """Take the pictures of one scale where it is given, otherwise those of every scale, each in its own process."""
    if arguments:
        take(Path(arguments[0]), arguments[1])
        return 0
    for folder in (FOLDER, MANUAL / "dark"):
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="quotebrowser-screenshots-") as home, display() as shown_on:
        environment = {
            **os.environ,
            **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), home),
            "DISPLAY": shown_on,
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_FONT_DPI": "96",
            "TMPDIR": home,
            "TZ": "UTC",
            "XAUTHORITY": os.environ.get("XAUTHORITY", str(Path.home() / ".Xauthority")),
        }
        fonts = Path(home, "fontconfig", "fonts.conf")
        fonts.parent.mkdir()
        fonts.write_text(FONTS, encoding="utf-8")
        for kind, scale in (("all", "1"), ("narrow", "1"), ("2x", "2"), ("manual", "2")):
            subprocess.run(
                [sys.executable, __file__, str(Path(home) / f"samples-{kind}.quotes"), kind],
                env={**environment, "QT_SCALE_FACTOR": scale},
                check=True,
            )
    for picture in sorted([*FOLDER.glob("*.png"), *MANUAL.rglob("*.png")]):
        print(f"{picture.relative_to(FOLDER.parent.parent)}  {picture.stat().st_size // 1000} kB")
    return 0


@contextmanager
def display() -> Iterator[str]:
    """The display there is, or Xvfb's, which is ended afterwards."""
    if os.environ.get("DISPLAY"):
        yield os.environ["DISPLAY"]
        return
    if shutil.which("Xvfb") is None:
        sys.exit("The screenshots need a display or Xvfb; on Debian type: apt-get install xvfb")
    readable, writable = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writable), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[writable],
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    try:
        with os.fdopen(readable) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def take(catalogue: Path, kind: str) -> None:
    """Import the samples, and take the pictures: all, the manual's, or the main ones in another size."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from quotebrowser.desktop.workbench import Workbench

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication(sys.argv[:1])
    application.setApplicationDisplayName("Quote Browser")
    bench = Workbench(application, catalogue.with_suffix(".ini"))
    bench.window.resize(*SIZES[kind])
    bench.window.show()
    studio = Studio(application, bench)
    try:
        ways = {"all": studio.take_all, "manual": studio.take_for_the_manual}
        ways[kind](catalogue) if kind in ways else studio.take_main(catalogue, kind)
    finally:
        bench.close()


class Studio:
    """Brings the window into the states that are shown, and takes its picture in each."""

    def __init__(self, application: QApplication, bench: Workbench) -> None:
        self.application = application
        self.bench = bench
        self.window = bench.window

    def take_main(self, catalogue: Path, suffix: str) -> None:
        """The main screens, at twice the size or in a small window."""
        self.do("preferences.use_light")
        self.settle()
        self.picture(self.window, f"welcome-{suffix}")
        self.import_samples(catalogue)
        self.select("Adrian Kessler")
        self.picture(self.window, f"library-{suffix}")
        self.cards(f"cards-{suffix}")
        self.open_people()
        self.picture(self.window, f"people-{suffix}")
        self.do("people.leave")
        self.begin_review()
        self.picture(self.window, f"review-{suffix}")

    def take_all(self, catalogue: Path) -> None:
        """Every state once."""
        self.do("preferences.use_light")
        self.settle()
        self.picture(self.window, "welcome")
        self.do("preferences.use_dark")
        self.picture(self.window, "welcome-dark")
        self.do("preferences.use_light")
        self.import_samples(catalogue, look=lambda report: self.picture(report, "import-report"))
        self.select("Adrian Kessler")
        self.picture(self.window, "library-light")
        self.cards("cards")
        self.do("preferences.use_dark")
        self.picture(self.window, "library-dark")
        self.cards("cards-dark")
        self.do("preferences.use_light")
        self.select("Judith Harlow")
        self.picture(self.window.reader_pane, "reader")
        self.choose("Adrian Kessler")
        self.picture(self.window, "filtered-by-speaker")
        self.choose("Adrian Kessler", "Ilse Marand")
        self.do("compare.compare_chosen")
        self.comparison()
        self.choose()
        self.people_room()
        self.dialog("review.correct_speaker", "correct-speaker")
        self.review()
        self.application.clipboard().setText(PASTED)
        self.dialog("importing.paste_text", "paste-text", self.fill_paste_dialog)
        self.dialog("exporting.export_shown", "export", self.fill_export_dialog)
        self.dialog("preferences.show", "preferences")
        self.dialog("palette.show", "palette", self.fill_palette)
        self.dialog("keys.show", "keys")
        report = self.foreseen()
        self.picture(report, "renewal")
        report.close()
        self.do("help.show_manual")
        if self.bench.help.manual is not None:
            self.picture(self.bench.help.manual, "manual")
        self.bench.help.close()
        self.nothing_matches()
        self.repeats()
        self.bench.opening.open_new(catalogue.with_name("interviews.quotes"))
        self.picture(self.window, "empty-catalogue")

    def take_for_the_manual(self, catalogue: Path) -> None:
        """What the manual shows, each in light and dark."""
        self.do("preferences.use_light")
        self.import_samples(catalogue, look=lambda report: self.in_both(report, "import-report"))
        self.select("Adrian Kessler")
        self.in_both(self.window, "library")
        self.select("Judith Harlow")
        self.in_both(self.window.reader_pane, "reader")
        self.choose("Adrian Kessler", "Judith Harlow")
        self.in_both(self.window.facets_pane, "facets")
        self.choose()
        self.open_people()
        self.in_both(self.window, "people")
        self.do("people.leave")
        self.begin_review()
        self.in_both(self.window, "review")
        self.do("reviewing.leave")
        self.dialog_for_the_manual("preferences.show", "preferences")
        self.dialog_for_the_manual("palette.show", "palette", self.fill_palette)
        self.in_both(self.foreseen(), "renewal")

    def dialog_for_the_manual(
        self, command: str, name: str, prepare: Callable[[QWidget], None] = lambda _dialog: None
    ) -> None:
        """Take the picture of the dialog that a command opens, in light and dark."""
        self.do(command)
        dialog = self.application.activeModalWidget()
        prepare(dialog)
        self.in_both(dialog, name)
        dialog.close()
        self.settle()

    def in_both(self, widget: QWidget, name: str) -> None:
        """Take a picture for the manual in light and in dark."""
        self.picture(widget, name, MANUAL)
        self.do("preferences.use_dark")
        self.picture(widget, name, MANUAL / "dark")
        self.do("preferences.use_light")

    def foreseen(self) -> QWidget:
        """The report of what a newer engine would change, with figures as they may be."""
        from quotebrowser.catalogue.rows import Renewed
        from quotebrowser.desktop.renewing.report_window import RenewalReport
        from quotebrowser.importing.reattributing import ArticleResult, Outcome, Reattribution

        if self.window.catalogue is None:
            raise ValueError("no catalogue is open")
        each = (
            Renewed(stay=22, appear=2, vanish=1, orphans=1),
            Renewed(stay=37, speakers_changed=2),
            Renewed(stay=31),
            Renewed(stay=24),
        )
        articles = self.window.catalogue.articles(self.window.catalogue.article_ids())
        results = tuple(
            ArticleResult(
                row.id,
                row.article.title,
                Outcome.RENEWED if renewed.changes_lists else Outcome.SAME,
                renewed=renewed,
            )
            for row, renewed in zip(articles, each, strict=True)
        )
        report = RenewalReport(Reattribution("a newer one", results), self.window, preview=True)
        report.show()
        self.settle()
        return report

    def cards(self, name: str) -> None:
        """The list as cards."""
        self.do("arranging.show_cards")
        self.picture(self.window, name)
        self.do("arranging.show_cards")

    def nothing_matches(self) -> None:
        """A search that finds nothing."""
        self.window.quotes_pane.search.setText("submarine ")
        while self.window.library.filter.words == "" or self.window.library.is_waiting:
            self.settle()
        self.picture(self.window, "nothing-matches")
        self.do("library.clear_filters")

    def comparison(self) -> None:
        """Every view of the comparison, light; the chart over time dark too."""
        from quotebrowser.desktop.compare.views import VIEWS

        for view in VIEWS:
            self.do(f"compare.{view.name}")
            while self.window.compare.is_waiting:
                self.settle()
            name = view.name.replace("_", "-")
            self.picture(self.window, "compare" if view is VIEWS[0] else f"compare-{name}")
        self.do("compare.over_time")
        self.do("preferences.use_dark")
        self.picture(self.window, "compare-over-time-dark")
        self.do("preferences.use_light")
        self.do("compare.side_by_side")
        self.do("compare.leave")

    def open_people(self) -> PeopleRoom:
        """Open the people room at a person's page."""
        self.window.people.open_page(self.person("Adrian Kessler"))
        while not self.window.people.filling.is_idle:
            self.settle()
        if self.window.people.room is None:
            raise ValueError("the people room is not open")
        return self.window.people.room

    def people_room(self) -> None:
        """The people room: table with a person's page, and a queue, light and dark."""
        room = self.open_people()
        self.picture(self.window, "people")
        room.person.tabs.setCurrentIndex(1)
        self.picture(room.person, "person-names")
        room.person.tabs.setCurrentIndex(0)
        room.tabs.setCurrentWidget(room.queues["unresolved_sources"])
        self.picture(self.window, "people-queue")
        self.do("preferences.use_dark")
        room.show_everybody()
        self.picture(self.window, "people-dark")
        self.do("preferences.use_light")
        self.do("people.leave")

    def repeats(self) -> None:
        """Where else a quote was said, light and dark, and the list with repeats once, after two more reports."""
        from quotebrowser.catalogue.filter import Filter
        from quotebrowser.records import Article

        for outlet, text in WIRE.items():
            self.bench.importing.import_inputs([Article("wire.txt", text, "At the hearing", outlet, date="2024-04-18")])
        while self.bench.jobs.unfinished():
            self.settle()
        self.close_reports()
        if self.window.catalogue is None:
            raise ValueError("no catalogue is open")
        said = self.window.catalogue.quote_ids(Filter(words='"how much of that"'))
        self.window.library.choose_quote(said[-1])
        self.settle()
        self.do("repeats.where_else")
        while self.window.repeats.shown is None or not self.window.repeats.shown.versions.isVisible():
            self.settle()
        shown = self.window.repeats.shown
        self.picture(shown, "where-else")
        self.do("preferences.use_dark")
        self.picture(shown, "where-else-dark")
        self.do("preferences.use_light")
        shown.close()
        self.do("arranging.repeats_once")
        self.settle()
        self.picture(self.window, "repeats-once")
        self.do("arranging.repeats_once")

    def close_reports(self) -> None:
        """Close the reports of imports."""
        from quotebrowser.desktop.importing.report_window import ReportWindow

        for report in self.window.findChildren(ReportWindow):
            report.close()
        self.settle()

    def import_samples(self, catalogue: Path, look: Callable[[QWidget], None] = lambda _report: None) -> None:
        """Import the samples by the window's own way, with something beside them that cannot be read."""
        from quotebrowser.desktop.importing.report_window import ReportWindow
        from quotebrowser.resource_files import resource_path

        folder = catalogue.with_suffix("")
        shutil.copytree(resource_path("samples"), folder / "articles")
        (folder / "minutes.pdf").write_bytes(b"%PDF-1.7\n")
        os.chdir(folder)  # so that the report's names are as short as the command line's
        self.bench.opening.open_new(catalogue)
        self.bench.importing.import_inputs([Path("articles"), Path("minutes.pdf"), Path("interview.txt")])
        while self.bench.jobs.unfinished():
            self.settle()
        (shown,) = self.window.findChildren(ReportWindow)
        look(shown)
        shown.close()
        self.settle()

    def review(self) -> None:
        """Begin to review, decide about some quotes, and look at the history."""
        self.dialog("reviewing.begin", "review-start")
        self.begin_review()
        self.picture(self.window, "review")
        self.do("preferences.use_dark")
        self.picture(self.window, "review-dark")
        self.do("preferences.use_light")
        self.do("reviewing.leave")
        self.do("history.show")
        self.picture(self.window, "history")
        self.do("history.show")
        self.settle()

    def begin_review(self) -> None:
        """Begin a review, and decide about the first quotes."""
        from quotebrowser.catalogue.review_order import ReviewOrder
        from quotebrowser.desktop.review.start_dialog import Start

        self.window.reviewing.start(Start(ReviewOrder.CONFIDENCE, only_shown=False))
        self.settle()
        for command_id in ("accept", "accept", "reject", "accept"):
            self.do(f"reviewing.{command_id}")

    def fill_paste_dialog(self, dialog: QWidget) -> None:
        """What somebody who pastes an article would type."""
        from PySide6.QtGui import QTextCursor

        from quotebrowser.desktop.importing.paste_dialog import PasteDialog

        if not isinstance(dialog, PasteDialog):
            raise TypeError("another dialog is open")
        dialog.title.setText("Tern Bridge to reopen")
        dialog.outlet.setText("Brandsen Gazette")
        dialog.date.setText("2 September 2031")
        dialog.text.moveCursor(QTextCursor.MoveOperation.End)

    def fill_palette(self, dialog: QWidget) -> None:
        """What somebody types who looks for a command."""
        from quotebrowser.desktop.palette.dialog import PaletteDialog

        if not isinstance(dialog, PaletteDialog):
            raise TypeError("another dialog is open")
        dialog.typed.setText("speak")

    def fill_export_dialog(self, dialog: QWidget) -> None:
        """A place that does not change from one run to the next."""
        from quotebrowser.desktop.exporting.dialog import ExportDialog

        if not isinstance(dialog, ExportDialog):
            raise TypeError("another dialog is open")
        dialog.path.setText("/home/researcher/Documents/river-talks.csv")

    def choose(self, *names: str) -> None:
        """Choose these people, and nobody else, in the list of speakers."""
        self.window.people_pane.choose(frozenset(self.person(name) for name in names))
        self.settle()

    def select(self, name: str) -> None:
        """Make this person's first quote the current row, with everybody listed."""
        from quotebrowser.catalogue.filter import Filter

        if self.window.catalogue is None:
            raise ValueError("no catalogue is open")
        first = self.window.catalogue.quote_ids(Filter(people=frozenset({self.person(name)})))[0]
        self.window.library.choose_quote(first)
        self.settle()

    def person(self, name: str) -> int:
        """The id of the one who bears this name."""
        if self.window.catalogue is None:
            raise ValueError("no catalogue is open")
        return self.window.catalogue.person_named(name).id

    def do(self, command: str) -> None:
        """Trigger a command."""
        self.window.actions_by_id[command].trigger()
        self.settle()

    def dialog(self, command: str, name: str, prepare: Callable[[QWidget], None] = lambda _dialog: None) -> None:
        """Take the picture of the dialog that a command opens."""
        self.do(command)
        dialog = self.application.activeModalWidget()
        prepare(dialog)
        self.picture(dialog, name)
        dialog.close()
        self.settle()

    def settle(self) -> None:
        """Let everything be laid out, painted and polled."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(SETTLED_MS, loop.quit)
        loop.exec()

    def picture(self, widget: QWidget, name: str, folder: Path = FOLDER) -> None:
        """Write the picture of a window or pane; an error where it is larger than a page should load."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QImage

        self.settle()
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(1)
        path = folder / f"{name}.png"
        for alike in ALIKE:
            packed = image.convertToFormat(
                QImage.Format.Format_Indexed8, palette_of(image, alike), Qt.ImageConversionFlag.AvoidDither
            )
            # For PNG Qt's "quality" is how little it packs: 0 is the smallest file.
            if not packed.save(str(path), "PNG", 0):
                raise OSError(f"{path} cannot be written")
            if path.stat().st_size <= MOST_BYTES:
                return
        raise ValueError(f"{path} has {path.stat().st_size} bytes, more than {MOST_BYTES}")


def palette_of(image: QImage, alike: int) -> list[int]:
    """The 256 colours that stand best for a picture's: of those that agree in the bits `alike`, the commonest."""
    found = Counter(image.constBits().cast("I"))
    look_the_same: dict[int, list[int]] = {}
    for colour, _ in found.most_common():
        look_the_same.setdefault(colour & alike, []).append(colour)
    commonest = sorted(look_the_same.values(), key=lambda colours: -sum(found[colour] for colour in colours))
    return [colours[0] for colours in commonest[:256]]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
