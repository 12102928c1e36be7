"""What is put before a reviewer, and in which order; apart from the queries, so that help needs no database."""

from __future__ import annotations

from enum import StrEnum

from quotebrowser.catalogue.filter import Filter
from quotebrowser.records import ReviewStatus

TO_REVIEW = Filter(statuses=frozenset({ReviewStatus.UNREVIEWED}))
"""What nobody has accepted or rejected yet, thoughts aside."""


class ReviewOrder(StrEnum):
    """In which order quotes are put before a reviewer."""

    CONFIDENCE = "confidence"
    ARTICLE = "article"
    RANDOM = "random"
