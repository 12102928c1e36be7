"""Every action of the tables is a verb of the catalogue that takes the parameters it is given."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.cli.people_actions import _ATTRIBUTES
from quotebrowser.cli.people_actions import ACTIONS as OF_PEOPLE
from quotebrowser.cli.quote import ACTIONS as OF_QUOTES
from quotebrowser.cli.tags import ACTIONS as OF_TAGS
from quotebrowser.cli.trash import ACTIONS as OF_THE_TRASH

if TYPE_CHECKING:
    from pathlib import Path

    from quotebrowser.cli.actions import Action
    from tests.cli.conftest import Run

ACTIONS = [
    (f"{verb} {action.word}", action)
    for verb, actions in (("people", OF_PEOPLE), ("quote", OF_QUOTES), ("tags", OF_TAGS), ("trash", OF_THE_TRASH))
    for action in actions
]


@pytest.mark.parametrize("action", [action for _, action in ACTIONS], ids=[name for name, _ in ACTIONS])
def test_an_action_fits_its_method(action: Action) -> None:
    signature = inspect.signature(getattr(Catalogue, action.method))

    signature.bind(None, **{str(parameter.name): None for parameter in action.parameters})


def test_every_attribute_can_be_asked_for() -> None:
    assert list(_ATTRIBUTES.choices) == list(Attribute)


@pytest.mark.parametrize(("verb", "action"), [name.split() for name, _ in ACTIONS], ids=[name for name, _ in ACTIONS])
def test_the_help_of_an_action_shows_its_call(run: Run, catalogue: Path, verb: str, action: str) -> None:
    shown = run(verb, catalogue, action, "--help").stdout

    assert f"Usage: quotebrowser {verb} CATALOGUE" in shown
    assert action in shown


def test_what_changes_nothing_says_so_and_leaves_no_entry(run: Run, catalogue: Path) -> None:
    run("quote", catalogue, "tag", "pier", "1")
    before = run("history", catalogue).stdout

    assert run("quote", catalogue, "tag", "pier", "1").stdout == "Nothing to change.\n"
    assert run("history", catalogue).stdout == before


def test_a_number_that_nobody_has_is_named(run: Run, catalogue: Path) -> None:
    shown = run("people", catalogue, "rename", "id:99", "Quill")

    assert shown.exit_code == 1
    assert shown.stderr == (f"quotebrowser: Nobody in {catalogue} has the number 99; quotebrowser people shows them.\n")
