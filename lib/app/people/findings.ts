import { bases, type Basis, type Finding } from '../../domain/finding';
import { newId } from '../../domain/ids';
import { failed, type Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { change, type Changed } from '../change';
import type { House } from '../house';
import { concernsIn } from './care';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Who may see an answer, and whether it may be printed. */
export const visibilities = ['group', 'never-on-paper', 'mine'] as const;
export type Visibility = (typeof visibilities)[number];

/** An answer as it is kept, and under which of the two sets. */
export interface KeptFinding {
  readonly id: string;
  readonly mine: boolean;
  readonly finding: Finding;
}

/** What a person writes; the rest of a finding stays as it was. */
export interface FindingWords {
  readonly question: string;
  readonly text: string;
  readonly basis: Basis;
  readonly source: string;
  readonly visibility: Visibility;
}

/** What may stand behind an answer; on private life only what they or a record said in public. */
export function basesFor(care: boolean): readonly Basis[] {
  return care ? ['own-words', 'official-record'] : bases;
}

export function visibilityOf({ mine, finding }: Pick<KeptFinding, 'mine' | 'finding'>): Visibility {
  if (mine) return 'mine';
  return finding.paper === 'paper' ? 'group' : 'never-on-paper';
}

/** Writes an answer, new or in place of `before`. A careful question takes less, and says why. */
export async function saveFinding(
  house: Needs,
  profile: string,
  words: FindingWords,
  care: boolean,
  before?: KeptFinding,
): Promise<Result<Changed>> {
  if (words.text.trim() === '') throw new Error('An answer without words');
  const refused = care ? refusalOf(words, before?.finding.clip) : undefined;
  if (refused !== undefined) return failed(refused);
  const finding = findingOf(words, before?.finding);
  const mine = words.visibility === 'mine';
  const stays = before !== undefined && before.mine === mine;
  const values: Record<string, Json> = {
    ...(before === undefined || stays ? {} : { [attributeOf(before)]: null }),
    [stays ? attributeOf(before) : attributeOf({ id: newId(house.random), mine })]: { ...finding },
  };
  return change(house, 'finding', [{ subject: profile, values }]);
}

/** Why an answer on private life is not kept: a public basis must be said, and be there to check. */
function refusalOf(words: FindingWords, clip: string | undefined) {
  if (!basesFor(true).includes(words.basis)) return 'finding-needs-public-source';
  if (concernsIn(`${words.text}\n${words.source}`).includes('child-name')) {
    return 'finding-names-child';
  }
  return clip === undefined && words.source.trim() === '' ? 'finding-needs-source' : undefined;
}

/**
 * Moves an answer between what the group shares and what is kept to oneself. It gets an attribute
 * of its own on either side, so that the history of what was private never travels.
 */
export function setVisibility(
  house: Needs,
  profile: string,
  kept: KeptFinding,
  visibility: Visibility,
): Promise<Result<Changed>> {
  const { question, text, basis, source = '' } = kept.finding;
  return saveFinding(house, profile, { question, text, basis, source, visibility }, false, kept);
}

export function removeFinding(
  house: Needs,
  profile: string,
  kept: Pick<KeptFinding, 'id' | 'mine'>,
): Promise<Result<Changed>> {
  return change(house, 'remove-finding', [
    { subject: profile, values: { [attributeOf(kept)]: null } },
  ]);
}

export function attributeOf({ id, mine }: Pick<KeptFinding, 'id' | 'mine'>): string {
  return `${mine ? 'findingMine' : 'finding'}.${id}`;
}

function findingOf(words: FindingWords, before: Finding | undefined): Finding {
  const { source: _, ...kept } = before ?? {};
  const source = words.source.trim().slice(0, 400).toWellFormed();
  return {
    ...kept,
    question: words.question,
    text: words.text.trim().slice(0, 4000).toWellFormed(),
    basis: words.basis,
    paper: words.visibility === 'group' ? 'paper' : 'never-on-paper',
    ...(source === '' ? {} : { source }),
  };
}
