// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Pages } from '../../../components/sheet/Pages';
import type { Editing } from '../../../components/sheet/editing';
import { buildSheet } from '../../../lib/sheet/build-sheet';
import { noChoices } from '../../../lib/sheet/choices';
import { answer, dana, question, sheetInput } from '../../sheet/a-sheet';
import { all, click, one, show } from '../stage';

function desk(current?: string) {
  const begun: string[] = [];
  const ended: [string, string | undefined][] = [];
  const editing: Editing = {
    current,
    begin: (name) => begun.push(name),
    end: (id, text) => ended.push([id, text]),
    locked: new Set(['f1']),
  };
  return { begun, ended, editing };
}

const people = [dana([question('votes', [answer('f1', 'Only I know.', { mine: true })])])];
const choices = { ...noChoices, onHere: new Set(['findings-just-me']), copies: 3 };
const sheet = buildSheet(sheetInput({ people, more: { choices } }));

describe('pages', () => {
  it('stand once for each copy, each with its own number', () => {
    const { stage } = show(<Pages document={sheet} editing={desk().editing} />);
    const feet = all(stage, '.page-foot').map((foot) => foot.textContent);
    expect(feet).toHaveLength(9);
    expect(feet[0]).toContain('copy 1 of 3 · collect and shred1 of 3');
    expect(feet[8]).toContain('copy 3 of 3 · collect and shred3 of 3');
  });

  it('let a line be reworded by a click, and keep what was typed on leaving', () => {
    const { begun, editing } = desk();
    const { stage } = show(<Pages document={sheet} editing={editing} />);
    const line = all(stage, '.page [data-part="m2 0"]')[0];
    click(line ?? stage);
    expect(begun).toEqual(['m2 0']);
  });

  it('give the keyboard to the line that is reworded, in the first copy alone', () => {
    const { stage } = show(<Pages document={sheet} editing={desk('m2 0').editing} />);
    expect(all(stage, '[role="textbox"]')).toHaveLength(1);
    expect(document.activeElement).toBe(one(stage, '[role="textbox"]'));
  });

  it('never let private words be copied into an edit', () => {
    const { stage } = show(<Pages document={sheet} editing={desk('f1 0').editing} />);
    expect(stage.textContent).toContain('Only I know.');
    expect(all(stage, '[data-part="f1 0"], [role="textbox"]')).toEqual([]);
  });

  it('name their language, which may not be the screen’s', () => {
    const spanish = buildSheet(sheetInput({ language: 'es' }));
    const { stage } = show(<Pages document={spanish} editing={desk().editing} />);
    expect(one(stage, '[lang]').getAttribute('lang')).toBe('es-US');
    expect(stage.textContent).toContain('Quién hace qué');
  });
});
