"""How sure a speaker's name is: the chance that it is right, fitted on articles that the encoder was not trained on."""

from __future__ import annotations

from math import exp, log

SOURCE_WEIGHTS = (-0.57, 0.35, 0.31)
"""The log odds that a source mention is right: a base, and the weights of the encoder's log odds that the link is right
and that the words are anybody's statement. A logistic regression on the 1,437 quoted stretches with a source in the 161
articles of PolNeAR's training part that were held out from the encoder's training."""

NAME_WEIGHTS = (-0.92, 0.34, 0.77)
"""The log odds that a name is right: a base, and the weights of the log odds that its source mention is right and of
the resolver's that it read the mention rightly. A logistic regression on the names of quoted stretches in the 49 of
those articles whose speakers are resolved.

`make calibrate` fits both anew and prints them with the tables that SURE and NAMED_FROM were chosen by; run it whenever
the encoder, its decoding or the resolver changes.
"""

SURE = 0.95
"""From this chance on a speaker counts as sure: 0.66 of those names, 0.972 of them right (cross-validated)."""

NAMED_FROM = 0.5
"""Below this chance nobody is named: a name as likely wrong as right is worse than none. The share of wrong names is
0.069 with it and 0.071 without, named F1 0.914 and 0.918 (cross-validated)."""

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
