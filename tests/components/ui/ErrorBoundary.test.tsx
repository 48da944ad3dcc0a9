// @vitest-environment jsdom
import '../native-elements';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../components/ui/ErrorBoundary';
import { button, click, one, settle, show, draw } from '../stage';

const words = {
  title: 'Something broke',
  text: 'What was saved is still saved.',
  copy: 'Copy details',
  copied: 'Copied',
  reload: 'Reload',
  details: 'Details',
  dismiss: 'Dismiss',
};

function Fragile() {
  const [presses, setPresses] = useState(0);
  if (presses === 2) throw new Error('the third row has no name');
  return <button onClick={() => setPresses(presses + 1)}>pressed {presses}</button>;
}

interface Handlers {
  readonly onReload?: () => void;
  readonly onCopy?: (details: string) => Promise<void>;
}

function boundary({ onReload = () => {}, onCopy = () => Promise.resolve() }: Handlers = {}) {
  return show(
    <ErrorBoundary words={words} onReload={onReload} onCopy={onCopy}>
      <Fragile />
    </ErrorBoundary>,
  ).stage;
}

function brokenScreen(handlers: Handlers = {}) {
  const stage = boundary(handlers);
  click(button(stage, 'pressed 0'));
  click(button(stage, 'pressed 1'));
  return stage;
}

describe('a bug', () => {
  it('that stops a screen is shown in plain words in its place', () => {
    const stage = brokenScreen();
    expect(one(stage, '[role="alert"]').textContent).toContain('What was saved is still saved.');
    expect(one(stage, 'pre').textContent).toContain('the third row has no name');
    expect(stage.textContent).not.toContain('pressed');
  });

  it('reaches the browser’s console as well', () => {
    const heard = vi.fn<(event: ErrorEvent) => void>();
    window.addEventListener('error', heard);
    brokenScreen();
    window.removeEventListener('error', heard);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('in what a button does is shown above a screen that stays as it was', () => {
    const stage = boundary();
    click(button(stage, 'pressed 0'));
    draw(() => reportError(new Error('could not add')));
    expect(one(stage, 'pre').textContent).toContain('could not add');
    expect(button(stage, 'pressed 1')).toBeTruthy();
    click(button(stage, 'Dismiss'));
    expect(stage.querySelector('[role="alert"]')).toBeNull();
    expect(button(stage, 'pressed 1')).toBeTruthy();
  });

  it('is not what browsers say of a late measurement', () => {
    const stage = boundary();
    const message = 'ResizeObserver loop completed with undelivered notifications.';
    draw(() => {
      window.dispatchEvent(new ErrorEvent('error', { message }));
    });
    expect(stage.querySelector('[role="alert"]')).toBeNull();
  });

  it('can be copied and left by reloading', async () => {
    const onCopy = vi.fn<(details: string) => Promise<void>>().mockResolvedValue();
    const onReload = vi.fn<() => void>();
    const stage = brokenScreen({ onReload, onCopy });
    click(button(stage, 'Copy details'));
    await settle();
    expect(onCopy.mock.lastCall?.[0]).toContain('the third row has no name');
    click(button(stage, 'Copied'));
    click(button(stage, 'Reload'));
    expect(onReload).toHaveBeenCalledOnce();
  });
});
