"""What is said of an article that was read and has something to it."""

from __future__ import annotations

from quotebrowser.importing.wording import foreign, quotations_in
from quotebrowser.records import Article
from tests import light_engine


def test_a_thought_is_no_quotation() -> None:
    article = Article(id="a", text="“We sail,” said Ada Morrow. “It may rain,” thought Tom Reeve.")
    assert quotations_in(light_engine.load().attribute(article)) == 1


def test_the_language_is_named() -> None:
    assert "“de”" in foreign("de")
