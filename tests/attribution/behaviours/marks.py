"""Every style of quotation marks, apostrophes and measures that are none, and marks that are missing or stray."""

from __future__ import annotations

from tests.attribution.behaviours.case import case, nobody, said, together

CASES = (
    case(
        "curly-double-marks",
        """
        “We lost the roof and most of the seed stock,” said Tendai Moyana, who farms outside Gwelera. “But nobody was
        hurt.”
        """,
        said("Tendai Moyana", "lost the roof and most of the seed stock", "But nobody was hurt"),
    ),
    case(
        "straight-double-marks",
        """
        "The tunnel will open in March and not a day later," transport minister Ilse Brandauer told reporters in
        Linzbruck on Monday. "I have staked my job on it."
        """,
        said("Ilse Brandauer", "tunnel will open in March", "I have staked my job on it"),
    ),
    case(
        "british-single-curly-marks-among-apostrophes",
        """
        ‘It’s the players’ night, not mine,’ said the Calder Rovers manager, Moira Petrie. ‘They’ve earned the fans’
        respect and I wouldn’t swap ’em for anyone’s.’

        The visitors’ captain, Aled Gethin, wasn’t so sure. ‘We’d the best of it for an hour,’ he said.
        """,
        said("Moira Petrie", "It’s the players’ night", "the fans’ respect and I wouldn’t swap ’em for anyone’s"),
        said("Aled Gethin", "We’d the best of it for an hour"),
        nobody("captain, Aled"),
    ),
    case(
        "straight-single-marks-among-apostrophes",
        """
        'We didn't ask for the farmers' land and we won't take it,' said Derek Olorunda, the council's planning chief.

        The residents' group disagrees. 'He's had three years' notice,' said its chair, Pam Whitlow.
        """,
        said("Derek Olorunda", "We didn't ask for the farmers' land", "and we won't take it"),
        said("Pam Whitlow", "three years' notice"),
        nobody("group disagrees"),
    ),
    case(
        "plural-possessives-and-decades-open-no-quotation",
        """
        The ’90s sound of the Harbour Lights’ first album is back, and the band’s fans’ forum is full of it. “Nobody
        told us the ’80s were over,” joked the drummer, Kofi Anstruther.
        """,
        said("Kofi Anstruther", "Nobody told us the ’80s were over"),
        nobody("sound of the Harbour Lights", "first album is back"),
    ),
    case(
        "french-guillemets",
        """
        « The harbour belongs to the town, not to the ferry company », said Élodie Carvennec, the mayor of Port-Saulnes.
        The company's director, Bastien Lorgeril, replied that it had «never asked for more than its berth».
        """,
        said("Élodie Carvennec", "harbour belongs to the town"),
        said("Bastien Lorgeril", "never asked for more than its berth"),
    ),
    case(
        "guillemets-pointing-inwards",
        """
        »We heard the ice crack before we saw it,« said Jonas Reitmeier, a mountain guide in Oberfalkau. »Then we ran.«
        """,
        said("Jonas Reitmeier", "heard the ice crack", "Then we ran"),
    ),
    case(
        "low-and-high-marks",
        """
        „Nobody in the ministry was warned,” the deputy minister, Katarzyna Wolbromska, told the daily Kurier
        Nadrzeczny. „Nobody at all.”

        Her predecessor, Uwe Stellmacher, was brief. „I warned them twice“, he said.
        """,
        said("Katarzyna Wolbromska", "in the ministry was warned", "Nobody at all"),
        said("Uwe Stellmacher", "I warned them twice"),
    ),
    case(
        "closing-marks-on-both-sides",
        """
        ”It was never about the money,” said Elin Stråhle, captain of Norrvik. ”I wanted to come home.”
        """,
        said("Elin Stråhle", "It was never about the money", "I wanted to come home"),
    ),
    case(
        "double-backticks-of-the-wires",
        """
        ``We do not comment on rumours,'' Harlan Voss, the bank's chief economist, told analysts. ``We comment on
        prices.''
        """,
        said("Harlan Voss", "We do not comment on rumours", "We comment on prices"),
    ),
    case(
        "curly-mark-closed-by-a-straight-one",
        """
        “We start again tomorrow," said Ingrid Falkenmoor, who chairs the lifeboat trust. "There is another boat.”

        The harbourmaster, Tormod Aasgaard, was less sure. "I would not count on it," he said.
        """,
        said("Ingrid Falkenmoor", "We start again tomorrow", "There is another boat"),
        said("Tormod Aasgaard", "I would not count on it"),
    ),
    case(
        "single-marks-inside-double-ones",
        """
        “He looked at me and said, ‘Sign it or leave,’ so I left,” Marta Quiñel told the tribunal.
        """,
        said("Marta Quiñel", "He looked at me and said", "Sign it or leave", "so I left"),
        together("He looked at me and said", "so I left"),
    ),
    case(
        "double-marks-inside-british-single-ones",
        """
        ‘When she said “over my dead body” I knew the merger was finished,’ said Alastair Penhale, the former chairman
        of Brixworth Mutual. ‘I went out and bought a boat.’
        """,
        said("Alastair Penhale", "over my dead body", "I knew the merger was finished", "I went out and bought a boat"),
    ),
    case(
        "feet-and-inches-outside-a-quotation",
        """
        At 6'4" and 110 kilos, Dario Venn is hard to miss, and his 5'2" coach, Lena Abiodun, knows it. "He blocks the
        sun," she said. "I stand on a box to shout at him."
        """,
        said("Lena Abiodun", "He blocks the sun", "I stand on a box to shout at him"),
        nobody("and 110 kilos", "is hard to miss, and his"),
    ),
    case(
        "inches-inside-a-quotation",
        """
        The estate floods every winter. "The drain is only 12" wide and they put ninety houses on it," said Bryn Maddox,
        a Labour councillor.

        The developer's agent, Carys Utterson, disagreed. "It meets the standard," she said.
        """,
        said("Bryn Maddox", "they put ninety houses on it"),
        said("Carys Utterson", "It meets the standard"),
        nobody("The developer's agent"),
    ),
    case(
        "a-mark-never-closed-harms-its-paragraph-only",
        """
        “The bridge is safe and always was, said Paul Derricote, the county engineer.

        His critics disagree. “It moves when a bus crosses,” said Nomvula Teixeira, who runs the bakery below it.

        “I have it on film,” she added.
        """,
        said("Nomvula Teixeira", "It moves when a bus crosses", "I have it on film"),
        nobody("His critics disagree"),
    ),
    case(
        "a-stray-straight-mark-does-not-turn-the-rest-inside-out",
        """
        The vote on the "Dockside bill passed late on Tuesday.

        "We are ashamed of none of it," said Amara Desrosiers, the speaker of the assembly.

        The opposition leader, Piet Hollander, had walked out. "This was a burglary," he said, "and they left the lights
        on."
        """,
        said("Amara Desrosiers", "We are ashamed of none of it"),
        said("Piet Hollander", "This was a burglary", "and they left the lights on"),
        nobody("the speaker of the assembly", "The opposition leader"),
    ),
    case(
        "a-single-mark-never-closed",
        """
        ‘The ferry’s late because the tide’s late, said Davina Sprake, the purser.

        The passengers’ patience had gone by noon. ‘I’ve a wedding at two,’ said Clive Oyston, who was dressed for it.
        """,
        said("Clive Oyston", "I’ve a wedding at two"),
        nobody("patience had gone by noon"),
    ),
    case(
        "a-stray-closing-mark-opens-nothing",
        """
        The regatta at Lough Derrane was cancelled.” The committee met for an hour.

        “The wind made the choice for us,” said Fergal Tarpey, the commodore.
        """,
        said("Fergal Tarpey", "The wind made the choice for us"),
        nobody("The committee met for an hour"),
    ),
    case(
        "marks-around-one-word",
        """
        Judge Rosalind Achterberg called the witness “evasive” and his ledgers “incomplete”. She adjourned the case
        until June.
        """,
        said("Rosalind Achterberg", "evasive", "incomplete"),
    ),
    case(
        "single-marks-around-one-word",
        """
        Gus Tierney, the Wallaroo Plains coach, described the penalty as 'laughable' and the referee's nerve as
        'heroic'.
        """,
        said("Gus Tierney", "laughable", "heroic"),
    ),
    case(
        "an-editor's-brackets-and-dots",
        """
        “[The board] knew … and it did nothing,” Winifred Okonjo, a former auditor, wrote in her evidence. “I told them
        so on [June 4].”
        """,
        said("Winifred Okonjo", "knew … and it did nothing", "I told them so on [June 4]"),
    ),
    case(
        "question-and-exclamation-inside-the-marks",
        """
        “Where were the boats?” asked Ismene Kallidou, whose son was aboard. “Where was anybody!” The coastguard's
        lawyer, Andreas Vourlas, did not look up.
        """,
        said("Ismene Kallidou", "Where were the boats?", "Where was anybody!"),
    ),
)
