"""Actions on a catalogue, for tables: each a word of a verb, its parameters, and the catalogue's method behind it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from quotebrowser.cli.console import printable
from quotebrowser.cli.opening import open_catalogue
from quotebrowser.errors import QuoteBrowserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quotebrowser.catalogue.catalogue import Catalogue

_LONGEST_NUMBER = 18
"""Digits; SQLite counts no further."""


def whole_number(least: int) -> Callable[[Any], int]:
    """Reads a whole number that SQLite can count to; a range of click's would stand in the help with all its digits."""

    def number(given: Any) -> int:  # noqa: ANN401 - click's
        try:
            found = int(given)
        except ValueError:
            found = least - 1
        if not least <= found < 10**_LONGEST_NUMBER:
            raise click.BadParameter(f"{given} cannot be it; give a whole number from {least} on")
        return found

    return number


NUMBER = whole_number(1)
"""The number of a row, or how many there shall be."""


class Meant(click.Argument):
    """An argument that means something: `read` makes that of what is given, in the open catalogue."""

    def __init__(self, name: str, read: Callable[[Catalogue, Any], object], **options: Any) -> None:  # noqa: ANN401
        super().__init__([name], **options)
        self.read = read


@dataclass(frozen=True, slots=True)
class Action:
    """One action: its word, what it says of itself, the catalogue's method, and the method's parameters by name."""

    word: str
    help: str
    method: str
    parameters: tuple[click.Parameter, ...]


def text(name: str, metavar: str | None = None) -> click.Argument:
    """An argument that is taken as it is given."""
    return click.Argument([name], metavar=metavar)


def person(name: str = "person_id", metavar: str = "WHO") -> Meant:
    """An argument that names somebody."""
    return Meant(name, person_id, metavar=metavar)


def quote() -> Meant:
    """An argument that is the number of a quote."""
    return Meant("quote_id", lambda catalogue, number: quote_ids(catalogue, [number])[0], metavar="QUOTE", type=NUMBER)


def quotes() -> Meant:
    """The numbers of one quote or more."""
    return Meant("quote_ids", quote_ids, metavar="QUOTE...", type=NUMBER, nargs=-1, required=True)


def command_for(action: Action) -> click.Command:
    """The command that does this action, says what it did, and says so where that was nothing."""

    @click.pass_context
    def run(context: click.Context, /, **given: Any) -> int:  # noqa: ANN401 - click's
        with acting(context) as catalogue:
            for parameter in action.parameters:
                if isinstance(parameter, Meant):
                    given[str(parameter.name)] = parameter.read(catalogue, given[str(parameter.name)])
            method: Callable[..., object] = getattr(catalogue, action.method)
            method(**given)
        return 0

    return click.Command(action.word, callback=run, params=list(action.parameters), help=action.help)


@contextmanager
def acting(context: click.Context) -> Iterator[Catalogue]:
    """The catalogue that the call names, for one action; then says what was done, in the words of the history."""
    with opened_for(context, read_only=False) as catalogue:
        before = catalogue.history(1)
        yield catalogue
        done = catalogue.history(1)
    click.echo(printable(done[0].what) if done != before else "Nothing to change.")


def opened_for(context: click.Context, *, read_only: bool) -> Catalogue:
    """The catalogue that the call names."""
    return open_catalogue(context.obj, read_only=read_only)


def person_id(catalogue: Catalogue, who: str) -> int:
    """Whom a call means: "id:12", a name, an alias or a surname; QuoteBrowserError where that is nobody or several."""
    prefix, _, number = who.partition(":")
    if prefix != "id" or not number.isdecimal():
        return catalogue.person_named(who).id
    if len(number) > _LONGEST_NUMBER or not catalogue.people_by_id([int(number)]):
        raise QuoteBrowserError(f"Nobody in {catalogue.path} has the number {number}; quotebrowser people shows them.")
    return int(number)


def quote_ids(catalogue: Catalogue, numbers: Sequence[int]) -> list[int]:
    """The quotes that a call means, once each; QuoteBrowserError where one is not listed."""
    wanted = list(dict.fromkeys(numbers))
    return _refuse_missing(
        wanted, set(catalogue.listed(wanted)), f"is listed in {catalogue.path}; quotebrowser list --ids shows them"
    )


def trashed_quote_ids(catalogue: Catalogue, numbers: Sequence[int]) -> list[int]:
    """The same for quotes in the trash."""
    there = set(catalogue.trashed_quotes())
    return _refuse_missing(
        list(dict.fromkeys(numbers)), there, f"is in the trash of {catalogue.path}; quotebrowser trash shows them"
    )


def article_id(catalogue: Catalogue, called: str) -> int:
    """The article that a call means: its number, its whole title, or the name of its file."""
    return catalogue.find_article_called(called)


def article_ids(catalogue: Catalogue, called: Sequence[str]) -> list[int]:
    """The same for several."""
    return [article_id(catalogue, one) for one in dict.fromkeys(called)]


def _refuse_missing(wanted: list[int], there: set[int], where: str) -> list[int]:
    for number in wanted:
        if number not in there:
            raise QuoteBrowserError(f"No quote of the number {number} {where}.")
    return wanted
