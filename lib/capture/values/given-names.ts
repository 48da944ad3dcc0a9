import { words } from './text';

/** Common given names in the United States, English, Spanish and others; without accents. */
export const givenNames = words(`
aaron abby abdul abdullah abel abena abigail abraham ada adam adela adele adelina adrian adriana adrienne agnes agustin ahmad ahmed
aida aileen aisha akira al alan alana albert alberto aldo alec alejandra alejandro alex alexa alexander alexandra alexandria alexis
alfonso alfred alfredo ali alice alicia alina alisa alison alissa allan allen allie allison allyson alma alonzo alton alvaro alvin
alyssa amalia amanda amara amber amelia amir amit amos amy ana anastasia anders andre andrea andreas andres andrew andy angel angela
angelica angelina angelo angie anika anil anita ann anna annabelle anne annette annie annika anthony antoine anton antonia antonio anya april
aracely archie ari ariana ariel arjun arlene armand armando arnold arnulfo art arthur arturo asha ashley astrid athena aubrey audrey august
aurelia aurora austin ava avery barb barbara barry bart beatrice beatriz becky belinda ben benita benito benjamin bennett benny bernadette bernard bernardo
bernice bert bertha bessie beth bethany betsy bettina betty bev beverly bianca bill billie billy blaine blair blake blanca bo bob bobbie bobby
bonita bonnie brad bradford bradley brady brandi brandon brandy braulio breanna brenda brendan brennan brent bret brett brian briana brianna brice bridget
britney brittany brock brooke bruce bruno bryan bryant bryce byron caitlin caleb calvin cameron camila camille candace candice cara carey carina carissa
carl carla carlos carlton carly carmen carol carole carolina caroline carolyn carrie carroll carson carter cary casey cassandra cassie catalina catherine cathleen
cathy cecelia cecil cecilia cedric celeste celia cesar chad chandra charity charlene charles charlie charlotte chase chelsea cheri cheryl chester chet
chloe chris christa christian christie christina christine christopher christy chuck cindy claire clara clarence clarissa clark claude claudia claudio clay
clayton clement cleo cliff clifford clifton clint clinton clyde cody colby cole colin colleen connie connor conrad constance consuelo cooper cora corey
corinne cornelia cornelius cory courtney craig cristian cristina cristobal crystal curt curtis cynthia daisy dale dallas dalton damian damien damon dan dana
dane daniel daniela danielle danny dante daphne darin darius darla darlene darnell darrel darrell darren darryl daryl dave david davis dawn dean deana deandre
deanna deb debbie debora deborah debra dee deepak deidre deirdre delia della delores demetrius dena denis denise dennis denny derek derrick desiree desmond
devin devon dewayne dexter diana diane dianna dianne dick diego dina dinesh dirk dixie dolores domingo dominic dominick dominique don donald donna donnie dora
doreen doris dorothea dorothy doug douglas doyle drew duane dustin dusty dwayne dwight dylan earl ebony ed eddie edgar edith edmund edna eduardo edward
edwin efrain eileen elaine eleanor elena eli elias elijah elisa elisabeth elise eliseo elizabeth ella ellen ellie elliot elliott ellis elmer eloise elsa elsie elton elva
elvira elvis emanuel emerson emil emilia emilio emily emma emmanuel enid enrique eric erica erich erick erik erika erin erma ernest ernesto ernie ervin esmeralda
esperanza estela esteban estella estelle esther ethan ethel etta eugene eugenia eunice eva evan evangeline evelyn everett ezekiel ezra fabian faith farah fatima fatuma fay faye felicia
felicity felipe felix fernando fidel fiona flora florence floyd forrest fran frances francesca francine francis francisco frank frankie franklin fred freda freddie frederic
frederick freida gabe gabriel gabriela gabrielle gage gail garrett garry gary gavin gayle gena gene genevieve geoff geoffrey george georgia georgina gerald geraldine
gerard gerardo german gerry gilbert gilberto gina ginger ginny giovanni gisela gladys glen glenda glenn gloria gonzalo gordon grace gracie grady graham grant greg gregg gregory
greta gretchen griselda guadalupe guillermo gus gustavo guy gwen gwendolyn hailey hakim hal haley hank hanna hannah hans harlan harley harold harriet harris harrison harry
harvey hassan hattie hazel heather hector heidi helen helena helene henrietta henry herb herbert heriberto herman hilary hilda hillary holly hope horace howard hubert
hugh hugo humberto hunter ian ibrahim ida ignacio ike imani imelda ina ines ingrid ira irene iris irma irvin irving isaac isabel isabella isabelle isaiah isidro ismael israel
issac ivan ivy jack jackie jackson jaclyn jacob jacqueline jacquelyn jada jade jaime jake jamal james jamie jan jana jane janelle janet janette janice janie janine jared jasmin jasmine
jason jasper javier jay jayne jean jeanette jeanie jeanine jeanne jeannie jed jeff jefferson jeffery jeffrey jen jenna jennie jennifer jenny jerald jeremiah jeremy jermaine jerome jerry
jesse jessica jessie jesus jill jillian jim jimmie jimmy jo joan joann joanna joanne joaquin jocelyn jodi jodie jody joe joel joey johanna john johnathan johnnie
johnny jon jonah jonas jonathan joni jordan jorge jose josefina joseph josephine josh joshua josiah josie josue joy joyce juan juana juanita judith judy jules julia julian juliana julianne julie
juliet julio julius june justin justina justine kaitlin kaitlyn kamal kara karen kari karim karin karina karl karla karyn kate katelyn katherine kathi kathleen kathryn kathy katie katrina katy kay kaye kayla keisha
keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kenneth kenny kent kenya kermit kerri kerry kevin khadija khalid kim kimberly kira kirk kirsten kishore krista kristen kristi kristian kristie kristin
kristina kristine kristopher kristy krystal kurt kurtis kyle kyra lakisha lamar lamont lana lance landon lara larry latanya latasha latisha latonya latoya laura laurel lauren laurence laurie lavonne lawrence
leah leandro lee leela leigh leila lela leland lena lenora leo leon leona leonard leonardo leonel leopoldo leroy les lesley leslie lester leticia levi lewis liam lila lillian lillie lily lina linda lindsay
lindsey linh lionel lisa liz liza lizzie lloyd logan lois lola lonnie lora lorena lorenzo loretta lori lorna lorraine lou louie louis louisa louise lourdes lowell luann lucas lucia luciana lucille lucinda lucy
luis luisa luke lula lupe luther luz lydia lyle lynda lynette lynn lynne mabel mable mack maddie madeleine madeline madison mae maggie mai malcolm malik mallory mamie mandy manuel manuela mara marc marcel marcella marcia
marco marcos marcus marcy margaret margarita margie margo marguerite maria marian mariana marianne maribel maricela marie mariel marilyn marina mario marion marisa marisol marissa marjorie mark marla marlene marlin marlon marsha
marshall marta martha martin martina marty marvin mary maryann mason mateo mathew matilda matt matthew mattie maureen maurice mauricio max maxine may maya mayra megan meghan mel melanie melba melinda melissa melody
melvin mercedes meredith merle mia micah michael michaela micheal michele michelle miguel mike milagros mildred miles milo milton mimi mindy minerva minnie mira miranda miriam misty mitchell mitch mohamed mohammad mohammed moises molly mona
monica monique monte morgan morris moses muhammad muriel myra myron myrna myrtle nadia nadine nancy naomi natalia natalie natasha nate nathan nathaniel neal ned neil nell nellie nelson nestor nettie neva nia nicholas nichole nick
nicolas nicole nigel nikki nina nita noah noel noelia noemi nora norma norman norris octavia octavio ofelia olga oliver olivia ollie omar opal ophelia ora orlando orville oscar osvaldo otis otto owen pablo paige palmer pam pamela
paola pat patience patrice patricia patrick patsy patti patty paul paula paulette paulina pauline pearl pedro peggy penelope penny percy perla perry pete peter petra phil philip phillip phoebe phyllis pierre polly porfirio preston
priscilla priya quentin quincy quinn rachael rachel rachelle rafael raj rajesh ralph ramiro ramon ramona randal randall randi randy raphael raquel rashid raul ravi ray raymond raymundo reba rebecca rebekah reed regina reginald rene renee
reuben rex reyna reynaldo rhoda rhonda ricardo rich richard rick rickey ricky rigoberto riley rita rob robert roberta roberto robin robyn rocio rochelle rod roderick rodney rodolfo rodrigo rogelio roger roland rolando
roman ron ronald ronda ronnie roosevelt rory rosa rosalie rosalind rosalinda rosalyn rosario rosanna rose roseann rosemarie rosemary rosetta rosie roslyn ross rowena roxanne roy ruben ruby rudolph rudy rufus russ russell rusty ruth
ryan sabrina sadie sal sally salvador salvatore sam samantha samir sammy samuel sandra sandy sanjay santiago santos sara sarah sasha saul savannah scott sean sebastian selena selma serena sergio seth shane shanna shannon shari
sharon shaun shauna shawn shawna sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherrie sherry sheryl shirley sidney sierra silas silvia simon simone sofia solomon sonia sonja sonya sophia sophie spencer
stacey staci stacie stacy stan stanley stefan stefanie stella stephan stephanie stephen sterling steve steven stewart stuart sue sunil summer suresh susan susana susanna susanne susie suzanne suzette sylvester sylvia tabitha tamara tameka tamika
tammy tania tanisha tanya tara tasha taylor ted terence teresa teri terrance terrell terrence terri terry tessa thaddeus thelma theo theodora theodore theresa thomas tia tiffany tim timmy timothy tina todd tom tomas tommy toni
tonia tony tonya tracey traci tracie tracy travis trent trevor tricia trina trinidad trisha tristan troy trudy tyler tyrone ulises ursula valentina valeria valerie vanessa vaughn velma vera verna vernon veronica vicente vicki vickie vicky
victor victoria vijay vikram vince vincent viola violet virgil virginia viviana vivian vladimir wade wallace walker wally walt walter wanda ward warren wayne wendell wendy wes wesley whitney wilbert wilbur wilfred will willa willard william willie
willis wilma wilson winifred winnie winston woodrow xavier ximena yasmin yesenia yolanda yusuf yvette yvonne zachary zach zane zelda zoe zoila
skip buddy sonny chip kip trey beau butch denzel rahul anand ravi sanjana yolanda marisela araceli delphine mihai stanislaw winifred itzel kwame ottilie arlo asher bea birgit bjorn cal dolly eamon fern gerd gil gwyneth henrik ingeborg isla jens jurgen klaus lars lena maeve mei ming minh nguyen niamh nils olaf orla ole oren padma pilar priyanka rosamund rowan rune saoirse
sean shen siobhan sven tariq thuy tran ulrich uma vern wei xiomara yuki yuri zahra zainab amina aziz bashir binh chidi chinonso dung emeka farid habib hamza hiroshi hong huong imran jamila kwame kofi lan layla leilani liang
mariam nadir noor olu omari omid osei parvin rania rashida reza samira sanaa soraya tamar thanh tuan yasmine yosef zaid abe benji bev bob chaim dov eliana hadassah mendel moshe rivka shira shlomo tova yael zev efren elmo
ignatius jorgen katarina konstantin magdalena marek milena nikolai oksana olena pavel piotr radmila sergei stanislav svetlana tatiana vasily wojciech zbigniew agnieszka andrzej bogdan dmitri ekaterina
aaliyah aarav abbey abbie abdirahman abdullahi abelardo abigayle abram adaline adan addie addison adebayo adelaide adelia adil adina aditi
aditya adolfo adonis adriano afton agatha agustina ahmet aidan aiden aiko aimee ainsley aisling aiyana aja ajay akhil akiko akua alaina
alanis alanna alannah alastair alba alberta alden alecia aleida aleksandra alena alessandra alessandro aletha alethea alexandre alexandru
alexei alexia alfonsa algernon alia alisha alistair aliyah allegra allyn almudena alphonse alphonso altagracia althea alvina alycia alyson
alyssia amadeo amadou amal amani amarilis amaya ameer amelie aminata amita amparo amrita anabel anais anastasio andra andreea anette
angelena angelique angelita angus anibal anisa anissa anjali anjelica annalisa annamarie anneliese annelise annmarie ansel anselmo ansley
antoinette antonella antonina antony antwan anusha apollo apolonia aram arely aretha ariadna ariane arianna aristides arlen arletha arlette
armen arminda arnaldo arnav arne artemio arthuro artie arvind aryan asa asad ashanti ashleigh ashlyn asif atticus aubree audra audrie
augustin augusto augustus aurelio aurelius avani avelina avis avni avram axel ayaan ayana ayesha ayla aylin azalea babette baltazar bambi
barney bartholomew basilio baxter beatrix bela benedicta benedikt benicio benigno benton berenice bernadine bernardina bernd bernie berta
bertram bertrand beryl bessy bethel bettie bettye beulah bhavna biagio bibiana birdie birgitta blaise blanche blythe bobbi bobbye bodie
boris boyce boyd braden bradly branden brandie brandt braxton breanne bree brenna brigette brigid brigida brigitte brionna briony brisa
britta brittani brittney brody bronwyn bryanna bryson buck bud cade caden cady caesar caitlyn calista callie callum camilo camryn candelaria
candido caridad carleen carlene carleton carley carlie carlotta carlyle carlyn carmela carmelita carmella carmelo carmine carolann carolee
carolynn caron carrol carsten caryl caryn casimir casper cassidy cassius catarina caterina cathi cathie cathrine catrina cayetano cecily
cedrick celestina celestino celina celine cesare chadwick chaka chana chandler chanel chantal chante chantel charissa charisse charla
charleen charley charlotta charmaine chasity chauncey chaya chelsie cheng cherie cherise cherlyn cherri chiara chico chiquita christal
christel christen christi christiane christin christophe christos chrystal chun cicely ciera cinda cinthia ciro clair clancy clare claribel
clarice clarinda claudette claudine claus clemens clemente clementina clementine cleopatra cletus cloyd colette colm concepcion concetta
conchita conrado constantin constantine consuela conway cordelia coretta corine corinna corrie corrine cortez cosmo coy cressida crispin
cristal cristen cristiano cristin crystle curtiss cyndi cyril cyrus czarina dabney dacia dagmar dahlia daija daisuke dalia dalila dallin
damaris damion danelle dania danica daniele daniella danilo danita danna dannie dannielle danyelle dara darby darci darcie darcy dariela
dario darlyn darnel darrick darron darwin daryn dashawn davey davina davion davon dawna dawson dayana dayna deandra deangelo deann deanne
debbi debbra debi debrah declan deedee deena deepa deepti deirdra deja dejuan delano delbert delfina delilah delina delma delmar delmer
deloris delphia delwin demarcus demario demi demond denae denice denisha dennise denzil deon deondre derick deron deshaun deshawn dessie dev
deven devika devonte dewitt deyanira dharma dheeraj dian diann didier dieter dietrich dimitri dimitrios dinah dino diogo dion dione dionicio
dionisio dionne dipti divya djuana dmitry dodie dolph domenic domenica domenico dominga dominik donato donavan donell donita donnell donny
donovan donte dorcas dori dorian dorie dorinda dorine dorit dorris dorsey dorthea dorthy dory dottie draven drusilla duncan dunstan durrell
dusan dusti dwain dwaine dwan dwyane eamonn earlene earline earnest eartha ebenezer eberhard eda eddy edelmira eden edgardo edie edmond
edmundo edsel eduarda edwardo edwina effie egon eira eitan elaina elana elba elbert elda elden eldora eldridge eleanora eleanore eleazar
eleni eleonora elfriede elia eliane elida eliezer elihu elina elinor eliot elisabetta elisha elissa eliza elizabet elke elkin ellery
ellsworth ellyn elma elmira elnora eloisa eloy elpidio elroy elsbeth else elvera elvin elvina elwood ely elyse elyssa emelia emely emery
emilee emiliano emilie emira emmalee emmaline emmet emmett emmitt emmy emre enedina enoch enos enrico enriqueta ephraim epifanio erasmo
erasmus ercilia ericka erinn eris erlinda erling ermelinda erna ernestina ernestine errol erwin eryn esau esme essie estefania ester estevan
estrella etan ethelyn etienne ettie eudora eufemia eugenie eugenio eulalia eulalio euphemia eusebio eustace evangelina evelia evelin evelina
evelio everette evie evita evon ewa ewan ewing exavier eytan ezequiel fabiana fabio fabiola fabrizio fadi fahad faisal faiza fallon fannie
fanny farouk farrah faustina faustino faviola federica federico felecia feliciano felicitas felina felisa felton feng ferdinand ferdinando
fergus fermin fernanda ferne ferris fidela fidencio filiberto filip filippo filomena finley finn finnegan fintan flavia flavio fletcher flo
florencia florencio florentina florentino floridalma florinda florine flossie fonda fontaine franca francesco francie francisca francois
francoise franz freddy frederica fredericka frederico frederik fredrick freya frida frieda friedrich fritz fulvio fumiko gabby gael gaenor
gaetano gaia galen galina gareth garfield garnet garret garrison garth gaspar gaston gayla gaylord gaynell gaynor gearldine geert geetha
gemma genaro genia gennaro genny geoffry georgann georgeanna georgene georgette georgi georgiana georgianna georgie georgios geralyn gerda
gerhard germaine gerri gerrit gertrude gertrudis gervase gianna gianni gideon gilberta gilda giles gillian ginette ginevra gino gioia
giorgio giovani giovanna girard giselle gita gitta giulia giuliana giuliano giuseppe giuseppina gladis glennis glinda glynis glynn godfrey
golda goldie gopal goran gordana gottfried grayson grazia grazyna greer gregor gregorio greig gretel grier griffin griffith grover guenther
guido guilherme guillaume guillermina gunnar gunther gurpreet gustav gustave gwenda gwendolen gwenyth gwyn habiba hadiza hadley hafsa haim
hakeem halima halle hallie halsey hamid hamish hana hanh hani hannelore harald hardeep hari harish harjit haroun harriett hartley haruka
haruki harvir hasan haylee hayley haywood hedda hedwig hedy heinrich heinz helaine helga helge helmut heloise hendrik henk henri henrique
herberto heribert herlinda herma hermann hermelinda hermina herminia herminio hernan hershel hester hettie hien hieu hildegard hildegarde
hildred hillel hilma hipolito hiram hoa hoang hobart hobert hollie homer honora horacio hortencia hortensia hosea hossein howie hoyt hristo
huan huey hui hulda humaira hung husain hussein huy hyacinth hyman hyun iain iana ibrahima ichiro idella ignacia ignatz igor ikechukwu ila
ilana ileana ilene iliana ilka ilona ilsa ilse ilya immanuel imogen imogene inderjit indira indra inez inga inge inger inna ioana ioannis
iona irena irina irven irwin isabela isabell isadora isaias isamar isaura isela isha isidora isidore isidoro ismail isobel isolde isom issa
istvan ivana ivette ivo ivonne ivor iyana izabella izaiah jaap jacinda jacinta jacinto jackelyn jacki jacklyn jacky jacoby jacquelin jacques
jacqui jadon jae jaeden jagdish jaida jaiden jairo jalen jalisa jamar jamari jamel jameson jami jammie janae janeen janel janell janessa
janey jani janina janis janna jannette jannie jaqueline jarod jaron jarred jarrett jarrod jarvis jasmina jaspreet jatin javon jaxon jaya
jayanti jaycee jayda jayden jaylen jaylene jayme jayna jaynie jayson jazlyn jazmin jazmine jeana jeanett jeanetta jeanna jeb jedediah
jedidiah jeffry jemima jena jenelle jenifer jeniffer jennette jenni jenniffer jennine jennings jerad jeramie jeri jericho jerilyn jermain
jermey jerod jerold jerri jerrie jerrod jerrold jeryl jessalyn jessenia jesusa jethro jettie jia jimena jimi jin jing joachim joana joane
joaquim joaquina jocelin jodee joelle joellen joesph joetta johan johann johannes johnetta johnie joi joie jolanda jolanta jolene jolie
jonathon jone jonna jonnie jordana jordi jordyn jorg jory josefa josefine joselyn josephina josette josiane josip jospeh jovan jovana jovita
juanito judah judd jude judi judie judson juliann julieann julienne julieta julissa junaid junie justino justus justyna jutta jyoti kacey
kaci kacie kacy kadeem kaela kaelyn kai kaia kaila kaitlynn kaity kaleb kaley kali kalyn kamala kamaria kameron kamilla kamran kandace kandi
kandice kane kanisha kanya kareem kareen karel karena karey kariann karima karisa karissa karlee karleen karlene karley karlie karlin karmen
karol karole karolina karoline karolyn karon karren karri karson karsten karthik kartik karyl kasandra kasey kasha kasia kasim kassandra
kassidy kassie katelin katelynn katerina katharina katharine kathe katherina katheryn kathlyn kathrine kathryne kathyrn kati katia katina
katja katlyn katya kaveh kavita kaya kayden kaylee kayleigh kaylyn kazimierz kazuko kazuo keagan keaton keegan keeley keely keenan keesha
keiko keila keira kelby kele kellan kelle kellen kellye kelton kemal kenan kendal kenia kenisha kenji kenna kennith kennon kenton kenyatta
kenyon kenzie keon kera keren keri kerrie kerstin kesha keshia keven keyla keyona khadijah khaled khalil khanh kia kiana kiara kiera kieran
kierra kiersten kiley kimber kimberlee kimberley kimberli kimberlie kimiko kimmy kimora kinsey kinsley kiran kirby kirstie kirsty kiry
kishan kittie kitty kiyoko kizzy klara klaudia knut kobe koby koji konrad konstantinos korey kori kory kraig kris krish krishna krissy
kristal kristan kristel kristiana kristof kristoffer kristyn krysta krystina krystle krystyna krzysztof kumar kunal kwabena kwasi kwesi kya
kyla kylee kyleigh kylie kymberly kyoko kyong kyran lacey laci lacie lacy ladonna lael laila lainey lakeisha lakendra lakesha lakeshia
lakshmi lalita lanette laney lani lanita lanny laquita laraine laramie larisa larissa larita laron larue lashawn lashonda lashunda laszlo
latarsha latashia lataya latesha latifah latina latonia latonja latoria latosha latrice latricia laural laureen laurelle laurene laurent
lauretta lauri laurice laurinda lauryn lavada lavar lavern laverna laverne lavina lavinia lavon lavona lavonda lawanda lawson layne lazaro
lazarus lea leander leandra leann leanna leanne leatha leatrice leda leeann leeanna leeanne leesa lei leif leisa leith lelia lemuel len
lenard lenka lennart lennie lennox lenny lenore leocadia leola leoncio leone leonor leonora leonore leontine leopold leora leota lesa lesia
leslee lesli leta letha letisha letitia lettie letty lev levar lew lexi lexie leyla lezlie li lia liana liane lianne libby liberty lida
lidia lidya liesel lieselotte liesl ligia lili lilia lilian liliana lilianna lilith lilli lilliam lilliana lilly lim lin linden lindy ling
linn linnea linnette lino linwood lior lisandro lisbeth lisette lissa lissette lita liv livia lizabeth lizbeth lizeth lizette ljubica
llewellyn loida lolita lon lona lonna lonny loraine loralee lorean loree loreen lorelei loren lorene lorenz loriann lorie lorin lorinda
loris lorita lorne lorri lorrie lory lotte lottie louann louanne louella louetta louvenia loyd lu luana luanne lubna luc luca lucca luci
luciano lucie lucien lucienne lucila lucilla lucio lucius lucrecia lucretia lucrezia ludie ludmila ludovic ludwig luella luetta luigi
luisito luiz lukas lulu lupita lurline lutricia luvenia lux luzviminda ly lyda lyman lyn lyndon lyndsay lyndsey lynell lynelle lynetta lynna
lynsey lynwood lyra lyric lysander lyubov maarten mabelle maci mackenzie macy mada madalyn maddalena maddox madelaine madelyn madge madhavi
madhu madina madonna madyson maegan magali magaly magda magdalen magnus mahalia maher mahesh mahlon mahmoud mahnaz maia maida maira maisie
maison maite maja majid makayla makenna makenzie malachi malakai malena malgorzata malia malika malina malinda malissa mallie malvina
mamadou mandi manfred manish manju manoj manolo manon manpreet mansoor mansur maranda marcelina marceline marcelino marcell marcelle
marcellus marcelo marci marciano marcie maren margarete margaretha margarett margaretta margarito margaux margene margeret margery
margherita margit margot margret margrethe marguerita margurite margy mari mariah mariamne marianela mariangela mariann mariano maribeth
maricar maricruz marielena marielle marietta mariette marigold marika mariko marilee marilou marilu marilynn marin marinda mariola marisha
marita maritza marius marivel marjory markita marko markus marleen marleigh marlen marlena marley marlo marlys marna marni marnie marquis
marquise marquita marshawn marth martine martino marva marvella maryam maryanne marybelle marybeth maryellen maryjane maryjo marykay marylee
marylin marylou marylynn maryrose marzena masako masha massimo mathias mathieu mathilda mathilde matias matilde matteo matthias matthieu
maude maudie maura maurine maurizio mauro mavis maximilian maximiliano maximo maybell mayme maynard mayur mazie mckayla mckenna mckenzie
meaghan meena meera meg megha mehdi mehmet mehul melania melantha melany melda melina melisa mellisa mellissa melodie melony melva melvina
melynda mena menachem mendy meng mercedez merideth merilyn merissa merlin merna merri merrick merrie merrilee merrill merry mert merton
mervin meryl meta micaela micha michaele michaelene michail michal michala michale michelina micheline mick mickey mieke mignon miguelina
mika mikael mikaela mikayla mikel mikhail mikki mila milagro mileva milford millard millicent millie milly milos milt mina minako minda
mindi minna mirabel mireille mirela mirella mireya miriana mirna mirta mirtha misael misha missy mitchel mitra mitsuko mittie mitzi miya
modesta modesto mohan mohit mohsen moira mollie momodou monet monika monserrat montel montserrat monty mora mordechai morgana moriah morrie
mortimer mose moustafa mozell mozelle muneera munir murray mustafa mya mychal mylene myles mylo mynor myriam myrl myrle nabil nadeem nadege
nadezhda nadim naeem nahum naila naima najee nakia nakita nalani nam namrata nan nana nance nanci nanette nannette nannie naoki naoko
narcisa narciso narda naresh nasir nasreen nasrin natalee natalija nataly natalya natan natasa natashia nathalia nathalie nathaly nathanael
natividad natosha naveed naveen navid nayeli nayely nazanin neda nedra neema neena neha neida nelda nelia nelida nella nelle nels nena neoma
neomi nereida nerissa neta netta nevaeh neville newell nga ngan ngoc ngozi nha nhu nhung nichelle nichol nicki nickie nicklaus nickolas
nicky nico nicola nicolai nicolasa nicolaus nicoleta nicolette nida nidhi nidia niels niesha nieves nika nikhil nikia nikita nikko nikola
nikole nilda nilesh nima nira nirav nitin nizar njeri noa noam noe noella noelle noemie nohemi nolan nolberto nona norah norbert norberto
noreen norene norine normand normando novella nubia nuno nura nuria nya nydia nyla nyree obadiah obdulia obed obie oceane ocie octavius oda
odalys odelia odell odette odilia odis odom odysseus ohad okey ola oleg olen oleta olevia olimpia olin olinda oliva olivera oliverio oliwia
olof olympia oma omayra omer omolara ona ondine onie onofre oona oralia oran oretha oriana orin oriol orlena orlin orpha orrin orson orval
orvil osbaldo osborne osmond ossie oswaldo otha otilia otilio ottis ottoline ouida ovidio owain oya ozell ozella ozzie pablito paddy padraig
paisley pallavi palma palmira paloma pamala pamelia pamella panagiotis pandora paolo paquita parminder parthenia parvati pascal pascale
pascual pasha pasquale patric patrica patrina patrizia patryk pattie paulene pauletta paulino paulita paulo pavan pawel peadar pearle
pearlie pearline pedra peg peggie pei pelagia penina penney pennie percival peregrine perfecto perlita pernell perrin pervaiz peta petar
petr petrina petros petrus petunia peyton pham phebe philippa philippe phillipa phillis philomena philomene phineas phong phoung phuong
phylicia phyliss phyllida pia pierce piero pierrette pieter pietro piper pippa placido pooja porsha portia prabhu pradeep prakash pranav
prasad prashant pratima pravin preeti prem presley presly priscila pritam prudencio purvi qiana qing quanah quang queenie quiana quintin
quinton quyen quynh raanan rabia radhika radoslav rae raeann raegan raelene rafaela rafaelo rafe rafi raghav raheem rahel rahim raimundo
raina rainer raisa raiza rajan rajeev rajendra rajiv rajni rakel rakesh rama ramesh rami ramin ramsey rana randa randee randell randolph
rani raoul raphaela rashaad rashad rashawn rasheed rasheeda ratna ravindra rayan rayford rayhan raylene raymon raymonde rayna raynard
raynell reagan reanna rebeca rebekka reece reena reese regena reggie regine regino reid reiko reina reinaldo reine reiner reinhard reinhold
reita remedios remigio remy rena renae renaldo renard renata renate renato renea renetta renita rennie reno renzo reta retha reva rey reyes
reynold rhea rheba rhett rhianna rhiannon rhonwen rhys ria ricarda ricci richelle richie rickie rico rigo rikki riku rima rina rishi riva
riyad riza robbie robbin robbyn robena robinette robson rocco rochell rodger rodolf rodrick rogers rohan rohit roisin rolanda rolande rolf
rolland rollin rollo romaine romana romano romelia romeo romona romulo rona ronen roni ronna ronni ronny roos roque rosabelle rosalba
rosalee rosalia rosalina rosalva rosamaria rosamond rosana rosangela rosann rosanne rosaria rosaura roscoe roselia roseline rosella roselle
roselyn rosena rosenda rosendo rosette roshan roshni rosina rosita rosser roswitha rowland roxana roxane roxann roxanna roxie royce royden
royston rozalyn rozella rubi rubie rubin rubina rubye rudi rudolf rudolfo rueben ruel rufina rufino rui rupa rupert rupinder rurik rushil
russel ruta rutger ruthann ruthe ruthie ryann ryder rylan rylee ryo saad saanvi sabas sabine sabra sabri sacha sachi sachiko sachin sade
sadia saeed safiya sagar sahar sahil sahra said saida saif saira sajid saki sakura salim salima salina salma salman saloma salome salvatrice
salwa samaira samanta samara samatha sameer samer samia samina samiya sammie samson samual sana sanaz sandeep sandi sandie sandip sandor
sandrine sanford sang sanjiv sanna santana santina santino sapna sarabeth sarai saran saranya sari sariah sarina sarita sarrah sashi saskia
satish satoshi saturnino satya sau saundra saurabh savanah saverio saya sayed scarlett schuyler scot scottie seamus sebastiano sebrina seema
seiji selah selina selwyn semaj seong sephora septimus serafin serafina serge sergey sergia servando seva seymour shaina shakeel shakira
shakita shalini shalom shalonda shameka shamika shamir shamsa shan shana shanae shanda shandra shaneka shanel shanell shania shanice shanika
shaniqua shanita shannan shannen shanon shanta shantae shante shantel shantell shaquille shara sharad sharda sharee shareen sharell sharen
sharif sharita sharla sharlene sharmaine sharmila sharolyn sharonda sharri sharron sharyl sharyn shashi shasta shaunda shaunna shavon
shavonne shawanda shawanna shawnda shawnee shawnna shawnta shay shayla shayna shayne shea sheba sheena sheetal sheilah shela shelba shelbie
shella shellie shelton shelva shemar shena shenika shenita shera sheree sherell sherice sheridan sherie sherika sherilyn sherita sherlene
sherley sherlyn sheron sherrell sherril sherrill sherron sherwin sheryll shethar shevaun shiela shigeru shila shimon shin shireen shirin
shirl shirlene shiv shivani shobha shon shona shonda shondra shonna shonta shoshana shreya shu shubham shyam shyanne shyla sid siddharth
sidonie siegfried sienna sigmund signe sigrid sigurd silvana silvano silverio silvestre silvio simcha simona simonne sinead sirena sissy
sivan sixto skye skylar skyler slavica sloane slobodan smita sneha socorro sofie soha sohail solange soledad solveig sonal sondra sonnie
sophy soren sorin sota spiro spyros sreenivas sridhar srinivas stacia staffan stanislaus stanislava starla starr stavros stefania stefano
steffan steffanie steffen steffi steph stephaine stephane stephani stephania stephany stephenie stephine stephon stevan stevie stirling
stoney stormy stoyan sudhir sudie sueann suellen suhail sujata sukhdeep suleiman sulema suleyman sulma sumaya sundar sung sunita sunni
supriya surendra suri surya susann susannah susanthika sushila susi susy suzan suzann suzi suzy svetla swapna swati sybil sybilla syble
sydney sylvain sylvan sylvana sylvanus sylvie symone syreeta tabatha tabetha tad tadeo tadeusz taffy tahir tai taisha taja takako takashi
takisha talal talia talib talisha talitha tallie tallulah talya tam tama tamala tamanna tamatha tamela tamera tamesha tami tamie tamiko
tamisha tammi tammie tamra tamsin tana tandra tandy taneka tanesha tangela tanika tannis tanvi tapan tarah taran tarek tari tarik tarsha
taryn tasia tasneem tatum tatyana tavon tawana tawanda tawanna tawny teagan teague tecla teddy teena tegan teisha telma temeka tena tenisha
tennie tennille teo teodora teodoro tera tereasa terese teresita teressa terina terisa terra terresa terrie terrilyn tess tessie teun thai
thalia thao theda theodor theodoros theodosia theola theophilus theressa theron thersa thi thierry thijs thom thomasina thomasine thora
thorsten thu thurman thurston tiana tianna tiara tiera tierra tiesha tifany tiffani tiffanie tilda tilly tilman timika timo timofey
timotheus tinisha tino tisha titania tito titus tobi tobias tobie tobin toby tod toddy tolga tomasa tomasina tomasz tomeka tomi tomiko
tommie tommye tomoko tona tonda tonette toney tonie tonisha tonita tonja tor tora torben tori torin torrance torrey torri torsten tory tosha
toshia toshiko tove towanda toya trace tracee trang travon trea treasa trena tressa treva trevon triet trini triston trond truda trudi
trudie truman trung trystan tula twana twila twyla ty tyesha tymon tyra tyree tyrel tyrell tyrese tyrik tyron tyshawn tyson tzipora tzvi
uche uchenna udo ugo ulf uli ulla ulrike ulysses umberto umesh una unice uri uriah uriel urmila ursa usha usman ute vada valarie valda
valentin valentino valeri valeriano valerio valeriy valery vallie valorie valrie vance vanda vanesa vanita vannessa varun vasant vashti
vasil vasiliki vasilios vasilis vaughan veda velda velia vella velva venessa venetia venita veola verda verdell vere verena vergie verla
verlene verlie verlin verlyn vernell vernice vernita vero veronika veronique versie vesna vesta veta vi vic vicenta victoriano victorino
vida vidal vidya vijaya viki vikki viktor viktoria viktoriya vilma vina vinay vincenza vincenzo vineet vinita vinnie vinod violeta violette
vipul viraj virgie virgilio virgina virginie vishal vita vitaly vito vittoria vittorio viva vivek vivi viviane vivien vivienne vlad
vladislav vlasta voncile vonda vonnie vu waheed waldemar waldo walid walther waltraud wan wanetta wardell wassim waylon wen wendi wendie
wenona werner wesam westley wiebke wiktor wilber wilburn wilda wiley wilfredo wilfrid wilhelm wilhelmina wilhemina wilkes willena willene
willetta willette willia willian willodean willy wilmer wilton winford winnifred winona wolfgang wyndham wynn wynne wynona xander xanthe
xenia xiao xiaoming xin xing xitlali xochilt xochitl xuan xue yaakov yadira yahaira yahya yair yakov yana yancy yanira yannick yara yaritza
yaron yasemin yash yasin yasir yasuko yechiel yehuda yen yesica yetta yevette yi yifan yin ying yitzchak ylva yoav yochanan yoel yoko
yolande yolonda yong yoni yoselin yoshi yoshiko youngsoo youssef ysabel yu yuan yuette yuka yukiko yulia yuliana yulissa yun yung yuriko
yusra yussuf yves yvon yvonna zachariah zachery zack zackary zada zaida zaiden zaira zakary zaki zakiya zana zander zandra zaneta zara zaria
zaynab zeb zebulon zechariah zeena zeenat zeferino zeinab zeke zelia zelig zella zelma zena zenaida zenia zenobia zenon zeph zephyr zeta
zhen zhi zhong zia zigmund zina zita zoey zofia zola zoltan zona zora zoraida zoran zoya zubin zula zulema zulma zuri zuzana zvi
chuy citlali citlalli nacho paco pepe lupita beto quique chelo chayo maricela yesi itzayana tonatiuh cuauhtemoc xochitl nayeli metztli
sione sina tevita mele vang pao mai yer tou kou xue chue nou bao kao dawb
tenzin dorje pema lobsang ngawang kunga dolma sonam tashi
aparna denny buzz wilbur
`);
