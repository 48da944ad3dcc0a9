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
`);
