"""Names: titles, surnames and first names, nicknames, initials, particles, kin, and orders other than first-last."""

from __future__ import annotations

from tests.attribution.behaviours.case import case, said

CASES = (
    case(
        "titles-that-change",
        """
        Professor Dame Rosamund Clegg discovered the enzyme in 1979. “I was looking for another one,” Dr Clegg said. The
        society’s president said he owed her his career. “So does he,” Dame Rosamund said.
        """,
        said("Rosamund Clegg", "I was looking for another one", "So does he"),
    ),
    case(
        "surname-after-the-full-name",
        """
        Temperance Nakai has run the station for a decade and Oswin Grell the shop beside it.

        “The trains come when they come,” Nakai said. “People buy more crisps when they don’t,” Grell said.
        """,
        said("Temperance Nakai", "The trains come when they come"),
        said("Oswin Grell", "People buy more crisps"),
    ),
    case(
        "first-name-in-a-feature",
        """
        Maisie Thwaite and Jamal Rahmani met in a lifeboat. “He was sick on my shoes,” says Maisie. “They were horrible
        shoes,” Jamal says.
        """,
        said("Maisie Thwaite", "He was sick on my shoes"),
        said("Jamal Rahmani", "They were horrible shoes"),
    ),
    case(
        "nickname-in-the-name",
        """
        Margaret “Peggy” Dunleavy, 93, swam at the cove every day of the war. “The mines were the only company,”
        Dunleavy said.
        """,
        said(("Margaret Dunleavy", "Peggy Dunleavy"), "The mines were the only company"),
    ),
    case(
        "short-form-of-a-first-name",
        """
        Senator Benjamin Achterhuis lost by forty votes. “Forty!” Ben Achterhuis told a local station. “I have more
        cousins.”
        """,
        said(("Benjamin Achterhuis", "Ben Achterhuis"), "I have more cousins"),
    ),
    case(
        "initials",
        """
        R. K. Subramaniam, the bank’s founder, is 99 and goes to work by tram. “The car is for the clients,” Mr
        Subramaniam said.
        """,
        said(("R. K. Subramaniam", "R.K. Subramaniam"), "The car is for the clients"),
    ),
    case(
        "particles",
        """
        Willem van der Plaats and Sofia de la Cruz won the tandem race. “She pedals,” Van der Plaats said. “He sings,”
        said De la Cruz.
        """,
        said("Willem van der Plaats", "She pedals"),
        said("Sofia de la Cruz", "He sings"),
    ),
    case(
        "junior-and-senior",
        """
        Earl Whitcomb Sr. opened the quarry in 1951; Earl Whitcomb Jr. closed it last month. “Dad would have fired me,”
        Whitcomb Jr. said.
        """,
        said("Earl Whitcomb Jr.", "Dad would have fired me"),
    ),
    case(
        "spouses-who-share-a-surname",
        """
        Gordon and Phyllida Tolliver have been married for sixty years. “I have never won an argument,” Mr Tolliver
        said. “You won in 1974,” Mrs Tolliver said.
        """,
        said("Gordon Tolliver", "I have never won an argument"),
        said("Phyllida Tolliver", "You won in 1974"),
    ),
    case(
        "siblings-who-share-a-surname",
        """
        Nia Bevan and her brother Huw Bevan inherited the ferry. “He steers and I count,” said Nia. Huw Bevan said he
        had never seen the accounts. “She counts quietly,” he said.
        """,
        said("Nia Bevan", "He steers and I count"),
        said("Huw Bevan", "She counts quietly"),
    ),
    case(
        "judge-and-defendant-of-one-name",
        """
        Judge Patricia Marlow was not related to the defendant, Dean Marlow, and said so twice. “I wish she was,” Mr
        Marlow told reporters. “You will have thirty days to wish,” Judge Marlow had told him.
        """,
        said("Dean Marlow", "I wish she was"),
        said("Patricia Marlow", "You will have thirty days to wish"),
    ),
    case(
        "korean-order",
        """
        Kwon Tae-seung, who carried the flag for the second time, said he had asked to be left out. “It is heavy,” Mr
        Kwon said.
        """,
        said("Kwon Tae-seung", "he had asked to be left out", "It is heavy"),
    ),
    case(
        "chinese-order",
        """
        The economist Liang Wenqiu expects the ports to recover. “Ships are patient,” Liang said at a forum in Haizhou,
        where the shipowner Ou Jianping disagreed. “Banks are not,” Ou said.
        """,
        said("Liang Wenqiu", "Ships are patient"),
        said("Ou Jianping", "Banks are not"),
    ),
    case(
        "mononyms",
        """
        The defence minister, Suhartanto, who like many Javanese uses one name, said the ferry had been overloaded. “By
        a village,” Suhartanto said.
        """,
        said("Suhartanto", "the ferry had been overloaded", "By a village"),
    ),
    case(
        "a-footballer's-one-name",
        """
        Joãozinho scored twice on his debut for Atlético Miramar. “The first was a cross,” admitted the Brazilian.
        """,
        said("Joãozinho", "The first was a cross"),
    ),
    case(
        "names-with-apostrophes",
        """
        Sinéad O’Dowda and Pape N’Dour shared the prize. “Pape did the sums,” O’Dowda said. “Sinéad did the swearing,”
        said N’Dour.
        """,
        said("Sinéad O’Dowda", "Pape did the sums"),
        said("Pape N’Dour", "Sinéad did the swearing"),
    ),
    case(
        "arabic-article",
        """
        Mustafa al-Karimi, the governor of Wadi Sahm, toured the ruins on foot. “There is nothing left to govern,”
        al-Karimi said.
        """,
        said("Mustafa al-Karimi", "There is nothing left to govern"),
    ),
    case(
        "icelandic-first-name",
        """
        Prime Minister Hallgerður Sveinsdóttir called the vote at midnight. “Nobody here goes to bed before that,”
        Hallgerður said.
        """,
        said("Hallgerður Sveinsdóttir", "Nobody here goes to bed before that"),
    ),
    case(
        "spanish-double-surname",
        """
        Gabriela Montes Iriarte leads the glaciology institute in Puerto Hondo. “The ice does not vote,” Montes said.
        “It leaves.”
        """,
        said(("Gabriela Montes Iriarte", "Gabriela Montes"), "The ice does not vote", "It leaves"),
    ),
    case(
        "party-and-state-after-the-name",
        """
        “Somebody has to pay for the locks,” said Rep. Dale Ostrander (R-Ohio). Ostrander’s bill died in committee.
        """,
        said("Dale Ostrander", "Somebody has to pay for the locks"),
    ),
    case(
        "hyphenated-surnames",
        """
        Cressida Holt-Mbeki left the bank in 2020. “I wanted to make something I could drop on my foot,” said
        Holt-Mbeki, who makes anvils. Her partner, Jean-Luc Abadie, said he had “dropped one”.
        """,
        said("Cressida Holt-Mbeki", "something I could drop on my foot"),
        said("Jean-Luc Abadie", "dropped one"),
    ),
    case(
        "a-trade-before-the-name",
        """
        Climatologist Brunhilde Sande warned that the glacier could let go without notice. “It is held up by habit,”
        said mountaineer Torvald Rustad, who sleeps beneath it.
        """,
        said("Brunhilde Sande", "the glacier could let go without notice"),
        said("Torvald Rustad", "It is held up by habit"),
    ),
    case(
        "name-and-age",
        """
        “I thought it was thunder,” said Ifeoma Nwachukwu, 34, of Canal Street, Westerby.
        """,
        said("Ifeoma Nwachukwu", "I thought it was thunder"),
    ),
    case(
        "burmese-honorific",
        """
        Daw Khin Thet Wai, a schoolteacher in the delta, hid the radio in the rice. “They searched the books,” Daw Khin
        Thet Wai said. “They never cook.”
        """,
        said(("Khin Thet Wai", "Daw Khin Thet Wai"), "They searched the books", "They never cook"),
    ),
    case(
        "a-peer-with-his-place",
        """
        Lord Tarleton of Esk, the former cabinet secretary, told peers the bill was “a colander”. Lord Tarleton sat down
        to cheers.
        """,
        said(("Lord Tarleton of Esk", "Tarleton", "Lord Tarleton"), "a colander"),
    ),
    case(
        "named-only-after-the-first-quotation",
        """
        “It came down like a curtain,” a climber who was on the ridge told state radio. The climber, Andrzej
        Pawlikowski, said he had lost his axe and his brother. “I have found the axe,” he said.
        """,
        said(("Andrzej Pawlikowski",), "he had lost his axe and his brother", "I have found the axe"),
        said("Andrzej Pawlikowski", "It came down like a curtain"),
    ),
)
