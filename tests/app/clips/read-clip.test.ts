import { describe, expect, it } from 'vitest';
import { markText } from '../../../lib/app/clips/marked-text';
import { readClip } from '../../../lib/app/clips/read-clip';
import { answer, houseOfAna, keep, paragraphs, profile } from './clip-house';

const blocks = paragraphs(
  'Council',
  'The council voted for the clinic. Nobody spoke against it at all.',
  'The mayor promised new sidewalks before winter comes to the valley.',
);

describe('reading a clip', () => {
  it('marks in its text the words of each finding, of whatever profile', async () => {
    const house = await houseOfAna();
    await profile(house, 'p2', 'Ben Cole', 'official');
    await keep(house, 'p1', 'c1', { blocks });
    await keep(house, 'p2', 'c1', { blocks });
    await answer(house, 'p2', 'c1', blocks, 'promised new sidewalks');
    await answer(house, 'p1', 'c1', blocks, 'voted for the clinic');
    const reading = await readClip(house, 'c1');
    expect(reading?.findings.map(({ name, standing }) => [name, standing])).toEqual([
      ['Ana Ruiz', 'here'],
      ['Ben Cole', 'here'],
    ]);
    const marks = reading?.blocks?.flatMap(({ pieces }) =>
      pieces.filter(({ findings }) => findings.length > 0).map(({ text }) => text),
    );
    expect(marks).toEqual(['voted for the clinic', 'promised new sidewalks']);
    expect(reading?.findings[0]?.address).toMatch(
      /^https:\/\/post\.example\.org\/c1#:~:text=.*voted%20for%20the%20clinic/u,
    );
  });

  it('says what moved, and what is no longer there', async () => {
    const house = await houseOfAna();
    const now = paragraphs(
      'Council',
      'A paragraph that is new.',
      'The council voted for the clinic. Nobody spoke against it at all.',
    );
    await keep(house, 'p1', 'c1', { blocks: now });
    await answer(house, 'p1', 'c1', blocks, 'voted for the clinic');
    await answer(house, 'p1', 'c1', blocks, 'promised new sidewalks before winter');
    const reading = await readClip(house, 'c1');
    expect(reading?.findings.map(({ standing }) => standing)).toEqual(['moved', 'gone']);
  });

  it('does without its text', async () => {
    const house = await houseOfAna();
    await keep(house, 'p1', 'c1', {});
    await answer(house, 'p1', 'c1', blocks, 'voted for the clinic');
    const reading = await readClip(house, 'c1');
    expect(reading?.blocks).toBeUndefined();
    expect(reading?.findings.map(({ standing }) => standing)).toEqual(['unknown']);
    expect(reading?.profiles).toEqual([{ id: 'p1', name: 'Ana Ruiz' }]);
  });

  it('finds nothing under a name that no profile has', async () => {
    expect(await readClip(await houseOfAna(), 'c9')).toBeUndefined();
  });
});

describe('marks in a text', () => {
  it('may overlap and cross paragraphs', () => {
    const text = paragraphs('One two', 'three four');
    const marked = markText(text, [
      { finding: 'a', start: 4, end: 13 },
      { finding: 'b', start: 8, end: 18 },
    ]);
    expect(marked.map(({ pieces }) => pieces)).toEqual([
      [
        { text: 'One ', findings: [] },
        { text: 'two', findings: ['a'] },
      ],
      [
        { text: 'three', findings: ['a', 'b'] },
        { text: ' four', findings: ['b'] },
      ],
    ]);
  });
});
