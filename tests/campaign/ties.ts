import type { TieOf } from '../../lib/campaign/tie-network';
import type { Candidate } from '../../lib/campaign/who-should-ask';
import type { Tie, TieKind } from '../../lib/domain/tie';

export const today = '2026-11-03';

export function tie(from: string, kind: TieKind, to: string, more: Partial<Tie> = {}): TieOf {
  return { from, tie: { to, kind, direction: 'toward', ...more } };
}

export function member(id: string, lately = 0): Candidate {
  return { id, standing: 'member', lately };
}

export function ally(id: string): Candidate {
  return { id, standing: 'ally', lately: 0 };
}
