import * as v from 'valibot';
import { fieldOf, membersOf, type MemberOf } from './attributes';
import { audiences, forms, type Audience, type Form } from './audience';
import { clipSchema, type Clip } from './clip';
import { contactSchema, type Contact } from './contact';
import { findingSchema, verdictSchema, type Finding } from './finding';
import { powerSchema, stanceSchema, type Power, type Stance } from './assessment';
import type { Attributes, Field } from './said';
import { tieSchema, type Tie } from './tie';
import { blobSchema, line } from './text-schema';

/**
 * Somebody, some organization or some place that a group wants to speak with. There is no field
 * for identity, here or anywhere: it is never recorded, filtered, scored or guessed.
 */
export interface Profile {
  readonly id: string;
  readonly form: Field<Form | null>;
  readonly audience: Field<Audience | null>;
  readonly name: Field<string | null>;
  readonly role: Field<string | null>;
  readonly organization: Field<string | null>;
  readonly place: Field<string | null>;
  readonly district: Field<string | null>;
  /**
   * A kind within its form, where the guide treats it apart: `elected`, `student-group` … Pressing
   * further exists for `elected` alone, and unknown counts as not elected.
   */
  readonly variant: Field<string | null>;
  /** A blob, kept only by choice. */
  readonly photo: Field<string | null>;
  readonly otherNames: readonly MemberOf<string>[];
  readonly contacts: readonly MemberOf<Contact>[];
  readonly tags: readonly MemberOf<string>[];
  readonly clips: readonly MemberOf<Clip>[];
  readonly findings: readonly MemberOf<Finding>[];
  readonly ties: readonly MemberOf<Tie>[];
  readonly stances: readonly MemberOf<Stance>[];
  readonly powers: readonly MemberOf<Power>[];
  /** Profiles that look like this one and are not. */
  readonly apart: readonly MemberOf<true>[];
}

/** The single-valued attributes of a profile and what may stand in them. */
export const profileFields = {
  form: v.picklist(forms),
  audience: v.picklist(audiences),
  name: v.pipe(line(200), v.minLength(1)),
  role: line(200),
  organization: line(200),
  place: line(200),
  district: line(200),
  variant: v.pipe(line(60), v.minLength(1)),
  photo: blobSchema,
} as const;
export type ProfileField = keyof typeof profileFields;

/** The sets of a profile: attribute `prefix.<id>` each. */
export const profileSets = {
  otherName: v.pipe(line(200), v.minLength(1)),
  contact: contactSchema,
  tag: v.pipe(line(60), v.minLength(1)),
  clip: clipSchema,
  finding: findingSchema,
  /** *Just me*: under an attribute of its own, so that its history never travels. */
  findingMine: findingSchema,
  tie: tieSchema,
  stance: stanceSchema,
  power: powerSchema,
  /** By the id of a profile that is alike and is somebody else. */
  apart: v.literal(true),
  /** By question. */
  answers: verdictSchema,
} as const;

export function readProfile(id: string, attributes: Attributes): Profile {
  return {
    id,
    form: fieldOf(attributes, 'form', profileFields.form),
    audience: fieldOf(attributes, 'audience', profileFields.audience),
    name: fieldOf(attributes, 'name', profileFields.name),
    role: fieldOf(attributes, 'role', profileFields.role),
    organization: fieldOf(attributes, 'organization', profileFields.organization),
    place: fieldOf(attributes, 'place', profileFields.place),
    district: fieldOf(attributes, 'district', profileFields.district),
    variant: fieldOf(attributes, 'variant', profileFields.variant),
    photo: fieldOf(attributes, 'photo', profileFields.photo),
    otherNames: membersOf(attributes, 'otherName', profileSets.otherName),
    contacts: membersOf(attributes, 'contact', profileSets.contact),
    tags: membersOf(attributes, 'tag', profileSets.tag),
    clips: membersOf(attributes, 'clip', profileSets.clip),
    findings: [
      ...membersOf(attributes, 'finding', profileSets.finding),
      ...membersOf(attributes, 'findingMine', profileSets.findingMine),
    ],
    ties: membersOf(attributes, 'tie', profileSets.tie),
    stances: membersOf(attributes, 'stance', profileSets.stance),
    powers: membersOf(attributes, 'power', profileSets.power),
    apart: membersOf(attributes, 'apart', profileSets.apart),
  };
}
