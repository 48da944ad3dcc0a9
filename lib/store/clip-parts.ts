import { membersOf } from '../domain/attributes';
import { clipSchema, type Clip } from '../domain/clip';
import type { Columns } from '../domain/columns';
import { foldSubject } from '../ledger/fold-subject';
import type { Subject } from '../ledger/subject';
import { entriesOf, type Group } from './groups';

/** What one profile says of one clip, as far as finding it needs. */
export interface ClipPart {
  readonly title: string;
  readonly site: string;
  readonly author?: string;
  readonly url?: string;
  readonly file?: string;
  readonly lang: string;
  readonly seen: number;
  readonly by: string;
  readonly text: string;
  /** How many of the profile's answers came from it. */
  readonly findings: number;
  readonly audience: string;
  /** The profile's own, so that a list of clips need not read any. */
  readonly name: string;
}

/** By clip and then by profile; undefined where the profile no longer has it. */
export type PartChanges = Map<string, Map<string, ClipPart | undefined>>;

interface Shown {
  readonly subject: Pick<Subject, 'attributes'>;
  readonly columns: Pick<Columns, 'kind' | 'deleted' | 'audience' | 'name'>;
}

/** The clips that stand on a profile: none on one that is deleted. */
export function partsOf({ subject, columns }: Shown): ReadonlyMap<string, ClipPart> {
  const parts = new Map<string, ClipPart>();
  if (columns.kind !== 'profile' || columns.deleted === 'yes') return parts;
  const clips = membersOf(subject.attributes, 'clip', clipSchema);
  if (clips.length === 0) return parts;
  const cited = citedIn(subject.attributes);
  const { audience, name } = columns;
  for (const { id, value, said } of clips) {
    const findings = cited.get(id) ?? 0;
    parts.set(id, { ...partOf(value), by: said.by, findings, audience, name });
  }
  return parts;
}

function partOf(clip: Clip): Omit<ClipPart, 'by' | 'findings' | 'audience' | 'name'> {
  const { title, site, author, url, file, lang, seen, text } = clip;
  return {
    title,
    site,
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(file === undefined ? {} : { file }),
    lang,
    seen,
    text,
  };
}

function citedIn(attributes: Subject['attributes']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name, field] of attributes) {
    if (!/^finding(?:Mine)?\./u.test(name)) continue;
    const value = field.find((said) => said.value !== null)?.value;
    if (typeof value !== 'object' || value === null || !('clip' in value)) continue;
    if (typeof value.clip === 'string') counts.set(value.clip, (counts.get(value.clip) ?? 0) + 1);
  }
  return counts;
}

const aClip = '{"a":"clip.';
/** Told without reading the line: `a` is a line's first key. */
const concerning = /^\{"a":"(?:clip\.|finding|deleted"|erased"|audience"|kind"|name")/u;

interface Before {
  readonly groups: readonly Group[];
  readonly columns: Columns;
}

/** Gathers what a write changes about clips; hardly looks at a subject that never had one. */
export function collectChanges(
  into: PartChanges,
  id: string,
  before: Before | undefined,
  after: (Before & { readonly subject: Subject }) | undefined,
): void {
  const [old, now] = [before?.groups ?? [], after?.groups ?? []];
  if (!hasClips(old) && !hasClips(now)) return;
  const changed = [
    ...old.filter((group) => !now.includes(group)),
    ...now.filter((group) => !old.includes(group)),
  ];
  if (!changed.some(({ lines }) => lines.some((line) => concerning.test(line)))) return;
  const had =
    before === undefined
      ? new Map<string, ClipPart>()
      : partsOf({ subject: foldSubject(id, entriesOf(before.groups)), columns: before.columns });
  const has = after === undefined ? new Map<string, ClipPart>() : partsOf(after);
  for (const clip of new Set([...had.keys(), ...has.keys()])) {
    if (sameJson(had.get(clip), has.get(clip))) continue;
    addChange(into, clip, id, has.get(clip));
  }
}

export function addChange(
  into: PartChanges,
  clip: string,
  profile: string,
  part: ClipPart | undefined,
): void {
  const own = into.get(clip) ?? new Map<string, ClipPart | undefined>();
  own.set(profile, part);
  into.set(clip, own);
}

function hasClips(groups: readonly Group[]): boolean {
  return groups.some(({ lines }) => lines.some((line) => line.startsWith(aClip)));
}

function sameJson(one: ClipPart | undefined, other: ClipPart | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
