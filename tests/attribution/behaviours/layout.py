"""Speeches of several paragraphs, block quotes, transcripts, headlines, captions, bylines, lists and posts."""

from __future__ import annotations

from tests.attribution.behaviours.case import case, described, nobody, said

CASES = (
    case(
        "a-speech-over-three-paragraphs",
        """
        President Adjoa Mensimah told parliament: “We borrowed against a harvest that never came.

        “We shall repay every pesewa, and we shall do it without closing a single clinic.

        “And when it is done, we shall not borrow so again.”

        The opposition benches were silent.
        """,
        said("Adjoa Mensimah", "borrowed against a harvest", "repay every pesewa", "we shall not borrow so again"),
    ),
    case(
        "a-speech-whose-speaker-comes-in-the-last-paragraph",
        """
        The well at Dirra is dry.

        “For ten years they told us the pump was coming.

        “Last week the well failed, and now the girls walk four hours,” said Hassan Okello, the headteacher.
        """,
        said("Hassan Okello", "they told us the pump was coming", "now the girls walk four hours"),
    ),
    case(
        "a-closed-paragraph-of-its-own-after-the-speaker's",
        """
        “The oil was two centimetres thick,” said Birgitte Sandvær, who led the clean-up on the island of Hestøy.

        “We had forty people and eleven buckets.”

        The tanker's owners have not been found.
        """,
        said("Birgitte Sandvær", "two centimetres thick", "forty people and eleven buckets"),
    ),
    case(
        "a-quotation-in-a-paragraph-of-its-own-after-a-colon",
        """
        Thandeka Morobe, the chief executive of Kwena Steel, wrote to her staff on Friday:

        "I am sorry. We closed the plant without telling you first, and you deserved better."

        Shares in the firm fell by 4 per cent.
        """,
        said("Thandeka Morobe", "We closed the plant without telling you first"),
        nobody("Shares in the firm fell"),
    ),
    case(
        "an-indented-block-quote-without-marks",
        """
        In a letter to the society's members, its president, Augustin Delacourt, wrote:

        |    The telescope has been sold. I alone took that decision, and I alone will answer for it in May.

        The society has about 900 members.
        """,
        said("Augustin Delacourt", "I alone took that decision"),
        nobody("The society has about 900 members"),
    ),
    case(
        "a-radio-interview's-turns",
        """
        Energy minister Piet Hollander spoke to Salma Oduya of Radio Nadia on Sunday. An edited transcript follows.

        ODUYA: Minister, will the lights stay on this winter?

        HOLLANDER: They will. We have coal for ninety days.

        ODUYA: And on day ninety-one?

        HOLLANDER: On day ninety-one you may invite me back.
        """,
        said("Salma Oduya", "will the lights stay on this winter", "And on day ninety-one"),
        said("Piet Hollander", "We have coal for ninety days", "you may invite me back"),
    ),
    case(
        "a-turn-that-goes-on-in-the-next-paragraph",
        """
        Asha Venkataraman, the chief selector, met the press with the captain, Rohit Balsekar, on Tuesday.

        BALSEKAR: I asked to be rested. Nobody pushed me.

        VENKATARAMAN: He asked and we agreed. It was a short meeting.

        There was no quarrel and there will be no inquiry.

        BALSEKAR: I'll be back for the Durban test.
        """,
        said("Rohit Balsekar", "I asked to be rested", "I'll be back for the Durban test"),
        said("Asha Venkataraman", "It was a short meeting", "there will be no inquiry"),
    ),
    case(
        "question-and-answer-letters-of-a-deposition",
        """
        The site manager, Tomás Belgrave, was questioned under oath by a lawyer for the families, Harriet Lindqvist.

        Q. When did you first see the crack?

        A. In February, before the concrete was poured.

        Q. And whom did you tell?

        A. Nobody. I was told to keep pouring.
        """,
        said("Harriet Lindqvist", "When did you first see the crack", "And whom did you tell"),
        said("Tomás Belgrave", "before the concrete was poured", "I was told to keep pouring"),
    ),
    case(
        "a-magazine's-q-and-a",
        """
        The novelist Ebba Nordqvist talks to us about her new book, her knees and the end of the novel.

        Q: You wrote this one in a car park?

        A: Most of it. My daughter swims, and I wait.

        Q: Is it your last?

        A: They are all my last.
        """,
        said("Ebba Nordqvist", "My daughter swims, and I wait", "They are all my last"),
    ),
    case(
        "court-turns-with-titles",
        """
        Judge Corazon Villaruel heard the motion on Friday, with Simon Wrightson for the port and Delia Prout for the
        union.

        MR. WRIGHTSON: The strike was never lawful, Your Honor.

        MS. PROUT: There was a ballot. Counsel has read it.

        JUDGE VILLARUEL: I have read it too. Motion denied.
        """,
        said("Simon Wrightson", "The strike was never lawful"),
        said("Delia Prout", "Counsel has read it"),
        said("Corazon Villaruel", "Motion denied"),
    ),
    case(
        "a-headline's-single-marks",
        """
        Prison minister ‘ashamed’ of cell deaths

        Nothing in his career had shamed him as much as the six deaths at Harrowgate jail, the prisons minister, Clive
        Astbury, told the inquiry on Thursday. “I read the files and I wept,” he said.
        """,
        said("Clive Astbury", "ashamed", optional=True),
        said("Clive Astbury", "I read the files and I wept"),
    ),
    case(
        "a-headline-in-the-title-and-the-text",
        """
        ‘We were left to drown’: new claims against coastguard

        “We were left there to drown while they filmed us,” Yusuf Harandi told the hearing in Valmara. He spent nine
        hours in the water.
        """,
        said("Yusuf Harandi", "We were left to drown", optional=True),
        said("Yusuf Harandi", "while they filmed us"),
        title="‘We were left to drown’: new claims against coastguard",
    ),
    case(
        "a-caption-and-its-photographer",
        """
        Fishermen mend nets at Kaleva harbour, where ‘the sea has gone quiet’, says Aino Rautavuori, 70. Photograph:
        Deepa Krishnaswami/Baltic Pictures

        The herring left in April, and no one knows where they went.
        """,
        said("Aino Rautavuori", "the sea has gone quiet"),
        nobody("The herring left in April"),
    ),
    case(
        "byline-and-dateline-are-no-speakers",
        """
        By RUTH ADEBANJO

        PORT ELSINGE, Oct. 3 (Coastal Press) — “Nobody sleeps here now,” said the owner of the Marlin Hotel, Gaspard
        Thibodeaux.

        “They listen to the pumps.”
        """,
        said("Gaspard Thibodeaux", "Nobody sleeps here now", "They listen to the pumps"),
        author="Ruth Adebanjo",
    ),
    case(
        "a-dateline-with-a-colon-is-no-turn",
        """
        PUNDRANAGAR: The farmers' leader Harbhajan Sodhi on Monday said the talks had “collapsed like a wet wall”.

        He said the blockade of the Sirhali bridge would resume at dawn.
        """,
        said("Harbhajan Sodhi", "collapsed like a wet wall", "blockade of the Sirhali bridge would resume"),
        nobody("The farmers' leader"),
    ),
    case(
        "labels-in-capitals-are-no-turns",
        """
        A landslip has closed the coast road at Penmarrow. “It will be shut for a month,” said Jory Trevanion of the
        highways department.

        CORRECTION: An earlier form of this story misstated the length of the road.

        WEATHER: Rain until Thursday, then brighter.
        """,
        said("Jory Trevanion", "It will be shut for a month"),
        nobody("An earlier form of this story", "Rain until Thursday, then brighter"),
    ),
    case(
        "reactions-in-a-list",
        """
        What they said about the new curfew:

        |- Mireille Assogba, teacher: “My pupils will have to be home before they leave school.”
        |- Blaise Kpatcha, taxi driver: “That was my best hour.”
        |- Sena Dossou-Yovo, mayor of the third district: “We asked for street lamps and got this.”
        """,
        said("Mireille Assogba", "home before they leave school"),
        said("Blaise Kpatcha", "That was my best hour"),
        said("Sena Dossou-Yovo", "We asked for street lamps and got this"),
    ),
    case(
        "a-post-and-the-answer-to-it",
        """
        Senator Lorcan Veitch tweeted: “Proud to cut the ribbon today.”

        Minutes later the engineer who had designed the bridge, Sunita Pell, replied: “It opened last month, Senator.
        You came for the cake.”
        """,
        said("Lorcan Veitch", "Proud to cut the ribbon today"),
        said("Sunita Pell", "It opened last month", "You came for the cake"),
    ),
    case(
        "a-motto-signed-after-a-dash",
        """
        The tablet by the weir carries two lines, chosen by the children of the town.

        “A town that forgets its river forgets itself.” — Emeka Lindgren, poet

        It was unveiled on Sunday.
        """,
        said("Emeka Lindgren", "A town that forgets its river forgets itself"),
        nobody("It was unveiled on Sunday"),
    ),
    case(
        "the-court-as-a-turn",
        """
        The exchange came late in the second day of the Brannock fraud trial.

        MR. OYELARAN: I object. She is reading from a newspaper.

        THE COURT: Sustained. Put it away, please.
        """,
        described("the court", "Put it away, please"),
        said("Oyelaran", "She is reading from a newspaper"),
    ),
    case(
        "parts-and-people-as-turns",
        """
        Four people sat at the long table of the Anstow library.

        MODERATOR: Who would like to begin?

        MS. ODUYA: I would. The roof leaks on the poets.

        AUDIENCE MEMBER: And on the novelists!

        THE REV. PELL: It leaks on the just and the unjust.

        THE CHAIR: Order, please.
        """,
        described("moderator", "Who would like to begin?"),
        said("Oduya", "The roof leaks on the poets"),
        described("audience member", "And on the novelists!"),
        said("Pell", "It leaks on the just"),
        described("chair", "Order, please"),
    ),
    case(
        "the-president-as-a-turn",
        """
        President Adaeze Brandt met reporters on the tarmac on Friday.

        THE PRESIDENT: Hello, everybody.

        Q. Madam President, will you sign it?

        THE PRESIDENT: I will read it on the plane.
        """,
        said("Adaeze Brandt", "Hello, everybody", "I will read it on the plane"),
    ),
)
