// @vitest-environment jsdom
import '../native-elements';
import { beforeEach, describe, expect, it } from 'vitest';
import { SheetApp } from '../../../components/sheet/SheetApp';
import { deleteMeeting } from '../../../lib/app/meetings/delete-meeting';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { setField } from '../../../lib/app/edit-profile';
import { person, testHouse, value, type PeopleHouse } from '../../app/meetings/group';
import { showScreen, until } from '../people/screen';
import { one } from '../stage';

let house: PeopleHouse;
let dana: string;
let meeting: string;

beforeEach(async () => {
  house = await testHouse();
  dana = await person(house, 'Dana Whitlock');
  ({ meeting } = await value(
    planMeeting(house, { with: [dana], mode: 'ask', when: '', campaign: undefined }),
  ));
});

/** What an address shows that has nothing to print, and where its one button leads. */
async function shown(address: string, language = 'en') {
  location.hash = address;
  const stage = showScreen(house, <SheetApp />, language);
  const button = await until(() => one(stage, '.empty-actions a'));
  return { words: stage.textContent ?? '', leads: button.getAttribute('href') };
}

describe('a paper that cannot be printed yet', () => {
  it('of thanks waits for a recap, and leads to where it is written', async () => {
    const { words, leads } = await shown(`#/letter/thanks/${meeting}`);
    expect(words).toContain('drafted from a recap that somebody approved');
    expect(leads).toBe(`workspace.html#/meetings/${meeting}/after`);
  });

  it('that asks for a meeting waits for an audience, and leads to the profile', async () => {
    await value(setField(house, dana, 'audience', ''));
    const { words, leads } = await shown(`#/letter/request/${dana}`);
    expect(words).toContain('The wording depends on the audience.');
    expect(leads).toBe(`workspace.html#/people/${dana}`);
  });

  it('for them to keep waits for the campaign’s words, and leads there, in Spanish, too', async () => {
    const { words, leads } = await shown(`#/leave-behind/${meeting}`, 'es');
    expect(words).toContain('Anótenlo primero en la campaña.');
    expect(leads).toBe('workspace.html#/campaign');
  });

  it.each([
    ['a sheet', (id: string) => `#/meeting/${id}`],
    ['a debrief page', (id: string) => `#/meeting/${id}/debrief`],
    ['a rehearsal', (id: string) => `#/meeting/${id}/rehearse`],
    ['a filled worksheet', (id: string) => `#/worksheet/evaluation/filled?meeting=${id}`],
    ['a day of visits', (id: string) => `#/several?ids=${id}`],
    ['no paper at all', () => '#/nonsense'],
  ])('of a meeting that was deleted leads back: %s', async (_, addressOf) => {
    await value(deleteMeeting(house, meeting));
    const { words, leads } = await shown(addressOf(meeting));
    expect(words).toContain('There is nothing here to print');
    expect(leads).toBe('workspace.html');
  });
});
