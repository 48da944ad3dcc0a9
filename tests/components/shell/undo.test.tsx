// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UndoProvider, useUndo } from '../../../components/shell/undo';
import { Announcer } from '../../../components/ui/Announcer';
import { button, click, one, press, show, draw } from '../stage';

function Remove({ undo }: { readonly undo: () => void }) {
  const offerUndo = useUndo();
  return (
    <>
      <button onClick={() => offerUndo({ text: 'Finding removed', undo })}>Remove</button>
      <input />
    </>
  );
}

function removed(undo: () => void = () => {}) {
  const { stage } = show(
    <UndoProvider stay={1000}>
      <Announcer />
      <Remove undo={undo} />
    </UndoProvider>,
  );
  click(button(stage, 'Remove'));
  return stage;
}

function later(ms: number): void {
  draw(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe('undo', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is offered in words that are read out', () => {
    expect(one(removed(), '.toast-place output').textContent).toBe('Finding removed');
  });

  it('takes it back and says so', async () => {
    const undo = vi.fn<() => void>();
    const stage = removed(undo);
    await act(async () => button(stage, 'Undo').click());
    expect(undo).toHaveBeenCalledOnce();
    expect(stage.textContent).toContain('Undone');
    expect(stage.textContent).not.toContain('Finding removed');
  });

  it('leaves the keyboard where it was before the offer', () => {
    const { stage } = show(
      <UndoProvider>
        <Remove undo={() => {}} />
      </UndoProvider>,
    );
    button(stage, 'Remove').focus();
    click(button(stage, 'Remove'));
    draw(() => button(stage, 'Dismiss').focus());
    click(button(stage, 'Dismiss'));
    expect(document.activeElement).toBe(button(stage, 'Remove'));
  });

  it('is on Ctrl+Z too, but not while one types', () => {
    const undo = vi.fn<() => void>();
    const stage = removed(undo);
    press(one(stage, 'input'), 'z', { ctrlKey: true });
    expect(undo).not.toHaveBeenCalled();
    press(document.body, 'z', { ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
  });

  it('is Ctrl+Z where nothing is typed: on a box, a choice, a list', () => {
    const undo = vi.fn<() => void>();
    const stage = removed(undo);
    one(stage, 'input').setAttribute('type', 'checkbox');
    press(one(stage, 'input'), 'z', { ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
  });

  it('goes away by itself, but waits for a keyboard that is on it', () => {
    const stage = removed();
    draw(() => button(stage, 'Undo').focus());
    later(5000);
    expect(stage.textContent).toContain('Finding removed');
    draw(() => button(stage, 'Undo').blur());
    later(5000);
    expect(stage.textContent).not.toContain('Finding removed');
  });
});
