const states =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
  'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|' +
  'KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|' +
  'MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|' +
  'NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|' +
  'PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|' +
  'TX Texas|UT Utah|VT Vermont|VA Virginia|VI Virgin Islands|GU Guam|WA Washington|WV West Virginia|' +
  'WI Wisconsin|WY Wyoming|' +
  "HI Hawaiʻi|HI Hawai‘i|HI Hawai’i|HI Hawai'i";
const provinces =
  'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland|NS Nova Scotia|' +
  'ON Ontario|PE Prince Edward Island|QC Quebec|QC Québec|SK Saskatchewan|NT Northwest Territories|NU Nunavut|YT Yukon';
const australian =
  'NSW New South Wales|VIC Victoria|QLD Queensland|WA Western Australia|SA South Australia|TAS Tasmania|' +
  'ACT Australian Capital Territory|NT Northern Territory';
/** Older short forms, as still found in print. */
const shortened =
  'Ala AL|Ariz AZ|Ark AR|Calif CA|Colo CO|Conn CT|Del DE|Fla FL|Ga GA|Ill IL|Ind IN|Kan KS|Ky KY|La LA|' +
  'Md MD|Mass MA|Mich MI|Minn MN|Miss MS|Mo MO|Mont MT|Neb NE|Nev NV|Okla OK|Ore OR|Pa PA|Penn PA|' +
  'Tenn TN|Tex TX|Vt VT|Va VA|Wash WA|Wis WI|Wisc WI|Wyo WY|DC DC|NY NY|NJ NJ|NH NH|NC NC|SC SC|RI RI';

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  });
}

function index(list: string): ReadonlyMap<string, string> {
  return new Map(
    pairs(list).flatMap(([code, name]) => [
      [code, code],
      [name.toLowerCase(), code],
    ]),
  );
}

export const stateCodes = index(states);
export const provinceCodes = index(provinces);
export const australianCodes = index(australian);
const shortCodes = new Map(pairs(shortened).map(([short, code]) => [short.toLowerCase(), code]));

/** Longest first, so that "West Virginia" is not read as "Virginia". */
function pattern(list: string): string {
  const names = pairs(list).map(([, name]) => name);
  const titled = names.flatMap((name) => [name, name.toUpperCase()]);
  const codes = pairs(list).map(([code]) => code);
  return [...titled, ...codes].toSorted((a, b) => b.length - a.length).join('|');
}

const dotted = pairs(states)
  .map(([code]) => `${code[0]}\\.\\s?${code[1]}\\.?`)
  .join('|');
const older = pairs(shortened)
  .map(([short]) => short)
  .filter((short) => short.length > 2)
  .join('|');
const mixedCase = pairs(states)
  .map(([code]) => `${code[0]}${code[1]?.toLowerCase() ?? ''}`)
  .join('|');

export const statePattern = `(?:${pattern(states)}|${dotted}|(?:${older})\\.?|(?:${mixedCase})\\.?)`;

/** Islands far off, whose letters stand for too many other things: only where a number goes with them. */
const territories = index('AS American Samoa|MP Northern Mariana Islands');
export const territoryPattern = String.raw`(?:American Samoa|AS|Northern Mariana Islands|MP)(?=[\s,]{1,3}96(?:799|95\d))`;

export const provincePattern = `(?:${pattern(provinces)}|P\\.E\\.I\\.|B\\.C\\.)`;
export const australianPattern = `(?:${pattern(australian)})`;

export function stateCode(text: string): string | undefined {
  const letters = text.replaceAll(/[.\s]+/g, ' ').trim();
  const squeezed = letters.replaceAll(' ', '');
  return (
    stateCodes.get(letters.toLowerCase()) ??
    stateCodes.get(squeezed.toUpperCase()) ??
    shortCodes.get(squeezed.toLowerCase()) ??
    territories.get(text) ??
    territories.get(text.toLowerCase())
  );
}

/** The last words of states' names: "dakota", "york". */
const lastWords = new Set(
  pairs(states).map(([, name]) => name.toLowerCase().split(' ').at(-1) ?? ''),
);
/** Codes and short forms are no longer, and neither is "USA". */
const longestShort = 5;

/** Cheap, and right to say no: whether a line may end in a state, or in the country behind it. */
export function mayEndInState(line: string): boolean {
  const from = Math.max(line.lastIndexOf(' '), line.lastIndexOf(',')) + 1;
  const last = line.slice(from).replace(/\.$/, '');
  return last.length <= longestShort || last === 'States' || lastWords.has(last.toLowerCase());
}
