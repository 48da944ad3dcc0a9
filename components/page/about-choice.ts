import type { AboutChoice, NewProfile } from '../../lib/app/drafts';
import type { KnownCandidate, Suggestions } from '../../lib/app/suggest-about';

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

/** Known ones first, then the page's, then those the reader typed in. */
export function aboutRows(
  suggestions: Suggestions,
  chosen: readonly AboutChoice[],
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
  const typed = chosen
    .filter((choice) => 'name' in choice)
    .filter((choice) => !suggestions.fresh.some((one) => one.name === choice.name))
    .map((choice): AboutRow => ({ kind: 'new', name: choice.name, suggested: choice }));
  return [...known, ...fresh, ...typed];
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
