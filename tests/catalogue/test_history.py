"""Every action is written down with who did it and when."""

from __future__ import annotations

import getpass
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from quotebrowser.catalogue import history
from tests.reports import MARTA, Said, add

if TYPE_CHECKING:
    import pytest

    from quotebrowser.catalogue.catalogue import Catalogue


def test_an_import_is_one_entry(catalogue: Catalogue) -> None:
    add(catalogue, Said("One", MARTA), Said("Two"), title="Pier")
    add(catalogue, Said("One", MARTA), Said("Two"), title="Pier")

    (entry,) = catalogue._db.query("SELECT action, what, who, after FROM history")

    assert (entry["action"], entry["what"]) == ("import", "imported “Pier” with 2 quotes")
    assert entry["who"] == history.user_name()
    assert json.loads(entry["after"])["article"] == 1


def test_the_moment_is_utc_to_the_second() -> None:
    moment = datetime.fromisoformat(history.now())

    assert moment.tzinfo == UTC
    assert moment.microsecond == 0


def test_an_account_without_a_name_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_name() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr(getpass, "getuser", no_name)

    assert history.user_name() == ""
