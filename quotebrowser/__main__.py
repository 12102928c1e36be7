"""Starts the program; the first lines run in every process, a frozen program's workers included."""

from __future__ import annotations

import multiprocessing


def main() -> None:
    """Run the command line, which opens the window where no verb is given."""
    multiprocessing.freeze_support()
    from quotebrowser.cli import main as run_command_line

    run_command_line()


if __name__ == "__main__":
    main()
