"""How sure a speaker's name is: the chance that it is right, fitted on articles that the encoder was not trained on."""

from __future__ import annotations

from math import exp, log

SOURCE_WEIGHTS = (-1.99, 0.47, 0.42)
"""The log odds that a source mention is right: a base, and the weights of the encoder's log odds that the link is right
and that the words are anybody's statement. A logistic regression on the 1,449 quoted stretches with a source in the 161
articles of PolNeAR's training part that were held out from the encoder's training."""

NAME_WEIGHTS = (-1.73, 0.55, 0.81)
"""The log odds that a name is right: a base, and the weights of the log odds that its source mention is right and of
the resolver's that it read the mention rightly. A logistic regression on the names of quoted stretches in the 49 of
those articles whose speakers are resolved.

`make calibrate` fits both anew and prints them with the tables that SURE and NAMED_FROM were chosen by; run it whenever
the encoder, its decoding or the resolver changes.
"""

SURE = 0.95
"""From this chance on a speaker counts as sure: 0.62 of those names, 0.976 of them right (cross-validated)."""

NAMED_FROM = 0.55
"""Below this chance nobody is named, as a wrong name is worse than none: the share of wrong names falls from 0.092 to
0.078, and named F1 from 0.904 to 0.900 (cross-validated)."""

_LEAST, _MOST = 0.001, 0.999
"""Chances beyond these are taken as these, so that no single figure decides alone."""


def chance_of_source(link: float, said: float) -> float:
    """The chance, 0 to 1, that a source mention is right, by the encoder's chances; rises with both."""
    return _logistic(SOURCE_WEIGHTS, link, said)


def chance_of_name(source: float, name: float) -> float:
    """The chance, 0 to 1, that a name is right; rises with both.

    `source` is the chance that the source mention is the right one, `name` that the resolver read that mention rightly.
    """
    return _logistic(NAME_WEIGHTS, source, name)


def log_odds(chance: float) -> float:
    """The log odds of a chance, between about -7 and 7."""
    chance = min(max(chance, _LEAST), _MOST)
    return log(chance / (1 - chance))


def _logistic(weights: tuple[float, float, float], one: float, other: float) -> float:
    base, weight, other_weight = weights
    return 1 / (1 + exp(-(base + weight * log_odds(one) + other_weight * log_odds(other))))
