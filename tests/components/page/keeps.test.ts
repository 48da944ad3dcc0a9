import { describe, expect, test } from 'vitest';
import { keeps } from '../../../components/page/keeps';
import { isTicked, shownDetails, type ShownDetail } from '../../../components/page/details';
import type { AboutChoice } from '../../../lib/app/drafts';
import type { Page } from '../../../lib/domain/page';

const dana: AboutChoice = { name: 'Dana Whitlock', form: 'person', audience: 'official' };
const gwen: AboutChoice = { profile: 'g' };
const nameOf = (one: AboutChoice) => ('name' in one ? one.name : 'Gwen Ostrander');

const page: Page = {
  url: 'https://example.org/',
  title: '',
  site: '',
  lang: 'en',
  seen: 0,
  blocks: [],
  subject: { form: 'person', name: 'Councilmember Dana Whitlock', words: '', confidence: 1 },
  people: [],
  details: [],
  truncated: false,
};

function shown(value: string, of?: string): ShownDetail {
  const detail = {
    kind: 'email',
    value,
    words: value,
    confidence: 1,
    ...(of ? { of } : {}),
  } as const;
  return { key: value, value, detail, owned: true };
}

function kept(about: readonly AboutChoice[], details: readonly ShownDetail[]) {
  return keeps(about, details, {}, page, nameOf).map((keep) =>
    keep.details.map((detail) => detail.value),
  );
}

describe('a ticked detail', () => {
  test('of the subject goes to whoever the subject is, title or not', () => {
    expect(kept([gwen, dana], [shown('d@example.org')])).toEqual([[], ['d@example.org']]);
  });

  test('of the subject goes to nobody when somebody else was chosen', () => {
    expect(kept([gwen], [shown('d@example.org')])).toEqual([[]]);
  });

  test('of somebody known goes to their profile', () => {
    expect(kept([dana, gwen], [shown('g@example.org', 'Gwen Ostrander')])).toEqual([
      [],
      ['g@example.org'],
    ]);
  });
});

describe('a detail of nobody', () => {
  const reporter = { kind: 'email', value: 'r@example.org', words: '', confidence: 1 } as const;
  const { subject: _, ...story } = page;
  const ticked = (of: Page, chosen = {}) =>
    shownDetails({ ...of, details: [reporter] }).map((one) => isTicked(one, chosen));

  test('is offered on a news story, and kept only when somebody ticks it', () => {
    expect(ticked(story)).toEqual([false]);
    expect(ticked(story, { 'email::r@example.org': true })).toEqual([true]);
  });

  test('is the subject’s where a page is about one alone', () => {
    expect(ticked(page)).toEqual([true]);
  });
});
