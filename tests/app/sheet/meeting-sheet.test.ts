import { beforeEach, describe, expect, it } from 'vitest';
import { setCampaignField } from '../../../lib/app/campaign/edit-campaign';
import { change } from '../../../lib/app/change';
import {
  changeMeeting,
  putMeetingItem,
  setMeetingField,
} from '../../../lib/app/meetings/edit-meeting';
import { meetingView } from '../../../lib/app/meetings/meeting-view';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { planPrompts } from '../../../lib/app/meetings/plan-prompts';
import { recordSignOn } from '../../../lib/app/meetings/sign-ons';
import { debriefPage } from '../../../lib/app/sheet/debrief-page';
import { meetingSheet } from '../../../lib/app/sheet/meeting-sheet';
import { changeMeetingPaper, type ChoiceChange } from '../../../lib/app/sheet/paper-choices';
import { rehearsalOf } from '../../../lib/app/sheet/rehearsal';
import { severalSheets } from '../../../lib/app/sheet/several-sheets';
import { blanksLeft } from '../../../lib/sheet/blanks-left';
import { toPlainText } from '../../../lib/sheet/plain-text';
import type { Json } from '../../../lib/ledger/json';
import { atOnce, campaign, person, testHouse, value, type PeopleHouse } from '../meetings/group';

const reader = { language: 'en', locale: 'en-US' } as const;

let house: PeopleHouse;
let dana: string;
let meeting: string;
let pledge: string;

beforeEach(async () => {
  house = await testHouse();
  pledge = await campaign(house);
  dana = await person(house, 'Dana Whitlock');
  ({ meeting } = await value(
    planMeeting(house, {
      with: [dana],
      mode: 'ask',
      when: '2026-11-12T16:30',
      campaign: pledge,
    }),
  ));
});

async function sheet(of = meeting) {
  const composed = await meetingSheet(house, of, reader);
  if (composed === undefined) throw new Error('No such sheet');
  return composed.document;
}

const text = async (of = meeting) => toPlainText(await sheet(of)).replaceAll('\u00a0', ' ');
const choose = (choice: ChoiceChange) => value(changeMeetingPaper(house, meeting, choice));
const say = (subject: string, values: Readonly<Record<string, Json>>) =>
  value(change(house, 'test', [{ subject, values }]));

const finding = (question: string, words: string, more: Readonly<Record<string, Json>> = {}) => ({
  question,
  text: words,
  basis: 'official-record',
  paper: 'paper',
  ...more,
});

describe('the sheet of a meeting', () => {
  it('prints with no more than a sentence on the campaign, an ask and a date', async () => {
    await value(setMeetingField(house, meeting, 'ask', { text: 'Will you sign?' }));
    const printed = await text();
    expect(printed).toContain('A pledge.');
    expect(printed).toContain('Will you sign?');
    expect(printed).toContain('Thursday, November 12, 2026');
  });

  it('fills what was left open in the plan once the campaign says it, and warns until then', async () => {
    const line = { part: 'whoWeAre', text: 'We came together as [our group].' } as const;
    await value(putMeetingItem(house, meeting, 'line', line));
    expect(blanksLeft(await sheet())).toEqual(['[our group]']);
    await value(setCampaignField(house, pledge, 'group', 'Alder Falls Neighbors'));
    expect(blanksLeft(await sheet())).toEqual([]);
    expect(await text()).toContain('We came together as Alder Falls Neighbors.');
  });

  it('prints a sentence that two sites have once, with both sources', async () => {
    const clip = (site: string) => ({
      url: `https://${site}/story`,
      title: `Story of ${site}`,
      site,
      lang: 'en',
      seen: Date.UTC(2026, 9, 20, 12),
      text: 'A'.repeat(43),
      chars: 10,
    });
    await say(dana, {
      'clip.one': clip('alderfalls.example.org'),
      'clip.two': clip('tribune.example.org'),
      'finding.a': finding('votes', 'She said: “We keep the bus.”', { clip: 'one' }),
      'finding.b': finding('votes', 'She said: "We keep the bus."', { clip: 'two' }),
    });
    const printed = await text();
    expect(printed.match(/We keep the bus/gu)).toHaveLength(1);
    expect(printed).toContain('“We keep the bus.” [1, 2]');
    const view = await meetingView(house, meeting);
    if (view === undefined) throw new Error('No meeting');
    const { suggested } = planPrompts(view, 'appreciation', 'en', () => '…');
    expect(suggested.filter((one) => one.text.includes('bus'))).toHaveLength(1);
    const from = suggested[0]?.from;
    if (from === undefined) throw new Error('Nothing offered');
    const line = { part: 'appreciation', text: 'You kept the bus.', from } as const;
    await value(putMeetingItem(house, meeting, 'line', line));
    expect(await text()).toContain('You kept the bus. [1, 2]');
  });

  it('gives a line no source of another person who said the same', async () => {
    const clip = (site: string) => ({
      url: `https://${site}/story`,
      title: `Story of ${site}`,
      site,
      lang: 'en',
      seen: 1,
      text: 'A'.repeat(43),
      chars: 10,
    });
    const bo = await person(house, 'Bo Tarn');
    const said = finding('votes', 'Voted for the shelter.', { clip: 'one' });
    await say(dana, { 'clip.one': clip('dana.example.org'), 'finding.a': said });
    await say(bo, { 'clip.one': clip('bo.example.org'), 'finding.b': said });
    ({ meeting } = await value(
      planMeeting(house, {
        with: [dana, bo],
        mode: 'ask',
        when: '2026-11-12T16:30',
        campaign: pledge,
      }),
    ));
    const view = await meetingView(house, meeting);
    if (view === undefined) throw new Error('No meeting');
    const { suggested } = planPrompts(view, 'appreciation', 'en', () => '…');
    const from = suggested.find((one) => one.text.includes('shelter'))?.from;
    if (from === undefined) throw new Error('Nothing offered');
    const line = { part: 'appreciation', text: 'You stood by the shelter.', from } as const;
    await value(putMeetingItem(house, meeting, 'line', line));
    expect(await text()).toMatch(/You stood by the shelter\. \[\d\]/u);
  });

  it('carries answers under the guide’s headings, record before private life, with sources', async () => {
    await say(dana, {
      'clip.minutes': {
        url: 'https://alderfalls.example.org/minutes',
        title: 'Council minutes',
        site: 'City of Alder Falls',
        lang: 'en',
        seen: Date.UTC(2026, 9, 20, 12),
        text: 'A'.repeat(43),
        chars: 10,
      },
      'finding.a': finding('votes', 'Voted for the bus route.', { clip: 'minutes' }),
    });
    const printed = await text();
    expect(printed).toContain('Voted for the bus route. [1]');
    expect(printed).toContain('1. Council minutes · City of Alder Falls · seen Oct 20, 2026');
  });

  it('holds back careful, private and unprintable answers, and answers nobody vouches for', async () => {
    await say(dana, {
      'finding.care': finding('family', 'SECRET family'),
      'findingMine.mine': finding('votes', 'SECRET mine'),
      'finding.never': finding('votes', 'SECRET never', { paper: 'never-on-paper' }),
      'finding.stray': finding('a-question-of-nobody', 'SECRET stray'),
    });
    const document = await sheet();
    expect(toPlainText(document)).not.toContain('SECRET');
    expect(document.withheld.map((one) => [one.id, one.thing])).toEqual(
      expect.arrayContaining([
        ['care', 'findings-care'],
        ['mine', 'findings-just-me'],
        ['never', 'never-on-paper'],
        ['stray', 'findings-care'],
      ]),
    );
  });

  it('does not name who told us something', async () => {
    const told = finding('groups', 'Sings in the choir.', { basis: 'told', source: 'Mrs. Abara' });
    await say(dana, { 'finding.told': told });
    const printed = await text();
    expect(printed).toContain('Sings in the choir. [1]');
    expect(printed).toContain('1. Told to us');
    expect(printed).not.toContain('Abara');
  });

  it('heeds every wording that stands, not the latest alone', async () => {
    const held = finding('votes', 'SECRET', { paper: 'never-on-paper' });
    await atOnce(house, dana, 'finding.a', held, finding('votes', 'SECRET in other words'));
    const care = finding('family', 'SECRET family');
    await atOnce(house, dana, 'finding.b', care, finding('votes', 'SECRET family'));
    const told = finding('groups', 'Sings.', { basis: 'told', source: 'Mrs. Abara' });
    await atOnce(house, dana, 'finding.c', told, { ...told, basis: 'reported' });
    const printed = await text();
    expect(printed).toContain('Sings.');
    expect(printed).not.toContain('SECRET');
    expect(printed).not.toContain('Abara');
  });

  it('names published sign-ons of the same kind of people, and no others', async () => {
    const sign = async (name: string, publish: boolean) =>
      value(
        recordSignOn(house, {
          profile: await person(house, name),
          campaign: pledge,
          as: 'individual',
          on: '2026-10-01',
          publish,
          proof: '',
          meeting: undefined,
        }),
      );
    await sign('Open Olive', true);
    await sign('Quiet Quinn', false);
    const { signOn } = await sign('Torn Tilda', false);
    await atOnce(house, signOn, 'publish', true);
    const printed = await text();
    expect(printed).toContain('Open Olive');
    expect(printed).not.toContain('Quiet Quinn');
    expect(printed).not.toContain('Torn Tilda');
  });

  it('takes a tie for public only where everybody shows the page', async () => {
    const hall = await person(house, 'City Hall');
    const tie = { to: hall, kind: 'works-for', direction: 'both' };
    await atOnce(house, dana, 'tie.t', tie, { ...tie, clip: 'c' });
    expect((await sheet()).withheld.map((one) => one.thing)).toEqual(['influence']);
  });

  it('remembers earlier meetings, and carries nobody’s promise to somebody else', async () => {
    const quinn = await person(house, 'Quiet Quinn');
    const { meeting: before } = await value(
      planMeeting(house, {
        with: [dana, quinn],
        mode: 'ask',
        when: '2026-05-03',
        campaign: pledge,
      }),
    );
    await value(
      changeMeeting(house, before, {
        held: '2026-05-03',
        [`answer.${dana}`]: { answer: 'maybe' },
        [`answer.${quinn}`]: { answer: 'yes' },
        'promise.ours': { by: 'us', text: 'Send the memo', profile: dana },
        'promise.quinn': { by: 'them', text: 'SECRET promise', profile: quinn },
        'promise.both': { by: 'them', text: 'SECRET of somebody' },
      }),
    );
    const printed = await text();
    expect(printed).toContain('We met on May 3, 2026. Answer: Maybe.');
    expect(printed).toContain('We promised: Send the memo. Still open.');
    expect(printed).not.toContain('SECRET');
  });

  it('is in the reader’s language until another is chosen for it', async () => {
    await choose({ kind: 'language', language: 'es' });
    const document = await sheet();
    expect(document.locale).toBe('es-US');
    expect(toPlainText(document)).toContain('LA REUNIÓN');
  });

  it('has nothing to show for a meeting that is not there', async () => {
    expect(await meetingSheet(house, 'nowhere', reader)).toBeUndefined();
  });
});

describe('choices for a sheet', () => {
  it('are kept with the meeting, and taken back by undo', async () => {
    await value(setMeetingField(house, meeting, 'purpose', 'To win her support.'));
    const changed = await choose({ kind: 'edit', id: 'purpose-line', text: 'Shorter.' });
    expect(await text()).toContain('Shorter.');
    await value(changed.undo());
    expect(await text()).toContain('To win her support.');
  });

  it('never change the research: a reworded answer stays as it was found', async () => {
    await say(dana, { 'finding.a': finding('votes', 'Voted for the bus route.') });
    const entry = (await sheet()).lines.find((line) => line.id === 'a')?.entry ?? '';
    await choose({ kind: 'edit', id: 'a', text: 'She moved the buses.', entry });
    expect(await text()).toContain('She moved the buses.');
    expect((await sheet()).lines.find((line) => line.id === 'a')?.changed).toBe(false);
    await say(dana, { 'finding.a': finding('votes', 'Voted against the bus route.') });
    const line = (await sheet()).lines.find((one) => one.id === 'a');
    expect(line).toMatchObject({ text: 'She moved the buses.', changed: true });
  });

  it('leave out, order and size the paper', async () => {
    for (const [id, words] of [
      ['m1', 'First.'],
      ['m2', 'Second.'],
    ] as const) {
      await value(putMeetingItem(house, meeting, 'line', { part: 'messages', text: words }, id));
    }
    await choose({ kind: 'order', order: ['m2', 'm1'] });
    await choose({ kind: 'out', id: 'debrief', out: true });
    await choose({ kind: 'size', size: 'a4' });
    await choose({ kind: 'copies', copies: 3 });
    const document = await sheet();
    const printed = toPlainText(document);
    expect(printed.indexOf('Second.')).toBeLessThan(printed.indexOf('First.'));
    expect(printed).not.toContain('AFTERWARDS');
    expect([document.size, document.copies]).toEqual(['a4', 3]);
  });

  it('switch private things on for this sheet alone', async () => {
    await say(dana, { 'findingMine.a': finding('votes', 'Only I know.') });
    await choose({ kind: 'on', thing: 'findings-just-me', on: true });
    expect(await text()).toContain('Only I know.');
    const { meeting: other } = await value(
      planMeeting(house, { with: [dana], mode: 'ask', when: '', campaign: pledge }),
    );
    expect(await text(other)).not.toContain('Only I know.');
  });
});

describe('what is just me', () => {
  const line = { part: 'wins', text: 'SECRET line' } as const;
  const mine = finding('votes', 'SECRET finding');
  const kinds = ['lines-just-me', 'findings-just-me'] as const;

  it('prints for who switches it on, and the meeting knows nothing of it', async () => {
    const { id } = await value(putMeetingItem(house, meeting, 'lineMine', line));
    await say(dana, { 'findingMine.f9': { ...mine, paper: 'never-on-paper' } });
    for (const thing of [...kinds, id, 'f9']) await choose({ kind: 'on', thing, on: true });
    expect(await text()).toMatch(/SECRET line[^]*SECRET finding/u);
    const kept = await house.records.subject(meeting);
    expect([...(kept?.subject.attributes.keys() ?? [])].join()).not.toContain('paperOn');
  });

  it('stays off by a switch that another member’s file, or an older one, brings', async () => {
    const { id } = await value(putMeetingItem(house, meeting, 'lineMine', line));
    await say(dana, { 'findingMine.f9': mine });
    const things = [...kinds, id, 'f9', 'stances'];
    await say(meeting, Object.fromEntries(things.map((thing) => [`paperOn.${thing}`, true])));
    expect(await text()).not.toContain('SECRET');
    const several = await severalSheets(house, [meeting], reader, undefined);
    expect(several.map((one) => toPlainText(one.document)).join()).not.toContain('SECRET');
    const debrief = await debriefPage(house, meeting, reader);
    expect(debrief && toPlainText(debrief.document)).not.toContain('SECRET');
    expect(JSON.stringify(await rehearsalOf(house, meeting, reader))).not.toContain('SECRET');
    const { choices } = (await meetingSheet(house, meeting, reader)) ?? {};
    expect(choices?.on.has('stances')).toBe(true);
    expect(kinds.filter((kind) => choices?.on.has(kind))).toEqual([]);
  });

  it('goes off the paper again by undo, and by the switch', async () => {
    await value(putMeetingItem(house, meeting, 'lineMine', line));
    const on = { kind: 'on', thing: 'lines-just-me', on: true } as const;
    const changed = await choose(on);
    expect(await text()).toContain('SECRET line');
    await value(changed.undo());
    expect(await text()).not.toContain('SECRET line');
    await choose(on);
    await choose({ ...on, on: false });
    expect(await text()).not.toContain('SECRET line');
  });
});
