import { categoryOf } from '../../domain/visibility';
import type { Known } from '../../ledger/entry';
import { foldSubject } from '../../ledger/fold-subject';
import { erasureOf } from '../../ledger/heads';
import type { Subject } from '../../ledger/subject';
import type { House } from '../house';
import type { Portion, Unseen } from '../ports/records';
import type { FilePreview, MemberBrings } from '../ports/share-work';
import { contributionOf } from './contribution';
import { lookAtErasures } from './erasure-look';

type Sums = {
  -readonly [Name in 'fresh' | 'repeated' | 'erasedHere' | 'unknown' | 'freshBlobs']: number;
} & { readonly [Name in 'newPeople' | 'disagreements' | 'erasures']: FilePreview[Name][number][] };
type Brings = { -readonly [Name in keyof MemberBrings]: MemberBrings[Name] };

/** What taking a file would change here, summed up while its parts pass by. */
export class FileLook {
  readonly sums: Readonly<Sums>;
  /** Under their ids, until it is known who is who. */
  readonly members = new Map<string, Brings>();
  /** What the file calls whoever it names. */
  readonly names = new Map<string, string>();
  readonly #sums: Sums = {
    fresh: 0,
    repeated: 0,
    erasedHere: 0,
    unknown: 0,
    freshBlobs: 0,
    newPeople: [],
    disagreements: [],
    erasures: [],
  };

  constructor() {
    this.sums = this.#sums;
  }

  async part(house: Pick<House, 'records'>, portion: Portion, unseen: Unseen): Promise<void> {
    this.#sums.repeated += unseen.repeated;
    this.#sums.erasedHere += unseen.refused;
    this.#sums.freshBlobs += unseen.blobs;
    for (const { a, e, v } of portion.entries) {
      if (a === 'name' && typeof v === 'string' && !this.names.has(e)) this.names.set(e, v);
    }
    const bySubject = Map.groupBy(unseen.entries, ({ e }) => e);
    const kept = await house.records.subjects([...bySubject.keys()]);
    const here = new Map(kept.map(({ subject }) => [subject.id, subject]));
    for (const [id, fresh] of bySubject) await this.#look(house, id, fresh, here.get(id));
  }

  async #look(
    house: Pick<House, 'records'>,
    id: string,
    fresh: readonly Known[],
    here: Subject | undefined,
  ): Promise<void> {
    const sums = this.#sums;
    const erasures = fresh.filter((entry) => erasureOf(entry) !== undefined);
    const after = foldSubject(id, [
      ...(here?.history ?? []),
      ...fresh.filter((entry) => erasureOf(entry) === undefined),
    ]);
    const name = nameIn(after);
    for (const asked of Map.groupBy(erasures, ({ by }) => by).values()) {
      sums.erasures.push(await lookAtErasures(house, { id, name }, asked, after.history));
    }
    sums.fresh += fresh.length - erasures.length;
    const kinds = after.attributes.get('kind')?.map(({ value }) => value) ?? [];
    if (here === undefined && kinds.includes('profile')) sums.newPeople.push({ id, name });
    for (const entry of fresh) {
      const values = () => [entry.v];
      if (categoryOf(kinds, entry.a, values) === 'unknown') sums.unknown += 1;
      this.#count(entry);
    }
    for (const attribute of newlyDisputed(here, after)) {
      sums.disagreements.push({ id, name, attribute });
    }
  }

  #count(entry: Known): void {
    const { by: member } = entry;
    const none = { member, name: '', people: 0, findings: 0, clips: 0, other: 0 };
    const sum = this.members.get(member) ?? none;
    sum[contributionOf(entry.a, entry.v)] += 1;
    this.members.set(member, sum);
  }
}

function newlyDisputed(before: Subject | undefined, after: Subject): string[] {
  const fields = [...after.attributes].flatMap(([attribute, said]) => {
    const was = before?.attributes.get(attribute)?.length ?? 0;
    return said.length > 1 && was <= 1 ? [attribute] : [];
  });
  const contested = after.deleted === 'contested' && before?.deleted !== 'contested';
  return contested ? [...fields, 'deleted'] : fields;
}

function nameIn(subject: Subject): string {
  const value = subject.attributes.get('name')?.[0]?.value;
  return typeof value === 'string' ? value : '';
}
