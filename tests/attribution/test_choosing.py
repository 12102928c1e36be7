"""The choice among the reporting words of one sentence."""

from __future__ import annotations

from quotebrowser.attribution.choosing import How, best_report, word_count
from quotebrowser.attribution.cues import Cue
from quotebrowser.attribution.marks import quoted_stretches
from quotebrowser.attribution.outer_sentences import OuterSentence
from quotebrowser.attribution.reports import Report
from quotebrowser.records import Span


def chosen(text: str, *reports: tuple[str, str, str, Cue]) -> tuple[str, How] | None:
    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    made = tuple(Report(span(c), span(s), (span(w),) if w else (), k) for s, c, w, k in reports)
    stretches = tuple(quoted_stretches(text))
    found = best_report(text, stretches[0], OuterSentence(Span(0, len(text)), stretches, made))
    return found and (found[0].source.of(text), found[1])


def test_a_judgement_within_a_saying_is_the_sayers() -> None:
    text = "Marn wrote that the law showed itself to be “a gift to the sea.”"
    inner = ("the law", "showed", "itself to be “a gift to the sea.”", Cue.STANCE)
    outer = ("Marn", "wrote", "the law showed itself to be “a gift to the sea.”", Cue.SAYING)
    found = chosen(text, outer, inner)
    assert found is not None
    assert found[0] == "Marn"


def test_reporting_words_far_away_are_nobodys() -> None:
    text = "Marn said it, and then rain came down on the roofs of the town, and wind, and hail on the “quay” as well."
    assert chosen(text, ("Marn", "said", "", Cue.SAYING)) is None


def test_a_mention_with_marks_in_it_does_not_say_them() -> None:
    text = "The “quay” men said no."
    assert chosen(text, ("The “quay” men", "said", "no", Cue.SAYING)) is None


def test_words_are_counted_between_two_places() -> None:
    assert word_count("one, don't two-three. four", 0, 26) == 4
    assert word_count("one two", 5, 2) == 0
