"""First names with the gender they mostly carry, and short forms; a list to lean on, never the last word on anyone."""

from __future__ import annotations

from .word_lists import words

MALE = words(
    """
    aaron abdallah abdel abdul abdulaziz abdullah abdulrahman abel abraham abram adam adel adolfo adrian agustin
    ahmad ahmed ajay akbar akio akira al alan alastair albert alberto alec alejandro aleksandr aleksander alessandro
    alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alok alonso alvaro
    alvin amadou amar amir amit amos anand anatoly anders andre andreas andrei andres andrew andrey andrzej andy
    angelo angus anil ansar antoine anthony anton antonio antony anwar archie aristide arjun armand armando arnaud
    arne arnold aron art arthur artur arturo arun arvind asad asher ashok ashraf asif atif august augustin augustus
    austin axel aziz babak bao barack barney baron barrett barry bart bartholomew bashar basil bassam beau ben
    benedict benito benjamin bennett benny benoit bernard bernardo bernd bernie bert bertrand bharat bill billy
    bjorn blaine blake bob bobby boris brad bradford bradley brady brandon brandt brendan brent bret brett brian
    bruce bruno bryan bryant bryce burt byron caleb calvin cameron carl carlo carlos carlton carter cary casper
    cecil cedric cesar chad chang chaim charles charlie chen chester chip chris christian christoph christophe
    christopher chuck clarence clark claude claudio clay clayton clement cliff clifford clint clinton clive clyde
    cody colin connor conor conrad constantin corey cornelius cory craig cristian cristiano curt curtis cyril cyrus
    daisuke dale damian damien damon dan dana daniel daniele danny dante darrell darren darryl dave david davis dean
    deepak denis dennis denny denzel derek dermot derrick desmond devin dexter diego dieter dietmar dimitri dimitris
    dinesh dirk dmitri dmitry dominic dominik dominique don donald donnie doug douglas drew duane dudley duncan
    dustin dwayne dwight dylan eamon earl ed eddie edgar edmund edouard eduardo edward edwin efrain ehud eli elias
    elijah elliot elliott ellis elmer elon elvis emeka emil emile emilio emmanuel enda enrico enrique eric erich
    erik ernest ernesto ernst ervin erwin esteban ethan etienne eugene eugenio evan everett evgeny ezra fabian fabio
    fabrice fadi fahad faisal farhad farid farouk federico felipe felix ferdinand fergus fernando feroz fidel filip
    filippo finn flavio floyd francesco francis francisco franck francois frank franklin franz fred freddie freddy
    frederic frederick frederik fritz fumio gabe gabriel gareth garrett garry gary gaston gavin gene geoff geoffrey
    georg george georges georgi georgios gerald gerard gerardo gerhard gerry giacomo gianni gilbert gilberto giles
    giovanni giuseppe glen glenn gonzalo gopal gordon goran graeme graham grant greg gregg gregor gregory guido
    guillaume guillermo gunter gus gustav gustavo guy hal hamad hamid hamish hank hannes hans harald hari hariri
    harold haroon harry haruki haruto harvey hasan hashim hassan hassen hector heinrich heinz helmut hendrik henri
    henrik henry herbert heriberto herman hernan hideo hiro hiroshi hisham horace horst hosni houston howard hubert
    hugh hugo humberto humphrey hussain hussein ian ibrahim idris ignacio igor ike ilya imad imran ioannis ira irfan
    irving isaac isaiah ishaan ismail israel issa ivan ivo jabari jack jackson jacob jacques jaime jair jake jakob
    jakub jamal james jameson jamie jan janez jared jaroslav jarrod jason jasper javad javier jay jean jeb jed jeff
    jefferson jeffrey jens jerald jeremiah jeremy jermaine jerome jerry jesper jesse jesus jim jimmy jin jiri
    jitendra joachim joao joaquin jochen joe joel joey johan johann johannes john johnnie johnny jon jonah jonas
    jonathan jordan jorge jose josef joseph josh joshua josiah juan juergen jules julian julien julio julius jun
    junichi jurgen justin kabir karan kareem karim karl karsten kamal kamau kazuo keir keith kelvin ken kenji
    kenneth kenny kent kerem kevin khaled khalid khalil kieran kim kirk kiran klaus knut kofi konrad konstantin
    krishna kristian kumar kunal kurt kwame kyle lachlan laith lamar lance larry lars laszlo laurence laurent
    lawrence lazaro leandro lee leif len lennart lenny leo leon leonard leonardo leonid leopold leroy les leslie
    lester levi lewis liam lincoln lindsey linus lionel lloyd logan lorenzo lou louis luc luca lucas lucian luciano
    ludwig luigi luis luiz lukas luke luther lyle lyndon mack maddox magnus mahmoud mahmud malcolm malik manfred
    manmohan manny manoj manuel marc marcel marcelo marco marcos marcus mariano marino mario marius mark markus
    marlon marshall martin martti marty marvin marwan masahiro masao mason massimo mateo mateusz matt matteo matthew
    matthias matti maurice mauricio mauro max maxim maximilian maxwell mehdi mehmet mel melvin merrill mervyn micah
    michael michal michel micheal mick mickey miguel mihai mikael mike mikhail miles milo milos milton ming miro
    miroslav mitch mitchell mitt moammar mohamad mohamed mohammad mohammed mohan mohandas mohsen moises monty morgan
    morris mort moses moshe muammar muhammad mukesh murray mustafa mwai nabil nadeem naftali nasser nate nathan
    nathaniel naveen ned neil nelson newt nicholas nick nicklas nicky nico nicola nicolas nigel nikhil niklas nikola
    nikolai nikolaos nils nir noah noam noel nolan norbert norm norman nuri octavio oleg oleksandr oliver olivier
    olaf olav olu omar orlando orrin oscar oskar osama otis otto owen pablo paddy pankaj paolo parker pascal pat
    patrice patricio patrick paul paulo pavel pawel pedro percy perry pete peter petr petros petteri phil philip
    philipp philippe phillip pierce pierre piers pieter pietro piotr pranab prakash praveen preston qasim quentin
    quincy rafael rafik rahim rahm rahul raj rajeev rajesh rajiv rakesh ralph ram ramesh rami ramon ramzi rand
    randall randolph randy raphael rashid raul ravi ray raymond recep reg reggie reginald reince reinhard remi rene
    reuben rex reza ricardo riccardo rich richard rick ricky ritchie rob robbie robert roberto robin rod roderick
    rodney rodolfo rodrigo roger rogelio rohan rohit roland rolf roman romano ron ronald ronnie roosevelt rory
    roscoe ross roy ruben rudolf rudolph rudy rufus rupert russ russell ruslan rustam ryan saad saddam sadiq saeed
    saif sajid salah saleh salim salman salvador salvatore sam samir sammy samuel sandeep sandro sanjay sanjeev
    santiago santos satoshi satya saul scott sean sebastian selim serge sergei sergey sergio seth seung seymour
    shahid shane shankar shaun shawn shashi sheldon sherman shigeru shimon shinji shinzo shlomo sid siddharth sidney
    siegfried sigmund silvio simon skip slobodan sohail sol solomon soren spencer stan stanislav stanley stefan
    stefano stephan stephane stephen sterling steve steven stewart stuart subhash sudhir suleiman sultan sundar
    sunil suresh sven sylvain tadashi taha takashi takeshi tariq taro tarek tayyip ted teddy terence terrence terry
    thabo thad thaddeus thanasis theo theodore thiago thierry thom thomas tim timo timothy tobias toby todd tom
    tomas tomasz tommy tony toru travis trent trevor trey troy tucker tyler tyrone udo uhuru ulrich ulysses umar
    umberto upendra uri usman vaclav valentin valery vance vasily vaughn vernon vicente victor vidal vijay vikram
    viktor vince vincent vincenzo vinod virgil vitali vitaly vito vivek vlad vladimir wade walid wallace wally walt
    walter warren waseem wayne wen wendell werner wesley wil wilbur wiley wilfred wilhelm will willard willem
    william willie wilson winston wolfgang woodrow woody xavier yahya yaroslav yair yasser yasuo yiannis yitzhak
    yong yoshi yoshihide youssef yuri yusuf yves zac zach zachary zack zahid zayd zbigniew zeke zev zhang zoran
    aapo aarne abdi abdou abdoulaye abebe abiodun absalom achim adama adebayo adekunle ademola aditya adnan adolphe
    afolabi agostino ahti aidan aino-pekka ainsley aivars akinwale akinyele alain alasdair aleksi alhaji alioune
    alojz alphonse amadeo ambroise ambrose amedeo amin aminu anastas andile andrej andri andris anselm ansgar antero
    antti aodhan ardian arif aristotelis arkady armin arno arsene arsenio arturs arvid arvo aryeh asbjorn aslan
    atanas athanasios atle ato atticus auberon augusto aurelio avraham ayodele azeez azim baako babatunde balazs
    balint baltasar balthazar baptiste baraka barnabas barnaby bartlomiej basile bastien bayo bekele bem benedikt
    bengt bertil biniam birger bjarne bogdan boguslaw bohdan bolaji boleslaw bonaventure boubacar branko brecht
    bronislaw caio callum camilo caoimhin casimir caspar ceferino cengiz cesare chidi chidiebere chijioke chike
    chima chinedu chinonso chukwuemeka ciaran claes clemens conall cormac cornelis cosimo crispin cuauhtemoc cyprian
    dacian dag dagfinn daichi dalibor damir danijel danilo dariusz dashiell davor dawid demba denzil deshawn
    diarmaid diarmuid dinko donal dougal dragan dragomir dragutin drazen duarte dumisani dusan eamonn ebbe eberhard
    ebo edoardo edson efosa einar eino eirik eldar eleftherios elia eliasz elio eliud emmerich emrys endre engelbert
    enzo erhard erlend erling eryk esa eustace evander evaristo ewald eyvind ezekiel fabrizio fadel farai farhan
    feargal feliks femi ferenc fergal ferran fiifi fintan firat florent florian fraser fredrik fritjof fyodor gabor
    gael gaspar gaspard gavril gebhard geraint gerrit gethin ghassan gian gianluca gideon gilles gintaras giorgio
    giuliano glyn godfrey godwin gottfried gregorio grigori grzegorz gunnar gwilym gyorgy hakan hakim halvard halvor
    hamza hani havel heikki heiko helge henning henryk herve hideaki hikaru hilario hiroto hjalmar holger horacio
    horatiu hristo huw hyacinth iago ibrahima idrissa iestyn ifeanyi ifeanyichukwu ignatius ikechukwu ilias ilkka
    imre indrek ingvar inigo innocent ioan ion ionut isidore isidro ismael istvan itamar ivar ivica iwan jaakko jaap
    jabulani jacek jacinto jakov jalal janko janos jarkko jarl jaroslaw jelle jeremias jerzy joaquim jokubas
    joost jorg jorma jovan jozef juha jukka jyrki kaarlo kabelo kacper kaito kalev kalle kamil kaoru karel karol
    kasimir kaspar kasper katlego kazimierz kazuki kemal kenta keshav khadim kimani kjell klaas knud kobina koffi
    kojo konstantinos kornel krasimir kristjan kristofer krzysztof kwabena kwadwo kwaku kwasi kwesi ladislav lamine
    lasse laurens lauri leander lennox leopoldo leszek levan ljubomir lorcan lorenz lothar lubomir lucjan ludo
    ludovic ludvik luka lukasz lutz maarten maciej madoc maksim malachi malakai mamadou manolis marcell marcin marek
    marijan markku marko martim masato mate matei mateus mathias mathieu matija mattias maurits mauritz meinrad
    melchior menachem mensah mihail mihailo mihaly miika mikkel miklos mikolaj milan milovan mircea miroslaw mitsuo
    mladen moritz mthunzi mungo murad muthu nadav nadir naoki nasir nathanael nazar ndaba nebojsa nehemiah nenad
    neven nicanor niccolo nicolae nikolaj njabulo nnamdi nodar nuno nwankwo obafemi obinna odd odhran ognjen oisin
    okan olafur olamide olaoluwa oldrich olegario olle oluwaseun omari onni onur orhan oriol orjan osman ossian
    osvaldo otmar ottokar ousmane ove oyelaran oyvind paavo padraig panagiotis pascual patrik pavle peadar pekka
    pelle petar peto petru petter pierluigi piet plamen pranav predrag primoz quirin radek radomir radoslav radu
    rafal raffaele rainer raivo rajan ramiro ranjit rasheed rasmus rastko ratko reinhold remigiusz renato rhodri
    rhys rikard rinat risto robrecht rocco rodion roel romain romuald ronan rostam ruairi runar rune ryszard sabelo
    sacha sakari salif samuli sandor sebastiao sefton segun sekou selwyn senan serhii servaas shaka shivam siaosi
    siarhei sibusiso sidi sigurd silas silvan silvester simao simeon sindre sipho sizwe slawomir snorri sotiris
    spyros srdjan stanislaw stellan sten stig stijn stipe stoyan sullivan svein svetozar syed szymon taavet taavi
    tadeas tadeusz tafari taiwo takumi tamas tancred tapio tarmo tavita tebogo tendai teodor teppo terje teuvo
    thanos theodoros thijs thor thorbjorn thorvald thulani tiago tibor tihomir titus tobiah todor tomislav tommaso
    tonis torben tord tore torsten trajan tristan trygve tsepo tudor tuomas tycho uche ugo urban urho uros vadim
    valdemar valentino valerij valter vasco vasil vasile veikko veljko venkat vesa vidar vidas viljo vilmos vinko
    vittorio vladan vlado vojtech volker volodymyr waclaw waldemar wiktor wim wladyslaw wojciech wout xander
    yannick yannis yaw yevhen yohannes yonas yosef yuki yuval zachariah zdenek zdravko zeljko zenon zephaniah zoltan
    zsolt zygmunt
    """
)

FEMALE = words(
    """
    abby abigail ada adela adele adeline adriana adrienne agata agatha agnes agnieszka aicha aida aileen aimee aisha
    aishwarya akiko alana alba alejandra alessandra alexa alexandra alexandria alice alicia alina alisa alison
    allison allyson alma althea alyssa amal amalia amanda amber amelia amelie amina amira amrita amy ana anastasia
    andrea anette angel angela angelica angelina angelique angie anika anita anja anjali ann anna annabel anne
    anneliese annette annie annika antoinette antonia anuradha aparna april araceli ariana ariel arlene arundhati
    ashley asma astrid athena audrey aung aurelia aurora ava ayaan ayesha azadeh barb barbara bea beata beatrice
    beatriz becky belinda bella benazir bernadette bernice bertha bess beth bethany betsy bettina betty beverly
    bianca birgit blanca blanche bonita bonnie brandi brandy brenda briana bridget brigid brigitte britney brittany
    brooke camila camilla camille candace candice cara carina carla carly carmen carol carole carolina caroline
    carolyn carrie casey cassandra cassie catalina catarina catherine cathleen cathy cecile cecilia celeste celia
    celine chandra chanel chantal charlene charlotte chelsea cheri cherie cheryl chiara chiyo chloe christa
    christiane christie christina christine chrystia ciara cindy claire clara clarissa claudette claudia claudine
    colette colleen connie constance consuelo cora cordelia corinne courtney cristina crystal cynthia dagmar daisy
    dalia daniela daniella danielle daphne darlene dawn deanna debbie deborah debra dee deepa deirdre delia delphine
    denise diana diane dianna dianne dilma dina dolores dominga donna dora doreen doris dorothea dorothy ebony edith
    edna edwina eileen elaine eleanor elena eleni eliana elif elisa elisabeth elise eliza elizabeth ella elle ellen
    ellie eloise elsa elsie elvira emi emilia emily emma erica erika erin esmeralda esperanza esra estelle esther
    ethel etsuko eugenia eunice eva evangeline eve evelyn fabiola faith fanny farah farida fatema fatemeh fatima
    fatma fay faye felicia felicity fern fernanda fiona flora florence frances francesca francine francoise frauke
    freda freya frida gabriela gabriella gabrielle gail gayle gemma genevieve georgia georgina geraldine germaine
    gertrude ghislaine gianna gillian gina ginger ginny giorgia giovanna gisela gisele giulia gladys glenda gloria
    golda grace graciela greta gretchen griselda guadalupe gudrun gwen gwendolyn hadiya hala haley halima hanan
    hanna hannah harriet hattie hazel heather hedwig heidi heike helen helena helene helga hella henrietta hermione
    hilary hilda hillary hina hiroko holly honor hope huda huma ida ilana ilhan ilse imelda indira indra ines inga
    inge ingrid ioana irene irina iris irma isabel isabella isabelle isla ivana ivanka ivonne ivy jackie jaclyn
    jacqueline jade jamila jana jane janet janette janice janine jasmine jayne jayshree jeanette jeanine jeanne
    jemima jen jenna jennie jennifer jenny jessica jessie jill jillian jo joan joann joanna joanne jocelyn jodie
    joni joy joyce juana juanita judith judy julia juliana juliane julie juliet juliette june justine kaitlin kamala
    kara karen kari karin karina karla kasia kate katarina katarzyna katerina katharina katharine katherine kathleen
    kathryn kathy katie katja katrina katy kay kaya kayla kayleigh keiko keisha kellie kelli kellyanne kelly kendra
    keri kerri kerry khadija kiara kimberly kirsten kirstjen kirsty krista kristen kristi kristie kristin kristina
    krystal kylie lana lara latanya latifa latisha laura lauren laurie lavinia layla lea leah leanne leila lena
    leona leonor leslie leticia lidia liesl ligia lila lilian liliana lillian lily lin lina linda lindsay ling lisa
    lise liz liza lizzie lois lola lora loretta lori lorna lorraine lottie louisa louise lourdes lucia luciana lucie
    lucille lucinda lucretia lucy ludmila luisa lupe lydia lyn lynda lynn lynne mabel mackenzie maddie madeleine
    madeline madhuri madison mae maeve magda magdalena maggie mahnaz mai maia maja malala malia malika mallory mandy
    manuela mara marcela marcia margaret margarita margaux margo marguerite maria mariah mariam marian mariana
    marianne marie mariko marilyn marina marine marion marisa marisol marissa marjorie marlene marsha marta martha
    martina marwa mary maryam matilda maud maura maureen mavis maxine maya mayumi mazie megan meghan megyn mei
    melania melanie melinda melissa mercedes meredith meryl mia michaela michele michelle michiko mika mildred
    millicent mina mindy minerva miranda miriam mireille misty mitsuko moira molly mona monica monika monique muna
    muriel myra myrna nabila nadia nadine nafisa najat nancy naomi narges natalia natalie natasha nathalie nausheen
    nell nellie nia nicole nicoletta nicolette nicola nikki nina nisha nita noelle noemi noor nora norah noreen
    norma nuala nur nydia octavia odette olga olive olivia olympia oona ophelia oprah padma paige paloma pam pamela
    paola parvati pascale patience patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope
    penny petra phoebe phyllis pia pilar piper polina polly pooja portia preeti priscilla priti priya priyanka
    purnima qian queenie rabia rachael rachel radha raisa rana rania raquel rasha rebecca rebekah reema regina reiko
    reina renata renate renee reshma rhoda rhonda rima rita roberta rochelle rocio rona ronda rosa rosalie rosalind
    rosalyn rosanna rosario rose roseanne rosemary rosie rowena roxana roxanne ruby rukhsana ruth sabina sabine
    sabrina sadia sadie safiya sakura sally salma samantha samira sandra sandy sara sarah saroj sasha saskia
    savannah scarlett selena selma serena shabana shaheen shanice shannon sharon shauna sheena sheikha sheila shelby
    shelley shelly sheri sherri sherry sheryl shirin shirley shreya sibylle sienna sierra sigrid silke silvia simona
    simone sinead siobhan skye smriti socorro sofia sofie soledad sonia sonja sonya sophia sophie soraya stacey
    staci stacy stefanie stella stephanie sue sumaira sunita suki susan susana susanna susanne sushma susie suzanne
    svetlana swati sybil sydney sylvia sylvie tabitha tahira tamara tamar tamika tammy tania tanya tara tatiana
    tatyana tawakkol teresa teri terri tess tessa thea thelma theresa therese tiffany tina toni tonya tracey traci
    tracy tricia trina trisha trudy tulsi ulrike uma una ursula usha valentina valeria valerie vanessa vera verna
    veronica veronika veronique vicki vickie vicky victoria vidya vimala viola violet virginia vivian viviana vivien
    vivienne wanda wangari wendy whitney whoopi wilhelmina wilma winifred winnie xenia ximena yael yasmin yasmine
    yesenia ylva yoko yolanda yoshiko yulia yuliya yumi yvette yvonne zahra zainab zaynab zelda zeynep zoe zofia
    zora zsuzsanna zuleika
    aaliyah aase abena adaeze adanna adaora adelheid adelina adjoa aelita aglaia agnete aiko ailsa aina aino aisling
    aissatou aiyana akosua akua albena alberta aldona aleida aleksandra alenka alessia alfhild alicja alida alva
    amahle amaia amaka amalie amara aminata anahit anais anastazja anca andreea aneta angeliki angharad ania anke
    annegret anneke annelies annikki anouk ansa antje antonella anushka aoife apolonia arancha ariadne arja artemis
    aruna arwen asel ashwini asta asuka asya atsuko aude audra ausra avelina aya ayako ayse azra babette bahar
    barbro beatrix benedetta benedicte berenike berit bernadeta bibi birgitta birte blanka blazena bojana bozena
    branka bridie brita britt bronagh bronwen camelia candelaria caoimhe carlota carmela carolien catriona cecylia
    celestina celina cerys chiamaka chidinma chihiro chinwe chioma christel clementina cleo clio concepcion concetta
    constanza corazon cosima dafne dagny dahlia daiva dalila damla danica danuta daria darina daryna demelza denisa
    desislava devika dhanya dijana dilnoza dita doina dominika donatella dorina dorota dorte dragana dragica
    dubravka dunja dympna ebele ebru edda edit edita edite efua egle eimear eira ekaterini eleonora elina eliska
    elke ellinor elodie eloisa elsbeth elske elspeth elzbieta emese emiko emmanuelle ena enikoe enrica erzsebet esi
    esme estela estibaliz eszter etta eulalia eun euphemia eveline evgenia ewa fabienne faiza fakhra farzana fatou
    fatoumata fedora felicitas fenella fidelma filippa filomena finola fionnuala firuza flavia floriana folake
    folasade franziska friederike funmilayo galina georgeta gerda gerlinde gintare gitte glenys gordana gosia gouri
    grainne graziella grazyna greet grete grietje gro gulnara gunilla gwendolen gwenllian gwyneth habiba hadiza
    hajnalka halina hana hanako hanne hannelore haruka hasna hatice hedda hedvig heilwig helmi henna henrike hermina
    hilde hildur homa honora hortense houda hyacintha idoia ifeoma ifunanya ilaria ildiko ilka ilona imani imogen
    ina ingeborg ingunn inka inmaculada iolanda iona irena irja isabeau isolde itziar iva iveta iwona izabela
    izaskun jacinta jadwiga jagoda janina janneke jarmila jasmina jasna jelena jelka jiao jinan jitka joana jocasta
    johanna jolanta josefa josephine jovana judita jun-hee jurate justyna jutta kadri kaia kaisa kalliope kalpana
    kamila karolina kassandra katalin katri katya kavita kerensa khanh kiki kinga kirsi kirsti kirstine kiyoko klara
    klaudia kora kornelia kristiina krystyna kseniya kumari kyoko ladislava laila lale larisa laxmi leena lenka
    leocadia leokadia leonie leyla lhamo lien lieselotte lieve liisa lilia lilja linnea lioba lisbeth liudmila liv
    livia ljiljana ljubica loredana lorena lotte luana lubna lucija lukrecja lydie lyudmila maaike maarit madalena
    madlen magnhild mahalia maialen maija mairead maite malgorzata malin malwina mame manon marcelina margareta
    margarethe margot margrethe mari mariama marieke marija marijke marika marit marita marja marjan marjatta
    marketa martyna maryna matilde mayuri meera mehwish meike meinir mele melina melisa merete meri mervi mette mi-
    sun mieke miep mihaela mija mila milagros milena milica milla minna mira mireia mirela mirja mirjana miroslava
    miyu montserrat morag muireann myfanwy myrtle nadezhda nagore naima naledi nanako nandini naoko nasreen
    nastassja nausicaa nazanin ndidi neelam nela nelleke nerea nesrin nevena ngozi nguyet niamh nidia nikita
    nikoletta nilufar nino nirmala nkechi nneka nobuhle nora-lin noriko nosipho nthabiseng nura nuria nyasha oana
    oddny odile oksana oktawia olena olha oluchi olufunmilayo olympe omolara ona ondine oonagh orla orlaith ornella
    orsolya ottilie oya paivi patrizia pauliina pelagia perpetua petronella philippa piera pinar pirjo pirkko poppy
    pratibha pushpa quintina rachida radka ragna ragnhild rahel raluca ramona ranveig rasa rashida rasma rebeka
    renske rhian rhiannon ria riikka rikke ritva rohini roisin romana romola rosalba rosamund rosaria rosaura
    rositsa rozalia ruta ruxandra ruzica saara saga saida saima salome sana sandhya sanna saoirse sarita sarka
    satinder satu savitri sefina sejal selam senta seo-yeon serafina sevda sevgi shabnam shanthi sharifa sheetal
    shona shulamit sidsel siena sigal siiri sini sissel siv sladjana slavica sneha snezana solange solveig sorcha
    stasia stefania steffi stina sunniva suvi suzana synnove szilvia taina takako tamsin tanja tanvi taraneh tatjana
    tegan temperance teodora tereza terhi thandi thandiwe thecla theodora thora thordis thuy tiina tijana tilda
    tinashe-rose tineke tiziana tjitske tomoko torill tove tuija tuuli tuva uchenna ulla unn unni urszula valerija
    vanda varvara vasiliki veena verena verica vesna victoire vigdis vija viktoria vilma violeta virginie vita
    viveca vlasta wafa waltraud wanjiru wendelien widad wioletta xiomara yamina yasmina yelena yetunde yewande yin
    yordanka yuko zanele zara zdenka zehra zenobia ziva zlata zohra zoja zorica zsofia zuzana zuzanna
    """
)

EITHER = words(
    """
    alex andrea cameron casey dana jamie jean jess jo jordan kerry kim lee lindsey morgan pat robin
    sasha sidney taylor terry val
    """
)

NICKNAMES = (
    "alexander alex al sasha",
    "albert al bert",
    "andrew andy drew",
    "anthony tony",
    "antonio tony toni",
    "arthur art",
    "barbara barb",
    "benjamin ben benny",
    "bernard bernie",
    "catherine cathy cate kate katie",
    "charles charlie chuck chip",
    "christopher chris kit",
    "christine chris chrissy",
    "christina chris tina",
    "clifford cliff",
    "daniel dan danny",
    "david dave",
    "deborah debbie deb debra",
    "donald don donnie",
    "douglas doug",
    "edward ed eddie ted teddy ned",
    "elizabeth liz beth betsy betty eliza lizzie",
    "eugene gene",
    "francis frank",
    "francisco paco pancho frank",
    "franklin frank",
    "frederick fred freddie freddy",
    "gabriel gabe",
    "gerald gerry jerry",
    "gregory greg",
    "harold hal harry",
    "henry hank harry",
    "herbert herb bert",
    "jacob jake",
    "james jim jimmy jamie",
    "jeffrey jeff",
    "jennifer jen jenny",
    "jessica jess jessie",
    "jose pepe",
    "john johnny jack jon",
    "jonathan jon",
    "joseph joe joey",
    "joshua josh",
    "katherine kate katie kathy kat",
    "kathleen kathy kate",
    "kenneth ken kenny",
    "lawrence larry",
    "leonard len lenny leo",
    "louis lou",
    "manuel manny",
    "margaret maggie peggy meg marge",
    "martin marty",
    "matthew matt",
    "michael mike mick mickey",
    "mitchell mitch",
    "nathan nate",
    "nathaniel nate nat",
    "nicholas nick nicky",
    "norman norm",
    "pamela pam",
    "patricia pat patty patti tricia",
    "patrick pat paddy",
    "peter pete",
    "philip phil",
    "phillip phil",
    "ramon moncho",
    "randall randy",
    "randolph randy",
    "raymond ray",
    "rebecca becky",
    "reginald reg reggie",
    "richard rick dick rich ricky",
    "robert bob bobby rob robbie bert",
    "ronald ron ronnie",
    "rudolph rudy",
    "russell russ",
    "samuel sam sammy",
    "samantha sam",
    "solomon sol",
    "stanley stan",
    "stephen steve",
    "steven steve",
    "susan sue susie",
    "terence terry",
    "theodore ted teddy theo",
    "thomas tom tommy",
    "timothy tim",
    "victor vic",
    "victoria vicky tori",
    "vincent vince vinny",
    "walter walt wally",
    "william bill billy will willie liam",
    "zachary zach zack",
)
"""One first name a line, followed by its short forms."""


def _short_forms() -> dict[str, frozenset[str]]:
    same: dict[str, set[str]] = {}
    for line in NICKNAMES:
        whole, *short = line.split()
        for one in short:
            same.setdefault(one, set()).add(whole)
            same.setdefault(whole, set()).add(one)
    return {name: frozenset(others) for name, others in same.items()}


SHORT_FORMS = _short_forms()


def is_first_name(word: str) -> bool:
    """Whether `word` (folded) is in either list."""
    return word in MALE or word in FEMALE or word in EITHER or word in SHORT_FORMS


def gender_of_first_name(word: str) -> str:
    """'m', 'f', or '' where the folded name is unknown or borne by both."""
    male, female = word in MALE, word in FEMALE
    if word in EITHER:
        return ""
    if male == female:
        return ""
    return "m" if male else "f"


def same_first_name(one: str, other: str) -> bool:
    """Whether two folded first names can be one person's: equal, an initial of the other, or its short form."""
    if one == other or other in SHORT_FORMS.get(one, ()):
        return True
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return len(short) == 1 and long.startswith(short)
