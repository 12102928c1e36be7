"""Markdown: front matter for the metadata, and the words without their markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quotebrowser.articles.decoding import decode
from quotebrowser.articles.metadata import metadata_from
from quotebrowser.articles.opening import name_of, whole_file, within_limit
from quotebrowser.articles.text import canonical
from quotebrowser.records import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"([\w -]+?)[ \t]*:(?:[ \t]+(.*))?")
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>", re.DOTALL | re.IGNORECASE)


def read_markdown(path: Path, most_characters: int) -> Iterator[Article]:
    """The one article of a Markdown file, as a reader would see it: no marks of headings, emphasis, lists or links.

    Paragraphs stand on one line each with an empty line between. The title is the front matter's, or else a first
    heading of the first level, which is then no part of the text.
    """
    name = name_of(path)
    data = whole_file(path, most_characters)
    pairs, body = _split_front_matter(within_limit(decode(data, name), name, most_characters))
    metadata = metadata_from(pairs)
    heading, blocks = _blocks(body)
    if heading and not metadata["title"]:
        metadata["title"] = heading
    elif heading and heading != metadata["title"]:
        blocks.insert(0, heading)
    text = canonical("\n\n".join(blocks))
    yield Article(id=name, text=within_limit(text, name, most_characters), **metadata)


def _split_front_matter(text: str) -> tuple[list[tuple[str, object]], str]:
    """The fields between two lines of `---` at the very start, and the rest. Scalars and lists of them only."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        return [], text
    pairs: list[tuple[str, object]] = []
    for line in match[1].splitlines():
        if line.lstrip().startswith("- ") and pairs:
            name, value = pairs[-1]
            item = _unquoted(line.lstrip()[2:])
            pairs[-1] = (name, [*value, item] if isinstance(value, list) else [item])
        elif field := _FIELD.fullmatch(line):
            pairs.append((field[1], _value(field[2] or "")))
    return pairs, text[match.end() :]


def _value(printed: str) -> object:
    printed = printed.strip()
    if printed.startswith("[") and printed.endswith("]"):
        return [_unquoted(item) for item in printed[1:-1].split(",")]
    return _unquoted(printed)


def _unquoted(printed: str) -> str:
    printed = printed.strip()
    if len(printed) > 1 and printed[0] == printed[-1] and printed[0] in "\"'":
        return printed[1:-1]
    return printed


def _blocks(body: str) -> tuple[str, list[str]]:
    """The heading of the first level that `body` opens with, or "", and the blocks of text after it."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    opens_with_heading = bool(tokens) and tokens[0].type == "heading_open" and tokens[0].tag == "h1"
    blocks = [block for block in map(_text_of_block, tokens) if block]
    return (blocks[0], blocks[1:]) if opens_with_heading and blocks else ("", blocks)


def _text_of_block(token: Token) -> str:
    if token.type == "inline":
        return "".join(map(_text_of_piece, token.children or ())).strip()
    if token.type in ("fence", "code_block"):
        return token.content.strip("\n")
    return _TAG.sub("", token.content).strip() if token.type == "html_block" else ""


def _text_of_piece(token: Token) -> str:
    if token.type in ("text", "text_special", "code_inline"):
        return token.content
    if token.type == "softbreak":
        return " "
    is_break = token.type == "hardbreak" or (token.type == "html_inline" and token.content.lower().startswith("<br"))
    return "\n" if is_break else ""
