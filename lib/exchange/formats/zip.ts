const utf8 = new TextEncoder();

/** Of every byte, what eight steps of the division by zip's polynomial leave. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (remainders[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Names are UTF-8; nothing is compressed; every time is the first that zip knows. */
const flags = 0x0800;
const version = 20;
const firstDay = 0x0021;

/**
 * Several small texts as one archive, for whoever unpacks it into a folder. Browsers ask about each
 * of many downloads, and some refuse them.
 */
export function zipTexts(
  files: readonly { readonly name: string; readonly text: string }[],
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, text } of files) {
    const [path, bytes] = [utf8.encode(name), utf8.encode(text)];
    const about = [version, flags, 0, 0, firstDay].map(two);
    const sizes = [four(checksum(bytes)), four(bytes.length), four(bytes.length), two(path.length)];
    const local = joined([four(0x04034b50), ...about, ...sizes, two(0), path]);
    const entry = [four(0x02014b50), two(version), ...about, ...sizes];
    directory.push(joined([...entry, ...[0, 0, 0, 0].map(two), four(0), four(at), path]));
    parts.push(local, bytes);
    at += local.length + bytes.length;
  }
  const listed = joined(directory);
  const counts = [0, 0, files.length, files.length].map(two);
  const end = [four(0x06054b50), ...counts, four(listed.length), four(at), two(0)];
  return joined([...parts, listed, ...end]);
}

function two(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >>> 8) & 255);
}

function four(value: number): Uint8Array {
  return Uint8Array.of(...two(value), ...two(value >>> 16));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
