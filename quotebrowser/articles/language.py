"""Which language a text is in, where that can be told."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 20_000
"""Characters looked at; more changes nothing but the time it takes."""
_LEAST_LETTERS = 40
_LEAST_CERTAINTY = 0.6

_WITHOUT_A_PRESS = frozenset({"an", "br", "eo", "la", "ln", "qu", "sa", "se", "sn", "st", "vo", "wa"})
"""Languages the model knows and finds in short or broken texts, but in which hardly any article is written."""


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language `text` is written in, "" where it cannot be told (short, mixed, no words)."""
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return ""
    language, certainty = _identifier().classify(sample)
    return str(language) if certainty >= _LEAST_CERTAINTY else ""


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(label for label in identifier.labels if len(label) == 2 and label not in _WITHOUT_A_PRESS)
    return identifier
