"""The verb quote: one quote shown, and all that a person decides about quotes by their numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotebrowser.cli.actions import (
    NUMBER,
    Action,
    Meant,
    acting,
    article_id,
    command_for,
    opened_for,
    person_id,
    quote,
    quote_ids,
    quotes,
    text,
)
from quotebrowser.cli.help import examples, paragraph
from quotebrowser.cli.options import with_options
from quotebrowser.cli.quote_page import lines_about, placed_quote
from quotebrowser.cli.spans import spans_of, where_words_stand
from quotebrowser.errors import QuoteBrowserError
from quotebrowser.records import QuoteKind, ReviewStatus, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quotebrowser.catalogue.placing import Place
    from quotebrowser.catalogue.rows import PlacedQuote
    from quotebrowser.records import Span

_STATUSES = click.Choice([status.value for status in ReviewStatus])

ACTIONS = (
    Action(
        "status",
        "Let quotes be unreviewed, accepted or rejected.",
        "set_status",
        (quotes(), Meant("status", lambda _, given: ReviewStatus(given), type=_STATUSES)),
    ),
    Action("note", "Write the note of QUOTE; an empty one takes it away.", "set_note", (quote(), text("text"))),
    Action(
        "note-article",
        "Write the note of an article; an empty one takes it away.",
        "set_article_note",
        (Meant("article_id", article_id, metavar="ARTICLE"), text("text")),
    ),
    Action("tag", "Put TAG on quotes; it is made where there is none.", "add_tag", (text("tag"), quotes())),
    Action("untag", "Take TAG off quotes.", "remove_tag", (text("tag"), quotes())),
    Action("unedit", "Let QUOTE stand where it first stood.", "unedit_quote", (quote(),)),
)

_SPEAKER = (
    click.option("--to", "who", metavar="WHO", help="Somebody of the catalogue: a name, or a number as in id:12."),
    click.option("--to-new", "name", metavar="NAME", help="Somebody new, or whoever is so called already."),
    click.option(
        "--speaker-kind",
        type=click.Choice([kind.value for kind in SpeakerKind]),
        default=SpeakerKind.PERSON.value,
        show_default=True,
        help="What the new one is.",
    ),
)
_PLACE = (
    click.option("--content", metavar="WORDS", multiple=True, help="The words that were said. Repeatable."),
    click.option("--cue", metavar="WORDS", multiple=True, help='The words that report it ("said"); "" for none.'),
    click.option("--source", metavar="WORDS", multiple=True, help='The words that name who said it; "" for none.'),
    click.option("--kind", type=click.Choice([kind.value for kind in QuoteKind]), help="The kind of quote."),
)


@click.group(
    name="quote",
    short_help="Say what holds of a quote: speaker, words, tags, note; add, split, join.",
    subcommand_metavar="ACTION ...",
    epilog=examples(
        "quotebrowser list summit.quotes --ids --search ferry",
        "quotebrowser quote summit.quotes show 12",
        'quotebrowser quote summit.quotes speaker 12 13 --to "Ada Morrow" --accept',
        'quotebrowser quote summit.quotes edit 12 --content "the ferry is late" --cue 120:124',
        'quotebrowser quote summit.quotes add "Gates to stay shut" --content "They stay shut" --to Reeve',
    )
    + "\n\n"
    + paragraph(
        "A quote is given by its number, which list --ids shows; an article by its number, its title or its file.",
        "WORDS are given as the article has them or, where they stand there several times, by their place:",
        "34:60, counted in characters of the article from 0, the end excluded, as extract counts them.",
        "Every action is one step of the history, and can be undone.",
    ),
)
@click.argument("catalogue", type=click.Path(path_type=Path))
@click.pass_context
def quote_group(context: click.Context, catalogue: Path) -> None:
    """Show one quote of a catalogue, or decide about quotes by their numbers.

    What the engine said is kept beneath every decision.
    """
    context.obj = catalogue


@quote_group.command(short_help="Show all about one quote.")
@click.argument("number", metavar="QUOTE", type=NUMBER)
@click.pass_context
def show(context: click.Context, number: int) -> int:
    """Show all about one quote: who says it, where its words stand, what was decided and done."""
    with opened_for(context, read_only=True) as catalogue:
        for line in lines_about(catalogue, number):
            click.echo(line)
    return 0


@quote_group.command(short_help="Say who says quotes.")
@click.argument("numbers", metavar="QUOTE...", type=NUMBER, nargs=-1, required=True)
@with_options(_SPEAKER)
@click.option("--to-nobody", "nobody", is_flag=True, help="Nobody known.")
@click.option("--accept", is_flag=True, help="Accept the quotes in the same step.")
@click.option("--same-source", is_flag=True, help="The other quotes of the article with the same source, too.")
@click.pass_context
def speaker(
    context: click.Context,
    numbers: tuple[int, ...],
    who: str | None,
    name: str | None,
    speaker_kind: str,
    *,
    nobody: bool,
    accept: bool,
    same_source: bool,
) -> int:
    """Say who says these quotes: somebody of the catalogue, somebody new, or nobody known."""
    if (who is not None) + (name is not None) + nobody != 1:
        raise click.UsageError("give one of --to, --to-new and --to-nobody", context)
    with acting(context) as catalogue:
        ids = quote_ids(catalogue, numbers)
        if same_source:
            ids = [other for one in ids for other in catalogue.quotes_of_source(one)]
        if who is not None:
            catalogue.give_to_person(ids, person_id(catalogue, who), accepting=accept)
        else:
            catalogue.correct_speaker(ids, _somebody(name, speaker_kind), accepting=accept)
    return 0


@quote_group.command(short_help="Change which words a quote is, its cue, source or kind.")
@click.argument("number", metavar="QUOTE", type=NUMBER)
@with_options(_PLACE)
@click.pass_context
def edit(
    context: click.Context,
    number: int,
    content: tuple[str, ...],
    cue: tuple[str, ...],
    source: tuple[str, ...],
    kind: str | None,
) -> int:
    """Change which words of its article a quote is, its cue, its source, or its kind; the rest stays as it is."""
    with acting(context) as catalogue:
        placed, article = placed_quote(catalogue, number)
        place = _edited(placed, article, content=content, cue=cue, source=source, kind=kind)
        catalogue.edit_quote(number, place)
    return 0


@quote_group.command(short_help="Add a quote that the engine missed.")
@click.argument("article")
@with_options(_PLACE)
@with_options(_SPEAKER)
@click.pass_context
def add(
    context: click.Context,
    article: str,
    content: tuple[str, ...],
    cue: tuple[str, ...],
    source: tuple[str, ...],
    kind: str | None,
    who: str | None,
    name: str | None,
    speaker_kind: str,
) -> int:
    """Add a quote that the engine missed, accepted, with its words and who says them.

    Without --kind it is direct between quotation marks, mixed with marks in it, and else indirect.
    """
    if not content:
        raise click.UsageError("give the words with --content", context)
    if who is not None and name is not None:
        raise click.UsageError("give --to or --to-new, not both", context)
    from quotebrowser.desktop.reader.mends import new_place

    with acting(context) as catalogue:
        number = article_id(catalogue, article)
        words = catalogue.article(number).article.text
        spans = spans_of(words, content)
        if not spans:
            raise QuoteBrowserError("A quote needs words; give them with --content.")
        place = replace(
            new_place(words, spans[0]), content=spans, cue=spans_of(words, cue), source=spans_of(words, source)
        )
        place = replace(place, kind=QuoteKind(kind)) if kind else place
        by = None if who is None else person_id(catalogue, who)
        made = catalogue.add_quote(number, place, _somebody(name, speaker_kind), person_id=by)
    _say_made([made])
    return 0


@quote_group.command(short_help="Make several quotes of one.")
@click.argument("number", metavar="QUOTE", type=NUMBER)
@click.argument("at", metavar="WORDS...", nargs=-1, required=True)
@click.pass_context
def split(context: click.Context, number: int, at: tuple[str, ...]) -> int:
    """Make several quotes of one: a new one begins at each of these words of it, or at a place (a number)."""
    with acting(context) as catalogue:
        placed, article = placed_quote(catalogue, number)
        made = catalogue.split_quote(number, _parts(placed, article, at))
    _say_made(made)
    return 0


@quote_group.command(short_help="Make one quote of several.")
@click.argument("numbers", metavar="QUOTE...", type=NUMBER, nargs=-1, required=True)
@click.pass_context
def join(context: click.Context, numbers: tuple[int, ...]) -> int:
    """Make one quote of several of one article; speaker, cue and source are those of the first that has them."""
    with acting(context) as catalogue:
        made = catalogue.join_quotes(quote_ids(catalogue, numbers))
    _say_made([made])
    return 0


for action in ACTIONS:
    quote_group.add_command(command_for(action))


def _somebody(name: str | None, kind: str) -> Speaker | None:
    if name is not None and not name.strip():
        raise QuoteBrowserError("A speaker needs a name; give one, or --to-nobody.")
    return None if name is None else Speaker(name.strip(), SpeakerKind(kind))


def _say_made(numbers: Iterable[int]) -> None:
    click.echo(f"made: {', '.join(f'quote {number}' for number in numbers)}")


def _edited(
    placed: PlacedQuote,
    article: str,
    *,
    content: tuple[str, ...],
    cue: tuple[str, ...],
    source: tuple[str, ...],
    kind: str | None,
) -> Place:
    from quotebrowser.desktop.reader.mends import place_of

    place = place_of(placed)
    return replace(
        place,
        content=spans_of(article, content) if content else place.content,
        cue=spans_of(article, cue) if cue else place.cue,
        source=spans_of(article, source) if source else place.source,
        kind=QuoteKind(kind) if kind else place.kind,
    )


def _parts(placed: PlacedQuote, article: str, at: Iterable[str]) -> list[tuple[Span, ...]]:
    from quotebrowser.desktop.reader.mends import cut_in_two, place_of

    content = placed.quote.content
    offsets = sorted(
        int(one) if one.isdecimal() else where_words_stand(article, one, within=content).start for one in at
    )
    parts = [content]
    for offset in offsets:
        cut = cut_in_two(replace(place_of(placed), content=parts[-1]), article, offset)
        if cut is None:
            raise QuoteBrowserError("A quote is split at words within it, not before its first; give other ones.")
        parts[-1:] = cut
    return parts
