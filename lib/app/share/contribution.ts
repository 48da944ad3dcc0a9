import { fieldName } from '../../domain/visibility';

export type Contribution = 'people' | 'findings' | 'clips' | 'other';

const byField: Readonly<Record<string, Contribution>> = {
  finding: 'findings',
  findingMine: 'findings',
  clip: 'clips',
};

/** What an entry counts as, when it is told who brought what. */
export function contributionOf(attribute: string, value: unknown): Contribution {
  if (attribute === 'kind') return value === 'profile' ? 'people' : 'other';
  const field = fieldName(attribute);
  return value !== null && Object.hasOwn(byField, field) ? (byField[field] ?? 'other') : 'other';
}
