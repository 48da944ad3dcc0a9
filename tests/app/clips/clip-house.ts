import type { Clip } from '../../../lib/domain/clip';
import type { Finding } from '../../../lib/domain/finding';
import { pageText, type Block } from '../../../lib/domain/page';
import { takeQuote } from '../../../lib/evidence/anchor';
import { knowBlob } from '../../../lib/ledger/blob';
import { change } from '../../../lib/app/change';
import { testHouse, type PeopleHouse } from '../people/test-house';

export const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text, at) => ({
    kind: at === 0 ? 'heading' : 'paragraph',
    text,
    main: true,
    ...(at === 0 ? { level: 1 } : {}),
  }));

/** A house with one profile, `p1`, called Ana Ruiz. */
export async function houseOfAna(): Promise<PeopleHouse> {
  const house = await testHouse();
  await profile(house, 'p1', 'Ana Ruiz', 'faith');
  return house;
}

export async function profile(
  house: PeopleHouse,
  subject: string,
  name: string,
  audience: string,
): Promise<void> {
  const values = { kind: 'profile', form: 'person', name, audience };
  await change(house, 'test', [{ subject, values }]);
}

/** Keeps a page for a profile; without `blocks` its text does not come along. */
export async function keep(
  house: PeopleHouse,
  subject: string,
  id: string,
  clip: Partial<Clip> & { readonly blocks?: readonly Block[] },
): Promise<void> {
  const { blocks, ...own } = clip;
  const blob = knowBlob(new TextEncoder().encode(JSON.stringify(blocks ?? id)), 'application/json');
  const value = {
    title: 'A page',
    site: 'Alder Falls Post',
    lang: 'en',
    seen: house.now(),
    chars: 10,
    url: `https://post.example.org/${id}`,
    text: blob.hash,
    ...own,
  };
  const values = { [`clip.${id}`]: value };
  await change(house, 'clip', [{ subject, values }], blocks === undefined ? [] : [blob]);
}

/** Answers a question with words of a kept page. */
export async function answer(
  house: PeopleHouse,
  subject: string,
  clip: string,
  blocks: readonly Block[],
  words: string,
): Promise<void> {
  const text = pageText(blocks);
  const start = text.indexOf(words);
  const quote = takeQuote(text, start, start + words.length);
  const finding: Finding = {
    question: 'work',
    text: `Answer: ${words}`,
    basis: 'reported',
    paper: 'paper',
    clip,
    quote: { ...quote },
  };
  const values = { [`finding.${words.replace(/\W/gu, '')}`]: { ...finding, quote: { ...quote } } };
  await change(house, 'finding', [{ subject, values }]);
}
