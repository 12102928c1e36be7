"""The words that carry an attribution: verbs of saying, of judging and of thinking, and nouns that hold a statement."""

from __future__ import annotations

from enum import IntEnum


class Cue(IntEnum):
    """What a cue tells: that someone said something, took a stand (often in quoted words), or thought it."""

    SAYING = 3
    STANCE = 2
    THOUGHT = 1


def cue_of(word: str) -> Cue | None:
    """What the verb form `word` (lower case) tells as a cue, if it is one."""
    return _CUES.get(word)


def is_statement_noun(word: str) -> bool:
    """Whether the noun (lower case) holds what someone said: statement, tweet, promise."""
    return word in _STATEMENT_NOUNS


def is_speakerless(word: str) -> bool:
    """Whether a subject (lower case) can never say anything: this, there, which of those."""
    return word in _SPEAKERLESS


_SAYING = """
accuse acknowledge add admit advise affirm agree allege announce answer apologize apologise argue ask assert assure
attest aver avow bark bawl beg bellow blog bluster boast brag caution chant charge chide chime chuckle cite claim
clarify comment complain concede conclude confess confide confirm contend continue counter crow cry deadpan declare
decry demand demur deny detail dictate disclose echo elaborate email e-mail emphasize emphasise enthuse estimate
exclaim exhort explain exult forecast fume gloat gripe groan growl grumble gush hint holler howl imply indicate
inform inquire insinuate insist instruct interject interrupt intone inveigh joke jot lament laugh maintain mention
moan mock mumble murmur muse mutter note object observe opine order pen plead pledge point pray preach predict
proclaim promise pronounce propose protest purr quip quote rage rail read reaffirm reassure rebut recall recite
recommend recount refute reiterate rejoin relate relay remark remind repeat reply report request respond retort
retweet reveal roar rule say scoff scold scream scribble shout shriek sigh signal sing slur snap snarl sneer sniff
sob speculate spit stammer state stipulate stress stutter submit suggest swear taunt tease tell testify text thunder
tweet underline underscore update urge utter venture volunteer vow wail warn whine whisper wisecrack wonder write
yell assess theorize theorise hypothesize hypothesise posit reckon elaborate vent disavow
"""
_STANCE = """
address advocate applaud appeal assail attack attribute back bash belittle bemoan berate blame blast brand bristle
call castigate categorize categorise celebrate champion characterize characterise cheer chastise commend compare
condemn congratulate credit criticize criticise critique decline defend denigrate denounce deplore deride describe
dismiss disparage dispute draw dub embrace endorse excoriate extol fault frame greet hail hammer highlight honor
honour identify invoke issue knock label laud liken list lambaste lash lampoon lecture love mischaracterize name
nickname nix nominate oppose outline paint pan plug portray praise present press promote push question rebuke refer
reference refuse reject ridicule rip salute savage scorn slam slap speak summarize summarise support talk tar tag
term thank threaten tout trash trumpet tweak voice welcome find show offer reason project calculate herald post
lobby
"""
_THOUGHT = """
anticipate appear assume believe care conceive consider decide deem determine doubt dream envision envisage expect
favor favour fear feel figure foresee forget guess hate hope imagine intend know learn like mind mull plan
prefer presume realize realise recognize recognise regard regret remember resent resolve see seek seem sense suppose
surmise suspect think trust understand view want weigh wish worry yearn
"""
_IRREGULAR = """
feel felt|find found|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|draw drew drawn|know knew known
learn learned learnt|read read|say said|see saw seen|seek sought|show showed shown|sing sang sung
speak spoke spoken|spit spat|swear swore sworn|tell told|think thought|understand understood|write wrote written
"""
_DOUBLING = """
admit aver beg blog brag demur dub forget jot nix pan pen plan plug prefer quip rebut refer rip slam slap slur snap
deadpan sob spit submit tag tar
"""
_NOUNS = """
account accusation admission advertisement allegation announcement answer argument assertion assessment assurance
claim comment complaint conclusion condemnation confession criticism declaration denial email endorsement estimate
explanation finding forecast idea interview joke letter message notion opinion phrase pledge post prediction promise
proposal question quip quote rebuke recommendation remark reminder reply report request response retort speech
statement suggestion testimony threat tweet view vow warning words verdict motto advice
"""
_DOUBLED = frozenset(_DOUBLING.split())
_NEVER = (
    "nobody none no-one noone anybody anyone there this that these those which what it's here today yesterday tomorrow"
)


def _forms(verb: str, past: list[str]) -> set[str]:
    """The inflected forms of an English verb; `past` holds its irregular ones, if any."""
    stem = verb if verb.endswith("ee") else verb.removesuffix("e")
    doubled = verb + verb[-1] if verb in _DOUBLED else stem
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        third = verb + "es"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        third, stem = verb[:-1] + "ies", verb[:-1] + "i"
        return {verb, third, verb + "ing", *(past or [stem + "ed"])}
    else:
        third = verb + "s"
    return {verb, third, doubled + "ing", *(past or [doubled.removesuffix("e") + "ed"])}


def _table() -> dict[str, Cue]:
    irregular = {
        entry.split()[0]: entry.split()[1:] for line in _IRREGULAR.split("\n") for entry in line.split("|") if entry
    }
    table: dict[str, Cue] = {}
    for verbs, cue in ((_THOUGHT, Cue.THOUGHT), (_STANCE, Cue.STANCE), (_SAYING, Cue.SAYING)):
        for verb in verbs.split():
            table.update(dict.fromkeys(_forms(verb, irregular.get(verb, [])), cue))
    return table


_CUES = _table()
_STATEMENT_NOUNS = frozenset(_NOUNS.split()) | {f"{noun}s" for noun in _NOUNS.split()}
_SPEAKERLESS = frozenset(_NEVER.split())
