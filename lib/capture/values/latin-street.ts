import type { Address } from '../../domain/page';
import { words } from './text';
import { isTown, trimmed } from './town';

const countries = words('AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE');

const kinds =
  'calle|c/|cl\\.|avenida|avda\\.?|av\\.?|carrera|cra\\.?|kra\\.?|diagonal|diag\\.|transversal|paseo|plaza|pza\\.|plazuela|' +
  'jr\\.?|jirón|pasaje|psje\\.?|pje\\.|bulevar|blvd\\.?|boulevard|calzada|camino|carretera|ruta|prolongación|prol\\.|' +
  'privada|cerrada|andador|rambla|ronda|travesía|alameda|malecón|urb\\.?|urbanización';
const number = String.raw`(?:#|n[.º°]|no\.?|nro\.?|núm\.?|número|km\.?)?\s*\d{1,5}[A-Za-z]?(?:\s?(?:-|–|bis)\s?\d{1,4}){0,2}`;
const word = String.raw`[\p{L}\d][\p{L}\d.'’º°ª-]*`;
/** "Av. Juárez 12", "Carrera 15 # 6-35", "Calle 517 y 149", "Av. Juárez S/N". */
const typed = new RegExp(
  String.raw`^(?:${kinds})\s+${word}(?:\s+${word}){0,6}?(?:,?\s*s/n\b|,?\s*${number}|\s+y\s+(?:calle\s+)?[\p{L}\d]+)$`,
  'iu',
);
/** "Maipú 1210", "25 de Mayo 927": only where something else says that it is an address. */
const bare =
  /^(?:\d{1,2} de )?\p{Lu}[\p{L}.'’]*(?:\s(?:de|del|la|los|las|\p{Lu}[\p{L}.'’]*)){0,4}\s\d{1,5}$/u;
/** A floor, an office or a quarter, between the street and the town. */
const within =
  /^(?:col\.|colonia|barrio|b[°º]|urb\.|sector|zona\s\d|piso|of\.|oficina|depto\.?|dpto\.?|local|planta|edificio|torre|int\.|(?:primer|segundo|tercer|cuarto|quinto)\spiso|\d{1,2}[.º°ª]{1,2}\s?(?:piso)?|centro$|bajo$)/iu;
const lead = /^.{0,40}?\b(?:dirección|domicilio|ubicación|sede|oficina|dir\.)\s*:\s*/iu;
const between = /\s+[·•|]\s+|\s{3,}/u;
const reached = /@|\b(?:tel|teléfono|fono|cel|fax|whatsapp)\b|\d{3}[- ]?\d{4}/iu;
const nations = words(
  'argentina bolivia chile colombia ecuador españa guatemala honduras méxico nicaragua panamá paraguay perú uruguay venezuela',
);
const longest = 160;

function isPlace(text: string): boolean {
  return isTown(text.replace(/^provincia de /iu, ''));
}

function readPiece(piece: string, sure: boolean): Address | undefined {
  const parts = piece
    .split(/,|;|\s[–—-]\s/u)
    .map((part) => trimmed(part))
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const street = typed.test(first) || (sure && bare.test(first)) ? [first] : [];
  if (street.length === 0) return undefined;
  while (rest[0] !== undefined && within.test(rest[0])) street.push(rest.shift() ?? '');
  const places = rest.filter((part) => isPlace(part) && !nations.has(part.toLowerCase()));
  const [locality, region] = places;
  // A road with a number and nothing behind it may be anything.
  if (locality === undefined && !sure) return undefined;
  return {
    street: street.join(', '),
    ...(locality === undefined ? {} : { locality }),
    ...(region === undefined ? {} : { region }),
  };
}

/** A street as Spanish writes it, with its town, where no postal code ends the address. */
export function latinAddress(line: string, country: string): Address | undefined {
  const labelled = lead.test(line);
  if (line.length > longest || !/\d|s\/n/iu.test(line)) return undefined;
  if (!countries.has(country) && !labelled) return undefined;
  const pieces = line.split(between);
  for (const piece of pieces) {
    const beside =
      pieces.length > 1 && pieces.some((other) => other !== piece && reached.test(other));
    const found = readPiece(piece.replace(lead, ''), labelled || beside);
    if (found !== undefined) {
      return countries.has(country) ? { ...found, country } : found;
    }
  }
  return undefined;
}
