import { sha256 } from '@noble/hashes/sha2.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const utf8 = new TextEncoder();

export function utf8Bytes(text: string): Uint8Array {
  return utf8.encode(text);
}

/** The id of an entry: the first 16 bytes of the SHA-256 of its line, 22 characters. */
export function shortHash(bytes: Uint8Array): string {
  return base64url(sha256(bytes).subarray(0, 16));
}

/** The name of a blob: the whole SHA-256 of its bytes, 43 characters. */
export function blobHash(bytes: Uint8Array): string {
  return base64url(sha256(bytes));
}

/** RFC 4648 section 5, without padding: every byte string has exactly one spelling. */
function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three =
      ((bytes[at] ?? 0) << 16) |
      ((bytes[at + 1] ?? 0) << 8) |
      (left > 2 ? (bytes[at + 2] ?? 0) : 0);
    text += letter(three >> 18) + letter(three >> 12);
    if (left > 1) text += letter(three >> 6);
    if (left > 2) text += letter(three);
  }
  return text;
}

function letter(bits: number): string {
  return alphabet.charAt(bits & 63);
}
