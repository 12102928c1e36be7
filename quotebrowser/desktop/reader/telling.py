"""What is told of a quote when it is pointed at: who said it, how sure that is, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quotebrowser.desktop.library.wording import confidence_words, quote_kind_words, speaker_shown, status_shown

if TYPE_CHECKING:
    from quotebrowser.catalogue.rows import PlacedQuote


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reader", text)


def who(placed: PlacedQuote) -> str:
    """The speaker, with its sign."""
    return speaker_shown(placed.speaker, corrected=placed.corrected)


def how_sure(placed: PlacedQuote) -> str:
    """How sure the speaker is; where the researcher chose it, what the engine had said."""
    sure = confidence_words(placed.quote.confidence)
    if not placed.corrected:
        return sure
    engine = placed.quote.speaker.name if placed.quote.speaker else _tr("nobody named")
    return _tr("your choice; the program said {name} ({sure})").format(name=engine, sure=sure)


def told(placed: PlacedQuote, accuracy_hint: str = "") -> str:
    """All of it, a line each; the last one says where to read what a confidence is worth."""
    state = f"{quote_kind_words(placed.quote.kind)}, {status_shown(placed.status)}"
    lines = (who(placed), how_sure(placed), placed.quote.reason, state, accuracy_hint)
    return "\n".join(line for line in lines if line)
