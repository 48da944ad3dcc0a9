import type { Category } from '../../domain/visibility';

/** What a person chose to let out. Public facts always go; *just me* goes only in a backup. */
export interface Share {
  readonly assessments: boolean;
  /**
   * `initials` leaves the members' names at home and tells initials instead. Ties and tasks of our
   * people go either way, since they name a member only by a random id.
   */
  readonly people: 'no' | 'initials' | 'names';
  /** A full backup leaves nothing out, whatever else is chosen here. */
  readonly backup?: boolean;
}

export const fullBackup: Share = { assessments: true, people: 'names', backup: true };

/** Whether what holds this may leave. */
export function letsOut(share: Share, category: Category): boolean {
  if (share.backup === true) return true;
  switch (category) {
    case 'public':
      return true;
    case 'assessments':
      return share.assessments;
    case 'people':
      return share.people !== 'no';
    case 'unknown':
      // Nobody could be asked about it, so it goes only where everything that can be asked goes.
      return share.assessments && share.people === 'names';
    case 'private':
      return false;
  }
}
