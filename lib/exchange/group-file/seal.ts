import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { chunksOf, streamOf, type Bytes } from './bytes';
import { Refusal } from './causes';
import { longestHeader, mostStanzas, scryptCost } from './limits';

/** Whom a file is sealed to. `nobody` leaves it readable to all, after a plain warning. */
export type Seal =
  | { readonly to: 'group'; readonly identity: string }
  | { readonly to: 'passphrase'; readonly passphrase: string; readonly cost?: number }
  | { readonly to: 'nobody' };

/** What may open a file. Former identities of the group open what was sealed before they changed. */
export interface Keys {
  readonly identities?: readonly string[];
  readonly passphrases?: readonly string[];
}

export type SealedTo = Seal['to'];

export async function* sealed(chunks: AsyncIterable<Bytes>, seal: Seal): AsyncGenerator<Bytes> {
  if (seal.to === 'nobody') {
    yield* chunks;
    return;
  }
  const encrypter = new Encrypter();
  if (seal.to === 'group') encrypter.addRecipient(await identityToRecipient(seal.identity));
  else {
    encrypter.setPassphrase(seal.passphrase);
    encrypter.setScryptWorkFactor(seal.cost ?? scryptCost);
  }
  yield* chunksOf(await encrypter.encrypt(streamOf(chunks)));
}

const ageStart = 'age-encryption.org/v1\n';

/**
 * Unseals, if sealed at all. The bytes are handed on as they come, each chunk proven, but only
 * the end proves that none is missing: nothing may be done with them before it.
 */
export async function unsealed(
  chunks: AsyncIterable<Bytes>,
  keys: Keys,
): Promise<{ readonly to: SealedTo; readonly chunks: AsyncGenerator<Bytes> }> {
  const { start, all } = await peek(chunks);
  if (start[0] === 0x1f && start[1] === 0x8b) return { to: 'nobody', chunks: all };
  const text = latin(start);
  if (!text.startsWith(ageStart)) throw new Refusal('file-not-ours');
  const to = sealOf(text);
  return { to, chunks: await decrypted(all, keys, to) };
}

async function decrypted(
  all: AsyncGenerator<Bytes>,
  { identities = [], passphrases = [] }: Keys,
  to: SealedTo,
): Promise<AsyncGenerator<Bytes>> {
  const decrypter = new Decrypter();
  if (to === 'passphrase') {
    if (passphrases.length === 0) throw new Refusal('file-wants-passphrase');
    for (const passphrase of passphrases) decrypter.addPassphrase(passphrase);
  } else {
    if (identities.length === 0) throw new Refusal('file-wants-key');
    for (const identity of identities) decrypter.addIdentity(identity);
  }
  try {
    return chunksOf(await decrypter.decrypt(streamOf(all)));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The library has no classes of errors; this sentence is the one that means "not your key".
    const strange = error instanceof Error && error.message.startsWith('no identity matched');
    if (!strange) throw new Refusal('file-seal-broken');
    throw new Refusal(to === 'passphrase' ? 'file-wrong-passphrase' : 'file-other-key');
  }
}

/**
 * Reads a header's recipients before anything is computed from them: their number and the cost of
 * a passphrase are the sender's choice, and could keep a reader busy for hours.
 */
function sealOf(start: string): SealedTo {
  // Its last line must end in sight too, or a reader would go on looking for it to the file's end.
  const header = /^[^]*?\n--- [A-Za-z0-9+/]{43}\n/.exec(start);
  if (header === null) throw new Refusal('file-seal-broken');
  const stanzas = header[0].split('\n').filter((line) => line.startsWith('-> '));
  if (stanzas.length > mostStanzas) throw new Refusal('file-seal-too-costly');
  const words = stanzas.map((stanza) => stanza.split(' '));
  const costs = words.filter(([, kind]) => kind === 'scrypt').map((stanza) => Number(stanza[3]));
  if (costs.length === 0) return 'group';
  if (costs.length > 1 || costs.some((cost) => !Number.isSafeInteger(cost))) {
    throw new Refusal('file-seal-broken');
  }
  if (costs.some((cost) => cost > scryptCost)) throw new Refusal('file-seal-too-costly');
  return 'passphrase';
}

/** The first bytes, enough for any header of ours, and then everything from the start. */
async function peek(
  chunks: AsyncIterable<Bytes>,
): Promise<{ readonly start: Bytes; readonly all: AsyncGenerator<Bytes> }> {
  const source = chunks[Symbol.asyncIterator]();
  const parts: Bytes[] = [];
  let size = 0;
  while (size < longestHeader) {
    const next = await source.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const start = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    start.set(part, at);
    at += part.length;
  }
  return { start: start.subarray(0, longestHeader), all: from(start, source) };
}

async function* from(start: Bytes, rest: AsyncIterator<Bytes>): AsyncGenerator<Bytes> {
  try {
    yield start;
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
