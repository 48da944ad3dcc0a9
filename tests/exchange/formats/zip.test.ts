import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipTexts } from '../../../lib/exchange/formats/zip';

const files = [
  { name: 'Ada Winters.md', text: '# Ada Winters\n\nShe said «sí», twice.\n' },
  { name: 'Núñez, Ana.md', text: '# Ana Núñez\n' },
  { name: 'Empty.md', text: '' },
];

describe('an archive of texts', () => {
  it('tells of each file where it lies, how long it is, and its checksum', () => {
    const bytes = Buffer.from(zipTexts(files));
    const end = bytes.length - 22;
    expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
    expect(bytes.readUInt16LE(end + 10)).toBe(files.length);
    let at = bytes.readUInt32LE(end + 16);
    for (const { name, text } of files) {
      expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
      const length = bytes.readUInt16LE(at + 28);
      expect(bytes.toString('utf8', at + 46, at + 46 + length)).toBe(name);
      expect(bytes.readUInt32LE(at + 16)).toBe(crc32(text));
      const local = bytes.readUInt32LE(at + 42);
      const from = local + 30 + bytes.readUInt16LE(local + 26);
      const size = bytes.readUInt32LE(at + 24);
      expect(bytes.toString('utf8', from, from + size)).toBe(text);
      at += 46 + length;
    }
    expect(at).toBe(end);
  });
});
