import { titleSegments } from '../metadata';
import type { Metadata } from '../metadata';
import { parseName } from '../values/name';
import { fold, plain, words } from '../values/text';
import { fitsHost, spellHost } from './host';
import type { Candidate, Contact, Reading } from './reading';
import { spelledOut } from './town-site';

export interface OrganizationName {
  readonly name: string;
  readonly words: string;
  readonly confidence: number;
}

/** Words in names of bodies; a title's part with one of them is more likely the site than the page. */
const bodyWords = words(
  'city town village county township borough church parish school district library college university academy council ' +
    'company inc llc ltd corp corporation association society foundation club center centre union league group services ' +
    'ministries temple synagogue mosque congregation chapel cathedral diocese coalition alliance committee department ' +
    'agency bank museum theater clinic hospital dental law firm associates partners market store shop bakery cafe restaurant ' +
    'iglesia ciudad escuela parroquia biblioteca asociacion condado municipio municipalidad ayuntamiento alcaldia gobierno gobernacion concejo cabildo camara senado congreso partido fundacion federacion sindicato cooperativa universidad colegio liceo instituto grupo clinica bufete estudio despacho consultorio schools isd pto pta chamber commission institute trust llp pllc',
);

export function isBodyName(name: string): boolean {
  return plain(name)
    .split(' ')
    .some((word) => bodyWords.has(word));
}

const pageWords =
  /^(?:home|home ?page|welcome|index|main|contact|contact us|contacts|about|about us|our team|team|staff|staff directory|directory|faculty|people|leadership|news|blog|events|calendar|services|products|untitled.*|page \d+|search|login|site ?map|privacy policy|terms.*|government|departments?|biography|bio|profile|meet .*|our .*|the team|mayor|city council|council|board|board of .*|members|officials|elected officials|(?:district|capitol|main|home|front|local|constituency|electorate)? ?office|(?:city|town|village) hall|(?:the )?(?:state )?(?:house|capitol)|shop \d+|suite .{1,9}|member (?:biography|profile|details)|locations?|hours|directions|inicio|contacto|personal|directorio|nosotros|(?:(?:tu|su) )?próxim[oa] .*|(?:representante|senadora?|diputad[oa]|concejala?|alcalde(?:sa)?|gobernadora?|regidora?|intendent[ea]|candidat[oa]) (?:a|al|de|del|por|local|federal|municipal|nacional|provincial) .*|official (?:web ?)?site|menu|logo|header|footer|banner|image|facebook|twitter|instagram|youtube|linkedin|google|powered by .*|wordpress|wix|squarespace|administration|(?:\w+ )?(?:staff|staff directory|clergy|officers|faculty (?:and|&) staff|who['’]?s who)|support|help|careers|faq.*|get in touch|customer service|store locator|(?:contact|about|meet|email|call|find|visit) .*)$/i;

/** Where somebody sits, and no body. */
const seat = /^(?:ward|district|distrito)\s+(?:no\.?\s*|#)?\d{1,3}$/i;

/** The same in Spanish. */
const spanishPageWords =
  /^(?:qui[eé]nes somos|acerca de .*|sobre .*|conoce(?: al?)? .*|(?:nuestro )?equipo(?: (?:pastoral|directivo|de trabajo))?|noticias|eventos|calendario|servicios|productos|prensa|galería|autoridades|miembros|integrantes|concejales|ponentes|conferencistas|docentes|directivos|directora?|perfil(?: .*)?|biograf[ií]a|trayectoria|inf[oó]rmate|propuestas?|plan de (?:gobierno|trabajo)|bienvenid[oa]s?.*|página (?:principal|de inicio)|portada|ubicación|horarios?|trámites|transparencia|iniciar sesión|buscar|men[uú]|mapa del sitio|aviso (?:legal|de privacidad)|política de .*)$/i;

const edges =
  /^(?:welcome to|bienvenidos? a|home of|about(?= [^a-z])|contact(?= [^a-z])|the official (?:web ?)?site of(?: the)?|official site of(?: the)?)\s+|\s*(?:[-–|,]\s*)?(?:(?:official )?(?:home ?page|web ?site|site)|home|logo|inc\. logo|contact (?:us|info(?:rmation)?))$|^logo(?: of)?\s+|\s*[®™©]+/gi;
const year = String.raw`(?:19|20)\d{2}(?:\s*[-–—,/]\s*(?:(?:19|20)?\d{2}|present|today))?`;
const copyright = new RegExp(
  String.raw`(?:©|\(c\)|copyright)(?:[\s,.:|-]|©|\(c\)|copyright|by|\b${year})*([^|•·©\n]{2,80}?)\s*(?:\b${year}\s*)?(?:\.\s|\.$|,\s(?!(?:inc|llc|ltd|l\.?l))|[|•·©–]| - |\ball rights|\btodos los derechos|\bwebsite|\bweb design|\bpowered|\bdesigned|\bprivacy|\bterms|$)`,
  'i',
);

class Tally {
  readonly #names = new Map<string, { name: string; score: number; words: string }>();

  add(said: string | undefined, score: number): void {
    const name = fold((said ?? '').replaceAll(edges, '').replaceAll(edges, ''))
      .replace(/[.,:;|–-]+$/, '')
      .replace(/\b(Inc|Ltd|Co|Corp)$/, '$1.');
    const key = plain(name).replace(/^the /, '');
    if (
      key.length < 2 ||
      name.length > 80 ||
      name.split(' ').length > 9 ||
      pageWords.test(name) ||
      spanishPageWords.test(name) ||
      seat.test(name) ||
      /[<>{}@¿?¡]|https?:|\blogos?\b|^[\d\W]+$|rights reserved/i.test(name)
    )
      return;
    const known = this.#names.get(key);
    if (known === undefined) this.#names.set(key, { name, score, words: said ?? name });
    else known.score += score * 0.6;
  }

  get entries(): { name: string; score: number; words: string }[] {
    return [...this.#names.values()];
  }
}

function fromText(tally: Tally, { passages, pictures, url }: Reading): void {
  for (const passage of passages.slice(-60)) {
    for (const { text } of passage.lines) {
      if (text.length > 400 || !/©|copyright|\(c\)/i.test(text)) continue;
      tally.add(copyright.exec(text)?.[1], 0.6);
    }
  }
  for (const { alt, src, region, before } of pictures.slice(0, 12)) {
    if (alt === '' || alt.length > 70) continue;
    const isLogo = /logo|header|banner|masthead/i.test(`${src} ${alt}`) || region === 'header';
    if (isLogo && before < 40) tally.add(alt, /logo/i.test(`${src} ${alt}`) ? 0.5 : 0.3);
  }
  for (const { region, level = 7, text } of passages.slice(0, 12)) {
    if (region === 'header' && level <= 2) tally.add(text, 0.45);
  }
  for (const { anchors } of passages.slice(0, 12)) {
    for (const { href, text } of anchors) {
      const target = URL.parse(href, url);
      if (
        text !== '' &&
        target !== null &&
        target.origin === url.origin &&
        /^\/(?:index\.\w+|home)?$/.test(target.pathname)
      )
        tally.add(text, 0.4);
    }
  }
}

const legalForm =
  /^(.{2,60}?,?\s(?:inc|incorporated|llc|l\.l\.c|ltd|limited|llp|pllc|corp|corporation|plc|gmbh|s\.? ?a\.? de c\.?v)\b\.?)/i;

/** "Marlow Borough Municipal Building" is where the borough sits. */
const itsHouse =
  /\s+(?:municipal (?:building|office|center|centre)s?|(?:city|town|village|borough) (?:hall|offices?)|administration building|courthouse|(?:justice|judicial|government|civic) (?:complex|center|centre)|(?:parish|church|main|head) office)$/i;

/** Above an address, or before it in its line, stands whose it is. */
function fromAddresses(tally: Tally, { lines, url }: Reading, contacts: readonly Contact[]): void {
  const counted = new Set<string>();
  for (const contact of contacts) {
    if (contact.kind !== 'address' || contact.line === undefined) continue;
    const { street = contact.value.postalCode ?? '' } = contact.value;
    const { text = '' } = lines[contact.line] ?? {};
    const at = text.indexOf(street.slice(0, 8));
    const said = at > 2 ? text.slice(0, at) : (lines[contact.line - 1]?.text ?? '');
    const name = (legalForm.exec(said)?.[1] ?? said)
      .replace(/[\s,;:|•·–-]+$/, '')
      .replace(itsHouse, '');
    const known = plain(name)
      .split(' ')
      .some((word) => bodyWords.has(word));
    if (name.length > 70 || /\d{3}|:/.test(name) || counted.has(plain(name))) continue;
    counted.add(plain(name));
    if (known || legalForm.test(name)) tally.add(name, 0.35);
    else if (fitsHost(name, url.hostname) >= 0.3) tally.add(name, 0.3);
  }
}

/** A part of the title that is this page's heading names the page rather than the site. */
function isHeading(name: string, heading: string | undefined): boolean {
  const [a, b] = [plain(name), plain(heading ?? '')];
  return b !== '' && (a === b || (b.startsWith(a) && b.length < a.length + 12));
}

function textOf({ passages }: Reading): string {
  return passages.map((passage) => passage.text).join('\n');
}

const bodyOf = 'city|town|village|borough|township|county|parish';
const bodyName = new RegExp(`^(?:${bodyOf}) of |(?: ${bodyOf.replaceAll('|', '| ')})$`);

/** Where a page says both, "Town of Marlow" is who it is and "Marlow" is where. */
function withBodies<T extends { name: string; score: number }>(entries: readonly T[]): T[] {
  const names = entries.map((entry) => plain(entry.name));
  return entries.map((entry, at) => {
    const name = names[at] ?? '';
    const place = name.replace(bodyName, '');
    const other =
      place === name
        ? undefined
        : entries.find((one, index) => names[index] === place && one !== entry);
    return other === undefined ? entry : { ...entry, score: entry.score + other.score * 0.8 };
  });
}

/** The organization whose site this is: every source has its say, and the best supported name wins. */
export function chooseOrganization(
  reading: Reading,
  metadata: Metadata,
  parties: readonly Candidate[],
  heading: string | undefined,
  contacts: readonly Contact[],
): OrganizationName | undefined {
  const tally = new Tally();
  for (const { form, name, central, organization } of parties) {
    if (form === 'organization') tally.add(name, central >= 0.5 ? 1.1 : 0.3);
    tally.add(organization, 0.3);
  }
  tally.add(metadata.get('og:site_name'), 0.9);
  tally.add(metadata.get('application-name', 'apple-mobile-web-app-title'), 0.5);
  tally.add(metadata.get('author', 'copyright', 'dc.publisher', 'publisher'), 0.3);
  const segments = titleSegments(reading.title);
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    tally.add(segment, last && index > 0 ? 0.55 : segments.length === 1 ? 0.35 : 0.4);
  }
  tally.add(heading, 0.25);
  fromText(tally, reading);
  fromAddresses(tally, reading, contacts);
  if (!tally.entries.some(({ score }) => score >= 0.9))
    tally.add(spellHost(reading.url.hostname, textOf(reading)), 0.3);
  const scored = withBodies(tally.entries).map((entry) => {
    const list = plain(entry.name).split(' ');
    const name = parseName(entry.name);
    const body = isBodyName(entry.name) ? 0.2 : 0;
    const personal =
      name === undefined || name.confidence <= 0.7
        ? 0
        : entry.name.includes(',') && body === 0
          ? 0.8
          : 0.35;
    const length = list.length > 6 ? 0.2 : 0;
    const own = segments.length > 1 && isHeading(entry.name, heading) ? 0.3 : 0;
    const tagline =
      /,|\b(?:and|for|the|your|since)\b/.test(entry.name.slice(4)) && body === 0 ? 0.15 : 0;
    return {
      ...entry,
      score:
        entry.score +
        fitsHost(entry.name, reading.url.hostname) +
        body -
        personal -
        length -
        own -
        tagline,
    };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined || best.score < 0.55) return undefined;
  return {
    name: spelledOut(best.name, textOf(reading)),
    words: best.words,
    confidence: Math.min(0.95, 0.35 + best.score * 0.35),
  };
}
