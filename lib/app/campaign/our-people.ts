import { valueOf } from '../../domain/attributes';
import { newId } from '../../domain/ids';
import { readMember, type Member, type Standing } from '../../domain/member';
import { done, failed, type Result } from '../../domain/result';
import { tieSchema } from '../../domain/tie';
import { change, changePlanned, type Changed } from '../change';
import { storedValue } from '../change-value';
import type { House } from '../house';
import { oneLine } from '../people/one-line';
import { asJson } from './as-json';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** The group's members and allies, by name; those without a name yet come last. */
export async function ourPeople(house: Pick<House, 'records'>): Promise<readonly Member[]> {
  const { rows } = await house.records.find({ kind: 'member', limit: 5000 });
  const kept = await house.records.subjects(rows.map((row) => row.id));
  const members = kept.map(({ subject }) => readMember(subject.id, subject.attributes));
  const named = members.filter((member) => valueOf(member.name) !== undefined);
  return [...named, ...members.filter((member) => !named.includes(member))];
}

/** Somebody of ours who has no device here: a name or initials is enough. */
export async function addOurPerson(
  house: Needs,
  { name, standing, known = '' }: { name: string; standing: Standing; known?: string },
): Promise<Result<Changed & { readonly member: string }>> {
  const text = oneLine(name, 80);
  if (text === '') return failed('name-missing');
  const member = newId(house.random);
  const weight = oneLine(known, 200);
  const changed = await change(house, 'add-member', [
    {
      subject: member,
      values: { kind: 'member', name: text, standing, ...(weight === '' ? {} : { known: weight }) },
    },
  ]);
  return changed.ok ? done({ ...changed.value, member }) : changed;
}

/** Says who they are; an emptied name stays as it was, since a list needs something to show. */
export function setOurPerson(
  house: Needs,
  member: string,
  field: 'name' | 'known',
  value: string,
): Promise<Result<Changed>> {
  const text = oneLine(value, field === 'name' ? 80 : 200);
  const values = text === '' ? (field === 'known' ? { known: null } : {}) : { [field]: text };
  return change(house, 'member', [{ subject: member, values }]);
}

export function removeOurPerson(house: Needs, member: string): Promise<Result<Changed>> {
  return change(house, 'remove-member', [{ subject: member, values: {}, deleted: true }]);
}

/** Lets the group know a tie that was *just me*, under an attribute without its private history. */
export function releaseTie(house: Needs, member: string, id: string): Promise<Result<Changed>> {
  return changePlanned(house, 'release-tie', async () => {
    const attribute = `tieMine.${id}`;
    const tie = await storedValue(house, { subject: member, attribute, schema: tieSchema });
    if (tie === undefined) return [];
    const values = { [attribute]: null, [`tie.${newId(house.random)}`]: asJson(tie) };
    return [{ subject: member, values }];
  });
}
