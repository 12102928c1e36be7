"""Starts the program; the first lines run in every process, a frozen program's workers included."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> None:
    """Run the command line, which opens the window where no verb is given."""
    multiprocessing.freeze_support()
    try:
        from quotebrowser.cli import main as run_command_line

        run_command_line()
    except KeyboardInterrupt:  # Ctrl-C while the program was still starting
        sys.exit(130)


if __name__ == "__main__":
    main()
