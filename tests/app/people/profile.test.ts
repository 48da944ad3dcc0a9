import { describe, expect, test } from 'vitest';
import { addProfile, setField } from '../../../lib/app/edit-profile';
import { clipText } from '../../../lib/app/people/clip-text';
import { removeContact, saveContact } from '../../../lib/app/people/contacts';
import { saveFinding } from '../../../lib/app/people/findings';
import { nextOf } from '../../../lib/app/people/next-step';
import { profileView, type ProfileView } from '../../../lib/app/people/profile-view';
import { settle } from '../../../lib/app/people/settle';
import { judge } from '../../../lib/app/people/stance';
import { addTie } from '../../../lib/app/people/ties';
import { knowBlob } from '../../../lib/ledger/blob';
import { dana, testHouse, type PeopleHouse, words } from './test-house';

async function viewOf(house: PeopleHouse, id: string): Promise<ProfileView> {
  const view = await profileView(house, id);
  if (view === undefined) throw new Error('Nobody is there');
  return view;
}

describe('a profile', () => {
  test('shows both sides of a disagreement until somebody settles it', async () => {
    const { house, id } = await dana();
    await setField(house, id, 'role', 'Councilmember');
    await house.records.write({
      entries: [{ a: 'role', by: 'ben', e: id, t: house.now(), v: 'Council president' }],
      why: 'import',
    });
    expect((await viewOf(house, id)).profile.role.map((one) => one.value)).toEqual([
      'Council president',
      'Councilmember',
    ]);
    await settle(house, id, 'role', 'Councilmember');
    expect((await viewOf(house, id)).profile.role.map((one) => one.value)).toEqual([
      'Councilmember',
    ]);
  });

  test('is nobody again when adding it was undone', async () => {
    const house = await testHouse();
    const added = await addProfile(house, { name: 'Ana', form: 'person', audience: 'civic' });
    if (!added.ok) throw new Error(added.cause);
    await added.value.undo();
    expect(await profileView(house, added.value.profile)).toBeUndefined();
  });

  test('keeps one contact, not two, when its spelling changes', async () => {
    const { house, id } = await dana();
    await saveContact(house, id, { kind: 'phone', value: '(503) 555-0142' });
    const [phone] = (await viewOf(house, id)).profile.contacts;
    await saveContact(house, id, { kind: 'phone', value: '503-555-0199' }, phone?.id);
    const contacts = (await viewOf(house, id)).profile.contacts;
    expect(contacts.map((one) => one.value.value)).toEqual(['503-555-0199']);
    await removeContact(house, id, contacts[0]?.id ?? '');
    expect((await viewOf(house, id)).profile.contacts).toEqual([]);
  });

  test('knows the names at the other end of its ties', async () => {
    const { house, id } = await dana();
    const other = await addProfile(house, { name: 'Rosa Cole', form: 'person', audience: 'faith' });
    if (!other.ok) throw new Error(other.cause);
    const to = other.value.profile;
    await addTie(house, id, { to, kind: 'board-with', direction: 'both' });
    const view = await viewOf(house, id);
    expect(view.names.get(to)).toBe('Rosa Cole');
    expect(view.profiles.has(to)).toBe(true);
  });

  test('gathers judgements as a history, each with who, when and why', async () => {
    const { house, id } = await dana();
    const why = 'Said so at the vigil.';
    await judge(house, id, { scale: 'stance', value: 'neutral', on: '2026-09-01', why });
    await judge(house, id, { scale: 'stance', value: 'support', on: '2026-11-01', why });
    const { stances } = (await viewOf(house, id)).profile;
    expect(stances.map((one) => one.value.value)).toEqual(['neutral', 'support']);
  });

  test('tells who did what, the latest first and one line for one go', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, words, false);
    await saveFinding(house, id, { ...words, text: 'Also spoke for it.' }, false);
    await setField(house, id, 'role', 'Councilmember');
    const { lately } = await viewOf(house, id);
    expect(lately.map(({ deed, count }) => [deed.what, count])).toEqual([
      ['field', 1],
      ['finding', 2],
      ['added', 1],
    ]);
  });

  test('reads the text of a page again, and nothing from a blob that is no page', async () => {
    const { house } = await dana();
    const page = [{ kind: 'paragraph', text: 'Words.', main: true }];
    const blob = knowBlob(new TextEncoder().encode(JSON.stringify(page)), 'application/json');
    const junk = knowBlob(new TextEncoder().encode('<p>no'), 'application/json');
    await house.records.write({ entries: [], blobs: [blob, junk], why: 'test' });
    expect(await clipText(house, blob.hash)).toEqual([{ kind: 'paragraph', text: 'Words.' }]);
    expect(await clipText(house, junk.hash)).toBeUndefined();
  });
});

describe('what is next', () => {
  const open = { enough: false, next: 'votes' };

  test('is the heaviest open question until there is enough to ask', () => {
    expect(nextOf('research', [], open)).toEqual({ what: 'research', question: 'votes' });
    expect(nextOf('research', [], { ...open, enough: true })).toEqual({ what: 'ask' });
  });

  test('follows the cycle after that', () => {
    expect(nextOf('prepare', [], open).what).toBe('prepare');
    expect(nextOf('evaluate', [], open).what).toBe('evaluate');
    expect(nextOf('follow-up', [], open).what).toBe('thank');
    expect(nextOf('rest', [], open).what).toBe('rest');
  });

  test('after a no is another approach, after silence to ask again', async () => {
    const { house, id } = await dana();
    const happened = async (what: string, on: string) => {
      await house.records.write({
        entries: [
          { a: 'kind', by: 'ana', e: 'round', t: 1, v: 'approach' },
          { a: 'profile', by: 'ana', e: 'round', t: 1, v: id },
          { a: `happened.${what}`, by: 'ana', e: 'round', t: house.now(), v: { what, on } },
        ],
        why: 'test',
      });
      const view = await viewOf(house, id);
      return nextOf(view.step, view.rounds, open).what;
    };
    expect(await happened('asked', '2026-10-01')).toBe('wait');
    expect(await happened('no-reply', '2026-10-08')).toBe('ask-again');
    expect(await happened('refused', '2026-10-20')).toBe('approach-anew');
  });
});
