// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, it } from 'vitest';
import { ProfileScreen } from '../../../components/people/ProfileScreen';
import { setCampaignField } from '../../../lib/app/campaign/edit-campaign';
import { change } from '../../../lib/app/change';
import { setField } from '../../../lib/app/edit-profile';
import { planMeeting, setMeetingTime } from '../../../lib/app/meetings/plan-meeting';
import { profileView } from '../../../lib/app/people/profile-view';
import { saveFinding } from '../../../lib/app/people/findings';
import { judge } from '../../../lib/app/people/stance';
import { campaign, value } from '../../app/meetings/group';
import { dana, full, testHouse } from '../../app/people/test-house';
import { all, button, click, one, press, typeInto } from '../stage';
import { choose, showScreen, until } from './screen';

const row = (stage: HTMLElement, question: string) => one(stage, `#question-${question}`);
const votes = {
  question: 'votes',
  text: 'Voted for the ordinance.',
  basis: 'official-record',
  source: 'Minutes',
  visibility: 'group',
} as const;

describe('a profile', () => {
  it('says what we do not know as plainly as what we know', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, votes, false);
    const stage = showScreen(house, <ProfileScreen id={id} />);
    await until(() => row(stage, 'votes').textContent?.includes('Voted for the ordinance.'));
    expect(row(stage, 'votes').textContent).toContain('Official record');
    expect(row(stage, 'issues').textContent).toContain('We don’t know yet.');
  });

  it('stands, whatever times and dates somebody’s file brought', async () => {
    const { house, id } = await dana();
    const page = { site: 'x', lang: 'en', seen: 1, text: 'A'.repeat(43), chars: 1 };
    const brought = { by: 'other', e: id, t: Number.MAX_SAFE_INTEGER };
    await house.records.write({
      entries: [
        { ...brought, a: 'tag.x', v: 'Tenants' },
        { ...brought, a: 'clip.a', v: { ...page, title: 'Minutes', published: 'spring' } },
        { ...brought, a: 'clip.b', v: { ...page, seen: Number.MAX_SAFE_INTEGER, title: 'Never' } },
      ],
      why: 'test',
    });
    const stage = showScreen(house, <ProfileScreen id={id} />);
    await until(() => stage.textContent?.includes('Tenants'));
    expect(stage.textContent).toContain('Minutes');
  });

  it('of somebody without an audience says so, and takes any', async () => {
    const house = await testHouse();
    const id = 'A'.repeat(22);
    const values = { kind: 'profile', form: 'person', name: 'Ada Winters' };
    await change(house, 'test', [{ subject: id, values }]);
    const stage = showScreen(house, <ProfileScreen id={id} />);
    await until(() => stage.textContent?.includes('Choose an audience under Edit'));
    expect(stage.textContent).not.toContain('questions open');
    expect(stage.textContent).not.toContain('helps most:');
    click(button(stage, 'Edit'));
    const [audience, form] = all(stage, '.profile-edit select') as HTMLSelectElement[];
    expect(audience?.selectedOptions[0]?.textContent).toBe('Not known yet');
    expect(form?.value).toBe('person');
    choose(audience ?? null, 'official');
    await until(() => row(stage, 'votes'));
    expect((await house.records.columns([id]))[0]?.columns.audience).toBe('official');
  });

  it('opens the source of an answer at its words, and the text that is kept of it', async () => {
    const { house, id } = await dana();
    const clip = {
      url: 'https://example.org/minutes',
      title: 'Minutes',
      site: 'example.org',
      lang: 'en',
      seen: 1_793_000_000_000,
      text: 'A'.repeat(43),
      chars: 40,
    };
    const quote = { text: 'Voted for it.', before: '', after: '', start: 0 };
    const finding = { question: 'votes', text: quote.text, basis: 'reported', paper: 'paper' };
    await change(house, 'test', [
      {
        subject: id,
        values: { 'clip.kept': clip, 'finding.f': { ...finding, clip: 'kept', quote } },
      },
    ]);
    const stage = showScreen(house, <ProfileScreen id={id} />);
    const source = await until(() => one(row(stage, 'votes'), '.answer-source'));
    const link = one(source, 'a[target="_blank"]');
    expect(link.getAttribute('href')).toBe('https://example.org/minutes#:~:text=Voted%20for%20it.');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.querySelector('bdi')?.textContent).toBe('Minutes');
    expect(one(source, 'a[href="#/clips/kept"]').textContent).toBe('Kept text');
  });

  it('asks about the town of the campaign, and about the area while there is none', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    const asked = () => row(stage, 'local-history').textContent;
    await until(() => asked()?.includes('history in our area?'));
    const pledge = await campaign(house);
    await value(setCampaignField(house, pledge, 'area', 'Alder Falls'));
    await until(() => asked()?.includes('history in Alder Falls?'));
    await value(setField(house, id, 'place', 'Maple Bend'));
    await until(() => asked()?.includes('history in Maple Bend?'));
  });

  it('shows the day of the meeting, not the one on which it was set', async () => {
    const { house, id } = await dana();
    const plan = {
      with: [id],
      mode: 'ask',
      when: '2027-03-09T16:30',
      campaign: undefined,
    } as const;
    const { meeting } = await value(planMeeting(house, plan));
    const stage = showScreen(house, <ProfileScreen id={id} />);
    await until(() => stage.textContent?.includes('Meeting set, Mar 9, 2027'));
    await value(setMeetingTime(house, meeting, '', [id], undefined));
    await until(() => !one(stage, '.steps').textContent?.includes('Mar 9'));
    expect(one(stage, '.steps').textContent).toContain('Meeting set');
  });

  it('says a sentence once, though two places have it', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, votes, false);
    await saveFinding(house, id, { ...votes, source: 'The Tribune' }, false);
    const stage = showScreen(house, <ProfileScreen id={id} />);
    await until(() => row(stage, 'votes').textContent?.includes('The Tribune'));
    const said = row(stage, 'votes').textContent ?? '';
    expect(said.match(/Voted for the ordinance/gu)).toHaveLength(1);
    expect(said).toContain('The same words, also here:');
    expect(said).toContain('Minutes');
  });

  it('brings back what was taken out when people settled on another answer', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, votes, false);
    await saveFinding(house, id, { ...votes, text: 'Voted against it.' }, false);
    const stage = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => button(row(stage, 'votes'), 'These disagree')));
    await until(() => row(stage, 'votes').textContent?.includes('The other one is taken out'));
    click(button(row(stage, 'votes'), 'Settle on this one'));
    const back = await until(() => one(stage, '.lately-out button'));
    const text = back.ariaLabel?.replace('Bring back: ', '') ?? '?';
    expect(row(stage, 'votes').textContent).not.toContain(text);
    click(back);
    await until(() => row(stage, 'votes').textContent?.includes(text));
    expect(stage.querySelector('.lately-out')).toBeNull();
  });

  it('takes an answer by hand and offers to take it back', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => one(row(stage, 'issues'), 'button')));
    typeInto(one(stage, '.answer-form textarea'), 'Bus routes to the east side.');
    click(button(one(stage, '.answer-form'), 'Add'));
    await until(() => row(stage, 'issues').textContent?.includes('Bus routes'));
    click(await until(() => button(stage, 'Undo')));
    await until(() => row(stage, 'issues').textContent?.includes('We don’t know yet.'));
  });

  it('takes the keyboard into a form that opens, and back when it closes', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    const opens = await until(() => one(row(stage, 'issues'), 'button'));
    opens.focus();
    click(opens);
    expect(document.activeElement).toBe(one(stage, '.answer-form textarea'));
    click(button(stage, 'Cancel'));
    expect(document.activeElement).toBe(one(row(stage, 'issues'), 'button'));
  });

  it('ties somebody to one’s self', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => button(stage, 'Add a tie')));
    click(button(stage, 'To me'));
    await until(() => stage.querySelector('.tie-other') !== null);
    click(button(stage.querySelector('.side-form') ?? stage, 'Add'));
    await until(() => stage.textContent?.includes('Knows you'));
  });

  it('opens an answer again that was half written when the screen went away', async () => {
    const { house, id } = await dana();
    const first = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => one(row(first, 'issues'), 'button')));
    typeInto(one(first, '.answer-form textarea'), 'Bus rou');
    await until(async () => (await house.records.local.keys('draft.')).length > 0);
    first.remove();
    const second = showScreen(house, <ProfileScreen id={id} />);
    await until(() => {
      const field = one(second, '.answer-form textarea');
      return field instanceof HTMLTextAreaElement && field.value === 'Bus rou';
    });
  });

  it('offers only public sources where a question touches private life', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => one(row(stage, 'family'), 'button')));
    const options = all(one(stage, '.answer-form select'), 'option');
    expect(options.map((option) => option.textContent)).toEqual([
      'Their own public words',
      'Official record',
    ]);
  });

  it('warns before health is written down, and leaves it to the person', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => one(row(stage, 'issues'), 'button')));
    typeInto(one(stage, '.answer-form textarea'), 'She was diagnosed last year.');
    expect(one(stage, '.field-warning').textContent).toContain('health');
    const add = button(one(stage, '.answer-form'), 'Add');
    expect(add instanceof HTMLButtonElement && add.disabled).toBe(false);
  });

  it('keeps who told us something to oneself unless one decides otherwise', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => one(row(stage, 'issues'), 'button')));
    choose(stage.querySelector('.answer-form select'), 'told');
    await until(() => {
      const mine = stage.querySelector('input[value="mine"]');
      return mine instanceof HTMLInputElement && mine.checked;
    });
  });

  it('shows a disagreement side by side and settles it with one click', async () => {
    const { house, id } = await dana();
    await setField(house, id, 'role', 'Councilmember');
    await house.records.write({
      entries: [{ a: 'role', by: 'ben', e: id, t: house.now(), v: 'Council president' }],
      why: 'import',
    });
    const stage = showScreen(house, <ProfileScreen id={id} />);
    const sides = await until(() => {
      const found = all(stage, '.differ-value');
      return found.length === 2 && found;
    });
    expect(sides.map((side) => one(side, '.differ-words').textContent)).toEqual([
      'Council president',
      'Councilmember',
    ]);
    click(one(sides[1] ?? stage, 'button'));
    await until(() => stage.querySelector('.differ') === null);
    expect(one(stage, '.profile-line').textContent).toContain('Councilmember');
  });

  it('covers where somebody stands until asked', async () => {
    const { house, id } = await dana();
    const why = 'Said so at the vigil.';
    await judge(house, id, { scale: 'stance', value: 'strong-support', on: '2026-11-01', why });
    const stage = showScreen(house, <ProfileScreen id={id} />);
    const show = await until(() => button(stage, 'Show'));
    expect(stage.textContent).not.toContain('Strong support');
    expect(stage.textContent).not.toContain(why);
    click(show);
    expect(stage.textContent).toContain('Strong support');
  });

  it('saves a field as one types', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => button(stage, 'Edit')));
    const role = all(stage, '.profile-edit input')[1];
    if (!role) throw new Error('No field');
    typeInto(role, 'Councilmember');
    role.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => one(stage, '.profile-line').textContent?.includes('Councilmember'));
  });

  it('says that a field could not be saved, and keeps what was typed', async () => {
    const { house, id } = await dana();
    const stage = showScreen(full(house), <ProfileScreen id={id} />);
    click(await until(() => button(stage, 'Edit')));
    const role = () => all(stage, '.profile-edit input')[1];
    typeInto(role() ?? stage, 'Councilmember');
    click(button(stage, 'Done'));
    role()?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => one(stage, '[role="alert"]').textContent?.includes('no room left'));
    click(button(stage, 'Edit'));
    expect(role()).toMatchObject({ value: 'Councilmember' });
  });

  it('says that an answer could not be kept while it is written', async () => {
    const { house, id } = await dana();
    const stage = showScreen(full(house), <ProfileScreen id={id} />);
    click(await until(() => one(row(stage, 'issues'), 'button')));
    typeInto(one(stage, '.answer-form textarea'), 'Bus routes');
    await until(() => one(stage, '[role="alert"]').textContent?.includes('no room left'));
    expect(one(stage, '.answer-form textarea')).toMatchObject({ value: 'Bus routes' });
  });

  it('is deleted with undo, and says so when it is opened again', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />);
    click(await until(() => button(stage, 'More')));
    click(one(stage, '.menu-danger'));
    await until(() => location.hash === '#/people');
    expect((await profileView(house, id))?.deleted).toBe('yes');
    await until(() => one(stage, '.notice').textContent?.includes('Deleted by you'));
    press(document.body, 'z', { ctrlKey: true });
    await until(() => stage.querySelector('.notice') === null);
    expect((await profileView(house, id))?.deleted).toBe('no');
  });

  it('says so where nobody is', async () => {
    const house = await testHouse();
    const stage = showScreen(house, <ProfileScreen id="nobody" />);
    await until(() => stage.textContent?.includes('Nobody is here'));
  });

  it('speaks Spanish throughout', async () => {
    const { house, id } = await dana();
    const stage = showScreen(house, <ProfileScreen id={id} />, 'es');
    await until(() => row(stage, 'issues').textContent?.includes('Todavía no sabemos.'));
    expect(one(stage, '.steps').textContent).toContain('Investigar');
  });
});
