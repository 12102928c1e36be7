"""Every action of the table is a verb of the catalogue that takes the arguments and options it is given."""

from __future__ import annotations

import inspect

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.catalogue.describing import Attribute
from quotebrowser.cli.people_actions import _ATTRIBUTES, ACTIONS, Action


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.word)
def test_an_action_fits_its_method(action: Action) -> None:
    signature = inspect.signature(getattr(Catalogue, action.method))

    signature.bind(None, *action.arguments, **{str(option.name): None for option in action.options})


def test_every_attribute_can_be_asked_for() -> None:
    assert list(_ATTRIBUTES.choices) == list(Attribute)
