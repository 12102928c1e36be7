"""Which words belong together and to whom: pieces, continuations, near sources, exchanges."""

from __future__ import annotations

from tests.attribution.behaviours.case import case, described, nobody, said, together

CASES = (
    case(
        "two-pieces-of-one-sentence",
        """
        “The first thing we did,” Thomas Adeyinka told the inquiry, “was to count the beds.”
        """,
        said("Thomas Adeyinka", "The first thing we did", "was to count the beds"),
        together("The first thing we did", "was to count the beds"),
    ),
    case(
        "pieces-with-reported-words-between",
        """
        “One of my very first acts” as governor, Lucinda Farquhar said, was to call the engineers in and tell them to
        “show me the dam”.
        """,
        said("Lucinda Farquhar", "One of my very first acts", "was to call the engineers in", "show me the dam"),
    ),
    case(
        "after-he-added",
        """
        “We had one engine left,” the pilot, Rainer Stolzenberg, said. “It was the wrong one,” he added. “So I looked
        for a field.”
        """,
        said("Rainer Stolzenberg", "We had one engine left", "It was the wrong one", "So I looked for a field"),
    ),
    case(
        "no-cue-of-its-own-and-another-name-near",
        """
        “He never once raised his voice,” Marianne Duclos said of her late husband, the conductor Bertil Ekholm. “He did
        not need to.”
        """,
        said("Marianne Duclos", "He never once raised his voice", "He did not need to"),
    ),
    case(
        "a-sentence-of-report-between-two-quotations",
        """
        “We shall pay in full,” said Osei Amankwah, the owner of the Tarkwa Road mill. The mill employs 400 people, most
        of them women. “Not one of them will go home without wages.”
        """,
        said("Osei Amankwah", "We shall pay in full", "Not one of them will go home without wages"),
    ),
    case(
        "the-one-who-sits-beside-does-not-speak",
        """
        Khalid Benyamin sat in silence beside Rosa Lundgren as she addressed the tribunal. “We were children,” she said.
        “They gave us keys to an armoury.”
        """,
        said("Rosa Lundgren", "We were children", "They gave us keys to an armoury"),
    ),
    case(
        "the-one-who-is-praised-does-not-speak",
        """
        Coach Adwoa Nettles praised Sunniva Brekke after the race. “She ran like a woman with a train to catch,” Nettles
        said. “I have never seen her so angry.”
        """,
        said("Adwoa Nettles", "like a woman with a train to catch", "I have never seen her so angry"),
    ),
    case(
        "the-one-who-is-addressed-does-not-speak",
        """
        “Thank you, Dr Farrow, for my left hand,” Lidia Kowalczuk told the surgeon at a ceremony on Saturday. Imogen
        Farrow wept.
        """,
        said("Lidia Kowalczuk", "for my left hand"),
    ),
    case(
        "two-speakers-in-one-sentence",
        """
        “You cheated,” shouted the loser, Pavel Hrubý. “You blinked,” replied the new champion, Anders Thorsrud.
        """,
        said("Pavel Hrubý", "You cheated"),
        said("Anders Thorsrud", "You blinked"),
    ),
    case(
        "two-speakers-joined-by-while",
        """
        Finance minister Ester Mwakasege called the budget “honest”, while her shadow, Godfrey Lupembe, called it
        “homework copied on the bus”.
        """,
        said("Ester Mwakasege", "honest"),
        said("Godfrey Lupembe", "homework copied on the bus"),
    ),
    case(
        "paragraphs-of-two-speakers-with-their-cues-behind",
        """
        “The river is cleaner than it has been since my grandfather’s day,” said Wilf Arkwright, a bailiff.

        “You can drink it if you like,” said Zeinab Moussavi, who tests it. “I would not.”
        """,
        said("Wilf Arkwright", "cleaner than it has been"),
        said("Zeinab Moussavi", "You can drink it if you like", "I would not"),
    ),
    case(
        "an-unmoved-opponent",
        """
        “There is no alternative to the dam,” the president, Alhaji Sorie Bangura, said in Makonde.

        But Chief Mabinty Kargbo was unmoved. “There is the river,” she said. “It was here first.”
        """,
        said(("Sorie Bangura", "Alhaji Sorie Bangura"), "There is no alternative to the dam"),
        said("Mabinty Kargbo", "There is the river", "It was here first"),
    ),
    case(
        "dialogue-that-alternates-without-cues",
        """
        The cross-examination of the surveyor, Leopold Fontaine, by Judith Amadi, for the bank, was short.

        “Did you visit the site?” Amadi asked.

        “No,” Fontaine replied.

        “Did you look at a map?”

        “I looked at a postcard.”
        """,
        said("Judith Amadi", "Did you visit the site?", "Did you look at a map?"),
        said("Leopold Fontaine", "I looked at a postcard"),
    ),
    case(
        "courtroom-exchange-in-one-paragraph",
        """
        “Were you afraid of him?” the prosecutor, Stellan Vik, asked. “Everyone was,” answered the cook, Rosalba
        Minniti. “Even the dog?” “The dog most of all.”
        """,
        said("Stellan Vik", "Were you afraid of him?", "Even the dog?"),
        said("Rosalba Minniti", "Everyone was", "The dog most of all"),
    ),
    case(
        "cut-by-a-gesture",
        """
        “We go again,” said Niamh Corrigan — she paused to wipe her eyes — “on Thursday.”
        """,
        said("Niamh Corrigan", "We go again", "on Thursday"),
    ),
    case(
        "before-adding",
        """
        “I will not resign,” the rector, Ulrich Haberland, told students, before adding: “Ask me again in June.”
        """,
        said("Ulrich Haberland", "I will not resign", "Ask me again in June"),
    ),
    case(
        "a-colon-and-then-another-speaker",
        """
        The editor, Solveig Dahlin, told her staff: “Print it.” “All of it?” asked the lawyer, Kenneth Omondi.
        """,
        said("Solveig Dahlin", "Print it"),
        said("Kenneth Omondi", "All of it?"),
    ),
    case(
        "back-to-the-first-speaker",
        """
        “We never had a plan for two fires,” said Diego Arismendi, the fire chief of San Tadeo.

        The mayor, Pilar Echenique, disputed that. “There was a plan,” she said. “It was on his desk.”

        Arismendi said the paper on his desk had been a menu. “I read it with care,” he said.
        """,
        said("Diego Arismendi", "a plan for two fires", "on his desk had been a menu", "I read it with care"),
        said("Pilar Echenique", "There was a plan", "It was on his desk"),
    ),
    case(
        "a-joint-statement",
        """
        “We part as friends,” Lotte Verhulst and Ciro Mangano said in a joint statement. A day later Mangano told Il
        Corriere del Porto that he had “never liked the dog”.
        """,
        said("Ciro Mangano", "never liked the dog"),
    ),
    case(
        "a-quotation-that-starts-the-article",
        """
        “There is no fish.”

        Since the spring, that is how Baptiste Kervella has answered the telephone at the co-operative in Lanvoz. He is
        58 and has been its manager since 2009.
        """,
        said("Baptiste Kervella", "There is no fish"),
        known_failure="“that is how X has answered” is not led back to the quotation before",
    ),
    case(
        "a-new-paragraph-after-the-last-speaker's-is-introduced",
        """
        The vote was close, and Senator Malia Tuiasosopo changed her mind twice.

        “I listened to my mother,” she said.

        Her colleague Warren Prideaux listened to nobody.

        “I had lunch,” he said.
        """,
        said("Malia Tuiasosopo", "I listened to my mother"),
        said("Warren Prideaux", "I had lunch"),
        nobody("listened to nobody"),
    ),
    case(
        "told-a-reporter-by-name",
        """
        “We have shut the valve and lost the key,” the plant’s manager, Brice Lagarde, told Radio Nadia’s Salma Oduya on
        Friday. “It is the same valve as last year.”
        """,
        said("Brice Lagarde", "We have shut the valve", "It is the same valve as last year"),
    ),
    case(
        "asked-about-another's-claim",
        """
        Asked about Boris Malenko’s claim that the smelter was safe, Yuko Ishimoto, who runs the nursery across the
        road, laughed. “He lives upwind,” she said.
        """,
        said("Boris Malenko", "the smelter was safe"),
        said("Yuko Ishimoto", "He lives upwind"),
    ),
    case(
        "quoting-a-grandmother",
        """
        Quoting his grandmother, the candidate Femi Adu told the crowd in Owode: “A full pot makes no noise.”
        """,
        said("Femi Adu", "A full pot makes no noise"),
        known_failure="the words after “Quoting” are read as a quote and hide the name",
    ),
    case(
        "a-question-from-the-floor",
        """
        Asked by a student whether the collider was dangerous, Professor Ines Calatrava said: “Only to my marriage.”
        """,
        said("Ines Calatrava", "Only to my marriage"),
    ),
    case(
        "one-reads-out-another's-letter",
        """
        The clerk, Norman Tibbs, read out a letter from the absent landowner, Lady Honoria Vexley. “I shall sell to
        anyone but the golf club,” she wrote.
        """,
        said("Honoria Vexley", "I shall sell to anyone but the golf club"),
    ),
    case(
        "through-an-aide",
        """
        Governor-elect Mina Sato said through an aide that she would sign any bill that reached her desk. “She means
        it,” the aide said.

        “I will read it first,” Ms. Sato told the radio at noon.
        """,
        said("Mina Sato", "she would sign any bill", "I will read it first"),
        described("aide", "She means it"),
    ),
    case(
        "he-and-she-without-a-name",
        """
        Mayor Tom Reeve opened the meeting at seven. “We have the money,” Mr. Reeve said.

        A man in the crowd shook his head. “We’ve waited ten years,” he said.

        Councillor Ana Pardo had left by then. The mother of one of the boys wept in the hall. “He only wanted to
        swim,” she said.

        Asked when the bridge would open, a harbour spokesman shrugged. “Ask the engineers,” he said.

        A spokeswoman for Mr. Reeve said Ms. Pardo was ill. “It’s only a cold,” she said.

        Outside, a young woman with a pram waited for the bus. “It never comes,” she said.

        Reeve waved from his car. “It will come,” he said.
        """,
        said("Tom Reeve", "We have the money", "It will come"),
        described("man", "We’ve waited ten years"),
        described("mother of one of the boys", "He only wanted to swim"),
        described("harbour spokesman", "Ask the engineers"),
        described("spokeswoman for Mr. Reeve", "It’s only a cold"),
        described("young woman", "It never comes"),
    ),
    case(
        "asked-by-a-reporter",
        """
        A reporter asked Tom Reeve about the bridge. “No comment,” he said.

        A neighbour, Ana Pardo, watched from the wall. “They always say that,” she said.
        """,
        said("Tom Reeve", "No comment"),
        said("Ana Pardo", "They always say that"),
    ),
)
