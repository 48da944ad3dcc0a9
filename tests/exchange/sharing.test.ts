import { describe, expect, it } from 'vitest';
import { categoryOf, isPrivateAttribute } from '../../lib/domain/visibility';
import type { Share } from '../../lib/exchange/sharing/choice';
import { memberInitials } from '../../lib/exchange/sharing/initials';
import { sift } from '../../lib/exchange/sharing/sift';
import { estimateSize, tallyShare } from '../../lib/exchange/sharing/tally';
import {
  asSubjects,
  clipText,
  known,
  make,
  onlyPublic,
  picture,
  town,
  townBlobs,
} from './town-file';

const initials: Share = { assessments: true, people: 'initials' };

async function* inOne() {
  yield await Promise.resolve(asSubjects(town));
}

describe('what an attribute holds', () => {
  it('is private for every set whose name ends in Mine, also one of a later version', () => {
    expect(isPrivateAttribute('findingMine.f1')).toBe(true);
    expect(isPrivateAttribute('shelterMine.s1')).toBe(true);
    expect(isPrivateAttribute('finding.Mine')).toBe(false);
    expect(isPrivateAttribute('name')).toBe(false);
  });

  it('is as strict as the strictest thing ever said under it', () => {
    const reported = { basis: 'reported', clip: 'k', paper: 'paper', question: 'q', text: 'x' };
    const told = { ...reported, basis: 'told' };
    expect(categoryOf(['profile'], 'finding.f', () => [reported])).toBe('public');
    expect(categoryOf(['profile'], 'finding.f', () => [told, reported, null])).toBe('assessments');
    expect(categoryOf(['profile'], 'finding.f', () => [reported, { of: 'later' }])).toBe('unknown');
  });

  it('is not known while nobody, or somebody else, has said what the subject is', () => {
    expect(categoryOf([], 'name', () => ['Ada'])).toBe('unknown');
    expect(categoryOf(['comet'], 'name', () => ['Ada'])).toBe('unknown');
    expect(categoryOf(['profile', 'member'], 'name', () => ['Ada'])).toBe('people');
  });

  it('is our own people for a tie that no page shows', () => {
    const tie = { direction: 'both', kind: 'friend', to: 'somebody' };
    expect(categoryOf(['profile'], 'tie.t', () => [tie])).toBe('people');
    expect(categoryOf(['profile'], 'tie.t', () => [{ ...tie, clip: 'k' }])).toBe('public');
  });

  it('is never what a prototype would say', () => {
    expect(categoryOf(['profile'], 'constructor', () => [1])).toBe('unknown');
    expect(categoryOf(['profile'], 'toString', () => [1])).toBe('unknown');
  });
});

describe('under initials', () => {
  it('names stay at home and their initials are told beside the entries', () => {
    expect(memberInitials(asSubjects(town).filter(({ id }) => id.startsWith('member')))).toEqual([
      { initials: 'J. O.', member: 'member-jamal' },
    ]);
  });

  it('a list of who was there goes only when it names nobody', () => {
    const meeting = [
      { a: 'kind', v: 'meeting' },
      { a: 'attendee.a1', v: { name: 'Jamal Ortiz', roles: ['lead'] } },
      { a: 'attendee.a2', v: { name: 'J. O.', roles: ['lead'] } },
    ].map((said) => known({ ...said, by: 'm', e: 'meeting-1', t: 1 }));
    const [subject] = asSubjects(meeting);
    const { attributes } = sift(subject ?? { id: '', lines: [] }, initials);
    const leaving = attributes.filter(({ leaves }) => leaves).map(({ attribute }) => attribute);
    expect(leaving.toSorted()).toEqual(['attendee.a2', 'kind']);
  });

  it.each([
    ['member', 'known', 'runs the east side clinic', 'no'],
    ['member', 'color', 'blue', 'yes'],
    ['campaign', 'story.s', { teller: 'Jamal Ortiz', title: 'The clinic' }, 'no'],
    ['campaign', 'story.s', { teller: 'J. O.', title: 'The clinic' }, 'yes'],
    ['meeting', 'story', { teller: 'Jamal Ortiz', title: 'The clinic' }, 'no'],
    ['meeting', 'interpreting', 'Jamal Ortiz', 'no'],
    ['meeting', 'promise.p', { by: 'us', text: 'A draft', who: 'Jamal Ortiz' }, 'no'],
    ['meeting', 'promise.p', { by: 'us', text: 'A draft' }, 'yes'],
    ['meeting', 'promise.p', { by: 'them', text: 'A call', who: 'Dana Whitlock' }, 'yes'],
  ])('%s %s %j: leaves? %s', (kind, a, v, wanted) => {
    const said = [
      { a: 'kind', v: kind },
      { a, v },
    ].map((one) => known({ ...one, by: 'm', e: 'subject-1', t: 1 }));
    const [subject] = asSubjects(said);
    const { attributes } = sift(subject ?? { id: '', lines: [] }, initials);
    expect(attributes.find((one) => one.attribute === a)?.leaves).toBe(wanted === 'yes');
  });
});

describe('a preview', () => {
  it('says by field what would leave and what would stay', async () => {
    const { fields, subjects, entries } = await tallyShare(inOne(), onlyPublic);
    expect(subjects).toBe(1);
    expect(entries).toBe(7);
    const field = (name: string) =>
      fields.filter((one) => one.kind === 'profile' && one.field === name);
    expect(field('finding')).toEqual([
      { kind: 'profile', field: 'finding', category: 'assessments', leaving: 0, staying: 1 },
      { kind: 'profile', field: 'finding', category: 'public', leaving: 1, staying: 0 },
    ]);
    expect(field('findingMine')).toMatchObject([{ category: 'private', leaving: 0, staying: 1 }]);
  });

  it('says about how large the file would be', async () => {
    const { bytes } = await tallyShare(inOne(), initials);
    const sizes = { texts: clipText.bytes.length, pictures: picture.bytes.length };
    const file = await make(town, { share: initials, blobs: townBlobs });
    const estimate = estimateSize({ lines: bytes, ...sizes });
    expect(estimate / file.length).toBeGreaterThan(0.75);
    expect(estimate / file.length).toBeLessThan(1.33);
  });
});
