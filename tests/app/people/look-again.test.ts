import { describe, expect, test } from 'vitest';
import { answerFromPage, quoteOf } from '../../../lib/app/answer-from-page';
import { clipPage } from '../../../lib/app/clip-page';
import { researchPage } from '../../../lib/app/page-research';
import { lookAgainAfter, setLookAgain } from '../../../lib/app/people/look-again';
import { researchOf } from './research-of';
import { categoryOf } from '../../../lib/domain/visibility';
import { pageText, type Page } from '../../../lib/domain/page';
import { aHouse, danaBody, read, snapshot, type AHouse } from '../a-house';

const day = 86_400_000;
const before = read(snapshot(danaBody));
const voted = 'She voted for the welcoming ordinance in 2024';
const dana = { name: 'Dana Whitlock', form: 'person', audience: 'official' } as const;

function later(body: string, days: number): Page {
  return { ...read(snapshot(body)), seen: before.seen + days * day };
}

async function answered(): Promise<{ house: AHouse; id: string }> {
  const house = await aHouse();
  const start = pageText(before.blocks).indexOf(voted);
  const quote = quoteOf(before, { start, end: start + voted.length });
  const kept = await answerFromPage(
    house,
    before,
    { about: dana, details: [] },
    { question: 'votes', careful: false, quote, basis: 'official-record' },
  );
  if (!kept.ok) throw new Error(kept.cause);
  return { house, id: kept.value.profile };
}

async function weightOf(house: AHouse, id: string) {
  const research = await researchOf(house, id, 'en', () => '…');
  return research?.headings
    .flatMap((heading) => heading.questions)
    .find((question) => question.id === 'votes')?.answers[0]?.weight;
}

async function panelAnswer(house: AHouse, id: string, page: Page) {
  const research = await researchPage(house, page, { profile: id }, 'en', () => '…');
  return research?.answered.find((one) => one.id === 'votes')?.answers[0]?.again;
}

const without = danaBody.replace(/She voted[^.]+\./u, 'She chairs the council.');

describe('a quote', () => {
  test('is there while nobody has seen its page again', async () => {
    const { house, id } = await answered();
    expect((await weightOf(house, id))?.goneAt).toBeUndefined();
  });

  test('is gone once a newer text of its page is kept without it', async () => {
    const { house, id } = await answered();
    const page = later(without, 3);
    await clipPage(house, page, [{ about: { profile: id }, details: [] }]);
    expect(await weightOf(house, id)).toEqual({ status: 'stale', sources: 1, goneAt: page.seen });
  });

  test('is gone also when that text was kept for somebody else', async () => {
    const { house, id } = await answered();
    await clipPage(house, later(without, 3), [
      { about: { ...dana, name: 'Bo Hale' }, details: [] },
    ]);
    expect((await weightOf(house, id))?.status).toBe('stale');
  });

  test('is not gone when it only moved, or when the other text is older', async () => {
    const { house, id } = await answered();
    await clipPage(house, later(`<p>News from the council.</p>${danaBody}`, 3), [
      { about: { profile: id }, details: [] },
    ]);
    await clipPage(house, later(without, -3), [{ about: { profile: id }, details: [] }]);
    expect((await weightOf(house, id))?.goneAt).toBeUndefined();
  });

  test('is missed by the panel on the very page', async () => {
    const { house, id } = await answered();
    expect(await panelAnswer(house, id, later(without, 1))).toBe('gone');
    expect(await panelAnswer(house, id, later(danaBody, 1))).toBeUndefined();
    const elsewhere = snapshot(without, 'https://alderfalls.example.org/other');
    expect(
      await panelAnswer(house, id, { ...read(elsewhere), seen: before.seen + day }),
    ).toBeUndefined();
  });
});

describe('the limit of a group', () => {
  test('is eighteen months until the group says otherwise, and can be taken back', async () => {
    const house = await aHouse();
    expect(await lookAgainAfter(house)).toBe(18);
    const changed = await setLookAgain(house, 6);
    expect(await lookAgainAfter(house)).toBe(6);
    if (changed.ok) await changed.value.undo();
    expect(await lookAgainAfter(house)).toBe(18);
  });

  test('makes older answers stale in the panel, unless the page still says so', async () => {
    const { house, id } = await answered();
    await setLookAgain(house, 3);
    const elsewhere = snapshot(danaBody, 'https://alderfalls.example.org/other');
    const page = { ...read(elsewhere), seen: before.seen + 120 * day };
    expect(await panelAnswer(house, id, page)).toBe('old');
    expect(await panelAnswer(house, id, later(danaBody, 120))).toBeUndefined();
  });

  test('is group knowledge, as the changed questions are', () => {
    const category = (attribute: string) => categoryOf(['guide'], attribute, () => [6]);
    expect(category('lookAgain')).toBe(category('reworded.x'));
  });
});
