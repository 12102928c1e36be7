"""The words that tell what someone is said to think from what someone is said to have said."""

from __future__ import annotations

import re

_SAYING = """
accuse acknowledge add admit advise affirm agree allege announce answer apologize apologise argue ask assert assure
boast brag call caution charge claim comment complain concede conclude confirm contend cry declare demand deny
describe disclose emphasize emphasise estimate exclaim explain express inform insist joke maintain mention note
object observe order plead pledge point predict proclaim promise propose protest quip quote recall remark remind
repeat reply report request respond retort reveal say shout speak state stress suggest swear talk tell testify tweet
urge voice vow warn whisper write yell
"""
_THINKING = """
anticipate appear assume believe care consider crave decide deem desire determine doubt dream envision envisage
expect favor favour fear feel figure foresee forget gamble guess hate hope imagine intend know learn like love mean
mind need plan prefer presume realize realise recognize recognise regard regret remember resent resolve see seek seem
sense suppose surmise suspect think trust try understand want weigh wish worry yearn
"""
_IRREGULAR = """
feel felt|foresee foresaw foreseen|forget forgot forgotten|know knew known|learn learned learnt|mean meant|say said
see saw seen|seek sought|speak spoke spoken|swear swore sworn|tell told|think thought|understand understood
write wrote written
"""
_DOUBLING = frozenset({"admit", "brag", "forget", "plan", "prefer", "quip", "regret"})
_STATES = """
afraid anxious aware belief beliefs certain concern concerned concerns confident conviction convinced desire desires
determined doubtful eager expectation expectations fears fearful glad goal goals hopeful hopes intent intention
intentions optimistic pessimistic proud reluctant skeptical sceptical sure uncertain unwilling view views willing
wishes worried worries
"""
_WORD = re.compile(r"[^\W\d_]+")


def tells_a_thought(cue: str) -> bool:
    """Whether `cue`, the words that carry an attribution, tells what someone thinks, wants or fears.

    A word of saying beside a word of thinking makes it something said ("said he hoped", "expressed fear").
    """
    words = {word.casefold() for word in _WORD.findall(cue)}
    return bool(words & _THOUGHTS) and not words & _STATEMENTS


def _forms(verb: str, past: list[str]) -> set[str]:
    """The inflected forms of an English verb; `past` holds its irregular ones, if any."""
    stem = verb if verb.endswith("ee") else verb.removesuffix("e")
    doubled = verb + verb[-1] if verb in _DOUBLING else stem
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ies", verb + "ing", *(past or [verb[:-1] + "ied"])}
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return {verb, third, doubled + "ing", *(past or [doubled.removesuffix("e") + "ed"])}


def _all_forms(verbs: str) -> frozenset[str]:
    irregular = {entry.split()[0]: entry.split()[1:] for entry in re.split(r"[|\n]", _IRREGULAR) if entry}
    return frozenset(form for verb in verbs.split() for form in _forms(verb, irregular.get(verb, [])))


_STATEMENTS = _all_forms(_SAYING)
_THOUGHTS = _all_forms(_THINKING) | frozenset(_STATES.split())
