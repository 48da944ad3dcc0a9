import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from './words';

interface Arrival {
  /** The address without its filters. */
  readonly path: string;
  /** True once, after moving to another screen, until its heading has been reached. */
  readonly take: () => boolean;
}

const ArrivalContext = createContext<Arrival>({ path: '', take: () => false });

/** Knows when one moves from screen to screen, as against changing a filter. Around all screens. */
export function ArrivalProvider({ children }: { readonly children: ComponentChildren }) {
  const [path, setPath] = useState(currentPath);
  const due = useRef(false);

  useEffect(() => {
    let last = currentPath();
    const follow = () => {
      const now = currentPath();
      if (now === last) return;
      last = now;
      due.current = true;
      setPath(now);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const arrival = useMemo(() => ({ path, take: () => takeFrom(due) }), [path]);
  return <ArrivalContext.Provider value={arrival}>{children}</ArrivalContext.Provider>;
}

export interface ScreenTitleProps {
  /**
   * In the tab, where the heading holds somebody's words: the browser writes down what its tabs are
   * called, and keeps that after the extension is gone.
   */
  readonly tab?: string;
  readonly children: string;
}

/**
 * The heading of a screen. Names the browser's tab, and takes the keyboard when one arrives, so
 * that a reader hears where they are and goes on from there.
 */
export function ScreenTitle({ tab, children }: ScreenTitleProps) {
  const { t } = useWords();
  const { path, take } = useContext(ArrivalContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = tab ?? children;

  useEffect(() => {
    document.title = `${title} · ${t('shell.name')}`;
  }, [title, t]);
  useEffect(() => {
    if (take()) heading.current?.focus();
  }, [path, take]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

function currentPath(): string {
  return location.hash.split('?', 1)[0] ?? '';
}

function takeFrom(due: { current: boolean }): boolean {
  const was = due.current;
  due.current = false;
  return was;
}
