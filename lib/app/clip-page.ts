import { hashedText, pageKey } from '../capture/compare';
import { contactKey, contactKinds, type Contact, type ContactKind } from '../domain/contact';
import { fieldOf, valueOf } from '../domain/attributes';
import { clipSchema, type Clip } from '../domain/clip';
import type { Attributes } from '../domain/said';
import { newId } from '../domain/ids';
import { pageText, type Address, type Block, type Detail, type Page } from '../domain/page';
import { done, failed, type Result } from '../domain/result';
import { blobHash, shortHash, utf8Bytes } from '../ledger/hash';
import { knowBlob, type KnownBlob } from '../ledger/blob';
import type { Json } from '../ledger/json';
import { change, type Change, type Changed } from './change';
import type { AboutChoice } from './drafts';
import type { House } from './house';

/** Somebody the page is about, with the details of it that the reader wants kept. */
export interface Keep {
  readonly about: AboutChoice;
  readonly details: readonly Detail[];
}

export interface Clipped extends Changed {
  readonly profiles: readonly string[];
}

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** Keeps the page for everyone it is about, with its text and the chosen details: all or nothing. */
export async function clipPage(
  house: Needs,
  page: Page,
  keeps: readonly Keep[],
  picture?: Uint8Array,
): Promise<Result<Clipped>> {
  if (keeps.length === 0) return failed('clip-about-nobody');
  if (!(await allStand(house, keeps))) return failed('profile-gone');
  const shots = await keptShots(house, page, keeps);
  const { changes, blobs, profiles } = clipChange(house, page, keeps, shots, picture);
  const changed = await change(house, 'clip', changes, blobs);
  return changed.ok ? done({ ...changed.value, profiles }) : changed;
}

/** A profile that was undone or deleted meanwhile must not come back as a clip without a name. */
export async function allStand(
  house: Pick<House, 'records'>,
  keeps: readonly Keep[],
): Promise<boolean> {
  const ids = keeps.flatMap(({ about }) => ('profile' in about ? [about.profile] : []));
  const found = await house.records.columns(ids);
  const standing = new Set(
    found.flatMap(({ id, columns }) => (columns.kind === 'profile' ? [id] : [])),
  );
  return ids.every((id) => standing.has(id));
}

/** By profile, the picture that was kept with these words before: clipping again leaves it there. */
export async function keptShots(
  house: Pick<House, 'records'>,
  page: Page,
  keeps: readonly Keep[],
): Promise<ReadonlyMap<string, string>> {
  const ids = keeps.flatMap(({ about }) => ('profile' in about ? [about.profile] : []));
  const id = textHash(page.blocks);
  const shots = new Map<string, string>();
  for (const { subject } of await house.records.subjects(ids)) {
    const shot = keptClip(subject.attributes, id)?.picture;
    if (shot !== undefined) shots.set(subject.id, shot);
  }
  return shots;
}

export function keptClip(attributes: Attributes, id: string): Clip | undefined {
  return valueOf(fieldOf(attributes, `clip.${id}`, clipSchema));
}

/** What clipping says, before it is said: one change for each profile, and the page's text. */
export function clipChange(
  house: Pick<House, 'random'>,
  page: Page,
  keeps: readonly Keep[],
  shots: ReadonlyMap<string, string> = new Map(),
  picture?: Uint8Array,
): {
  readonly changes: readonly Change[];
  readonly blobs: readonly KnownBlob[];
  readonly profiles: readonly string[];
} {
  const text = knowBlob(utf8Bytes(JSON.stringify(page.blocks)), 'application/json');
  const id = textHash(page.blocks);
  const shot = picture ? knowBlob(picture, 'image/jpeg') : undefined;
  const profiles = keeps.map((keep) => profileIdOf(keep.about, house));
  const changes = keeps.map((keep, at): Change => {
    const subject = profiles[at] ?? '';
    const seen = shot?.hash ?? shots.get(subject);
    const clip = { ...clipOf(page, text.hash), ...(seen === undefined ? {} : { picture: seen }) };
    return {
      subject,
      values: {
        ...valuesOfNew(keep.about),
        ...contactValues(keep.details, id),
        [`clip.${id}`]: clip,
      },
    };
  });
  return { changes, blobs: shot ? [text, shot] : [text], profiles };
}

/** Two visits that show the same words have the same hash, wherever the page stood. */
export function textHash(blocks: readonly Block[]): string {
  return blobHash(utf8Bytes(hashedText(blocks)));
}

function profileIdOf(about: AboutChoice, house: Pick<House, 'random'>): string {
  return 'profile' in about ? about.profile : newId(house.random);
}

export function valuesOfNew(about: AboutChoice): Record<string, Json> {
  if ('profile' in about) return {};
  return {
    kind: 'profile',
    form: about.form,
    audience: about.audience,
    name: about.name.trim(),
    ...(about.variant ? { variant: about.variant } : {}),
    ...(about.role ? { role: about.role } : {}),
    ...(about.organization ? { organization: about.organization } : {}),
  };
}

function clipOf(page: Page, text: string): Clip {
  return {
    ...(isWebAddress(page.url) ? { url: page.url } : {}),
    ...(page.canonical && isWebAddress(page.canonical) ? { canonical: page.canonical } : {}),
    page: pageKey(page.url, page.canonical),
    title: oneLine(page.title, 400),
    site: oneLine(page.site, 200),
    ...(page.author ? { author: oneLine(page.author, 200) } : {}),
    ...(page.published ? { published: oneLine(page.published, 40) } : {}),
    ...(page.modified ? { modified: oneLine(page.modified, 40) } : {}),
    lang: oneLine(page.lang, 40),
    seen: page.seen,
    text,
    chars: pageText(page.blocks).length,
    ...(page.selection ? { selection: selectionOf(page.selection) } : {}),
    ...(page.file ? { file: oneLine(page.file, 300) } : {}),
  };
}

function selectionOf(selection: NonNullable<Page['selection']>) {
  return {
    text: selection.text.slice(0, 20_000).toWellFormed(),
    before: selection.before.slice(-400).toWellFormed(),
    after: selection.after.slice(0, 400).toWellFormed(),
  };
}

/** What is said about each way to reach somebody, by its attribute. */
export function contactValues(details: readonly Detail[], clip: string): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const detail of details) {
    const contact = contactOf(detail, clip);
    if (contact) values[`contact.${shortHash(utf8Bytes(contactKey(contact)))}`] = { ...contact };
  }
  return values;
}

function contactOf(detail: Detail, clip: string): Contact | undefined {
  const kind = contactKinds.find((known): known is ContactKind => known === detail.kind);
  if (!kind) return undefined;
  const value = detail.kind === 'address' ? addressLine(detail.value) : detail.value;
  return value === '' ? undefined : { kind, value: oneLine(value, 400), clip };
}

export function addressLine(address: Address): string {
  const region = [address.region, address.postalCode].filter(Boolean).join(' ');
  return [address.street, address.locality, region, address.country].filter(Boolean).join(', ');
}

function oneLine(text: string, longest: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest).toWellFormed();
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && url.length <= 4096;
}
