import type { Clip } from '../../domain/clip';
import type { Finding } from '../../domain/finding';
import { pageText, type Block } from '../../domain/page';
import { readProfile } from '../../domain/profile';
import { valueOf } from '../../domain/attributes';
import { findQuote, textFragment } from '../../evidence/anchor';
import type { House } from '../house';
import type { Kept } from '../ports/records';
import { knownMember } from '../this-member';
import { keptText } from './kept-text';
import { markText, type MarkedBlock, type Marking } from './marked-text';

/** Where the quote of a finding stands in the kept text. */
export type Standing =
  /** Where it was taken. */
  | 'here'
  /** Elsewhere, or in words that differ a little. */
  | 'moved'
  | 'gone'
  /** The finding has no quote, or the text is not here to look in. */
  | 'unknown';

export interface ClipFinding {
  /** Distinct among all findings of the clip. */
  readonly key: string;
  readonly profile: string;
  readonly name: string;
  readonly finding: Finding;
  readonly standing: Standing;
  /** The page at these words, for a browser that can go there. */
  readonly address: string | undefined;
}

/** A kept page, to be read. */
export interface ClipReading {
  readonly id: string;
  readonly clip: Clip;
  /** Who clipped it; undefined for this device. */
  readonly by: string | undefined;
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** Undefined when the text did not come along. */
  readonly blocks: readonly MarkedBlock[] | undefined;
  readonly findings: readonly ClipFinding[];
}

/** Undefined when no profile has it. */
export async function readClip(
  house: Pick<House, 'records'>,
  id: string,
): Promise<ClipReading | undefined> {
  const listed = await house.records.clips.clip(id);
  if (listed === undefined) return undefined;
  const me = await knownMember(house);
  const kept = await house.records.subjects(listed.profiles.map((one) => one.id));
  const blocks = await keptText(house, listed.texts);
  const clip = clipIn(kept, id, listed.texts[0]);
  if (clip === undefined) return undefined;
  const found = kept.flatMap((one) => findingsIn(one, id, clip, blocks));
  const markings = found.flatMap(({ marking }) => marking ?? []);
  return {
    id,
    clip,
    by: listed.by === me ? undefined : await nameOf(house, listed.by),
    profiles: listed.profiles,
    blocks: blocks && markText(blocks, markings),
    findings: found
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map(({ finding }) => finding),
  };
}

interface Found {
  readonly finding: ClipFinding;
  readonly marking: Marking | undefined;
}

/** In the order of the text; those that have no place in it come last. */
function placeOf({ marking }: Found): number {
  return marking?.start ?? Number.MAX_SAFE_INTEGER;
}

function clipIn(kept: readonly Kept[], id: string, text: string | undefined): Clip | undefined {
  const clips = kept
    .flatMap(({ subject }) => readProfile(subject.id, subject.attributes).clips)
    .filter((clip) => clip.id === id)
    .toSorted((one, other) => other.value.seen - one.value.seen);
  return (clips.find(({ value }) => value.text === text) ?? clips[0])?.value;
}

function findingsIn(
  { subject }: Kept,
  id: string,
  clip: Clip,
  blocks: readonly Block[] | undefined,
): Found[] {
  const profile = readProfile(subject.id, subject.attributes);
  const text = blocks && pageText(blocks);
  return profile.findings
    .filter(({ value }) => value.clip === id)
    .map(({ id: own, value }) => {
      const key = `${subject.id}.${own}`;
      const { standing, marking } = stand(key, value, text);
      return {
        marking,
        finding: {
          key,
          profile: subject.id,
          name: valueOf(profile.name) ?? '',
          finding: value,
          standing,
          address: addressOf(clip, value),
        },
      };
    });
}

function stand(
  finding: string,
  { quote }: Finding,
  text: string | undefined,
): { readonly standing: Standing; readonly marking: Marking | undefined } {
  if (quote === undefined || text === undefined) return { standing: 'unknown', marking: undefined };
  const anchor = findQuote(text, quote);
  if (anchor === undefined) return { standing: 'gone', marking: undefined };
  const { start, end, exact } = anchor;
  const inPlace = exact && start === quote.start;
  return { standing: inPlace ? 'here' : 'moved', marking: { finding, start, end } };
}

function addressOf({ url }: Clip, { quote }: Finding): string | undefined {
  if (url === undefined || quote === undefined) return undefined;
  return `${url.replace(/#.*$/u, '')}${textFragment(quote)}`;
}

async function nameOf(house: Pick<House, 'records'>, member: string): Promise<string> {
  const [named] = await house.records.columns([member]);
  return named?.columns.name || member.slice(0, 6);
}
