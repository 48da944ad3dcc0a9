import { describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import type { Json } from '../../../lib/ledger/json';
import { atOnce, person, testHouse, value } from '../meetings/group';
import { savedAs } from './out';

const finding = (question: string, text: string, more: Record<string, Json> = {}) => ({
  question,
  text,
  basis: 'reported',
  paper: 'paper',
  ...more,
});

async function dana(values: Readonly<Record<string, Json>> = {}) {
  const house = await testHouse();
  const id = await person(house, 'Dana Whitlock');
  const open = finding('votes', 'Voted for the bus route.');
  await value(
    change(house, 'test', [{ subject: id, values: { 'finding.open': open, ...values } }]),
  );
  return { house, id };
}

describe.each(['brief', 'markdown'] as const)('research that goes out as a %s', (format) => {
  it('holds what anybody could find', async () => {
    const { house, id } = await dana();
    expect((await savedAs(house, [id], format)).text).toContain('Voted for the bus route');
  });

  it('has no answer on private life, and none to a question that nobody vouches for', async () => {
    const { house, id } = await dana({
      'finding.care': finding('family', 'SECRET family', { basis: 'own-words' }),
      'finding.stray': finding('a-question-of-nobody', 'SECRET stray'),
    });
    const { text } = await savedAs(house, [id], format);
    expect(text).toContain('Voted for the bus route');
    expect(text).not.toContain('SECRET');
  });

  it.each([
    ['told to us', { basis: 'told' }],
    ['never for paper', { paper: 'never-on-paper' }],
    ['an answer on private life', { question: 'family' }],
  ])('has nothing that somebody still holds to be %s', async (_, held) => {
    const { house, id } = await dana();
    const open = finding('groups', 'SECRET in other words');
    await atOnce(house, id, 'finding.two', { ...finding('groups', 'SECRET'), ...held }, open);
    await atOnce(house, id, 'finding.six', open, { ...finding('groups', 'SECRET'), ...held });
    const { text } = await savedAs(house, [id], format);
    expect(text).toContain('Voted for the bus route');
    expect(text).not.toContain('SECRET');
  });

  it('has nothing of what is just ours', async () => {
    const { house, id } = await dana({ 'findingMine.mine': finding('votes', 'SECRET mine') });
    expect((await savedAs(house, [id], format)).text).not.toContain('SECRET');
  });

  it('has nobody who was deleted since they were chosen', async () => {
    const { house, id } = await dana();
    await value(change(house, 'delete', [{ subject: id, values: {}, deleted: true }]));
    const other = await person(house, 'Ben Ashgrove');
    const { text } = await savedAs(house, [id, other], format);
    expect(text).toContain('Ben Ashgrove');
    expect(text).not.toContain('Dana');
  });
});

describe('a note of one person', () => {
  it('is saved under a name that says nothing of them', async () => {
    const { house, id } = await dana();
    expect((await savedAs(house, [id], 'markdown')).name).toBe('people.md');
  });
});
