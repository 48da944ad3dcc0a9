import * as v from 'valibot';
import { askSchema, type Ask } from './ask';
import { fieldOf, membersOf, type MemberOf } from './attributes';
import { idSchema } from './ids';
import { meetingPaper, readMeetingPaper, type MeetingPaper } from './meeting-paper';
import { objectionSchema, planLineSchema, type Objection, type PlanLine } from './meeting-plan';
import { ownOf, type Own } from './own';
import { inPlace, placeSchema } from './placed';
import type { Attributes, Field } from './said';
import { storySchema, type Story } from './story';
import { line, prose, webAddressSchema } from './text-schema';

/** Kinds of meeting: one with an ask, one to listen, one to know each other. */
export const meetingModes = ['ask', 'listening', 'one-to-one'] as const;
export type MeetingMode = (typeof meetingModes)[number];

/** What a member does in the room. */
export const meetingRoles = [
  'lead',
  'appreciation',
  'story',
  'ask',
  'notes',
  'time',
  'interpreter',
  'present',
] as const;
export type MeetingRole = (typeof meetingRoles)[number];

/** One of ours in the room: `attendee.<id>`. Paper shows initials unless the full name is wanted. */
export const attendeeSchema = v.object({
  member: v.exactOptional(idSchema),
  name: line(120),
  roles: v.array(v.picklist(meetingRoles)),
  /** Why they carry weight here: constituent, customer, student … */
  weight: v.exactOptional(line(200)),
  /** The attendee who speaks if this one is absent. */
  backup: v.exactOptional(idSchema),
  fullName: v.exactOptional(v.boolean()),
  place: v.exactOptional(placeSchema),
});
export type Attendee = v.InferOutput<typeof attendeeSchema>;

/** Somebody across the table without a profile of their own, staff for instance: `across.<id>`. */
export const acrossSchema = v.object({
  name: v.pipe(line(200), v.minLength(1)),
  role: v.exactOptional(line(200)),
  place: v.exactOptional(placeSchema),
});
export type Across = v.InferOutput<typeof acrossSchema>;

/** A meeting with one profile or several, its plan, and the choices made for its paper. */
export interface Meeting {
  readonly id: string;
  readonly mode: Field<MeetingMode | null>;
  /** `2026-11-12T16:30`, local time at the place. */
  readonly when: Field<string | null>;
  readonly minutes: Field<number | null>;
  readonly place: Field<string | null>;
  /** To join from afar. */
  readonly link: Field<string | null>;
  readonly before: Field<string | null>;
  /** Where we sit down together afterwards. */
  readonly after: Field<string | null>;
  /** Steps, doors, hearing, children: what anybody on either side needs. */
  readonly access: Field<string | null>;
  readonly interpreting: Field<string | null>;
  readonly bring: Field<string | null>;
  /** The language spoken in the room; the paper's is in `paper`. */
  readonly language: Field<string | null>;
  readonly campaign: Field<string | null>;
  readonly purpose: Field<string | null>;
  /** What we ask them about what they have seen. */
  readonly listening: Field<string | null>;
  readonly ask: Field<Ask | null>;
  readonly secondAsk: Field<Ask | null>;
  /** Kept with the meeting as it will be told; `storyOf` names the campaign's story it came from. */
  readonly story: Field<Story | null>;
  readonly storyOf: Field<string | null>;
  readonly with: readonly MemberOf<boolean>[];
  readonly across: readonly MemberOf<Across>[];
  /** How a hard name is said, by profile or by `across` id. */
  readonly saying: readonly MemberOf<string>[];
  readonly attendees: readonly MemberOf<Attendee>[];
  /** What was chosen or written for the parts of the meeting, in order within each part. */
  readonly lines: readonly Own<PlanLine>[];
  readonly objections: readonly Own<Objection>[];
  readonly paper: MeetingPaper;
}

export const meetingFields = {
  mode: v.picklist(meetingModes),
  when: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(480)),
  place: line(300),
  link: webAddressSchema,
  before: line(300),
  after: line(300),
  access: prose(500),
  interpreting: line(300),
  bring: prose(500),
  language: line(60),
  campaign: idSchema,
  purpose: prose(500),
  listening: prose(500),
  ask: askSchema,
  secondAsk: askSchema,
  story: storySchema,
  storyOf: idSchema,
  ...meetingPaper.fields,
} as const;
export type MeetingField = keyof typeof meetingFields;

export const meetingSets = {
  with: v.literal(true),
  across: acrossSchema,
  saying: v.pipe(line(200), v.minLength(1)),
  attendee: attendeeSchema,
  line: planLineSchema,
  /** Kept from everybody else's copy: built on a finding that is *just me*, or simply private. */
  lineMine: planLineSchema,
  objection: objectionSchema,
  objectionMine: objectionSchema,
  ...meetingPaper.sets,
} as const;
export type MeetingSet = keyof typeof meetingSets;

export function readMeeting(id: string, attributes: Attributes): Meeting {
  return {
    id,
    mode: fieldOf(attributes, 'mode', meetingFields.mode),
    when: fieldOf(attributes, 'when', meetingFields.when),
    minutes: fieldOf(attributes, 'minutes', meetingFields.minutes),
    place: fieldOf(attributes, 'place', meetingFields.place),
    link: fieldOf(attributes, 'link', meetingFields.link),
    before: fieldOf(attributes, 'before', meetingFields.before),
    after: fieldOf(attributes, 'after', meetingFields.after),
    access: fieldOf(attributes, 'access', meetingFields.access),
    interpreting: fieldOf(attributes, 'interpreting', meetingFields.interpreting),
    bring: fieldOf(attributes, 'bring', meetingFields.bring),
    language: fieldOf(attributes, 'language', meetingFields.language),
    campaign: fieldOf(attributes, 'campaign', meetingFields.campaign),
    purpose: fieldOf(attributes, 'purpose', meetingFields.purpose),
    listening: fieldOf(attributes, 'listening', meetingFields.listening),
    ask: fieldOf(attributes, 'ask', meetingFields.ask),
    secondAsk: fieldOf(attributes, 'secondAsk', meetingFields.secondAsk),
    story: fieldOf(attributes, 'story', meetingFields.story),
    storyOf: fieldOf(attributes, 'storyOf', meetingFields.storyOf),
    with: membersOf(attributes, 'with', meetingSets.with),
    across: inPlace(membersOf(attributes, 'across', meetingSets.across)),
    saying: membersOf(attributes, 'saying', meetingSets.saying),
    attendees: inPlace(membersOf(attributes, 'attendee', attendeeSchema)),
    lines: inPlace(ownOf(attributes, 'line', planLineSchema)),
    objections: inPlace(ownOf(attributes, 'objection', objectionSchema)),
    paper: readMeetingPaper(attributes),
  };
}
