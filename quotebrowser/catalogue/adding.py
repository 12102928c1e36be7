"""Adds an article with its quotes to a batch, in one transaction that the caller holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from quotebrowser.catalogue import batches, history
from quotebrowser.catalogue.linking import Appearance, Link, Setting, link_speakers
from quotebrowser.catalogue.names import Traits, is_title_variant, traits_of
from quotebrowser.catalogue.paragraphs import paragraph_at, paragraph_starts
from quotebrowser.catalogue.people import SPANNING_KINDS, add_alias
from quotebrowser.catalogue.rows import Added
from quotebrowser.catalogue.stored import fingerprint, spans_to_json, storable, zones_to_json
from quotebrowser.records import Article, Quote, Speaker, SpeakerKind, words_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from sqlite_utils import Database

    from quotebrowser.catalogue.batches import Batch


def find_article(db: Database, text: str) -> int | None:
    """The id of the article with this canonical text, or None."""
    found = db.execute("SELECT id FROM articles WHERE sha256 = ?", (fingerprint(text),)).fetchone()
    return int(found[0]) if found else None


def add_article(
    db: Database,
    article: Article,
    quotes: Sequence[Quote],
    *,
    engine: str,
    file: str,
    language: str,
    batch: Batch,
    who: str,
) -> Added:
    """Keep `article` and what `engine` said about it; an article whose text is there stays as it is.

    One that lies in the trash comes back from it. Raises ValueError, nothing kept, for a span that reaches past the end
    of the text, and QuoteBrowserError where the batch has been undone.
    """
    there = db.execute("SELECT id, trashed_at FROM articles WHERE sha256 = ?", (fingerprint(article.text),)).fetchone()
    if there is not None and there[1] is None:
        return Added(there[0], already_there=True, batch_id=batch.id)
    refuse_spans_past_the_end(article.text, quotes)
    batch_id = batch.id if batch.id is not None else batches.begin_batch(db, batch.source, who)
    entry_id = batches.entry_of(db, batch_id)
    history.drop_what_was_undone(db)
    with history.journalled(db, entry_id, importing=True):
        if there is not None:
            article_id = int(there[0])
            db.execute("UPDATE articles SET trashed_at = NULL WHERE id = ?", (article_id,))
        else:
            article_id = _insert_article(db, article, engine=engine, file=file, language=language, batch_id=batch_id)
            add_quotes(db, article_id, article.text, quotes, engine)
    batches.count_article(db, batch_id, entry_id, article.title or shown_name(article, file), len(quotes))
    return Added(article_id, already_there=False, batch_id=batch_id)


def refuse_spans_past_the_end(text: str, quotes: Sequence[Quote]) -> None:
    """Raise ValueError for a span that reaches past the end of the text."""
    end = max((span.end for quote in quotes for span in (*quote.content, *quote.cue, *quote.source)), default=0)
    if end > len(text):
        raise ValueError(f"a span of a quote ends at {end}, past the end of the text at {len(text)}")


def add_quotes(db: Database, article_id: int, text: str, quotes: Sequence[Quote], engine: str) -> None:
    """Keep what `engine` said about an article, and link its speakers to people."""
    speaking = {quote.speaker for quote in quotes if quote.speaker is not None}
    speaker_ids, links = _known_speakers(db, article_id, speaking)
    appearances = _appearances(text, quotes, without=links)
    new_links = link_speakers(db, _setting(db, article_id, text), appearances)
    links |= new_links
    speaker_ids |= {
        appearance.speaker: _insert_speaker(db, article_id, appearance, new_links[appearance.speaker])
        for appearance in appearances
    }
    _insert_quotes(db, article_id, text, quotes, speaker_ids, engine)
    _keep_printed_names(db, text, quotes, links)


def shown_name(article: Article, file: str) -> str:
    """What stands for an article without a title: its file's name, or its own name within a file of many."""
    if not article.id or Path(article.id).name == Path(file).name:
        return Path(file or article.id).name
    return Path(article.id).name if not file else article.id


def _insert_article(db: Database, article: Article, *, engine: str, file: str, language: str, batch_id: int) -> int:
    cells = (
        article.title, article.outlet, article.author, article.date, article.url, article.id, file,
        shown_name(article, file), language, history.now(), fingerprint(article.text), zones_to_json(article.zones),
        article.text, engine,
    )  # fmt: skip
    (article_id,) = db.execute(
        "INSERT INTO articles (title, outlet, author, date, url, identifier, file, shown_name, language, imported_at,"
        " sha256, zones, text, engine, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (*map(storable, cells), batch_id),
    ).fetchone()
    return int(article_id)


def _known_speakers(
    db: Database, article_id: int, speakers: Iterable[Speaker]
) -> tuple[dict[Speaker, int], dict[Speaker, Link]]:
    """The ids and links of those speakers whom the article has from an earlier run of the engine."""
    rows = db.execute("SELECT name, kind, id, person_id, link_reason FROM speakers WHERE article_id = ?", (article_id,))
    known = {(name, kind): (speaker_id, Link(person_id, reason)) for name, kind, speaker_id, person_id, reason in rows}
    found = {
        speaker: known[storable(speaker.name), speaker.kind]
        for speaker in speakers
        if (storable(speaker.name), speaker.kind) in known
    }
    return (
        {speaker: speaker_id for speaker, (speaker_id, _) in found.items()},
        {speaker: link for speaker, (_, link) in found.items()},
    )


def _setting(db: Database, article_id: int, text: str) -> Setting:
    (day,) = db.execute("SELECT day FROM articles WHERE id = ?", (article_id,)).fetchone()
    return Setting(article_id, day, text)


def _appearances(text: str, quotes: Sequence[Quote], *, without: Container[Speaker]) -> list[Appearance]:
    """The speakers of an article who are not known yet, with what the forms in which it prints them tell."""
    printed: dict[Speaker, set[str]] = {}
    for quote in quotes:
        if quote.speaker is not None and quote.speaker not in without:
            printed.setdefault(quote.speaker, set()).update(span.of(text) for span in quote.source)
    return [
        Appearance(speaker, traits_of(speaker.name, forms) if speaker.kind is SpeakerKind.PERSON else Traits())
        for speaker, forms in printed.items()
    ]


def _insert_speaker(db: Database, article_id: int, appearance: Appearance, link: Link) -> int:
    speaker, traits = appearance.speaker, appearance.traits
    (speaker_id,) = db.execute(
        "INSERT INTO speakers (article_id, name, kind, person_id, link_reason, link_doubt, gender, role)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = name RETURNING id",
        (
            article_id, storable(speaker.name), speaker.kind, link.person_id, storable(link.reason),
            storable(link.doubt), traits.gender, storable(traits.role),
        ),
    ).fetchone()  # fmt: skip
    return int(speaker_id)


def _insert_quotes(
    db: Database,
    article_id: int,
    text: str,
    quotes: Sequence[Quote],
    speaker_ids: dict[Speaker, int],
    engine: str,
) -> None:
    text = storable(text)
    starts = paragraph_starts(text)
    rows = [
        (
            article_id,
            speaker_ids[quote.speaker] if quote.speaker is not None else None,
            words_of(text, quote.source),
            words_of(text, quote.content),
            quote.kind,
            words_of(text, quote.cue),
            paragraph_at(starts, quote.content[0].start),
            quote.content[0].start,
            quote.content[-1].end,
            quote.confidence,
            storable(quote.reason),
            engine,
            spans_to_json(quote.content),
            spans_to_json(quote.cue),
            spans_to_json(quote.source),
            quote.zone,
        )
        for quote in quotes
    ]
    db.conn.executemany(
        'INSERT INTO quotes (article_id, speaker_id, as_printed, text, kind, cue, paragraph, start, "end",'
        " confidence, reason, engine, content_spans, cue_spans, source_spans, zone)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def _keep_printed_names(db: Database, text: str, quotes: Sequence[Quote], links: dict[Speaker, Link]) -> None:
    """Title variants under which the article prints a speaker ("Gen. Ruiz") become aliases of the person."""
    variants = {
        (links[quote.speaker].person_id, quote.source[0].of(text))
        for quote in quotes
        if quote.speaker is not None
        and quote.speaker.kind in SPANNING_KINDS
        and len(quote.source) == 1
        and is_title_variant(quote.source[0].of(text), quote.speaker.name)
    }
    for person_id, printed in sorted(variants):
        add_alias(db, person_id, printed, by_person=False)
