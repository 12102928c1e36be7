"""The filters that list and export share: options that become one Filter."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, TypedDict

import click

from quotebrowser.catalogue.filter import KINDS_SHOWN, STATUSES_SHOWN, Filter, Scope
from quotebrowser.catalogue.search_language import FIELDS, Field
from quotebrowser.catalogue.search_language.values import Misread, days
from quotebrowser.cli.help import paragraph
from quotebrowser.cli.options import with_options
from quotebrowser.records import QuoteKind, ReviewStatus

if TYPE_CHECKING:
    from quotebrowser.catalogue.catalogue import Catalogue
    from quotebrowser.catalogue.search_language.values import Days


def _days(_: click.Context, __: click.Parameter, given: str | None) -> Days | None:
    """The first and last day of the day, month or year that is given."""
    try:
        return None if given is None else days(given)
    except Misread as misread:
        raise click.BadParameter(f"“{given}” is not {misread}") from misread


class Asked(TypedDict):
    """What the options of a call say."""

    speaker: tuple[str, ...]
    since: Days | None
    until: Days | None
    outlet: tuple[str, ...]
    kind: tuple[str, ...]
    status: tuple[str, ...]
    tag: tuple[str, ...]
    author: tuple[str, ...]
    search: str
    whole_articles: bool
    stems: bool


_OPTIONS = (
    click.option(
        "--speaker",
        metavar="NAME",
        multiple=True,
        help="Only what this person or body says: a name or alias, in any case and with or without accents, or a "
        "surname that one person bears. May be repeated.",
    ),
    click.option(
        "--from",
        "since",
        callback=_days,
        metavar="DATE",
        help="Only articles of this day or later; of a month (2019-02) or year (2019), its first day or later.",
    ),
    click.option(
        "--to",
        "until",
        callback=_days,
        metavar="DATE",
        help="Only articles of this day or earlier; of a month or year, its last day or earlier.",
    ),
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
    click.option("--author", metavar="AUTHOR", multiple=True, help="Only articles by this author. May be repeated."),
    click.option("--search", metavar="TEXT", default="", help="Only what this search finds; its language is below."),
    click.option(
        "--whole-articles",
        is_flag=True,
        help="Look for the words of the search in whole articles instead of quotes with speaker and headline.",
    ),
    click.option("--stems", is_flag=True, help="Let other forms of the words count: ferries for ferry."),
)


def _field_in_the_help(field: Field) -> str:
    return fill(field.meaning, 96, initial_indent=f"  {field.example:<22} ", subsequent_indent=" " * 25)


THE_SEARCH = "\n\n".join((
    paragraph(
        "The language of --search, which is that of the window's search box:",
        '  pier "low tide" fer*   these words, this phrase, a word that begins so; case and accents aside',
        "  pier AND plank         both, as without AND",
        "  pier OR plank          one of them",
        "  -pier                  not; before a word, phrase, field or parenthesis",
        "  (pier OR plank) tide   parentheses",
    ),
    paragraph(*map(_field_in_the_help, FIELDS)),
))  # fmt: skip
"""The part of a verb's help that explains what can be typed behind --search."""


with_filters = with_options(_OPTIONS)
"""Gives a verb the options of the filters, which it gets as the fields of Asked."""


def filter_of(asked: Asked, catalogue: Catalogue) -> Filter:
    """The Filter that the options ask for; AmbiguousSpeaker where a name is nobody's or several people's."""
    since, until = asked["since"], asked["until"]
    if since and until and since.first > until.last:
        raise click.UsageError(
            f"--from {since.first} is later than --to {until.last}, so nothing can match",
            click.get_current_context(),
        )
    return Filter(
        people=frozenset(catalogue.person_named(name).id for name in asked["speaker"]),
        outlets=frozenset(asked["outlet"]),
        kinds=frozenset(map(QuoteKind, asked["kind"])) or KINDS_SHOWN,
        statuses=frozenset(map(ReviewStatus, asked["status"])) or STATUSES_SHOWN,
        tags=frozenset(asked["tag"]),
        since=since.first if since else None,
        until=until.last if until else None,
        authors=frozenset(asked["author"]),
        words=asked["search"],
        scope=Scope.ARTICLES if asked["whole_articles"] else Scope.QUOTES,
        stemming=asked["stems"],
    )
