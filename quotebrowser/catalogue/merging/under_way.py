"""A merge while it goes on: the two catalogues, who is who in them, the tags, and what has been counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quotebrowser.catalogue.merging.people import PeopleOfBoth
from quotebrowser.catalogue.merging.source import insert

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotebrowser.catalogue.merging.report import Tally
    from quotebrowser.catalogue.merging.source import Source


@dataclass(slots=True)
class UnderWay:
    """What the steps of one merge share; `articles` are my articles for theirs."""

    mine: Source
    theirs: Source
    articles: dict[int, int]
    people: PeopleOfBoth = field(init=False)
    tally: Tally = field(default_factory=Counter)
    _tags: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.people = PeopleOfBoth(self.mine, self.theirs, self.articles)

    @property
    def db(self) -> Database:
        """My catalogue, which is written."""
        return self.mine.db

    def person(self, their_id: int | None) -> int | None:
        """My person for one of theirs, made where there is none; nobody for nobody."""
        return None if their_id is None else self.people.made(their_id, self.tally)

    def tag(self, name: str) -> int:
        """My tag of this name, made with the colleague's colour and place in the tree where there is none."""
        if name not in self._tags:
            found = self.mine.rows("SELECT id FROM tags WHERE name = ?", (name,))
            self._tags[name] = int(found[0][0]) if found else self._make_tag(name)
        return self._tags[name]

    def put_tag(self, my_quote: int, name: str) -> None:
        """Put a tag on one of my quotes, where it is not."""
        cursor = self.db.execute(
            "INSERT INTO quote_tags (quote_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING", (my_quote, self.tag(name))
        )
        self.tally["tags_new"] += cursor.rowcount

    def _make_tag(self, name: str) -> int:
        (colour, parent), *_ = self.theirs.rows(
            "SELECT tags.colour, parents.name FROM tags LEFT JOIN tags AS parents ON parents.id = tags.parent_id"
            " WHERE tags.name = ?",
            (name,),
        )
        parent_id = self.tag(parent) if parent is not None else None
        return insert(self.db, "tags", {"name": name, "colour": colour, "parent_id": parent_id})
