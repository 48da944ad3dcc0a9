import { describe, expect, test } from 'vitest';
import { answerFromPage, quoteOfSelection } from '../../lib/app/answer-from-page';
import { clipPage } from '../../lib/app/clip-page';
import { keptOf } from '../../lib/app/clipped-by';
import { seenBefore } from '../../lib/app/seen-before';
import { suggestAbout } from '../../lib/app/suggest-about';
import { readProfile } from '../../lib/domain/profile';
import { aHouse, danaBody, read, snapshot, type AHouse } from './a-house';

const page = read(snapshot(danaBody));
const dana = { name: 'Dana Whitlock', form: 'person', audience: 'official' } as const;

async function clipped(house: AHouse, of = page): Promise<string> {
  const kept = await clipPage(house, of, [{ about: dana, details: of.details }]);
  if (!kept.ok) throw new Error(kept.cause);
  return kept.value.profiles[0] ?? '';
}

async function profile(house: AHouse, id: string) {
  const kept = await house.records.subject(id);
  return readProfile(id, kept?.subject.attributes ?? new Map());
}

describe('clipping a page', () => {
  test('makes the profile, keeps its details, and the text as a blob', async () => {
    const house = await aHouse();
    const kept = await profile(house, await clipped(house));
    expect(kept.contacts.map((one) => one.value.value)).toContain('dana@alderfalls.example.org');
    const [clip] = kept.clips;
    expect(clip?.value.url).toBe('https://alderfalls.example.org/city/dana');
    const blob = await house.records.blob(clip?.value.text ?? '');
    expect(new TextDecoder().decode(blob?.bytes)).toContain('chairs the Public Safety Committee');
  });

  test('again, or for an answer, leaves the picture there that was taken before', async () => {
    const house = await aHouse();
    const shot = new Uint8Array([1, 2, 3]);
    const first = await clipPage(house, page, [{ about: dana, details: [] }], shot);
    const id = first.ok ? (first.value.profiles[0] ?? '') : '';
    const keep = { about: { profile: id }, details: page.details };
    expect(await keptOf(house, page, [keep], shot)).toMatchObject({ whole: false });
    await clipPage(house, page, [keep]);
    const quote = { text: 'chairs the Public Safety Committee', before: '', after: '', start: 0 };
    const chosen = { question: 'votes', careful: false, quote, basis: 'reported' } as const;
    await answerFromPage(house, page, keep, chosen);
    expect((await profile(house, id)).clips[0]?.value.picture).toBeDefined();
    expect(await keptOf(house, page, [keep], shot)).toMatchObject({ whole: true });
    const other = new Uint8Array([4, 5, 6]);
    expect(await keptOf(house, page, [keep], other)).toMatchObject({ whole: false });
  });

  test('for nobody is refused, and nothing is written', async () => {
    const house = await aHouse();
    const kept = await clipPage(house, page, []);
    expect(kept).toMatchObject({ ok: false, cause: 'clip-about-nobody' });
    expect(await house.records.blobHashes()).toEqual([]);
  });

  test('for several keeps the same clip with each, and one text', async () => {
    const house = await aHouse();
    const ned = { ...dana, name: 'Ned Marsh' };
    await clipPage(house, page, [
      { about: dana, details: [] },
      { about: ned, details: [] },
    ]);
    expect((await house.records.find({})).total).toBe(2);
    expect(await house.records.blobHashes()).toHaveLength(1);
  });
});

describe('the same page again', () => {
  test('is known as unchanged, whatever its address tracks', async () => {
    const house = await aHouse();
    await clipped(house);
    const again = read(
      snapshot(danaBody, 'https://alderfalls.example.org/city/dana?utm_source=mail'),
    );
    const { here, elsewhere } = await seenBefore(house, again);
    expect(here).toMatchObject({ unchanged: true, by: undefined, changes: [] });
    expect(elsewhere).toEqual([]);
  });

  test('tells which paragraphs changed', async () => {
    const house = await aHouse();
    await clipped(house);
    const edited = read(snapshot(danaBody.replace('Public Safety', 'Transportation')));
    const { here } = await seenBefore(house, edited);
    expect(here?.unchanged).toBe(false);
    expect(here?.changes).toHaveLength(1);
  });

  test('at another address is called the same words', async () => {
    const house = await aHouse();
    await clipped(house);
    const reprint = read(snapshot(danaBody, 'https://wire.example.org/whitlock'));
    const { here, elsewhere } = await seenBefore(house, reprint);
    expect(here).toBeUndefined();
    expect(elsewhere).toHaveLength(1);
  });
});

describe('whom a page is about', () => {
  test('is somebody new while nobody is known', async () => {
    const { known, fresh, subjectIsNew } = await suggestAbout(await aHouse(), page);
    expect(known).toEqual([]);
    expect(subjectIsNew).toBe(true);
    expect(fresh[0]).toMatchObject({ name: 'Dana Whitlock', audience: 'official' });
  });

  test('is who is known by that name, in another order and with another title', async () => {
    const house = await aHouse();
    await clipPage(house, page, [{ about: { ...dana, name: 'Whitlock, Dana' }, details: [] }]);
    const { known, subjectIsNew } = await suggestAbout(house, page);
    expect(known.map((one) => one.why)).toEqual(['same-name']);
    expect(subjectIsNew).toBe(false);
  });

  test('may be who is named in full in its text, among others', async () => {
    const house = await aHouse();
    await clipped(house);
    const minutes = read(
      snapshot(
        `<h1>Minutes of the council</h1><p>Present: Councilmembers Bo Hale, Dana Whitlock, Ana Silveira.
        Whitlock moved adoption.</p>`,
        'https://alderfalls.example.org/city/minutes',
      ),
    );
    const { known } = await suggestAbout(house, minutes);
    expect(known.map((one) => [one.columns.name, one.why])).toEqual([
      ['Dana Whitlock', 'named-on-page'],
    ]);
    const other = read(snapshot('<p>Dana Whitlockson and Dan Whitlock were there.</p>'));
    expect((await suggestAbout(house, other)).known.map((one) => one.why)).not.toContain(
      'named-on-page',
    );
  });

  test('may be who is reached by a contact of the page', async () => {
    const house = await aHouse();
    const other = { ...dana, name: 'Office of District Two', form: 'organization' } as const;
    await clipPage(house, page, [{ about: other, details: page.details }]);
    const { known } = await suggestAbout(house, page);
    expect(known.map((one) => one.why)).toEqual(['same-contact']);
  });
});

describe('an answer from the page', () => {
  const quote = {
    text: 'voted for the welcoming ordinance',
    before: 'She ',
    after: ' in',
    start: 9,
  };

  test('keeps the page in the same breath', async () => {
    const house = await aHouse();
    const kept = await answerFromPage(
      house,
      page,
      { about: dana, details: [] },
      { question: 'votes', careful: false, quote, basis: 'official-record' },
    );
    const found = await profile(house, kept.ok ? kept.value.profile : '');
    expect(found.findings[0]?.value.clip).toBe(found.clips[0]?.id);
  });

  test('to a careful question is refused when others report it', async () => {
    const house = await aHouse();
    const kept = await answerFromPage(
      house,
      page,
      { about: dana, details: [] },
      { question: 'family', careful: true, quote, basis: 'reported' },
    );
    expect(kept).toMatchObject({ ok: false, cause: 'finding-needs-public-source' });
    expect((await house.records.find({})).total).toBe(0);
  });

  test('from a selection finds its place in the text', () => {
    const selection = {
      text: 'chairs the Public\n Safety Committee',
      before: '2024 and ',
      after: '.',
    };
    const found = quoteOfSelection({ ...page, selection });
    expect(found?.start).toBeGreaterThan(0);
    expect(found?.text).toBe('chairs the Public Safety Committee');
  });
});
