import type { Passage } from '../blocks/passage';
import type { Entry } from './entry';
import type { Reading } from './reading';

/** Over lists of those who held an office once. "Past President" alone is an office of today. */
const pastHeading =
  /^(?:list of |our |the )?(?:past|former|previous)\s+(?:[\p{L}-]+\s+){0,2}(?:[\p{L}-]+s|[\p{L}-]*(?:men|women|clergy|staff))\b|^(?:in memoriam|ex ?presidentes|anteriores)\b/iu;
const longestLead = 60;

function isLead({ kind, text, anchors }: Passage): boolean {
  return (
    kind === 'caption' ||
    (kind === 'paragraph' && text.length < longestLead && anchors.length === 0)
  );
}

/** The passages under such a heading, up to the next one. */
function pastPassages(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>();
  let past = false;
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'heading') past = pastHeading.test(passage.text);
    else if (isLead(passage) && pastHeading.test(passage.text)) past = true;
    if (past) found.add(index);
  }
  return found;
}

const closedTerm = /\b(1[5-9]\d{2}|20\d{2})\s?[-–—]\s?(1[5-9]\d{2}|20\d{2})\b/;
const longAgo = 1960;

/** Served "1889–1902": nobody to meet, whatever the list is called. */
function isHistory(text: string): boolean {
  const [, from = ''] = closedTerm.exec(text) ?? [];
  return from !== '' && Number(from) < longAgo;
}

/** Without those whom the page lists as having held their office in the past. */
export function withoutPast(entries: readonly Entry[], { passages, lines }: Reading): Entry[] {
  if (entries.length === 0) return [];
  const past = pastPassages(passages);
  return entries.filter(({ line }) => {
    const { passage = -1 } = lines[line] ?? {};
    return !past.has(passage) && !isHistory(passages[passage]?.text ?? '');
  });
}
