import { addOurPerson } from '../../../lib/app/campaign/our-people';
import { answerRoster } from '../../../lib/app/campaign/roster';
import { startCampaign } from '../../../lib/app/campaign/campaigns';
import { addProfile } from '../../../lib/app/edit-profile';
import type { Audience, Form } from '../../../lib/domain/audience';
import type { Result } from '../../../lib/domain/result';
import type { TieKind } from '../../../lib/domain/tie';
import type { Json } from '../../../lib/ledger/json';
import { testHouse, type PeopleHouse } from '../people/test-house';

export { testHouse };
export type { PeopleHouse };

/** What a use case answered, or a failing test that says why it did not. */
export async function value<T>(work: Promise<Result<T>>): Promise<T> {
  const result = await work;
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

export async function person(
  house: PeopleHouse,
  name: string,
  audience: Audience = 'official',
  form: Form = 'person',
): Promise<string> {
  return (await value(addProfile(house, { name, audience, form }))).profile;
}

export async function ours(house: PeopleHouse, name: string): Promise<string> {
  return (await value(addOurPerson(house, { name, standing: 'member' }))).member;
}

export async function tied(
  house: PeopleHouse,
  member: string,
  kind: TieKind,
  to: string,
): Promise<void> {
  await value(answerRoster(house, member, to, 'knows', { kind, mine: false }));
}

export async function campaign(house: PeopleHouse): Promise<string> {
  return (await value(startCampaign(house, { name: 'Open Doors', is: 'A pledge.' }))).campaign;
}

/** One attribute that several people wrote at once, earliest first: all of it stands. */
export async function atOnce(
  { records }: PeopleHouse,
  subject: string,
  attribute: string,
  ...values: readonly Json[]
): Promise<void> {
  const entries = values.map((v, at) => ({
    a: attribute,
    by: `member-${at}`,
    e: subject,
    t: 1000 + at,
    v,
  }));
  await value(records.write({ entries, why: 'test' }));
}
