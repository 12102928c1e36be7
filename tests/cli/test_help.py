"""Examples keep their lines in a help text of any width."""

from __future__ import annotations

import click
from click.testing import CliRunner

from quotebrowser.cli.help import examples


def test_examples_keep_their_lines() -> None:
    verb = click.Command("verb", epilog=examples("verb one", "verb two"))
    assert "Examples:\n    verb one\n    verb two\n" in CliRunner().invoke(verb, ["--help"]).stdout
