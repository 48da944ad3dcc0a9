import { done, failed, type Failed, type Result } from '../../domain/result';
import { chunksOf } from '../../exchange/group-file/bytes';
import type { Seal } from '../../exchange/group-file/seal';
import { writeGroupFile, type Written } from '../../exchange/group-file/write';
import { sealOf, type KeyRing } from '../../exchange/keys/key-ring';
import { fullBackup, type Share } from '../../exchange/sharing/choice';
import { memberInitials } from '../../exchange/sharing/initials';
import type { SubjectLines } from '../../exchange/sharing/sift';
import type { House } from '../house';
import type { How, Made, Order } from '../ports/share-work';
import { dayOf } from '../people/day-of';
import { thisMember } from '../this-member';
import { currentGroup } from './group';
import { linesGoing } from './subjects-going';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Makes the file of an order. It is handed on whole or not at all. */
export async function makeFile(
  house: Needs,
  order: Order,
  { signal, onProgress }: How,
): Promise<Result<Made, 'group-missing' | 'file-cancelled'>> {
  const ring = await currentGroup(house);
  const seal = sealFor(order, ring);
  if (seal === undefined) return failed('group-missing');
  const by = await thisMember(house);
  const at = house.now();
  const share = shareOf(order);
  let written: Written = { subjects: 0, entries: 0, blobs: 0, tooLarge: 0 };
  const stream = writeGroupFile({
    head: {
      at,
      by,
      group: ring?.group ?? { id: by, name: '' },
      initials: share.people === 'initials' ? memberInitials(await memberLines(house)) : [],
      what: order.what,
    },
    share,
    seal,
    lines: await linesGoing(house, order),
    blobs: { choice: order.blobs, read: (hashes) => house.records.blobs(hashes) },
    signal,
    progress: (so) => {
      written = so;
      onProgress(so.entries + so.blobs, 0);
    },
  });
  const file = await collected(stream, signal);
  return file.ok ? done({ name: nameFor(order, ring, at), file: file.value, ...written }) : file;
}

export function shareOf({ what, assessments, people }: Order): Share {
  return what === 'backup' ? fullBackup : { assessments, people };
}

function sealFor({ seal }: Order, ring: KeyRing | undefined): Seal | undefined {
  if (seal.to !== 'group') return seal;
  return ring && sealOf(ring);
}

async function memberLines({ records }: Needs): Promise<readonly SubjectLines[]> {
  const { rows } = await records.find({ kind: 'member', limit: 1000 });
  const lines: SubjectLines[] = [];
  for await (const chunk of records.lines({ ids: rows.map(({ id }) => id) })) lines.push(...chunk);
  return lines;
}

/** Past this the browser is given what there is, which it may put on its disk. */
const heldBytes = 8 * 1024 * 1024;

async function collected(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<Result<Blob, 'file-cancelled'>> {
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of chunksOf(stream)) {
      held.push(chunk);
      size += chunk.length;
      if (size < heldBytes) continue;
      parts.push(new Blob(held));
      held = [];
      size = 0;
    }
  } catch (error) {
    if (signal.aborted) return cancelled();
    throw error;
  }
  return signal.aborted ? cancelled() : done(new Blob([...parts, ...held]));
}

function cancelled(): Failed<'file-cancelled'> {
  return failed('file-cancelled');
}

function nameFor({ what, seal }: Order, ring: KeyRing | undefined, at: number): string {
  const words = what === 'backup' ? 'backup' : plainName(ring?.group.name ?? '');
  const ending = seal.to === 'nobody' ? 'groundwork.jsonl.gz' : 'groundwork';
  return `${[words === '' ? 'group' : words, dayOf(at)].join('-')}.${ending}`;
}

/** Letters that every disk and mailer takes. */
export function plainName(name: string): string {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}
