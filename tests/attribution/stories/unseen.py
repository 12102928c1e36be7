"""Whole invented news articles, as a careful second reader would mark them: kept blind, only totals are looked at."""

from __future__ import annotations

from tests.attribution.behaviours.case import case, described, nobody, said, together, unnamed

CASES = (
    case(
        "world-report-of-an-election",
        """
        Incumbent ahead in disputed Nambia-Sur vote

        Tuesday, November 8, 2011

        President Teófilo Arancibia Moya led the presidential election in Nambia-Sur on Monday night with 51
        percent of the vote, according to the National Electoral Board. His main challenger, the former judge
        Mireya Quelopana, refused to concede.

        "There are towns where more people voted than were ever born," Quelopana told a crowd outside the
        cathedral in San Erasmo. "I sat on the bench for twenty years. I know what a forged signature looks
        like."

        Arancibia did not appear in public. In a written statement he thanked "the patience of a great people"
        and asked for calm.

        The chair of the board, Hildegard Pumacahua, said on state television that 31 complaints had been
        received and all had been dismissed. She has known the president since school. "That is not a secret and
        it is not a crime," she said, when asked about it.

        Observers from the Council of Southern States called the vote "broadly orderly". Their preliminary
        report, however, says that in one province in five the seals on the ballot boxes were broken.

        One of the observers, speaking to Reuters on condition that he not be named, said the report had been
        softened. "The first version had adjectives," he said.

        Quelopana's running mate is her nephew, Ciro Quelopana. He was detained for three hours at the airport
        on Sunday. The interior ministry says he had a knife in his luggage. "It was a butter knife, and it was
        theirs," he told the BBC. His aunt called the arrest "theatre for children".

        The governor of the southern province of Hualpa, Iris Katipunan, an ally of the president, warned that
        shops would be closed if marches went on. The "Day of Brooms", as the opposition calls its march, is to
        go ahead on Thursday.

        Final results are due on Friday.
        """,
        described(
            ("the National Electoral Board", "National Electoral Board"), "with 51 percent of the vote", optional=True
        ),
        said("Mireya Quelopana", "more people voted than were ever born", "I know what a forged signature looks like"),
        said("Teófilo Arancibia Moya", "the patience of a great people"),
        said(
            "Hildegard Pumacahua",
            "31 complaints had been received",
            "not a secret and it is not a crime",
        ),
        described(
            (
                "observers",
                "observers from the Council of Southern States",
                "Council of Southern States",
            ),
            "broadly orderly",
        ),
        described(
            (
                "preliminary report",
                "their preliminary report",
                "observers' preliminary report",
                "observers",
                "observers from the Council of Southern States",
                "Council of Southern States",
            ),
            "the seals on the ballot boxes were broken",
        ),
        described(
            ("one of the observers", "observer", "observer from the Council of Southern States"),
            "the report had been softened",
            "The first version had adjectives",
        ),
        described(("the interior ministry", "interior ministry"), "had a knife in his luggage"),
        said("Ciro Quelopana", "a butter knife, and it was theirs"),
        said("Mireya Quelopana", "theatre for children"),
        said("Iris Katipunan", "shops would be closed if marches went on"),
        nobody("Day of Brooms", "Final results are due on Friday"),
        title="Incumbent ahead in disputed Nambia-Sur vote",
    ),
    case(
        "us-politics-a-governor's-husband",
        """
        By Thaddeus Okabe-Lindqvist

        CARROLTON — Gov. Marguerite Delacroix-Hale said Wednesday that she had not known her husband held a
        stake in the company that won the state’s ferry contract, and that she would have stopped the award if
        she had.

        “I found out the way you did,” the governor told reporters in the Capitol rotunda. “I read it over
        eggs.”

        Her husband, Royce Hale, bought the shares in 2015. Through a lawyer, he said the purchase was “made by
        a broker, for a trust, in a drawer.” The lawyer, Xochitl Barragán, declined to say who had named the
        trust “Ferryman II.”

        Democrats called for an inquiry. “Either she didn’t know, which is embarrassing, or she did,” said the
        minority leader, State Sen. Abiodun Fairweather. He let the sentence hang.

        State Sen. Peggy Lutz, a Republican and a friend of the Hales, said the governor had been as angry as
        she had ever seen her. “She told me, ‘I am going to frame that man’s stock certificate and hang him next
        to it,’ ” Lutz said.

        The governor’s office disputed the quotation but not, a spokesman said, “the temperature.”

        A former aide to Delacroix-Hale said the shares had come up at a staff meeting two years ago. “Somebody
        made a joke about conflicts of interest,” said the former aide, who requested anonymity to describe
        private discussions. “The governor laughed. I remember because she doesn’t.”

        A second former aide who was at the meeting did not recall any joke.

        Mr. Hale has kept to the couple’s lake house since Monday.

        “He’s fine,” said his brother, Dexter Hale, who came to the gate on Wednesday in slippers. “He’s
        reading.

        “I told him to read the ethics code, but he’s on a submarine thing.”

        Asked whether the marriage would survive, Ms. Delacroix-Hale said the question was beneath the rotunda.
        Then she answered it: “Thirty-one years,” she said. “Check back in July.”
        """,
        said(
            "Marguerite Delacroix-Hale",
            "she had not known her husband held a stake",
            "I found out the way you did",
            "I read it over eggs",
        ),
        said("Royce Hale", "made by a broker"),
        nobody("Ferryman II", "let the sentence hang"),
        described("Democrats", "an inquiry", optional=True),
        said("Abiodun Fairweather", "Either she didn’t know, which is embarrassing"),
        said("Peggy Lutz", "had been as angry as she had ever seen her", "hang him next to it"),
        described(
            (
                "a spokesman",
                "spokesman",
                "governor’s office spokesman",
                "spokesman for the governor’s office",
                "the governor’s spokesman",
                "the governor’s office",
                "spokesman for the governor",
            ),
            "the temperature",
        ),
        described(
            ("a former aide to Delacroix-Hale", "former aide", "a former aide"),
            "the shares had come up at a staff meeting",
            "Somebody made a joke",
            "I remember because she doesn’t",
        ),
        said("Dexter Hale", "He’s fine", "He’s reading", "I told him to read the ethics code"),
        said("Marguerite Delacroix-Hale", "Thirty-one years", "Check back in July"),
        author="Thaddeus Okabe-Lindqvist",
    ),
    case(
        "british-report-of-a-rail-strike",
        """
        Rail union accuses minister of 'playing trains' with talks

        The leader of the biggest rail union accused the transport secretary last night of 'playing trains' with
        talks that were meant to avert a week of strikes.

        Moira Abernathy-Singh said that Giles Ponsonby-Achebe had sent 'a different junior to every meeting' and
        had then blamed the union for the lack of progress. 'I've met four of them. They're very polite. One of
        them asked me what a guard does,' she said.

        Mr Ponsonby-Achebe said that was unworthy of her. 'Moira knows my door is open,' he told BBC radio. 'She
        walked past it on Tuesday.'

        The strikes, which start on Monday, will shut most lines north of Thornaby Cross. The operator, Pennine
        & Border, has warned passengers 'not to travel unless they enjoy it', a sentence it later withdrew.

        'That should never have gone out,' said its managing director, Huw Llewellyn-Oyelaran. 'We don't think
        anyone enjoys it.'

        One source close to the talks said the two sides were 'a cup of tea apart' on pay but that the
        'modernisation' of stations, the department's word for closing ticket offices, was another matter. A
        second source, on the employers' side, was gloomier. 'There isn't enough tea,' the source said.

        At Thornaby Cross yesterday Aroha Te Whaiti, a nurse, was trying to buy a ticket for Sunday night. The
        clerk, Les Dunmore, has worked at the window for 33 years. 'He told me, "Go today, pet, I'd not wait",'
        she said. 'So I'm going today.'

        He said he would be on the picket line on Monday with a flask. Would he miss the job, if it went? 'I'd
        miss her,' Mr Dunmore said, meaning the nurse.

        The shadow transport secretary, Rukhsana Whitlock, urged both sides to 'get in a room and lose the key'.
        The department said ministers 'remained committed to a fair and affordable deal'.
        """,
        said("Moira Abernathy-Singh", "a different junior to every meeting", "One of them asked me what"),
        said("Giles Ponsonby-Achebe", "knows my door is open", "She walked past it on Tuesday"),
        described(
            ("the operator", "Pennine & Border", "the operator, Pennine & Border"),
            "not to travel unless they enjoy it",
        ),
        said("Huw Llewellyn-Oyelaran", "That should never have gone out", "think anyone enjoys it"),
        described(("one source close to the talks", "source close to the talks"), "a cup of tea apart"),
        described(
            (
                "a second source",
                "second source",
                "a second source, on the employers' side",
                "second source on the employers' side",
            ),
            "enough tea,",
        ),
        nobody("will shut most lines north of Thornaby Cross"),
        said("Aroha Te Whaiti", "Go today, pet", "going today.", "He told me,"),
        said("Les Dunmore", "he would be on the picket line on Monday", "miss her,"),
        said("Rukhsana Whitlock", "get in a room and lose the key"),
        described(
            ("the department", "department", "department for transport", "transport department"),
            "remained committed to a fair and affordable deal",
        ),
        title="Rail union accuses minister of 'playing trains' with talks",
    ),
    case(
        "british-court-sentencing",
        """
        A carer who stole £212,000 from a blind concert pianist and spent part of it on a hot-air balloon has
        been jailed for five years.

        Gaynor Trelissick, 49, and her brother, Denzil Trelissick, 46, were sentenced at Bodmere crown court on
        Friday. He was given two years for hiding the money.

        ‘You were her eyes, and you used them to find her cheque book,’ Judge Parvati Lakhani told Gaynor
        Trelissick. ‘I have seldom read a meaner sentence than the one in your diary: “She can’t see it go.”’

        The victim, Cosima van Oldenbarneveldt, 83, employed Trelissick from 2011. In a statement read to the
        court she said that what she missed was not the money. ‘She used to describe the garden to me,’ the
        pianist said. ‘Now I do not know whether there was a garden.’

        Lucian Abubakar, prosecuting, said the thefts began with a box of tea and ended with the balloon, which
        the siblings named ‘Sonata’. ‘It was flown twice,’ he said. ‘On the second occasion it was flown into a
        church.’

        Caoimhe Devereux-Bello, for Gaynor Trelissick, said her client was ashamed. ‘She wishes me to say that
        every word she spoke about the garden was true,’ she told the judge.

        Her brother’s barrister, Stephen Ng, said Denzil Trelissick had acted out of ‘misguided, lifelong
        obedience’. He had been told the money was a bequest. The judge said she did not believe that. ‘Nor does
        he,’ she added.

        Outside court Detective Sergeant Jomo Pettifer, who led the investigation, described the carer as
        ‘patient, charming and very good at sums’. He paid tribute to the bank clerk who rang the police, a
        trainee named Zofia. ‘She was three weeks into the job,’ he said. ‘She noticed that the signature had
        got neater.’

        The ‘Sonata’ balloon is to be sold.
        """,
        said("Parvati Lakhani", "You were her eyes", "I have seldom read a meaner sentence"),
        said(
            "Cosima van Oldenbarneveldt",
            "what she missed was not the money",
            "used to describe the garden to me",
            "whether there was a garden",
        ),
        said(
            "Lucian Abubakar", "the thefts began with a box of tea", "It was flown twice", "it was flown into a church"
        ),
        said("Caoimhe Devereux-Bello", "her client was ashamed", "every word she spoke about the garden was true"),
        said("Stephen Ng", "misguided, lifelong obedience"),
        said("Parvati Lakhani", "Nor does he"),
        said(
            "Jomo Pettifer",
            "patient, charming and very good at sums",
            "three weeks into the job",
            "the signature had got neater",
        ),
        nobody("was given two years for hiding the money", "balloon is to be sold"),
    ),
    case(
        "science-news-of-a-fungus",
        """
        A fungus that lives under the runways of two abandoned airports can digest jet fuel, researchers
        reported on Monday, and it appears to prefer the expensive kind.

        The finding, in the journal Soil & Signal, began with a smell. “It was like a bakery in a garage,” said
        Matsuda Haruhi, a mycologist at Corrigan State University and the study’s senior author. “I have two
        small children, so I notice bakeries.”

        Matsuda and a graduate student, Kofi Entsie-Baidoo, dug 212 holes at the former Tully airfield. It was
        he who first saw the pale threads in the oil. “I told her we’d contaminated the samples,” he said. “I
        told her that every day for a month, and every day she said, ‘Dig another one, Kofi.’”

        In tests, the fungus broke down 70 percent of the fuel in a jar in nine weeks, the team wrote. The paper
        describes its appetite as “modest but unembarrassed.”

        Rainer Graf von Thalbach, who studies oil spills at the Nordmeer Institute and reviewed the paper, said
        the work was careful and the headlines would not be. “In the lab everything eats oil,” he said. “My
        bicycle eats oil. The question is what it does at four degrees in the rain.”

        The university has filed for a patent. Its vice president for research, Delphine Achebe-Stokes, said the
        fungus could be cleaning airports “inside a decade.”

        Matsuda winced at that. “Delphine is an optimist, which is why we have a building,” she said.

        Not all of the authors agree about the name. The species has been registered as Tullya kerosenica, but
        in the lab it is called “Gary.” An earlier candidate, “the jet set,” was voted down.

        A spokesman for the Federal Office of Aviation said the agency was aware of the study. The next step,
        Entsie-Baidoo said, is a field trial, if anyone will lend them a spill.

        “We have asked nicely,” he said.
        """,
        described("researchers", "can digest jet fuel"),
        said("Matsuda Haruhi", "like a bakery in a garage", "so I notice bakeries"),
        said("Kofi Entsie-Baidoo", "contaminated the samples", "every day for a month"),
        described(("the team", "team", "researchers"), "broke down 70 percent of the fuel in a jar"),
        described(("the paper", "paper", "the team", "researchers"), "modest but unembarrassed"),
        said(
            "Rainer Graf von Thalbach",
            "the headlines would not be",
            "In the lab everything eats oil",
            "My bicycle eats oil",
        ),
        said("Delphine Achebe-Stokes", "inside a decade"),
        said("Matsuda Haruhi", "which is why we have a building"),
        nobody("Gary", "the jet set", "has filed for a patent"),
        described(
            (
                "a spokesman for the Federal Office of Aviation",
                "Federal Office of Aviation spokesman",
            ),
            "the agency was aware of the study",
        ),
        said("Kofi Entsie-Baidoo", "a field trial, if anyone will lend them", "We have asked nicely"),
    ),
    case(
        "sports-sisters-in-a-tennis-final",
        """
        The last time the Radovanska sisters met in a final, their mother watched from the car park. On Saturday
        she stayed in the hotel.

        "She says it's bad for the plants if she gets nervous," said Ilka Radovanska, who won 6-4, 3-6, 7-5 and
        then sat down on the baseline and put a towel over her head. "I don't know which plants. It's a hotel."

        Her elder sister, Vesna, had led 5-2 in the third set. She double-faulted twice. "I looked across and
        she was six years old and I felt sorry for her," Vesna Radovanska said. "Then she wasn't six years old
        any more."

        It was the first final at the Grand Prix of Lusenburg between sisters since it began in 1921. The
        tournament's director, Jean-Baptiste Nzeyimana, said he had been asked for 30 family tickets. "They have
        a great many cousins," he said.

        Their coach, who is also their stepfather, sat behind the umpire. Ruairí Mac Giolla Easpaig, a former
        hurler, has trained both of them since 2008 and has never said who is better. He did not say on
        Saturday.

        "I'm a coward and I want my dinner," he said.

        The umpire, Nguyen Thi Bich, stopped play once, when a spectator shouted out. "Would the gentleman
        please support one of them," she said over the loudspeaker, to laughter.

        In the men's final, "Iron" Mattéo Ferrand-Diop retired hurt. He pulled a muscle reaching for a lob from
        the 19-year-old qualifier Siaosi Fifita. "He said sorry to me when I was on the floor," Ferrand-Diop
        said. "I said to him, 'Don't be sorry, be champion.'"

        The teenager seemed unsure that he was. "They'll check it, right?" Fifita asked the press room.

        Asked what she would do with the trophy, Ilka said it would go to her sister's flat, because it has a
        shelf.

        "It's true," said Vesna. "I put the shelf up in April. I was thinking of something else for it."
        """,
        said("Ilka Radovanska", "bad for the plants", "know which plants"),
        said("Vesna Radovanska", "I looked across and she was six", "six years old any more"),
        said("Jean-Baptiste Nzeyimana", "he had been asked for 30 family tickets", "a great many cousins"),
        said("Ruairí Mac Giolla Easpaig", "a coward and I want my dinner"),
        said("Nguyen Thi Bich", "Would the gentleman please support"),
        nobody("Iron", "retired hurt", "has never said who is better"),
        said("Mattéo Ferrand-Diop", "He said sorry to me", "sorry, be champion"),
        said("Siaosi Fifita", "check it, right"),
        said("Ilka Radovanska", "it would go to her sister's flat"),
        said("Vesna Radovanska", "I put the shelf up in April", "something else for it"),
    ),
    case(
        "business-a-merger-of-two-breweries",
        """
        MOERBEKE/PORT LAVINIA (Meridian Wire) - Brewers Van Aerschot and Three Tides said on Monday they would
        merge in a deal worth $6.2 billion, ending two years of talks that each had denied holding.

        "This is not a takeover. It's a long courtship with lawyers," Van Aerschot's chairwoman, Godelieve van
        den Broucke, told a news conference.

        Sitting beside her, the chief executive of Three Tides, Ranjith Wickremaratne, nodded and then corrected
        her. "Eleven lawyers," he said. "I fed them."

        The companies expect to save $300 million a year. "There will be no forced redundancies before 2021,"
        they said in a joint statement.

        Unions did not believe it. Pilar Etxeberria Goñi, secretary general of the bottlers' federation, said
        "before" was doing a lot of work in that sentence. "After 2021 there'll be nobody left to force," she
        said.

        Shares in Three Tides rose 19 percent; Van Aerschot's fell 3 percent. The price is "full, verging on
        flat", said Adaeze Brinkerhoff, an analyst at Lowndes Capital. Her colleague Piotr Zawistowski, who
        covers the sector from Gdova, thought it cheap: in his view the brands alone are worth the money.

        A banker who advised on the deal said the talks almost failed over the name. "Godelieve wanted Van
        Aerschot first, and Ranjith said that alphabetically so did he," the banker said.

        The new group will be called Aertide. Its brands include "Old Bishop", "Lavinia Gold" and the
        alcohol-free "Almost".

        Regulators are likely to ask for sales of pubs, another banker, close to Three Tides, said.

        The family that founded Van Aerschot in 1788 will keep 12 percent. "My great-grandfather would have
        spat," said Floris van Aerschot, 91, its oldest member. "But he spat at everything. It was how he
        tasted."

        Wickremaratne will run the group until 2020 and then hand over to a successor from the other side. Van
        den Broucke said it was "in the contract, in bold".

        (Reporting by Noor Hadžić; Editing by Callum Strang)
        """,
        said("Godelieve van den Broucke", "This is not a takeover", "a long courtship with lawyers"),
        said("Ranjith Wickremaratne", "Eleven lawyers", "I fed them"),
        described(
            ("the companies", "companies", "Van Aerschot and Three Tides", "Brewers Van Aerschot and Three Tides"),
            "they would merge in a deal",
            "no forced redundancies before 2021",
        ),
        said("Pilar Etxeberria Goñi", "doing a lot of work in that sentence", "nobody left to force"),
        said("Adaeze Brinkerhoff", "full, verging on flat"),
        said("Piotr Zawistowski", "the brands alone are worth the money"),
        described(
            ("a banker who advised on the deal", "banker"),
            "the talks almost failed over the name",
            "alphabetically so did he",
        ),
        nobody("Old Bishop", "Lavinia Gold", "Almost", "Editing by Callum Strang"),
        described(
            ("another banker", "another banker, close to Three Tides", "another banker close to Three Tides"),
            "Regulators are likely to ask for sales of pubs",
        ),
        said("Floris van Aerschot", "would have spat", "But he spat at everything"),
        said("Godelieve van den Broucke", "in the contract, in bold"),
    ),
    case(
        "local-news-of-a-covered-bridge",
        """
        PECK’S FERRY — The covered bridge over Mill Creek will be gone by Thanksgiving, and nobody in town will
        say they voted for it.

        The select board did, 3 to 2, on Tuesday night, after four hours in a school cafeteria that smelled of
        chili.

        “I’ve driven over that bridge every day of my life,” said Winifred Osei-Tutu, the board’s chair, who
        voted yes. “I hold my breath. I’ve decided I’d like to stop.”

        A state inspector, Bogdan Marinescu, told the meeting that the north truss was rotten through. He had
        pushed a pencil into it, he said, and lost the pencil.

        That drew a shout from Leilani Kahananui, whose bakery is on the far bank. “Then buy a longer pencil!”
        she called.

        Kahananui’s wife, Jo Frechette, owns the hardware store on the near bank. She was calmer. “We’ll both be
        fine,” Frechette said after the vote. “I’ll sell plywood and Leilani will sell doughnuts to the crew.”

        “She always says that,” said Kahananui, who was standing next to her. “She said it about the flood.”

        The “yes” side had help from the fire department. Chief Dale Yellowhammer, reading from a card, told
        residents that his newest engine weighed nineteen tons and the bridge was rated for six. “I’m not good
        at math,” he said, “but I have looked at those numbers several ways.”

        The two no votes came from Ed Prudhomme and his former brother-in-law, Shlomo Katzenelson. Prudhomme
        would not take questions. Katzenelson said he would chain himself to the bridge if his doctor let him.

        A 1987 study, “Options for Mill Creek,” put the cost of repair at $90,000. The same work would now cost
        $4 million, according to the state.

        One woman left the meeting in tears. She did not give her name. “My husband proposed there,” she said.
        “Both of them did.”

        |Leilani Kahananui at her bakery on Wednesday. (Staff photo by Rosalind Bui)
        """,
        said("Winifred Osei-Tutu", "every day of my life", "decided I’d like to stop"),
        said("Bogdan Marinescu", "the north truss was rotten through", "lost the pencil"),
        said("Leilani Kahananui", "Then buy a longer pencil"),
        said("Jo Frechette", "We’ll both be fine", "I’ll sell plywood"),
        said("Leilani Kahananui", "She always says that", "She said it about the flood"),
        said(
            "Dale Yellowhammer",
            "the bridge was rated for six",
            "I’m not good at math",
            "looked at those numbers several ways",
        ),
        together("I’m not good at math", "looked at those numbers several ways"),
        said("Shlomo Katzenelson", "chain himself to the bridge"),
        nobody("Options for Mill Creek", "would not take questions", "at her bakery on Wednesday"),
        described(("the state", "state"), "The same work would now cost $4 million"),
        described(("one woman", "woman"), "My husband proposed there", "Both of them did"),
    ),
    case(
        "interview-with-a-goalkeeper-turned-chef",
        """
        Sunniva Okpara kept goal for her country 61 times and broke every finger. In January she opened a
        restaurant with nine seats on the quay at Hammarvik. Our reporter, Dae-jung Whitcombe, washed dishes
        there for a night and then sat down with her.

        Q. You don’t take bookings. Why not?

        A. Because people don’t come. They book and they don’t come, and then I’ve killed a fish for nothing. If
        you are hungry, you’ll stand in the rain. My grandmother always said, “Hunger is a coat.”

        Q. Is the kitchen like a dressing room?

        A. It’s quieter. In a dressing room somebody is always singing.

        But the fear is the same. You wait and wait, and then four things come at your face.

        Q. Your old coach, Torbjörn Ekdahl, once called you “the rudest talent in the north”.

        A. He told me that too. I told him it was “the” that bothered me. There were at least three of us.

        Q. Did he ever come to eat?

        A. He came in March. He had the cod. He said nothing for an hour, and then he shook hands with the
        pot-washer, who was you know who.

        (The pot-washer was Okpara’s sister, Ragnhild, another international. She put her head round the door at
        this point. “He had the cod twice,” she said, and went away again.)

        Q. What can’t you cook?

        A. Rice. My father is from Abakiri. He says it’s a judgement on him.

        Q. Will there be a second restaurant?

        A. No. I have ten fingers and they all point different ways. One door is enough.

        The restaurant is called “Near Post”. After the interview Ekdahl, reached at his cabin, confirmed the
        story about the cod. “Put down that it needed salt,” he said.

        This conversation has been edited and condensed.
        """,
        said(
            "Dae-jung Whitcombe",
            "You don’t take bookings",
            "Is the kitchen like a dressing room",
            "Did he ever come to eat",
            "What can’t you cook",
            "Will there be a second restaurant",
        ),
        said(
            "Sunniva Okpara",
            "I’ve killed a fish for nothing",
            "My grandmother always said",
            "somebody is always singing",
            "But the fear is the same",
            "There were at least three of us",
            "He said nothing for an hour",
            "it’s a judgement on him",
            "One door is enough",
        ),
        said(("Ragnhild Okpara", "Ragnhild"), "had the cod twice"),
        said("Torbjörn Ekdahl", "Put down that it needed salt"),
        nobody("Near Post", "has been edited and condensed"),
        title="‘Hunger is a coat’: nine seats, ten fingers",
    ),
    case(
        "transcript-of-a-committee-hearing",
        """
        Excerpts from the hearing of the Senate Committee on Public Works on June 4, at which Mahlon Strickland,
        the former commissioner of canals, answered questions from the chair, Senator Guadalupe Ferreyra
        Inchausti, and from Senator Bronwyn Adeyemi-Clarke. Mr. Strickland was accompanied by his counsel, Zubin
        Daruwalla.

        SEN. FERREYRA: The committee will come to order. Commissioner, is your microphone on?

        MR. STRICKLAND: I believe it is now.

        SEN. FERREYRA: Then let’s begin with lock nine. Who signed the order to open it?

        MR. STRICKLAND: My office did, Madam Chair. I was on leave. I was told about it on the morning of the
        fifth.

        SEN. ADEYEMI-CLARKE: Told by whom?

        MR. DARUWALLA: Senator, I’m going to advise my client not to —

        MR. STRICKLAND: By my deputy. He said, “We have a little water in Kettle Street.” Those were his words.

        SEN. ADEYEMI-CLARKE: A little water. There were cows on roofs, sir.

        MR. STRICKLAND: I know that now, Senator.

        I went down there the same night. I carried sandbags. I’m not saying that to be thanked.

        SEN. FERREYRA: Nobody was going to thank you.

        (Laughter)

        SEN. ADEYEMI-CLARKE: I have here an email from your deputy, Mr. Orestes Pappas, sent on the third. It
        says, and I quote, “The boss wants it open before the regatta.” Who is the boss?

        MR. DARUWALLA: We have not seen that document, Madam Chair.

        SEN. FERREYRA: You have it in front of you, Counselor. Tab six.

        After a recess of ten minutes, Mr. Strickland said he did not remember the regatta. Ms. Adeyemi-Clarke
        told reporters in the corridor that she would ask for him to be recalled. “You don’t forget a regatta,”
        she said. “There are hats.”

        A lawyer for Mr. Pappas, who has left the country, did not return calls. The hearing resumes on
        Thursday.
        """,
        said(
            ("Guadalupe Ferreyra Inchausti", "Guadalupe Ferreyra"),
            "is your microphone on",
            "Who signed the order to open it",
            "Nobody was going to thank you",
            "You have it in front of you",
        ),
        said(
            "Mahlon Strickland",
            "I believe it is now",
            "My office did, Madam Chair",
            "Those were his words",
            "I know that now, Senator",
            "I carried sandbags",
        ),
        said(
            "Bronwyn Adeyemi-Clarke",
            "Told by whom",
            "There were cows on roofs",
            "I have here an email from your deputy",
            "Who is the boss",
        ),
        said("Zubin Daruwalla", "going to advise my client", "We have not seen that document"),
        said("Mahlon Strickland", "he did not remember the regatta"),
        said("Bronwyn Adeyemi-Clarke", "she would ask for him to be recalled", "forget a regatta", "There are hats"),
        nobody("Laughter", "did not return calls"),
    ),
    case(
        "agency-brief-on-a-cable-car",
        """
        HIGHLIGHTS-Rescue under way on Mount Surya cable car

        KANDARPUR, Jan 19 (Eastern News Service) - Rescuers had by 1400 GMT on Saturday brought down 37 of the
        52 people trapped in cable cars on Mount Surya, the district administration said. The latest:

        |* District magistrate Jyotsna Bhandarkar: "The cable has not snapped. I repeat, it has not snapped. It
        has jumped a wheel."

        |* The army says a helicopter cannot fly before the cloud lifts.

        |* Operator Himgiri Ropeways blames a power cut. The electricity board, in a two-line statement, denied
        there had been one.

        |* A passenger in car 11, Gurdeep Ahluwalia, 34, by phone to a television channel: "We're singing. My
        wife says if I sing again she will get out."

        |* His wife, Manpreet Ahluwalia, on the same call: "It's true. He has only one song."

        |* Dr Lhamo Tshering, who is treating those brought down, said nine had frostbite. The 29-year-old added
        that none was in danger.

        |* A state government official told ENS that the cable car's licence had lapsed in November. "Nobody
        noticed, us included," the official said.

        |* Another state official denied that.

        |* Opposition lawmaker Bishwanath Sarangi tweeted: "They call it the 'Skyway of Pride'. Pride, as I
        recall, goes before."

        |* Tourism minister Zeenat Rahimtoola, who opened the line in 2016, was on her way to the mountain. A
        spokesman quoted her as saying she would "not leave until the last car is empty".

        BACKGROUND: The line is 4.1 km long and was built by a firm from Tirenna. In 2017 an audit by the
        state's comptroller found that the emergency brake was "untested and possibly decorative".

        Among the first down was a priest, Father Ignatius Tirkey. He was handed tea and a blanket by Rozalia
        Horvath, a Hungarian climber who had walked up to help. "I asked if he had been afraid," she said. "He
        told me, 'Madam, I am a professional.'"

        (Compiled by the Kandarpur desk)
        """,
        described(
            ("the district administration", "district administration"),
            "37 of the 52 people trapped",
        ),
        said("Jyotsna Bhandarkar", "The cable has not snapped", "It has jumped a wheel"),
        described(("the army", "army"), "a helicopter cannot fly before the cloud lifts"),
        said("Gurdeep Ahluwalia", "My wife says if I sing"),
        said("Manpreet Ahluwalia", "He has only one song"),
        said("Lhamo Tshering", "nine had frostbite", "none was in danger"),
        described(
            ("a state government official", "state government official", "state official"),
            "licence had lapsed in November",
            "Nobody noticed, us included",
        ),
        said("Bishwanath Sarangi", "They call it the", "Pride, as I recall, goes before"),
        said("Zeenat Rahimtoola", "not leave until the last car is empty"),
        described(
            (
                "an audit",
                "audit",
                "an audit by the state's comptroller",
                "the state's comptroller",
                "state comptroller",
                "comptroller",
            ),
            "untested and possibly decorative",
        ),
        nobody("built by a firm from Tirenna", "Compiled by the Kandarpur desk"),
        said("Rozalia Horvath", "I asked if he had been afraid", "He told me,"),
    ),
    case(
        "op-ed-on-night-buses",
        """
        The last bus is a promise

        By Malachy Oduya-Fenn

        At ten past one last Thursday I stood at the stop on Cinder Lane with a nurse, two cooks and a man
        dressed as a lobster. The 99 did not come. “It’ll not come now,” said the nurse, whose name was Perpetua
        Nwabueze. “They stopped it on Monday. Did nobody tell you?”

        Nobody had. The transport authority calls this “consolidation.” I call it leaving people in the rain.

        I asked the authority’s director, Sigrún Halloran, what a cook who finishes at one is meant to do. She
        said there was a taxi scheme. I said the taxi scheme ended in June. “Then we will look at that,” she
        told me, and she sounded as though she might.

        “You have to understand,” she went on, “that the 99 carried an average of eleven people.”

        Eleven people! One of them was Perpetua. One, I would like to point out, was a lobster.

        My friend Baptiste, who drove that route for sixteen years, is not sentimental about it. “Half of them
        were asleep,” he says. “I’d wake them at the depot. I had a bell.” But he also says that a last bus is a
        promise, and that you can judge a town by whether it keeps one.

        His wife thinks he is being grand. “He hated that bus,” Odile told me on the phone. “He hated it until
        they took it away.”

        You will hear the word “viable” a good deal this week. A consultant’s report, which the authority has
        kept to itself but which I have read, says the night network loses £400,000 a year. The same report says
        the new head office cost nine million.

        Councillor Tariq Vandermeulen, who voted for the cut, put it to me like this: “Nobody votes at one in
        the morning.”

        He is right. They are waiting for a bus.

        In the end the lobster walked us home.
        """,
        said("Perpetua Nwabueze", "not come now", "They stopped it on Monday", "Did nobody tell you"),
        described(("the transport authority", "transport authority"), "consolidation"),
        said("Sigrún Halloran", "there was a taxi scheme", "Then we will look at that"),
        said("Malachy Oduya-Fenn", "the taxi scheme ended in June"),
        said("Sigrún Halloran", "You have to understand", "carried an average of eleven people"),
        together("You have to understand", "carried an average of eleven people"),
        said(
            "Baptiste", "Half of them were asleep", "wake them at the depot", "you can judge a town by whether it keeps"
        ),
        said("Odile", "He hated that bus", "until they took it away"),
        nobody("viable", "the lobster walked us home"),
        described(
            ("a consultant’s report", "consultant’s report", "consultant", "the report", "report"),
            "the night network loses",
            "the new head office cost nine million",
        ),
        said("Tariq Vandermeulen", "Nobody votes at one in the morning"),
        title="The last bus is a promise",
        author="Malachy Oduya-Fenn",
    ),
    case(
        "obituary-of-a-sign-painter",
        """
        Lionel Takahashi-Boone, who painted the names of four thousand shops on glass and refused all his life
        to use a ruler, died on Sunday at his home in Alder Point. He was 93.

        The cause was pneumonia, his daughter Imogen Boone said.

        Mr. Takahashi-Boone, known to three generations of shopkeepers as “Steady,” began as a boy in his
        uncle’s laundry, lettering parcels. “I misspelled ‘starch’ on my first day,” he told The Alder Point
        Beacon in 1988. “My uncle hung it on the wall. He said that way I’d only do it once.”

        He was interned with his parents during the war. He rarely spoke of it. In a letter to his brother,
        Hector, written in the camp and now in the county museum, he says the mess hall sign is “crooked, and I
        dream of fixing it.”

        “They let him, in the end,” said Hector Takahashi, 89. “The guard said it was the best sign in the
        state. Lionel said, ‘Then let me paint EXIT.’ ”

        In 1951 he married Opal Boone, a bookkeeper, and each took the other’s name, to the despair of the
        county clerk. She died in 2007. “Mother did the pricing, because he’d have done it for pie,” Ms. Boone
        said. “Sometimes he did it for pie anyway.”

        His one assistant, Marisela Uribe Cantú, came to him at 16. She runs the business now. For a year, she
        recalled, he let her paint nothing but the letter S. “I went home crying. I said to my mother, ‘He’s
        crazy,’ and she said, ‘Is he paying you?’ ” Ms. Uribe said.

        A critic once called his work “the only handwriting a town ever had.” Mr. Takahashi-Boone thought that
        was too much.

        “It’s paint,” he said. “It’s paint and a clean rag.”

        Besides his daughter and brother, he leaves a grandson, the rapper called Quill. “He told me every
        wall’s already saying something,” Quill wrote on Twitter. “You just got to not interrupt.”
        """,
        said("Imogen Boone", "The cause was pneumonia"),
        nobody("Steady", "was interned with his parents"),
        said(
            "Lionel Takahashi-Boone",
            "on my first day",
            "My uncle hung it on the wall",
            "that way I’d only do it once",
            "crooked, and I dream of fixing it",
        ),
        said("Hector Takahashi", "They let him, in the end", "it was the best sign in the state"),
        said("Imogen Boone", "Mother did the pricing", "Sometimes he did it for pie anyway"),
        said("Marisela Uribe Cantú", "nothing but the letter S", "I went home crying"),
        described(("a critic", "critic"), "the only handwriting a town ever had"),
        said("Lionel Takahashi-Boone", "It’s paint,", "paint and a clean rag"),
        said("Quill", "already saying something", "You just got to not interrupt"),
    ),
    case(
        "culture-an-exhibition-of-fakes",
        """
        Nothing in ‘Genuine’, the new show at the Holloway Rooms, is. The ‘Ming’ bowl was thrown in Stokenham
        Bank in 1931. The saint’s finger is a chicken’s. A portrait of the Countess of Wray, long admired, turns
        out to be of her dentist.

        ‘We wanted to see whether people would queue for a lie if we told them it was one,’ says the curator,
        Aurelie Mbappé-Strand. They have. The first week sold out in a day.

        She chose the objects with Giacomo Pell-Ansah, who served four years for forging eleven of them. It has
        not been a smooth collaboration. ‘He keeps telling me which ones I’ve hung upside down,’ says
        Mbappé-Strand.

        ‘Three,’ says Pell-Ansah, 70, who has come to the opening in a cravat. ‘She has hung three upside down,
        and one of those is an improvement.’

        The catalogue is a pleasure. It describes a ‘Roman’ lamp as having been ‘aged in tea by a man with a
        grudge’. The man is Pell-Ansah; the grudge, he explains, was against his tutor, the late Sir Montague
        Frayn, who told him he had ‘the hands of an angel and the ideas of a photocopier’.

        Frayn’s widow, Dame Ottilie Frayn, lent the lamp. She bought it in 1979, believing every word. ‘Monty
        said it was Roman, and I said, “It smells of breakfast,”’ she recalls. ‘But one didn’t argue with Monty
        about lamps.’

        Not everyone is amused. ‘A crime has victims,’ says Fereshteh Golzari, whose gallery closed after it
        sold two of the pictures. She has written to the Rooms to ask for the word ‘stolen’ on the labels. The
        Rooms say they are considering it.

        The best thing in the show is the smallest, a stamp with a double halo known as ‘the Drunken Saint’. Is
        it good? It is wonderful. Is it real? ‘I shall tell you when I’m dead,’ says the forger.

        ‘Genuine’ runs until 2 September.
        """,
        nobody("Ming", "the Drunken Saint", "turns out to be of her dentist"),
        said("Aurelie Mbappé-Strand", "whether people would queue for a lie", "He keeps telling me which ones"),
        said("Giacomo Pell-Ansah", "Three,", "one of those is an improvement"),
        described(("the catalogue", "catalogue"), "aged in tea by a man with a grudge"),
        said("Montague Frayn", "the ideas of a photocopier"),
        said("Ottilie Frayn", "It smells of breakfast", "argue with Monty about lamps"),
        said("Fereshteh Golzari", "A crime has victims"),
        described(("the Rooms", "Holloway Rooms", "Rooms"), "they are considering it"),
        said("Giacomo Pell-Ansah", "I shall tell you when"),
    ),
    case(
        "investigation-of-a-leaked-memo",
        """
        The agency that runs Zelmark's prisons knew for three years that its new locks could be opened with a
        spoon, according to internal documents seen by the Tribune.

        The documents, 1,100 pages of memos and messages, were passed to the newspaper by a former employee. "I
        was asked to shred them, and the shredder was broken," the former employee said. "I took it as a sign."

        In one memo, dated May 2016, the agency's chief engineer, Bohdana Krajíčková, wrote that the locks were
        "a courtesy rather than an obstacle". Her superior, Ansgar de Wit-Mbeki, answered the same day. "Please
        do not use humour in writing," he wrote. "Somebody may read it."

        De Wit-Mbeki, now deputy minister of justice, would not be interviewed. Through a spokeswoman, he said
        that the exchange had been "taken out of a warm and collegial context". The spokeswoman, Lin Meihua,
        asked that the Tribune also print that the locks had won a prize.

        Krajíčková left the agency in 2018. Reached at her father's farm, she laughed for some time. "He's right
        about the humour," she said. "But the spoon was mine, and it was evidence, and he kept it. Is it still
        on his desk?"

        It is, said a current employee, who was not authorised to speak.

        The locks were made by Sicura Nord. Its founder, Anwar al-Tahhan, said no lock "is proof against a man
        with time", and that the spoon in question was not standard. His partner, Benedikta Sørlie, has since
        sued him. She said in court papers that he knew of the flaw when they sold the first thousand.

        Prisoners knew too. The method was described in a song.

        "Everyone in C wing could do it," said Junior Faleolo, who served two years at Kolm for burglary and is
        now a locksmith. "We didn't go anywhere. It was raining."

        The ministry's "Open Doors" programme, which has nothing to do with the locks, will be renamed. It was
        said in the corridors on Thursday that more than a programme would have to go.
        """,
        described(
            ("internal documents", "internal documents seen by the Tribune", "documents"),
            "its new locks could be opened with a spoon",
        ),
        described(("a former employee", "former employee"), "I was asked to shred", "I took it as a sign"),
        said("Bohdana Krajíčková", "a courtesy rather than an obstacle"),
        said(
            "Ansgar de Wit-Mbeki",
            "Please do not use humour",
            "Somebody may read it",
            "taken out of a warm and collegial",
        ),
        said("Bohdana Krajíčková", "right about the humour", "Is it still on his desk"),
        described(("a current employee", "current employee"), "It is,", optional=True),
        said("Anwar al-Tahhan", "proof against a man with time", "the spoon in question was not standard"),
        said("Benedikta Sørlie", "he knew of the flaw when they sold"),
        said("Junior Faleolo", "Everyone in C wing could do it", "It was raining"),
        nobody("Open Doors", "The method was described in a song"),
        unnamed("more than a programme would have to go"),
    ),
)
