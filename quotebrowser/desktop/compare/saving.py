"""Takes what the comparison shows out of the program: as a picture to paste, as PNG or SVG, as data in a file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from quotebrowser.comparison.tabulating import notes_on
from quotebrowser.desktop.compare.view import short_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.desktop.compare.compare_pane import ComparePane
    from quotebrowser.desktop.compare.compared import Compared
    from quotebrowser.desktop.jobs import JobContext
    from quotebrowser.desktop.library.queries import Queries
    from quotebrowser.desktop.notices import Notices

LANE = "comparison out of the app"

PICTURES = (".png", ".svg")
DATA = (".csv", ".xlsx", ".html", ".md")
"""What pictures and data are written as; the first one where a name has no ending."""


class Saving(QObject):
    """Each way writes the filter, the counts, the share not reviewed yet, and the date on what leaves."""

    def __init__(self, pane: ComparePane, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._notices = notices
        self._queries: Queries | None = None
        self._compared: Compared | None = None
        self._folder = ""

    def use(self, queries: Queries | None) -> None:
        """Take things out of another catalogue from now on."""
        self._queries, self._compared = queries, None

    def about(self, compared: Compared) -> None:
        """What is shown is about these people and this filter."""
        self._compared = compared

    def copy_image(self) -> None:
        """Put a picture of the view on the clipboard."""

        def copy(notes: Sequence[str]) -> None:
            from quotebrowser.desktop.compare.pictures import picture

            image = picture(self._pane.view, self._title(), notes, self._pane.view.drawing())
            QGuiApplication.clipboard().setImage(image)
            self._notices.say(self.tr("The picture is copied; paste it where you want it."))

        self._with_notes(copy)

    def save_image(self) -> None:
        """Ask where to, and write a picture of the view."""
        out = self._ask(self.tr("Save the picture as"), PICTURES)
        if out is not None:
            self._with_notes(lambda notes: self._write_picture(out, notes))

    def _write_picture(self, out: Path, notes: Sequence[str]) -> None:
        from quotebrowser.desktop.compare.pictures import picture, png, svg
        from quotebrowser.exports.registry import export_bytes

        view, title = self._pane.view, self._title()
        drawing = view.drawing()
        as_svg = out.suffix.lower() == ".svg"
        content = svg(view, title, notes, drawing) if as_svg else png(picture(view, title, notes, drawing))
        if self._queries is not None and self._queries.read(
            lambda catalogue: export_bytes(content, out, catalogue.path), 0
        ):
            self._say_written(out)

    def export_data(self) -> None:
        """Ask where to, and write all the data behind the view, on a thread."""
        compared, queries = self._compared, self._queries
        if compared is None or queries is None:
            return
        out = self._ask(self.tr("Export the data as"), DATA)
        if out is None:
            return
        tabulate = self._pane.view.tabulation()

        def write(catalogue: Catalogue, _context: JobContext) -> Path:
            from quotebrowser.exports.registry import export_table

            export_table(tabulate(catalogue, compared, _notes(catalogue, compared)), out, catalogue.path)
            return out

        queries.later(f"{LANE}: {out}", write, self._say_written)  # another export must not drop this one

    def _with_notes(self, then: Callable[[Sequence[str]], None]) -> None:
        compared = self._compared
        if self._queries is not None and compared is not None:
            self._queries.later(LANE, lambda catalogue, _context: _notes(catalogue, compared), then)

    def _title(self) -> str:
        names = self._compared.names.values() if self._compared is not None else ()
        tab = self._pane.tabs.tabText(self._pane.tabs.currentIndex())
        return f"{tab}: {', '.join(map(short_name, names))}"

    def _ask(self, title: str, endings: Sequence[str]) -> Path | None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self._pane.view.objectName().replace("_", "-")
        suggested = Path(self._folder or documents or Path.home(), f"{name}{endings[0]}")
        kinds = ";;".join(f"{ending[1:].upper()} (*{ending})" for ending in endings)
        chosen, _ = QFileDialog.getSaveFileName(self._pane, title, str(suggested), kinds)
        if not chosen:
            return None
        out = Path(chosen)
        self._folder = str(out.parent)
        return out if out.suffix else out.with_suffix(endings[0])

    def _say_written(self, out: Path) -> None:
        self._notices.say(
            self.tr("Written to {file}.").format(file=out),
            button=self.tr("Open the folder"),
            on_click=lambda: self._open_folder(out.parent),
        )

    @staticmethod
    def _open_folder(folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _notes(catalogue: Catalogue, compared: Compared) -> Sequence[str]:
    return notes_on(catalogue, compared.people, compared.asked, datetime.now(UTC).astimezone().date())
