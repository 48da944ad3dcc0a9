import { plain } from '../values/text';

/** The part of a host that its owner chose: "elmtownlibrary" of "www.elmtownlibrary.lib.example". */
function hostLabel(hostname: string): string {
  const labels = hostname.replace(/^www\d?\./, '').split('.');
  const second = labels.at(-2) ?? '';
  const shared =
    labels.length > 2 &&
    (second.length === 2 || /^(?:com|org|gov|edu|net|ac|k12|lib)$/.test(second));
  return ((shared ? labels.at(-3) : second) ?? '').replaceAll('-', '').toLowerCase();
}

/** How well a name fits the address of the site: as a whole, as its beginning, or by its initials. */
export function fitsHost(name: string, hostname: string): number {
  const label = hostLabel(hostname);
  const whole = plain(name).replace(/^the /, '');
  const squeezed = whole.replaceAll(' ', '');
  const list = whole.split(' ').filter((word) => !/^(?:and|of|the)$/.test(word));
  if (label.length < 3 || squeezed.length < 3) return 0;
  if (squeezed === label || list.join('') === label) return 0.5;
  if (label.startsWith(squeezed) || squeezed.startsWith(label) || label.includes(squeezed))
    return 0.4;
  const initials = list.map((word) => word[0] ?? '').join('');
  if (initials.length >= 3 && (label.startsWith(initials) || initials.startsWith(label)))
    return 0.3;
  return list.some((word) => word.length > 3 && label.includes(word)) ? 0.2 : 0;
}

const between = String.raw`(?:[ ’'.,-]{0,2}| (?:and|&) )`;
const longestSearched = 60_000;

/** The words of the text that the site's address was made of, as they are written there. */
export function spellHost(hostname: string, text: string): string | undefined {
  const label = hostLabel(hostname);
  if (!/^[a-z\d]{6,40}$/.test(label)) return undefined;
  // The first letter is asked for as a capital: that alone rules out nearly every place at once.
  const [first = '', ...rest] = label;
  const letters = rest.map((letter) => `${between}[${letter}${letter.toUpperCase()}]`).join('');
  const pattern = new RegExp(
    String.raw`${first.toUpperCase()}${letters}[\p{L}’']*(?![\p{L}@]|\.\w)`,
    'gu',
  );
  const counts = new Map<string, number>();
  for (const [found] of text.slice(0, longestSearched).matchAll(pattern)) {
    if (found.includes(' ')) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
