import {
  type CountryCode,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { matches } from './matches';
import { rememberingBy } from './remember';

export interface FoundPhone {
  readonly kind: 'phone' | 'fax';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

const extension = String.raw`(?:\s*[,;]?\s*\(?(?:ext(?:ension|n)?|x|anexo|#)[.:]?\s*(\d{1,6})\b\)?)?`;
const northAmerican = new RegExp(
  String.raw`(?<![\d/.#$-]|\d[ ])(?:\+?1[-.\s–]{0,3})?(?:\(\s*([2-9]\d{2})\s*\)|([2-9]\d{2}))[-.\s–/·•]{0,3}([2-9]\d{2})[-.\s–·•]{0,3}(\d{4})(?![\d]|[-–]\d|\.\d)${extension}`,
  'gi',
);
/** How numbers begin that are spelled in letters. */
const tollFree = /8(?:00|33|44|55|66|77|88)/;
const lettered =
  /(?<![\d-])(?:1[-.\s])?\(?(8(?:00|33|44|55|66|77|88))\)?[-.\s]([A-Z\d][A-Z\d-]{6,9})(?![\w-])/g;
const international = new RegExp(
  String.raw`(?<![\w/.#$€£-])(?:(?:\+|00)\s?\d{1,3}[-.\s]?)?(?:\(\d{1,5}\)[-.\s]?)?\d{1,11}(?:[-.\s/–]{1,2}\(?\d{1,10}\)?){0,6}(?![\d%€£])${extension}`,
  'gi',
);
const local = /(?<![\d/.#$-])([2-9]\d{2})[-.–]\s?(\d{4})(?![\d/]|-\d)/g;

/** How numbers without a 0 before them are grouped, where that alone tells them from other figures. */
const grouped: Partial<Record<CountryCode, RegExp>> = {
  MX: /^\d{2,3}[ .-]\d{3,4}[ .-]\d{4}$/,
  ES: /^(?:[6-9]\d{2}[ .-]\d{3}[ .-]\d{3}|[689]\d{2}(?:[ .-]\d{2}){3})$/,
  ...Object.fromEntries(
    ['CR', 'GT', 'HN', 'NI', 'PA', 'SV'].map((country) => [country, /^[2-9]\d{3}[ -]\d{4}$/]),
  ),
};
/** "4000-5000 personas": how many of what. */
const counts = /^\s+\p{Ll}{2}/u;
/** A number of a town, as it is dialled there. */
const withoutArea = /^[2-9]\d{2,3}[ -]?(?!(?:19|20)\d{2}$)\d{4}$/;
const saysTelephone =
  /\b(?:tels?|teléfonos?|fonos?|cel|celular|conmutador|whatsapp)\b[\s.:]{0,4}$/iu;

/** Where the numbers of a town are often written without the area they are in. */
const latin = new Set<string>(['AR', 'CL', 'CO', 'EC', 'MX', 'PE', 'UY', 'VE']);

const phoneWords =
  /(?:\b(?:tele?phone|phones?|tel|ph|call|cell|mobile|office|direct|main|voice|text|dial|toll[- ]?free|hotline|tty|tdd|téléphone|teléfonos?|telefonos?|fonos?|conmutador|tels|celular|cel|móvil|movil|tél|whats ?app|textphone|llame|t|p|o|m|c)\b|☎|📞|📱)[^\w@]{0,12}(?:number|no|line|us)?(?: (?:at|on|is|now))?[^\w@]{0,6}$|\bcontact (?:number|no)\b[^\w]{0,6}$/iu;
const faxWords =
  /(?:\b(?:fax|facsimile|telefax|telecopier|t[ée]l[ée]copieur|f|fx)\b)[^\w@]{0,6}(?:number|no|line|is)?[^\w@]{0,6}$/i;
const faxAfter = /^\s*[-–(|,]?\s*\(?(?:fax|facsimile|f)\b(?!\s*[:.]?\s*\(?\+?\d)/i;
const noPhone =
  /\b(?:isbn|issn|ein|zip|case|license|lic|permit|account|acct|order|item|sku|model|part|invoice|ref|reference|parcel|upc|npi|tax id|abn|acn|vat|rfc|nif|cif|clabe|cuenta|iban|reg|registration|registered|company)\b[^\w]{0,4}(?:#|no\.?|number|id)?[^\w]{0,4}$/i;

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

export function keypadDigits(text: string): string {
  return text
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2));
}

function withExtension(number: string, ext: string | undefined): string {
  return ext === undefined || ext === '' ? number : `${number} ext. ${ext}`;
}

/** A number as people write it: national in North America, with its country code elsewhere. */
export function formatPhone(text: string, country: CountryCode, ext?: string): string | undefined {
  const plain = /^\+1([2-9]\d\d)([2-9]\d\d)(\d{4})$/.exec(text);
  if (plain !== null) return withExtension(`(${plain[1]}) ${plain[2]}-${plain[3]}`, ext);
  const number = readNumber(text, country);
  return number === undefined ? undefined : withExtension(number.shown, ext ?? number.ext);
}

/** Links and lines give the same numbers, and taking one apart is the dearest thing done to a line. */
const readNumber = rememberingBy((text: string, country: CountryCode) => {
  const number = parsePhoneNumberFromString(text, country);
  if (number === undefined || !number.isValid()) return undefined;
  const shown =
    number.countryCallingCode === '1' ? number.formatNational() : number.formatInternational();
  return { shown: shown.replace(/ ext\. \d+$/, ''), ext: number.ext };
});

/**
 * A number of the right length that no list of numbers in use has. Asked for only where the page
 * says that it is a telephone's; in North America the lists are complete.
 */
export function possiblePhone(
  text: string,
  country: CountryCode,
  ext?: string,
): string | undefined {
  const number = parsePhoneNumberFromString(text, country);
  if (number === undefined || number.countryCallingCode === '1' || !number.isPossible())
    return undefined;
  if (/^(\d)\1+$/.test(number.nationalNumber) || number.nationalNumber.length < 8) return undefined;
  return withExtension(number.formatInternational().replace(/ ext\. \d+$/, ''), ext ?? number.ext);
}

/** "Tel. +234 1 555 0142": with its country, and in no plan of numbers that is known here. */
function asWritten(dialled: string, country: CountryCode, ext?: string): string | undefined {
  // What a slash or a dash adds at the end are hours, or another line's last figures.
  if (!/^\+\d{1,3}[\d ().-]*(?<!\d)\d{3,11}$/.test(dialled)) return undefined;
  const number = parsePhoneNumberFromString(dialled, country);
  if (number === undefined || number.countryCallingCode === '1') return undefined;
  const { length } = number.nationalNumber;
  if (/^(\d)\1+$/.test(number.nationalNumber)) return undefined;
  return length < 8 || length > 11
    ? undefined
    : withExtension(dialled.replaceAll(/\s+/g, ' ').trim(), ext);
}

/** "56-51-2550142": with the number of its own country, and no plus before it. */
function withCountry(dialled: string, country: CountryCode, ext?: string): string | undefined {
  const starts = dialled.replaceAll(/\D/g, '').startsWith(getCountryCallingCode(country));
  return starts && latin.has(country) ? formatPhone(`+${dialled}`, country, ext) : undefined;
}

function isLocal(dialled: string, country: CountryCode, before: string): boolean {
  return latin.has(country) && withoutArea.test(dialled) && saysTelephone.test(before);
}

interface Around {
  readonly before: string;
  readonly after: string;
}

function kindOf({ before, after }: Around, label: string): 'phone' | 'fax' {
  if (/\b(?:phone|tel|p|t)\b\W{0,3}(?:\/|&|and|or|y)\W{0,3}(?:fax|f)\b/i.test(`${label} ${before}`))
    return 'phone';
  if (faxWords.test(before) || faxAfter.test(after)) return 'fax';
  return phoneWords.test(before) || !/\bfax\b|facsimile/i.test(label) ? 'phone' : 'fax';
}

/**
 * Numbers in one line. `label` is what the line is called by its surroundings: a table header, a
 * word on the line above. A number that could be anything else needs such a word.
 */
export function findPhones(text: string, country: CountryCode, label = ''): FoundPhone[] {
  if (!/\d{3}/.test(text)) return [];
  const found: FoundPhone[] = [];
  const home = country === 'US' || country === 'CA';
  const labelled = (before: string): boolean =>
    phoneWords.test(before) ||
    faxWords.test(before) ||
    phoneWords.test(label) ||
    faxWords.test(label);

  /** "Tel. 555-0123 and 555-0124": one word for both. */
  function goesOn(start: number): boolean {
    const last = found.at(-1);
    return (
      last !== undefined &&
      last.confidence > 0.9 &&
      /^\s*(?:[,;/|]|y|o|and|or|&)?\s*$/.test(text.slice(last.end, start))
    );
  }

  function add(match: RegExpExecArray, value: string | undefined, sure: boolean): void {
    const start = match.index;
    const end = start + match[0].length;
    if (value === undefined || found.some((other) => start < other.end && other.start < end))
      return;
    const before = text.slice(Math.max(0, start - 40), start);
    if (noPhone.test(before)) return;
    const named = labelled(before) || goesOn(start);
    if (!sure && !named) return;
    const kind = kindOf({ before, after: text.slice(end, end + 14) }, label);
    found.push({ kind, value, start, end, confidence: named ? 0.95 : 0.85 });
  }

  // The line's own part of a number, which most other figures of a page are too short for.
  const hasFour = /\d{4}/.test(text);
  for (const match of hasFour ? matches(text, northAmerican) : []) {
    const [whole, bracketed, open, exchange, line, ext] = match;
    const digits = `${bracketed ?? open}${exchange}${line}`;
    const separated = /\d[^\d]+\d/.test(whole.replace(/^\+?1/, ''));
    const value =
      home || /^\+?1\D/.test(whole) || bracketed !== undefined || separated
        ? formatPhone(`+1${digits}`, 'US', ext)
        : undefined;
    const plainly = home || whole.startsWith('+') || bracketed !== undefined;
    add(match, value, separated && (plainly || /^[2-9]\d{2}[-.]/.test(whole)));
  }
  for (const match of tollFree.test(text) ? matches(text, lettered) : []) {
    const letters = (match[2] ?? '').replaceAll('-', '');
    if (!/[A-Z]{3}/.test(letters)) continue;
    add(match, formatPhone(`+1${match[1]}${keypadDigits(letters).slice(0, 7)}`, 'US'), true);
  }
  const mayBeAbroad = !home || /\+|00/.test(text);
  for (const match of mayBeAbroad ? matches(text, international) : []) {
    const [whole, ext] = match;
    const number =
      ext === undefined ? whole : whole.slice(0, whole.search(/[,;(]?\s*(?:ext|x|anexo|#)/i));
    const digits = number.replaceAll(/\D/g, '').length;
    const abroad = /^(?:\+|00)/.test(number);
    if (digits < 7 || digits > 15 || (!abroad && home)) continue;
    if (!abroad && /^(?:19|20)\d{2}\b/.test(number)) continue;
    const separated = /\d[^\d]+\d/.test(number);
    const dialled = number
      .replace(/^00/, '+')
      .replace(/\(0\)/, '')
      .replace(country === 'MX' ? /^0(?:1|4[45])[\s.-]+/ : '', '');
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    add(
      match,
      formatPhone(dialled, country, ext) ??
        (labelled(before) || goesOn(match.index)
          ? (withCountry(dialled, country, ext) ??
            possiblePhone(dialled, country, ext) ??
            asWritten(dialled, country, ext) ??
            (isLocal(dialled, country, before) ? dialled : undefined))
          : undefined),
      abroad ||
        (separated &&
          (/^\(?0|^\(\d/.test(number) ||
            (grouped[country]?.test(number) === true &&
              !counts.test(text.slice(match.index + whole.length))))),
    );
  }
  if (home && hasFour) {
    for (const match of matches(text, local)) add(match, `${match[1]}-${match[2]}`, false);
  }
  return found.toSorted((a, b) => a.start - b.start);
}
