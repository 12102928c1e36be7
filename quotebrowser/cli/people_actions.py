"""What `quotebrowser people CATALOGUE` can do: a table of actions, each a verb of the catalogue with its arguments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from quotebrowser.cli.console import printable
from quotebrowser.records import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from quotebrowser.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Action:
    """One action: its word, what it says of itself, its arguments, its options, and the catalogue's method.

    The method gets the arguments in order and the options by name. An argument called who or other is a person.
    """

    word: str
    help: str
    arguments: tuple[click.Argument, ...]
    method: str
    options: tuple[click.Option, ...] = ()


_KINDS = click.Choice([kind.value for kind in SpeakerKind])
_ATTRIBUTES = click.Choice(["role", "party", "affiliation", "country", "gender"])

_WHO, _OTHER = click.Argument(["who"]), click.Argument(["other"])
_NUMBER = click.Argument(["number"], type=int)
_ARTICLE = click.Argument(["article"], type=int)
_SINCE = click.Option(["--from", "since"], default="", metavar="DATE", help="The first day: 2019-02-06, 2019-02, 2019.")
_UNTIL = click.Option(["--to", "until"], default="", metavar="DATE", help="The last day, month or year.")


def _text(name: str) -> click.Argument:
    return click.Argument([name])


ACTIONS = (
    Action(
        "split",
        "Make a person NAME of those whom articles call so. With --article, of all that these articles have of WHO.",
        (_WHO, _text("name")),
        "split_person",
        (
            click.Option(["--called"], multiple=True, metavar="NAME", help="Another name that goes along. Repeatable."),
            click.Option(
                ["--article", "article_ids"], multiple=True, type=int, metavar="ID", help="Only here. Repeatable."
            ),
        ),
    ),
    Action("rename", "Call WHO otherwise; the old name stays as an alias.", (_WHO, _text("name")), "rename_person"),
    Action("retype", "Let WHO be of another kind.", (_WHO, click.Argument(["kind"], type=_KINDS)), "retype_person"),
    Action("sort", "Sort WHO by SORT_NAME in lists.", (_WHO, _text("sort_name")), "set_sort_name"),
    Action("alias", "Give WHO another name.", (_WHO, _text("name")), "add_alias"),
    Action("unalias", "Take a name off WHO.", (_WHO, _text("name")), "remove_alias"),
    Action("different", "Remember that two are different people.", (_WHO, _OTHER), "say_different"),
    Action("later", "Put off whether two are one.", (_WHO, _OTHER), "put_off"),
    Action("ask-again", "Let it be open again whether two are one.", (_WHO, _OTHER), "take_back_answer"),
    Action("link", "Say that ARTICLE means WHO where it says NAME.", (_ARTICLE, _text("name"), _WHO), "link_speaker"),
    Action(
        "part",
        "Say that ARTICLE does not mean the person that NAME was taken for.",
        (_ARTICLE, _text("name")),
        "part_speaker",
    ),
    Action(
        "attribute",
        "Write down what WHO was, from when until when.",
        (_WHO, click.Argument(["attribute"], type=_ATTRIBUTES), _text("value")),
        "add_attribute",
        (_SINCE, _UNTIL),
    ),
    Action(
        "change-attribute",
        "Put another value and other days in the place of an attribute; its number is on the person's page.",
        (_NUMBER, _text("value")),
        "change_attribute",
        (_SINCE, _UNTIL),
    ),
    Action("remove-attribute", "Strike out an attribute by its number.", (_NUMBER,), "remove_attribute"),
    Action(
        "address",
        "Write down a web address about WHO.",
        (_WHO, _text("url")),
        "add_person_link",
        (click.Option(["--label"], default="", metavar="TEXT", help="What it is."),),
    ),
    Action("remove-address", "Strike out a web address by its number.", (_NUMBER,), "remove_person_link"),
    Action("note", "Write the note of WHO; an empty one takes it away.", (_WHO, _text("text")), "set_person_note"),
)


def command_for(action: Action) -> click.Command:
    """The command that does this action, says what it did, and says so where that was nothing."""

    @click.pass_context
    def run(context: click.Context, /, **given: Any) -> int:  # noqa: ANN401 - click's
        with opened_for(context, read_only=False) as opened:
            before = opened.to_undo()
            values = [_value(opened, str(argument.name), given[str(argument.name)]) for argument in action.arguments]
            method: Callable[..., object] = getattr(opened, action.method)
            method(*values, **{str(option.name): given[str(option.name)] for option in action.options})
            entry = opened.to_undo()
        click.echo(printable(entry.what) if entry is not None and entry != before else "Nothing to change.")
        return 0

    return click.Command(action.word, callback=run, params=[*action.arguments, *action.options], help=action.help)


def opened_for(context: click.Context, *, read_only: bool) -> Catalogue:
    """The catalogue that the call names."""
    from quotebrowser.catalogue.catalogue import Catalogue

    return Catalogue.open(context.obj, read_only=read_only)


def person_id(opened: Catalogue, who: str) -> int:
    """Whom a call means: "id:12", a name, an alias or a surname; AmbiguousSpeaker where that is nobody or several."""
    prefix, _, number = who.partition(":")
    return int(number) if prefix == "id" and number.isdecimal() else opened.person_named(who).id


def _value(opened: Catalogue, name: str, given: Any) -> object:  # noqa: ANN401 - click's
    from quotebrowser.catalogue.describing import Attribute

    if name in {"who", "other"}:
        return person_id(opened, given)
    return {"kind": SpeakerKind, "attribute": Attribute}[name](given) if name in {"kind", "attribute"} else given
