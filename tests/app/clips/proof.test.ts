import { beforeEach, describe, expect, it } from 'vitest';
import { change } from '../../../lib/app/change';
import { proofBy, proofChoices } from '../../../lib/app/clips/proof';
import { meetingView } from '../../../lib/app/meetings/meeting-view';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import { putPromise, setKept } from '../../../lib/app/meetings/promises';
import { recordSignOn, setProofClip, signOnsOf } from '../../../lib/app/meetings/sign-ons';
import { valueOf } from '../../../lib/domain/attributes';
import { person, testHouse, value, type PeopleHouse } from '../meetings/group';

const clip = (title: string, seen: number, text: string) => ({
  url: `https://alderfalls.example.org/${title.length}`,
  title,
  site: 'City of Alder Falls',
  lang: 'en',
  seen,
  text: text.repeat(43),
  chars: 100,
});

let house: PeopleHouse;
let dana: string;
let everett: string;

beforeEach(async () => {
  house = await testHouse();
  dana = await person(house, 'Dana Whitlock');
  everett = await person(house, 'Everett Lindqvist');
  const say = (subject: string, id: string, of: ReturnType<typeof clip>) =>
    value(change(house, 'test', [{ subject, values: { [`clip.${id}`]: of } }]));
  await say(dana, 'old', clip('Minutes of May', Date.UTC(2026, 4, 12), 'a'));
  await say(dana, 'new', clip('Minutes of June, vote on the pledge', Date.UTC(2026, 5, 9), 'b'));
  await say(everett, 'other', clip('Stadium opening', Date.UTC(2026, 6, 1), 'c'));
});

describe('what shows that something was done', () => {
  it('is offered from their own pages, latest first, and from all others by their words', async () => {
    const own = await proofChoices(house, [dana], '');
    expect(own.map((one) => one.id)).toEqual(['new', 'old']);
    const found = await proofChoices(house, [dana], 'stadium');
    expect(found.map((one) => one.id)).toEqual(['other']);
    const [stadium] = found;
    expect(stadium && proofBy(stadium, [dana])).toEqual({ profile: everett, id: 'other' });
    expect(own[0] && proofBy(own[0], [dana])).toEqual({ profile: dana, id: 'new' });
    expect(proofBy({ id: 'x', profiles: [] }, [dana])).toBeUndefined();
  });

  it('stays with a promise, and is taken back with an undo', async () => {
    const { meeting } = await value(
      planMeeting(house, { with: [dana], mode: 'ask', when: '', campaign: undefined }),
    );
    const made = { by: 'them', text: 'Vote for the pledge' } as const;
    await value(putPromise(house, meeting, made, [dana]));
    const promise = async () => {
      const [first] = (await meetingView(house, meeting))?.debrief.promises ?? [];
      if (!first) throw new Error('No promise');
      return first;
    };
    await value(setKept(house, meeting, await promise(), { kept: true }));
    const proof = { profile: dana, id: 'new' };
    const set = await value(setKept(house, meeting, await promise(), { kept: true, clip: proof }));
    expect((await promise()).kept?.value).toMatchObject({ kept: true, clip: proof });
    await value(set.undo());
    expect((await promise()).kept?.value.clip).toBeUndefined();
    expect((await promise()).kept?.value.kept).toBe(true);
  });

  it('stays with a sign-on, and goes again', async () => {
    const { signOn } = await value(
      recordSignOn(house, {
        profile: dana,
        campaign: undefined,
        as: 'individual',
        on: '2026-11-03',
        publish: false,
        proof: 'Card in the blue folder',
        meeting: undefined,
      }),
    );
    const kept = async () => (await signOnsOf(house, dana))[0];
    await value(setProofClip(house, signOn, { profile: dana, id: 'new' }));
    const first = await kept();
    expect(first && valueOf(first.proofClip)).toEqual({ profile: dana, id: 'new' });
    expect(first && valueOf(first.proof)).toBe('Card in the blue folder');
    await value(setProofClip(house, signOn, undefined));
    const second = await kept();
    expect(second && valueOf(second.proofClip)).toBeUndefined();
  });
});
