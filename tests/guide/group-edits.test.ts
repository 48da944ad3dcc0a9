import { describe, expect, it } from 'vitest';

import { applyGroupEdits, type QuestionEdit } from '../../lib/guide/group-edits';
import { renderTrack } from '../../lib/guide/registry';

const at = { track: 'official', form: 'person' } as const;
const official = renderTrack('official', 'en');
const ids = (edits: readonly QuestionEdit[]) =>
  applyGroupEdits(official, edits).questions.person.map((question) => question.id);
const question = (edits: readonly QuestionEdit[], id: string) =>
  applyGroupEdits(official, edits).questions.person.find((one) => one.id === id);

describe("a group's own changes", () => {
  it('leave the guide as it is when there are none', () => {
    expect(applyGroupEdits(official, [])).toEqual(official);
  });

  it('add a question, which answers can be sought for by its own words', () => {
    const edits: QuestionEdit[] = [
      { kind: 'add', ...at, question: 'own-river', heading: 'record', prompt: 'Walked the river?' },
    ];
    expect(ids(edits).at(-1)).toBe('own-river');
    expect(question(edits, 'own-river')?.cues.en.weak).toEqual(['walked', 'river']);
  });

  it('do not add a question twice, however often the change arrives', () => {
    const add: QuestionEdit = {
      kind: 'add',
      ...at,
      question: 'own-river',
      heading: 'record',
      prompt: 'Walked the river?',
    };
    expect(ids([add, add]).filter((id) => id === 'own-river')).toHaveLength(1);
  });

  it('hide a question, and show it again', () => {
    const hide: QuestionEdit = { kind: 'hide', ...at, question: 'schooling' };
    expect(ids([hide])).not.toContain('schooling');
    expect(ids([hide, { kind: 'show', ...at, question: 'schooling' }])).toContain('schooling');
  });

  it('reword a question without lifting its care', () => {
    const edits: QuestionEdit[] = [
      { kind: 'reword', ...at, question: 'family', prompt: 'What of home have they told?' },
    ];
    expect(question(edits, 'family')?.prompt).toBe('What of home have they told?');
    expect(question(edits, 'family')?.care).toBe('public-record-only');
  });

  it('reorder: named questions first, the others as they stood', () => {
    const order = ids([{ kind: 'reorder', ...at, questions: ['words', 'gone', 'issues'] }]);
    expect(order.slice(0, 2)).toEqual(['words', 'issues']);
    expect(order).toHaveLength(official.questions.person.length);
  });

  it('touch no other track and no other form', () => {
    const hide: QuestionEdit = { kind: 'hide', track: 'faith', form: 'person', question: 'issues' };
    expect(applyGroupEdits(official, [hide])).toEqual(official);
    const faith = applyGroupEdits(renderTrack('faith', 'en'), [
      { kind: 'hide', track: 'faith', form: 'organization', question: 'stands' },
    ]);
    expect(faith.questions.person.map((one) => one.id)).toContain('stands');
    expect(faith.questions.organization.map((one) => one.id)).not.toContain('stands');
  });
});
