import { armor, Decrypter, Encrypter } from 'age-encryption';
import * as v from 'valibot';
import { done, failed, type Result } from '../../domain/result';
import { isIdentity, keyRingSchema, type KeyRing } from './key-ring';

/** Why an invite was not taken. */
export type InviteCause = 'invite-not-ours' | 'invite-wrong-words' | 'invite-broken';

/**
 * The words hold 66 bits by themselves, so their slow step need not be slower than a phone or an
 * old machine can bear: 64 MB and about a second.
 */
const cost = 16;
const longestInvite = 16 * 1024;

const about = '# groundwork: ';

/**
 * An invite: the group's key, sealed to the passphrase. It is text to be pasted into any chat, and
 * an age identity file inside: `age -d invite > key`, and `age -d -i key` opens the group's files.
 */
export async function makeInvite(
  { group, current }: KeyRing,
  passphrase: string,
  work = cost,
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  const { id, name } = group;
  const file = `${about}${JSON.stringify({ group: { id, name } })}\n${current}\n`;
  return armor.encode(await encrypter.encrypt(file));
}

const pem = /-----BEGIN AGE ENCRYPTED FILE-----[A-Za-z0-9+/=\s]*-----END AGE ENCRYPTED FILE-----/;

/** Takes the invite out of whatever was pasted around it: quote marks, a greeting, other breaks. */
export async function openInvite(
  pasted: string,
  passphrase: string,
): Promise<Result<KeyRing, InviteCause>> {
  if (pasted.length > longestInvite) return failed('invite-not-ours');
  const found = pem.exec(pasted.replaceAll(/^[> \t]+/gm, ''))?.[0];
  if (found === undefined) return failed('invite-not-ours');
  const text = await unsealed(found, passphrase);
  return text.ok ? await keyRingIn(text.value) : text;
}

async function unsealed(pemText: string, passphrase: string): Promise<Result<string, InviteCause>> {
  try {
    const bytes = armor.decode(pemText);
    if (costOf(bytes) > cost) return failed('invite-broken');
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return done(await decrypter.decrypt(bytes, 'text'));
  } catch (error) {
    const strange = error instanceof Error && error.message.startsWith('no identity matched');
    return failed(strange ? 'invite-wrong-words' : 'invite-broken');
  }
}

/** What opening would cost is the sender's choice, so it is looked at first. */
function costOf(bytes: Uint8Array): number {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return Math.max(0, ...[...header.matchAll(/^-> scrypt \S+ (\d+)$/gm)].map(([, n]) => Number(n)));
}

const aboutSchema = v.object({ group: keyRingSchema.entries.group });

async function keyRingIn(text: string): Promise<Result<KeyRing, InviteCause>> {
  const [first = '', current = ''] = text.split('\n');
  if (!first.startsWith(about) || !(await isIdentity(current))) return failed('invite-broken');
  try {
    const said = v.safeParse(aboutSchema, JSON.parse(first.slice(about.length)));
    if (!said.success) return failed('invite-broken');
    return done({ group: said.output.group, current, former: [] });
  } catch {
    return failed('invite-broken');
  }
}
