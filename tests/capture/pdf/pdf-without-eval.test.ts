import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pdfTextOnly } from '../../../scripts/pdf-without-eval.mjs';

const library = () => readFile('node_modules/pdfjs-dist/build/pdf.worker.mjs', 'utf8');

describe('the build takes out of the PDF library', () => {
  test('more than half of it', async () => {
    const whole = await library();
    expect(pdfTextOnly(whole).length).toBeLessThan(whole.length / 2);
  });

  test('all that compiles code, loads code or fetches', async () => {
    const whole = await library();
    expect(whole).toMatch(/\bWebAssembly\b/);
    expect(pdfTextOnly(whole)).not.toMatch(
      /\bWebAssembly\b|\beval\(|\bnew Function\b|innerHTML|await fetch\(|XMLHttpRequest|importScripts/,
    );
  });

  test('nothing at all, and stops, when a part that it knows is missing', async () => {
    const other = (await library()).replace(';// ./src/core/jpx.js', ';// ./src/core/jpx2.js');
    expect(() => pdfTextOnly(other)).toThrow('no section core/jpx');
  });

  test('nothing at all, and stops, when a part that stays compiles code', async () => {
    const other = (await library()).replace(
      ';// ./src/core/document.js',
      ';// ./src/core/document.js\nnew Function("return 1");',
    );
    expect(() => pdfTextOnly(other)).toThrow('it still holds new Function');
  });
});
