"""How every verb is run: errors as one line, exit statuses, a reader that goes away, Ctrl-C."""

from __future__ import annotations

import logging
import os
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

import click

from quotebrowser.cli.console import say_error
from quotebrowser.cli.log import log_path, logged
from quotebrowser.errors import QuoteBrowserError

PROGRAM = "quotebrowser"
DONE, FAILED, WRONG_CALL, INTERRUPTED = 0, 1, 2, 130

_log = logging.getLogger(__name__)


class CommandLine(click.Group):
    """A group of verbs whose callbacks give an exit status; what is no verb goes to the command `no_verb`."""

    def __init__(self, *given: Any, no_verb: click.Command, **options: Any) -> None:  # noqa: ANN401 - click's
        super().__init__(*given, **options)
        self._no_verb = no_verb

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's
        """The verbs in the order in which a newcomer meets them."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb that the arguments begin with, or the command that takes a catalogue."""
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        if not Path(args[0]).exists() and (meant := get_close_matches(args[0], self.commands, n=1)):
            raise click.UsageError(f"{args[0]} is neither a catalogue nor a verb; did you mean {meant[0]}?", ctx)
        if len(args) > 1:
            raise click.UsageError(f"{args[0]} is not a verb; the verbs are {', '.join(self.commands)}", ctx)
        return self._no_verb.name, self._no_verb, args

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's
        """Run the verb; where the reader of its output has gone away, it has seen enough and all is well."""
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # The interpreter flushes once more when it ends and would complain then.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return DONE
        return status

    def main(self, *given: Any, **options: Any) -> NoReturn:  # noqa: ANN401 - click's
        """Run the arguments and leave the process with the exit status; never a traceback."""
        with logged():
            sys.exit(self._status(*given, **{"prog_name": PROGRAM, **options, "standalone_mode": False}))

    def _status(self, *given: Any, **options: Any) -> int:  # noqa: ANN401 - click's
        try:
            return int(super().main(*given, **options) or DONE)
        except (click.Abort, KeyboardInterrupt):
            return INTERRUPTED
        except click.UsageError as error:
            say_error(_one_line(error))
            return WRONG_CALL
        except click.ClickException as error:
            say_error(" ".join(error.format_message().split()))
            return FAILED
        except QuoteBrowserError as error:
            say_error(str(error))
            return FAILED
        except OSError as error:
            _log.error("the system refused", exc_info=error)
            where = f"{error.filename}: " if error.filename else ""
            say_error(f"{where}cannot go on, because the system says: {error.strerror or error}")
            return FAILED
        except Exception as error:  # noqa: BLE001 - the process ends here, and the log tells all
            _log.error("unexpected error", exc_info=error)
            what = f"{type(error).__name__}: {error}".splitlines()[0]
            say_error(f"something went wrong that should not have ({what}); the details are in {log_path()}")
            return FAILED


def _one_line(error: click.UsageError) -> str:
    message = " ".join(error.format_message().split()).removesuffix(".")
    command = error.ctx.command_path if error.ctx else PROGRAM
    return f"{message} (see {command} --help)"
