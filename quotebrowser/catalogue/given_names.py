"""Given names that nearly always tell a gender; who has another name, or one of both, is of no known gender."""

from __future__ import annotations

_MALE = """
    abdul ahmed alan albert alexander ali anders andrew anthony antonio arthur ben benjamin bernard bill bob boris
    brian bruce carl carlos charles christopher daniel david dennis diego donald edward emmanuel eric erik felix
    fernando francisco frank fred frederick gary george gerald giovanni gordon gregory hans harold harry hassan
    heinrich henry hugo ibrahim igor ivan jack jacob jacques james jan jason javier jeff jeffrey jens jim joe johan
    john jonas jorge jose joseph juan julio karl keith kenneth kevin klaus lars lawrence luis mahmoud marcus mario
    mark martin matthew michael miguel mike mohamed mohammed muhammad nicholas nikolai nils olaf oliver omar oscar
    otto pablo patrick paul pedro peter philip piet pierre rafael ralph raymond richard robert roberto roger ronald
    roy samuel scott sergei simon stefan stephen steven thomas tim timothy tom tomas victor vladimir walter william
    winston wolfgang yusuf
"""

_FEMALE = """
    ada agnes aisha alexandra alice alicia amanda amy ana angela anita anna anne annette barbara beatrice betty
    brenda camille carla carmen carol caroline catherine cecilia charlotte christina clara claudia cynthia deborah
    denise diana dolores donna dorothy elena elisabeth elizabeth ellen emily emma esther eva fatima fiona florence
    frances gabriela gloria grace greta hannah heather heidi helen helena ines ingrid irene iris isabel jane janet
    jennifer jessica joan johanna josephine joyce judith julia juliana karen kate katherine kathleen laura leila
    linda lisa lucia lucy magdalena margaret maria marie marta martha mary matilda melissa mercedes michelle monica
    nadia nancy natalia nicole nina nora olga olivia pamela patricia paula priscilla rachel rebecca rosa rose ruth
    samantha sandra sara sarah sharon silvia sofia sonia sophie stella susan svetlana sylvia tatiana teresa theresa
    ursula valentina vanessa vera veronica victoria virginia yasmin yvonne zoe
"""

_GENDER_OF = {**dict.fromkeys(_MALE.split(), "male"), **dict.fromkeys(_FEMALE.split(), "female")}


def gender_of_given_name(word: str) -> str:
    """The gender that a folded given name tells, empty where it tells none."""
    return _GENDER_OF.get(word, "")
