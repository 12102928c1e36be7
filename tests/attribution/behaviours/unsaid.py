"""Marks around words that nobody says: scare quotes, titles, nicknames, names, words as words, what-ifs."""

from __future__ import annotations

from tests.attribution.behaviours.case import case, described, nobody, said

CASES = (
    case(
        "scare-quotes-beside-a-real-quotation",
        """
        The “smart” bins installed in Wexcombe last spring have yet to be emptied, and the “free” car park now costs £4.
        “It is a shambles,” said Doreen Applecross, who keeps the newsagent’s.
        """,
        nobody("smart", "free"),
        said("Doreen Applecross", "It is a shambles"),
    ),
    case(
        "so-called-things",
        """
        The so-called “ghost flats” of Marenda have stood empty since the bank that built them failed. Deputy mayor Luis
        Portocarrero walked through them on Friday. He left without speaking to anyone.
        """,
        nobody("ghost flats"),
    ),
    case(
        "irony-of-the-writer",
        """
        Three times the board met to discuss its own pay, and three times this model of “restraint” voted itself more.
        Roland Quayle, who has chaired it since 2011, drives a car that costs as much as a school.
        """,
        nobody("restraint"),
    ),
    case(
        "titles-of-works",
        """
        Her second novel, “The Salt Ladder”, won the Brandreth prize. Chidi Ransome, who directed the film “Four Rungs
        Down”, said the shoot had been “a joy from first to last”.
        """,
        nobody("The Salt Ladder", "Four Rungs Down"),
        said("Chidi Ransome", "a joy from first to last"),
    ),
    case(
        "title-of-a-talk-near-its-speaker",
        """
        Professor Ottoline Marsh gave the annual lecture, “Rivers and the Law”, to a full hall in Castlegate on Tuesday.
        “Water has no passport,” she began.
        """,
        nobody("Rivers and the Law"),
        said("Ottoline Marsh", "Water has no passport"),
    ),
    case(
        "nicknames",
        """
        Joseph “Big Joe” Abara, a former boxer, and Anthony “the Clerk” Dimarco were jailed for six years. “You were
        paid to frighten an old man,” Judge Helen Pritchett told them.
        """,
        nobody("Big Joe", "the Clerk"),
        said("Helen Pritchett", "paid to frighten an old man"),
    ),
    case(
        "nickname-of-the-one-who-speaks",
        """
        William “Dusty” Acheampong, the groundsman, says he has never seen the pitch so dry. “I could bowl on it
        blindfold,” he said.
        """,
        nobody("Dusty"),
        said("William Acheampong", "I could bowl on it blindfold"),
    ),
    case(
        "names-of-things",
        """
        The satellite, “Umoja 3”, was lost eleven minutes after launch. Police in Dar el Nour began a crackdown called
        “Clean Sweep” the same day.
        """,
        nobody("Umoja 3", "Clean Sweep"),
    ),
    case(
        "name-of-a-campaign-side",
        """
        The “Yes” campaign led by three points on Sunday night and trailed by two at breakfast. Its chairman, Matthias
        Oberholt, cancelled his interviews.
        """,
        nobody("Yes"),
    ),
    case(
        "a-word-as-a-word",
        """
        The word “famine” does not appear in the ministry’s forty pages. In the hills around Ourem, Dr Salma Idrissou
        weighs children in a sling made from a flour sack.
        """,
        nobody("famine"),
    ),
    case(
        "a-meaning-and-a-local-name",
        """
        The island’s name means “place of two winds” in the old tongue, and its lighthouse is known as “the Needle”.
        Kirsten Halvorsrud has kept it since 1988.
        """,
        nobody("place of two winds", "the Needle"),
    ),
    case(
        "what-nobody-ever-said",
        """
        Nobody at the water company has ever said “sorry”, and the families of Lower Aske have stopped waiting for it.
        “A card would have done,” said Jean Ormerod, whose husband was among the sick.
        """,
        nobody("sorry"),
        said("Jean Ormerod", "A card would have done"),
    ),
    case(
        "what-one-would-say-inside-a-quotation",
        """
        Asked whether he would serve again, Bertrand Lyle smiled. “If they rang me tomorrow I would say ‘no’ and hang
        up,” he said.
        """,
        said("Bertrand Lyle", "If they rang me tomorrow", "and hang up"),
    ),
    case(
        "what-a-politician-might-say",
        """
        A braver treasurer might have stood up and said “we got it wrong”. Duncan Strathairn sent a deputy, who read out
        the exchange rates.
        """,
        nobody("we got it wrong"),
    ),
    case(
        "a-song-of-the-crowd",
        """
        As the coffin passed, the crowd sang “Carry me over the water”. Archbishop Desmond Nkala walked behind it,
        bareheaded. “He was ours,” the archbishop said later.
        """,
        described(("the crowd", "crowd"), "Carry me over the water", optional=True),
        said("Desmond Nkala", "He was ours"),
    ),
    case(
        "a-banner-and-a-placard",
        """
        A banner hung from the cathedral read “Bread, not bases”. Colonel Idris Benhaddou watched from the steps. Below
        him a child’s placard said “My school is a barracks”.
        """,
        described(
            ("a banner", "banner hung from the cathedral", "cathedral banner"), "Bread, not bases", optional=True
        ),
        described(("a child's placard", "placard"), "My school is a barracks", optional=True),
    ),
    case(
        "a-saying-quoted-by-a-speaker",
        """
        “My father used to say, ‘Never sell the last goat,’ and he was right,” said Halima Wardere, 61, who lost her
        herd to the drought.
        """,
        said("Halima Wardere", "My father used to say", "Never sell the last goat", "and he was right"),
    ),
    case(
        "a-label-on-goods",
        """
        For two years farmed salmon went on sale as “wild” and syrup as “pure” honey. The importer, Gerrit Haan, was
        fined 40,000 euros.
        """,
        nobody("wild", "pure"),
    ),
    case(
        "a-category-in-marks",
        """
        Schools rated “inadequate” will lose a tenth of their budget under the plan. The education minister, Beatriz
        Coutinho, will present it in April.
        """,
        nobody("inadequate"),
    ),
    case(
        "a-real-quotation-that-looks-like-scare-quotes",
        """
        The chairman, Emlyn Prosser, denied that the sale had been “rushed” or “secret”. The pit’s “temporary” fence has
        stood for thirty years.
        """,
        said("Emlyn Prosser", "rushed", "secret"),
        nobody("temporary"),
    ),
)
