"""Reads the invented articles that are learnt from beside PolNeAR, marked by hand: python -m model.invented FILE...

An article is `title:` and `author:` lines, an empty line, the text, an empty line and a `speakers:` line with a
`number: Name (kind)` line for each attribution; a line of equals signs parts two articles. In the text `{S1:...}` is
the source of attribution 1, `{C1:...}` its cue, `{T1:...}` a part of its content; `{S1,2:...}` is the source of two.
"""

from __future__ import annotations

import re
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.paragraphs import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    Row = dict[str, Any]

FOLDER = Path(__file__).parent / "invented"
ROLES = {"S": "source", "C": "cue", "T": "content"}
_MARK = re.compile(r"\{([SCT])(\d+(?:,\d+)*):|\}")
_SPEAKER = re.compile(r"(\d+): (.+) \((person|anonymous|group|organization|document)\)")
_ARTICLES = re.compile(r"^=+$\n?", re.MULTILINE)


class BadlyMarked(ValueError):
    """An article that does not keep to the form."""


def invented_articles(files: list[Path] | None = None) -> Iterator[tuple[Row, dict[str, Row]]]:
    """The articles of `files` (all that there are) as gold rows, each with its speakers by attribution."""
    for file in files or sorted(FOLDER.glob("*.txt")):
        for number, article in enumerate(_ARTICLES.split(file.read_text(encoding="utf-8")), 1):
            if article.strip():
                try:
                    yield _row(f"invented-{file.stem}-{number}", article.strip("\n"))
                except BadlyMarked as problem:
                    raise BadlyMarked(f"{file.name}, article {number}: {problem}") from None


def _row(identifier: str, article: str) -> tuple[Row, dict[str, Row]]:
    head, _, rest = article.partition("\n\n")
    told = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    body, found, speakers = rest.rpartition("\n\nspeakers:\n")
    if "title" not in told or not found:
        raise BadlyMarked("there is no title, or no list of speakers")
    text, spans = _unmarked(body)
    named = {
        match[1]: {"name": match[2], "kind": match[3]}
        for line in speakers.strip().splitlines()
        if (match := _SPEAKER.fullmatch(line.strip()))
    }
    numbers = sorted({number for number, _, _ in spans}, key=int)
    if set(named) != set(numbers):
        raise BadlyMarked(f"attributions {numbers} and speakers {sorted(named, key=int)} are not the same")
    attributions = [
        {"id": number} | {role: [span for n, r, span in spans if (n, r) == (number, role)] for role in ROLES.values()}
        for number in numbers
    ]
    for item in attributions:
        if not item["content"] or not item["source"]:
            raise BadlyMarked(f"attribution {item['id']} has no content or no source")
    row = {"id": identifier, "title": told["title"], "author": told.get("author", ""), "text": text}
    return row | {"attributions": attributions, "quoted": list(_quoted(text, attributions))}, named


def _unmarked(body: str) -> tuple[str, list[tuple[str, str, list[int]]]]:
    """The text without its marks, and (attribution, role, span) of each."""
    text, spans, open_at, at = "", [], None, 0
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        at = mark.end()
        if mark[1]:
            if open_at is not None:
                raise BadlyMarked(f"a mark within a mark: {mark[0]} after {text[-40:]!r}")
            open_at = (len(text), mark[1], mark[2].split(","))
        elif open_at is None:
            raise BadlyMarked(f"a mark is closed that was not opened: after {text[-40:]!r}")
        else:
            start, role, numbers = open_at
            spans += [(number, ROLES[role], [start, len(text)]) for number in numbers]
            open_at = None
    if open_at is not None:
        raise BadlyMarked(f"a mark is not closed: {text[-40:]!r}")
    return text + body[at:], spans


def _quoted(text: str, attributions: list[Row]) -> Iterator[Row]:
    """Each outermost quotation with the attribution that holds most of it."""
    for stretch in outermost(quoted_stretches(text, paragraphs_of(text))):
        start, end = stretch.inner.start, stretch.inner.end
        held = {
            item["id"]: sum(max(0, min(end, b) - max(start, a)) for a, b in item["content"]) for item in attributions
        }
        best = max(held, key=held.__getitem__, default=None)
        whose = best if best is not None and held[best] * 2 >= end - start else None
        yield {"span": [start, end], "attribution": whose}


def main(files: list[Path]) -> None:
    """Show what each article was read as, for whoever marks them."""
    rows = list(invented_articles(files))
    for row, speakers in rows:
        print(f"\n## {row['id']}: {row['title']}")
        for number, item in groupby(row["attributions"], key=lambda item: item["id"]):
            marked = next(item)
            words = {role: [row["text"][a:b] for a, b in marked[role]] for role in ROLES.values()}
            print(number, speakers[number]["name"], "|", words["source"], words["cue"], words["content"])
        loose = [row["text"][slice(*item["span"])] for item in row["quoted"] if item["attribution"] is None]
        print("quoted but nobody's:", loose)
    print(f"\n{len(rows)} articles, {sum(len(row['attributions']) for row, _ in rows)} attributions")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
