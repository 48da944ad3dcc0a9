import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as v from 'valibot';
import { idSchema } from '../../domain/ids';
import { line } from '../../domain/text-schema';
import type { Keys, Seal } from '../group-file/seal';

/** An age identity as common tools read it; the newer post-quantum kind is unknown to them. */
export const identitySchema = v.pipe(
  v.string(),
  v.regex(/^AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}$/),
);

/** What a device keeps about a group's key: plain data, for this device alone. */
export const keyRingSchema = v.object({
  group: v.object({ id: idSchema, name: line(200) }),
  /** Seals what is made now. */
  current: identitySchema,
  /** Open what was sealed before somebody left; never seal anything again. Latest first. */
  former: v.array(identitySchema),
});
export type KeyRing = v.InferOutput<typeof keyRingSchema>;

/** A group of one, with a key of its own. */
export async function makeKeyRing(group: KeyRing['group']): Promise<KeyRing> {
  return { group, current: await generateX25519Identity(), former: [] };
}

/**
 * A new key, when a member leaves. The others are invited again. What the one who left already
 * has stays readable to them; what is sealed from now on does not open with the old key.
 */
export async function changeKey(ring: KeyRing): Promise<KeyRing> {
  const current = await generateX25519Identity();
  return { ...ring, current, former: [ring.current, ...ring.former] };
}

/** Whether an invite is from before the group gave up the key that it holds. */
export function isOutdated(ring: KeyRing, invited: KeyRing): boolean {
  return ring.group.id === invited.group.id && ring.former.includes(invited.current);
}

/** The ring after an invite with another key: it becomes current, what was current becomes former. */
export function takeKey(ring: KeyRing | undefined, invited: KeyRing): KeyRing {
  if (ring === undefined || ring.group.id !== invited.group.id) return invited;
  const older = [ring.current, ...ring.former].filter((key) => key !== invited.current);
  return { ...invited, former: [...new Set([...older, ...invited.former])] };
}

export function sealOf(ring: KeyRing): Seal {
  return { to: 'group', identity: ring.current };
}

/** Keys that only somebody of the group has now. */
export function currentKeys(rings: readonly KeyRing[]): Keys {
  return { identities: rings.map(({ current }) => current) };
}

/** Keys that somebody who left may have too. */
export function formerKeys(rings: readonly KeyRing[]): Keys {
  return { identities: rings.flatMap(({ former }) => former) };
}

/** Whether the key is one that age would take: its last letters are a checksum. */
export async function isIdentity(text: string): Promise<boolean> {
  if (!v.is(identitySchema, text)) return false;
  try {
    await identityToRecipient(text);
    return true;
  } catch {
    return false;
  }
}
