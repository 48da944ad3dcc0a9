import { useRef } from 'preact/hooks';
import type { AboutChoice, NewProfile } from '../../lib/app/drafts';
import type { KnownCandidate, Suggestions } from '../../lib/app/suggest-about';
import type { NameOf } from './keeps';

/** A row of "Who is this about?": somebody known, somebody of the page, or somebody typed in. */
export type AboutRow =
  | {
      readonly kind: 'known';
      readonly profile: string;
      readonly name: string;
      readonly detail: string;
      readonly why: KnownCandidate['why'];
    }
  | { readonly kind: 'new'; readonly name: string; readonly suggested: NewProfile };

/** Known ones first, then the page's, then those the reader named: nobody chosen lacks a row. */
export function aboutRows(
  suggestions: Suggestions,
  chosen: readonly AboutChoice[],
  nameOf: NameOf,
): readonly AboutRow[] {
  const known = suggestions.known.map((candidate): AboutRow => ({
    kind: 'known',
    profile: candidate.id,
    name: candidate.columns.name,
    detail: [candidate.columns.role, candidate.columns.organization].filter(Boolean).join(', '),
    why: candidate.why,
  }));
  const fresh = suggestions.fresh.map((suggested): AboutRow => ({
    kind: 'new',
    name: suggested.name,
    suggested,
  }));
  const ours = chosen.flatMap((choice): AboutRow[] => {
    const name = nameOf(choice);
    if (!('profile' in choice) || name === undefined) return [];
    if (suggestions.known.some(({ id }) => id === choice.profile)) return [];
    return [{ kind: 'known', profile: choice.profile, name, detail: '', why: 'same-name' }];
  });
  const typed = chosen
    .filter((choice) => 'name' in choice)
    .filter((choice) => !suggestions.fresh.some((one) => one.name === choice.name))
    .map((choice): AboutRow => ({ kind: 'new', name: choice.name, suggested: choice }));
  return [...known, ...fresh, ...ours, ...typed];
}

/** The rows, and those unticked meanwhile that nothing else suggests: they can be ticked again. */
export function useAboutRows(
  suggestions: Suggestions,
  chosen: readonly AboutChoice[],
  nameOf: NameOf,
): readonly AboutRow[] {
  const before = useRef<readonly AboutRow[]>([]);
  const rows = aboutRows(suggestions, chosen, nameOf);
  const unticked = before.current.filter((row) => !rows.some(({ name }) => name === row.name));
  before.current = [...unticked, ...rows.filter((row) => choiceOf(row, chosen) !== undefined)];
  return [...rows, ...unticked];
}

export function choiceOf(row: AboutRow, chosen: readonly AboutChoice[]): AboutChoice | undefined {
  return chosen.find((choice) =>
    row.kind === 'known'
      ? 'profile' in choice && choice.profile === row.profile
      : 'name' in choice && choice.name === row.name,
  );
}

/** What is ticked before the reader ticks anything: whom the page is plainly about, or nobody. */
export function suggestedChoice(suggestions: Suggestions): readonly AboutChoice[] {
  const known = suggestions.known.find((candidate) => candidate.why === 'same-name');
  if (known) return [{ profile: known.id }];
  const subject = suggestions.subjectIsNew ? suggestions.fresh[0] : undefined;
  return subject ? [subject] : [];
}

export function withChoice(
  chosen: readonly AboutChoice[],
  row: AboutRow,
  ticked: boolean,
): readonly AboutChoice[] {
  const before = choiceOf(row, chosen);
  if (!ticked) return chosen.filter((choice) => choice !== before);
  return before
    ? chosen
    : [...chosen, row.kind === 'known' ? { profile: row.profile } : row.suggested];
}
