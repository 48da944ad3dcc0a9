import type { Address } from '../../domain/page';
import { codedTown } from './latin-code';
import { plain, words } from './text';
import { isTown, trimmed } from './town';

const countries = words('AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE');
/** As they stand at the end of an address. */
const nations: ReadonlyMap<string, string> = new Map([
  ['argentina', 'AR'],
  ['bolivia', 'BO'],
  ['chile', 'CL'],
  ['colombia', 'CO'],
  ['costa rica', 'CR'],
  ['ecuador', 'EC'],
  ['el salvador', 'SV'],
  ['espana', 'ES'],
  ['guatemala', 'GT'],
  ['honduras', 'HN'],
  ['mexico', 'MX'],
  ['nicaragua', 'NI'],
  ['panama', 'PA'],
  ['paraguay', 'PY'],
  ['peru', 'PE'],
  ['republica dominicana', 'DO'],
  ['uruguay', 'UY'],
  ['venezuela', 'VE'],
]);

const kinds =
  'calle|c/|cl\\.|avenida|avda\\.?|av\\.?|carrera|cra\\.?|kra\\.?|diagonal|diag\\.|transversal|paseo|plaza|pza\\.|plazuela|' +
  'jr\\.?|jirón|pasaje|psje\\.?|pje\\.|bulevar|blvd\\.?|boulevard|calzada|camino|carretera|ruta|prolongación|prol\\.|' +
  'privada|cerrada|andador|rambla|ronda|travesía|alameda|malecón|urb\\.?|urbanización';
const numbered = String.raw`(?:(?:#|n[.º°]|no\.?|nro\.?|núm\.?|número|km\.?)\s*)?(?!(?:19|20)\d{2}$)\d{1,5}[A-Za-z]?(?:\s?(?:-|–|bis)\s?\d{1,4}){0,2}`;
const word = String.raw`[\p{L}\d][\p{L}\d.'’º°ª-]*`;
/** "Av. Juárez 12", "Carrera 12 # 4-30", "Calle 51 y 14", "Av. Juárez S/N". */
const typed = new RegExp(
  String.raw`^(?:${kinds})\s+${word}(?:\s+${word}){0,6}?(?:\s+s/n|(?:\s+|(?=#))${numbered}|\s+y\s+(?:calle\s+)?\d{1,4})$`,
  'iu',
);
/** "Av. Juárez", without a number: only where a postal code ends the address. */
const unnumbered = new RegExp(String.raw`^(?:${kinds})\s+${word}(?:\s+${word}){0,6}$`, 'iu');
/** "Juárez y Los Alisos", a corner: only where the line is called an address as well. */
const corner = /^\p{Lu}[\p{L}.]*(?:\s[\p{L}.]+){0,4}\sy\s\p{Lu}[\p{L}.]*(?:\s[\p{L}.]+){0,4}$/u;
/** "Maipú 120", "25 de Mayo 90": only where something else says that it is an address. */
const bare =
  /^(?:\d{1,2} de )?\p{Lu}[\p{L}.'’]*(?:\s(?:de|del|la|los|las|\p{Lu}[\p{L}.'’]*)){0,4}\s(?!(?:19|20)\d{2}$)\d{1,5}$/u;
const noStreet =
  /^(?:(?:la |el )?(?:expo\p{L}*|festival|copa|congreso|cumbre|foro|feria)|(?:la )?ley|interno|int|anexo|copyright|cp|código|decreto|artículo|art|ordenanza)\b/iu;
/** A number or a floor that a comma parts from its street. */
const goesOn = /^(?:s\/n\.?|(?:#|n[.º°]|no\.?|núm\.?)?\s*\d{1,5}[A-Za-z]?)$/iu;
/** A floor, an office or a quarter, between the street and the town. */
const within =
  /^(?:(?:col\.|b[°º]|urb\.|of\.|int\.|depto\.|dpto\.)\s|(?:colonia|barrio|sector|zona|piso|oficina|depto|dpto|local|planta|edificio|torre|(?:primer|segundo|tercer|cuarto|quinto)\spiso)(?![\p{L}])(?!\sdel?\s)|\d{1,2}[.º°ª]{1,2}|centro$|bajo$)/iu;
const lead = /^.{0,40}?\b(?:dirección|domicilio|ubicación|sede|dir\.)\s*:\s*/iu;
/** What a line calls itself, and may be about anything: "Local: Av. Juárez 12". */
const called = /^(?:local|oficina|despacho|sede)(?: de campaña)?\s*:\s*/iu;
const atHome = /\bparticular\b|\bde (?:su |mi )?casa\b/iu;
const between = /\s+[·•|]\s+|\s{3,}/u;
const reached = /@|\b(?:tel|teléfono|fono|cel|fax|whatsapp)\b|\d{3}[- ]?\d{4}/iu;
const longest = 160;

/** "T4158 Alder Falls": a postal code of Argentina and its town. */
const posted = /^([A-HJ-NP-Z]\d{4}(?:[A-Z]{3})?)\s+(?=\p{Lu})/u;
/** Where on the street, before it. */
const before = /^(?:final|esquina|esq\.)\s+/iu;

function readPiece(piece: string, told: boolean, country: string): Address | undefined {
  const parts = piece
    .split(/,|;|(?<!\d)\s[–—-]\s|\s[–—-]\s(?!\d)/u)
    .map((part) => trimmed(part).replace(/\.$/u, ''))
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  // "Distrito 10, Santiago, Chile" is no street, and a floor is in none but a house.
  const housed = nations.has(plain(rest.at(-1) ?? '')) && rest.some((part) => within.test(part));
  const coded = rest.some((part) => codedTown(part, country) !== undefined);
  const sure = told || housed || (country === 'AR' && rest.some((part) => posted.test(part)));
  if (rest[0] !== undefined && goesOn.test(rest[0]) && typed.test(`${first} ${rest[0]}`))
    return place(`${first}, ${rest[0]}`, rest.slice(1), true, country);
  if (typed.test(first.replace(before, ''))) return place(first, rest, sure, country);
  if (coded && (unnumbered.test(first) || (told && corner.test(first))))
    return place(first, rest, false, country);
  return sure && bare.test(first) && !noStreet.test(first)
    ? place(first, rest, false, country)
    : undefined;
}

/** A road with a number and nothing behind it may be anything. */
function place(
  street: string,
  rest: readonly string[],
  alone: boolean,
  home: string,
): Address | undefined {
  const behind = rest.findIndex((part) => !within.test(part));
  const own = behind < 0 ? rest : rest.slice(0, behind);
  const places =
    behind < 0 ? [] : rest.slice(behind).map((part) => part.replace(/^provincia de /iu, ''));
  const country = nations.get(plain(places.at(-1) ?? ''));
  const where = country ?? home;
  const postalCode = rest
    .map((part) => posted.exec(part)?.[1] ?? codedTown(part, where)?.code)
    .find(Boolean);
  const [locality, region] = (country === undefined ? places : places.slice(0, -1))
    .map((part) => codedTown(part, where)?.town ?? part.replace(posted, ''))
    .filter(isTown);
  if (locality === undefined && !alone) return undefined;
  return {
    street: [street, ...own].join(', '),
    ...(locality === undefined ? {} : { locality }),
    ...(region === undefined ? {} : { region }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { country }),
  };
}

/** "Santiago, Chile": a line that ends the address above it. */
export function endsInNation(line: string): boolean {
  if (line.length > longest) return false;
  const [town = '', nation, ...more] = line.split(',').map((part) => trimmed(part));
  return (
    nation !== undefined &&
    more.length < 2 &&
    isTown(town) &&
    nations.has(plain(more.at(-1) ?? nation))
  );
}

const postalLine = /^(?:c\.?\s?p\.?|cod(?:igo)?\.? postal|código postal)\s*:?\s*(\d{4,6})$/iu;

/** "Código postal 110010", in the line below an address. */
export function postalCodeIn(line: string): string | undefined {
  return line.length > 40 ? undefined : postalLine.exec(line.trim())?.[1];
}

/** Most lines have no number, and most countries write their streets in another way. */
export function mayBeLatin(line: string, country: string): boolean {
  return (countries.has(country) || line.includes(':')) && /\d|s\/n/iu.test(line);
}

/** A street as Spanish writes it, with its town, where no postal code ends the address. */
export function latinAddress(line: string, country: string): Address | undefined {
  if (line.length > longest || !mayBeLatin(line, country)) return undefined;
  const known = countries.has(country);
  if (atHome.test(line)) return undefined;
  const labelled = lead.test(line);
  if (!known && !labelled) return undefined;
  const pieces = line.split(between);
  for (const piece of pieces) {
    const beside =
      pieces.length > 1 && pieces.some((other) => other !== piece && reached.test(other));
    const said = known ? piece.replace(called, '') : piece;
    const found = readPiece(said.replace(lead, ''), labelled || beside, country);
    if (found !== undefined)
      return known && found.country === undefined ? { ...found, country } : found;
  }
  return undefined;
}
