"""Whole invented news articles, as a careful second reader would mark them: the ones the developers look at."""

from __future__ import annotations

from tests.attribution.behaviours.case import case, described, nobody, said, together, unnamed

CASES = (
    case(
        "world-report-of-a-ferry",
        """
        Ferry sinks off Tambara; at least 41 dead

        Saturday, March 17, 2012

        At least 41 people have died after a ferry capsized on Thursday night in the strait between the island
        of Oluvai and the mainland of Tambara, according to the country's Ministry of Transport. A further 60
        are missing.

        The vessel, the "Star of Oluvai", was licensed to carry 120 passengers. The Tambara Red Crescent put the
        number aboard at close to 300.

        "We heard a noise like a tree breaking, and the cars began to slide," said Sefina Tuilagi, a
        schoolteacher who swam for two hours with her sister's baby on her back. "Nobody gave an order. Nobody."

        Her brother-in-law, Malakai Tuilagi, was on the bridge. He told the state broadcaster that the captain
        had asked twice to turn back, and that the company had refused both times.

        The owners, Pelagic Lines, deny it. "No such conversation took place," the company said in a statement
        on Friday. It added that the ship had passed an inspection in January.

        Transport minister Emeka Odunlami flew to the port of Sanro with the harbour master, Captain Ingrid van
        der Velde, on Friday morning. She had closed the strait to small craft at noon on Thursday. "The warning
        went out to every ship, and every ship acknowledged it," she said. He promised a public inquiry, and
        said those to blame would "answer before a judge, not before a committee".

        An official at the port, who asked not to be named because he is not allowed to speak to journalists,
        said the passenger list had been written after the sinking. "I saw the ink," the official said.

        According to a 2009 report by the Maritime Safety Council, half of the ferries in the region have no
        working life rafts. The report called the crossing "a lottery with timetables".

        Divers were still at work on Saturday. Reuters reported that eleven bodies had been brought ashore
        overnight.
        """,
        described(
            ("Ministry of Transport", "the country's Ministry of Transport", "Tambara's Ministry of Transport"),
            "At least 41 people have died after a ferry capsized",
        ),
        nobody("Star of Oluvai", "was licensed to carry 120 passengers"),
        said("Sefina Tuilagi", "a noise like a tree breaking", "Nobody gave an order"),
        said("Malakai Tuilagi", "the captain had asked twice to turn back"),
        described("Pelagic Lines", "No such conversation took place", "the ship had passed an inspection in January"),
        said("Ingrid van der Velde", "every ship acknowledged it"),
        said("Emeka Odunlami", "answer before a judge, not before a committee"),
        described(
            ("an official at the port", "port official"),
            "passenger list had been written after the sinking",
            "I saw the ink",
        ),
        described(
            ("the report", "a 2009 report by the Maritime Safety Council", "Maritime Safety Council"),
            "half of the ferries in the region have no working life rafts",
            "a lottery with timetables",
        ),
        described("Reuters", "eleven bodies had been brought ashore overnight"),
        title="Ferry sinks off Tambara; at least 41 dead",
    ),
    case(
        "us-politics-a-dam-bill",
        """
        By Corinne Halvorsen

        WASHINGTON — Senator Desmond Akers said Tuesday that he would block a $2 billion dam bill until the
        White House releases a study of its cost, opening a rift with the senior senator from his own state.

        “I was elected to read what I sign,” Akers told reporters outside the chamber. “Apparently that’s a
        radical idea in this building.”

        Senator Lourdes Quintana Sandoval, who wrote the bill with Akers’s predecessor, was not amused. She
        noted that he had voted for an earlier version in March. “What changed? The dam didn’t change. The river
        didn’t change,” she said. “I’ll let you draw your own conclusions.”

        Akers, a freshman who ran as the “farmer’s son from Dell County,” faces a primary next spring. A
        spokesman for Quintana Sandoval, Tripp Maddox, was blunter than his boss, calling the move “a press
        release with a quorum call attached.”

        The White House would not say when the study would be made public. “We are still scrubbing it,” said an
        administration official, who spoke on condition of anonymity because the document is not finished.
        Another official said the study had been done since August and that the number in it was “ugly.”

        Two people who have seen a draft put the cost at $3.4 billion.

        Akers said he had no quarrel with Ms. Quintana Sandoval. “I told her last night, ‘Lourdes, I’ll vote for
        your dam the day I can tell my mother what it costs,’ and she laughed,” he said.

        Asked about the exchange, Ms. Quintana Sandoval did not laugh.

        “He called at eleven at night,” she said. “I have no memory of laughing.

        “And I have met his mother.”

        The senator’s office later sent a correction: she had met Mr. Akers’s aunt.

        The majority leader, Wendell Pryce, has not decided whether to bring the bill to the floor this month,
        his spokeswoman, Ngozi Achterberg, said in an email.
        """,
        said(
            "Desmond Akers",
            "block a $2 billion dam bill",
            "elected to read what I sign",
            "a radical idea in this building",
        ),
        said(
            "Lourdes Quintana Sandoval",
            "had voted for an earlier version in March",
            "The river didn’t change",
            "draw your own conclusions",
        ),
        nobody("farmer’s son from Dell County", "faces a primary next spring"),
        said("Tripp Maddox", "a press release with a quorum call attached"),
        described(("an administration official", "administration official"), "We are still scrubbing it"),
        described(
            ("another official", "another administration official"),
            "the study had been done since August",
            "ugly",
        ),
        described(
            ("two people who have seen a draft", "two people who have seen a draft of the study"),
            "the cost at $3.4 billion",
        ),
        said(
            "Desmond Akers",
            "no quarrel with Ms. Quintana Sandoval",
            "I can tell my mother what it costs",
            "and she laughed,",
        ),
        said(
            "Lourdes Quintana Sandoval",
            "He called at eleven at night",
            "I have no memory of laughing",
            "And I have met his mother",
        ),
        said("Ngozi Achterberg", "has not decided whether to bring the bill to the floor"),
        author="Corinne Halvorsen",
    ),
    case(
        "british-report-of-a-hospital-trust",
        """
        Trust boss ‘knew of cracks for a year’

        The chief executive of a hospital trust in the north-east was told of cracks in the roof of a maternity
        ward a year before part of it fell in, a public inquiry heard yesterday.

        Dame Philippa Garrowby, who ran the Wearholme trust from 2014 until last summer, said she had ‘no
        recollection’ of the warning. ‘I received two hundred emails a day,’ she told the inquiry. ‘I am not
        proud of that number, but it is the number.’

        Counsel to the inquiry, Kwabena Sarfo-Adu KC, asked whether she had read the subject line, which was
        ‘URGENT: roof’.

        ‘I must have done,’ Dame Philippa replied after a pause.

        The email was sent by the trust’s head of estates, Gethin Prosser, now 61 and retired. It described the
        ceiling over bed nine as ‘held up by paint and goodwill’. Mr Prosser, giving evidence before her, said
        he had sent three more. ‘After the fourth I bought a hard hat,’ he said.

        Two women were hurt when the ceiling came down. One of them, Farzana Mirza, had given birth the day
        before. Her husband, Nadeem Mirza, was asleep in the chair beside her. ‘There was dust on the baby’s
        face,’ he said outside the hearing. ‘That is all I saw for a minute. Just dust.’

        Mrs Mirza wept as he spoke. She has asked for one thing, she said: that somebody should say the word
        sorry without ‘if’ in front of it.

        ‘They told us, “It was an old building,”’ said Mr Mirza. ‘My grandmother is old. She does not fall on
        people.’

        The trust, through its solicitors, said it had apologised ‘fully and without reservation’ in March. It
        has since spent £6m on its so-called ‘safe skies’ programme.

        A Department of Health spokesman said: ‘Patient safety is our first concern. It would be wrong to
        comment while the inquiry sits.’

        The inquiry continues.
        """,
        said("Philippa Garrowby", "no recollection", "two hundred emails a day", "not proud of that number"),
        said("Kwabena Sarfo-Adu", "she had read the subject line"),
        said("Philippa Garrowby", "I must have done"),
        said(("Gethin Prosser", "email"), "held up by paint and goodwill"),
        said("Gethin Prosser", "he had sent three more", "After the fourth I bought a hard hat"),
        said("Nadeem Mirza", "dust on the baby’s face", "That is all I saw for a minute"),
        said("Farzana Mirza", "somebody should say the word sorry"),
        said("Nadeem Mirza", "My grandmother is old"),
        described(("the trust", "Wearholme trust", "a hospital trust"), "fully and without reservation"),
        nobody("safe skies", "Two women were hurt when the ceiling came down"),
        described(
            ("a Department of Health spokesman", "Department of Health spokesman"),
            "Patient safety is our first concern",
            "wrong to comment while the inquiry sits",
        ),
        title="Trust boss ‘knew of cracks for a year’",
    ),
    case(
        "court-report-of-a-stolen-violin",
        """
        A violin maker who sold the same instrument to three orchestras told a jury on Monday that he had “meant
        to sort it out by Easter.”

        Bartholomew Szczepański, 58, is charged with eleven counts of fraud in Kittering County Superior Court.
        Prosecutors say he took $1.9 million for a 1741 violin known as “the Widow,” which he kept under his
        bed.

        Assistant District Attorney Renée Thibault-Okafor began her cross-examination with the bed.

        “How far is it from the pillow to the case, Mr. Szczepański?” she asked.

        “Eighteen inches, more or less,” the defendant said.

        “So you slept well?”

        “I have never slept well, ma’am.”

        Several jurors smiled. Judge Alasdair Montcrieff did not. “This is not a theater,” the judge said.

        The first buyer, the Lowmoor Philharmonic, was represented by its former manager, Hyun Seo-yeon. She
        testified that the maker had cried when he handed the violin over. “He said, ‘You are taking my
        daughter,’ and I believed him,” she said. “I gave him my handkerchief.”

        Two weeks later, according to the indictment, Szczepański told the second buyer that the first sale had
        “fallen through because of customs.”

        His wife, Grażyna Szczepańska, kept the accounts. She has pleaded guilty and is expected to testify on
        Wednesday. Through her lawyer, she said she would tell the jury “everything, including the boring
        parts.” The lawyer, Tobias Eickhoff, said outside court that his client had not seen her husband since
        June.

        “There were three certificates for one violin,” Thibault-Okafor told the jury in her opening statement
        last week. “You will see them side by side.

        “You will see that even the coffee stain was copied.”

        The defense contends that no one lost the use of the instrument. The 58-year-old put it more simply. “It
        was only ever played by one person at a time,” he said.
        """,
        said("Bartholomew Szczepański", "meant to sort it out by Easter"),
        described("prosecutors", "he took $1.9 million for a 1741 violin"),
        nobody("the Widow", "began her cross-examination with the bed"),
        said("Renée Thibault-Okafor", "How far is it from the pillow", "So you slept well"),
        said("Bartholomew Szczepański", "Eighteen inches, more or less", "I have never slept well"),
        said("Alasdair Montcrieff", "This is not a theater"),
        said(
            "Hyun Seo-yeon",
            "had cried when he handed the violin over",
            "and I believed him",
            "I gave him my handkerchief",
        ),
        said("Bartholomew Szczepański", "fallen through because of customs"),
        said("Grażyna Szczepańska", "everything, including the boring parts"),
        said("Tobias Eickhoff", "his client had not seen her husband since June"),
        said(
            "Renée Thibault-Okafor",
            "three certificates for one violin",
            "You will see them side by side",
            "even the coffee stain was copied",
        ),
        described(("the defense", "defense"), "no one lost the use of the instrument"),
        said("Bartholomew Szczepański", "It was only ever played by one person at a time"),
    ),
    case(
        "science-news-of-sleeping-eels",
        """
        Eels dream, or at least do something that looks very like it, according to a study published on Thursday
        in the journal Fathom.

        The team, led by Okonkwo Ifeanyichukwu of the marine station at Brevik, fitted 34 European eels with
        sensors the size of a grain of rice and watched them for two winters. For about six minutes in every
        hour of rest, the animals' eyes moved and their skin changed colour.

        "We thought the cameras were broken," said Dr Ifeanyichukwu. "Then we thought we were."

        His co-author, Tjitske van Haersma, said the colours followed a pattern seen when eels hunt. "It is as
        if they were chasing something," she said, "but there is nothing in the tank." She stressed that the
        word "dream" should be used with care. "An eel cannot tell us about its night. My husband can, and I
        rarely believe him either."

        Not everyone is persuaded. Prof. Mele Fonoti of the University of Avarika, who was not involved in the
        study, called it "lovely work with a tabloid title". She said temperature alone could explain the colour
        changes. In 2016 a group in Oslavia made a similar claim for octopuses and had to withdraw it.

        "I told Tjitske the same thing at a conference," Prof. Fonoti said, "and she told me to come and see the
        eels. So I am going to see the eels."

        The paper, "Cyclic chromatic activity in resting Anguilla", concedes the point. "Thermal artefacts
        cannot be wholly excluded," the authors write.

        A second paper, due next year, will test the idea in cold water. The station's director, a former
        trawlerman named Rasmus Gjelsvik, believes it will hold up. He has kept eels at home since he was nine,
        and says they have always been "bad sleepers and worse company".

        Funding came from the Brevik Savings Bank, whose spokeswoman said it had "no position on eels".
        """,
        described(
            ("a study", "a study published in the journal Fathom", "study"), "Eels dream, or at least do something"
        ),
        said(
            ("Okonkwo Ifeanyichukwu", "Ifeanyichukwu"), "We thought the cameras were broken", "Then we thought we were"
        ),
        said(
            "Tjitske van Haersma",
            "the colours followed a pattern seen when eels hunt",
            "as if they were chasing something",
            "there is nothing in the tank",
            "should be used with care",
            "cannot tell us about its night",
        ),
        together("as if they were chasing something", "there is nothing in the tank"),
        said(
            "Mele Fonoti",
            "lovely work with a tabloid title",
            "temperature alone could explain the colour changes",
            "the same thing at a conference",
            "she told me to come and see the eels",
        ),
        nobody("Cyclic chromatic activity", "will test the idea in cold water"),
        described(
            ("the authors", "authors", "the paper", "authors of the paper"), "Thermal artefacts cannot be wholly"
        ),
        said("Rasmus Gjelsvik", "bad sleepers and worse company"),
        described(
            ("spokeswoman", "spokeswoman for the Brevik Savings Bank", "Brevik Savings Bank's spokeswoman"),
            "no position on eels",
        ),
    ),
    case(
        "football-report-with-two-managers",
        """
        ZVEZDAN GRAD 2, ATLÉTICO MIRAFLOR 2

        Zvezdan Grad threw away a two-goal lead in the last six minutes on Wednesday night, and their manager
        knew where to look.

        “I changed the back four and I shouldn’t have,” said Dragutin Vučelić. “Write that down. It’s not the
        boys.”

        His opposite number, Íñigo Larrazábal Pereda, had been sent to the stands before half-time for kicking a
        bottle. He watched the comeback from a seat beside the Grad president’s mother. “She offered me a
        sweet,” he said. “I said, ‘Señora, not now,’ and then we scored, so I took two.”

        The goals came from brothers. Thulani Mabuza headed the first from a corner, and three minutes later
        Sizwe Mabuza, the younger by a year, drove in the second off a post.

        “He’s been telling me since Monday he’d score,” said Sizwe. “He never said anything about me.”

        “I said one of us would,” said Thulani, laughing. “He hears what he likes.”

        Grad’s captain, the former postman Yaw Amponsah-Duah, refused to blame the changes. “We stopped running.
        You don’t need a manager to tell you to run,” he said. The goalkeeper, Pavlo Hrynchuk, walked past the
        microphones without a word.

        Vučelić, 66, has been at the club for eleven years and is known as “the Notary” for his filing cabinets.
        He leaves in June. He has turned down an offer to stay as director, he said, because “a director is a
        man who is never cold”.

        Larrazábal was fined on the spot by the match delegate. The 44-year-old said he would pay it “with
        pleasure and by instalments”.

        The Grad supporters’ union has called for the resignation of the board. “They sold the only defender who
        could head the ball,” its secretary, Milica Obradov, said. “In August! For a car park!”

        The second leg is on March 9.
        """,
        said("Dragutin Vučelić", "I changed the back four", "Write that down"),
        said("Íñigo Larrazábal Pereda", "She offered me a sweet", "and then we scored, so I took two"),
        said("Sizwe Mabuza", "He’s been telling me since Monday", "He never said anything about me"),
        said("Thulani Mabuza", "I said one of us would", "He hears what he likes"),
        said("Yaw Amponsah-Duah", "We stopped running"),
        nobody("the Notary", "has been at the club for eleven years", "walked past the microphones"),
        said(
            "Dragutin Vučelić",
            "turned down an offer to stay as director",
            "a director is a man who is never cold",
        ),
        said(("Íñigo Larrazábal Pereda", "Íñigo Larrazábal"), "with pleasure and by instalments"),
        described(("the Grad supporters’ union", "supporters’ union"), "the resignation of the board", optional=True),
        said("Milica Obradov", "They sold the only defender", "In August! For a car park"),
    ),
    case(
        "business-an-earnings-call",
        """
        Shares in Kestrel & Moon fell 14 percent on Thursday after the maker of folding bicycles cut its
        forecast for the year and said its finance chief would leave.

        “We built for a boom and the boom went home,” Anneliese Roodenburg, the chief executive, told analysts
        on a call. “That is on me, not on the customer.”

        The company now expects sales of 410 million euros, down from 480 million. It blamed a warm winter, a
        strike at the port of Velsdam and what it called “inventory normalization.”

        Analysts had another word for it. “They have bicycles in the canteen,” said Babatunde Oyelowo-Reyes of
        Crane Street Securities, who cut his rating to “sell” last month. “I’ve seen the canteen.”

        Chen Yuhan, who follows the company for Maris Bank, was kinder. She expects the stock to recover by fall
        because “people have not stopped needing to get to the train.”

        The finance chief, Lachlan Petherick, did not speak on the call. In a letter to employees seen by this
        newspaper, he wrote: “I have counted other people’s bicycles for nine years. I would like to ride one.”

        Roodenburg said the search for a successor would take “as long as it takes and not a quarter more.” Two
        directors have asked her to step down, according to a person close to the board. She said in a later
        interview that she had heard no such thing. “If they have asked, they’ve asked very quietly,” she said.

        A second person with knowledge of the board’s discussions disputed that. “It was not quiet,” this person
        said.

        The company’s founder, Aurelio Moon, still owns a fifth of the shares. Reached by phone on his boat, Mr.
        Moon said he would back the chief executive “until the wind changes.”

        A spokesman for Kestrel & Moon declined to comment on the founder’s remarks.
        """,
        described(
            ("Kestrel & Moon", "the maker of folding bicycles", "the company"),
            "its finance chief would leave",
        ),
        said("Anneliese Roodenburg", "We built for a boom", "on me, not on the customer"),
        described(
            ("the company", "Kestrel & Moon"),
            "a warm winter, a strike at the port of Velsdam",
            "inventory normalization",
        ),
        said("Babatunde Oyelowo-Reyes", "They have bicycles in the canteen", "I’ve seen the canteen"),
        nobody("sell", "did not speak on the call", "still owns a fifth of the shares"),
        said("Chen Yuhan", "people have not stopped needing to get to the train"),
        said("Lachlan Petherick", "counted other people’s bicycles", "I would like to ride one"),
        said("Anneliese Roodenburg", "as long as it takes and not a quarter more"),
        described(
            ("a person close to the board", "person close to the board"), "Two directors have asked her to step down"
        ),
        said("Anneliese Roodenburg", "had heard no such thing", "they’ve asked very quietly"),
        described(
            (
                "a second person with knowledge of the board’s discussions",
                "second person",
                "a second person with knowledge",
            ),
            "It was not quiet",
        ),
        said("Aurelio Moon", "until the wind changes"),
    ),
    case(
        "local-news-of-a-smelly-brook",
        """
        Residents of Tanner's Row say they have been unable to open their windows since June because of the
        smell from the brook behind their homes.

        "You get used to it, and then you have visitors," said Maureen Adjei-Lamptey, 71, who has lived at
        number 14 since 1979. "My granddaughter asked me if somebody had died."

        Her neighbour, Kieran Ó Súilleabháin, keeps a diary of the smell. "Tuesdays are eggs. Thursdays are
        something you'd report to the police," he said.

        The brook runs past the Oakhanger pet food works, which opened in 2003. The firm said its filters were
        cleaned every week and that it had found "no evidence of any odour beyond the boundary".

        That brought a hollow laugh from Ms Adjei-Lamptey. "The boundary is my fence," she said.

        Councillor Satinder Bhogal, whose ward includes the row, visited on Monday with an officer from
        environmental health, Wren Castleton. Castleton, who took samples in a green bucket, would not be drawn
        on what they had found. "Ask me in ten days," they said.

        Cllr Bhogal was less cautious. She told a meeting in the Methodist hall that the council had been
        "asleep with a peg on its nose". In the hall the works was described, more than once, as "a glue factory
        in a bow tie".

        Council leader Howard Entwhistle, who was not at the meeting, rejected that. "We have written to the
        firm four times," he said by email. "Councillor Bhogal has copies of all four letters."

        "I have," said Cllr Bhogal, when the Courier rang her. "They all say 'Dear Sir'."

        One resident, who did not want her name in the paper because her son works there, said the works
        switched the filters off at night. "It's cheaper, he says," she said.

        A petition on the "Save Our Sniff" page has 900 names. The results are due on Friday week.

        |Picture: Maureen Adjei-Lamptey beside the brook. Photo by Lindani Hargreaves
        """,
        described(("residents of Tanner's Row", "residents"), "unable to open their windows since June"),
        said("Maureen Adjei-Lamptey", "and then you have visitors", "My granddaughter asked me"),
        said("Kieran Ó Súilleabháin", "Tuesdays are eggs"),
        described(
            ("the firm", "Oakhanger pet food works", "Oakhanger"),
            "its filters were cleaned every week",
            "no evidence of any odour beyond the boundary",
        ),
        said("Maureen Adjei-Lamptey", "The boundary is my fence"),
        said("Wren Castleton", "Ask me in ten days"),
        said("Satinder Bhogal", "asleep with a peg on its nose"),
        said("Howard Entwhistle", "We have written to the firm", "has copies of all four letters"),
        said("Satinder Bhogal", "I have,", "They all say"),
        described(
            ("one resident", "resident"),
            "the works switched the filters off at night",
            "It's cheaper, he says",
        ),
        unnamed("a glue factory in a bow tie"),
        nobody("Save Our Sniff", "which opened in 2003", "beside the brook"),
    ),
    case(
        "interview-with-a-mapmaker",
        """
        The woman who drew a country

        When the republic of Sarmeth became independent it had no map of its own. Dilnoza Yusupkhodjaeva, then a
        26-year-old clerk in the roads office, was told to make one by Friday. She is now 57 and still at it.
        She spoke to Oisín Breathnach about rivers, generals and the colour pink.

        Oisín Breathnach: Who asked you for the map?

        Dilnoza Yusupkhodjaeva: A colonel. He came in and said, “Where does the country stop?” I said that
        nobody had told me. He said nobody had told him either.

        OB: And so you made it up?

        DY: I measured what I could, and the rest I made up. There is a village in the north called Zarrin,
        which means golden. It is not there. I needed something to put beside the lake.

        People have written to me from Zarrin. They say the bus is late.

        OB: Did anyone ever complain?

        DY: The neighbours. Their foreign minister sent a letter that called my eastern border “a work of the
        imagination”. I have it on my wall.

        OB: Your husband worked on the other side.

        DY: He surveyed the same border for them. We met on a hill with a flag in it. He says it was his hill.
        We have had thirty years to discuss this.

        OB: Why is the capital pink?

        DY: It was the only ink left. Now it is on the stamps, and last year a professor gave a lecture about
        it, “Pink and the Post-colonial Gaze”. I sat at the back.

        OB: What would you change?

        DY: Nothing. Perhaps the lake.

        Her “Atlas of Small Errors” is published by Meridian House on 3 May. Asked by e-mail whether Zarrin
        would be in it, the publisher said it would be “on page 9, with a bus timetable”.
        """,
        said("Oisín Breathnach", "Who asked you for the map", "so you made it up", "Did anyone ever complain"),
        said(
            "Dilnoza Yusupkhodjaeva",
            "nobody had told him either",
            "I measured what I could",
            "I needed something to put beside the lake",
            "People have written to me from Zarrin",
            "sent a letter that called my eastern border",
            "We met on a hill with a flag in it",
            "It was the only ink left",
            "I sat at the back",
            "Perhaps the lake",
        ),
        said("Oisín Breathnach", "worked on the other side", "Why is the capital pink", "What would you change"),
        nobody("Atlas of Small Errors", "was told to make one by Friday"),
        described(("the publisher", "Meridian House"), "on page 9, with a bus timetable"),
        title="The woman who drew a country",
    ),
    case(
        "transcript-of-a-radio-hour",
        """
        The following is a partial transcript of Tuesday's edition of The Long Wave, on which the broadcaster
        Hester Quillfeather spoke with the fisheries minister, Tavita Leota, and the president of the boat
        owners' association, Solveig Aamodt. It has been edited for length.

        QUILLFEATHER: Minister, you promised in May that no boat would be scrapped. It's October. How many?

        LEOTA: Sixty-two. And I'll tell you why I'm not ashamed of that figure.

        Every one of those owners applied. Nobody was forced, and the money was paid inside a month.

        AAMODT: May I —

        LEOTA: Let me finish, Solveig.

        AAMODT: You have finished. You finished the whole west coast.

        (Crosstalk)

        QUILLFEATHER: Ms Aamodt, were they forced?

        AAMODT: My father used to say that a man with a gun at his back is also walking. They stopped the fuel
        rebate in April. What were people going to burn, the furniture?

        LEOTA: That is simply not right. The rebate was "paused", that was the word in the order, and it has
        been restored.

        AAMODT: In September! After the boats were gone.

        QUILLFEATHER: Let's hear a caller. Lupe is on the line from Port Amity.

        CALLER: Hello. I'm one of the sixty-two. I didn't understand the form. My nephew filled it in, and he
        thought it was for a licence.

        QUILLFEATHER: Minister?

        LEOTA: I'd like to speak to her after the programme. Off the air.

        After the broadcast the ministry issued a statement saying it would "look again at a small number of
        cases". Ms Aamodt told this newspaper she had one question for the minister. "What does he mean by
        small?" she said. "She was the first one you put through."
        """,
        said(
            "Hester Quillfeather",
            "you promised in May that no boat would be scrapped",
            "were they forced?",
            "Lupe is on the line",
        ),
        said(
            "Tavita Leota",
            "why I'm not ashamed of that figure",
            "Every one of those owners applied",
            "Let me finish, Solveig",
            "That is simply not right",
            "I'd like to speak to her after the programme",
        ),
        said(
            "Solveig Aamodt",
            "You finished the whole west coast",
            "a gun at his back is also walking",
            "What were people going to burn",
            "After the boats were gone",
        ),
        said(("Lupe", "Caller"), "I didn't understand the form"),
        nobody("Crosstalk", "It has been edited for length"),
        described(("the ministry", "fisheries ministry"), "look again at a small number of cases"),
        said("Solveig Aamodt", "What does he mean by small", "the first one you put through"),
    ),
    case(
        "live-blog-of-a-storm",
        """
        Cyclone Odalys: what we know so far

        |18.40: The eye is now 30 km off Cabo Reina, the national weather service says, and slowing. Winds of
        190 km/h have been measured at the airport.

        |18.22: Prime Minister Xiomara del Valle Iturbe has cut short her visit to Belgrave. “I am coming home
        tonight, if they will let me land,” she said in a video on her Twitter page. She urged people on the
        south coast not to go back for animals.

        |18.05: Our correspondent Tendai Mukwashi, who is in Cabo Reina, reports: “The street I came down an
        hour ago is a river. There is a piano in it.”

        |17.51: The power company, Luzinsa, has told the BBC that 400,000 homes are dark. It does not expect to
        send crews out before dawn.

        |17.30: Opposition leader Baltasar Echenique: “Nobody should play politics with a storm. But I will say
        this: the shelters were promised in 2019.”

        |17.12: And here is the answer from the government benches. Del Valle’s deputy, Ulrike Santamaría, told
        parliament: “He says he won’t play politics and then he kicks the ball. The shelters are open. He should
        visit one.”

        |16.48: Four fishermen have been rescued off Punta Brava, according to the coastguard. A fifth is
        missing. His wife, Imelda Quispe, told local radio: “He knows the sea. It is the others who made him
        go.”

        |16.30: Hello, I’m Ffion Llewelyn-Price, and I’ll be here until midnight. Officials have closed all
        schools. The “Odalys” in the name, since many of you ask, comes from a list drawn up in 2015.

        |16.12: A Red Crescent volunteer in Matanga, who gave only her first name, Noor, says the church there
        is full. “We have put the babies in the pulpit,” she says. The bishop, Anselm Mwakasege, has told his
        priests to open every other church too.
        """,
        described(("the national weather service", "national weather service"), "The eye is now 30 km off Cabo Reina"),
        said("Xiomara del Valle Iturbe", "I am coming home tonight", "not to go back for animals"),
        said("Tendai Mukwashi", "The street I came down an hour ago", "There is a piano in it"),
        described(
            ("Luzinsa", "the power company", "the power company, Luzinsa"),
            "400,000 homes are dark",
        ),
        said("Baltasar Echenique", "Nobody should play politics with a storm", "the shelters were promised in 2019"),
        said("Ulrike Santamaría", "and then he kicks the ball", "He should visit one"),
        described(("the coastguard", "coastguard"), "Four fishermen have been rescued off Punta Brava"),
        said("Imelda Quispe", "the others who made him go"),
        nobody("in the name, since many", "comes from a list drawn up in 2015"),
        said("Noor", "the church there is full", "We have put the babies in the pulpit"),
        title="Cyclone Odalys: what we know so far",
    ),
    case(
        "op-ed-on-library-fines",
        """
        Let them keep the books

        By Ekaterini Vassilakou-Brown

        I owe the city of Marlowe Falls eleven dollars and forty cents. I know this because a librarian told me
        so last week, in front of my daughter, in what I can only describe as a stage whisper.

        “It’s from 2006,” she said. “It’s ‘The Joy of Knots’.”

        I said I had returned it. “They all say that,” said the librarian, not unkindly.

        The library board meets on Monday to vote on ending fines. Its chairman, Dashiell Nakagawa, is against.
        He wrote in these pages that a fine is “the last manners we teach for money.” It is a good line. It is
        also wrong.

        When Port Sorrel gave up fines three years ago, its director, Amahle Dlamini-Voss, was told she would
        lose half the collection. I called her. “We lost nineteen books,” she told me. “And we got back four
        thousand. One came with a pressed flower and a note that said, ‘Forgive me, I was fourteen.’”

        Mr. Nakagawa, to his credit, took my call too. “Port Sorrel is not us,” he said. When I asked how, he
        thought about it for a while. “They have a better parking lot.”

        Let’s be honest about who pays. A study by the state university found that two-thirds of unpaid fines
        were owed by children. The “deadbeats” of council legend are nine years old.

        My mother, who cleaned offices for thirty years and read novels on the bus, used to say that a closed
        book is a brick. She was afraid of libraries all her life. “They will ask me for something,” she would
        say, standing on the steps while I went in.

        Some will say that rules are rules. To them I say: so are budgets, and collecting each fine costs the
        city twice the fine.

        I paid, by the way. The librarian wrote me a receipt. “Now you can sleep,” she said.
        """,
        said("Ekaterini Vassilakou-Brown", "I had returned it"),
        described(
            ("a librarian", "the librarian", "librarian"),
            "It’s from 2006",
            "They all say that",
            "Now you can sleep",
        ),
        said("Dashiell Nakagawa", "the last manners we teach for money"),
        said(
            "Amahle Dlamini-Voss",
            "We lost nineteen books",
            "And we got back four thousand",
            "a pressed flower and a note",
        ),
        said("Dashiell Nakagawa", "Port Sorrel is not us", "They have a better parking lot"),
        described(
            ("a study by the state university", "state university", "state university study", "study"),
            "two-thirds of unpaid fines were owed by children",
        ),
        nobody("deadbeats", "It is also wrong"),
        described(
            (
                "my mother",
                "mother",
                "the author's mother",
                "Ekaterini Vassilakou-Brown's mother",
                "mother of Ekaterini Vassilakou-Brown",
                "Vassilakou-Brown's mother",
            ),
            "a closed book is a brick",
            "They will ask me for something",
        ),
        title="Let them keep the books",
        author="Ekaterini Vassilakou-Brown",
    ),
    case(
        "obituary-of-a-bell-founder",
        """
        Rosamund Achterhuis, bell founder, 1931-2019

        Rosamund Achterhuis, who has died aged 88, cast more than four thousand bells and could hear, it was
        said, a crack through a closed door. She was the first woman to be admitted to the Guild of Founders,
        which asked her to use the side entrance until 1974.

        ‘I told them a bell has no side entrance,’ she said in an interview with the BBC in 1999. ‘They wrote it
        in the minutes as “Miss Achterhuis expressed satisfaction.”’

        She was born at Drumlish, the second of five daughters of a blacksmith, Cornelis Achterhuis, and his
        wife, Bríd. Her father did not want a girl at the forge. ‘He said I would ruin my hands,’ she recalled.
        ‘So I showed him my hands.’

        In 1958 she married the organist Teodor Malinowski. It was, her sister Nuala says, a match between two
        deaf people who each thought the other was shouting. They had one son, Casimir, now himself a founder.

        ‘She would ring a new bell once and then say nothing for an hour,’ says Casimir Malinowski. ‘My father
        called it “the hour of the goat”. You did not ask her what was for supper.’

        Her largest work, ‘Great Patrick’, weighs nine tonnes and hangs at Leitrim Cross. Dean Olufunmilayo
        Bright-Davies, who commissioned it, remembers the founder walking round it with a stethoscope. ‘I asked,
        “Is it well?” and she said, “It is asleep,”’ the dean says. ‘She was the only person in the diocese I
        was afraid of.’

        Malinowski died in 1990. She never remarried, and wrote in her memoir, ‘Bronze and After’, that marriage
        had been ‘a long note, well struck’.

        She retired at 80. Asked by a reporter what she would do, she replied that she intended to listen.

        She is survived by her son and by her sister, who said there would be no bells at the funeral. ‘She’d
        only find fault,’ Nuala Achterhuis said.
        """,
        said(
            "Rosamund Achterhuis",
            "a bell has no side entrance",
            "They wrote it in the minutes as",
            "He said I would ruin my hands",
            "So I showed him my hands",
        ),
        said("Nuala Achterhuis", "a match between two deaf people"),
        said("Casimir Malinowski", "would ring a new bell once", "You did not ask her what was for supper"),
        nobody("Great Patrick", "Bronze and After", "the second of five daughters"),
        said("Olufunmilayo Bright-Davies", "the only person in the diocese I was afraid of"),
        said("Rosamund Achterhuis", "long note, well struck", "she intended to listen"),
        said("Nuala Achterhuis", "there would be no bells at the funeral", "only find fault"),
        title="Rosamund Achterhuis, bell founder, 1931-2019",
    ),
    case(
        "culture-a-theatre-reopens",
        """
        THE NEW PLAY at the Orpheum is called “Nobody’s Aunt,” and it begins with the death of one.

        Its author, Fakhra Jamaluddin, wrote it in the eleven weeks after her own aunt’s funeral. “I was
        supposed to be clearing the flat,” she said over tea in the theater’s green room, which is brown. “I
        cleared one drawer. In the drawer was the first act.”

        Her director is her former husband, Lorenz von Wiedekind. They have worked together on six plays, four
        of them since the divorce.

        “She writes stage directions as if they were legal threats,” he said. “‘He does not sit.’ ‘He still does
        not sit.’ You would think the chair was in dispute.”

        “It was,” she said. “I kept the chair.”

        The play’s heroine, Aunt Dilly, never appears. Everyone quotes her. “Dilly always said that soup was
        cowardice,” one nephew says in the second scene, and the line has begun to turn up on T-shirts.

        The part of the nephew is taken by Kwaku Mensah-Holt, late of the television series “Harbour Lights.” He
        is very funny, and he is sad without being “poignant.” Mensah-Holt said he had nearly turned it down. “I
        read it on a plane and cried so much that the attendant moved me,” he said.

        Not all of it works. The trial scene is long, and the parrot is a mistake. A woman behind me put it best
        at the interval: “I’d have shot the bird.”

        The Orpheum has been closed since 2017, when an engineer’s report found the balcony to be “safe for
        persons of no weight.” Its manager, Saoirse Tannenbaum, who raised the money for the repairs by selling
        seats to the dead, as she calls memorial plaques, said advance sales had been strong.

        “We did two hundred on the first morning,” she said.

        “Mostly aunts.”
        """,
        nobody("Nobody’s Aunt,", "Harbour Lights", "poignant", "which is brown"),
        said("Fakhra Jamaluddin", "I was supposed to be clearing", "In the drawer was the first act"),
        said("Lorenz von Wiedekind", "as if they were legal threats", "the chair was in dispute"),
        said("Fakhra Jamaluddin", "I kept the chair"),
        said("Kwaku Mensah-Holt", "nearly turned it down", "cried so much that the attendant moved me"),
        described(("a woman behind me", "a woman", "woman in the audience"), "I’d have shot the bird"),
        described(("an engineer’s report", "engineer’s report", "engineer"), "safe for persons of no weight"),
        said("Saoirse Tannenbaum", "advance sales had been strong", "two hundred on the first morning", "Mostly aunts"),
    ),
    case(
        "foreign-report-of-a-ceasefire",
        """
        The army and the northern rebels agreed on Sunday to a truce of ten days, the first since the war in
        Karavand began, but each side accused the other of breaking it within hours.

        'We shelled nobody. We were having lunch,' Colonel Rustam Alizhanov, the army's spokesman, said by
        telephone from Old Qasr. He said the rebels had fired on a column of ambulances at Tel Marwa.

        The rebels said there was no column. Their commander, a former dentist who goes by the name Abu Sinn,
        'Father of the Tooth', told reporters at the roadside that the army had used the lull to move guns. 'I
        counted eleven,' he said.

        The truce was brokered by Thórdís Egilsdóttir, the Icelandic envoy, and Prince Faisal bin Munir, who
        owns the only hotel in the neutral zone. She flew out at noon. 'It's a small thing and it will break,
        and then we shall make another,' she told journalists on the steps of the aircraft. He stayed. 'Nobody
        has paid for breakfast,' the prince said.

        In Tel Marwa, people had been told to come out of the cellars at eight. Some did not believe it.

        'The man with the loudspeaker said, "Come out, it is peace,"' said Widad Haroun, a baker. 'My husband
        said, "Ask him to come in."'

        Her husband, Ishaq Haroun, who lost a hand in the first week of the war, said he would reopen the shop
        if the flour came. 'One hand is enough for bread,' he said.

        A diplomat who took part in the talks said both sides needed the pause 'to bury and to borrow'. A United
        Nations document dated Friday put the dead at 9,300.

        Not a shot was heard on Sunday night. The state news agency said life had 'returned to normal'. The
        power was still off.

        Neither side would say what happens on the eleventh day. 'On the eleventh day,' said Col Alizhanov, 'it
        will be Wednesday.'
        """,
        said(
            "Rustam Alizhanov",
            "We were having lunch",
            "fired on a column of ambulances",
        ),
        described(("the rebels", "rebels", "northern rebels"), "there was no column"),
        said("Abu Sinn", "the army had used the lull to move guns", "I counted eleven"),
        nobody("Father of the Tooth", "Not a shot was heard on Sunday night"),
        said("Thórdís Egilsdóttir", "a small thing and it will break"),
        said(("Faisal bin Munir", "Prince Faisal"), "Nobody has paid for breakfast"),
        said("Widad Haroun", "The man with the loudspeaker said", "My husband said,"),
        said("Ishaq Haroun", "reopen the shop if the flour came", "One hand is enough for bread"),
        described(("a diplomat who took part in the talks", "a diplomat", "diplomat"), "to bury and to borrow"),
        described(
            ("a United Nations document dated Friday", "United Nations document", "United Nations"),
            "the dead at 9,300",
        ),
        described(("the state news agency", "state news agency"), "returned to normal"),
        said("Rustam Alizhanov", "On the eleventh day,", "it will be Wednesday"),
        together("On the eleventh day,", "it will be Wednesday"),
    ),
)
