import { useEffect, useState } from 'preact/hooks';

type Listener = (text: string) => void;
const listeners = new Set<Listener>();

/** Says something to who listens to the page: `Saved`. Any screen may call it. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Once per page. The same words twice in a row are said twice. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => {
    const listener = (text: string) => setSaid((last) => ({ text, turn: last.turn + 1 }));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return (
    <output class="visually-hidden" aria-live="polite">
      <span key={said.turn}>{said.text}</span>
    </output>
  );
}
