import type { Tie } from '../../domain/tie';
import { writeCsv, type CsvStyle } from './csv-text';

/** A point of the map: a profile, or one of us under whatever name may be shown. */
export interface MapElement {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly description: string;
  readonly tags: readonly string[];
}

export interface MapConnection {
  readonly from: string;
  readonly to: string;
  readonly direction: Tie['direction'];
  /** The kind of tie in the reader's words. */
  readonly type: string;
}

/** The two tables that Kumu imports. It tells elements apart by label alone, so each gets its own. */
export function writeKumu(
  elements: readonly MapElement[],
  connections: readonly MapConnection[],
  style?: CsvStyle,
): { readonly elements: string; readonly connections: string } {
  const labels = distinctLabels(elements);
  const rows = elements.map(({ id, type, description, tags }) => [
    labels.get(id) ?? '',
    type,
    description,
    tags.map((tag) => tag.replaceAll('|', '/')).join('|'),
  ]);
  const lines = connections.flatMap(({ from, to, direction, type }) => {
    const ends = [labels.get(from), labels.get(to)];
    // Influence from the other end is an arrow the other way round.
    const [start, end] = direction === 'from' ? ends.toReversed() : ends;
    if (start === undefined || end === undefined) return [];
    return [[start, end, direction === 'both' ? 'mutual' : 'directed', type]];
  });
  return {
    elements: writeCsv([['Label', 'Type', 'Description', 'Tags'], ...rows], style),
    connections: writeCsv([['From', 'To', 'Direction', 'Type'], ...lines], style),
  };
}

/** "Ada Winters", "Ada Winters (2)" …: what comes first keeps its name. */
export function distinctLabels(
  elements: readonly Pick<MapElement, 'id' | 'label'>[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const labels = new Map<string, string>();
  for (const { id, label } of elements) {
    let own = label;
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${label} (${count})`;
    taken.add(own.toLowerCase());
    labels.set(id, own);
  }
  return labels;
}
