"""Every trap of naming a speaker, on invented people and places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotebrowser.attribution.mentions import NameKind, NameMention, SourceMention
from quotebrowser.attribution.speakers import resolve_speakers
from quotebrowser.records import Article, Span, SpeakerKind

from .stories import names, told

NAMED = {
    "name_beside_a_role": (
        "“Full,” said [[the owner of the inn]], Ruth Okafor. “Leaky,” replied [[the new champion]], Otto Weiss.",
        ["Ruth Okafor", "Otto Weiss"],
    ),
    "rank_before_a_shared_surname": (
        "Gen. Tom Askew met Senator Anna Askew. “No,” said [[Senator Askew]]. “Yes,” said [[General Askew]].",
        ["Anna Askew", "Tom Askew"],
    ),
    "surname_that_ends_places_too": (
        "[[Gen. Paul Hill]] met [[Senator Mary Park]]. “Never,” said [[Mr. Hill]].",
        ["Paul Hill", "Mary Park", "Paul Hill"],
    ),
    "a_couple_with_one_surname": (
        "Peter and Anna Lunde sold the farm. “I cried,” said [[Mr Lunde]]. “I did not,” said [[Mrs Lunde]].",
        ["Peter Lunde", "Anna Lunde"],
    ),
    "junior_alone": (
        "Tom Askew Sr. built it; Tom Askew Jr. sold it. “I had to,” [[Askew Jr.]] said.",
        ["Tom Askew Jr."],
    ),
    "a_councillor_and_his_namesake": (
        "“I read them all,” said the leader, [[Cllr Tom Askew]]. “Trees,” said [[Mrs Askew]]. [[Cllr Askew]] smiled.",
        ["Tom Askew", "Askew", "Tom Askew"],
    ),
    "a_role_that_opens_the_sentence": (
        "[[Substitute Daniel Okoro]] scored. “I ran,” [[Okoro]] said.",
        ["Daniel Okoro", "Daniel Okoro"],
    ),
    "letters_behind_a_name": (
        "[[Kwabena Adu KC]] rose. “My lord,” said [[Adu]].",
        ["Kwabena Adu", "Kwabena Adu"],
    ),
    "a_founder_and_his_company": (
        "Moon & Veld makes bicycles. Its founder, Aurelio Moon, is 81. “We ride on,” said [[Moon]].",
        ["Aurelio Moon"],
    ),
    "two_surnames": (
        "Senator Lourdes Quintana Sandoval rose. “Never,” said [[Ms. Quintana Sandoval]].",
        ["Lourdes Quintana Sandoval"],
    ),
    "a_daughter_before_her_father": (
        "Rosamund Veld cast bells. Her father, Cornelis Veld, was a smith. “I ruined it,” [[Rosamund Veld]] said.",
        ["Rosamund Veld"],
    ),
    "an_unknown_first_name_that_opens_a_sentence": (
        "Qaldo Veld cast bells. His father, Cornelis Veld, was a smith. “Look,” [[Qaldo Veld]] said.",
        ["Qaldo Veld"],
    ),
    "a_trade_by_its_ending": (
        "[[Volcanologist Anna Moe]] warned of it.",
        ["Anna Moe"],
    ),
    "the_first_of_two": (
        "[[An envoy]] said so. [[A second envoy]] denied it. “I was there,” [[the first envoy]] said.",
        ["envoy", "second envoy", "envoy"],
    ),
    "they_after_a_group": (
        "The nurses walked out at noon. “We are tired,” [[they]] said.",
        ["nurses"],
    ),
    "surname_after_the_full_name": (
        "Ruth Okafor opened the port on Monday. “It is ours,” [[Okafor]] said.",
        ["Ruth Okafor"],
    ),
    "full_name_only_later": (
        "The port is safe, [[Okafor]] said. The talks went on for days. Ruth Okafor has led the council since May.",
        ["Ruth Okafor"],
    ),
    "titles_are_dropped": (
        "[[Gen. Halvard Brekke]], the commander of the northern forces, said: “Never.”",
        ["Halvard Brekke"],
    ),
    "capitalised_office_before_the_name": (
        "[[Secretary of State Ines Duarte]] said so. [[Foreign Minister Pavel Hruska]] denied it.",
        ["Ines Duarte", "Pavel Hruska"],
    ),
    "party_and_province_before_the_name": (
        "[[Brandal Conservative Peter Lunde]] said so. [[Vestra Gov. Anna Moe]] agreed.",
        ["Peter Lunde", "Anna Moe"],
    ),
    "lower_case_role_before_the_name": (
        "“No,” said [[union spokeswoman Carla Benitez]]. “Yes,” said [[former harbour chief Otto Weiss]].",
        ["Carla Benitez", "Otto Weiss"],
    ),
    "company_before_role_and_name": (
        "“It leaks,” said [[Norvik Shipping engineer Tom Askew]].",
        ["Tom Askew"],
    ),
    "quoted_title_before_role_and_name": (
        "“I cried,” said [[“The Last Ferry” star Elena Marsh]].",
        ["Elena Marsh"],
    ),
    "particles": (
        (
            "Maria van der Velden spoke first. Then came Carlos de la Torre. "
            "“Good,” said [[van der Velden]]. “Bad,” said [[de la Torre]]."
        ),
        ["Maria van der Velden", "Carlos de la Torre"],
    ),
    "arabic_article": (
        "Yusuf al-Hariri met the envoys. “We will wait,” [[al-Hariri]] said.",
        ["Yusuf al-Hariri"],
    ),
    "initials": (
        "J. T. Holloway founded the firm. “I sold it,” [[Holloway]] said.",
        ["J. T. Holloway"],
    ),
    "hyphenated": (
        "Clara Smith-Weber resigned. “Enough,” [[Smith-Weber]] said.",
        ["Clara Smith-Weber"],
    ),
    "apostrophe_and_possessive": (
        "Liam O’Rourke’s boat sank. “It was old,” [[O’Rourke]] said. [[James’]] answer was short. James Pell left.",
        ["Liam O’Rourke", "James Pell"],
    ),
    "accents_may_be_missing_later": (
        "José Peñalva won. “A great night,” [[Penalva]] said.",
        ["José Peñalva"],
    ),
    "middle_name_only_once": (
        "Anna Louise Berg arrived. Later Anna Berg spoke. “At last,” [[Berg]] said.",
        ["Anna Louise Berg"],
    ),
    "short_first_name": (
        "William Tarrant ran the mill. “It burned,” [[Bill Tarrant]] said. “To the ground,” [[Tarrant]] added.",
        ["William Tarrant", "William Tarrant"],
    ),
    "first_name_alone": (
        "Mark and Lucy Penrose farm there. Lucy Penrose was up early. “The cows know,” [[Lucy]] said.",
        ["Lucy Penrose"],
    ),
    "spouses_by_title": (
        "John Ferrow and his wife, Edith Ferrow, came. “Ah,” [[Mrs. Ferrow]] said. “Oh,” [[Mr. Ferrow]] said.",
        ["Edith Ferrow", "John Ferrow"],
    ),
    "husband_without_a_full_name": (
        "Irma Dahl waved. “My turn,” said [[Mr. Dahl]]. “Mine,” said [[Mrs. Dahl]].",
        ["Dahl", "Irma Dahl"],
    ),
    "prime_minister_of_a_country": (
        "“No,” said [[Prime Minister of Norland Kari Sund]]. “Yes,” [[Sund]] said.",
        ["Kari Sund", "Kari Sund"],
    ),
    "surname_of_the_one_introduced_first": (
        "Helena Strand leads the party. Her brother, Nils Strand, is a priest. “I will stay,” [[Strand]] said.",
        ["Helena Strand"],
    ),
    "father_and_son": (
        (
            "Robert Quill Jr. succeeded his father, Robert Quill Sr. “He taught me,” [[Robert Quill Jr.]] said. "
            "“I did,” [[Robert Quill Sr.]] said."
        ),
        ["Robert Quill Jr.", "Robert Quill Sr."],
    ),
    "surname_that_is_a_common_word": (
        "Peter Baker grows pears. Emma Stone buys them. “Ripe,” [[Baker]] said. “Not yet,” said [[Stone]].",
        ["Peter Baker", "Emma Stone"],
    ),
    "surname_that_is_a_nationality": (
        "Laura English coaches the team. “We lost,” [[English]] said.",
        ["Laura English"],
    ),
    "verb_that_opens_a_sentence_is_no_name": (
        "Asked about the fire, Dora Lind was silent. Pressed, [[Lind]] said it was an accident.",
        ["Dora Lind"],
    ),
    "two_people_together": (
        "Ada Norr and Ben Vale wrote it. “We meant well,” [[Norr and Vale]] said.",
        ["Ada Norr and Ben Vale"],
    ),
    "apposition_with_another_name": (
        "“He is tired,” said [[Hanna Rees, a spokeswoman for Governor Dale Munk]].",
        ["Hanna Rees"],
    ),
    "spokesman_by_name": (
        "“Wrong,” said [[Munk spokesman Brian Yates]]. “Quite wrong,” [[Yates]] added.",
        ["Brian Yates", "Brian Yates"],
    ),
    "surname_in_title_case_heading_stays_clean": (
        "Baron Salla Moen Mocks The Old Harbour Board\n\nThe board met. “Fools,” [[Moen]] said. Salla Moen left early.",
        ["Salla Moen"],
    ),
}


@pytest.mark.parametrize("case", NAMED)
def test_a_name_goes_to_its_bearer_under_the_fullest_form(case: str) -> None:
    story, expected = NAMED[case]
    assert names(story) == expected


PRONOUNS = {
    "by_gender": (
        "Mr. Tomas Vell met Mrs. Irma Dahl on Monday. “Good,” [[he]] said. “Better,” [[she]] said.",
        ["Tomas Vell", "Irma Dahl"],
    ),
    "the_last_speaker_goes_on": (
        "“It is late,” [[Oskar Lind]] said of Peter Holm. “He knows that,” [[he]] added.",
        ["Oskar Lind", "Oskar Lind"],
    ),
    "subject_before_object": (
        "Martin Krall told David Ames to leave. “I had to,” [[he]] said.",
        ["Martin Krall"],
    ),
    "not_the_one_spoken_of": (
        "“Viktor Sand is wrong,” said [[Paul Reed]]. “Sand never listens,” [[he]] said.",
        ["Paul Reed", "Paul Reed"],
    ),
    "gender_learnt_from_the_text": (
        "Ndidi Achebe runs the clinic. She came in May with Robert Lowe. “It was empty,” [[she]] said.",
        ["Ndidi Achebe"],
    ),
    "gender_learnt_from_a_role": (
        "Sim Tavora, an actress, met the producer George Hale. “I refused,” [[she]] said.",
        ["Sim Tavora"],
    ),
    "who_after_a_name": (
        "The prize went to Greta Holm, [[who]] said she was “stunned.”",
        ["Greta Holm"],
    ),
    "named_later_in_the_sentence": (
        "As [[he]] left, Mayor Karl Bost said “the roof is gone.” Paul Reed stayed.",
        ["Karl Bost"],
    ),
    "a_role_in_between_keeps_the_focus": (
        "Peter Moor met Gen. Halvard Brekke and Adam Krol. The general was angry. “Out,” [[he]] said.",
        ["Halvard Brekke"],
    ),
    "a_first_name_is_all_there_is": (
        "A woman named Melinda told Paul Reed and his aide Karl Bost. “I cried,” [[she]] said.",
        ["Melinda"],
    ),
    "possessive_pronoun_of_a_remark": (
        "Henry Coll spoke last. [[His remarks]] were brief: “Go home.”",
        ["Henry Coll"],
    ),
    "across_a_paragraph": (
        "“We begin,” said [[Jonas Pike]], the director.\n\nThe hall was full.\n\n“We end,” [[he]] said.",
        ["Jonas Pike", "Jonas Pike"],
    ),
    "names_in_quotations_do_not_take_over": (
        "Alan Voss rose. “I saw Peter Moor and Henry Tull,” [[he]] said. “They ran,” [[he]] said.",
        ["Alan Voss", "Alan Voss"],
    ),
}


@pytest.mark.parametrize("case", PRONOUNS)
def test_a_pronoun_goes_to_the_one_in_focus(case: str) -> None:
    story, expected = PRONOUNS[case]
    assert names(story) == expected


def test_i_outside_quotation_marks_is_the_author() -> None:
    assert names("Last spring [[I]] wrote that “it must end.”", author="By Nora Wick, Coast Gazette") == ["Nora Wick"]


def test_an_agency_is_no_author() -> None:
    assert names("Last spring [[I]] wrote that “it must end.”", author="Coast News") == [None]


def test_a_pronoun_that_nobody_fits_is_left_open() -> None:
    [answer] = told("Clara Voss and Emma Rudd came home. “No,” [[he]] said.")
    assert answer.speaker is None
    assert answer.confidence == 0.0


def test_two_equal_candidates_make_a_pronoun_doubtful() -> None:
    [clear] = told("Peter Moor came home. “No,” [[he]] said.")
    [doubtful] = told("Peter Moor and Henry Tull came home. “No,” [[he]] said.")
    assert doubtful.confidence < clear.confidence


def test_a_surname_takes_its_full_name_from_the_title() -> None:
    assert names("“We won,” [[Quist]] said.", title="Sven Quist celebrates in Halden") == ["Sven Quist"]


ROLES = {
    "the_general": (
        "Gen. Halvard Brekke spoke to Senator Ida Roll. “They are weak,” [[the general]] said.",
        ["Halvard Brekke"],
    ),
    "the_senator": (
        "Gen. Halvard Brekke spoke to Senator Ida Roll. “Are they?” [[the senator]] asked.",
        ["Ida Roll"],
    ),
    "the_mayor_by_apposition": (
        "Karl Bost, the mayor of Sellin, met Paul Reed, a teacher. “Sign it,” [[the mayor]] said.",
        ["Karl Bost"],
    ),
    "who_is_the": (
        "Paul Reed met Tessa Lorn, who is the director of the zoo. “The lions sleep,” [[the director]] said.",
        ["Tessa Lorn"],
    ),
    "the_former_governor": (
        "Former Governor Dale Munk and President Rosa Ibarra met. “We talked,” [[the former governor]] said.",
        ["Dale Munk"],
    ),
    "vice_president_and_president": (
        "Vice President Al Orr met President Jo Vale. “Hm,” [[the president]] said. “No,” [[the vice president]] said.",
        ["Jo Vale", "Al Orr"],
    ),
    "the_age": (
        "Tessa Lorn won gold. “I slept badly,” [[the 19-year-old]] said.",
        ["Tessa Lorn"],
    ),
    "a_kindred_word": (
        "Senator Ida Roll voted no. Her rival, Omar Said, runs a bakery. “I had doubts,” [[the lawmaker]] said.",
        ["Ida Roll"],
    ),
    "a_word_for_a_woman": (
        "Karl Bost and Tessa Lorn met. “I was there,” [[the businesswoman]] said.",
        ["Tessa Lorn"],
    ),
    "his_wife_by_name": (
        "Adam Krol came with his wife, Sofia Krol. “He snores,” [[his wife]] said.",
        ["Sofia Krol"],
    ),
    "her_brother_by_surname": (
        "Mina Falk won. David Falk watched. “I knew it,” [[her brother]] said.",
        ["David Falk"],
    ),
    "apposition_before_the_name": (
        "The judge, Miriam Stoll, listened to Oskar Lind. “Guilty,” [[the judge]] said.",
        ["Miriam Stoll"],
    ),
    "campaign_manager_of_the_right_side": (
        (
            "Ida Roll's campaign manager, Leo Hart, was calm. Dale Munk's campaign manager, Eva Sool, was not. "
            "“We lead,” said [[Roll's campaign manager]]."
        ),
        ["Leo Hart"],
    ),
}


@pytest.mark.parametrize("case", ROLES)
def test_a_role_goes_to_its_bearer(case: str) -> None:
    story, expected = ROLES[case]
    assert names(story) == expected


OTHERS = {
    "anonymous_by_first_description": (
        "“It is over,” said [[a senior administration official]].",
        [("senior administration official", SpeakerKind.ANONYMOUS)],
    ),
    "the_official_traced_back": (
        "“Over,” said [[a senior harbour official]]. Rain fell.\n\nNobody slept.\n\n“Soon,” [[the official]] said.",
        [("senior harbour official", SpeakerKind.ANONYMOUS)] * 2,
    ),
    "another_official_is_someone_else": (
        "“Yes,” said [[a harbour official]]. “No,” said [[another official]].",
        [("harbour official", SpeakerKind.ANONYMOUS), ("another official", SpeakerKind.ANONYMOUS)],
    ),
    "the_second_official": (
        "“Yes,” said [[a harbour official]]. “No,” said [[a second official]]. “Never,” [[the second official]] said.",
        [
            ("harbour official", SpeakerKind.ANONYMOUS),
            ("second official", SpeakerKind.ANONYMOUS),
            ("second official", SpeakerKind.ANONYMOUS),
        ],
    ),
    "one_aide": ("“He is done,” [[one aide]] said.", [("aide", SpeakerKind.ANONYMOUS)]),
    "a_person_familiar": (
        "“A deal is near,” said [[a person familiar with the talks]]. “Very near,” [[the person]] said.",
        [("person familiar with the talks", SpeakerKind.ANONYMOUS)] * 2,
    ),
    "a_spokesman_is_not_his_principal": (
        "Governor Dale Munk was away. “He rests,” said [[a spokesman for Governor Dale Munk]].",
        [("spokesman for Governor Dale Munk", SpeakerKind.ANONYMOUS)],
    ),
    "an_aide_named_after_the_principal": (
        "Dale Munk was away. “He rests,” said [[a Munk aide]].",
        [("Munk aide", SpeakerKind.ANONYMOUS)],
    ),
    "a_woman_in_a_town": (
        "“It shook,” said [[a woman in Sellin, Norland]].",
        [("woman in Sellin", SpeakerKind.ANONYMOUS)],
    ),
    "groups": (
        "“Shame,” chanted [[supporters of Dale Munk]]. “Resign,” [[several union leaders]] said.",
        [("supporters of Dale Munk", SpeakerKind.GROUP), ("several union leaders", SpeakerKind.GROUP)],
    ),
    "plural_sources_are_a_group": ("“Soon,” [[two officials]] said.", [("two officials", SpeakerKind.GROUP)]),
    "report": (
        "“It failed,” said [[a report from the Harbour Board]]. “Badly,” [[the report]] said.",
        [("report from the Harbour Board", SpeakerKind.DOCUMENT)] * 2,
    ),
    "letter_poll_and_lawsuit": (
        "[[The letter]] said “go.” [[A new poll]] said “stay.” [[the lawsuit]] said “pay.”",
        [
            ("letter", SpeakerKind.DOCUMENT),
            ("new poll", SpeakerKind.DOCUMENT),
            ("lawsuit", SpeakerKind.DOCUMENT),
        ],
    ),
    "campaigns_of_two_sides": (
        "“Fine,” [[Dale Munk’s campaign]] said. “Bad,” said [[Ida Roll’s campaign]].",
        [("Dale Munk’s campaign", SpeakerKind.ORGANIZATION), ("Ida Roll’s campaign", SpeakerKind.ORGANIZATION)],
    ),
    "an_acronym_within_a_description": (
        "“Late,” said [[a Norland Rail Board member]]. “Very,” [[the NRB member]] said.",
        [("Norland Rail Board member", SpeakerKind.ANONYMOUS)] * 2,
    ),
    "it_is_the_document_told_of_before": (
        "“It failed,” said [[the inquiry report]]. [[It]] added: “Badly.”",
        [("inquiry report", SpeakerKind.DOCUMENT)] * 2,
    ),
    "organisation_by_full_name": (
        "[[The Norland Teachers Union]] said “no.” “Never,” [[the union]] said.",
        [("Norland Teachers Union", SpeakerKind.ORGANIZATION)] * 2,
    ),
    "organisation_by_acronym": (
        "The Harbour Workers Federation (HWF) met. “We strike,” [[the HWF]] said.",
        [("Harbour Workers Federation", SpeakerKind.ORGANIZATION)],
    ),
    "a_campaign": (
        "“We are sorry,” [[Dale Munk’s campaign]] said. “Truly,” [[the campaign]] said.",
        [("Dale Munk’s campaign", SpeakerKind.ORGANIZATION)] * 2,
    ),
    "his_campaign": (
        "Dale Munk fell ill. “He is fine,” [[his campaign]] said.",
        [("Dale Munk's campaign", SpeakerKind.ORGANIZATION)],
    ),
    "a_banner_that_read": (
        "She held up a banner, [[which]] read “go.” Behind her stood two hundred residents, [[who]] shouted “stay.”",
        [("banner", SpeakerKind.DOCUMENT), ("two hundred residents", SpeakerKind.GROUP)],
    ),
    "two_names_joined_by_a_sign": (
        "“No comment,” said [[the consultants, Fenn & Lowe]].",
        [("Fenn & Lowe", SpeakerKind.ORGANIZATION)],
    ),
    "the_company": (
        "Norvik Shipping Corp. closed two yards. “We regret it,” [[the company]] said.",
        [("Norvik Shipping Corp", SpeakerKind.ORGANIZATION)],
    ),
}


def test_a_description_with_a_strange_place_is_not_the_last_bearer_of_the_role() -> None:
    story = (
        "Senator Ida Roll of Fenland spoke first. Senator Bram Veld followed, and Roll listened. "
        "“Enough,” [[the Fenland senator]] said."
    )
    assert names(story) == ["Ida Roll"]


def test_the_writer_in_the_byline_is_not_who_is_told_of() -> None:
    story = "By Ekaterini Vass\n\nA clerk called the hall. “It is late,” [[she]] said."
    assert names(story, author="Ekaterini Vass") == ["clerk"]


def test_an_owner_is_not_the_head_of_a_description() -> None:
    [answer] = told("“Enough for now,” said [[the firm’s local fixer]].")
    assert answer.speaker is not None
    assert answer.speaker.kind is not SpeakerKind.ORGANIZATION


def test_someone_with_another_office_is_not_the_defendant() -> None:
    story = "Tom Askew denied it. The prosecutor, Ida Roll, rose. “Never,” said [[the defendant]]."
    assert names(story) == ["Tom Askew"]


def test_someone_of_the_other_party_is_never_meant() -> None:
    story = "Ida Roll, the Democratic front-runner, met Bram Veld. “She lies,” [[the Republican front-runner]] said."
    assert names(story) != ["Ida Roll"]


def test_a_role_does_not_lead_to_someone_who_is_named_only_later() -> None:
    story = "Bram Veld spoke. “Enough,” [[the senator]] said.\n\nLater, Senator Ida Roll disagreed with Veld."
    assert names(story) == ["Bram Veld"]


@pytest.mark.parametrize("vague", ["Some", "Another", "Most", "Others"])
def test_words_that_name_nobody_are_less_sure_than_a_description(vague: str) -> None:
    [loose, plain] = told(f"“Stay,” [[{vague}]] said.\n\n“Go,” [[several protesters]] said.")
    assert loose.confidence < plain.confidence


def test_the_encoder_tells_which_of_two_men_a_pronoun_means() -> None:
    text = "Tom Askew met Paul Hill at the quay. He left. “Soon,” he said."
    pronoun = text.rindex("he said")
    source = SourceMention((Span(pronoun, pronoun + 2),), (Span(pronoun - 7, pronoun - 1),))
    for name in ("Tom Askew", "Paul Hill"):
        earlier = {at: ((text.index(name), 0.9),) for at in (pronoun, text.index("He left"))}
        [answer] = resolve_speakers(Article("a", text), [], [source], earlier)
        assert answer.speaker is not None
        assert answer.speaker.name == name


@pytest.mark.parametrize("case", OTHERS)
def test_speakers_that_are_no_named_person(case: str) -> None:
    story, expected = OTHERS[case]
    found = [(r.speaker.name, r.speaker.kind) if r.speaker else None for r in told(story)]
    assert found == expected


def test_who_answers_by_letters_is_not_named_in_capitals() -> None:
    story = "[[MR. OYELARAN]]: Yes, sir.\n\n[[MR. OYELARAN]]: I signed it.\n\n[[Q.]] Why?\n\n[[A.]] I was told to."
    assert names(story, transcript=True) == ["Oyelaran", "Oyelaran", "questioner", "Oyelaran"]


def test_labels_of_a_transcript_take_the_name_the_article_gives() -> None:
    story = (
        "Chris Dolan interviewed Rosa Ibarra.\n\n[[DOLAN:]] Why?\n\n[[MS. IBARRA:]] Because.\n\n[[MR. PETTY:]] Indeed."
    )
    assert names(story, transcript=True) == ["Chris Dolan", "Rosa Ibarra", "Petty"]


def test_q_is_a_nameless_questioner() -> None:
    [answer] = told("[[Q.]] When did it start?", transcript=True)
    assert answer.speaker is not None
    assert answer.speaker.kind is SpeakerKind.ANONYMOUS


def test_a_quotation_without_source_goes_on_from_the_one_before() -> None:
    text = "“It is ours,” Ruth Okafor said. “It was always ours.”"
    article = Article("a", text)
    first = SourceMention((Span(14, 25),), (Span(1, 12),))
    second = SourceMention((), (Span(33, 52),))
    answers = resolve_speakers(article, [], [first, second])
    assert [a.speaker.name if a.speaker else None for a in answers] == ["Ruth Okafor", "Ruth Okafor"]
    assert answers[1].confidence < answers[0].confidence


def test_a_quotation_without_source_far_from_any_other_is_left_open() -> None:
    assert names("“Ours,” [[Ruth Okafor]] said.\n\nRain fell for days.\n\nMore rain fell.\n\n[[]]“Theirs.”")[1] is None


def test_a_name_the_recogniser_calls_an_organisation_is_a_person_where_the_text_says_so() -> None:
    text = "Mr. Tarrin Vosk sells boats. “Fine boats,” Vosk said."
    labels = [NameMention(Span(4, 15), NameKind.ORGANIZATION), NameMention(Span(43, 47), NameKind.ORGANIZATION)]
    [answer] = resolve_speakers(Article("a", text), labels, [SourceMention((Span(43, 47),), (Span(30, 40),))])
    assert answer.speaker is not None
    assert (answer.speaker.name, answer.speaker.kind) == ("Tarrin Vosk", SpeakerKind.PERSON)


def test_a_place_that_speaks_is_no_person() -> None:
    text = "Norland said it was “ready.”"
    labels = [NameMention(Span(0, 7), NameKind.PLACE)]
    [answer] = resolve_speakers(Article("a", text), labels, [SourceMention((Span(0, 7),), (Span(21, 26),))])
    assert answer.speaker is not None
    assert (answer.speaker.name, answer.speaker.kind) == ("Norland", SpeakerKind.ORGANIZATION)


def test_the_reason_tells_where_a_surname_comes_from() -> None:
    [answer] = told("The port opened.\n\nRuth Okafor came.\n\n“It is ours,” [[Okafor]] said.")
    assert answer.reason == "'Okafor' = Ruth Okafor (paragraph 2)"


def test_one_answer_comes_for_every_source_in_order() -> None:
    answers = told("[[Ann Moe]] said “a.” [[]]“b.” [[he]] said “c.” [[the]] “d.”")
    assert len(answers) == 4


TEXTS = st.text(
    alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("AaBb .,’'“”\"\nHe she said the ")), max_size=120
)


@given(text=TEXTS, data=st.data())
def test_any_text_and_any_spans_get_answers_that_can_be_told_again(text: str, data: st.DataObject) -> None:
    sources = []
    if text:
        for _ in range(data.draw(st.integers(0, 4))):
            start = data.draw(st.integers(0, len(text) - 1))
            end = data.draw(st.integers(start + 1, len(text)))
            source = () if data.draw(st.booleans()) else (Span(start, end),)
            sources.append(SourceMention(source, (Span(start, end),), (), data.draw(st.booleans())))
    article = Article("any", text, title=text[:20], author=text[:10])
    answers = resolve_speakers(article, [], sources)
    assert len(answers) == len(sources)
    assert answers == resolve_speakers(article, [], sources)
    assert all(0 <= a.confidence <= 1 and a.reason for a in answers)
    assert all(a.speaker is None or a.speaker.name.strip() for a in answers)
