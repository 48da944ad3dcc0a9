// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Field } from '../../../components/ui/Field';
import { one, show, typeInto } from '../stage';

const ignore = () => {};

function field(value: string, onInput: (value: string) => void = ignore) {
  return <Field label="Role" value={value} onInput={onInput} />;
}

function shown(stage: HTMLElement): string {
  const input = one(stage, 'input');
  return input instanceof HTMLInputElement ? input.value : '';
}

describe('a field that saves as one types', () => {
  it('tells every keystroke', () => {
    const heard = vi.fn<(value: string) => void>();
    const { stage } = show(field('', heard));
    typeInto(one(stage, 'input'), 'C');
    typeInto(one(stage, 'input'), 'Ch');
    expect(heard.mock.calls).toEqual([['C'], ['Ch']]);
  });

  it('keeps what was typed since, when the store answers late', () => {
    const { stage, again } = show(field(''));
    for (const text of ['C', 'Ch', 'Cha']) typeInto(one(stage, 'input'), text);
    again(field('Ch'));
    expect(shown(stage)).toBe('Cha');
    again(field('Cha'));
    expect(shown(stage)).toBe('Cha');
  });

  it('takes over a value that comes from elsewhere', () => {
    const { stage, again } = show(field('Chair'));
    typeInto(one(stage, 'input'), 'Chairs');
    again(field('Chairs'));
    again(field('Chair'));
    expect(shown(stage)).toBe('Chair');
  });

  it('can be emptied by its owner after each use', () => {
    const { stage, again } = show(field(''));
    typeInto(one(stage, 'input'), 'Ana');
    again(field('Ana'));
    again(field(''));
    expect(shown(stage)).toBe('');
  });
});

describe('a field', () => {
  it('is tied to its label, its hint and its error', () => {
    const { stage } = show(
      <Field label="E-mail" value="x" onInput={ignore} hint="As on the page" error="No @ in it" />,
    );
    const input = one(stage, 'input');
    expect(one(stage, 'label').getAttribute('for')).toBe(input.id);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const notes = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(notes.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'As on the page',
      'No @ in it',
    ]);
  });
});
