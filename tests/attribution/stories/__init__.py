"""Whole invented articles of many kinds, and what a careful reader finds in them.

They were written by someone who knew nothing of the engine. `seen` was read while the engine was improved; of `unseen`
only the totals were looked at, so that they say how well it does on text of other kinds than it was made with.
"""

from __future__ import annotations

from tests.attribution.stories import seen, unseen

PARTS = {"seen": seen.CASES, "unseen": unseen.CASES}
