"""Where the name proper begins in a run of capitals: after titles, roles, parties and places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .first_names import is_first_name
from .nouns import KNOWN, is_human, singular
from .page import folded
from .word_lists import (
    DOTTED_TITLES,
    HONORIFICS,
    NATIONALITIES,
    ORGANIZATION_TAILS,
    PLACE_TAILS,
    PLACE_WORDS,
    TITLES,
    words,
)

if TYPE_CHECKING:
    from .runs import Printed

COMPASS = words("north south east west northern southern eastern western new san santa st saint los las")
OFFICE_OF = words("state defense defence health justice finance education transport foreign interior agriculture labor")


OFFICE_BEFORE = re.compile(r"([A-Z][\w-]+) (?:of|for) (?:the )?$")
TO_COME = re.compile(r"-(?:elect|designate)$")
COURTLY = words("crown grand arch high federal supreme chief sergeant")
SURNAMES_TOO = words("sen king bishop pope judge marshal major prince duke shah lord baron chancellor father brother")
"""Titles that are surnames as well, where they end a name."""


def titles_end(part: list[Printed], text: str) -> int:
    """How many words of `part` stand before the name proper."""
    last = len(part)
    if part[-1].fold in ORGANIZATION_TAILS | PLACE_TAILS and not _is_called_so(part):
        return 0
    cut = _after_titles(part, text)
    if cut == last:
        return cut
    cut = _after_roles(part, cut)
    if cut == 0 and last > 1 and _after_of(part[0].start, text):
        given = next((k for k in range(1, last - 1) if is_first_name(part[k].fold)), 0)
        cut = given or int(part[0].fold in OFFICE_OF)
    return cut if is_first_name(part[cut].fold) else _at_first_name(part, cut)


def _is_called_so(part: list[Printed]) -> bool:
    """Whether someone bears the word that ends other names: "Paul Hill", "Gen. Paul Hill", "Mr. Hill"."""
    name = next((k for k, word in enumerate(part) if word.fold not in TITLES | DOTTED_TITLES), len(part) - 1)
    courteous = len(part) == 2 and part[0].fold in HONORIFICS
    return courteous or (len(part) - name <= 3 and is_first_name(part[name].fold))


def _after_of(at: int, text: str) -> bool:
    """Whether an office stands before: "Minister of ...", "Director for ..."."""
    m = OFFICE_BEFORE.search(text, max(0, at - 40), at)
    return m is not None and folded(m[1]) in TITLES


def _after_titles(part: list[Printed], text: str) -> int:
    """Behind the leading roles ("Hacker X") and the last title; a title that ends the run may be a surname."""
    last, cut = len(part), 0
    while cut < last - 1 and not is_first_name(part[cut].fold) and is_human(singular(part[cut].fold)):
        cut += 1
    for k, word in enumerate(part):
        dotted = word.fold in DOTTED_TITLES and text[word.end : word.end + 1] == "."
        if (TO_COME.sub("", word.fold) in TITLES or dotted) and not (k and k == last - 1 and _ends_name(part)):
            cut = k + 1
    return cut


def _ends_name(part: list[Printed]) -> bool:
    """Whether the title that ends the run is a surname: "Billie King", "Mira Sen"."""
    before = part[-2].fold
    if is_first_name(before):
        return True
    plain = before in TITLES or before in PLACE_WORDS or before in NATIONALITIES or singular(before) in KNOWN
    return part[-1].fold in SURNAMES_TOO and not plain and before not in COURTLY


def _after_roles(part: list[Printed], cut: int) -> int:
    """Behind capitalised roles and parties: "City Advocate X", "Liberal X"."""
    last = len(part)
    for k in range(max(cut, 1), last - 2):
        given = is_first_name(part[k + 1].fold) or not is_first_name(part[0].fold)
        if given and is_human(singular(part[k].fold)):
            cut = k + 1
    while cut < last - 1 and not is_first_name(part[cut].fold) and part[cut].fold in NATIONALITIES:
        cut += 1
    return cut


def _at_first_name(part: list[Printed], cut: int) -> int:
    """At a known first name further on: "Ohio Democrat Anna Vell"; one unknown word before it may be a first name."""
    for k in range(cut + 1, len(part) - 1):
        before = part[k - 1]
        if not is_first_name(part[k].fold) or before.fold in COMPASS or len(before.text) == 1:
            continue
        if k - cut > 1 or before.text.isupper() or before.fold in PLACE_WORDS or singular(before.fold) in KNOWN:
            return k
    return cut
