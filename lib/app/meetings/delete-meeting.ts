import { readMeeting } from '../../domain/meeting';
import type { Result } from '../../domain/result';
import type { Known } from '../../ledger/entry';
import { deleted } from '../../ledger/shape';
import type { Subject } from '../../ledger/subject';
import { change, type Change, type Changed } from '../change';
import type { House } from '../house';
import { roundsOf } from './rounds';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/**
 * Deletes a meeting and takes back what it said in the round of everybody it was with, so that
 * nobody stands at the step of a meeting that is not there. One undo brings all of it back.
 */
export async function deleteMeeting(house: Needs, meeting: string): Promise<Result<Changed>> {
  const kept = await house.records.subject(meeting);
  const whom = readMeeting(meeting, kept?.subject.attributes ?? new Map()).with;
  const rounds = await Promise.all(whom.map((one) => roundsOf(house, one.id)));
  const takenBack = rounds.flat().flatMap((round): Change[] => {
    const own = round.happened.filter((one) => one.value.meeting === meeting);
    if (own.length === 0) return [];
    const values = Object.fromEntries(own.map((one) => [`happened.${one.id}`, null]));
    return [{ subject: round.id, values }];
  });
  return change(house, 'delete-meeting', [
    { subject: meeting, values: {}, deleted: true },
    ...takenBack,
  ]);
}

/** Brings a deleted meeting back at any time, with what went from the rounds by that deletion. */
export async function restoreMeeting(house: Needs, meeting: string): Promise<Result<Changed>> {
  const kept = await house.records.subject(meeting);
  const deletion = kept?.subject.history.findLast(({ a, v }) => a === deleted && v !== null);
  const whom = readMeeting(meeting, kept?.subject.attributes ?? new Map()).with;
  const rounds = await Promise.all(whom.map((one) => house.records.aboutOf(one.id, 'approach')));
  const back = rounds
    .flat()
    .flatMap(({ subject }) => (deletion === undefined ? [] : tookWith(subject, deletion)));
  return change(house, 'restore-meeting', [
    { subject: meeting, values: {}, deleted: false },
    ...back,
  ]);
}

/** What one deletion cleared in a round, as it was said before. One change has one moment. */
function tookWith({ id, attributes, history }: Subject, deletion: Known): readonly Change[] {
  const values = history
    .filter(({ a, v, by, t }) => v === null && by === deletion.by && t === deletion.t && isEvent(a))
    .filter(({ a }) => !attributes.has(a))
    .flatMap(({ a, r = [] }) =>
      history.filter((entry) => r.includes(entry.id)).map(({ v }) => [a, v] as const),
    );
  return values.length === 0 ? [] : [{ subject: id, values: Object.fromEntries(values) }];
}

function isEvent(attribute: string): boolean {
  return attribute.startsWith('happened.');
}
