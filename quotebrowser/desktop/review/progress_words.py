"""How far a review has got, and how well the engine did, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quotebrowser.catalogue.review_order import ReviewOrder
from quotebrowser.desktop.library.wording import counted, speaker_shown

if TYPE_CHECKING:
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.catalogue.sampling import Accuracy


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)


def about_words(order: ReviewOrder, *, only_shown: bool) -> str:
    """Which quotes are reviewed, in which order."""
    what = {
        ReviewOrder.CONFIDENCE: _tr("the least sure first"),
        ReviewOrder.ARTICLE: _tr("article by article"),
        ReviewOrder.RANDOM: _tr("a random sample"),
    }[order]
    return _tr("{what}, of the quotes shown").format(what=what) if only_shown else what


def progress_words(decided: int, left: int) -> str:
    """As in "12 decided, 202 left"."""
    return _tr("{decided} decided, {left} left").format(decided=f"{decided:,}", left=f"{left:,}")


def accuracy_words(decided: int, as_found: int, accuracy: Accuracy | None) -> str:
    """How often the engine was right: measured with its interval in a sample, otherwise only what was seen so far."""
    if accuracy is not None:
        return sample_words(accuracy)
    if not decided:
        return ""
    return _tr("{as_found} of {decided} were right as found ({share}).").format(
        as_found=f"{as_found:,}", decided=f"{decided:,}", share=f"{as_found / decided:.0%}"
    )


def sample_words(accuracy: Accuracy) -> str:
    """The measured accuracy of a sample; "95 % interval" in plain words."""
    if accuracy.share is None or accuracy.low is None or accuracy.high is None:
        return _tr("Nothing of the sample of {size} is judged yet.").format(size=f"{accuracy.sample_size:,}")
    return _tr(
        "The speaker was right in {right} of {judged} judged, {share}; with 95% confidence between {low} and {high}."
    ).format(
        right=f"{accuracy.right:,}",
        judged=f"{accuracy.judged:,}",
        share=f"{accuracy.share:.0%}",
        low=f"{accuracy.low:.0%}",
        high=f"{accuracy.high:.0%}",
    )


def same_words(others: int, corrected: QuoteRow) -> str:
    """The offer of the same speaker for other quotes."""
    return counted(
        "{n} more quote of “{source}” in this article: {who} too?",
        "{n} more quotes of “{source}” in this article: {who} too?",
        others,
        source=corrected.as_printed,
        who=speaker_shown(corrected.speaker),
    )
