/** Characters that turn the direction of text or hide in it: a name or number never needs them. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** White space as single spaces. Tested first: most texts of a page need no change at all. */
export function spaced(text: string): string {
  return /[^\S ]|\s{2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** In none of what needs no folding, as nearly all words of a page do not. */
const toFold = /[^ -~]|^ | $| {2}/;

export function fold(text: string): string {
  if (!toFold.test(text)) return text;
  const seen = /[^ -~]/.test(text) ? text.replace(invisible, '') : text;
  return spaced(seen).trim();
}

/** Lower case, without accents, punctuation as single spaces: for comparing, never for showing. */
export function plain(text: string): string {
  if (!/[^ -~]/.test(text)) return plainAscii(text.toLowerCase());
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same for the letters that most texts are made of; they take no table of Unicode. */
function plainAscii(lower: string): string {
  if (!/[^a-z\d ]|^ | $| {2}/.test(lower)) return lower;
  return lower
    .replace(/&/g, ' and ')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s,]+/).filter((word) => word !== ''));
}
