"""Anonymous sources kept apart and traced back, groups, organisations, acronyms, documents."""

from __future__ import annotations

from quotebrowser.records import SpeakerKind
from tests.attribution.behaviours.case import case, described, said

CASES = (
    case(
        "an-official-six-paragraphs-on",
        """
        The army is ready to leave the islands, a senior defence ministry official said on Thursday, speaking on
        condition of anonymity.

        Ferries have been booked for the first week of May.

        The islands were occupied in 1993 and have been argued over since.

        About 2,000 people live there, most of them herders.

        In the capital, Sankt Aldo, there were fireworks.

        Defence minister Ruben Castellanos has not spoken in public for a month.

        “We would rather go by daylight,” the official said.
        """,
        described(
            ("a senior defence ministry official", "senior official"),
            "The army is ready to leave the islands",
            "We would rather go by daylight",
            speaker_kind=SpeakerKind.ANONYMOUS,
        ),
    ),
    case(
        "another-official",
        """
        “The pipeline is finished,” a European energy official said. Another official, from the treasury, disagreed. “It
        is only tired,” the second official said.
        """,
        described("a European energy official", "The pipeline is finished"),
        described(
            ("another official", "another official, from the treasury", "second official"),
            "It is only tired",
        ),
    ),
    case(
        "a-second-diplomat",
        """
        “Nobody read the annex,” said a diplomat from a country on the council.

        A second diplomat said the annex had been “read and regretted”.

        “It ran to 300 pages,” the first diplomat said.
        """,
        described(("diplomat from a country on the council", "first diplomat"), "Nobody read the annex"),
        described("a second diplomat", "read and regretted"),
        described(("diplomat from a country on the council", "first diplomat"), "It ran to 300 pages"),
    ),
    case(
        "a-person-familiar-with-the-matter",
        """
        The board was split until midnight, according to a person familiar with the talks. “There was shouting, and then
        there was soup,” the person said.
        """,
        described("a person familiar with the talks", "The board was split until midnight", "There was shouting"),
    ),
    case(
        "a-witness-who-would-not-be-named",
        """
        “They took the doors as well,” said one shopkeeper, who asked not to be named for fear of reprisals. Colonel
        Basil Mwanza, the district commander, said no shop had been touched.
        """,
        described(("one shopkeeper", "shopkeeper"), "They took the doors as well"),
        said("Basil Mwanza", "no shop had been touched"),
    ),
    case(
        "officials-in-the-plural",
        """
        The new reactor will be switched off for the third time this year, officials said. “It is a precaution,” said
        the plant’s director, Ruta Vaitkutė.
        """,
        described(("officials", "plant officials"), "will be switched off for the third time this year"),
        said("Ruta Vaitkutė", "It is a precaution"),
    ),
    case(
        "residents-and-protesters",
        """
        Residents of Tanner’s Row say the smell comes at night. “Shut it down,” protesters chanted outside the tannery
        on Saturday. Its owner, Vernon Pike, watched from a window.
        """,
        described(("residents of Tanner's Row", "residents"), "the smell comes at night"),
        described(("protesters", "protesters outside the tannery"), "Shut it down"),
        known_failure="the residents of the sentence before are taken for who chanted",
    ),
    case(
        "the-company",
        """
        Brightwater Mining will close its last shaft at Coldbrook in June, with the loss of 310 jobs. “This is not a
        decision we took lightly,” the company said. It said it would pay for retraining.
        """,
        described("Brightwater Mining", "This is not a decision we took lightly", "it would pay for retraining"),
    ),
    case(
        "an-organisation-and-its-acronym",
        """
        The World Inland Fisheries Union (WIFU) asked for a ban on night trawling. “The lakes are being vacuumed,” the
        WIFU said. Kenyan-born campaigner Otieno Maina welcomed it.
        """,
        described(("the World Inland Fisheries Union", "WIFU"), "The lakes are being vacuumed"),
    ),
    case(
        "a-report-says",
        """
        The escape was “a failure of imagination”, a report by the prisons inspectorate said on Tuesday. The report
        found that three doors had been open since Easter.
        """,
        described(
            (
                "a report by the prisons inspectorate",
                "prisons inspectorate report",
                "prisons inspectorate",
                "the report",
            ),
            "a failure of imagination",
            "three doors had been open since Easter",
        ),
    ),
    case(
        "a-court-filing",
        """
        Silvan Robotics copied “line by line” a rival’s software, according to a lawsuit filed on Monday by Tessel Labs.
        The suit says the two firms once shared a kitchen.
        """,
        described(("a lawsuit filed by Tessel Labs", "lawsuit", "Tessel Labs", "the suit"), "line by line"),
        described(
            ("lawsuit filed by Tessel Labs", "lawsuit", "the suit", "suit"), "the two firms once shared a kitchen"
        ),
    ),
    case(
        "a-letter-by-someone-named",
        """
        Headteacher Glenys Oakeshott resigned on Friday. In her letter to the governors she wrote of “a winter without
        coal or manners”. “I shall not be replaced,” the letter ends, “only removed.”
        """,
        said("Glenys Oakeshott", "a winter without coal or manners"),
        described(
            ("the letter", "her letter", "letter to the governors", "Glenys Oakeshott"), "I shall not be replaced"
        ),
    ),
    case(
        "a-poll-found",
        """
        A poll for the Evening Ledger found that two voters in three want the old flag back. Prime Minister Tiago
        Bettencourt has said he never noticed the new one.
        """,
        described(
            ("a poll for the Evening Ledger", "Evening Ledger poll", "poll"),
            "two voters in three want the old flag back",
        ),
        said("Tiago Bettencourt", "he never noticed the new one"),
    ),
    case(
        "the-police",
        """
        A man of 40 was found in the canal at Easter Road, police said. “We do not think anyone else was involved,”
        Inspector Morag Lennie told reporters.
        """,
        described("police", "was found in the canal"),
        said("Morag Lennie", "We do not think anyone else was involved"),
    ),
    case(
        "a-newspaper-reports",
        """
        The striker has bought a monastery, the Gazeta Poranna reported on Monday. His agent, Lucjan Wilk, called the
        report “a fairy tale with plumbing”.
        """,
        described(("the Gazeta Poranna", "Gazeta Poranna"), "The striker has bought a monastery"),
        said("Lucjan Wilk", "a fairy tale with plumbing"),
    ),
    case(
        "a-ministry",
        """
        The agriculture ministry said on Thursday it had found no trace of the fungus. “The wheat is safe,” the ministry
        said.
        """,
        described(
            ("the agriculture ministry", "agriculture ministry"),
            "it had found no trace of the fungus",
            "The wheat is safe",
        ),
    ),
    case(
        "the-ministry's-spokesman",
        """
        “The drones were ours and they were lost,” a spokesman for the Lidovian air force said. The air force has eleven
        left.
        """,
        described(("a spokesman for the Lidovian air force", "Lidovian air force spokesman"), "The drones were ours"),
    ),
    case(
        "the-study-and-its-author",
        """
        Whales rest standing up, according to a study in the journal Deep. “They look like a drowned choir,” said its
        lead author, Kaimana Ferreira.
        """,
        described(("a study in the journal Deep", "study"), "Whales rest standing up"),
        said("Kaimana Ferreira", "They look like a drowned choir"),
    ),
    case(
        "a-capital-for-a-government",
        """
        The trawlers must be returned by Friday, the foreign ministry of Carsia said. Lidovia said it had “no trawlers
        to return”.
        """,
        described(
            ("the foreign ministry of Carsia", "Carsian foreign ministry"), "The trawlers must be returned by Friday"
        ),
        described("Lidovia", "no trawlers to return"),
    ),
    case(
        "one-neighbour-and-another",
        """
        “He kept pigeons and himself to himself,” said one neighbour. Another neighbour said he had “never so much as
        borrowed a spade”.
        """,
        described(("one neighbour", "neighbour"), "He kept pigeons"),
        described("another neighbour", "never so much as borrowed a spade"),
    ),
    case(
        "the-union-and-its-leader",
        """
        The Seafarers’ League rejected the deal by nine votes to one. “Our members can count,” the union said. Its
        leader, Gwen Sallows, called the employers “pirates with pensions”.
        """,
        described(("the Seafarers’ League", "Seafarers League"), "Our members can count"),
        said("Gwen Sallows", "pirates with pensions"),
    ),
    case(
        "a-woman-who-gave-only-her-first-name",
        """
        “I left the baby’s shoes,” said a woman who gave her name only as Samira, as she waited at the crossing in Tel
        Bashar. “I went back for them,” Samira said, “and there was no house.”
        """,
        said("Samira", "I went back for them", "and there was no house"),
    ),
)
