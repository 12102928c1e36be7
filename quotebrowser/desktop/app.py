"""Starts the window: one for each user, with a log and a report for what goes wrong."""

from __future__ import annotations

import faulthandler
import gc
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import quotebrowser
from quotebrowser.desktop.after_painting import AfterPainting
from quotebrowser.desktop.crash_report import CrashReports, log_folder, log_to, write_crashes_to
from quotebrowser.desktop.instance import SingleInstance, WindowSilent, name_for_user
from quotebrowser.desktop.interrupts import Interrupts
from quotebrowser.desktop.last_end import RunningMark
from quotebrowser.desktop.preferences.store import settings_file
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.desktop.workbench import Workbench

APPLICATION_NAME = "quotebrowser"
"""What the desktop knows the program as: the name of its .desktop file and of its folders."""


def run_window(catalogue: Path | None) -> int:
    """Open the window on `catalogue` and stay until it is closed; the exit status.

    Where the user's window is open already, it is handed the catalogue, and this start is over; QuoteBrowserError
    where it does not answer. Qt ends the process where there is no display, so whoever calls looks first.
    """
    application = QApplication.instance() or _application()
    if not isinstance(application, QApplication):
        raise TypeError("the window needs an application with widgets")
    place = SingleInstance(name_for_user(), application)
    if place.claim():
        try:
            return _stay(application, place, catalogue)
        finally:
            place.release()
    try:
        place.hand_over(catalogue)
    except WindowSilent as silence:
        raise QuoteBrowserError(
            "Quote Browser is open already, but its window does not answer; close it, or wait, and start again."
        ) from silence
    return 0


def _application() -> QApplication:
    application = QApplication([APPLICATION_NAME])  # X knows a window's program by this word
    application.setApplicationName(APPLICATION_NAME)
    application.setApplicationDisplayName("Quote Browser")
    application.setApplicationVersion(quotebrowser.__version__)
    application.setDesktopFileName(APPLICATION_NAME)
    return application


def _begin(workbench: Workbench, catalogue: Path | None) -> None:
    """Show the catalogue, and have the garbage collector pass over all that is there by now: it stays to the end.

    Otherwise it would look at every module again and again, a tenth of a second each time.
    """
    workbench.begin(catalogue)
    gc.freeze()


def _stay(application: QApplication, place: SingleInstance, catalogue: Path | None) -> int:
    """Show the window until it is closed."""
    from quotebrowser.desktop.workbench import Workbench

    folder = log_folder()
    log = log_to(folder)
    mark = RunningMark(folder)
    last_end = mark.set()
    interrupts = Interrupts(application)
    interrupts.asked.connect(mark.lift)  # at once: whoever is in a hurry may ask again before all threads have ended
    interrupts.asked.connect(application.quit)
    interrupts.listen()
    crashes = write_crashes_to(folder)
    reports = CrashReports(folder, application)
    reports.install()
    workbench = Workbench(application, settings_file())
    try:
        reports.show_over(workbench.window)
        place.asked_for.connect(workbench.come_forward)
        workbench.closing.restore()
        workbench.window.show()
        # The window stands before a catalogue is read, and the message about one that is unusable stands over it.
        AfterPainting(workbench.window, lambda: _begin(workbench, catalogue))
        QTimer.singleShot(0, workbench, lambda: reports.tell_last_end(last_end, workbench.window.notices))
        return application.exec()
    finally:
        workbench.close()
        reports.uninstall()
        faulthandler.disable()
        if crashes is not None:
            crashes.close()
        logging.getLogger("quotebrowser").removeHandler(log)
        log.close()
        interrupts.close()
        mark.lift()
