"""Reported speech with and without "that", its kinds, thoughts, and statements that no one is named for."""

from __future__ import annotations

from quotebrowser.records import QuoteKind
from tests.attribution.behaviours.case import case, described, nobody, said, together, unnamed

CASES = (
    case(
        "said-that",
        """
        Health minister Oyunbileg Ganbold said on Wednesday that the clinics would reopen before the snow.
        """,
        said("Oyunbileg Ganbold", "the clinics would reopen before the snow", kind=QuoteKind.INDIRECT),
    ),
    case(
        "said-without-that",
        """
        Lena Marchetti said she had sold the vineyard to pay for the trial.
        """,
        said("Lena Marchetti", "she had sold the vineyard to pay for the trial", kind=QuoteKind.INDIRECT),
    ),
    case(
        "reporting-clause-at-the-end",
        """
        The dam will hold for another century, Dragan Milovac, its chief engineer, said on Sunday.
        """,
        said("Dragan Milovac", "The dam will hold for another century", kind=QuoteKind.INDIRECT),
    ),
    case(
        "reporting-clause-in-the-middle",
        """
        The orchestra, its manager Clotilde Baumann says, has money until Easter.
        """,
        said("Clotilde Baumann", "has money until Easter"),
    ),
    case(
        "according-to-without-marks",
        """
        According to the geologist Haruka Minemoto, the volcano has been swelling by a centimetre a day since May.
        """,
        said("Haruka Minemoto", "the volcano has been swelling by a centimetre a day", kind=QuoteKind.INDIRECT),
    ),
    case(
        "denied",
        """
        The banker Casimir Oleander denied having met the prince, or owning the boat.
        """,
        said("Casimir Oleander", "having met the prince"),
    ),
    case(
        "promised-to",
        """
        At a rally in Kisanga, the candidate Fatuma Abdikarim promised to halve the price of maize within a year.
        """,
        said("Fatuma Abdikarim", "to halve the price of maize within a year"),
    ),
    case(
        "asked-whether",
        """
        One of the jurors, a retired pilot named Stewart Kilbride, asked whether the clock in the photograph was right.
        """,
        said("Stewart Kilbride", "the clock in the photograph was right"),
    ),
    case(
        "warned-urged-demanded",
        """
        Brunhilde Aas, a climatologist, warned that the glacier could let go without notice. The mayor of Innvik, Terje
        Solbakk, urged campers to leave the valley floor.
        """,
        said("Brunhilde Aas", "the glacier could let go without notice"),
        said("Terje Solbakk", "to leave the valley floor"),
    ),
    case(
        "a-thought-is-no-statement",
        """
        Marjorie Eccles believes that the council has forgotten her street. Her neighbour Tunde Falana said it had never
        known of it.
        """,
        said("Marjorie Eccles", "the council has forgotten her street", kind=QuoteKind.THOUGHT),
        said("Tunde Falana", "it had never known of it", kind=QuoteKind.INDIRECT),
    ),
    case(
        "hopes-and-fears",
        """
        Shipyard owner Kostas Marangos hopes to launch the ferry by August. His rival, Eleni Drakou, fears that the
        slipway will not bear it.
        """,
        said("Kostas Marangos", "to launch the ferry by August", kind=QuoteKind.THOUGHT),
        said("Eleni Drakou", "the slipway will not bear it", kind=QuoteKind.THOUGHT),
    ),
    case(
        "said-he-believed-is-a-statement",
        """
        Cedric Lashley, the senior umpire, said he believed the ball had carried.
        """,
        said("Cedric Lashley", "he believed the ball had carried", kind=QuoteKind.INDIRECT),
    ),
    case(
        "mixed-kind",
        """
        Thirza Boone, who leads the dig, said the shards were “older than the hill they lie on” and would be shown in
        the spring.
        """,
        said("Thirza Boone", "older than the hill they lie on", kind=QuoteKind.MIXED),
        said("Thirza Boone", "would be shown in the spring"),
    ),
    case(
        "direct-kind",
        """
        “You can see the moon through the floor,” said Ulla Tamminen, a tenant.
        """,
        said("Ulla Tamminen", "You can see the moon through the floor", kind=QuoteKind.DIRECT),
    ),
    case(
        "indirect-then-direct-in-one-sentence",
        """
        Winston Abaloma said he would not appeal: “I am 80, and the law is older.”
        """,
        said("Winston Abaloma", "he would not appeal", "I am 80, and the law is older"),
    ),
    case(
        "reported-speech-in-several-sentences",
        """
        Fire officer Bongani Sithole said the blaze began in a laundry. It had reached the roof within minutes, he said,
        and two of the hydrants were dry.
        """,
        said("Bongani Sithole", "the blaze began in a laundry", "It had reached the roof within minutes"),
        said("Bongani Sithole", "two of the hydrants were dry"),
    ),
    case(
        "a-report-within-a-report",
        """
        Captain Ewa Jastrzębska told the court that the mate had said the anchor was down.
        """,
        said("Ewa Jastrzębska", "that the mate had said", "the anchor was down"),
        together("that the mate had said", "the anchor was down"),
    ),
    case(
        "two-contents-of-one-verb",
        """
        Alun Pryce, a former postmaster, said that the till had been short since 2003 and that nobody in head office had
        listened.
        """,
        said("Alun Pryce", "the till had been short since 2003", "nobody in head office had listened"),
    ),
    case(
        "a-statement-without-anyone-to-name",
        """
        It was announced on Tuesday that the museum would close. “A sad day,” someone shouted from the gallery; Jocelyn
        Krige, the curator, kept her eyes on the floor.
        """,
        unnamed("the museum would close"),
        described(("someone", "someone in the gallery"), "A sad day", optional=True),
    ),
    case(
        "said-nothing",
        """
        The referee, Hakan Birsel, said nothing as he left the pitch. Türkan Aydemir, the home side’s president,
        declined to comment.
        """,
        nobody("as he left the pitch", "the home side’s president"),
    ),
    case(
        "wants-to-know-why",
        """
        The coroner, Dilys Hargest, wanted to know why the alarm had been switched off.
        """,
        said("Dilys Hargest", "why the alarm had been switched off"),
    ),
    case(
        "acknowledged-confirmed-conceded",
        """
        Airline chief Yaw Preko acknowledged that the brakes had failed twice before. The regulator’s head, Signe Holm,
        confirmed she had seen the file in March.
        """,
        said("Yaw Preko", "the brakes had failed twice before"),
        said("Signe Holm", "she had seen the file in March"),
    ),
    case(
        "indirect-speech-with-a-source-in-the-passive",
        """
        Voters in Ostrava Nova were told by the returning officer, Blanka Dvořáčková, that the boxes had been sealed at
        noon.
        """,
        said("Blanka Dvořáčková", "the boxes had been sealed at noon"),
    ),
)
