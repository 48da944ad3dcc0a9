import { describe, expect, it } from 'vitest';
import { disagrees } from '../../lib/domain/said';
import type { Entry, Known } from '../../lib/ledger/entry';
import { foldSubject } from '../../lib/ledger/fold-subject';
import { remove, restore, say } from '../../lib/ledger/say';
import type { Subject } from '../../lib/ledger/subject';
import { about, known } from './group';

const ana = { by: 'ana', t: 10 };
const ben = { by: 'ben', t: 20 };
const none = foldSubject(about, []);
const fold = (...entries: Known[]): Subject => foldSubject(about, entries);
const values = (subject: Subject, a: string) =>
  subject.attributes.get(a)?.map(({ value }) => value);

function must(entry: Entry | undefined): Known {
  if (entry === undefined) throw new Error('expected an entry');
  return known(entry);
}

const pastor = known(say(none, 'role', 'Pastor', ana));
const bishop = known(say(none, 'role', 'Bishop', ben));

describe('what is said', () => {
  it('replaces what its writer saw', () => {
    const later = known(say(fold(pastor), 'role', 'Rector', ben));
    expect(values(fold(pastor, later), 'role')).toEqual(['Rector']);
  });

  it('stands beside what its writer did not see, latest first', () => {
    const role = fold(pastor, bishop).attributes.get('role') ?? [];
    expect(disagrees(role)).toBe(true);
    expect(role[0]?.value).toBe('Bishop');
    expect(role.map(({ by }) => by)).toEqual(['ben', 'ana']);
  });

  it('is no disagreement when two say the same', () => {
    const same = known(say(none, 'role', 'Pastor', ben));
    const subject = fold(pastor, same);
    expect(values(subject, 'role')).toEqual(['Pastor']);
    expect(subject.heads.get('role')).toHaveLength(2);
  });

  it('is settled by choosing one, which replaces both', () => {
    const subject = fold(pastor, bishop);
    const chosen = known(say(subject, 'role', 'Pastor', ana));
    expect(values(fold(pastor, bishop, chosen), 'role')).toEqual(['Pastor']);
  });

  it('is gone once it is cleared, and seen again when somebody else keeps it', () => {
    const cleared = known(say(fold(pastor), 'role', null, ana));
    expect(fold(pastor, cleared).attributes.has('role')).toBe(false);
    expect(values(fold(pastor, cleared, bishop), 'role')).toEqual(['Bishop', null]);
  });

  it('cannot replace what stands under another attribute', () => {
    const sly = known({ a: 'name', by: 'eve', e: about, r: [pastor.id], t: 30, v: 'x' });
    expect(values(fold(pastor, sly), 'role')).toEqual(['Pastor']);
  });
});

describe('a deletion', () => {
  const gone = known(remove(fold(pastor), ben));

  it('stands when it saw everything', () => {
    expect(fold(pastor, gone).deleted).toBe('yes');
  });

  it('is contested by what it did not see', () => {
    expect(fold(pastor, gone, bishop).deleted).toBe('contested');
    const later = known(say(fold(pastor, gone), 'phone', '555-0100', ana));
    expect(fold(pastor, gone, later).deleted).toBe('contested');
  });

  it('stands again once somebody who sees all deletes it again', () => {
    const again = known(remove(fold(pastor, gone, bishop), ana));
    expect(fold(pastor, gone, bishop, again).deleted).toBe('yes');
  });

  it('is undone by restoring, which leaves everything as it was', () => {
    const back = must(restore(fold(pastor, gone), ana));
    const subject = fold(pastor, gone, back);
    expect(subject.deleted).toBe('no');
    expect(values(subject, 'role')).toEqual(['Pastor']);
    expect(restore(subject, ana)).toBeUndefined();
  });

  it('is contested by somebody who restored while another deleted again', () => {
    const back = must(restore(fold(pastor, gone), ana));
    const again = known(remove(fold(pastor, gone), { by: 'cruz', t: 30 }));
    expect(fold(pastor, gone, back, again).deleted).toBe('contested');
  });

  it('by two people at once stands when one of them saw everything', () => {
    const other = known(remove(fold(pastor, bishop), ana));
    expect(fold(pastor, bishop, gone, other).deleted).toBe('yes');
  });
});
