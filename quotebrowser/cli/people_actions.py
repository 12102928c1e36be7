"""What `quotebrowser people CATALOGUE` can do, as a table of actions."""

from __future__ import annotations

import click

from quotebrowser.cli.actions import NUMBER, Action, Meant, article_id, person, text
from quotebrowser.records import SpeakerKind


def _attribute(_: object, given: str) -> object:
    from quotebrowser.catalogue.describing import Attribute

    return Attribute(given)


_ATTRIBUTES = click.Choice(["role", "party", "affiliation", "country", "gender"])
_KIND = Meant("kind", lambda _, given: SpeakerKind(given), type=click.Choice([kind.value for kind in SpeakerKind]))
_WHO, _NAME = person(), text("name")
_TWO = (_WHO, person("other_id", "OTHER"))
_ARTICLE = Meant("article_id", article_id, metavar="ARTICLE")
_ATTRIBUTE_NUMBER = click.Argument(["attribute_id"], metavar="NUMBER", type=NUMBER)
_DAYS = (
    click.Option(["--from", "since"], default="", metavar="DATE", help="The first day: 2019-02-06, 2019-02, 2019."),
    click.Option(["--to", "until"], default="", metavar="DATE", help="The last day, month or year."),
)

ACTIONS = (
    Action(
        "split",
        "Make a person NAME of those whom articles call so. With --article, of all that these articles have of WHO.",
        "split_person",
        (
            _WHO,
            _NAME,
            click.Option(["--called"], multiple=True, metavar="NAME", help="Another name that goes along. Repeatable."),
            click.Option(
                ["--article", "article_ids"], multiple=True, type=NUMBER, metavar="ID", help="Only here. Repeatable."
            ),
        ),
    ),
    Action("rename", "Call WHO otherwise; the old name stays as an alias.", "rename_person", (_WHO, _NAME)),
    Action("retype", "Let WHO be of another kind.", "retype_person", (_WHO, _KIND)),
    Action("sort", "Sort WHO by SORT_NAME in lists.", "set_sort_name", (_WHO, text("sort_name"))),
    Action("alias", "Give WHO another name.", "add_alias", (_WHO, text("alias", "NAME"))),
    Action("unalias", "Take a name off WHO.", "remove_alias", (_WHO, text("alias", "NAME"))),
    Action("different", "Remember that two are different people.", "say_different", _TWO),
    Action("later", "Put off whether two are one.", "put_off", _TWO),
    Action("ask-again", "Let it be open again whether two are one.", "take_back_answer", _TWO),
    Action("link", "Say that ARTICLE means WHO where it says NAME.", "link_speaker", (_ARTICLE, _NAME, _WHO)),
    Action(
        "part", "Say that ARTICLE does not mean the person that NAME was taken for.", "part_speaker", (_ARTICLE, _NAME)
    ),
    Action(
        "attribute",
        "Write down what WHO was, from when until when.",
        "add_attribute",
        (_WHO, Meant("attribute", _attribute, type=_ATTRIBUTES), text("value"), *_DAYS),
    ),
    Action(
        "change-attribute",
        "Put another value and other days in the place of an attribute; its number is on the person's page.",
        "change_attribute",
        (_ATTRIBUTE_NUMBER, text("value"), *_DAYS),
    ),
    Action("remove-attribute", "Strike out an attribute by its number.", "remove_attribute", (_ATTRIBUTE_NUMBER,)),
    Action(
        "address",
        "Write down a web address about WHO.",
        "add_person_link",
        (_WHO, text("url"), click.Option(["--label"], default="", metavar="TEXT", help="What it is.")),
    ),
    Action(
        "remove-address",
        "Strike out a web address by its number.",
        "remove_person_link",
        (click.Argument(["link_id"], metavar="NUMBER", type=NUMBER),),
    ),
    Action("note", "Write the note of WHO; an empty one takes it away.", "set_person_note", (_WHO, text("text"))),
)
