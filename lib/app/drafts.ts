import * as v from 'valibot';
import { audiences, forms } from '../domain/audience';
import { blocksSchema } from '../domain/blocks-schema';
import { newId } from '../domain/ids';
import type { Block } from '../domain/page';
import { done, type Result } from '../domain/result';
import { isSnapshot, type Snapshot } from '../domain/snapshot';
import type { House } from './house';
import type { PageTrouble } from './ports/page-access';

/**
 * A page that was read and not clipped yet, with what the reader has chosen so far. It is kept
 * from the first moment, so that a closed panel, a killed background or a crash loses nothing.
 */
export interface Draft {
  readonly id: string;
  readonly at: number;
  readonly snapshot?: Snapshot;
  /** What the snapshot was made from, if it was no page. */
  readonly file?: DraftFile;
  /** Why the page could not be read. */
  readonly trouble?: PageTrouble;
  /** Where the page is that could not be read, if the browser says so. */
  readonly address?: string;
  readonly choices: Choices;
}

export interface DraftFile {
  readonly name: string;
  /** Of a PDF: its text as it stands on its pages. The snapshot's HTML then only serves to find details. */
  readonly blocks?: readonly Block[];
}

const choicesSchema = v.object({
  /** Profiles the page is about: ones we have, and new ones. */
  about: v.array(
    v.union([
      v.object({ profile: v.string() }),
      v.object({
        name: v.string(),
        form: v.picklist(forms),
        audience: v.picklist(audiences),
        variant: v.exactOptional(v.string()),
        role: v.exactOptional(v.string()),
        organization: v.exactOptional(v.string()),
      }),
    ]),
  ),
  /** Details to keep or leave, by their key; those not named are as the page suggests. */
  details: v.record(v.string(), v.boolean()),
  /** True once the person has chosen anything themselves. */
  touched: v.boolean(),
  /** True once it was clipped: nothing is lost when this draft goes. */
  clipped: v.exactOptional(v.boolean()),
});
export type Choices = v.InferOutput<typeof choicesSchema>;
export type AboutChoice = Choices['about'][number];
export type NewProfile = Exclude<AboutChoice, { profile: string }>;

export const noChoices: Choices = { about: [], details: {}, touched: false };

const draftSchema = v.object({
  id: v.string(),
  at: v.number(),
  snapshot: v.exactOptional(v.custom<Snapshot>(isSnapshot)),
  file: v.exactOptional(v.object({ name: v.string(), blocks: v.exactOptional(blocksSchema) })),
  trouble: v.exactOptional(
    v.picklist([
      'page-not-granted',
      'page-closed-to-extensions',
      'page-gone',
      'page-unreadable',
      'page-is-pdf',
    ] satisfies PageTrouble[]),
  ),
  address: v.exactOptional(v.string()),
  choices: choicesSchema,
});

type Needs = Pick<House, 'records' | 'session'>;
type Writes = Needs & Pick<House, 'alone'>;

/** Where pages wait that no tab shows; nothing else may be kept under this word. */
export const draftPrefix = 'page-draft.';
const asidePrefix = `${draftPrefix}aside.`;

export async function keyOf(house: Needs, tab: number): Promise<string> {
  return `${draftPrefix}${await house.session()}.${tab}`;
}

/** Reads a tab and keeps what it shows, or why it can't be read, as the draft of that tab. */
export async function captureToDraft(
  house: Writes & Pick<House, 'access' | 'now' | 'random'>,
  tab: number,
): Promise<Result<null>> {
  const taken = await house.access.capture(tab);
  if (taken.ok) return keepDraft(house, tab, { snapshot: taken.value });
  const { address } = taken.facts;
  return keepDraft(house, tab, {
    trouble: taken.cause,
    ...(typeof address === 'string' ? { address } : {}),
  });
}

/** Keeps what was read, or why it could not be, as the draft of a tab. */
export function keepDraft(
  house: Writes & Pick<House, 'now' | 'random'>,
  tab: number,
  read: Pick<Draft, 'snapshot' | 'file' | 'trouble' | 'address'>,
  /** Choices made of the same source under another address. */
  made?: Choices,
): Promise<Result<null>> {
  return house.alone(() => putDraft(house, tab, read, made));
}

async function putDraft(
  house: Needs & Pick<House, 'now' | 'random'>,
  tab: number,
  read: Pick<Draft, 'snapshot' | 'file' | 'trouble' | 'address'>,
  made: Choices | undefined,
): Promise<Result<null>> {
  const key = await keyOf(house, tab);
  const aside = made ? done(undefined) : await setAside(house, key, read);
  if (!aside.ok) return aside;
  const before = await readDraft(house, key);
  const again = before !== undefined && sameSource(before, read);
  const kept = await house.records.local.put(
    key,
    stored({
      id: newId(house.random),
      at: house.now(),
      choices: made ?? (again ? before.choices : noChoices),
      ...read,
    }),
  );
  return kept.ok ? done(null) : kept;
}

type Source = Pick<Draft, 'snapshot' | 'file'>;

function sameSource(one: Source, other: Source): boolean {
  return (
    one.snapshot !== undefined &&
    one.snapshot.url === other.snapshot?.url &&
    one.file?.name === other.file?.name
  );
}

/** A draft that somebody worked on is not overwritten by another page: it is moved aside. */
async function setAside(house: Needs, key: string, next: Source): Promise<Result<void>> {
  const before = await readDraft(house, key);
  if (!before?.choices.touched || sameSource(before, next)) return done(undefined);
  return putAside(house, before);
}

/** Keeps a draft where no tab's next page can take its place; what failed must not take it. */
export function putAside(house: Pick<House, 'records'>, draft: Draft): Promise<Result<void>> {
  return house.records.local.put(`${asidePrefix}${draft.id}`, stored(draft));
}

async function readDraft(house: Needs, key: string): Promise<Draft | undefined> {
  return parseDraft(await house.records.local.get(key));
}

export function parseDraft(value: unknown): Draft | undefined {
  const read = v.safeParse(draftSchema, value);
  if (!read.success) return undefined;
  return read.output;
}

export function stored({ snapshot, file, ...rest }: Draft) {
  return {
    ...rest,
    ...(snapshot ? { snapshot: { ...snapshot } } : {}),
    ...(file ? { file: { name: file.name, ...blocksOf(file) } } : {}),
  };
}

function blocksOf({ blocks }: DraftFile) {
  return blocks
    ? { blocks: blocks.map(({ links, ...block }) => ({ ...block, ...linksOf(links) })) }
    : {};
}

function linksOf(links: Block['links']) {
  return links ? { links: links.map((link) => ({ ...link })) } : {};
}

/** The draft of a tab as it stands. */
export async function draftOf(house: Needs, tab: number): Promise<Draft | undefined> {
  return readDraft(house, await keyOf(house, tab));
}

/** Follows the draft of one tab, from any page and through any restart of the background. */
export async function watchDraft(
  house: Needs,
  tab: number,
  on: (draft: Draft | undefined) => void,
  onFailure: Parameters<House['records']['watch']>[2],
): Promise<() => void> {
  const key = await keyOf(house, tab);
  return house.records.local.watch(key, (value) => on(parseDraft(value)), onFailure);
}

/**
 * Keeps what the reader has chosen of one draft, also when its page was read again meanwhile. A tab
 * that shows another page by now keeps that one: choices never land on what they were not made for.
 */
export function saveChoices(
  house: Writes,
  tab: number,
  made: Pick<Draft, 'id' | 'snapshot' | 'file'>,
  choices: Choices,
): Promise<Result<void>> {
  return house.alone(async () => {
    const key = await keyOf(house, tab);
    const draft = await readDraft(house, key);
    if (!draft || (draft.id !== made.id && !sameSource(made, draft))) return done(undefined);
    const chosen = { ...choices, touched: true };
    return house.records.local.put(key, stored({ ...draft, choices: chosen }));
  });
}
