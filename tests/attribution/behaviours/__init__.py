"""The behaviour cases of quote attribution: small invented articles, by theme, for any engine."""

from __future__ import annotations

from tests.attribution.behaviours import bodies, cues, layout, linking, marks, names, people, reported, unsaid

THEMES = {
    "marks": marks.CASES,
    "layout": layout.CASES,
    "unsaid": unsaid.CASES,
    "cues": cues.CASES,
    "linking": linking.CASES,
    "reported": reported.CASES,
    "names": names.CASES,
    "people": people.CASES,
    "bodies": bodies.CASES,
}
"""The cases of each theme, in the order in which the report lists them."""
