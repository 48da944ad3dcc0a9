/** What the guide's words leave open; the group and its campaign fill it. */
export const blanks = [
  'name',
  'organization',
  'place',
  'campaign',
  'group',
  'ask',
  'is',
  'isNot',
  'sender',
  'topic',
] as const;

export type Blank = (typeof blanks)[number];
export type BlankValues = Readonly<Partial<Record<Blank, string>>>;

const blankPattern = new RegExp(`\\{(${blanks.join('|')})\\}`, 'gu');

function isBlank(name: string): name is Blank {
  return blanks.some((blank) => blank === name);
}

/** The blanks of a text, in order, each once. */
export function blanksIn(text: string): Blank[] {
  const found = [...text.matchAll(blankPattern)].map((match) => match[1] ?? '');
  return [...new Set(found.filter(isBlank))];
}

/** Fills blanks; what has no value yet becomes `unknown(blank)`, so that it shows as open. */
export function fillBlanks(
  text: string,
  values: BlankValues,
  unknown: (blank: Blank) => string,
): string {
  return text.replace(blankPattern, (whole: string, name: string) => {
    if (!isBlank(name)) return whole;
    const value = values[name]?.trim();
    return value ? value : unknown(name);
  });
}

/** Search words ready to copy. Unknown parts are left out, and no name is said twice. */
export function fillSearch(search: string, values: BlankValues): string {
  const sameName = values.name !== undefined && values.name === values.organization;
  const name = sameName && search.includes('{organization}') ? '' : (values.name ?? '');
  return fillBlanks(search, { ...values, name }, () => '')
    .replaceAll('""', '')
    .replace(/\s+/gu, ' ')
    .trim();
}
