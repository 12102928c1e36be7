"""JSON lines stay lines whatever an article holds, and their offsets are into the text that was given."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.articles.jsonl import read_jsonl
from quotebrowser.cli.extract_forms import write_json_lines
from quotebrowser.importing.attributing import Extracted
from quotebrowser.importing.inputs import Offered
from quotebrowser.records import Article, QuoteKind
from tests import light_engine

if TYPE_CHECKING:
    import pytest


@given(st.text())
def test_any_text_is_one_line_of_json_however_it_is_split(text: str) -> None:
    article = Article(id="a", text=text)
    stream = io.StringIO(newline="")
    write_json_lines([Extracted(Offered("a", "a", "", article))], stream, frozenset(QuoteKind))
    [line] = stream.getvalue().splitlines()
    assert json.loads(line)["text"] == text
    assert line.encode("utf-8").decode("utf-8") == line


@given(st.text(alphabet=st.sampled_from("“” aA\r\n\N{SAILBOAT}\u2028") | st.characters(codec="utf-8"), min_size=1))
def test_offsets_of_a_line_are_into_its_text_whatever_it_holds(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    text += "“We sail,” said Ada Morrow."
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text}) + "\n", encoding="utf-8")
    [article] = read_jsonl(path, 10_000)
    assert isinstance(article, Article)
    last = light_engine.load().attribute(article)[-1]
    assert last.content[0].of(text).endswith("We sail,")
