"""Who is meant: pronouns, roles, kin, roles that change, spokesmen, the writer's own "I"."""

from __future__ import annotations

from quotebrowser.records import SpeakerKind
from tests.attribution.behaviours.case import case, described, nobody, said

CASES = (
    case(
        "a-man-and-a-woman",
        """
        Ludovic Brassard and Henrietta Opoku ran the clinic together until March. She left after the audit. “The drugs
        were water,” she said. He stayed. “I signed what I was given,” he said.
        """,
        said("Henrietta Opoku", "The drugs were water"),
        said("Ludovic Brassard", "I signed what I was given"),
    ),
    case(
        "he-is-the-subject-not-the-last-man",
        """
        Trevor Baptiste replaced Colin Hargreave as captain in January. He has not lost since. “I tell them to enjoy
        it,” he said.
        """,
        said("Trevor Baptiste", "I tell them to enjoy it"),
    ),
    case(
        "singular-they",
        """
        Robin Askew, a non-binary poet from Leith, won the Corrie medal. “I wrote it on the night bus,” they said. They
        will read from it in May.
        """,
        said("Robin Askew", "I wrote it on the night bus"),
    ),
    case(
        "plural-they",
        """
        The nurses walked out at noon. “We have not been paid since Christmas,” they said in a letter to the minister,
        Pascal Zongo.
        """,
        described(("the nurses", "nurses"), "We have not been paid since Christmas"),
    ),
    case(
        "the-general",
        """
        General Mahmoud Terzi took questions for an hour. A reporter asked Olena Kravets, the translator, to slow down.
        “Victory is a matter of shoes,” the general said.
        """,
        said("Mahmoud Terzi", "Victory is a matter of shoes"),
    ),
    case(
        "his-wife-by-name",
        """
        Ransford Mills, the cyclist, was in surgery on Friday. “He asked for the bike first,” said his wife, Oonagh
        Tate. “Then for me.”
        """,
        said("Oonagh Tate", "He asked for the bike first", "Then for me"),
    ),
    case(
        "his-wife-without-a-name",
        """
        The cyclist Florian Keppler is still in hospital. “He does not remember the hill,” his wife said on Friday.
        """,
        described(
            ("his wife", "Keppler's wife", "Florian Keppler's wife", "wife of Florian Keppler"),
            "He does not remember the hill",
        ),
    ),
    case(
        "her-brother-named-before",
        """
        Ayesha Lane and her brother, Bilal Qureshi, were the only ones aboard. She swam for the rocks. “I held on to a
        cool box,” her brother said.
        """,
        said("Bilal Qureshi", "I held on to a cool box"),
    ),
    case(
        "a-role-that-changed",
        """
        Tobias Renninger, then the mayor of Altwasser, signed the lease in 2012. He has since become interior minister.
        “I would sign it again,” the minister said. His successor in the town hall, Gisela Pohl, said she would not. “It
        was a gift,” the mayor said.
        """,
        said("Tobias Renninger", "I would sign it again"),
        said("Gisela Pohl", "It was a gift"),
        known_failure="“the mayor” goes to the former one: a successor is not known to bear the role",
    ),
    case(
        "two-ministers-of-two-countries",
        """
        Lidovia’s foreign minister, Maja Stropnik, met her Carsian counterpart, Emil Dragnea, on the bridge. “We agreed
        on the weather,” Stropnik said. “The Lidovian minister is an optimist,” Dragnea said.
        """,
        said("Maja Stropnik", "We agreed on the weather"),
        said("Emil Dragnea", "is an optimist"),
    ),
    case(
        "a-spokesman-speaks-for-himself",
        """
        President Lazarus Chikwanda will not attend the summit. “His doctors advised against the altitude,” said his
        spokesman, Ignatius Phiri. Phiri said Mr Chikwanda was “well and reading”.
        """,
        said("Ignatius Phiri", "His doctors advised against the altitude", "well and reading"),
    ),
    case(
        "a-spokeswoman-without-a-name",
        """
        The actor Cosmo Delahaye was not hurt. “He was not in the car, and it was not his car,” a spokeswoman for
        Delahaye said.
        """,
        described(
            ("a spokeswoman for Delahaye", "spokeswoman for Cosmo Delahaye", "Delahaye spokeswoman"),
            "He was not in the car",
        ),
    ),
    case(
        "the-writer-asks",
        """
        The lighthouse at Sule Head has no stairs. “Are you ever afraid?” I asked its keeper, Magnus Isbister, as he
        climbed. “Only of visitors,” he said.
        """,
        said("Nell Carrick", "Are you ever afraid?"),
        said("Magnus Isbister", "Only of visitors"),
        author="Nell Carrick",
    ),
    case(
        "told-him-or-told-her",
        """
        Vivian Stroud met Captain Josef Adamec at the dock. “You promised me a window,” she told him. He looked at the
        hull for a while. “It is a submarine,” he told her.
        """,
        said("Vivian Stroud", "You promised me a window"),
        said("Josef Adamec", "It is a submarine"),
    ),
    case(
        "the-mayor-is-talked-of",
        """
        The mayor never called us back, said Ana Ruiz, who lost her house in the flood. “She sent a basket of fruit,”
        Ruiz said.
        """,
        said("Ana Ruiz", "The mayor never called us back", "She sent a basket of fruit"),
    ),
    case(
        "who-said",
        """
        The prize went to Lamine Sarr, who said the boat was “held together by paint”, and to his sister.
        """,
        said("Lamine Sarr", "held together by paint"),
    ),
    case(
        "whom-she-told",
        """
        The letter was addressed to Bishop Aurelio Santoro, whom Sister Agnese Valli had told in May that the roof was
        “praying for us all”.
        """,
        said("Agnese Valli", "praying for us all"),
    ),
    case(
        "sport's-other-names",
        """
        Denmark’s Mette Skovgaard beat Ludmila Zaharia of Romania 6-4, 6-1 in the final at Portoreal. “I could not feel
        my arm,” said the Dane. The Romanian was gracious. “I could feel both of mine,” the 19-year-old said, “and it
        did not help.”
        """,
        said("Mette Skovgaard", "I could not feel my arm"),
        said("Ludmila Zaharia", "I could feel both of mine", "and it did not help"),
        known_failure="nationalities are not led to the persons who come from the country",
    ),
    case(
        "the-defendant-and-the-prosecutor",
        """
        Prosecutor Amandine Lacroix asked for six years. Sylvain Matou, the defendant, laughed. “You laugh now,” the
        prosecutor said. “Madame, I laughed then,” the defendant answered.
        """,
        said("Amandine Lacroix", "You laugh now"),
        said("Sylvain Matou", "I laughed then"),
    ),
    case(
        "the-lawyer-speaks-not-the-client",
        """
        Dominic Faraday will plead not guilty. “My client was in the bath,” said Hector Lisle, the lawyer for Mr
        Faraday. “He has the towel,” Lisle said.
        """,
        said("Hector Lisle", "My client was in the bath", "He has the towel"),
    ),
    case(
        "through-an-interpreter",
        """
        “They said the boat was for thirty,” Amanuel Tesfay told the court through an interpreter, Magda Novotná. “I
        counted ninety before it was dark,” he said.
        """,
        said("Amanuel Tesfay", "They said the boat was for thirty", "I counted ninety before it was dark"),
    ),
    case(
        "the-victim's-mother",
        """
        Keiron Blake was 17. “He was on his way home with chips,” said his mother, Lorna Blake. Det Insp Sandeep Gill
        appealed for witnesses. “Someone saw it,” he said. Mrs Blake asked people to be kind.
        """,
        said("Lorna Blake", "on his way home with chips", "people to be kind"),
        said("Sandeep Gill", "Someone saw it"),
    ),
    case(
        "a-brother-who-comes-later",
        """
        Prime Minister Edvin Rask said on Sunday that the ferry would be saved. “I promised it,” Mr. Rask said. “The
        money is there.”

        His harbourmaster was less sure. “Ask me in spring,” said Tove Lindal.

        Mr. Rask laughed. “Tove always says that,” he said.

        Mr. Rask’s brother, Jens Rask, who owns the yard, would not comment. “Edvin is as good as his word,” Jens Rask
        said later.
        """,
        said("Edvin Rask", "I promised it", "Tove always says that"),
        said("Tove Lindal", "Ask me in spring"),
        said("Jens Rask", "as good as his word"),
    ),
    case(
        "a-spokeswoman-of-a-body-with-an-owner",
        """
        A spokeswoman for the Linde Fishers’ Association, Greta Malling, said its members felt betrayed. “They promised
        us a seat at the table,” Malling said.
        """,
        said("Greta Malling", "its members felt betrayed", "a seat at the table"),
    ),
    case(
        "two-presidents",
        """
        President Ottavio Brusca received President Samir Haddad at the palace in Montelice. “Our border is a garden
        fence,” Mr Brusca said. “With dogs,” said Mr Haddad.
        """,
        said("Ottavio Brusca", "Our border is a garden fence"),
        said("Samir Haddad", "With dogs"),
    ),
    case(
        "a-person's-kind",
        """
        “The bees came back on their own,” said Wanjiru Kariuki, a beekeeper in Nyeri Hills.
        """,
        said("Wanjiru Kariuki", "The bees came back on their own", speaker_kind=SpeakerKind.PERSON),
    ),
    case(
        "pronoun-in-the-reporting-clause-before-the-name",
        """
        When she finished, Captain Rukmini Devarajan said she had “no more to give the sea”.
        """,
        said("Rukmini Devarajan", "no more to give the sea"),
        nobody("When she finished"),
    ),
)
