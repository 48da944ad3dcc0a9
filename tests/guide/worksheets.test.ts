import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { blanksIn } from '../../lib/guide/blanks';
import { languages } from '../../lib/guide/language';
import { worksheetIn, worksheetSources } from '../../lib/guide/worksheets';
import { worksheetSchema, worksheetWordsSchema } from '../../lib/guide/worksheet';

const items = (id: string, section: string) =>
  worksheetIn(id, 'en').sections.find((one) => one.id === section)?.items ?? [];

describe.each(worksheetSources)('the worksheet $worksheet.id', ({ worksheet, words }) => {
  it('reads by its schema', () => {
    expect(v.safeParse(worksheetSchema, worksheet).issues).toBeUndefined();
    for (const language of languages) {
      expect(v.safeParse(worksheetWordsSchema, words[language]).issues).toBeUndefined();
    }
  });

  it('says everything in both languages, with the same blanks', () => {
    for (const section of worksheet.sections) {
      const english = words.en.sections[section.id]?.items ?? {};
      const spanish = words.es.sections[section.id]?.items ?? {};
      const ids = section.items.map((item) => item.id);
      expect(Object.keys(english)).toEqual(ids);
      expect(Object.keys(spanish)).toEqual(ids);
      for (const id of ids) {
        expect(spanish[id]).not.toBe(english[id]);
        expect(blanksIn(spanish[id] ?? '')).toEqual(blanksIn(english[id] ?? ''));
      }
    }
  });
});

describe('worksheets', () => {
  it('ask six questions after a meeting', () => {
    expect(items('evaluation', 'questions')).toHaveLength(6);
  });

  it('ask fourteen questions about a goal, each letter with an element of its own', () => {
    const letters = ['specific', 'measurable', 'achievable', 'relevant', 'time-based'];
    const counts = letters.map((letter) => {
      const ids = items('smart-goal', letter).map((item) => item.id);
      expect(ids.at(-1)).toBe('element');
      return ids.length - 1;
    });
    expect(counts).toEqual([5, 2, 3, 2, 2]);
  });

  it('offer nine purposes of a coalition and another one', () => {
    expect(items('coalition-purpose', 'purpose').map((item) => item.id)).toHaveLength(10);
  });

  it('think of three main kinds of member and seven others', () => {
    const kinds = items('coalition-members', 'kinds').filter((item) => item.input === 'check');
    expect(kinds).toHaveLength(10);
  });

  it('put fourteen items on the agenda of a first meeting', () => {
    expect(items('first-meeting', 'agenda')).toHaveLength(14);
  });

  it('name four roles of connecting, and who carries its six steps', () => {
    expect(items('connecting', 'roles')).toHaveLength(4);
    const owners = items('connecting', 'actions').map((item) => item.owner ?? 'all');
    expect(owners).toEqual([
      'connector',
      'gatherer',
      'gatherer',
      'all',
      'facilitator',
      'connector',
    ]);
  });

  it('say of rights that they are no legal advice, and leave room for a date', () => {
    const ids = items('rights-sheet', 'checked').map((item) => item.id);
    expect(ids).toEqual(expect.arrayContaining(['no-legal-advice', 'checked-on', 'source']));
  });
});
