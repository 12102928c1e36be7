"""What speaks against a link is looked for in the week in question, however often somebody speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.evidence import roles_in_the_week_of
from tests.reports import Said, add, person

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.catalogue import Catalogue

TARN = person("Piet Tarn")


def say_as(catalogue: Catalogue, title: str, day: str) -> int:
    return add(catalogue, Said(f"Word of {title} on {day}", TARN, printed=f"{title} Piet Tarn"), date=day)


def roles(catalogue: Catalogue, day: str, *, not_as: str = "") -> list[str]:
    return roles_in_the_week_of(catalogue._db, catalogue.person_named("Piet Tarn").id, day, not_as=not_as)


def steps_of(catalogue: Catalogue, ask: Callable[[], object]) -> int:
    """How many steps SQLite's machine takes to answer."""
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    catalogue._db.conn.set_progress_handler(step, 1)
    ask()
    catalogue._db.conn.set_progress_handler(None, 1)
    return steps


def test_roles_of_the_week_count_and_no_others(catalogue: Catalogue) -> None:
    for title, day in (("Senator", "2031-03-05"), ("Governor", "2031-03-12"), ("President", "2031-02-26"),
                       ("Mayor", "2031-03")):  # fmt: skip
        say_as(catalogue, title, day)

    assert roles(catalogue, "2031-03-05") == ["senator"]
    assert set(roles(catalogue, "2031-03-07")) == {"senator", "governor"}
    assert roles(catalogue, "2031-03-07", not_as="senator") == ["governor"]
    assert roles(catalogue, "2031-03") == []


def test_what_lies_in_the_trash_is_no_evidence(catalogue: Catalogue) -> None:
    article = say_as(catalogue, "Senator", "2031-03-05")
    say_as(catalogue, "Senator", "2035-03-05")
    catalogue.trash_articles([article])

    assert roles(catalogue, "2031-03-05") == []


def test_the_roles_of_a_week_cost_the_same_however_often_somebody_speaks_at_other_times(catalogue: Catalogue) -> None:
    say_as(catalogue, "Senator", "2031-03-05")
    person_id = catalogue.person_named("Piet Tarn").id

    def ask() -> object:
        return roles_in_the_week_of(catalogue._db, person_id, "2031-03-05", not_as="")

    before = steps_of(catalogue, ask)
    for number in range(60):
        say_as(catalogue, "Senator", f"20{10 + number % 20}-{1 + number % 12:02}-01")

    assert steps_of(catalogue, ask) <= before + 2
