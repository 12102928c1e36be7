"""Articles are attributed in the order in which they came, errors in their places."""

from __future__ import annotations

from quotebrowser.errors import ArticleUnreadable
from quotebrowser.importing.attributing import attributed
from quotebrowser.importing.inputs import Offered
from quotebrowser.records import Article
from tests import light_engine


def _offer(name: str, text: str) -> Offered:
    return Offered(name, name, "", Article(id=name, text=text))


def test_errors_stand_in_the_place_of_the_article_they_replace() -> None:
    unreadable = ArticleUnreadable("b.txt: there is no such file; check the path")
    offers = [
        _offer("a", "“We sail,” said Ada Morrow."),
        Offered("b.txt", "b.txt", "/b.txt", unreadable),
        _offer("c", "FAIL"),
        _offer("d", "No words of anyone."),
    ]
    found = list(attributed(offers, engine_loader=light_engine.load))
    assert [item.offered for item in found] == offers
    assert [len(item.quotes) for item in found] == [1, 0, 0, 0]
    assert [item.failure is None for item in found] == [True, False, False, True]
    assert found[1].failure is unreadable


def test_offsets_are_into_the_text_as_it_was_offered() -> None:
    text = "One line.\r\n\r\n“We sail,” said Ada Morrow.\r\n"
    [item] = attributed([_offer("a", text)], engine_loader=light_engine.load)
    assert item.quotes[0].content[0].of(text) == "We sail,"
