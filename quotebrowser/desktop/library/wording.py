"""How quotes, speakers, kinds and statuses are put into words and signs, the same everywhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quotebrowser.desktop.theme import KIND_SIGNS, NOBODY_SIGN
from quotebrowser.records import QuoteKind, ReviewStatus, SpeakerKind

if TYPE_CHECKING:
    from quotebrowser.catalogue.rows import QuoteRow
    from quotebrowser.records import Speaker

STATUS_SIGNS: dict[ReviewStatus, str] = {
    ReviewStatus.UNREVIEWED: "◌",
    ReviewStatus.ACCEPTED: "✓",
    ReviewStatus.REJECTED: "✕",
}
OPENING_MARKS = frozenset("\"'“„«‘‚‹»")
"""What a direct quote begins with where its marks are part of it."""

CORRECTED_SIGN = "✎"

CERTAIN, LIKELY, DOUBTFUL = 0.9, 0.7, 0.45
"""From which confidence on a speaker is called almost certain, likely, doubtful; below that it is a guess."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def counted(one: str, many: str, number: int, **words: str) -> str:
    """A number with what it counts, as in "1 quote", "98,310 quotes"; `{n}` stands for it, other names for `words`."""
    source = one if number == 1 else many
    return QCoreApplication.translate("Wording", source, None, number).format(n=f"{number:,}", **words)


def quotes_words(number: int) -> str:
    """So many quotes."""
    return counted("{n} quote", "{n} quotes", number)


def speaker_kind_words(kind: SpeakerKind) -> str:
    """The name of a kind of speaker."""
    return {
        SpeakerKind.PERSON: _tr("person"),
        SpeakerKind.ANONYMOUS: _tr("unnamed source"),
        SpeakerKind.GROUP: _tr("group"),
        SpeakerKind.ORGANIZATION: _tr("organisation"),
        SpeakerKind.DOCUMENT: _tr("document"),
    }[kind]


def quote_kind_words(kind: QuoteKind) -> str:
    """The name of a kind of quote."""
    return {
        QuoteKind.DIRECT: _tr("direct quote"),
        QuoteKind.MIXED: _tr("partly direct quote"),
        QuoteKind.INDIRECT: _tr("reported speech"),
        QuoteKind.THOUGHT: _tr("thought"),
    }[kind]


def status_words(status: ReviewStatus) -> str:
    """The name of a status."""
    return {
        ReviewStatus.UNREVIEWED: _tr("to review"),
        ReviewStatus.ACCEPTED: _tr("accepted"),
        ReviewStatus.REJECTED: _tr("rejected"),
    }[status]


def status_shown(status: ReviewStatus) -> str:
    """A status with its sign."""
    return f"{STATUS_SIGNS[status]} {status_words(status)}"


def speaker_shown(speaker: Speaker | None, *, corrected: bool = False) -> str:
    """A speaker's name between the sign of its kind and, where the researcher chose it, the sign of a correction."""
    name = f"{KIND_SIGNS[speaker.kind]} {speaker.name}" if speaker else f"{NOBODY_SIGN} {_tr('nobody named')}"
    return f"{name} {CORRECTED_SIGN}" if corrected else name


def confidence_words(confidence: float) -> str:
    """How sure the engine is of a speaker, in words and per cent."""
    for least, words in ((CERTAIN, _tr("almost certain")), (LIKELY, _tr("likely")), (DOUBTFUL, _tr("doubtful"))):
        if confidence >= least:
            return f"{words}, {confidence:.0%}"
    return f"{_tr('a guess')}, {confidence:.0%}"


def words_shown(row: QuoteRow) -> str:
    """A quote's words, those of a direct quote between quotation marks, so that they are told from reported speech."""
    bare = row.kind is QuoteKind.DIRECT and row.text[:1] not in OPENING_MARKS
    return f"“{row.text}”" if bare else row.text


def one_line(text: str) -> str:
    """A text with every run of white space, line breaks among them, made one space."""
    return " ".join(text.split())


def source_line(row: QuoteRow) -> str:
    """Where a quote stands: article, outlet, date, address, as far as known."""
    return ", ".join(part for part in (row.article, row.outlet, row.date, row.url) if part)


def row_as_text(row: QuoteRow) -> str:
    """A quote as it is copied: its words, then who said it and where it stands."""
    name = row.speaker.name if row.speaker else _tr("nobody named")
    return f"{words_shown(row)}\n\N{EM DASH} {name}. {source_line(row)}"
