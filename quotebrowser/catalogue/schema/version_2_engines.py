"""Version 2 of the format: which engine read an article last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotebrowser.catalogue.schema.versions import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database


@migrations()
def which_engine_read_an_article(db: Database) -> None:
    """Known of an article without quotes, too, so that what an older engine read can be asked for."""
    db.executescript("""
        ALTER TABLE articles ADD COLUMN engine TEXT NOT NULL DEFAULT '';
        UPDATE articles SET engine = coalesce(
            (SELECT engine FROM quotes WHERE article_id = articles.id AND origin = 'engine' ORDER BY id DESC LIMIT 1),
            '');
        CREATE INDEX articles_by_engine ON articles (engine);
    """)
