import { givenNames } from '../../domain/given-names';
import { anyOffice, courtesies, generation, isDegree, offices, spelledOut } from './titles';

interface Stripped {
  readonly rest: string;
  readonly office?: string;
  readonly titled: boolean;
}

const isAlsoGiven = /^(?:dean|don|major|earl|duke|prince)$/i;

/** Saints and heroes whom everybody calls so. */
const calledDon = /^(?:bosco|orione|quijote|quixote|juan)$/i;

function isFamily(words: string): boolean {
  return !words.includes(' ') && !givenNames.has(words.toLowerCase()) && !calledDon.test(words);
}

/** Half titles, which stand before another: "Assoc. Prof.", "Rt Hon". */
const half = /^(?:the\s+)?(?:(?:assoc(?:iate)?|asst|assistant)\.?\s+(?=prof)|rt\.?\s+(?=hon|rev))/i;

/** Takes forms of address and offices off the front: "The Hon. Mayor Pro Tem Jane Roe". */
export function stripTitles(text: string): Stripped {
  let rest = text.replace(half, '');
  let office: string | undefined;
  let titled = false;
  for (let turn = 0; turn < 5; turn++) {
    const known = anyOffice.test(rest)
      ? offices.find(([pattern]) => pattern.test(rest))
      : undefined;
    if (known !== undefined) {
      const match = known[0].exec(rest)?.[0] ?? '';
      const after = rest.slice(match.length).replace(/^[\s.,:]+/, '');
      if (!/^\p{Lu}/u.test(after)) break;
      // "Dean Ferro" is a name as often as a title, and only a name has nothing before it.
      if (turn === 0 && isAlsoGiven.test(match) && !after.includes(' ')) break;
      const shown =
        known[1] === ''
          ? (spelledOut[match.toLowerCase()] ?? spelledOut[`${match.toLowerCase()}.`] ?? match)
          : known[1];
      office ??= titleCase(shown.trim());
      rest = after;
    } else {
      const first = /^([\p{L}ñ]+)\.?(?=\s)/u.exec(rest);
      if (first === null || !courtesies.has((first[1] ?? '').toLowerCase())) break;
      const after = rest.slice(first[0].length).trim();
      // "Don Vasquez" is somebody's name, "Don Manuel" how he is spoken to.
      if (turn === 0 && isAlsoGiven.test(first[1] ?? '') && isFamily(after)) break;
      rest = after;
    }
    titled = true;
  }
  return { rest, titled, ...(office === undefined ? {} : { office }) };
}

/** Letters behind a name that say what somebody is. */
const letters: Readonly<Record<string, string>> = {
  TD: 'TD',
  MP: 'MP',
  MEP: 'MEP',
  MSP: 'MSP',
  MLA: 'MLA',
  MPP: 'MPP',
  MHA: 'MHA',
  MNA: 'MNA',
  PP: 'Parish Priest',
  CC: 'Curate',
};

interface Tail {
  readonly rest: string;
  readonly suffix: string;
  readonly office?: string;
  readonly tailed: boolean;
}

const pronouns = /\s*\((?:he|she|they|él|ella)\b[^)]*\)/gi;

/** Takes degrees and orders off the end, and keeps Jr. or III apart. */
export function stripTail(text: string): Tail {
  let rest = text.includes('(') ? text.replaceAll(pronouns, '').trim() : text.trim();
  let suffix = '';
  let office: string | undefined;
  let tailed = false;
  for (let turn = 0; turn < 6; turn++) {
    const match = /(,\s*|\s+)([\p{L}.\-/]{1,14})$/u.exec(rest);
    if (match === null) break;
    const [whole, gap = '', word = ''] = match;
    if (generation.test(word)) suffix = word.replace(/^[js]r$/i, (short) => `${short}.`);
    else if (!(
      (gap.includes(',') ||
        /^(?:ph\.?d|ed\.?d|m\.?d|d\.?d\.?s|d\.?m\.?d|j\.?d|esq|cpa|m\.?b\.?a|r\.?n|m\.?a|m\.?s|m\.?div|d\.?min|psy\.?d|d\.?o|pp|cc|td|mp|mep|msp|mla|mpp|mha|mna|obe|mbe|cbe|kbe|dbe|kc|qc|jp|dl|oam)\.?$/i.test(
          word,
        )) &&
      // "Nadia Ferro, SC, EBS": behind other letters two are no state.
      (isDegree(word) || (tailed && /^[A-Z]{2,6}$/.test(word))) &&
      (gap.includes(',') ||
        word === word.toUpperCase() ||
        /\./.test(word) ||
        /^(?:PhD|EdD|MDiv|DMin|Esq)$/.test(word))
    ))
      break;
    if (Object.hasOwn(letters, word)) office = letters[word];
    rest = rest.slice(0, rest.length - whole.length);
    tailed = true;
  }
  return {
    rest: rest.replace(/,$/, ''),
    suffix,
    tailed,
    ...(office === undefined ? {} : { office }),
  };
}

export function titleCase(text: string): string {
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) return text;
  return text
    .toLowerCase()
    .replace(
      /(^|[\s\-'’.(/])(\p{L})/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    )
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/\b(?:Ii|Iii|Iv)\b/g, (roman) => roman.toUpperCase())
    .replace(/(?<=\s)(?:Of|The|And|For|De|Del|La|Las|Los|Y|At|In)(?=\s)/g, (word) =>
      word.toLowerCase(),
    )
    .replace(/['’]S\b/g, "'s");
}

/** "District 5 Councilmember Jane Roe". */
const seatBefore =
  /^(?:district|ward|precinct|position|place|seat|division)\s+#?(?:\d{1,3}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?=\p{L})/iu;

/** The number of a seat before the office of whoever holds it. */
export function withoutSeat(text: string): string {
  const seat = seatBefore.exec(text);
  const rest = text.slice(seat?.[0].length ?? 0);
  return seat !== null && anyOffice.test(rest) ? rest : text;
}
