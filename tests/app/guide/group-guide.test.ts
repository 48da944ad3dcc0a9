import { beforeEach, describe, expect, test } from 'vitest';
import {
  addQuestion,
  editableList,
  hideQuestion,
  orderQuestions,
  removeQuestion,
  rewordQuestion,
} from '../../../lib/app/guide/edit-guide';
import { groupTrack } from '../../../lib/app/guide/group-track';
import { testHouse, type PeopleHouse } from '../people/test-house';

let house: PeopleHouse;
beforeEach(async () => {
  house = await testHouse();
});

async function asked(): Promise<readonly { id: string; prompt: string }[]> {
  return (await groupTrack(house, 'official', 'en')).questions.person;
}

describe('a group makes the questions its own', () => {
  test('a hidden one is asked no more, and stands in the list to be shown again', async () => {
    await hideQuestion(house, 'official', 'person', 'votes', true);
    expect((await asked()).some((one) => one.id === 'votes')).toBe(false);
    const list = await editableList(house, 'official', 'person', 'en');
    expect(list.questions.find((one) => one.id === 'votes')?.hidden).toBe(true);
    await hideQuestion(house, 'official', 'person', 'votes', false);
    expect((await asked()).some((one) => one.id === 'votes')).toBe(true);
  });

  test('a reworded one speaks in their words, until these are emptied', async () => {
    const [before] = await asked();
    await rewordQuestion(house, 'official', 'person', before?.id ?? '', 'What did they do?');
    expect((await asked())[0]?.prompt).toBe('What did they do?');
    await rewordQuestion(house, 'official', 'person', before?.id ?? '', ' ');
    expect((await asked())[0]?.prompt).toBe(before?.prompt);
  });

  test('the order is theirs', async () => {
    const ids = (await asked()).map((one) => one.id);
    await orderQuestions(house, 'official', 'person', ids.toReversed());
    expect((await asked()).map((one) => one.id)).toEqual(ids.toReversed());
  });

  test('one of their own is asked of that audience and form alone, and can be taken out', async () => {
    await addQuestion(house, {
      audience: 'official',
      form: 'person',
      heading: 'record',
      prompt: 'Which bus line do they take?',
    });
    const own = (await asked()).find((one) => one.prompt === 'Which bus line do they take?');
    expect(own).toBeDefined();
    const faith = await groupTrack(house, 'faith', 'en');
    expect(faith.questions.person.some((one) => one.id === own?.id)).toBe(false);
    await removeQuestion(house, own?.id ?? '');
    expect((await asked()).some((one) => one.id === own?.id)).toBe(false);
  });

  test('one without words is refused', async () => {
    const added = await addQuestion(house, {
      audience: 'official',
      form: 'person',
      heading: 'record',
      prompt: '  ',
    });
    expect(added).toMatchObject({ ok: false, cause: 'question-empty' });
  });
});
