import { expect, test } from 'vitest';
import { captureToDraft, draftOf, saveChoices, type Choices } from '../../lib/app/drafts';
import { dropLeftover, leftoverDrafts, resumeDraft } from '../../lib/app/leftover-drafts';
import { keepAnswerDraft, readAnswerDraft } from '../../lib/app/people/answer-draft';
import { aHouse, danaBody, snapshot, type AHouse } from './a-house';
import { value } from './meetings/group';
import { full } from './people/test-house';

const about = [{ name: 'Dana Whitlock', form: 'person', audience: 'official' } as const];
const touched: Choices = { about, details: {}, touched: true };
const day = 24 * 3_600_000;

async function begun(tab: number, choices?: Choices): Promise<AHouse> {
  const house = await aHouse(snapshot(danaBody));
  await captureToDraft(house, tab);
  const draft = await draftOf(house, tab);
  if (choices && draft) await saveChoices(house, tab, draft, choices);
  return house;
}

function nextRun(house: AHouse, later = 0): AHouse {
  return { ...house, session: async () => 'the-next-run', now: () => house.now() + later };
}

test('a page that somebody worked on waits through a restart of the browser, and can go on', async () => {
  const after = nextRun(await begun(7, touched), 30 * day);
  const [left] = await leftoverDrafts(after);
  expect(left?.title).toContain('Dana Whitlock');
  await resumeDraft(after, left?.key ?? '', 7);
  expect(await leftoverDrafts(after)).toEqual([]);
  expect((await draftOf(after, 7))?.choices.about).toEqual(about);
});

test('a page that was only read is still there after a crash, and let go after some days', async () => {
  const before = await begun(7);
  expect(await leftoverDrafts(nextRun(before))).toHaveLength(1);
  expect(await leftoverDrafts(nextRun(before, 4 * day))).toEqual([]);
});

test('the page of a closed tab waits; that of an open one is in its panel', async () => {
  expect(await leftoverDrafts(await begun(7, touched))).toEqual([]);
  expect(await leftoverDrafts(await begun(99, touched))).toHaveLength(1);
});

test('a clipped page is let go', async () => {
  const after = nextRun(await begun(7, { ...touched, clipped: true }));
  expect(await leftoverDrafts(after)).toEqual([]);
  expect(await after.records.local.keys('page-draft.')).toEqual([]);
});

test('answers that somebody is writing are no pages, and stay', async () => {
  const house = await aHouse();
  const answer = { text: 'Half a', basis: 'reported', source: '', visibility: 'group' } as const;
  await keepAnswerDraft(house, 'dana', 'votes', answer);
  await leftoverDrafts(house);
  expect(await readAnswerDraft(house, 'dana', 'votes')).toEqual(answer);
});

test('a page that waits leaves the one in view where it is when that can’t be set aside', async () => {
  const after = nextRun(await begun(7, touched));
  const here = { ...after, access: (await aHouse(snapshot('<p>Else</p>'))).access };
  await captureToDraft(here, 7);
  const [left] = await leftoverDrafts(after);
  const resumed = await resumeDraft(full(after, 'page-draft.aside.'), left?.key ?? '', 7);
  expect(resumed).toMatchObject({ ok: false, cause: 'store-full' });
  expect((await draftOf(after, 7))?.snapshot?.html).toContain('Else');
  expect(await leftoverDrafts(after)).toHaveLength(1);
});

test('a page that was dropped can be taken back', async () => {
  const after = nextRun(await begun(7, touched));
  const [left] = await leftoverDrafts(after);
  const keep = await value(dropLeftover(after, left?.key ?? ''));
  expect(await leftoverDrafts(after)).toEqual([]);
  await value(keep());
  expect(await leftoverDrafts(after)).toHaveLength(1);
});
