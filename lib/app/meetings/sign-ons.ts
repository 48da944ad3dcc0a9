import { valueOf } from '../../domain/attributes';
import type { ClipRef } from '../../domain/clip';
import { newId } from '../../domain/ids';
import { readSignOn, type Commitment, type SignOn, type SignOnName } from '../../domain/sign-on';
import { done, type Result } from '../../domain/result';
import type { Json } from '../../ledger/json';
import { asJson } from '../campaign/as-json';
import { change, type Changed } from '../change';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

export interface NewSignOn {
  readonly profile: string;
  readonly campaign: string | undefined;
  readonly as: SignOnName;
  readonly on: string;
  readonly publish: boolean;
  readonly proof: string;
  readonly meeting: string | undefined;
}

/** That somebody supports the campaign. Nothing said about publishing means no. */
export async function recordSignOn(
  house: Needs,
  { profile, campaign, as, on, publish, proof, meeting }: NewSignOn,
): Promise<Result<Changed & { readonly signOn: string }>> {
  const signOn = newId(house.random);
  const shown = proof.replace(/\s+/g, ' ').trim().slice(0, 300);
  const values: Record<string, Json> = {
    kind: 'signOn',
    profile,
    as,
    on,
    publish,
    ...(campaign === undefined ? {} : { campaign }),
    ...(shown === '' ? {} : { proof: shown }),
    ...(meeting === undefined ? {} : { meeting }),
  };
  const changed = await change(house, 'sign-on', [{ subject: signOn, values }]);
  return changed.ok ? done({ ...changed.value, signOn }) : changed;
}

/** Sign-ons of one profile, those taken back too. */
export async function signOnsOf(
  house: Pick<House, 'records'>,
  profile: string,
): Promise<readonly SignOn[]> {
  const kept = await house.records.aboutOf(profile, 'signOn');
  return kept
    .filter((one) => one.columns.deleted !== 'yes')
    .map(({ subject }) => readSignOn(subject.id, subject.attributes))
    .filter((one) => valueOf(one.as) !== undefined);
}

/** People may change their mind; what they gave stays on record with the day they took it back. */
export function withdrawSignOn(
  house: Needs,
  signOn: string,
  on: string | undefined,
): Promise<Result<Changed>> {
  return change(house, 'withdraw-sign-on', [
    { subject: signOn, values: { withdrawn: on ?? null } },
  ]);
}

export function setPublish(
  house: Needs,
  signOn: string,
  publish: boolean,
): Promise<Result<Changed>> {
  return change(house, 'sign-on', [{ subject: signOn, values: { publish } }]);
}

/** The clip that shows it; undefined takes it away. */
export function setProofClip(
  house: Needs,
  signOn: string,
  clip: ClipRef | undefined,
): Promise<Result<Changed>> {
  return change(house, 'sign-on', [{ subject: signOn, values: { proofClip: clip ?? null } }]);
}

/** What more they do. Shelter, food and rides are *just me* unless somebody decides otherwise. */
export function putCommitment(
  house: Needs,
  signOn: string,
  commitment: Commitment,
  mine: boolean,
  id: string = newId(house.random),
): Promise<Result<Changed>> {
  const attribute = `${mine ? 'commitmentMine' : 'commitment'}.${id}`;
  return change(house, 'commitment', [
    { subject: signOn, values: { [attribute]: asJson(commitment) } },
  ]);
}

export function removeCommitment(
  house: Needs,
  signOn: string,
  { id, mine }: { readonly id: string; readonly mine: boolean },
): Promise<Result<Changed>> {
  return change(house, 'remove-commitment', [
    {
      subject: signOn,
      values: { [`${mine ? 'commitmentMine' : 'commitment'}.${id}`]: null },
    },
  ]);
}
