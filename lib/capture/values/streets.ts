/** Words a street's name ends with, English; and words it begins with in Spanish, French, Portuguese. */
const endings =
  'street str st avenue aven ave av road rd boulevard blvd boul drive drv dr lane ln way court crt ct circle cir ' +
  'place pl plaza plz square sq terrace terr ter trail trl parkway pkwy pky highway hwy hiway freeway fwy ' +
  'expressway expy expwy turnpike tpke pike loop alley aly commons common crossing xing cove cv crescent cres ' +
  'close gardens gdns grove grv green mews row rise walk wharf yard parade pde esplanade mall center ctr ' +
  'bypass path pass point pt ridge run springs summit view vista landing hollow bend broadway bowery ' +
  'causeway concourse quay heights hts hill hills island junction manor meadows meadow mill park ' +
  'extension ext spur gate estate';
const openings =
  'calle c/ avenida avda carrera cra calzada camino paseo plaza via carretera ctra ronda rua rue avenue ' +
  'boulevard place chemin via viale piazza corso largo travessa praça praca';
const roads = String.raw`(?:(?:U\.?S\.?|State|County|Farm to Market|Ranch|Old|Interstate|Rural)\s+)?(?:Highway|Hwy\.?|Route|Rte\.?|Rt\.?|Road|Rd\.?|Trunk|FM|CR|SR|I-?|Box|Carr(?:etera)?\.?)\s*#?\s*\d+\w*(?:,?\s+Km\.?\s*[\d.]+)?|County (?:Road|Highway) \w+|[A-Z]{2}-\d{1,3}`;

const ending = String.raw`(?:${endings.split(' ').join('|')})(?:\s+ext(?:ension)?)?`;
export const streetEnding = new RegExp(String.raw`\b${ending}\b\.?`, 'i');

const unitWords =
  'suite|ste|unit|apt|apartment|room|rm|floor|fl|flr|building|bldg|bld|level|lvl|dept|department|mail ?stop|mailstop|ms|lot|space|po box|p\\.? ?o\\.? ?box|box|#|penthouse|lower|upper|rear|oficina|piso|local|despacho|planta|bureau';
export const unit = String.raw`(?:(?:${unitWords})\b\.?\s*#?\s*[\w-]{0,8}(?:\s*(?:&|and|-)\s*\w{1,5})?|#\s?[\w/-]+|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|top|main)\s+(?:floor|fl\.?|level))`;

const compass = String.raw`(?:N\.?\s?[EW]\.?|S\.?\s?[EW]\.?|[NSEW]\.?|North|South|East|West|Northeast|Northwest|Southeast|Southwest)`;
export const compassAfter = String.raw`(?:,?\s+${compass}(?=[\s,.;]|$))?`;

const spelledNumber = 'One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve';
export const houseNumber = String.raw`(?:\d{1,6}(?:\s?[-–/]\s?\d{1,5})?(?:\s?[A-Za-z])?(?:\s?1\/2)?|[NSEW]\s?\d{1,5}(?:\s?[NSEW]\s?\d{1,5})?|(?:${spelledNumber})(?=\s))`;
export const box = String.raw`(?:P(?:ost)?\.?\s*O(?:ffice)?\.?\s*(?:Box|Drawer|B\.)|Box|Apartado(?: Postal)?|PMB|Private Bag)\s*#?\s*[A-Z]?[-\d]+\w*`;

/** A whole street line of the usual English kind: number, name, ending, direction, unit. */
export const streetLine = new RegExp(
  String.raw`^(?:${box}|\d{1,6}[A-Z]?\s+(?:Calle|Avenida|Avda?\.?|Camino|Paseo|Via|Vía|Rue|Calzada)\s+[\p{L}.'’ -]{2,40}|${houseNumber},?\s+(?:${compass}\s+)?(?:(?:[\p{L}\d.'’&-]+\s+){0,5}?${ending}\b\.?${compassAfter}|${roads}|(?:${compass}\s+)?(?:Broadway|Highway|Route)\b)(?:[\s,;–-]+${unit}|[\s,;–-]+${box})*)`,
  'iu',
);

/** Number last, as in most of Europe and Latin America: "Calle Mayor 12, 3º". */
export const streetLineAfter = new RegExp(
  String.raw`^(?:(?:${openings.split(' ').join('|')})\.?\s+[\p{L}\d .'’-]{2,40}?,?\s*(?:s\/n|(?:n[.º°]?\s*|No\.?\s*|#\s*)?\d{1,5}\s?[A-Za-z]?\b)(?:[\s,]+[\w.º°ª-]{1,10}){0,3})`,
  'iu',
);

const plainEnding =
  '(?:street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|circle|place|pl|square|sq|terrace|parkway|pkwy|highway|hwy|trail|turnpike|pike|way)';

/** A street beyond doubt, and nothing else: for lines that no town and no postal code follow. */
export const strictStreet = new RegExp(
  String.raw`^(?:${box}|\d{1,6}(?:[-–]\d{1,5})?[A-Z]?\s+(?:${compass}\s+)?(?:(?:\d{1,3}(?:st|nd|rd|th)|(?<=\s${compass}\s+)\d{1,3}|\p{Lu}[\p{L}.'’-]*)\s+){1,3}${plainEnding}\b\.?${compassAfter}(?:,?\s+(?:${unit}|#))?)$`,
  'iu',
);

/** "400 Central Park West, #15K": what has the number of a flat behind it is where the flat is. */
export const streetWithUnit =
  /^\d{1,5}\s+(?:(?:\p{Lu}[\p{L}.'’-]*|\d{1,3}(?:st|nd|rd|th))\s*){1,4},\s*#\s?\d[\w/-]{0,7}$/u;

export const unitLine = new RegExp(String.raw`^(?:${unit}(?:[\s,;–-]+|$))+`, 'i');
export const boxLine = new RegExp(`^${box}$`, 'i');
