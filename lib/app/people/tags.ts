import { foldText } from '../../domain/fold-text';
import type { Result } from '../../domain/result';
import { shortHash, utf8Bytes } from '../../ledger/hash';
import { change, type Changed } from '../change';
import type { House } from '../house';
import { editMany, type Course } from './bulk-edit';
import { oneLine } from './one-line';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** The same tag, typed by two people with other capitals or accents, is one tag. */
function tagAttribute(tag: string): string {
  return `tag.${shortHash(utf8Bytes(foldText(tag)))}`;
}

/** Gives one tag to many profiles; empty text changes nothing. */
export function addTag(
  house: Needs,
  profiles: readonly string[],
  tag: string,
  course: Course,
): Promise<Result<Changed>> {
  const text = oneLine(tag, 60);
  const values = text === '' ? {} : { [tagAttribute(text)]: text };
  return editMany(house, 'tag', profiles, (subject) => ({ subject, values }), course);
}

/** By the member's id: a tag that came from elsewhere may have an id of its own. */
export function removeTag(house: Needs, profile: string, id: string): Promise<Result<Changed>> {
  return change(house, 'untag', [{ subject: profile, values: { [`tag.${id}`]: null } }]);
}
