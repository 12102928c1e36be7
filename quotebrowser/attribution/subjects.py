"""Who stands behind a verb by the parse: its subject, the subject it takes over, or the noun beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "csubj"})
_PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
_PASSIVE_SAYERS = frozenset({"quoted", "heard", "cited", "expected", "known", "worried"})
"""Participles whose passive subject is the one who says or thinks it."""
_RELATIVES = frozenset({"who", "which", "that"})
_TAKES_OVER = frozenset({"conj", "xcomp", "advcl", "ccomp", "dep", "prep"})
_HIGHEST_CLIMB = 6
_INSIDE_PHRASE = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "case"})
_LONGEST_PHRASE = 10
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_LONE_SPEAKERS = frozenset({"another", "others", "one", "some", "many", "both"})


def subject_behind(verb: Token, quoted: AbstractSet[int]) -> tuple[Token | None, bool]:
    """The token at the head of who says it, and whether it was taken over from another verb."""
    at = verb
    for climb in range(_HIGHEST_CLIMB):
        found = _own_subject(at, quoted) if climb == 0 or not is_passive(at) else _passive_subject(at, quoted)
        if found is not None:
            return found, climb > 0
        if is_passive(at):
            break
        if at.dep_ == "relcl":
            return at.head, climb > 0
        if at.dep_ == "acl" and at.tag_ == "VBN":
            break
        if at.dep_ == "acl":
            return _issuer(at.head, quoted), climb > 0
        if at.dep_ == "pcomp" and at.head.head is not at.head:
            at = at.head.head
        elif at.dep_ in _TAKES_OVER and at.head is not at:
            at = at.head
        else:
            break
        if at.i in quoted:
            break
    return None, False


def _issuer(noun: Token, quoted: AbstractSet[int]) -> Token:
    """Who issued the statement (`she released a statement saying`), or the noun itself (`a letter saying`)."""
    verb = noun.head
    if noun.dep_ == "pobj":
        verb = verb.head
    if noun.dep_ in {"dobj", "pobj"} and verb.tag_.startswith("VB"):
        return _own_subject(verb, quoted) or noun
    return noun


def _own_subject(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    """The subject nearest before the verb, or else after it; of a passive, the one it is done by."""
    children = [child for child in verb.children if child.i not in quoted]
    subjects = [child for child in children if child.dep_ in _SUBJECTS]
    before = [child for child in subjects if child.i < verb.i]
    if subjects:
        return _antecedent(_speaking_apposition(before[-1], verb) if before else subjects[0], verb)
    for child in children:
        if child.dep_ == "agent":
            return next((grandchild for grandchild in child.children if grandchild.dep_ == "pobj"), None)
        if child.dep_ in _PASSIVE_SUBJECTS and verb.lower_ in _PASSIVE_SAYERS:
            return _antecedent(child, verb)
    return None


def _speaking_apposition(subject: Token, verb: Token) -> Token:
    """The aide in `the plan, an aide said, ...`, which parses as an apposition, though no comma ends it."""
    doc = verb.doc
    for child in subject.rights:
        if child.dep_ == "appos" and child.right_edge.i == verb.i - 1 and doc[child.left_edge.i - 1].text == ",":
            return child
    return subject


def _passive_subject(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    """Who was acted on: the one who speaks in `he was booed after telling ...`."""
    found = next((c for c in verb.children if c.dep_ in _PASSIVE_SUBJECTS and c.i not in quoted), None)
    return found and _antecedent(found, verb)


def noun_beside(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    """The noun beside the verb, where the parse gives it no subject: after it (`,” said Ann Veld`) or before it."""
    doc = verb.doc
    before = verb.i - 1
    while before >= 0 and (doc[before].is_space or doc[before].is_punct or doc[before].tag_ in {"RB", "MD"}):
        before -= 1
        if before + 1 in quoted:
            break
    if before >= 0 and before not in quoted and _can_speak(doc[before]):
        return doc[before]
    return noun_after(verb, quoted)


def noun_after(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    """The head of the noun phrase that begins right after the verb, if one does."""
    if verb.i + 1 < len(verb.doc) and verb.i + 1 not in quoted:
        return _head_of_phrase_at(verb.nbor())
    return None


def _can_speak(token: Token) -> bool:
    return token.tag_ in _NOUNS or token.lower_ in _LONE_SPEAKERS


def _head_of_phrase_at(first: Token) -> Token | None:
    head = first
    while head.dep_ in _INSIDE_PHRASE and first.i < head.head.i < first.i + _LONGEST_PHRASE:
        head = head.head
    return head if _can_speak(head) else None


def _antecedent(subject: Token, verb: Token) -> Token:
    """The noun behind `who`, otherwise the subject itself."""
    if subject.lower_ in _RELATIVES and verb.dep_ == "relcl":
        return verb.head
    return subject


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject is the one acted on."""
    return any(child.dep_ in _PASSIVE_SUBJECTS or child.dep_ == "auxpass" for child in verb.children)
