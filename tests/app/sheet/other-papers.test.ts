import { beforeEach, describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { setMeetingField } from '../../../lib/app/meetings/edit-meeting';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { leaveBehind, letter, worksheetPaper } from '../../../lib/app/sheet/open-papers';
import { changeLocalPaper, localChoices } from '../../../lib/app/sheet/paper-choices';
import { profileDossier } from '../../../lib/app/sheet/profile-dossier';
import type { Composed } from '../../../lib/app/sheet/meeting-sheet';
import type { Json } from '../../../lib/ledger/json';
import { toPlainText } from '../../../lib/sheet/plain-text';
import { campaign, person, testHouse, value, type PeopleHouse } from '../meetings/group';

const reader = { language: 'en', locale: 'en-US' } as const;
const nothingOn: ReadonlySet<string> = new Set();

let house: PeopleHouse;
let dana: string;
let meeting: string;

beforeEach(async () => {
  house = await testHouse();
  const pledge = await campaign(house);
  await say(pledge, { group: 'Alder Falls Neighbors', reach: 'hello@neighbors.example.org' });
  dana = await person(house, 'Dana Whitlock');
  const finding = { question: 'votes', basis: 'official-record', paper: 'paper' };
  await say(dana, {
    role: 'Councilmember',
    'finding.a': { ...finding, text: 'RESEARCH on votes' },
    'findingMine.b': { ...finding, text: 'RESEARCH of mine' },
  });
  ({ meeting } = await value(
    planMeeting(house, { with: [dana], mode: 'ask', when: '2026-11-12', campaign: pledge }),
  ));
});

const say = (subject: string, values: Readonly<Record<string, Json>>) =>
  value(change(house, 'test', [{ subject, values }]));

function text(composed: Composed | undefined): string {
  if (composed === undefined) throw new Error('No such paper');
  return toPlainText(composed.document);
}

describe('a profile on paper', () => {
  it('shows what may be printed, and remembers no private switch', async () => {
    const whole = text(await profileDossier(house, dana, reader, nothingOn));
    expect(whole).toContain('RESEARCH on votes');
    expect(whole).not.toContain('RESEARCH of mine');
    const on = new Set(['findings-just-me']);
    expect(text(await profileDossier(house, dana, reader, on))).toContain('RESEARCH of mine');
    await changeLocalPaper(house, `profile.${dana}`, {
      kind: 'on',
      thing: 'findings-just-me',
      on: true,
    });
    const again = text(await profileDossier(house, dana, reader, nothingOn));
    expect(again).not.toContain('RESEARCH of mine');
  });

  it('keeps what was left out of it on this device', async () => {
    await changeLocalPaper(house, `profile.${dana}`, { kind: 'out', id: 'a', out: true });
    expect(text(await profileDossier(house, dana, reader, nothingOn))).not.toContain('RESEARCH');
  });

  it('keeps both of two choices that are made at once', async () => {
    const paper = `profile.${dana}`;
    await Promise.all([
      changeLocalPaper(house, paper, { kind: 'size', size: 'a4' }),
      changeLocalPaper(house, paper, { kind: 'copies', copies: 3 }),
    ]);
    expect(await localChoices(house, paper)).toMatchObject({ size: 'a4', copies: 3 });
  });
});

describe('papers for others', () => {
  it('to leave with them hold the campaign, the ask and no research', async () => {
    await value(setMeetingField(house, meeting, 'ask', { text: 'Will you sign?' }));
    const paper = text(await leaveBehind(house, meeting, reader));
    expect(paper).toContain('A pledge.');
    expect(paper).toContain('Will you sign?');
    expect(paper).not.toContain('RESEARCH');
  });

  it.each(['request', 'business', 'again'] as const)(
    'as a letter (%s) go to their public address, without research',
    async (kind) => {
      const paper = text(await letter(house, kind, dana, reader));
      expect(paper).toContain('Dana Whitlock\nCouncilmember');
      expect(paper).toContain('Alder Falls Neighbors');
      expect(paper).not.toContain('RESEARCH');
    },
  );

  it('thank only with words that somebody approved', async () => {
    expect(await letter(house, 'thanks', meeting, reader)).toBeUndefined();
    await say(meeting, { recap: 'A draft.', recapApproved: 'We spoke about the library.' });
    const paper = text(await letter(house, 'thanks', meeting, reader));
    expect(paper).toContain('Dear Dana Whitlock,');
    expect(paper).toContain('We spoke about the library.');
    expect(paper).not.toContain('A draft.');
  });

  it('thank everybody who was met, for the day it was held', async () => {
    const joanna = await person(house, 'Joanna Teague');
    await say(joanna, { role: 'Mayor' });
    const { meeting: both } = await value(
      planMeeting(house, { with: [dana, joanna], mode: 'ask', when: '2026-11-12', campaign: '' }),
    );
    await say(both, { recapApproved: 'We spoke.' });
    const planned = text(await letter(house, 'thanks', both, reader));
    expect(planned).toContain('Thank you for meeting with us.');
    await say(both, { held: '2026-11-19' });
    const paper = text(await letter(house, 'thanks', both, reader));
    expect(paper).toMatch(
      /Dear (Dana Whitlock and Joanna Teague|Joanna Teague and Dana Whitlock),/u,
    );
    expect(paper).toMatch(/^Dana Whitlock, Councilmember$/mu);
    expect(paper).toMatch(/^Joanna Teague, Mayor$/mu);
    expect(paper).toContain('Thank you for meeting with us on Nov 19, 2026.');
    expect(paper).not.toContain('Nov 12');
  });

  it('ask again after the greeting, and in Spanish with one form of address', async () => {
    await say(dana, { audience: 'official' });
    const english = text(await letter(house, 'again', dana, reader));
    expect(english).toMatch(/Dear Dana Whitlock,\s+We wrote to you before\.[^]*\n\s*We belong to/u);
    const spanish = text(await letter(house, 'again', dana, { language: 'es', locale: 'es-US' }));
    expect(spanish).toMatch(/Dana Whitlock:\s+Ya le habíamos escrito\.[^]*¿Podría darnos/u);
    expect(spanish).not.toMatch(/\bles\b/u);
  });

  it('let a paragraph be reworded, and remember it', async () => {
    await changeLocalPaper(house, `letter-request.${dana}`, {
      kind: 'edit',
      id: 'body-1',
      text: 'Dear Councilmember,',
    });
    expect(text(await letter(house, 'request', dana, reader))).toContain('Dear Councilmember,');
  });

  it('from the guide print blank, and there are no others', async () => {
    expect(text(await worksheetPaper(house, 'door-outing', reader))).toContain('TALLY');
    expect(await worksheetPaper(house, 'no-such-sheet', reader)).toBeUndefined();
  });
});
