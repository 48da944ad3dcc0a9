/** Plain words, no two alike in their first four letters: see `passphrase.ts`. */
export const englishWords: readonly string[] = `
  able about above absent absorb accent acorn acre across action actor actual adapt adjust admire
  adobe adopt adult advance advice aerial afar affirm afford after again agenda agile agree ahead
  airport aisle alarm album alcove alert algae alike alive alley allow almond alone aloud alpaca
  alpine already also alter always amaze amber amble amend among ample amuse anchor ancient angle
  animal ankle annex annual answer anthem antler anvil apart apiary apology appear apple april
  apron aqua arbor arcade arctic area arena argue arise aroma around arrange arrive article ashore
  aside asking aspen assist aster athlete atlas atom attach attic auburn audio august aunt author
  autumn avenue average avocado avoid awake award awning axis azalea azure baby bacon badge baffle
  bagel bagpipe baker balance balcony ball balmy bamboo banana band banjo banner barber bargain
  barley barn barrel basalt basic basket bass batch bath baton battery bayou bazaar beach bead
  beam bean bear beauty beaver become bedrock beech beef beehive beet before begin begonia behave
  behind beige believe bell belong belt bench berry beside best better between beyond bicycle
  bigger billow binder biology birch bird biscuit bison bitter blanket blaze blend bless blimp
  blink block bloom blouse blue bluff blush board boat bobcat body boil bold bolt bonfire bonnet
  bonus book boot borrow botany both bottle boulder bounce bouquet bowl boxcar bracket branch
  brass bravo bread breeze brick bridge bright bring brisk broad bronze brook brother brown brush
  bubble bucket budget buffalo bugle build bulb bumper bundle bunk bunny burrow bus bushel busy
  butter buzz cabbage cabin cable cactus cadet cafe cake calcium calf calico call calm camel camp
  canal candle canoe canvas canyon capable cape capital captain caramel carbon card careful cargo
  carpet carrot carton carve cascade cash casino castle casual catalog catch cater cause cave
  ceiling celery cello cement center cereal certain chain chalk chance chapter charm chase chat
  cheddar cheek chef cherry chess chief child chime chin chip chisel chive choir choose chop
  chorus chowder chrome chuckle cider cinema circle citrus city civic claim clam clap class clay
  clean clerk clever cliff climb cloak clock close cloth cloud clover club clue coach coast cobalt
  cobbler cocoa code coffee coin collar column comb comet comfort comic common compass concert
  condor cone confirm connect contact cook cool copper copy coral cord corner correct cosmic cost
  cottage couch count couple courage cousin cover cozy crab cradle craft crane crater crayon cream
  credit creek crew crib cricket crisp critic crocus crop cross crowd cruise crumb crunch crystal
  cube cuckoo culture cup curb curious current curve cushion custom cycle cymbal cypress dahlia
  daily dainty dairy daisy damp dance dapper daring dash data dawn dazzle deal decade decide deck
  decor deep deer define degree delay deli delta demand denim dense depart depend depot depth
  derby desert design desk detail detour develop device dial diamond diary dice diesel differ
  digit dill dime dinner diploma direct dish ditch dive divide dizzy dock dodge dolphin domain
  dome donkey donor door dose double dough dove down dozen draft dragon drain drama draw dream
  dress drift drill drink drive drizzle drop drum dry dual duck duet dune dusk dust dutiful duvet
  dwell dynamo each eager eagle early earn earth easel east easy eater ebony echo eclipse eco edge
  edit educate eel effect effort eight either elastic elbow elder elegant element eleven elk elm
  else embark ember emblem emerald empty emu enable enamel enchant end energy engine enjoy enough
  enrich ensure enter entire envoy epic episode equal equip essay estate ethics etude evening
  exact example excel exhibit exist exotic expand explore export express extra eyebrow eyelid
  fable fabric face factory fade fair falcon fall family famous fancy far fashion fasten father
  faucet favor fawn feast feather feed feel fellow felt fence fern ferry fertile fetch fever fiber
  fiction fiddle field fiesta fifteen fig figure file film filter final finch find finger finish
  fir firm first fish fit five fix flag flame flannel flash flat flavor flax fleece flicker flight
  flint float flock floor flora flour flow fluffy flute flyer foam focus fog foil fold folk follow
  fond food forest forget fork formal fortune forum forward fossil found four fox fragile frame
  freckle free fresh friend fringe frisbee frog front frost fruit fudge fuel full fun funnel
  furnace fuse future gadget galaxy gallery game gander gap garage garden garlic garment garnet
  gas gate gather gauge gazebo gear gecko gem general genius gentle genuine geology gesture geyser
  giant gift giggle ginger giraffe girl give glacier glad glance glass gleam glide glimpse glitter
  globe glory glossy glove glow glue gnome goal goat goblet going gold golf gondola good goose
  gopher gorge gourd govern gown grab grace grade grain grand grape grass gravel gray great green
  grid grill grin grip grocery groove group grove grow guard guava guess guide guitar gulf gull
  gumbo gust gutter gym gypsum habit hail hair half halibut hall halo hammer hamper hand hangar
  happy harbor hardy harmony harness harp harvest hat hatch hazel head heart heat heavy hedge heel
  height helium helmet help hemlock hen herb herd hero hickory hidden high hiker hill hint hippo
  history hobby hockey hold holiday hollow home honey hood hoof hook hop horizon horn horse hose
  host hotel hour house hover huddle hug human humble humid hummus hundred hungry hurdle hurry
  husky hut hybrid hydrant hyphen iceberg icicle icon idea igloo iguana image impact import
  improve inch include income index indigo indoor inform inhale ink inland inlet inner input
  inquiry insect inside inspire instead intact into invent invite inward iris iron island issue
  item ivory ivy jacket jade jaguar jam janitor january jargon jasmine java jaw jazz jeans jeep
  jelly jersey jewel jigsaw jingle job jockey jog join joke jolly journal jovial joy jubilee
  juggle juice july jumbo jump june jungle junior just kale karate kayak kazoo keen keep kelp
  kennel kernel kettle khaki kick kilt kimono kind king kiosk kitchen kite kitten kiwi knack knee
  knife knit knob knot know koala label labor lace ladder ladle lagoon lake lamb lamp land lane
  lantern lapel large lark lasagna laser last latch later lattice laugh laundry laurel lava lawn
  layer lead leaf league lean learn leather lecture ledge leek left legend lemon lend length
  lentil leopard lesson letter level liberty library lichen lid life lift light likely lilac lily
  lime linen link lion lip liquid list liter little lively lizard llama loaf lobby lobster local
  locket locust lodge loft logic long look loom loop lotus loud lounge love low loyal lucky
  luggage lumber lunar lunch lupine luster lute luxury lyric machine magenta magic magnet maiden
  mail main major make mallard mammal manage mango manner mansion mantle manual maple marble march
  margin market maroon marsh marvel mascot mask master match matter maximum mayor maze meadow meal
  measure medal medium meet mellow melody member memory mend menu merit merry mesa message metal
  meteor method metro middle mighty migrate mild mile milk mill mimic mind mineral minimum mint
  minute miracle mirror mist mitten mixture moat mobile model modify module moment monday monitor
  monkey monsoon month mood moon moose moral more morning mosaic moss mother motion motor mouse
  mouth move movie much mud muffin mule mural muscle museum music mussel mustard muted mutual
  mystery myth nail name napkin narrow nation nature navy near neat nebula nectar needle neither
  neon nephew nest network neutral never new next nibble nickel niece night nimble nine noble nod
  noise nomad noodle noon normal north nose notable notch note nothing notice noun novel nozzle
  number nurse nutmeg nylon oak oar oasis oatmeal oboe observe obtain obvious ocean octave october
  offer office often oil okra old olive omelet omit once onion online only onward opal open opera
  opinion opossum option opus orange orbit orchard order oregano origin oriole ornate ostrich
  other otter ounce outdoor outer outfit outlook outside oval oven overall owl owner oxen oxygen
  oyster ozone pacific pack paddle page paint pair pajama palace palette palm pancake panda panel
  pansy panther papaya paper parade parcel parent park parlor parrot parsley partner passage pasta
  patch path patio pattern pause pave payment peace peak peanut pear pebble pecan pedal peel peer
  pelican pen pencil penguin penny people pepper perch perfect perhaps period permit person petal
  petunia pewter phase phone photo phrase physics piano pick picnic picture piece pier pigeon
  pillow pilot pinch pine pink pint pioneer pipe pitch pizza place plaid plan plaster plate plaza
  plenty plot plow pluck plum plus pocket podium poem poet point polar polish polka pollen polo
  pomelo pond pony pool popcorn poplar poppy porch port potato pottery pouch pound powder power
  prairie precise prefer prepare present pretty price pride primary print prism private prize
  problem produce profile program promise proof proper protect proud provide prune public puddle
  puffin pull pulp pulse pumpkin punch pupil puppet pure purple purse push puzzle pyramid python
  quail quality quarter query quest quick quiet quill quince quiver quiz quota rabbit raccoon race
  rack radar radio raft ragtime rail rain raisin rally ramp ranch random range rapid rare rather
  ration rattle raven ravine reach read real reason rebate recall receive recipe record recycle
  reduce reef reflect refresh region regular relax remark remind remote render renew rent repair
  repeat reply report request rescue resist result retail return reveal review reward rhubarb
  rhyme rhythm ribbon rice rich riddle ridge right rinse ripple rise ritual rival river road roast
  robin robot robust rocket rodeo role roll roof room rooster root rope roster rotate rough round
  route rover row royal ruby rudder rug ruler rumble runner rural rustic rye sable sack saddle
  safari safe saffron saga sage sail salad salmon salsa salt salute sample sandal sapling sardine
  satin sauce sauna savanna save savory scale scarf scene school science scone scoop scope score
  scout scrap screen scribe scroll sea search season second section sedan seed seek segment seldom
  select senior sense sequel serene series sesame session settle seven shade shake shallow shampoo
  shape share sheep shelf shield shine ship shirt shoe shop shore shovel show shrimp shrub shuffle
  shutter shy sibling siesta sight signal silent silk silver similar simple since single siren
  sister sitar sixty size skate sketch skill skip skirt sky slate sled sleek slender slice slide
  slipper slogan slope slow small smart smile smoke smooth snack snail sneeze snorkel snow soap
  soccer social sock soda sofa soft soil solar solid solo solve sonata song soon soprano sorbet
  sorrel soul sound soup source south soybean space spark speak speech spell spend sphere spice
  spider spiral splash spoke sponge spoon sport spot spray spread spring sprout spruce square
  stable staff stage stair stamp stand staple star statue steady stem step stereo stew stick still
  stir stitch stock stone stool store stove straw stream stride strong stump style submit subtle
  suburb subway sudden sugar summer sun sunday sunny sunset supper survey sushi swamp swan sweet
  swim swing switch symbol syrup system table tackle taco tailor take talent talk tall tandem tank
  tap tardy target tarp task taste tavern taxi teach team teapot teeth tell tempo tenant tender
  tennis tent term test thank theme thick thing third thorn thread thrift throne thumb thyme
  ticket tidal tide tiger tight tile timber time timid tinker tinsel tiny tissue titan title toad
  toast today toffee toilet token tomato tone tongue tonic tool tooth topaz topic total touch tour
  toward towel town toy track trade trail travel tray tree trend trick trim trio triple trophy
  trout truck trunk trust truth tuba tulip tuna tundra tunnel turkey turnip turtle tutor tuxedo
  twelve twenty twice twig twin twirl type udon umpire uncle under union unique unit unlock until
  upbeat update uphill upland upper upward urban urchin urge useful usher usual utmost utopia
  vacant vacuum valid valley value van vapor vase vast vault velvet vendor verb verify verse
  vessel video view vine viola vista vital vivid vocal voice volley volume vowel voyage wafer
  waffle wagon waist wait walk wallet walnut walrus waltz wander want warm warp wash wasp water
  wave wax weave week weight west whale wharf wheat wheel where whisk white whole wicker wide
  width wife wild willow window wing winter wire wisdom wish with wolf wonder wood wool word work
  world worthy woven wrap wreath wren wrist write yacht yam yard yarn year yellow yes yeti yield
  yodel yoga yogurt yolk young your youth yucca zebra zenith zephyr zero zest zigzag zinc zinnia
  zipper zither zodiac zone zoom
`
  .trim()
  .split(/\s+/u);
