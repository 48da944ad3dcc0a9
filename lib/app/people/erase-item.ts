import * as v from 'valibot';
import { clipSchema } from '../../domain/clip';
import { lookupKey } from '../../domain/columns-of';
import { done, failed, type Result } from '../../domain/result';
import { know } from '../../ledger/entry';
import { erase } from '../../ledger/erase';
import type { Subject } from '../../ledger/subject';
import type { House } from '../house';
import { orStoreFailure } from '../or-store-failure';
import { thisMember } from '../this-member';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** What would be gone for good: everything ever said under one attribute. */
export interface EraseReach {
  /** Wordings, the present one and those it replaced. */
  readonly wordings: number;
  /** How many people wrote them. */
  readonly people: number;
  /** Texts and pictures that nobody else's profile stands on. */
  readonly blobs: readonly string[];
  /** Lines of meetings that were taken from it, with its words in them. */
  readonly lines: number;
}

export async function eraseReach(
  house: Pick<House, 'records'>,
  profile: string,
  attribute: string,
): Promise<EraseReach | undefined> {
  const kept = await house.records.subject(profile);
  if (kept === undefined) return undefined;
  const own = kept.subject.history.filter(({ a }) => a === attribute);
  return {
    wordings: own.length,
    people: new Set(own.map(({ by }) => by)).size,
    blobs: await blobsOf(house, kept.subject, attribute),
    lines: (await linesFrom(house, profile, attribute)).reduce((n, { names }) => n + names.size, 0),
  };
}

/**
 * Erases an item for good here, and asks everybody whose copy this reaches to do the same. There
 * is no undo, and no old file brings it back. Lines that were taken from it go too if that is wanted.
 */
export function eraseItem(
  house: Needs,
  profile: string,
  attribute: string,
  withLines = false,
): Promise<Result<EraseReach>> {
  return orStoreFailure(async () => {
    const by = await thisMember(house);
    return house.alone(async () => {
      const kept = await house.records.subject(profile);
      const reach = await eraseReach(house, profile, attribute);
      if (kept === undefined || reach === undefined) return failed('nothing-to-erase');
      const ids = idsUnder(kept.subject, new Set([attribute]));
      if (ids.length === 0) return failed('nothing-to-erase');
      const stamp = { by, t: house.now() };
      const lines = withLines ? await linesFrom(house, profile, attribute) : [];
      const entries = [
        ...erase(kept.subject, { ids, blobs: reach.blobs }, stamp),
        ...lines.flatMap(({ meeting, names }) =>
          erase(meeting, { ids: idsUnder(meeting, names) }, stamp),
        ),
      ].flatMap((entry) => {
        const known = know(entry);
        return known.ok ? [known.value] : [];
      });
      const erasuresAgreed = entries.map(({ id }) => id);
      const written = await house.records.write({ entries, erasuresAgreed, why: 'erase' });
      return written.ok ? done(reach) : written;
    });
  });
}

function idsUnder({ history }: Subject, names: ReadonlySet<string>): readonly string[] {
  return history.flatMap(({ a, id }) => (names.has(a) ? [id] : []));
}

interface TakenLines {
  readonly meeting: Subject;
  /** Attributes of it. */
  readonly names: ReadonlySet<string>;
}

/** Whatever any meeting ever took from a finding, in whatever words it stands there by now. */
async function linesFrom(
  { records }: Pick<House, 'records'>,
  profile: string,
  attribute: string,
): Promise<readonly TakenLines[]> {
  const id = /^finding(?:Mine)?\.(.+)$/.exec(attribute)?.[1];
  if (id === undefined) return [];
  const lists = await Promise.all(
    [false, true].map((deleted) => records.find({ kind: 'meeting', deleted, limit: 10_000 })),
  );
  const kept = await records.subjects(lists.flatMap(({ rows }) => rows.map((row) => row.id)));
  return kept.flatMap(({ subject: meeting }) => {
    const taken = meeting.history.filter(({ v: value }) => {
      const line = v.safeParse(takenSchema, value);
      return line.success && line.output.from.profile === profile && line.output.from.id === id;
    });
    return taken.length === 0 ? [] : [{ meeting, names: new Set(taken.map(({ a }) => a)) }];
  });
}

const takenSchema = v.object({
  from: v.object({ kind: v.literal('finding'), profile: v.string(), id: v.string() }),
});

/** Of a clip: its text and pictures, unless somebody else's profile has the same page. */
async function blobsOf(
  { records }: Pick<House, 'records'>,
  subject: Subject,
  attribute: string,
): Promise<readonly string[]> {
  if (!attribute.startsWith('clip.')) return [];
  const keys = [lookupKey('text', attribute.slice('clip.'.length))];
  for (const deleted of [false, true]) {
    const { rows } = await records.find({ keys, deleted, limit: 2 });
    if (rows.some(({ id }) => id !== subject.id)) return [];
  }
  const hashes = subject.history.flatMap(({ a, v: value }) => {
    const clip = v.safeParse(clipSchema, a === attribute ? value : undefined);
    if (!clip.success) return [];
    const { text, picture } = clip.output;
    return picture === undefined ? [text] : [text, picture];
  });
  return [...new Set(hashes)];
}
