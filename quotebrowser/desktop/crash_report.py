"""What happens to an unexpected error: it is logged, shown with a report to copy, and the window goes on."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import os
import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from quotebrowser.desktop.help.versions import program_versions
from quotebrowser.desktop.last_end import CRASHES
from quotebrowser.desktop.message_boxes import tell
from quotebrowser.desktop.theme import columns, space
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import TextIO

    from quotebrowser.desktop.last_end import LastEnd
    from quotebrowser.desktop.notices import Notices

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000
_LOGS_KEPT = 3

_SPEAK_OF_CODE = (AttributeError, ImportError, NameError, OSError, RuntimeError, TypeError)
"""Errors whose own words are about the program or the system; others may hold a piece of what was being read."""


def log_folder() -> Path:
    """Where this user's logs lie."""
    return Path(platformdirs.user_log_dir("quotebrowser", appauthor=False))


def log_to(folder: Path) -> logging.Handler:
    """Send the program's log to a file in `folder`, old ones kept a while, or nowhere where none can be made there.

    The caller takes the handler off the logger "quotebrowser" and closes it.
    """
    handler: logging.Handler = logging.NullHandler()
    if _is_made(folder):
        handler = logging.handlers.RotatingFileHandler(
            folder / "quotebrowser.log", maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("quotebrowser").addHandler(handler)
    return handler


def write_crashes_to(folder: Path) -> TextIO | None:
    """Have the interpreter write where it stood when a fault kills it; None where no file can be made in `folder`.

    The file has to stay open until the end.
    """
    if not _is_made(folder):
        return None
    file = (folder / CRASHES).open("a", encoding="utf-8")
    faulthandler.enable(file)
    return file


def _is_made(folder: Path) -> bool:
    """Whether there is such a folder to write to, made if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def report_of(error: BaseException) -> str:
    """The report of an error for people to copy: versions and where in the program it happened, nothing of a text."""
    return "\n".join([_versions(), *_told(error, set())])


def report_of_last_end(end: LastEnd) -> str:
    """The report of a run that ended without being closed: versions, and where a fault killed it."""
    return "\n".join([_versions(), "The last run was not closed.", end.trace or "Nothing was written about why."])


def _versions() -> str:
    return ", ".join(f"{name} {told}" for name, told in program_versions())


def _told(error: BaseException, seen: set[int]) -> list[str]:
    """An error and those behind it, first cause first, each with its place and with words about the program only."""
    seen.add(id(error))
    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [] if behind is None or id(behind) in seen else [*_told(behind, seen), "Then:"]
    lines += traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__)).format()
    words = f": {error}" if isinstance(error, _SPEAK_OF_CODE) else ""
    return [line.rstrip("\n") for line in (*lines, f"{type(error).__name__}{words}")]


class CrashReportDialog(QDialog):
    """Says that something unexpected happened, and gives the report to copy."""

    def __init__(self, report: str, log_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unexpected error"))
        said = QLabel(
            self.tr(
                "Something went wrong that should not have. Your catalogue is whole: every change is kept in one "
                "piece or not at all. You can go on; the report below, which holds nothing of your articles, helps "
                "to mend it."
            ),
            self,
        )
        said.setWordWrap(True)
        self.text = QPlainTextEdit(report, self)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Error report"))
        self.text.setTabChangesFocus(True)
        kept = QLabel(self.tr("It is also in {0}.").format(log_file), self)
        kept.setWordWrap(True)
        kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(self)
        self.copy_button = buttons.addButton(self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        for widget in (said, self.text, kept, buttons):
            layout.addWidget(widget)
        self.resize(columns(self, 90), space(self, 24))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


class CrashReports(QObject):
    """Takes over the interpreter's hooks for unexpected errors while it is installed.

    An error that people can act on, and that nobody else has told, is told in its sentence. Others are bugs: those of
    any thread are logged. Those of the GUI thread are shown, one dialog at a time; further ones are added to
    the log only, so that an error in painting cannot bury the screen in dialogs.
    """

    shown = Signal(object)
    """The CrashReportDialog that was opened."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = folder / "quotebrowser.log"
        self._window: QWidget | None = None
        self._is_shown = False
        self._hooks_before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Take over the hooks."""
        sys.excepthook = self._unexpected
        threading.excepthook = self._unexpected_on_a_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks_before

    def show_over(self, window: QWidget) -> None:
        """Show reports over this window."""
        self._window = window

    def tell_last_end(self, end: LastEnd, notices: Notices) -> None:
        """Say that the last run was not closed, and offer the report of it."""
        if end.in_order:
            return
        report = report_of_last_end(end)
        log.warning("The last run was not closed\n%s", report)
        notices.say(
            self.tr(
                "Quote Browser stopped unexpectedly the last time. Your catalogue is whole: "
                "whatever was decided is kept."
            ),
            button=self.tr("Show the report"),
            on_click=lambda: self._show(report),
        )

    def _unexpected(self, _kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, QuoteBrowserError):
            tell(self._window, QGuiApplication.applicationDisplayName(), str(error))
            return
        report = report_of(error.with_traceback(trace))
        log.error("Unexpected error\n%s", report)
        if threading.current_thread() is threading.main_thread() and not self._is_shown:
            self._show(report)

    def _unexpected_on_a_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            log.error("Unexpected error on a thread\n%s", report_of(found.exc_value))

    def _show(self, report: str) -> None:
        self._is_shown = True
        dialog = CrashReportDialog(report, self._log_file, self._window)
        dialog.destroyed.connect(self._gone)
        dialog.open()
        self.shown.emit(dialog)

    def _gone(self) -> None:
        self._is_shown = False
