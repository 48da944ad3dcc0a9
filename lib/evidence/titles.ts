import { englishFamilies } from './language/families-en';
import { spanishFamilies } from './language/families-es';
import { givenNames } from './language/given-names';
import { lexicon, roles } from './language/lexicon';
import { words } from './language/words';
import type { SubjectNames } from './subject';
import type { Token } from './tokens';

/*
 * What stands before and behind people's names: titles, trades, parties and honours.
 */

const titles = lexicon((words) => words.titles);
/** What people are called by who do something, as in "the theologian Ana Reyes". */
const trades = new Set([
  ...[...englishFamilies.occupation, ...spanishFamilies.occupation].filter(
    (trade) => !trade.includes(' '),
  ),
  ...words(`
    warden trustee dean officer partner deputy scholar soldier monk nun graduate heir peer surgeon
    volunteer educationist diplomat editor reporter statesman sheikh mufti magnate financier
  `),
]);
const tradeEnding = /(?:ian|ist|man|woman|maker|smith)$/;

export function isTrade(base: string): boolean {
  return trades.has(base) || tradeEnding.test(base);
}

const posts = new Set(
  words(`
    chief deputy assistant aide vice clerk secretary treasurer manager coordinator administrator counsel
    scheduler intern bailiff adviser advisor analyst caseworker specialist liaison chairperson
    administradora administrador asesor asesora secretaria secretario tesorera tesorero auxiliar
    coordinador coordinadora jefa jefe asistente vicepresidente vicepresidenta
  `),
);

/** What offices list people as: "Chief of Staff", "Policy Director". */
export function isPost(base: string): boolean {
  return posts.has(base) || roles.has(base);
}

/** "Governor Bo Hale of Dunmore, who …" begins with whom it is about. */
export function opensPerson(first: Token | undefined): boolean {
  return first !== undefined && (titles.has(first.base) || givenNames.has(first.base));
}

const nobility = new Set(
  words(`
    duke duchess earl count countess baron baroness marquis marquess viscount king queen prince princess
    lord lady sir dame
  `),
);

export function noble(title: Token | undefined): boolean {
  return title !== undefined && nobility.has(title.base);
}

/** Parties and honours that directories write behind a name. */
const trailing = new Set(
  words(
    'democrat republican independent mp mla mpp msp td obe mbe cbe qc kc sc am ao esq phd md jd',
  ),
);

export function withoutTrail(tokens: readonly Token[], from: number, end: number): number {
  let last = end;
  while (last - from > 2 && trailing.has(tokens[last - 1]?.word ?? '')) last -= 1;
  return last;
}

/** Past "District Attorney" and "the Reverend Dr.": whatever ends in a title before a name. */
export function skipTitles(
  tokens: readonly Token[],
  { end, opens, start }: { readonly start: number; readonly end: number; readonly opens: boolean },
  { surnames }: SubjectNames,
): number {
  let past = start;
  for (let at = start; at < end; at += 1) {
    const base = tokens[at]?.base ?? '';
    const names = end - at - 1;
    // Somebody may be called Judge, or Bishop.
    if (surnames.includes(base)) break;
    if (names === 0 && at > past) break;
    if (isTitle(base, opens && end - start > 2) && (at === past || (names > 1 && names < 4)))
      past = at + 1;
  }
  return past;
}

/** At the start of a sentence a trade looks like a title: "Journalist Ana Reyes". */
function isTitle(base: string, opens: boolean): boolean {
  return titles.has(base) || (opens && (isTrade(base) || roles.has(base)));
}
