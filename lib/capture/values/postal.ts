import { matches } from './matches';
import {
  australianCodes,
  australianPattern,
  provinceCodes,
  provincePattern,
  stateCode,
  statePattern,
  territoryPattern,
} from './regions';

/** The end of an address as one country writes it, found in a line. */
export interface PostalEnd {
  readonly start: number;
  readonly end: number;
  readonly postalCode?: string;
  readonly region?: string;
  readonly country: string;
  /** Set when the town stands after the postal code; before it otherwise. */
  readonly locality?: string;
  /** So plain that it is a postal code only where a street leads up to it. */
  readonly needsStreet?: true;
}

interface PostalForm {
  readonly countries: readonly string[];
  /** Cheap to look for, and in every line that the pattern could match. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly read: (
    match: RegExpExecArray,
  ) => Omit<PostalEnd, 'start' | 'end' | 'country'> | undefined;
}

const townAfter = String.raw`([\p{Lu}][\p{L}.'’-]+(?:[ -](?:(?:de|del|de la|de las|de los|la|las|los|el|y|do|da|dos|am|an|im|der|sur|sous|en) )?[\p{Lu}][\p{L}.'’]+){0,4})`;

const forms: readonly PostalForm[] = [
  {
    countries: ['US'],
    hint: /\d{5}/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(${statePattern}|${territoryPattern})[\s,.•|·-]{0,4}\(?(\d{5}(?:\s?[-–]\s?\d{4})?)\)?(?![\d%-]|\.\d|,\d{3})`,
      'gu',
    ),
    read: ([, state = '', zip = '']) => {
      const region = stateCode(state);
      return region === undefined
        ? undefined
        : { region, postalCode: zip.replaceAll(/\s/g, '').replace('–', '-') };
    },
  },
  {
    countries: ['CA'],
    hint: /[A-Z]\d[A-Z][\s-]?\d[A-Z]\d/,
    pattern: new RegExp(
      String.raw`(?:(?<![\p{L}\d])(${provincePattern})[\s,.()•|-]{0,6})?\b([ABCEGHJ-NPRSTVXY]\d[A-Z])[\s-]?(\d[A-Z]\d)\b`,
      'gu',
    ),
    read: ([, province, first, last]) => {
      const region =
        provinceCodes.get(province?.toLowerCase() ?? '') ??
        provinceCodes.get(province?.replaceAll('.', '') ?? '');
      return { ...(region === undefined ? {} : { region }), postalCode: `${first} ${last}` };
    },
  },
  {
    countries: ['GB'],
    hint: /\d\s{0,2}\d[A-Z]{2}|[A-Z]\s{0,2}\d[A-Z]{2}/,
    pattern: /\b((?:[A-Z]{1,2}\d[A-Z\d]?|GIR)\s{0,2}\d[ABD-HJLNP-UW-Z]{2})\b/gu,
    read: ([, code = '']) => ({ postalCode: code.replace(/\s*(\d[A-Z]{2})$/, ' $1') }),
  },
  {
    countries: ['IE'],
    hint: /\bCo\.? \p{Lu}|\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b/u,
    pattern:
      /\b([AC-FHKNPRTV-Y]\d[\dW])\s?([\dAC-FHKNPRTV-Y]{4})\b|(?<=\bCo\.? \p{Lu}\p{Ll}{3,9})(?=[\s,.]|$)(?!,?\s+[AC-FHKNPRTV-Y]\d[\dW]\b)/gu,
    read: ([, first, last]) => (first === undefined ? {} : { postalCode: `${first} ${last}` }),
  },
  {
    countries: ['AU'],
    hint: /[A-Za-z][\s,.]{1,3}\d{4}/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(${australianPattern})[\s,.]{1,3}(\d{4})(?![\d-])`,
      'gu',
    ),
    read: ([, state = '', postalCode = '']) => {
      const region =
        australianCodes.get(state.toLowerCase()) ?? australianCodes.get(state.toUpperCase());
      return region === undefined ? undefined : { region, postalCode };
    },
  },
  {
    countries: ['NZ', 'ZA'],
    hint: /\p{L}{2},?\s{1,3}\d{4}\s*$/u,
    pattern: /(?<=\p{L}{2}),?\s{1,3}(\d{4})\s*$/gu,
    read: ([, postalCode = '']) => ({ postalCode, needsStreet: true }),
  },
  {
    countries: ['IN'],
    hint: /\d{3} ?\d{3}/,
    pattern: /(?<=\p{L}{2})[\s,.–-]{1,4}(\d{3} ?\d{3})(?!\d)/gu,
    read: ([, postalCode = '']) => ({ postalCode, needsStreet: true }),
  },
  {
    countries: ['ES', 'MX', 'DE', 'FR', 'IT', 'FI', 'EE', 'HR', 'RS', 'TR', 'UA', 'PR'],
    hint: /\d{5}/,
    pattern: new RegExp(
      String.raw`(?<![\d\p{L}.,-])(?:C\.?P\.?\s*)?(\d{5})[\s,–-]{1,3}${townAfter}`,
      'gu',
    ),
    read: ([, postalCode = '', locality = '']) => ({ postalCode, locality }),
  },
  {
    countries: ['PT'],
    hint: /\d{4}-\d{3}/,
    pattern: new RegExp(String.raw`\b(\d{4}-\d{3})[\s,]{1,3}${townAfter}`, 'gu'),
    read: ([, postalCode = '', locality = '']) => ({ postalCode, locality }),
  },
  {
    countries: ['SE', 'CZ', 'SK', 'GR'],
    hint: /\d{3} ?\d{2}/,
    pattern: new RegExp(
      String.raw`(?<![\d.+-])(?:SE-?|S-)?(\d{3} ?\d{2})[\s,]{1,3}${townAfter}`,
      'gu',
    ),
    read: ([, postalCode = '', locality = '']) => ({ postalCode, locality }),
  },
  {
    countries: ['NL'],
    hint: /\d{4} ?[A-Z]{2}/,
    pattern: new RegExp(String.raw`\b(\d{4} ?[A-Z]{2})[\s,]{1,3}${townAfter}`, 'gu'),
    read: ([, postalCode = '', locality = '']) => ({ postalCode, locality }),
  },
  {
    countries: ['BE', 'CH', 'AT', 'DK', 'NO'],
    hint: /\d{4}/,
    pattern: new RegExp(
      String.raw`(?<![\d\p{L}.,])(?:[A-Z]{1,2}-)?(\d{4})[\s,]{1,3}${townAfter}`,
      'gu',
    ),
    read: ([, postalCode = '', locality = '']) => ({ postalCode, locality }),
  },
];

/** Written so distinctly that they are read on pages of any country. */
const everywhere = new Set(['US', 'CA', 'GB', 'AU']);

export function findPostalEnds(line: string, country: string): PostalEnd[] {
  const found: PostalEnd[] = [];
  if (!/\d/.test(line)) return found;
  for (const { countries, hint, pattern, read } of forms) {
    const [first = ''] = countries;
    if (!countries.includes(country) && !everywhere.has(first)) continue;
    if (!hint.test(line)) continue;
    for (const match of matches(line, pattern)) {
      const end = read(match);
      const start = match.index;
      if (
        end === undefined ||
        found.some((other) => start < other.end && other.start < start + match[0].length)
      )
        continue;
      found.push({
        ...end,
        start,
        end: start + match[0].length,
        country: countries.includes(country) ? country : first,
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
