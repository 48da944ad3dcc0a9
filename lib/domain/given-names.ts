/**
 * Common given names in the United States, English, Spanish and others, without accents. They tell a
 * person's name from a place's or an organization's, nothing else: no name is tied to any trait of its
 * bearer.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaliyah aarav aaron abbey abbie abby abdirahman abdul abdullah abdullahi abe abel abelardo abena abigail
  abigayle abraham abram ada adaline adam adan addie addison adebayo adela adelaide adele adelia adelina adil
  adina aditi aditya adolfo adonis adrian adriana adriano adrienne afton agatha agnes agnieszka agustin
  agustina ahmad ahmed ahmet aida aidan aiden aiko aileen aimee ainsley aisha aisling aiyana aja ajay akhil
  akiko akira akua al alaina alan alana alanis alanna alannah alastair alba albert alberta alberto alden aldo
  alec alecia aleida alejandra alejandro aleksandra alena alessandra alessandro aletha alethea alex alexa
  alexander alexandra alexandre alexandria alexandru alexei alexia alexis alfonsa alfonso alfred alfredo
  algernon ali alia alice alicia alina alisa alisha alison alissa alistair aliyah allan allegra allen allie
  allison allyn allyson alma almudena alonso alonzo alphonse alphonso altagracia althea alton alvaro alvin
  alvina alycia alyson alyssa alyssia amadeo amadou amal amalia amanda amani amara amarilis amaya amber ameer
  amelia amelie amina aminata amir amit amita amos amparo amrita amy ana anabel anais anand anastasia
  anastasio anders andra andre andrea andreas andreea andres andrew andrzej andy anette angel angela angelena
  angelica angelina angelique angelita angelo angie angus anibal anika anil anisa anissa anita anjali anjelica
  ann anna annabel annabelle annalisa annamarie anne anneliese annelise annette annie annika annmarie ansel
  anselm anselmo ansley anthony antoine antoinette anton antonella antonia antonina antonio antony antwan
  anusha anya aparna apollo apolonia april araceli aracely aram archie arely aretha ari ariadna ariana ariane
  arianna ariel aristides arjun arlen arlene arletha arlette arlo armand armando armen arminda arnaldo arnav
  arne arnold arnulfo art artemio arthur arthuro artie arturo arvind aryan asa asad asha ashanti asher
  ashleigh ashley ashlyn asif astrid athena atticus aubree aubrey audra audrey audrie august augusta augustin
  augusto augustus aurelia aurelio aurelius aurora austin ava avani avelina avery avis avni avram axel ayaan
  ayana ayesha ayla aylin azalea aziz babette baltazar bambi bao barb barbara barney barry bart bartholomew
  bashir basilio baxter bea beatrice beatrix beatriz beau becky bela belinda ben benedicta benedikt benicio
  benigno benita benito benjamin benji bennett benny benton berenice bernadette bernadine bernard bernardina
  bernardo bernd bernice bernie bert berta bertha bertram bertrand beryl bess bessie bessy beth bethany bethel
  beto betsy bettie bettina betty bettye beulah bev beverly bhavna biagio bianca bibiana bill billie billy
  binh birdie birgit birgitta bjorn blaine blair blaise blake blanca blanche blythe bo bob bobbi bobbie bobby
  bobbye bodie bogdan bonita bonnie boris boyce boyd brad braden bradford bradley bradly brady branden brandi
  brandie brandon brandt brandy braulio braxton breanna breanne bree brenda brendan brenna brennan brent bret
  brett brian briana brianna brice bridget brigette brigid brigida brigitte brionna briony brisa britney
  britta brittani brittany brittney brock brody bronwyn brooke bruce bruno bryan bryanna bryant bryce bryson
  buck bud buddy burton butch buzz byron cade caden cady caesar caitlin caitlyn cal caleb calista callie
  callum calvin cameron camila camille camilo camryn candace candelaria candice candido cara carey caridad
  carina carissa carl carla carleen carlene carleton carley carlie carlos carlotta carlton carly carlyle
  carlyn carmela carmelita carmella carmelo carmen carmine carol carolann carole carolee carolina caroline
  carolyn carolynn caron carrie carrol carroll carson carsten carter cary caryl caryn casey casimir caspar
  casper cassandra cassidy cassie cassius catalina catarina caterina catherine cathi cathie cathleen cathrine
  cathy catrina cayetano cecelia cecil cecilia cecily cedric cedrick celeste celestina celestino celia celina
  celine cesar cesare chad chadwick chaim chaka chana chandler chandra chanel chantal chante chantel charissa
  charisse charity charla charleen charlene charles charley charlie charlotta charlotte charmaine chase
  chasity chauncey chaya chayo chelo chelsea chelsie cheng cheri cherie cherise cherlyn cherri cheryl chester
  chet chiara chico chidi chinonso chip chiquita chloe chris christa christal christel christen christi
  christian christiane christie christin christina christine christophe christopher christos christy chrystal
  chuck chue chun chuy cicely ciera cinda cindy cinthia ciro citlali citlalli clair claire clancy clara clare
  clarence claribel clarice clarinda clarissa clark claude claudette claudia claudine claudio claus clay
  clayton clemens clement clemente clementina clementine cleo cleopatra cletus cliff clifford clifton clint
  clinton cloyd clyde cody colby cole colette colin colleen colm concepcion concetta conchita connie connor
  conrad conrado constance constantin constantine consuela consuelo conway cooper cora cordelia coretta corey
  corine corinna corinne cornelia cornelius corrie corrine cortez cory cosmo courtney coy craig cressida
  crispin cristal cristen cristian cristiano cristin cristina cristobal crystal crystle cuauhtemoc curt curtis
  curtiss cyndi cynthia cyril cyrus czarina dabney dacia dagmar dahlia daija daisuke daisy dale dalia dalila
  dallas dallin dalton damaris damian damien damion damon dan dana dane danelle dania danica daniel daniela
  daniele daniella danielle danilo danita danna dannie dannielle danny dante danyelle daphne dara darby darci
  darcie darcy dariela darin dario darius darla darlene darlyn darnel darnell darrel darrell darren darrick
  darron darryl darwin daryl daryn dashawn dave davey david davina davion davis davon dawb dawn dawna dawson
  dayana dayna dean deana deandra deandre deangelo deann deanna deanne deb debbi debbie debbra debi debora
  deborah debra debrah declan dee deedee deena deepa deepak deepti deidre deirdra deirdre deja dejuan delano
  delbert delfina delia delilah delina della delma delmar delmer delores deloris delphia delphine delwin
  demarcus demario demetrius demi demond dena denae denice denis denise denisha dennis dennise denny denzel
  denzil deon deondre derek derick deron derrick deshaun deshawn desiree desmond dessie dev deven devika devin
  devon devonte dewayne dewitt dexter deyanira dharma dheeraj dian diana diane diann dianna dianne dick didier
  diego dieter dietrich dimitri dimitrios dina dinah dinesh dino diogo dion dione dionicio dionisio dionne
  dipti dirk divya dixie djuana dmitri dmitry dodie dolly dolma dolores dolph domenic domenica domenico
  dominga domingo dominic dominick dominik dominique don donald donato donavan donell donita donna donnell
  donnie donny donovan donte dora dorcas doreen dori dorian dorie dorinda dorine doris dorit dorje dorothea
  dorothy dorris dorsey dorthea dorthy dory dottie doug douglas dov doyle draven drew drusilla duane dudley
  duncan dung dunstan durrell dusan dusti dustin dusty dwain dwaine dwan dwayne dwight dwyane dylan eamon
  eamonn earl earlene earline earnest eartha ebenezer eberhard ebony ed eda eddie eddy edelmira eden edgar
  edgardo edie edith edmond edmund edmundo edna edsel eduarda eduardo edward edwardo edwin edwina effie efrain
  efren egon eileen eira eitan ekaterina elaina elaine elana elba elbert elda elden eldora eldridge eleanor
  eleanora eleanore eleazar elena eleni eleonora elfriede eli elia eliana eliane elias elida eliezer elihu
  elijah elina elinor eliot elisa elisabeth elisabetta elise eliseo elisha elissa eliza elizabet elizabeth
  elke elkin ella ellen ellery ellie elliot elliott ellis ellsworth ellyn elma elmer elmira elmo elnora eloisa
  eloise eloy elpidio elroy elsa elsbeth else elsie elton elva elvera elvin elvina elvira elvis elwood ely
  elyse elyssa emanuel emeka emelia emely emerson emery emil emilee emilia emiliano emilie emilio emily emira
  emma emmalee emmaline emmanuel emmet emmett emmitt emmy emre enedina enid enoch enos enrico enrique
  enriqueta ephraim epifanio erasmo erasmus ercilia eric erica erich erick ericka erik erika erin erinn eris
  erlinda erling erma ermelinda erna ernest ernestina ernestine ernesto ernie errol ervin erwin eryn esau esme
  esmeralda esperanza essie esteban estefania estela estella estelle ester estevan esther estrella etan ethan
  ethel ethelyn etienne etta ettie eudora eufemia eugene eugenia eugenie eugenio eulalia eulalio eunice
  euphemia eusebio eustace eva evan evangelina evangeline evelia evelin evelina evelio evelyn everett everette
  evie evita evon ewa ewan ewing exavier eytan ezekiel ezequiel ezra fabian fabiana fabio fabiola fabrizio
  fadi fahad faisal faith faiza fallon fannie fanny farah farid farouk farrah fatima fatuma faustina faustino
  faviola fay faye federica federico felecia felicia feliciano felicitas felicity felina felipe felisa felix
  felton feng ferdinand ferdinando fergus fermin fern fernanda fernando ferne ferris fidel fidela fidencio
  filiberto filip filippo filomena finley finn finnegan fintan fiona flavia flavio fletcher flo flora florence
  florencia florencio florentina florentino floridalma florinda florine flossie floyd fonda fontaine forrest
  fran franca frances francesca francesco francie francine francis francisca francisco francois francoise
  frank frankie franklin franz fred freda freddie freddy frederic frederica frederick fredericka frederico
  frederik fredrick freida freya frida frieda friedrich fritz fulvio fumiko gabby gabe gabriel gabriela
  gabrielle gael gaenor gaetano gage gaia gail galen galina gareth garfield garnet garret garrett garrison
  garry garth gary gaspar gaston gavin gayla gayle gaylord gaynell gaynor gearldine geert geetha gemma gena
  genaro gene genevieve genia gennaro genny geoff geoffrey geoffry georgann george georgeanna georgene
  georgette georgi georgia georgiana georgianna georgie georgina georgios gerald geraldine geralyn gerard
  gerardo gerd gerda gerhard germaine german gerri gerrit gerry gertrude gertrudis gervase gianna gianni
  gideon gil gilbert gilberta gilberto gilda giles gillian gina ginette ginevra ginger ginny gino gioia
  giorgio giovani giovanna giovanni girard gisela giselle gita gitta giulia giuliana giuliano giuseppe
  giuseppina gladis gladys glen glenda glenn glennis glinda gloria glynis glynn godfrey golda goldie gonzalo
  gopal goran gordana gordon gottfried grace gracie graciela grady graham grant grayson grazia grazyna greer
  greg gregg gregor gregorio gregory greig greta gretchen gretel grier griffin griffith griselda grover
  guadalupe guenther guido guilherme guillaume guillermina guillermo gunnar gunther gurpreet gus gustav
  gustave gustavo guy gwen gwenda gwendolen gwendolyn gwenyth gwyn gwyneth habib habiba hadassah hadiza hadley
  hafsa hailey haim hakeem hakim hal haley halima halle hallie halsey hamid hamish hamza hana hanh hani hank
  hanna hannah hannelore hans harald hardeep hari harish harjit harlan harley harold haroun harriet harriett
  harris harrison harry hartley haruka haruki harvey harvir hasan hassan hattie haylee hayley haywood hazel
  heather hector hedda hedwig hedy heidi heinrich heinz helaine helen helena helene helga helge helmut heloise
  hendrik henk henri henrietta henrik henrique henry herb herbert herberto heribert heriberto herlinda herma
  herman hermann hermelinda hermina herminia herminio hernan hershel hester hettie hien hieu hilary hilda
  hildegard hildegarde hildred hillary hillel hilma hipolito hiram hiroshi hoa hoang hobart hobert hollie
  holly homer hong honora hope horace horacio hortencia hortensia hosea hossein howard howie hoyt hristo huan
  hubert huey hugh hugo hui hulda humaira humberto hung hunter huong husain hussein huy hyacinth hyman hyun
  iain ian iana ibrahim ibrahima ichiro ida idella ignacia ignacio ignatius ignatz igor ike ikechukwu ila
  ilana ileana ilene iliana ilka ilona ilsa ilse ilya imani imelda immanuel imogen imogene imran ina inderjit
  indira indra ines inez inga inge ingeborg inger ingrid inna ioana ioannis iona ira irena irene irina iris
  irma irven irvin irving irwin isaac isabel isabela isabell isabella isabelle isadora isaiah isaias isamar
  isaura isela isha ishmael isidora isidore isidoro isidro isla ismael ismail isobel isolde isom israel issa
  issac istvan itzayana itzel ivan ivana ivette ivo ivonne ivor ivy iyana izabella izaiah jaap jacinda jacinta
  jacinto jack jackelyn jacki jackie jacklyn jackson jacky jaclyn jacob jacoby jacquelin jacqueline jacquelyn
  jacques jacqui jada jade jadon jae jaeden jagdish jaida jaiden jaime jairo jake jalen jalisa jamal jamar
  jamari jamel james jameson jami jamie jamila jammie jan jana janae jane janeen janel janell janelle janessa
  janet janette janey jani janice janie janina janine janis janna jannette jannie jaqueline jared jarod jaron
  jarred jarrett jarrod jarvis jasmin jasmina jasmine jason jasper jaspreet jatin javier javon jaxon jay jaya
  jayanti jaycee jayda jayden jaylen jaylene jayme jayna jayne jaynie jayson jazlyn jazmin jazmine jean jeana
  jeanett jeanetta jeanette jeanie jeanine jeanna jeanne jeannie jeb jed jedediah jedidiah jeff jefferson
  jeffery jeffrey jeffry jemima jen jena jenelle jenifer jeniffer jenna jennette jenni jennie jennifer
  jenniffer jennine jennings jenny jens jerad jerald jeramie jeremiah jeremy jeri jericho jerilyn jermain
  jermaine jermey jerod jerold jerome jerri jerrie jerrod jerrold jerry jeryl jess jessalyn jesse jessenia
  jessica jessie jesus jesusa jethro jettie jia jill jillian jim jimena jimi jimmie jimmy jin jing jo joachim
  joan joana joane joann joanna joanne joaquim joaquin joaquina jocelin jocelyn jodee jodi jodie jody joe joel
  joelle joellen joesph joetta joey johan johann johanna johannes john johnathan johnetta johnie johnnie
  johnny joi joie jolanda jolanta jolene jolie jon jonah jonas jonathan jonathon jone joni jonna jonnie jordan
  jordana jordi jordyn jorg jorge jorgen jory jose josefa josefina josefine joselyn joseph josephina josephine
  josette josh joshua josiah josiane josie josip jospeh josue jovan jovana jovita joy joyce juan juana juanita
  juanito judah judd jude judi judie judith judson judy jules julia julian juliana juliann julianne julie
  julieann julienne juliet julieta julio julissa julius junaid june junie jurgen justin justina justine
  justino justus justyna jutta jyoti kacey kaci kacie kacy kadeem kaela kaelyn kai kaia kaila kaitlin kaitlyn
  kaitlynn kaity kaleb kaley kali kalyn kamal kamala kamaria kameron kamilla kamran kandace kandi kandice kane
  kanisha kanya kao kara kareem kareen karel karen karena karey kari kariann karim karima karin karina karisa
  karissa karl karla karlee karleen karlene karley karlie karlin karmen karol karole karolina karoline karolyn
  karon karren karri karson karsten karthik kartik karyl karyn kasandra kasey kasha kasia kasim kassandra
  kassidy kassie katarina kate katelin katelyn katelynn katerina katharina katharine kathe katherina katherine
  katheryn kathi kathleen kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katie katina katja katlyn
  katrina katy katya kaveh kavita kay kaya kayden kaye kayla kaylee kayleigh kaylyn kazimierz kazuko kazuo
  keagan keaton keegan keeley keely keenan keesha keiko keila keira keisha keith kelby kele kellan kelle
  kellen kelley kelli kellie kelly kellye kelsey kelton kelvin kemal ken kenan kendal kendall kendra kendrick
  kenia kenisha kenji kenna kenneth kennith kennon kenny kent kenton kenya kenyatta kenyon kenzie keon kera
  keren keri kermit kerri kerrie kerry kerstin kesha keshia keven kevin keyla keyona khadija khadijah khaled
  khalid khalil khanh kia kiana kiara kiera kieran kierra kiersten kiley kim kimber kimberlee kimberley
  kimberli kimberlie kimberly kimiko kimmy kimora kinsey kinsley kip kira kiran kirby kirk kirsten kirstie
  kirsty kiry kishan kishore kittie kitty kiyoko kizzy klara klaudia klaus knut kobe koby kofi koji konrad
  konstantin konstantinos korey kori kory kou kraig kris krish krishna krissy krista kristal kristan kristel
  kristen kristi kristian kristiana kristie kristin kristina kristine kristof kristoffer kristopher kristy
  kristyn krysta krystal krystina krystle krystyna krzysztof kumar kunal kunga kurt kurtis kwabena kwame kwasi
  kwesi kya kyla kyle kylee kyleigh kylie kymberly kyoko kyong kyra kyran lacey laci lacie lacy ladonna lael
  laila lainey lakeisha lakendra lakesha lakeshia lakisha lakshmi lalita lamar lamont lan lana lance landon
  lanette laney lani lanita lanny laquita lara laraine laramie larisa larissa larita laron larry lars larue
  lashawn lashonda lashunda laszlo latanya latarsha latasha latashia lataya latesha latifah latina latisha
  latonia latonja latonya latoria latosha latoya latrice latricia laura laural laureen laurel laurelle lauren
  laurence laurene laurent lauretta lauri laurice laurie laurinda lauryn lavada lavar lavern laverna laverne
  lavina lavinia lavon lavona lavonda lavonne lawanda lawrence lawson layla layne lazaro lazarus lea leah
  leander leandra leandro leann leanna leanne leatha leatrice leda lee leeann leeanna leeanne leela leesa lei
  leif leigh leila leilani leisa leith lela leland lelia lemuel len lena lenard lenka lennart lennie lennox
  lenny lenora lenore leo leocadia leola leon leona leonard leonardo leoncio leone leonel leonor leonora
  leonore leontine leopold leopoldo leora leota leroy les lesa lesia leslee lesley lesli leslie lester leta
  letha leticia letisha letitia lettie letty lev levar levi lew lewis lexi lexie leyla lezlie li lia liam
  liana liane liang lianne libby liberty lida lidia lidya liesel lieselotte liesl ligia lila lili lilia lilian
  liliana lilianna lilith lilli lilliam lillian lilliana lillie lilly lily lim lin lina linda linden lindsay
  lindsey lindy ling linh linn linnea linnette lino linwood lionel lior lisa lisandro lisbeth lisette lissa
  lissette lita liv livia liz liza lizabeth lizbeth lizeth lizette lizzie ljubica llewellyn lloyd lobsang
  logan loida lois lola lolita lon lona lonna lonnie lonny lora loraine loralee lorean loree loreen lorelei
  loren lorena lorene lorenz lorenzo loretta lori loriann lorie lorin lorinda loris lorita lorna lorne
  lorraine lorri lorrie lory lotte lottie lou louann louanne louella louetta louie louis louisa louise lourdes
  louvenia lowell loyd lu luana luann luanne lubna luc luca lucas lucca luci lucia luciana luciano lucie
  lucien lucienne lucila lucilla lucille lucinda lucio lucius lucrecia lucretia lucrezia lucy ludie ludmila
  ludovic ludwig luella luetta luigi luis luisa luisito luiz lukas luke lula lulu lupe lupita lurline luther
  lutricia luvenia lux luz luzviminda ly lyda lydia lyle lyman lyn lynda lyndon lyndsay lyndsey lynell lynelle
  lynetta lynette lynn lynna lynne lynsey lynwood lyra lyric lysander lyubov maarten mabel mabelle mable maci
  mack mackenzie macy mada madalyn maddalena maddie maddox madelaine madeleine madeline madelyn madge madhavi
  madhu madina madison madonna madyson mae maegan maeve magali magaly magda magdalen magdalena maggie magnus
  mahalia maher mahesh mahlon mahmoud mahnaz mai maia maida maira maisie maison maite maja majid makayla
  makenna makenzie malachi malakai malcolm malena malgorzata malia malik malika malina malinda malissa mallie
  mallory malvina mamadou mamie mandi mandy manfred manish manju manny manoj manolo manon manpreet mansoor
  mansur manuel manuela mara maranda marc marcel marcela marcelina marceline marcelino marcell marcella
  marcelle marcellus marcelo marci marcia marciano marcie marco marcos marcus marcy marek maren margaret
  margarete margaretha margarett margaretta margarita margarito margaux margene margeret margery margherita
  margie margit margo margot margret margrethe marguerita marguerite margurite margy mari maria mariah mariam
  mariamne marian mariana marianela mariangela mariann marianne mariano maribel maribeth maricar maricela
  maricruz marie mariel marielena marielle marietta mariette marigold marika mariko marilee marilou marilu
  marilyn marilynn marin marina marinda mario mariola marion marisa marisela marisha marisol marissa marita
  maritza marius marivel marjorie marjory mark markita marko markus marla marleen marleigh marlen marlena
  marlene marley marlin marlo marlon marlys marna marni marnie marquis marquise marquita marsha marshall
  marshawn marta marth martha martin martina martine martino marty marva marvella marvin mary maryam maryann
  maryanne marybelle marybeth maryellen maryjane maryjo marykay marylee marylin marylou marylynn maryrose
  marzena masako masha mason massimo mateo mathew mathias mathieu mathilda mathilde matias matilda matilde
  matt matteo matthew matthias matthieu mattie maude maudie maura maureen maurice mauricio maurine maurizio
  mauro mavis max maximilian maximiliano maximo maxine maxwell may maya maybell mayme maynard mayra mayur
  mazie mckayla mckenna mckenzie meaghan meena meera meg megan megha meghan mehdi mehmet mehul mei mel melania
  melanie melantha melany melba melda mele melina melinda melisa melissa mellisa mellissa melodie melody
  melony melva melvin melvina melynda mena menachem mendel mendy meng mercedes mercedez meredith merideth
  merilyn merissa merle merlin merna merri merrick merrie merrilee merrill merry mert merton mervin meryl meta
  metztli mia micaela micah micha michael michaela michaele michaelene michail michal michala michale micheal
  michele michelina micheline michelle mick mickey mieke mignon miguel miguelina mihai mika mikael mikaela
  mikayla mike mikel mikhail mikki mila milagro milagros mildred milena miles mileva milford millard millicent
  millie milly milo milos milt milton mimi mina minako minda mindi mindy minerva ming minh minna minnie mira
  mirabel miranda mireille mirela mirella mireya miriam miriana mirna mirta mirtha misael misha missy misty
  mitch mitchel mitchell mitra mitsuko mittie mitzi miya modesta modesto mohamed mohammad mohammed mohan mohit
  mohsen moira moises mollie molly momodou mona monet monica monika monique monserrat monte montel montserrat
  monty mora mordechai morgan morgana moriah morrie morris mortimer mose moses moshe moustafa mozell mozelle
  muhammad muneera munir muriel murray mustafa mya mychal mylene myles mylo mynor myra myriam myrl myrle myrna
  myron myrtle nabil nacho nadeem nadege nadezhda nadia nadim nadine nadir naeem nahum naila naima najee nakia
  nakita nalani nam namrata nan nana nance nanci nancy nanette nannette nannie naoki naoko naomi narcisa
  narciso narda naresh nasir nasreen nasrin natalee natalia natalie natalija nataly natalya natan natasa
  natasha natashia nate nathalia nathalie nathaly nathan nathanael nathaniel natividad natosha naveed naveen
  navid nayeli nayely nazanin neal ned neda nedra neema neena neha neida neil nelda nelia nelida nell nella
  nelle nellie nels nelson nena neoma neomi nereida nerissa nestor neta netta nettie neva nevaeh neville
  newell nga ngan ngawang ngoc ngozi nguyen nha nhu nhung nia niamh nichelle nichol nicholas nichole nick
  nicki nickie nicklaus nickolas nicky nico nicola nicolai nicolas nicolasa nicolaus nicole nicoleta nicolette
  nida nidhi nidia niels niesha nieves nigel nika nikhil nikia nikita nikki nikko nikola nikolai nikole nilda
  nilesh nils nima nina nira nirav nita nitin nizar njeri noa noah noam noe noel noelia noella noelle noemi
  noemie nohemi nolan nolberto nona noor nora norah norbert norberto noreen norene norine norma norman normand
  normando norris nou novella nubia nuno nura nuria nya nydia nyla nyree obadiah obdulia obed obie oceane ocie
  octavia octavio octavius oda odalys odelia odell odette odilia odis odom odysseus ofelia ohad okey oksana
  ola olaf ole oleg olen olena oleta olevia olga olimpia olin olinda oliva olive oliver olivera oliverio
  olivia oliwia ollie olof olu olympia oma omar omari omayra omer omid omolara ona ondine onie onofre oona
  opal ophelia ora oralia oran oren oretha oriana orin oriol orla orlando orlena orlin orpha orrin orson orval
  orvil orville osbaldo osborne oscar osei osmond ossie osvaldo oswaldo otha otilia otilio otis ottilie ottis
  otto ottoline ouida ovidio owain owen oya ozell ozella ozzie pablito pablo paco paddy padma padraig paige
  paisley pallavi palma palmer palmira paloma pam pamala pamela pamelia pamella panagiotis pandora pao paola
  paolo paquita parminder parthenia parvati parvin pascal pascale pascual pasha pasquale pat patience patric
  patrica patrice patricia patricio patrick patrina patrizia patryk patsy patti pattie patty paul paula
  paulene pauletta paulette paulina pauline paulino paulita paulo pavan pavel pawel paz peadar pearl pearle
  pearlie pearline pedra pedro peg peggie peggy pei pelagia pema penelope penina penney pennie penny pepe
  percival percy peregrine perfecto perla perlita pernell perrin perry pervaiz peta petar pete peter petr
  petra petrina petros petrus petunia peyton pham phebe phil philip philippa philippe phillip phillipa phillis
  philomena philomene phineas phoebe phong phoung phuong phylicia phyliss phyllida phyllis pia pierce piero
  pierre pierrette pieter pietro pilar piotr piper pippa placido polly pooja porfirio porsha portia prabhu
  pradeep prakash pranav prasad prashant pratima pravin preeti prem presley presly preston priscila priscilla
  pritam priya priyanka prudencio purvi qiana qing quanah quang queenie quentin quiana quincy quinn quintin
  quinton quique quyen quynh raanan rabia rachael rachel rachelle radhika radmila radoslav rae raeann raegan
  raelene rafael rafaela rafaelo rafe rafi raghav raheem rahel rahim rahul raimundo raina rainer raisa raiza
  raj rajan rajeev rajendra rajesh rajiv rajni rakel rakesh ralph rama ramesh rami ramin ramiro ramon ramona
  ramsey rana randa randal randall randee randell randi randolph randy rani rania raoul raphael raphaela
  raquel rashaad rashad rashawn rasheed rasheeda rashid rashida ratna raul ravi ravindra ray rayan rayford
  rayhan raylene raymon raymond raymonde raymundo rayna raynard raynell reagan reanna reba rebeca rebecca
  rebekah rebekka reece reed reena reese regena reggie regina reginald regine regino reid reiko reina reinaldo
  reine reiner reinhard reinhold reita remedios remigio remy rena renae renaldo renard renata renate renato
  rene renea renee renetta renita rennie reno renzo reta retha reuben reva rex rey reyes reyna reynaldo
  reynold reza rhea rheba rhett rhianna rhiannon rhoda rhonda rhonwen rhys ria ricarda ricardo ricci rich
  richard richelle richie rick rickey rickie ricky rico rigo rigoberto rikki riku riley rima rina rishi rita
  riva rivka riyad riza rob robbie robbin robbyn robena robert roberta roberto robin robinette robson robyn
  rocco rochell rochelle rocio rod roderick rodger rodney rodolf rodolfo rodrick rodrigo rogelio roger rogers
  rohan rohit roisin roland rolanda rolande rolando rolf rolland rollin rollo romaine roman romana romano
  romelia romeo romona romulo ron rona ronald ronda ronen roni ronna ronni ronnie ronny roos roosevelt roque
  rory rosa rosabelle rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalva rosalyn rosamaria
  rosamond rosamund rosana rosangela rosann rosanna rosanne rosaria rosario rosaura roscoe rose roseann
  roseanne roselia roseline rosella roselle roselyn rosemarie rosemary rosena rosenda rosendo rosetta rosette
  roshan roshni rosie rosina rosita roslyn ross rosser roswitha rowan rowena rowland roxana roxane roxann
  roxanna roxanne roxie roy royce royden royston rozalyn rozella ruben rubi rubie rubin rubina ruby rubye rudi
  rudolf rudolfo rudolph rudy rueben ruel rufina rufino rufus rui rune rupa rupert rupinder rurik rushil russ
  russel russell rusty ruta rutger ruth ruthann ruthe ruthie ryan ryann ryder rylan rylee ryo saad saanvi
  sabas sabine sabra sabri sabrina sacha sachi sachiko sachin sade sadia sadie saeed safiya sagar sahar sahil
  sahra said saida saif saira sajid saki sakura sal salim salima salina sally salma salman saloma salome
  salvador salvatore salvatrice salwa sam samaira samanta samantha samara samatha sameer samer samia samina
  samir samira samiya sammie sammy samson samual samuel sana sanaa sanaz sandeep sandi sandie sandip sandor
  sandra sandrine sandy sanford sang sanjana sanjay sanjiv sanna santana santiago santina santino santos
  saoirse sapna sara sarabeth sarah sarai saran saranya sari sariah sarina sarita sarrah sasha sashi saskia
  satish satoshi saturnino satya sau saul saundra saurabh savanah savannah saverio saya sayed scarlett
  schuyler scot scott scottie seamus sean sebastian sebastiano sebrina seema seiji selah selena selina selma
  selwyn semaj seong sephora septimus serafin serafina serena serge sergei sergey sergia sergio servando seth
  seva seymour shaina shakeel shakira shakita shalini shalom shalonda shameka shamika shamir shamsa shan shana
  shanae shanda shandra shane shaneka shanel shanell shania shanice shanika shaniqua shanita shanna shannan
  shannen shannon shanon shanta shantae shante shantel shantell shaquille shara sharad sharda sharee shareen
  sharell sharen shari sharif sharita sharla sharlene sharmaine sharmila sharolyn sharon sharonda sharri
  sharron sharyl sharyn shashi shasta shaun shauna shaunda shaunna shavon shavonne shawanda shawanna shawn
  shawna shawnda shawnee shawnna shawnta shay shayla shayna shayne shea sheba sheena sheetal sheila sheilah
  shela shelba shelbie shelby sheldon shelia shella shelley shellie shelly shelton shelva shemar shen shena
  shenika shenita shera sheree sherell sheri sherice sheridan sherie sherika sherilyn sherita sherlene sherley
  sherlyn sherman sheron sherrell sherri sherrie sherril sherrill sherron sherry sherwin sheryl sheryll
  shethar shevaun shiela shigeru shila shimon shin shira shireen shirin shirl shirlene shirley shiv shivani
  shlomo shobha shon shona shonda shondra shonna shonta shoshana shreya shu shubham shyam shyanne shyla sid
  siddharth sidney sidonie siegfried sienna sierra sigmund signe sigrid sigurd silas silvana silvano silverio
  silvestre silvia silvio simcha simon simona simone simonne sina sinead siobhan sione sirena sissy sivan
  sixto skip skye skylar skyler slavica sloane slobodan smita sneha socorro sofia sofie soha sohail solange
  soledad solomon solveig sonal sonam sondra sonia sonja sonnie sonny sonya sophia sophie sophy soraya soren
  sorin sota spencer spiro spyros sreenivas sridhar srinivas stacey staci stacia stacie stacy staffan stan
  stanislaus stanislav stanislava stanislaw stanley starla starr stavros stefan stefania stefanie stefano
  steffan steffanie steffen steffi stella steph stephaine stephan stephane stephani stephania stephanie
  stephany stephen stephenie stephine stephon sterling stevan steve steven stevie stewart stirling stoney
  stormy stoyan stuart sudhir sudie sue sueann suellen suhail sujata sukhdeep suleiman sulema suleyman sulma
  sumaya summer sundar sung sunil sunita sunni supriya surendra suresh suri surya susan susana susann susanna
  susannah susanne susanthika sushila susi susie susy suzan suzann suzanne suzette suzi suzy sven svetla
  svetlana swapna swati sybil sybilla syble sydney sylvain sylvan sylvana sylvanus sylvester sylvia sylvie
  symone syreeta tabatha tabetha tabitha tad tadeo tadeusz taffy tahir tai taisha taja takako takashi takisha
  talal talia talib talisha talitha tallie tallulah talya tam tama tamala tamanna tamar tamara tamatha tameka
  tamela tamera tamesha tami tamie tamika tamiko tamisha tammi tammie tammy tamra tamsin tana tandra tandy
  taneka tanesha tangela tania tanika tanisha tannis tanvi tanya tapan tara tarah taran tarek tari tarik tariq
  tarsha taryn tasha tashi tasia tasneem tatiana tatum tatyana tavon tawana tawanda tawanna tawny taylor
  teagan teague tecla ted teddy teena tegan teisha telma temeka tena tenisha tennie tennille tenzin teo
  teodora teodoro tera tereasa terence teresa terese teresita teressa teri terina terisa terra terrance
  terrell terrence terresa terri terrie terrilyn terry tess tessa tessie teun tevita thaddeus thai thalia
  thanh thao theda thelma theo theodor theodora theodore theodoros theodosia theola theophilus theresa
  theressa theron thersa thi thierry thijs thom thomas thomasina thomasine thora thorsten thu thurman thurston
  thuy tia tiana tianna tiara tiera tierra tiesha tifany tiffani tiffanie tiffany tilda tilly tilman tim
  timika timmy timo timofey timotheus timothy tina tinisha tino tisha titania tito titus tobi tobias tobie
  tobin toby tod todd toddy tolga tom tomas tomasa tomasina tomasz tomeka tomi tomiko tommie tommy tommye
  tomoko tona tonatiuh tonda tonette toney toni tonia tonie tonisha tonita tonja tony tonya tor tora torben
  tori torin torrance torrey torri torsten tory tosha toshia toshiko tou tova tove towanda toya trace tracee
  tracey traci tracie tracy tran trang travis travon trea treasa trena trent tressa treva trevon trevor trey
  tricia triet trina trini trinidad trisha tristan triston trond troy truda trudi trudie trudy truman trung
  trystan tuan tula twana twila twyla ty tyesha tyler tymon tyra tyree tyrel tyrell tyrese tyrik tyron tyrone
  tyshawn tyson tzipora tzvi uche uchenna udo ugo ulf uli ulises ulla ulrich ulrike ulysses uma umberto umesh
  una unice uri uriah uriel urmila ursa ursula usha usman ute vada valarie valda valentin valentina valentino
  valeri valeria valeriano valerie valerio valeriy valery vallie valorie valrie vance vanda vanesa vanessa
  vang vanita vannessa varun vasant vashti vasil vasiliki vasilios vasilis vasily vaughan vaughn veda velda
  velia vella velma velva venessa venetia venita veola vera verda verdell vere verena vergie verla verlene
  verlie verlin verlyn vern verna vernell vernice vernita vernon vero veronica veronika veronique versie vesna
  vesta veta vi vic vicenta vicente vicki vickie vicky victor victoria victoriano victorino vida vidal vidya
  vijay vijaya viki vikki vikram viktor viktoria viktoriya vilma vina vinay vince vincent vincenza vincenzo
  vineet vinita vinnie vinod viola violet violeta violette vipul viraj virgie virgil virgilio virgina virginia
  virginie vishal vita vitaly vito vittoria vittorio viva vivek vivi vivian viviana viviane vivien vivienne
  vlad vladimir vladislav vlasta voncile vonda vonnie vu wade waheed waldemar waldo walid walker wallace wally
  walt walter walther waltraud wan wanda wanetta ward wardell warren wassim waylon wayne wei wen wendell wendi
  wendie wendy wenona werner wes wesam wesley westley whitney wiebke wiktor wilber wilbert wilbur wilburn
  wilda wiley wilfred wilfredo wilfrid wilhelm wilhelmina wilhemina wilkes will willa willard willena willene
  willetta willette willia william willian willie willis willodean willy wilma wilmer wilson wilton winford
  winifred winnie winnifred winona winston wojciech wolfgang woodrow wyndham wynn wynne wynona xander xanthe
  xavier xenia xiao xiaoming ximena xin xing xiomara xitlali xochilt xochitl xuan xue yaakov yadira yael
  yahaira yahya yair yakov yana yancy yanira yannick yara yaritza yaron yasemin yash yasin yasir yasmin
  yasmine yasuko yechiel yehuda yen yer yesenia yesi yesica yetta yevette yi yifan yin ying yitzchak ylva yoav
  yochanan yoel yoko yolanda yolande yolonda yong yoni yosef yoselin yoshi yoshiko youngsoo youssef ysabel yu
  yuan yuette yuka yuki yukiko yulia yuliana yulissa yun yung yuri yuriko yusra yussuf yusuf yves yvette yvon
  yvonna yvonne zach zachariah zachary zachery zack zackary zada zahra zaid zaida zaiden zainab zaira zakary
  zaki zakiya zana zander zandra zane zaneta zara zaria zaynab zbigniew zeb zebulon zechariah zeena zeenat
  zeferino zeinab zeke zelda zelia zelig zella zelma zena zenaida zenia zenobia zenon zeph zephyr zeta zev
  zhen zhi zhong zia zigmund zina zita zoe zoey zofia zoila zola zoltan zona zora zoraida zoran zoya zubin
  zula zulema zulma zuri zuzana zvi
`
    .trim()
    .split(/\s+/u),
);
