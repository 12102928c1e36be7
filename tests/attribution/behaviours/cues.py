"""Cues of every sort: verbs usual and not, nouns, prepositions, colons, dashes, possessives, passives, inversions."""

from __future__ import annotations

from tests.attribution.behaviours.case import case, described, said

CASES = (
    case(
        "mocked-and-slammed",
        """
        Opposition leader Gerda Vahlquist mocked the chancellor as “a weathervane with a haircut”.

        The trade minister, Anselm Rietveld, slammed the remark. “Beneath her,” he snapped.
        """,
        said("Gerda Vahlquist", "a weathervane with a haircut"),
        said("Anselm Rietveld", "Beneath her"),
    ),
    case(
        "quipped-and-deadpanned",
        """
        “I came for the soup,” quipped Priyanka Sundaresan, who had just won the chess title. Her trainer, Lev Abramov,
        deadpanned: “She lost to the soup.”
        """,
        said("Priyanka Sundaresan", "I came for the soup"),
        said("Lev Abramov", "She lost to the soup"),
    ),
    case(
        "posted-and-texted",
        """
        “Safe. Roof gone. Cat furious,” Maureen Fitzgibbon texted her sister at dawn. On Facebook, the island’s only
        doctor, Tavita Leaupepe, posted: “Clinic open. Bring water.”
        """,
        said("Maureen Fitzgibbon", "Roof gone"),
        said("Tavita Leaupepe", "Bring water"),
    ),
    case(
        "took-to-instagram",
        """
        The striker Jhonatan Ferro took to Instagram within the hour: “They sold my shirt before they sold me.”
        """,
        said("Jhonatan Ferro", "They sold my shirt before they sold me"),
    ),
    case(
        "a-statement-as-the-cue",
        """
        In a statement, Norvik Air apologised for “the distress caused to passengers in Tromholm”.
        """,
        described("Norvik Air", "the distress caused to passengers"),
    ),
    case(
        "said-in-a-statement-at-the-end",
        """
        “The recall is voluntary and no one has been injured,” Halden Foods said in a statement late on Thursday.
        """,
        described("Halden Foods", "The recall is voluntary"),
    ),
    case(
        "according-to-after-the-quotation",
        """
        The ward was “a disgrace to a rich country”, according to Sister Philomena Gachanja, who ran it for nine years.
        """,
        said("Philomena Gachanja", "a disgrace to a rich country"),
    ),
    case(
        "a-colon-after-the-name",
        """
        Nadia Whitlock, the youngest member of the jury: “We argued about a door for two days.”
        """,
        said("Nadia Whitlock", "We argued about a door for two days"),
    ),
    case(
        "a-noun-and-a-colon",
        """
        Ekow Blankson had walked the whole course in the dark. His verdict: “Too short for the horses and too long for
        the bookmakers.”
        """,
        said("Ekow Blankson", "Too short for the horses"),
    ),
    case(
        "a-message-was",
        """
        Labour minister Iveta Stoyanova’s message to the strikers was blunt: “Come back on Monday or do not come back.”
        """,
        said("Iveta Stoyanova", "Come back on Monday"),
    ),
    case(
        "a-possessive-answer",
        """
        Reporters asked Grace Okafor, the harbour commissioner, whether the cranes could be saved. Okafor’s answer was
        “not by me”.
        """,
        said("Grace Okafor", "not by me"),
    ),
    case(
        "was-quoted-as-saying",
        """
        Foreign minister Zoran Peltonik was quoted by the Daily Beacon as saying the border would stay shut “until the
        last tank leaves”.
        """,
        said("Zoran Peltonik", "until the last tank leaves"),
    ),
    case(
        "inverted-over-a-long-apposition",
        """
        “We were told to stay off the radio,” said Callum Drysdale, who replaced the retiring Hamish Orde as coxswain of
        the Stranmore lifeboat in March, two weeks before the storm.
        """,
        said("Callum Drysdale", "We were told to stay off the radio"),
    ),
    case(
        "verb-far-from-its-subject",
        """
        Abena Truscott, who took over the hospital trust in April after two years of losses and the departure of three
        finance directors, the last of them Giles Pomeroy, said the worst was “behind us”.
        """,
        said("Abena Truscott", "behind us"),
    ),
    case(
        "in-the-words-of",
        """
        The reef is, in the words of the marine biologist Leilani Kamakau, “a city after the bombs”.
        """,
        said("Leilani Kamakau", "a city after the bombs"),
    ),
    case(
        "as-someone-put-it",
        """
        The new timetable is, as Hugo Brandsma of the passengers’ league put it, “a rumour with numbers”.
        """,
        said("Hugo Brandsma", "a rumour with numbers"),
    ),
    case(
        "calling-it",
        """
        General secretary Fionnuala Darragh rejected the offer within minutes, calling it “an insult in a brown
        envelope”.
        """,
        said("Fionnuala Darragh", "an insult in a brown envelope"),
    ),
    case(
        "branded-by-in-the-passive",
        """
        The plan to close nine stations was branded “madness on rails” by the shadow transport secretary, Tobias
        Emmanuel, when Angela Firth, the minister, published it on Monday.
        """,
        said("Tobias Emmanuel", "madness on rails"),
    ),
    case(
        "was-the-verdict-of",
        """
        “Careless and unkind” was the verdict of the ombudsman, Greta Lindahl, on the council’s handling of the
        evictions.
        """,
        said("Greta Lindahl", "Careless and unkind"),
    ),
    case(
        "laughed-shrugged-sighed",
        """
        Marcus Sefton laughed: “We were awful.” Beside him the goalkeeper, Dele Ajanaku, shrugged. “I’ve seen worse,” he
        sighed.
        """,
        said("Marcus Sefton", "We were awful"),
        said("Dele Ajanaku", "I’ve seen worse"),
        known_failure="“he” goes to the man who spoke last, not to the one who shrugged just before",
    ),
    case(
        "no-verb-but-the-sentence-before",
        """
        Marguerite Olander is furious. “They cut the bus the week my treatment began.”
        """,
        said("Marguerite Olander", "They cut the bus"),
    ),
    case(
        "speaking-outside-court",
        """
        Speaking outside the court in Tamahere, the family’s solicitor, Ngaio Webb, said: “This was never about
        damages.”
        """,
        said("Ngaio Webb", "This was never about damages"),
    ),
    case(
        "wrote-in-a-journal",
        """
        “The signal is faint but it repeats every nine days,” Vikram Seshadri and his colleagues at the Pallava
        Observatory wrote in the journal Transits. Seshadri said in an interview that he had “stopped sleeping on day
        eight”.
        """,
        said("Vikram Seshadri", "stopped sleeping on day eight"),
    ),
    case(
        "ruled-and-testified",
        """
        Dr Oskar Wennberg testified that the dose was “ten times what I would give a horse”. Judge Miriam Adeleke ruled
        the search “manifestly unlawful”.
        """,
        said("Oskar Wennberg", "ten times what I would give a horse"),
        said("Miriam Adeleke", "manifestly unlawful"),
    ),
    case(
        "accused-and-apologised",
        """
        Coach Petar Iliev accused the league of “selling our Sundays”. Its chief executive, Roxana Bălan, apologised “to
        every family that drove all night”.
        """,
        said("Petar Iliev", "selling our Sundays"),
        said("Roxana Bălan", "to every family that drove all night"),
    ),
    case(
        "told-by-is-the-one-who-speaks",
        """
        Nurse Camille Ouédraogo was told by the hospital’s director, Henri Lambrecht, that her contract was “a
        misunderstanding”.
        """,
        said("Henri Lambrecht", "a misunderstanding"),
    ),
    case(
        "that-was-how",
        """
        “Like being hit by a wardrobe.” That was how Ricardo Salvatierra, the lock from Rosario Norte, summed up his
        first scrum in the north.
        """,
        said("Ricardo Salvatierra", "Like being hit by a wardrobe"),
    ),
    case(
        "with-that-she-left",
        """
        Ama Serwaa took three questions about her ankle and one about her age. “I have nothing left to prove to a
        clock.” With that, the runner picked up her spikes and left.
        """,
        said("Ama Serwaa", "nothing left to prove to a clock"),
    ),
)
