"""The whole way from text to quotes, with the parse written out by hand."""

from __future__ import annotations

from quotebrowser.attribution.attributing import quotes_of
from quotebrowser.attribution.cues import Cue
from quotebrowser.attribution.marks import outermost, quoted_stretches
from quotebrowser.attribution.paragraphs import paragraphs_of
from quotebrowser.attribution.parsing import Parse
from quotebrowser.attribution.reports import Report
from quotebrowser.records import Article, QuoteKind, Span, words_of


def test_the_clause_around_quoted_words_belongs_to_a_mixed_quote() -> None:
    text = "Marn said that the quay was “a disgrace” to the town."
    clause = Span(text.index("the quay"), len(text) - 1)
    report = Report(Span(5, 9), Span(0, 4), (clause,), Cue.SAYING, clausal=True)
    paragraphs = paragraphs_of(text)
    stretches = outermost(quoted_stretches(text, paragraphs))
    (quote,) = quotes_of(Article("t", text), paragraphs, stretches, Parse(sentences=[0], reports=[report]))
    assert quote.kind is QuoteKind.MIXED
    assert words_of(text, quote.content) == "the quay was “a disgrace” to the town"


def test_a_reported_clause_gives_way_to_what_is_quoted_in_it_by_another() -> None:
    text = "Marn said Veld had asked: “Why?”"
    reports = [
        Report(Span(5, 9), Span(0, 4), (Span(10, len(text)),), Cue.SAYING, clausal=True),
        Report(Span(19, 24), Span(10, 14), (Span(26, len(text)),), Cue.SAYING, clausal=True),
    ]
    paragraphs = paragraphs_of(text)
    stretches = outermost(quoted_stretches(text, paragraphs))
    quotes = quotes_of(Article("t", text), paragraphs, stretches, Parse(sentences=[0], reports=reports))
    assert [(words_of(text, q.source), words_of(text, q.content)) for q in quotes] == [
        ("Marn", "Veld had asked"),
        ("Veld", "Why?"),
    ]
