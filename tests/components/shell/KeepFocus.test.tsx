// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { KeepFocus } from '../../../components/shell/KeepFocus';
import { until } from '../people/screen';
import { button, click, draw, show } from '../stage';

function Tasks() {
  const [tasks, setTasks] = useState(['Call', 'Write', 'Visit']);
  const [adding, setAdding] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <main>
      <KeepFocus />
      <section>
        <h2>Due</h2>
        <ul>
          {tasks.map((task) => (
            <li key={task}>
              <button onClick={() => setTasks(tasks.filter((one) => one !== task))}>{task}</button>
            </li>
          ))}
        </ul>
      </section>
      {adding ? (
        <form>
          <input />
          <button type="button" onClick={() => setAdding(false)}>
            Done
          </button>
        </form>
      ) : (
        <button onClick={() => setAdding(true)}>More</button>
      )}
      <button disabled={busy} onClick={() => setBusy(true)}>
        Send
      </button>
      <button onClick={() => setBusy(false)}>Sent</button>
    </main>
  );
}

function use(stage: HTMLElement, words: string): void {
  draw(() => button(stage, words).focus());
  click(button(stage, words));
}

const has = () => document.activeElement?.textContent;

describe('when what has the keyboard goes away', () => {
  it('the next one has it, then the one before, and then the heading', async () => {
    const { stage } = show(<Tasks />);
    use(stage, 'Write');
    await until(() => has() === 'Visit');
    use(stage, 'Visit');
    await until(() => has() === 'Call');
    use(stage, 'Call');
    await until(() => has() === 'Due');
    expect(document.activeElement?.localName).toBe('h2');
  });

  it('what opens in its place has it, and the button again when that closes', async () => {
    const { stage } = show(<Tasks />);
    use(stage, 'More');
    await until(() => document.activeElement?.localName === 'input');
    use(stage, 'Done');
    await until(() => has() === 'More');
  });

  it('a button that works has it again when it is done', async () => {
    const { stage } = show(<Tasks />);
    use(stage, 'Send');
    draw(() => button(stage, 'Send').blur());
    click(button(stage, 'Sent'));
    await until(() => has() === 'Send');
  });

  it('whoever clicked beside everything, or went on, is not called back', async () => {
    const { stage } = show(<Tasks />);
    const call = button(stage, 'Call');
    draw(() => call.focus());
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    draw(() => call.blur());
    document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
    click(call);
    await new Promise((resolve) => {
      setTimeout(resolve, 120);
    });
    expect(document.activeElement).toBe(document.body);
  });
});
