type Readable = 'group' | 'table' | 'rescue';
/** Why other files, opened here in good faith, are not read. */
type Other =
  'file-is-invite' | 'file-is-packed' | 'file-is-pdf' | 'file-is-picture' | 'file-is-binary';

const starts: readonly (readonly [Other, RegExp])[] = [
  // Excel and Word of today are archives; those of before begin like the second.
  ['file-is-packed', /^(?:PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0)/],
  ['file-is-pdf', /^\s*%PDF-/],
  ['file-is-picture', /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF[^]{4}WEBP)/],
];

/** By its first bytes: what a file is called proves nothing. */
export async function kindOf(file: Blob): Promise<Readable | Other> {
  const start = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  // The decoder that is called latin1 reads some bytes as other letters.
  const words = String.fromCharCode(...start);
  if (start.length === 0 || words.startsWith('age-encryption.org/')) return 'group';
  if (start[0] === 0x1f && start[1] === 0x8b) return 'group';
  if (words.slice(0, 40).includes('BEGIN AGE ENCRYPTED FILE')) return 'file-is-invite';
  if (words.startsWith('{"a":"')) return 'rescue';
  const other = starts.find(([, begins]) => begins.test(words));
  if (other !== undefined) return other[0];
  // In text of two bytes a letter, which says so at its start, every other byte may be zero.
  const isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(words);
  return words.includes('\0') && !isWide ? 'file-is-binary' : 'table';
}
