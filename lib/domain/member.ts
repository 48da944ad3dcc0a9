import * as v from 'valibot';
import { fieldOf, membersOf, type MemberOf } from './attributes';
import { idSchema } from './ids';
import { ownOf, type Own } from './own';
import type { Attributes, Field } from './said';
import { line } from './text-schema';
import { tieSchema, type Tie } from './tie';

/** The colours a member can be told apart by; names of tokens, not of paint. */
export const memberColors = ['green', 'blue', 'violet', 'rust', 'ochre', 'slate'] as const;
export type MemberColor = (typeof memberColors)[number];

/** A member of the group, or an ally who would ask on its behalf. */
export const standings = ['member', 'ally'] as const;
export type Standing = (typeof standings)[number];

/** What a member said when walking through the roster: `roster.<profile id>`. */
export const rosterAnswers = ['knows', 'does-not'] as const;
export type RosterAnswer = (typeof rosterAnswers)[number];

/** One of us, on one device or on none. A name is a claim: initials are enough. */
export interface Member {
  readonly id: string;
  readonly name: Field<string | null>;
  readonly color: Field<MemberColor | null>;
  /** Nothing said means member. */
  readonly standing: Field<Standing | null>;
  /** Why people listen to them: `runs the east side clinic`. */
  readonly known: Field<string | null>;
  /** Another member that is the same person, on another device. */
  readonly same: Field<string | null>;
  /** Their own ties; only they release those that are *just me* (`tieMine`). */
  readonly ties: readonly Own<Tie>[];
  readonly roster: readonly MemberOf<RosterAnswer>[];
}

export const memberFields = {
  name: v.pipe(line(80), v.minLength(1)),
  color: v.picklist(memberColors),
  standing: v.picklist(standings),
  known: line(200),
  same: idSchema,
} as const;

/** The sets of a member; ties in `Mine` are *just me* until their owner releases them. */
export const memberSets = {
  tie: tieSchema,
  tieMine: tieSchema,
  roster: v.picklist(rosterAnswers),
} as const;

export function readMember(id: string, attributes: Attributes): Member {
  return {
    id,
    name: fieldOf(attributes, 'name', memberFields.name),
    color: fieldOf(attributes, 'color', memberFields.color),
    standing: fieldOf(attributes, 'standing', memberFields.standing),
    known: fieldOf(attributes, 'known', memberFields.known),
    same: fieldOf(attributes, 'same', memberFields.same),
    ties: ownOf(attributes, 'tie', memberSets.tie),
    roster: membersOf(attributes, 'roster', memberSets.roster),
  };
}

/** "Rosa Maria Diaz" → "R. D."; initials stay as they are. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .filter((word) => word !== undefined)
    .map((word) => `${[...word][0] ?? ''}.`.toUpperCase())
    .join(' ');
}
