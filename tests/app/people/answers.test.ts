import { describe, expect, test } from 'vitest';
import { addProfile } from '../../../lib/app/edit-profile';
import {
  answersBegun,
  dropAnswerDraft,
  keepAnswerDraft,
  readAnswerDraft,
} from '../../../lib/app/people/answer-draft';
import { removeFinding, saveFinding, setVisibility } from '../../../lib/app/people/findings';
import { profileView, type ProfileView } from '../../../lib/app/people/profile-view';
import type { Research } from '../../../lib/app/people/research';
import { researchOf } from './research-of';
import { compareAnswers, keepAnswer } from '../../../lib/app/people/settle';
import { dana, testHouse, type PeopleHouse, words } from './test-house';

async function viewOf(house: PeopleHouse, id: string): Promise<ProfileView> {
  const view = await profileView(house, id);
  if (view === undefined) throw new Error('Nobody is there');
  return view;
}

async function researched(house: PeopleHouse, id: string): Promise<Research> {
  const research = await researchOf(house, id, 'en', () => '…');
  if (research === undefined) throw new Error('Nobody is there');
  return research;
}

function question(research: Research, id: string) {
  const found = research.headings
    .flatMap((heading) => heading.questions)
    .find((one) => one.id === id);
  if (found === undefined) throw new Error(`No question ${id}`);
  return found;
}

describe('research', () => {
  test('asks about an organization by its own name', async () => {
    const house = await testHouse();
    const added = await addProfile(house, {
      name: 'Elm Street Library',
      form: 'organization',
      audience: 'civic',
    });
    if (!added.ok) throw new Error(added.cause);
    const research = await researched(house, added.value.profile);
    const prompts = research.headings.flatMap(({ questions }) =>
      questions.map((one) => one.prompt),
    );
    expect(prompts.filter((prompt) => prompt.includes('…'))).toEqual([]);
    expect(prompts.some((prompt) => prompt.includes('Elm Street Library'))).toBe(true);
  });

  test('puts open and answered questions side by side, record before biography', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, words, false);
    const research = await researched(house, id);
    expect(research.headings[0]?.questions.map((one) => one.id)).toContain('votes');
    expect(question(research, 'votes').answers.map((one) => one.finding.text)).toEqual([
      words.text,
    ]);
    expect(question(research, 'issues').answers).toEqual([]);
    expect(question(research, 'issues').prompt).toContain('Dana Whitlock');
  });

  test('keeps answers to questions that the audience is not asked', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, { ...words, question: 'ours' }, false);
    expect((await researched(house, id)).others.map((one) => one.id)).toEqual(['ours']);
  });

  test('speaks Spanish when asked to', async () => {
    const { house, id } = await dana();
    const research = await researchOf(house, id, 'es', () => '…');
    expect(research?.headings[0]?.questions[0]?.prompt).toMatch(/^¿/u);
  });

  test('is enough to ask by the weight of record, which private life does not move', async () => {
    const { house, id } = await dana();
    const before = (await researched(house, id)).readiness?.weight;
    await saveFinding(
      house,
      id,
      { ...words, question: 'service', source: 'Radio interview' },
      true,
    );
    expect((await researched(house, id)).readiness?.weight).toBe(before);
    await saveFinding(house, id, words, false);
    expect((await researched(house, id)).readiness?.weight).toBeGreaterThan(before ?? 0);
  });
});

describe('an answer', () => {
  test('to a careful question is refused without a public source', async () => {
    const { house, id } = await dana();
    const said = await saveFinding(
      house,
      id,
      { ...words, question: 'family', basis: 'told' },
      true,
    );
    expect(said).toMatchObject({ ok: false, cause: 'finding-needs-public-source' });
    expect((await viewOf(house, id)).findings).toEqual([]);
  });

  test('to a careful question says where it stands, by a clip or in words', async () => {
    const { house, id } = await dana();
    const family = { ...words, question: 'family', text: 'Has two children.' };
    expect(await saveFinding(house, id, family, true)).toMatchObject({
      ok: false,
      cause: 'finding-needs-source',
    });
    const finding = { question: 'family', text: 'x', basis: 'own-words', paper: 'paper' } as const;
    const clipped = { id: 'f', mine: false, finding: { ...finding, clip: 'c' } };
    expect((await saveFinding(house, id, family, true, clipped)).ok).toBe(true);
    expect((await saveFinding(house, id, { ...family, source: 'Radio' }, true)).ok).toBe(true);
  });

  test('to a careful question names no child, not even beside a public source', async () => {
    const { house, id } = await dana();
    const named = { ...words, question: 'family', source: 'Radio' };
    for (const given of [
      { ...named, text: 'Her daughter Mia plays soccer.' },
      { ...named, text: 'Has two children.', source: 'Her daughter Mia said so' },
    ]) {
      expect(await saveFinding(house, id, given, true)).toMatchObject({
        ok: false,
        cause: 'finding-names-child',
      });
    }
    expect((await viewOf(house, id)).findings).toEqual([]);
  });

  test('kept to oneself never shares an attribute with what the group saw, either way', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, { ...words, visibility: 'mine' }, false);
    const [secret] = (await viewOf(house, id)).findings;
    if (!secret) throw new Error('No finding');
    expect(secret.mine).toBe(true);
    const kept = { id: secret.id, mine: true, finding: secret.value };
    await setVisibility(house, id, kept, 'group');
    const [shared] = (await viewOf(house, id)).findings;
    expect(shared?.mine).toBe(false);
    expect(shared?.id).not.toBe(secret.id);
    const subject = (await house.records.subject(id))?.subject;
    const told = subject?.history.filter(({ a }) => a.startsWith('finding.')) ?? [];
    expect(told.map(({ r }) => r)).toEqual([undefined]);
  });

  test('that never goes on paper stays the group’s', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, { ...words, visibility: 'never-on-paper' }, false);
    expect((await viewOf(house, id)).findings[0]).toMatchObject({
      mine: false,
      value: { paper: 'never-on-paper' },
    });
  });

  test('written anew keeps the quote and the page it stands on', async () => {
    const { house, id } = await dana();
    const quote = { text: 'voted yes', before: '', after: '', start: 3 };
    await house.records.write({
      entries: [
        {
          a: 'finding.f',
          by: 'ana',
          e: id,
          t: house.now(),
          v: { question: 'votes', text: 'x', basis: 'reported', paper: 'paper', clip: 'c', quote },
        },
      ],
      why: 'test',
    });
    const [before] = (await viewOf(house, id)).findings;
    if (!before) throw new Error('No finding');
    await saveFinding(house, id, words, false, { ...before, finding: before.value });
    const [after] = (await viewOf(house, id)).findings;
    expect(after).toMatchObject({ id: 'f', value: { text: words.text, clip: 'c', quote } });
  });

  test('comes back when taking it out is undone', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, words, false);
    const [one] = (await viewOf(house, id)).findings;
    if (!one) throw new Error('No finding');
    const removed = await removeFinding(house, id, one);
    expect((await viewOf(house, id)).findings).toEqual([]);
    if (removed.ok) await removed.value.undo();
    expect((await viewOf(house, id)).findings.map((each) => each.value.text)).toEqual([words.text]);
  });

  test('that disagrees with another is settled by keeping one, and undo brings both back', async () => {
    const { house, id } = await dana();
    await saveFinding(house, id, words, false);
    await saveFinding(house, id, { ...words, text: 'Voted against.' }, false);
    const both = (await viewOf(house, id)).findings;
    await compareAnswers(house, id, 'votes', { say: 'differ', of: both.map((one) => one.id) });
    const { answers } = question(await researched(house, id), 'votes');
    expect(answers.map((one) => one.weight.status)).toEqual(['disputed', 'disputed']);
    const [first] = answers;
    if (!first) throw new Error('No answer');
    const settled = await keepAnswer(house, id, 'votes', first, answers);
    expect(question(await researched(house, id), 'votes').answers).toHaveLength(1);
    if (settled.ok) await settled.value.undo();
    const again = question(await researched(house, id), 'votes');
    expect(again.answers.map((one) => one.weight.status)).toEqual(['disputed', 'disputed']);
  });

  test('half written is still there after a restart', async () => {
    const { house, id } = await dana();
    const draft = { text: 'Vot', basis: 'reported', source: '', visibility: 'group' } as const;
    await keepAnswerDraft(house, id, 'votes', draft);
    expect(await answersBegun(house, id)).toEqual(['votes']);
    expect(await readAnswerDraft(house, id, 'votes')).toEqual(draft);
    await dropAnswerDraft(house, id, 'votes');
    expect(await answersBegun(house, id)).toEqual([]);
  });
});
