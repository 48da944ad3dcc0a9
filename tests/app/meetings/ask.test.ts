import { describe, expect, test } from 'vitest';
import { askersOf, askView } from '../../../lib/app/meetings/ask-view';
import {
  approachAnew,
  logApproach,
  planRequest,
  removeLogged,
} from '../../../lib/app/meetings/log-approach';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { mailAddress, requestDraft } from '../../../lib/app/meetings/request-draft';
import { roadBack, reopenedThrough } from '../../../lib/app/meetings/road-back';
import { recordSignOn } from '../../../lib/app/meetings/sign-ons';
import { tasksByTime } from '../../../lib/app/meetings/tasks';
import { setField } from '../../../lib/app/edit-profile';
import { addTie } from '../../../lib/app/people/ties';
import { letter } from '../../../lib/app/sheet/open-papers';
import { toPlainText } from '../../../lib/sheet/plain-text';
import { campaign, ours, person, testHouse, tied, value, type PeopleHouse } from './group';
import { campaignOf } from '../../../lib/app/campaign/campaigns';

const on = '2026-11-03';

async function step(house: PeopleHouse, profile: string): Promise<string | undefined> {
  return (await house.records.columns([profile]))[0]?.columns.step;
}

describe('the ask for a meeting', () => {
  test('proposes who should ask, in the guide’s words, with the path', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const ana = await ours(house, 'Ana R.');
    await ours(house, 'Ben K.');
    await tied(house, ana, 'constituent', dana);
    const view = await askView(house, dana, 'en');
    expect(view?.suggestions.map((one) => one.name)).toEqual(['Ana R.']);
    expect(view?.suggestions[0]?.asker?.who).not.toBe('');
    expect(view?.together.has(ana)).toBe(true);
  });

  test('is logged, reminds us, and can be taken back whole', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const ana = await ours(house, 'Ana R.');
    const asked = await value(
      logApproach(house, dana, undefined, {
        what: 'asked',
        on,
        who: [ana],
        how: 'email',
        remind: { on: '2026-11-08', title: 'Call the scheduler' },
      }),
    );
    expect(await step(house, dana)).toBe('ask');
    expect((await tasksByTime(house)).week.map((row) => row.about[0]?.name)).toEqual([
      'Dana Whitlock',
    ]);
    await asked.undo();
    expect(await step(house, dana)).toBe('research');
    expect((await tasksByTime(house)).week).toEqual([]);
  });

  test('reminds nobody once there is an answer, a meeting, or the ask was a mistake', async () => {
    const remind = { on: '2026-11-08', title: 'Any reply?' };
    const asked = { what: 'asked', on, remind } as const;
    const due = async (house: PeopleHouse) => (await tasksByTime(house)).week.length;

    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    await value(logApproach(house, dana, undefined, asked));
    const refused = await value(
      logApproach(house, dana, undefined, { what: 'refused', on: '2026-11-05' }),
    );
    expect(await due(house)).toBe(0);
    await refused.undo();
    expect(await due(house)).toBe(1);
    await value(
      planMeeting(house, { with: [dana], mode: 'ask', when: '2026-11-12', campaign: undefined }),
    );
    expect(await due(house)).toBe(0);

    const joanna = await person(house, 'Joanna Teague');
    await value(logApproach(house, joanna, undefined, asked));
    const [round] = (await askView(house, joanna, 'en'))?.rounds ?? [];
    const removed = await value(removeLogged(house, round?.id ?? '', round?.happened[0]?.id ?? ''));
    expect(await due(house)).toBe(0);
    await removed.undo();
    expect(await due(house)).toBe(1);
  });

  test('keeps the scheduler and the wording with the round', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const scheduler = { name: 'M. Osei', contact: '555-0142' };
    await value(planRequest(house, dana, undefined, { scheduler, request: 'Dear …' }));
    const view = await askView(house, dana, 'en');
    expect(view?.rounds).toHaveLength(1);
    expect(view?.rounds[0]?.scheduler[0]?.value).toEqual(scheduler);
    expect(view?.rounds[0]?.request[0]?.value).toBe('Dear …');
  });

  test('shows ways to press further to nobody but the elected, once refused', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const escalations = async () =>
      (await askView(house, dana, 'en'))?.ways.filter((way) => way.kind === 'escalation') ?? [];
    await value(logApproach(house, dana, undefined, { what: 'refused', on }));
    expect(await escalations()).toEqual([]);
    await value(setField(house, dana, 'variant', 'elected'));
    const shown = await escalations();
    expect(shown.length).toBeGreaterThan(0);
    for (const way of shown) expect(`${way.cost} ${way.risk}`).not.toContain('undefined');
  });
});

describe('silence', () => {
  test('is what was noted last, until they are asked again', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const silent = async () => (await askView(house, dana, 'en'))?.silent;
    await value(logApproach(house, dana, undefined, { what: 'asked', on }));
    expect(await silent()).toBe(false);
    await value(logApproach(house, dana, undefined, { what: 'no-reply', on: '2026-11-09' }));
    expect(await silent()).toBe(true);
    await value(logApproach(house, dana, undefined, { what: 'asked', on: '2026-11-10' }));
    expect(await silent()).toBe(false);
  });
});

describe('the request', () => {
  test('is worded by the track and shows what is still open', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const known = await campaignOf(house, await campaign(house));
    const view = await askView(house, dana, 'en');
    if (!view) throw new Error('No view');
    const draft = requestDraft(view.profile, known, undefined, 'en', (blank) => `[${blank}]`);
    expect(draft?.text).toContain('Dana Whitlock');
    expect(draft?.text).toContain('Open Doors');
    expect(draft?.text).toContain('[sender]');
    expect(draft?.open).toContain('sender');
  });

  test('says “I live in your district” for nobody who is not known to', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const known = await campaignOf(house, await campaign(house));
    const ana = await ours(house, 'Ana R.');
    await tied(house, ana, 'constituent', dana);
    const reader = { language: 'en', locale: 'en-US' } as const;
    const texts = async () => {
      const view = await askView(house, dana, 'en');
      if (!view) throw new Error('No view');
      const { names, as } = askersOf(view);
      const draft = requestDraft(view.profile, known, names[0], 'en', () => '…', as)?.text ?? '';
      const printed = await letter(house, 'request', dana, reader);
      return [draft, printed === undefined ? '' : toPlainText(printed.document)];
    };
    for (const text of await texts()) {
      expect(text).toContain('Some of us would like to talk with you about Open Doors');
      expect(text).not.toContain('your district');
    }
    await value(planRequest(house, dana, undefined, { asker: { id: ana, asks: true } }));
    for (const text of await texts()) {
      expect(text).toContain('I live in your district');
      expect(text).toContain('Ana R.');
    }
  });

  test('opens in the mail program with its line breaks and signs whole', () => {
    const address = mailAddress('a@example.org', 'A & B?', 'One\nTwo + more');
    const url = new URL(address);
    expect(url.pathname).toBe('a@example.org');
    expect(url.searchParams.get('subject')).toBe('A & B?');
    expect(url.searchParams.get('body')).toBe('One\r\nTwo + more');
    expect(address).not.toContain('+');
  });
});

describe('the road back', () => {
  test('names others than those who asked, and peers who signed on', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const joanna = await person(house, 'Joanna Teague');
    const [ana, ben] = [await ours(house, 'Ana R.'), await ours(house, 'Ben K.')];
    await tied(house, ana, 'constituent', dana);
    await tied(house, ben, 'constituent', dana);
    await value(addTie(house, joanna, { to: dana, kind: 'works-with', direction: 'both' }));
    await value(logApproach(house, dana, undefined, { what: 'asked', on, who: [ana] }));
    await value(logApproach(house, dana, undefined, { what: 'refused', on: '2026-11-05' }));
    await value(
      recordSignOn(house, {
        profile: joanna,
        campaign: undefined,
        as: 'individual',
        on,
        publish: false,
        proof: '',
        meeting: undefined,
      }),
    );
    const road = await roadBack(house, dana);
    expect(road?.others.map((one) => one.id)).toEqual([ben, joanna]);
    expect(road?.influencers.map((one) => [one.id, one.peer])).toEqual([[joanna, true]]);
    const { reopened } = await reopenedThrough(house, joanna);
    expect(reopened.map((one) => [one.name, one.why])).toEqual([['Dana Whitlock', 'refused']]);
  });

  test('is asked by those of the new round, though the old one was still on the screen', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const [ana, ben] = [await ours(house, 'Ana R.'), await ours(house, 'Ben K.')];
    await value(logApproach(house, dana, undefined, { what: 'refused', on, who: [ana] }));
    const seen = (await askView(house, dana, 'en'))?.rounds.at(-1)?.id ?? '';
    await value(approachAnew(house, dana, undefined, [ben]));
    await value(logApproach(house, dana, undefined, { what: 'asked', on, who: [ana], seen }));
    const round = (await askView(house, dana, 'en'))?.rounds.at(-1);
    expect(round?.askers.map((one) => one.id)).toEqual([ben]);
    expect(round?.happened.map((one) => one.value.who)).toEqual([[ben]]);
  });

  test('begins a new round and leaves the old one as it was', async () => {
    const house = await testHouse();
    const dana = await person(house, 'Dana Whitlock');
    const ben = await ours(house, 'Ben K.');
    await value(logApproach(house, dana, undefined, { what: 'refused', on }));
    const anew = await value(approachAnew(house, dana, undefined, [ben]));
    expect(await step(house, dana)).toBe('research');
    expect((await askView(house, dana, 'en'))?.rounds).toHaveLength(2);
    await anew.undo();
    expect(await step(house, dana)).toBe('ask');
  });
});
