import { expect, test } from 'vitest';
import { allCampaigns, currentCampaign, startCampaign } from '../../lib/app/campaign/campaigns';
import { change } from '../../lib/app/change';
import { addProfile } from '../../lib/app/edit-profile';
import { exampleIsHere, loadExample } from '../../lib/app/example';
import { listMeetings } from '../../lib/app/meetings/list-meetings';
import { meetingView } from '../../lib/app/meetings/meeting-view';
import { mergeProfiles } from '../../lib/app/merge/merge-profiles';
import { clipText } from '../../lib/app/people/clip-text';
import { deleteProfiles } from '../../lib/app/people/delete-profile';
import { removeExample } from '../../lib/app/remove-example';
import { valueOf } from '../../lib/domain/attributes';
import { readProfile } from '../../lib/domain/profile';
import { examplePages } from '../../entrypoints/wiring/example-pages';
import { townPages } from '../fixtures/town/town';
import { aHouse } from './a-house';

test('the example town has every page that tests read of it, but those that a script draws', () => {
  const named = townPages.filter(({ path }) => !path.startsWith('spa/')).map(({ path }) => path);
  const paths = examplePages.map(({ url }) => {
    const { hostname, pathname } = new URL(url);
    return `${hostname.split('.')[0]}${pathname}`;
  });
  expect(paths.toSorted()).toEqual(named.toSorted());
});

test('the example town comes in by the same use cases as any page, and leaves without a trace', async () => {
  const house = { ...(await aHouse()), examplePages: async () => examplePages.slice(0, 6) };
  const told: number[] = [];
  expect((await loadExample(house, (done) => told.push(done))).ok).toBe(true);
  expect(told.at(-1)).toBe(1);
  expect(await exampleIsHere(house)).toBe(true);

  const { rows } = await house.records.find({ search: 'whitlock' });
  const kept = await house.records.subject(rows[0]?.id ?? '');
  const dana = readProfile('', kept?.subject.attributes ?? new Map());
  expect(dana.findings.length).toBeGreaterThan(3);
  expect(dana.findings.every((one) => dana.clips.some((clip) => clip.id === one.value.clip))).toBe(
    true,
  );

  expect((await removeExample(house, () => {})).ok).toBe(true);
  expect(await exampleIsHere(house)).toBe(false);
  expect(await house.records.blobHashes()).toEqual([]);
  expect((await house.records.find({ search: 'whitlock' })).total).toBe(0);
});

test.each(['en', 'es'] as const)(
  'the example has a campaign and a meeting, which go with it and leave ours alone (%s)',
  async (language) => {
    const house = { ...(await aHouse()), examplePages: async () => examplePages.slice(0, 6) };
    const own = await startCampaign(house, { name: 'Ours' });
    const ours = own.ok ? own.value.campaign : '';
    await loadExample(house, () => {}, language);
    expect((await currentCampaign(house))?.id).toBe(ours);
    const [meeting] = (await listMeetings(house)).upcoming;
    const view = await meetingView(house, meeting?.id ?? '');
    if (view?.campaign === undefined || meeting === undefined) throw new Error('No meeting');
    expect(valueOf(view.campaign.name)).toMatch(/\((example|ejemplo)\)/);
    // A little is left to be tried.
    const missing = view.readiness.lines.filter(({ state }) => state !== 'there');
    expect(missing.map(({ item }) => item)).toEqual(['on-no', 'on-yes', 'wins']);
    const days = (Date.parse(valueOf(view.meeting.when) ?? '') - house.now()) / 86_400_000;
    expect(days).toBeGreaterThan(5);
    expect(days).toBeLessThan(15);
    // All that the campaign and the meeting say can be read.
    const { messages, asks, notes, stories, offers, goals } = view.campaign;
    expect([messages, asks, notes, stories, offers, goals].map((set) => set.length)).toEqual([
      3, 1, 1, 1, 2, 1,
    ]);
    expect(view.meeting.attendees).toHaveLength(4);
    expect(view.meeting.lines.map((line) => line.value.part)).toContain('messages');

    const loaded = await house.records.find({ kind: 'campaign' });
    expect(loaded.total).toBe(2);
    await removeExample(house, () => {});
    expect((await allCampaigns(house)).map(({ id }) => id)).toEqual([ours]);
    expect((await listMeetings(house)).upcoming).toEqual([]);
    expect(await exampleIsHere(house)).toBe(false);
    const left = await house.records.subjects([view.campaign.id, meeting.id]);
    expect(left.filter(({ subject }) => subject.attributes.size > 0)).toEqual([]);
  },
);

test('its meeting stays with somebody real who was asked to it', async () => {
  const { house, real } = await town();
  const meeting = (await listMeetings(house)).upcoming[0]?.id ?? '';
  await change(house, 'test', [{ subject: meeting, values: { [`with.${real}`]: true } }]);
  await removeExample(house, () => {});
  expect((await listMeetings(house)).upcoming.map(({ id }) => id)).toEqual([meeting]);
});

async function town() {
  const house = { ...(await aHouse()), examplePages: async () => examplePages.slice(0, 6) };
  await loadExample(house, () => {});
  const dana = (await house.records.find({ search: 'whitlock' })).rows[0]?.id ?? '';
  const added = await addProfile(house, {
    name: 'Dana Whitlocke',
    form: 'person',
    audience: 'official',
  });
  if (!added.ok) throw new Error(added.cause);
  return { house, dana, real: added.value.profile };
}

type House = Awaited<ReturnType<typeof town>>['house'];

async function profile(house: House, id: string) {
  const kept = await house.records.subject(id);
  return {
    ...readProfile(id, kept?.subject.attributes ?? new Map()),
    state: kept?.subject.deleted,
  };
}

async function textsHere(house: House, id: string) {
  const { clips } = await profile(house, id);
  const texts = await Promise.all(clips.map((clip) => clipText(house, clip.value.text)));
  return texts.map((text) => text !== undefined);
}

test('the example can be loaded, removed and loaded again, with its texts', async () => {
  const { house, dana } = await town();
  const before = await textsHere(house, dana);
  await removeExample(house, () => {});
  await loadExample(house, () => {});
  const again = (await house.records.find({ search: 'whitlock', tag: ['alder falls (example)'] }))
    .rows[0]?.id;
  expect(again).not.toBe(dana);
  expect(await textsHere(house, again ?? '')).toEqual(before.map(() => true));
});

test('somebody real whom an example profile was merged into stays, texts included', async () => {
  const { house, dana, real } = await town();
  await mergeProfiles(house, real, dana);
  expect((await profile(house, real)).tags).toEqual([]);
  await removeExample(house, () => {});
  expect(valueOf((await profile(house, real)).name)).toBe('Dana Whitlocke');
  expect((await textsHere(house, real)).every(Boolean)).toBe(true);
  expect((await profile(house, dana)).name).toEqual([]);
  expect(await exampleIsHere(house)).toBe(false);
});

test('somebody real who was merged into an example profile stands by themselves again', async () => {
  const { house, dana, real } = await town();
  await mergeProfiles(house, dana, real);
  await removeExample(house, () => {});
  expect((await house.records.find({})).rows.map((row) => row.id)).toEqual([real]);
});

test('what is about the example alone goes with it, deleted profiles too', async () => {
  const { house, dana, real } = await town();
  await change(house, 'test', [
    { subject: 'round', values: { kind: 'approach', profile: dana } },
    { subject: 'only', values: { kind: 'meeting', [`with.${dana}`]: true } },
    {
      subject: 'both',
      values: { kind: 'meeting', [`with.${dana}`]: true, [`with.${real}`]: true },
    },
  ]);
  await deleteProfiles(house, [dana]);
  await removeExample(house, () => {});
  const left = await house.records.subjects([dana, 'round', 'only', 'both', real]);
  expect(
    left.filter((one) => one.subject.attributes.size > 0).map((one) => one.subject.id),
  ).toEqual(['both', real]);
});

test('a profile that only carries the tag is nobody of the example', async () => {
  const { house, real } = await town();
  await change(house, 'test', [
    { subject: real, values: { 'tag.example': 'Alder Falls (example)' } },
  ]);
  await removeExample(house, () => {});
  expect((await house.records.find({})).rows.map((row) => row.id)).toEqual([real]);
});
