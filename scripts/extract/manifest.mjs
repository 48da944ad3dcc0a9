import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Lines of a manifest, with paths made absolute. Blank lines are skipped; a bad line stops the run. */
export async function readManifest(file) {
  const folder = path.dirname(path.resolve(file));
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const { id, path: name, url } = JSON.parse(line);
    return {
      id: id ?? String(index),
      url: url ?? 'https://page.invalid/',
      file: path.resolve(folder, name),
    };
  });
}

/** The bytes of a saved page, gzipped or not, whatever its name says. */
export async function readBytes(file) {
  const bytes = await readFile(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The encoding a page declares in its first bytes, as a label the decoder knows; UTF-8 otherwise. */
export function declaredEncoding(bytes) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  const known = label === undefined ? undefined : decoderFor(label);
  return known ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function decoderFor(label) {
  try {
    const { encoding } = new TextDecoder(label);
    // As browsers do: a page that could be searched for its label as bytes is not UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function decode(bytes) {
  return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
}
