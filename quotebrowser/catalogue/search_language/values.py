"""Reads what stands behind a field's colon; Misread says what was expected where it is something else."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from typing import TYPE_CHECKING

from quotebrowser.catalogue.filter import Confidence
from quotebrowser.catalogue.search_language.tokens import has_a_word
from quotebrowser.catalogue.search_language.tree import Phrase, Word

if TYPE_CHECKING:
    from collections.abc import Callable, Collection


class Misread(Exception):
    """A value that its field cannot have; the text says what it expects."""


@dataclass(frozen=True, slots=True)
class Days:
    """The first and last day of the year, month or day that was typed."""

    first: date
    last: date

    @property
    def day_before(self) -> date | None:
        """None where the calendar has none."""
        return None if self.first == date.min else self.first - timedelta(days=1)

    @property
    def day_after(self) -> date | None:
        """None where the calendar has none."""
        return None if self.last == date.max else self.last + timedelta(days=1)


def name(typed: str) -> str:
    """Any text with something in it."""
    if not typed.strip():
        raise Misread("a name, within marks where it has spaces")
    return typed.strip()


def words(typed: str) -> Word | Phrase:
    """A word or, where it has more, a phrase."""
    if not has_a_word(typed):
        raise Misread('a word or a "phrase"')
    return word_or_phrase(typed.strip())


def word_or_phrase(typed: str) -> Word | Phrase:
    """One token as a word, several as a phrase ("hard-won"); a * at the end lets it go on."""
    bare = typed.rstrip("*")
    return Word(bare, bare != typed) if bare.isalnum() else phrase(typed)


def phrase(typed: str) -> Phrase:
    """Words as they stand; a * at the end lets the last of them go on."""
    bare = typed.rstrip("*")
    return Phrase(bare, bare != typed)


def days(typed: str) -> Days:
    """A year, a month or a day."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", typed, re.ASCII)
    try:
        if match is not None:
            year, month, day = (int(part) if part else None for part in match.groups())
            first = date(year or 0, month or 1, day or 1)
            last_month = month or 12
            last_day = day or calendar.monthrange(first.year, last_month)[1]
            return Days(first, date(first.year, last_month, last_day))
    except ValueError as error:
        raise Misread(_DATE) from error
    raise Misread(_DATE)


_DATE = "a date: 2019, 2019-02 or 2019-02-06"

_NUMBER = r"(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)"


def confidence(typed: str) -> Confidence:
    """A range between 0 and 1."""
    if match := re.fullmatch(rf"({_NUMBER})\.\.({_NUMBER})", typed, re.ASCII):
        return Confidence(float(match[1]), float(match[2]))
    if match := re.fullmatch(rf"([<>])(=?)({_NUMBER})", typed, re.ASCII):
        number, included = float(match[3]), bool(match[2])
        return Confidence(number, None, included) if match[1] == ">" else Confidence(None, number, included)
    raise Misread("a range between 0 and 1: <0.5, >=0.8 or 0.5..0.8")


def one_of(choices: Collection[str]) -> Callable[[str], str]:
    """One of these words, in any case."""

    def choice(typed: str) -> str:
        if typed.casefold() in choices:
            return typed.casefold()
        close = get_close_matches(typed.casefold(), choices, n=1)
        meant = f" (did you mean {close[0]}?)" if close else ""
        raise Misread(f"one of {', '.join(choices)}{meant}")

    return choice
