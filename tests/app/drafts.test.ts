import { describe, expect, test } from 'vitest';
import {
  captureToDraft,
  saveChoices,
  watchDraft,
  type Choices,
  type Draft,
} from '../../lib/app/drafts';
import { aHouse, danaBody, snapshot, type AHouse } from './a-house';
import { full } from './people/test-house';

async function draftOf(house: AHouse, tab = 7): Promise<Draft | undefined> {
  return new Promise((resolve, reject) => {
    void watchDraft(house, tab, resolve, (failure) => reject(new Error(failure.cause)));
  });
}

async function choose(house: AHouse, choices: Choices): Promise<void> {
  const draft = await draftOf(house);
  if (draft) await saveChoices(house, 7, draft, choices);
}

const chosen = {
  about: [{ name: 'Dana Whitlock', form: 'person', audience: 'official' }],
  details: {},
  touched: false,
} as const;

describe('a draft', () => {
  test('holds what the page shows from the first moment', async () => {
    const house = await aHouse(snapshot(danaBody));
    await captureToDraft(house, 7);
    expect((await draftOf(house))?.snapshot?.url).toBe('https://alderfalls.example.org/city/dana');
  });

  test('belongs to its tab', async () => {
    const house = await aHouse(snapshot(danaBody));
    await captureToDraft(house, 7);
    expect(await draftOf(house, 8)).toBeUndefined();
  });

  test('says why a page could not be read', async () => {
    const house = await aHouse('page-closed-to-extensions');
    await captureToDraft(house, 7);
    expect((await draftOf(house))?.trouble).toBe('page-closed-to-extensions');
  });

  test('keeps what was chosen when the same page is read again', async () => {
    const house = await aHouse(snapshot(danaBody));
    await captureToDraft(house, 7);
    await choose(house, { ...chosen, about: [...chosen.about] });
    await captureToDraft(house, 7);
    expect((await draftOf(house))?.choices.about).toEqual(chosen.about);
  });

  test('that somebody worked on is set aside, not lost, when the tab shows another page', async () => {
    const house = await aHouse(snapshot(danaBody));
    await captureToDraft(house, 7);
    await choose(house, { ...chosen, about: [...chosen.about] });
    const elsewhere = await aHouse(snapshot('<p>Else</p>', 'https://example.org/else'));
    await captureToDraft({ ...house, access: elsewhere.access }, 7);
    expect((await draftOf(house))?.choices.about).toEqual([]);
    expect(await house.records.local.keys('page-draft.aside.')).toHaveLength(1);
  });

  test('stays where it is when there is no room to set it aside', async () => {
    const house = await aHouse(snapshot(danaBody));
    await captureToDraft(house, 7);
    await choose(house, { ...chosen, about: [...chosen.about] });
    const elsewhere = await aHouse(snapshot('<p>Else</p>', 'https://example.org/else'));
    const crowded = full({ ...house, access: elsewhere.access }, 'page-draft.aside.');
    const read = await captureToDraft(crowded, 7);
    expect(read).toMatchObject({ ok: false, cause: 'store-full' });
    expect((await draftOf(house))?.choices.about).toEqual(chosen.about);
  });

  test('does not take choices that were made of the page before it', async () => {
    const house = await aHouse(snapshot(danaBody));
    await captureToDraft(house, 7);
    const before = await draftOf(house);
    const elsewhere = await aHouse(snapshot('<p>Else</p>', 'https://example.org/else'));
    await captureToDraft({ ...house, access: elsewhere.access }, 7);
    if (before) await saveChoices(house, 7, before, { ...chosen, about: [...chosen.about] });
    expect(before).toBeDefined();
    expect((await draftOf(house))?.choices.about).toEqual([]);
  });

  test('takes choices that were on their way while its page was read again', async () => {
    const house = await aHouse(snapshot(danaBody));
    await captureToDraft(house, 7);
    const before = await draftOf(house);
    await captureToDraft(house, 7);
    expect((await draftOf(house))?.id).not.toBe(before?.id);
    if (before) await saveChoices(house, 7, before, { ...chosen, about: [...chosen.about] });
    expect((await draftOf(house))?.choices.about).toEqual(chosen.about);
  });

  test('of an older version or another hand that cannot be read is no draft', async () => {
    const house = await aHouse();
    await house.records.local.put('page-draft.this-run.7', { id: 3 });
    expect(await draftOf(house)).toBeUndefined();
  });
});
