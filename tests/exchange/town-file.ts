import { knowBlob, type KnownBlob } from '../../lib/ledger/blob';
import { know, type Entry, type Known } from '../../lib/ledger/entry';
import { chunksOf, type Bytes } from '../../lib/exchange/group-file/bytes';
import type { OpenCause } from '../../lib/exchange/group-file/causes';
import { openGroupFile, type Opened, type Staged } from '../../lib/exchange/group-file/open';
import type { Keys, Seal } from '../../lib/exchange/group-file/seal';
import { writeGroupFile, type Writing } from '../../lib/exchange/group-file/write';
import type { Share } from '../../lib/exchange/sharing/choice';
import type { SubjectLines } from '../../lib/exchange/sharing/sift';
import { done, type Result } from '../../lib/domain/result';

export const onlyPublic: Share = { assessments: false, people: 'no' };
export const everything: Share = { assessments: true, people: 'names' };

/** Made for these tests alone; it seals nothing else. */
export const testIdentity =
  'AGE-SECRET-KEY-1XHWL2MJ7ZACEHM9CMC70EH4VDYP8N579CKHW5JVU7DUYT83SQ0DSJCSAU6';

export function known(entry: Entry): Known {
  const result = know(entry);
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

/** Entries as a store gives them: by subject, both sorted. */
export function asSubjects(entries: readonly Known[]): SubjectLines[] {
  const subjects = new Map<string, Known[]>();
  for (const entry of entries) {
    const own = subjects.get(entry.e);
    if (own === undefined) subjects.set(entry.e, [entry]);
    else own.push(entry);
  }
  return [...subjects]
    .toSorted(([one], [two]) => (one < two ? -1 : 1))
    .map(([id, own]) => ({
      id,
      lines: own.toSorted((one, two) => (one.id < two.id ? -1 : 1)).map(({ line }) => line),
    }));
}

export interface Making {
  readonly share?: Share;
  readonly seal?: Seal;
  readonly blobs?: readonly KnownBlob[];
  readonly choice?: Writing['blobs']['choice'];
  readonly isNew?: Writing['isNew'];
  readonly signal?: AbortSignal;
  readonly progress?: Writing['progress'];
}

export function writing(entries: readonly Known[], making: Making = {}): Writing {
  const { share = everything, seal = { to: 'nobody' }, blobs = [], choice = 'all' } = making;
  const { isNew, signal, progress } = making;
  const byHash = new Map(blobs.map((blob) => [blob.hash, blob]));
  return {
    head: {
      at: 1_790_000_000_000,
      by: 'member-rosa',
      group: { id: 'group-willow', name: 'Willow Creek Tenants' },
      initials: [],
      what: share.backup === true ? 'backup' : 'everything',
    },
    share,
    seal,
    lines: oneByOne(asSubjects(entries)),
    ...(isNew && { isNew }),
    blobs: {
      choice,
      read: (hashes) =>
        Promise.resolve(
          hashes.flatMap((hash) => {
            const blob = byHash.get(hash);
            return blob ? [blob] : [];
          }),
        ),
    },
    ...(signal && { signal }),
    ...(progress && { progress }),
  };
}

async function* oneByOne(subjects: readonly SubjectLines[]): AsyncGenerator<SubjectLines[]> {
  for (const subject of subjects) yield await Promise.resolve([subject]);
}

export async function make(entries: readonly Known[], making: Making = {}): Promise<Bytes> {
  return whole(writeGroupFile(writing(entries, making)));
}

export async function whole(stream: ReadableStream<Uint8Array>): Promise<Bytes> {
  const parts: Bytes[] = [];
  for await (const part of chunksOf(stream)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export interface Read {
  readonly result: Result<Opened, OpenCause>;
  readonly entries: readonly Known[];
  readonly blobs: readonly KnownBlob[];
  readonly batches: number;
}

export async function read(
  bytes: Uint8Array<ArrayBuffer>,
  keys: Keys = {},
  more: { readonly limit?: number; readonly signal?: AbortSignal } = {},
): Promise<Read> {
  const staged: Staged[] = [];
  const result = await openGroupFile<OpenCause>(new Blob([bytes]), {
    keys,
    stage: (part) => {
      staged.push(part);
      return Promise.resolve(done(undefined));
    },
    ...more,
  });
  return {
    result,
    entries: staged.flatMap(({ entries }) => entries),
    blobs: staged.flatMap(({ blobs }) => blobs),
    batches: staged.length,
  };
}

const t = 1_789_000_000_000;
const rosa = 'member-rosa';
const jamal = 'member-jamal';

export const clipText = knowBlob(
  new TextEncoder().encode('[{"kind":"paragraph","main":true,"text":"«Rents» — 3 % ↑ 🏠"}]'),
  'application/json',
);
/** Bytes that gzip cannot shrink, the same at every run. */
export function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

export const picture = knowBlob(noise(400_000), 'image/png');
export const townBlobs = [clipText, picture];

const first = known({ a: 'role', by: rosa, e: 'profile-ada', t, v: 'Clerk' });

/** A small group's ledger with every category in it. */
export const town: readonly Known[] = [
  first,
  ...(
    [
      { a: 'kind', by: rosa, e: 'profile-ada', t, v: 'profile' },
      { a: 'name', by: rosa, e: 'profile-ada', t, v: 'Ada Winters' },
      {
        a: 'role',
        by: jamal,
        e: 'profile-ada',
        r: [first.id],
        t: t + 5,
        v: 'Mayor of Willow Creek',
      },
      { a: 'contact.c1', by: rosa, e: 'profile-ada', t, v: { kind: 'phone', value: '555-0134' } },
      {
        a: 'clip.k1',
        by: rosa,
        e: 'profile-ada',
        t,
        v: {
          chars: 40,
          lang: 'en',
          picture: picture.hash,
          seen: t,
          site: 'news.example.org',
          text: clipText.hash,
          title: 'Rents rise again',
          url: 'https://news.example.org/rents',
        },
      },
      {
        a: 'finding.f1',
        by: rosa,
        e: 'profile-ada',
        t,
        v: {
          basis: 'reported',
          clip: 'k1',
          paper: 'paper',
          question: 'housing',
          text: 'Voted for it',
        },
      },
      {
        a: 'finding.f2',
        by: jamal,
        e: 'profile-ada',
        t,
        v: {
          basis: 'told',
          paper: 'never-on-paper',
          question: 'housing',
          text: 'Wavering, says her aide',
        },
      },
      {
        a: 'findingMine.f3',
        by: rosa,
        e: 'profile-ada',
        t,
        v: { basis: 'told', paper: 'never-on-paper', question: 'care', text: 'Keep this at home' },
      },
      {
        a: 'stance.s1',
        by: jamal,
        e: 'profile-ada',
        t,
        v: { on: '2026-09-01', value: 'support', why: 'She said so to us' },
      },
      {
        a: 'tie.t1',
        by: jamal,
        e: 'profile-ada',
        t,
        v: { direction: 'toward', kind: 'neighbor', to: jamal },
      },
      { a: 'moonPhase', by: jamal, e: 'profile-ada', t, v: { from: 'a later version' } },
      { a: 'kind', by: jamal, e: jamal, t, v: 'member' },
      { a: 'name', by: jamal, e: jamal, t, v: 'Jamal Ortiz' },
      { a: 'color', by: jamal, e: jamal, t, v: 'rust' },
      { a: 'kind', by: rosa, e: 'comet-1', t, v: 'comet' },
      { a: 'tail', by: rosa, e: 'comet-1', t, v: 'long' },
    ] satisfies Entry[]
  ).map(known),
];
