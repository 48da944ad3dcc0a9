import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** How many bytes a zip of these files takes: their deflated content, headers and directory. */
export function zippedSize(folder: string, files: readonly string[]): number {
  const localHeader = 30;
  const directoryEntry = 46;
  const end = 22;
  return files.reduce((size, file) => {
    const content = readFileSync(join(folder, file));
    const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return size + packed + localHeader + directoryEntry + 2 * Buffer.byteLength(file);
  }, end);
}

/** The PDF reader is counted apart: it is loaded only when a PDF is opened. */
export const isPdfReader = (file: string): boolean => /(^|\/)pdf[^/]*\.(m?js|wasm)$/.test(file);
