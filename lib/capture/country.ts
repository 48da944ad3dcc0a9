import { type CountryCode, getCountries } from 'libphonenumber-js/min';

const known = new Set<string>(getCountries());
/** Endings of addresses that say nothing of a country, though a country owns them. */
const worldwide = new Set(
  'CO IO ME TV CC AI LY FM GG TO WS VC LA AM SO SH BZ NU GL ST TK'.split(' '),
);

/** "town.gov.co": such a part is given out in the country itself. */
const ofState = /\.(?:(?:edu|gob|gov|mil)\.[a-z]{2}|(?:com|net|org)\.co)$/;

function isCountry(code: string): code is CountryCode {
  return known.has(code);
}

/** Ways of writing that belong to one country. Counted, never added up between countries. */
const signs: readonly (readonly [CountryCode, RegExp])[] = [
  ['US', /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b/g],
  [
    'GB',
    /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b|\+44|\bUK\b|\bEngland\b|£|\b0[12378]\d{2,3} \d{3} ?\d{3,4}\b/g,
  ],
  [
    'AU',
    /\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT),? \d{4}\b|\+61|\bABN\b|\b1[38]00 \d{3} \d{3}\b|\b04\d{2} \d{3} \d{3}\b/g,
  ],
  ['IE', /\+353|\bIreland\b|\bCo\. [A-Z][a-z]+/g],
  ['NZ', /\+64|\bNew Zealand\b/g],
  ['ZA', /\+27\b|\bSouth Africa\b|\bGauteng\b|\bKwaZulu/g],
  [
    'MX',
    /\+52|\bC\.?P\.? \d{5}\b|\bMéxico\b|\bCol\. \p{Lu}|\bR\.?F\.?C\.|\b(?:Ags|Jal|Gto|Qro|Tlax|Pue|Oax|Mich|Chih|Tamps|Coah|Zac|Sin|Son|Dgo|Hgo|Edo\. Méx|CDMX)\./gu,
  ],
  ['ES', /\+34|\bEspaña\b/g],
  ['DE', /\+49|\bDeutschland\b|\bGmbH\b/g],
  ['FR', /\+33\b|\bCedex\b/g],
  ['IN', /\+91\b/g],
  ['PT', /\+351\b|\bPortugal\b/g],
  ['BR', /\+55\b|\bBrasil\b/g],
  ['IT', /\+39\b|\bItalia\b/g],
  ['NL', /\+31\b|\bNederland\b/g],
  ['SE', /\+46\b|\bSverige\b/g],
];

/** Where nothing else tells: names of countries on a page in their own language. */
const named: readonly (readonly [CountryCode, RegExp])[] = (
  [
    ['AR', String.raw`\+54|Argentina|Buenos Aires`],
    ['BO', String.raw`\+591|Bolivia`],
    ['CL', String.raw`\+56|Chile|Biobío`],
    [
      'CO',
      String.raw`\+57|Colombia|Bogotá|Antioquia|Cundinamarca|Barranquilla|Cartagena de Indias`,
    ],
    ['CR', String.raw`\+506|Costa Rica`],
    ['DO', 'República Dominicana'],
    ['EC', String.raw`\+593|Ecuador|Quito|Guayaquil|Pichincha`],
    ['GT', String.raw`\+502|Guatemala`],
    ['HN', String.raw`\+504|Honduras`],
    ['NI', String.raw`\+505|Nicaragua|Managua`],
    ['PA', String.raw`\+507|Panamá`],
    ['PE', String.raw`\+51|Perú|(?:Lima|Arequipa|Cusco|Puno)(?= \d{5})`],
    ['PY', String.raw`\+595|Paraguay`],
    ['SV', String.raw`\+503|El Salvador`],
    ['UY', String.raw`\+598|Uruguay|Montevideo`],
    ['VE', String.raw`\+58|Venezuela|Caracas`],
  ] as const
).map(([country, names]) => [
  country,
  new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, 'gu'),
]);

function byText(text: string, lang: string): CountryCode | undefined {
  const written = most(text, signs, 2);
  if (written !== undefined || !lang.startsWith('es')) return written;
  // A congregation abroad tells of home, and one number says where it is.
  const abroad = most(text, signs.slice(0, 1), 1);
  return abroad ?? most(text, named, 2);
}

function most(text: string, patterns: typeof signs, least: number): CountryCode | undefined {
  const counts = patterns.map(([country, pattern]) => ({
    country,
    count: text.match(pattern)?.length ?? 0,
  }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best === undefined || best.count < least ? undefined : best.country;
}

const longestSample = 60_000;

/** The country whose customs of writing numbers a page follows: by its address, else by its text. */
export function guessCountry(url: URL, lang: string, text: string): CountryCode {
  const ending = (url.hostname.split('.').at(-1) ?? '').toUpperCase();
  const code = ending === 'UK' ? 'GB' : ending;
  const anybodys = worldwide.has(code) && !ofState.test(url.hostname);
  if (code.length === 2 && isCountry(code) && !anybodys) return code;
  if (/^(?:GOV|EDU|MIL)$/.test(ending)) return 'US';
  const found = byText(
    text.length > longestSample
      ? `${text.slice(0, longestSample / 2)} ${text.slice(-longestSample / 2)}`
      : text,
    lang,
  );
  const region = lang.split('-')[1] ?? '';
  if (found !== undefined) return found;
  // Everybody buys that ending, and Spanish is written there.
  if (code === 'CO' && /^es(?:-(?:419|CO))?$/.test(lang)) return code;
  // Said by many systems that nobody told where they are, so the text goes first.
  return /^(?:en-(?:GB|AU|NZ|IE|CA)|fr-CA|es-(?:MX|ES))$/.test(lang) && isCountry(region)
    ? region
    : 'US';
}
