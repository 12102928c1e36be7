"""A printed date to ISO 8601, where it can mean one day only."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}[-/.](?P<number>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?!\d)",
        rf"(?<!\d){_YEAR}(?P<number>\d{{2}})(?P<day>\d{{2}})(?!\d)",
        rf"(?<!\d){_DAY}(?: of)?[\s-]{_MONTH},?[\s-]{_YEAR}(?!\d)",
        rf"\b{_MONTH}\s{_DAY},?\s{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<one>\d{{1,2}})[-/.](?P<two>\d{{1,2}})[-/.]{_YEAR}(?!\d)",
    )
)


def iso_date(printed: str) -> str:
    """The day `printed` names as YYYY-MM-DD; "" where it names none, or might be either of two (03/04/2019)."""
    days = {day for form in _FORMS for match in form.finditer(" ".join(printed.split())) for day in _days(match)}
    return days.pop().isoformat() if len(days) == 1 else ""


def _days(match: re.Match[str]) -> set[date]:
    """The days a match can mean: two where day and month may change places."""
    found = match.groupdict()
    year = int(found["year"])
    if "one" in found:
        one, two = int(found["one"]), int(found["two"])
        candidates = {(one, two), (two, one)}
    else:
        month = int(found["number"]) if "number" in found else _MONTHS.index(found["month"][:3].lower()) + 1
        candidates = {(month, int(found["day"]))}
    return {day for month, number in candidates if (day := _day(year, month, number))}


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
