"""The filters that list and export share: options that become one Filter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

import click

from quotebrowser.catalogue.filter import KINDS_SHOWN, STATUSES_SHOWN, Filter
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from quotebrowser.catalogue.catalogue import Catalogue

Verb = TypeVar("Verb", bound="Callable[..., Any]")

_DAY = click.DateTime(["%Y-%m-%d"])


class Asked(TypedDict):
    """What the options of a call say."""

    speaker: tuple[str, ...]
    since: datetime | None
    until: datetime | None
    outlet: tuple[str, ...]
    kind: tuple[str, ...]
    status: tuple[str, ...]
    tag: tuple[str, ...]
    search: str


_OPTIONS = (
    click.option(
        "--speaker",
        metavar="NAME",
        multiple=True,
        help="Only what this person or body says: a name or alias, in any case and with or without accents, or a "
        "surname that one person bears. May be repeated.",
    ),
    click.option("--from", "since", type=_DAY, metavar="DATE", help="Only articles of this day or later: 2019-02-06."),
    click.option("--to", "until", type=_DAY, metavar="DATE", help="Only articles of this day or earlier."),
    click.option("--outlet", metavar="OUTLET", multiple=True, help="Only articles of this outlet. May be repeated."),
    click.option(
        "--kind",
        type=click.Choice([kind.value for kind in QuoteKind]),
        multiple=True,
        help="Only quotes of this kind. May be repeated. Thoughts are left out unless asked for.",
    ),
    click.option(
        "--status",
        type=click.Choice([status.value for status in ReviewStatus]),
        multiple=True,
        help="Only quotes with this review status. May be repeated. Rejected ones are left out unless asked for.",
    ),
    click.option("--tag", metavar="TAG", multiple=True, help="Only quotes with this tag. May be repeated."),
    click.option("--search", metavar="TEXT", default="", help='Only quotes with these words or "phrases".'),
)


def with_filters(verb: Verb) -> Verb:
    """Give a verb the options of the filters; it gets them as the fields of Asked."""
    for option in reversed(_OPTIONS):
        verb = option(verb)
    return verb


def filter_of(asked: Asked, catalogue: Catalogue) -> Filter:
    """The Filter that the options ask for; AmbiguousSpeaker where a name is nobody's or several people's."""
    since, until = asked["since"], asked["until"]
    if since and until and since > until:
        raise click.UsageError(
            f"--from {since:%Y-%m-%d} is later than --to {until:%Y-%m-%d}, so nothing can match",
            click.get_current_context(),
        )
    return Filter(
        people=frozenset(catalogue.person_named(name).id for name in asked["speaker"]),
        outlets=frozenset(asked["outlet"]),
        kinds=frozenset(map(QuoteKind, asked["kind"])) or KINDS_SHOWN,
        statuses=frozenset(map(ReviewStatus, asked["status"])) or STATUSES_SHOWN,
        tags=frozenset(asked["tag"]),
        since=since.date() if since else None,
        until=until.date() if until else None,
        words=asked["search"],
    )
