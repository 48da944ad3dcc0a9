import { useEffect, useState } from 'preact/hooks';

type Query = Readonly<Record<string, string>>;

const kept = new Map<string, Query>();
const watching = new Set<() => void>();
const nothing: Query = {};

/**
 * Sets aside what somebody looks for, and gives a mark that says nothing of it, for the address: the
 * browser writes addresses down and keeps them after the extension is gone. It stays in memory, so
 * that going back finds it and a reload does not. No mark where nothing is looked for.
 */
export function setAside(query: Query, mark: string = crypto.randomUUID()): string {
  if (Object.values(query).every((value) => value === '')) return '';
  kept.set(mark, query);
  for (const tell of watching) tell();
  return mark;
}

/** What was set aside under a mark; another under the same mark is followed. */
export function useSetAside(mark = ''): Query {
  const [, drawAgain] = useState({});
  useEffect(() => {
    const tell = () => drawAgain({});
    watching.add(tell);
    return () => void watching.delete(tell);
  }, []);
  return kept.get(mark) ?? nothing;
}
