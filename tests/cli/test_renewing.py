"""The engine is run again on the command line, after a preview, and what is left over is kept or let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quotebrowser.catalogue.catalogue import Catalogue
from quotebrowser.records import ReviewStatus
from tests import light_engine

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def decided(catalogue: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The catalogue with two decisions, before an engine that hears nothing there any more."""
    with Catalogue.open(catalogue) as opened:
        opened.set_status([1, 2], ReviewStatus.ACCEPTED)
    monkeypatch.setattr(light_engine, "load", light_engine.load_newer)
    return catalogue


def listed(catalogue: Path) -> int:
    with Catalogue.open(catalogue) as opened:
        return len(opened.quote_ids())


def test_a_preview_shows_what_would_change_and_changes_nothing(run: Run, decided: Path) -> None:
    for flag in ("--preview", "--dry-run"):
        shown = run("renew", decided, flag)

        assert shown.exit_code == 0
        assert shown.stdout.splitlines() == [
            "article\tstay\tappear\tvanish\tspeaker\torphans",
            "Gates\t0\t0\t3\t0\t2",
            "Ferry\t0\t0\t3\t0\t0",
            "Fog\t0\t0\t1\t0\t0",
        ]
        assert shown.stderr == f"{decided}: 3 articles read again by light 2, 3 would change\n"
    assert listed(decided) == 6


def test_a_run_changes_the_catalogue_once_and_one_undo_takes_it_back(run: Run, decided: Path) -> None:
    first, second = run("renew", decided), run("renew", decided)

    assert first.exit_code == second.exit_code == 0
    assert first.stderr.splitlines() == [
        f"{decided}: 3 articles read again by light 2, 3 changed",
        f"To see what was left over: quotebrowser orphans {decided}",
    ]
    assert second.stdout == f"{decided}: no article to read again, light 2 read all of them\n"
    assert listed(decided) == 0
    run("undo", decided)
    assert listed(decided) == 6


def test_articles_are_named_by_title_and_read_whichever_engine_read_them(run: Run, decided: Path) -> None:
    run("renew", decided, "--article", "Ferry")

    assert "1 article read again by light 2, 0 changed" in run("renew", decided, "--article", "Ferry").stdout
    assert "no article to read again" in run("renew", decided, "--article", "Ferry", "--older-only").stdout
    assert "3 articles read again by light 2, 2 changed" in run("renew", decided, "--all").stderr
    assert run("renew", decided, "--article", "Nowhere").exit_code == 1


def test_orphans_are_shown_kept_and_dismissed(run: Run, decided: Path) -> None:
    run("renew", decided)

    assert run("orphans", decided).stdout.splitlines() == [
        "id\tarticle\tquote\tstatus\tnot found by",
        "1\t1\tThe gates are open,\taccepted\tlight 2",
        "2\t1\tThey are shut,\taccepted\tlight 2",
    ]
    shown = run("orphans", decided, "--keep", 1, "--dismiss", 2)
    assert shown.stdout.splitlines() == ["1 quote listed again", "1 quote dismissed"]
    assert listed(decided) == 1
    assert run("orphans", decided).stderr == "Nothing is left over.\n"


def test_what_is_no_orphan_is_refused_before_anything_is_changed(run: Run, decided: Path) -> None:
    run("renew", decided)

    shown = run("orphans", decided, "--keep", 1, "--keep", 3)

    assert shown.exit_code == 2
    assert "no orphan of" in shown.stderr
    assert listed(decided) == 0
