import { valueOf } from '../../domain/attributes';
import type { Campaign } from '../../domain/campaign';
import type { Meeting } from '../../domain/meeting';
import type { Profile } from '../../domain/profile';
import { blanksIn, fillBlanks, type Blank, type BlankValues } from '../../guide/blanks';
import { fits } from '../../guide/fits';
import type { Language } from '../../guide/language';
import type { Item } from '../../guide/parts';
import { renderTrack } from '../../guide/registry';

/** A request in the track's words, as a text to work on and as notes for a call. */
export interface RequestDraft {
  /** What is still open stands in it as `unknown` words it, so that nobody sends it unread. */
  readonly text: string;
  readonly open: readonly Blank[];
  /** What to name, in this order: for a call, or to check a letter against. */
  readonly naming: readonly string[];
  readonly advice: readonly string[];
}

/**
 * Made from the names on both sides and the campaign, never from findings: mail to an office, a
 * school or a library can become public record.
 */
export function requestDraft(
  profile: Pick<Profile, 'audience' | 'form' | 'variant' | 'name' | 'organization' | 'place'>,
  campaign: Campaign | undefined,
  sender: string | undefined,
  language: Language,
  unknown: (blank: Blank) => string,
  /** The guide's kinds of askers that those who ask are known to be. */
  as: ReadonlySet<string> = new Set(),
): RequestDraft | undefined {
  const audience = valueOf(profile.audience);
  if (audience === undefined) return undefined;
  const form = valueOf(profile.form) ?? 'person';
  const { parts } = renderTrack(audience, language);
  const fitting = <T extends Parameters<typeof fits>[0]>(items: readonly T[]) =>
    items.filter((item) => fits(item, form, valueOf(profile.variant)));
  const values = blanksOf(profile, campaign, sender);
  const filled = (text: string) => fillBlanks(text, values, unknown);
  const wording = wordingFrom(fitting(parts.wording), as).map((line) => line.text);
  return {
    text: wording.map(filled).join('\n\n'),
    open: wording.flatMap(blanksIn).filter((blank) => values[blank] === undefined),
    naming: fitting(parts.naming).map((line) => filled(line.text)),
    advice: fitting(parts.advice).map((line) => filled(line.text)),
  };
}

/** "I live in your district" is written for somebody who does; else what is true of any group. */
function wordingFrom<T extends Pick<Item, 'asker'>>(lines: readonly T[], as: ReadonlySet<string>) {
  const own = lines.filter(({ asker }) => asker !== undefined && as.has(asker));
  return own.length > 0 ? own : lines.filter(({ asker }) => asker === undefined);
}

/** What is known of both sides, for the guide's blanks. */
export function blanksOf(
  profile: Pick<Profile, 'name' | 'organization' | 'place'>,
  campaign: Campaign | undefined,
  sender?: string,
): BlankValues {
  const values: Partial<Record<Blank, string | undefined>> = {
    name: valueOf(profile.name),
    organization: valueOf(profile.organization) ?? valueOf(profile.name),
    place: (campaign && valueOf(campaign.area)) ?? valueOf(profile.place),
    campaign: campaign && valueOf(campaign.name),
    group: campaign && valueOf(campaign.group),
    is: campaign && valueOf(campaign.is),
    isNot: campaign && valueOf(campaign.isNot),
    topic: campaign && valueOf(campaign.name),
    sender,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}

/** What is known of a meeting: of both sides, and what is asked in it. */
export function planBlanks(
  profile: Profile | undefined,
  meeting: Pick<Meeting, 'ask'>,
  campaign: Campaign | undefined,
): BlankValues {
  const ask = valueOf(meeting.ask)?.text;
  const nobody = { name: [], organization: [], place: [] };
  return { ...blanksOf(profile ?? nobody, campaign), ...(ask === undefined ? {} : { ask }) };
}

/** Opens the mail program with the request; nothing is sent by us. */
export function mailAddress(to: string, subject: string, text: string): string {
  const parts = new URLSearchParams({ subject, body: text.replaceAll('\n', '\r\n') });
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${parts.toString().replaceAll('+', '%20')}`;
}
