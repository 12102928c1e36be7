"""What is said of a search that cannot be read."""

from __future__ import annotations

from quotebrowser.errors import QuoteBrowserError


class SearchNotUnderstood(QuoteBrowserError):
    """A search that cannot be read: at which column (from 1), and what was expected there."""

    def __init__(self, column: int, found: str, expected: str) -> None:
        super().__init__(f"The search cannot be read at column {column}, {found}: expected {expected}.")
        self.column = column
        self.expected = expected
