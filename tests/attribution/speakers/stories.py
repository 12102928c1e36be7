"""Small invented stories whose sources are marked in the text, for the speaker resolver's tests."""

from __future__ import annotations

import re

from quotebrowser.attribution.mentions import Resolved, SourceMention
from quotebrowser.attribution.speakers import resolve_speakers
from quotebrowser.records import Article, Span

MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def told(story: str, *, title: str = "", author: str = "", transcript: bool = False) -> list[Resolved]:
    """Resolve every [[source]] of `story`; [[]] is a quotation without one. Contents lie right after the source."""
    text, spans = "", []
    at = 0
    for m in MARK.finditer(story):
        text += story[at : m.start()]
        spans.append((len(text), len(text) + len(m[1])))
        text += m[1]
        at = m.end()
    text += story[at:]
    sources = [
        SourceMention((Span(start, end),) if end > start else (), (Span(end, end + 1),), (), transcript)
        for start, end in spans
    ]
    return resolve_speakers(Article("story", text, title=title, author=author), [], sources)


def names(story: str, *, title: str = "", author: str = "", transcript: bool = False) -> list[str | None]:
    """The speakers' names of `story`, in order."""
    results = told(story, title=title, author=author, transcript=transcript)
    return [r.speaker.name if r.speaker else None for r in results]
