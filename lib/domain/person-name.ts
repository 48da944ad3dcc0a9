import { foldText } from './fold-text';

const titles = new Set(
  `mr mrs ms mx miss dr doctor prof professor rev reverend revd fr father sr sister br brother
  pastor bishop rabbi imam hon honorable judge justice sen senator rep representative gov governor
  mayor councilmember councilman councilwoman councilor councillor commissioner supervisor alderman
  alderwoman alderperson sheriff chief director chair president trustee superintendent principal
  sr. sra srta senor senora don dona licenciado lic ing padre madre hermana hermano obispo alcalde
  alcaldesa concejal concejala`.split(/\s+/),
);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'esq', 'jd', 'mdiv', 'dmin']);
const particles = new Set(
  'de del della di da das do dos du la las le los van von der den ten ter bin ibn al el y'.split(
    ' ',
  ),
);

/** The words of a person's name without titles before and suffixes after it. */
export function nameWords(name: string): readonly string[] {
  const [family, given] = name.split(',').map((part) => part.trim());
  const turned =
    given && family && !suffixes.has(bare(given)) ? `${given} ${family}` : (family ?? name);
  const words = turned.split(/\s+/).filter(Boolean);
  while (words.length > 1 && titles.has(bare(words[0] ?? ''))) words.shift();
  while (words.length > 1 && suffixes.has(bare(words.at(-1) ?? ''))) words.pop();
  return words;
}

/** "Rev. Marcus de la Cruz" → "de la Cruz Marcus": as people file names. */
export function nameForSorting(name: string): string {
  const words = nameWords(name);
  if (words.length < 2) return name;
  let start = words.length - 1;
  while (start > 1 && particles.has(bare(words[start - 1] ?? ''))) start -= 1;
  return [...words.slice(start), ...words.slice(0, start)].join(' ');
}

function bare(word: string): string {
  return foldText(word).replace(/[.\s]/g, '');
}
