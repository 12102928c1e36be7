"""Days as a researcher gives them: a day, a month or a year that the calendar has."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from quotebrowser.errors import QuoteBrowserError

_FORM = re.compile(r"(?P<year>[0-9]{4})(-(?P<month>[0-9]{2})(-(?P<day>[0-9]{2}))?)?")


def first_day(given: str) -> str:
    """`given` as it compares with days from its first day on; empty where nothing is given."""
    _refuse_no_day(given)
    return given.strip()


def last_day(given: str) -> str:
    """The last day of `given`: of a year its 31 December; empty where nothing is given."""
    found = _refuse_no_day(given)
    if found is None:
        return ""
    year, month = int(found["year"]), int(found["month"] or 12)
    return date(year, month, int(found["day"] or monthrange(year, month)[1])).isoformat()


def _refuse_no_day(given: str) -> re.Match[str] | None:
    if not given.strip():
        return None
    found = _FORM.fullmatch(given.strip())
    try:
        if found:
            date(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
            return found
    except ValueError:
        pass
    raise QuoteBrowserError(f"“{given.strip()}” is no date; give a day, a month or a year, as in 2019-02-06 or 2019.")
