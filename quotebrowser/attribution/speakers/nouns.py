"""The nouns that descriptions are made of, and their singulars."""

from __future__ import annotations

import re

from .word_lists import DOCUMENT_NOUNS, GROUP_NOUNS, KINSHIP, ORGANIZATION_NOUNS, PERSON_NOUNS, words

KNOWN_SINGULAR = words("police press congress news times boss comments remarks minutes")
KNOWN = PERSON_NOUNS | GROUP_NOUNS | ORGANIZATION_NOUNS | DOCUMENT_NOUNS | frozenset(KINSHIP)


TRADE = re.compile(
    r"[a-z]{3,}(?:ologist|onomist|ographer|ematician|trician|keeper|maker|monger|smith|fighter|grower|jumper)"
)
"""Regular formations that name a human being by trade."""


def is_human(noun: str) -> bool:
    """Whether a folded singular noun names one human being."""
    return noun in PERSON_NOUNS or TRADE.fullmatch(noun) is not None


def singular(word: str) -> str:
    """The singular of a folded noun, where the plural is regular."""
    special = {
        "women": "woman",
        "men": "man",
        "people": "people",
        "media": "media",
        "spokesmen": "spokesman",
        "wives": "wife",
    }
    if word in special:
        return special[word]
    if word in KNOWN_SINGULAR or len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1]
