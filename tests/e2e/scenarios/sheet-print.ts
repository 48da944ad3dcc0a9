import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { readPdf, typeSizes, type PdfPage } from '../papers/read-pdf.ts';
import { secret } from '../papers/plans.ts';
import { seedPage } from '../papers/seed-page.ts';
import { scenario } from '../driver.ts';
import { until } from '../waiting.ts';

const millimetre = 72 / 25.4;
/** What each is printed on, and what somebody who has nothing but page 1 must find on it. */
const papers = {
  whole: {
    width: 612,
    height: 792,
    copies: 4,
    language: 'of',
    told: [
      'Dana Whitlock',
      'Thursday, November 12, 2026',
      'City Hall, room 204',
      'To win Councilmember Whitlock',
      'J. C., library board',
      'Everyone who lives here',
      'Will you sign the Welcoming Alder Falls pledge',
      'By Nov 24, 2026',
      'If that is too much today',
      'Still offer:',
      'Which part would be?',
      'collect and shred',
    ],
  },
  long: {
    width: 612,
    height: 792,
    copies: 4,
    language: 'of',
    told: ['Featherstonehaugh', 'THE MEETING, 90 MINUTES', 'stays if we get ten minutes'],
  },
  empty: {
    width: 595,
    height: 842,
    copies: 1,
    language: 'of',
    told: ['Kim Okafor', 'Will you sign?', 'What have you seen?'],
  },
  spanish: {
    width: 595,
    height: 842,
    copies: 4,
    language: 'de',
    told: ['jueves, 12 de noviembre de 2026', 'LA PETICIÓN', 'A más tardar el 24 nov 2026'],
  },
  listening: {
    width: 612,
    height: 792,
    copies: 2,
    language: 'of',
    told: ['What have you seen?', 'WHAT WE HEARD', 'What matters most to them'],
  },
} as const;

export default scenario({
  name: 'sheets print as they are shown: nothing cut, nothing orphaned, nothing private',
  files: await seedPage(),
  run: async (driver) => {
    const seed = await driver.extensionTab('seed-papers.html');
    await seed.waitFor('ready');
    const made = JSON.parse((await seed.text()).replace('ready ', '')) as Record<string, string>;
    const folder = `.output/screens/${driver.name}`;
    mkdirSync(folder, { recursive: true });

    for (const [name, expected] of Object.entries(papers)) {
      const sheet = await driver.extensionTab(`sheet.html#/meeting/${made[name] ?? ''}`);
      await sheet.waitFor(expected.language === 'de' ? '1 de' : '1 of');
      await until('all pages of all copies', () => sheet.eval(hasPages, expected.copies));
      const shown = await sheet.eval(readPages);
      const file = `${folder}/sheet-${name}.pdf`;
      await sheet.pdf(file);
      const pages = readPdf(file);

      assert.equal(pages.length, shown.length * expected.copies, `${name}: pages of all copies`);
      for (const [at, page] of pages.entries()) {
        const own = shown[at % shown.length];
        assert.ok(own);
        assert.ok(Math.abs(page.width - expected.width) < 1.5, `${name}: width ${page.width}`);
        assert.ok(Math.abs(page.height - expected.height) < 1.5, `${name}: height ${page.height}`);
        assertWithinMargins(name, page);
        const same = letters(page.text) === letters(own.text);
        assert.ok(same || at >= shown.length, `${name}: page ${at + 1} prints what it shows`);
        const copy = Math.floor(at / shown.length) + 1;
        const foot = page.text;
        assert.match(foot, new RegExp(`${copy} ${expected.language} ${expected.copies}`));
        const of = `${(at % shown.length) + 1} ${expected.language} ${shown.length}`;
        assert.ok(foot.includes(of), `${name}: no "${of}" on page ${at + 1}`);
        assert.ok(!own.endsWithHeading, `${name}: heading at the foot of page ${at + 1}`);
        assert.ok(!own.overflows, `${name}: page ${at + 1} overflows`);
        assert.ok(own.faintest >= 4.5, `${name}: as faint as ${own.faintest} on page ${at + 1}`);
      }
      const pieces = shown.flatMap((page) => page.pieces);
      assert.equal(new Set(pieces).size, pieces.length, `${name}: something stands on two pages`);
      for (const words of expected.told) {
        assert.ok(pages[0]?.text.includes(words), `${name}: page 1 does not say "${words}"`);
      }
      assert.ok(!pages.some((page) => page.text.includes(secret)), `${name}: private words`);
      assert.ok(!pages.some((page) => page.text.includes('Rosa')), `${name}: a full name`);
      const smallest = Math.min(...typeSizes(file).keys());
      assert.ok(smallest >= 9, `${name}: type of ${smallest} pt`);
      const body = Math.min(...shown.flatMap((page) => page.bodySizes));
      assert.ok(body >= 11, `${name}: words of ${body} pt`);
      await sheet.close();
    }
  },
});

function assertWithinMargins(name: string, page: PdfPage): void {
  for (const word of page.words) {
    const where = `${name}: “${word.text}” on page ${word.page} at ${word.left}–${word.right}, ${word.top}–${word.bottom}`;
    assert.ok(word.left >= 15.5 * millimetre, where);
    assert.ok(word.right <= page.width - 15.5 * millimetre, where);
    assert.ok(word.top >= 12 * millimetre, where);
    assert.ok(word.bottom <= page.height - 6 * millimetre, where);
  }
}

/** What must be on the paper, whatever order and spacing a PDF gives it. */
function letters(text: string): string {
  return [...text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()].toSorted().join('');
}

interface Shown {
  readonly text: string;
  readonly endsWithHeading: boolean;
  readonly overflows: boolean;
  readonly bodySizes: readonly number[];
  /** Pieces, without headings that are said again. */
  readonly pieces: readonly string[];
  /** The least contrast of any words with the paper, in grey. */
  readonly faintest: number;
}

/** What stands at the foot of the first page says how many there will be. */
function hasPages(copies: number): boolean {
  const feet = [...document.querySelectorAll('.page-foot')];
  const [, pages = '0'] = /(\d+)$/.exec(feet[0]?.textContent ?? '') ?? [];
  return feet.length > 0 && feet.length === Number(pages) * copies;
}

/** What the preview shows of the first copy; the others differ in their number only. */
function readPages(): Shown[] {
  const pages = [...document.querySelectorAll<HTMLElement>('.page')].filter((page) =>
    page.checkVisibility(),
  );
  const light = (color: string) => {
    const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return channels.reduce(
      (sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0),
      0,
    );
  };
  return pages.map((page) => {
    const words = [...page.querySelectorAll<HTMLElement>('*')].filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    );
    const foot = page.querySelector<HTMLElement>('.page-foot');
    const edge = foot?.getBoundingClientRect().top ?? 0;
    const pieces = [...page.querySelectorAll<HTMLElement>('.piece')];
    const columns = [...page.querySelectorAll<HTMLElement>('.band:last-of-type > .column')];
    const lasts = columns.flatMap(
      (column) => column.querySelector(':scope > .piece:last-child') ?? [],
    );
    return {
      text: page.innerText,
      endsWithHeading: lasts.some(
        (last) => last.querySelector('.paper-title, .paper-sub') !== null,
      ),
      overflows: pieces.some((piece) => piece.getBoundingClientRect().bottom > edge),
      bodySizes: [...page.querySelectorAll('.paper-words')].map(
        (line) => Number.parseFloat(getComputedStyle(line).fontSize) * 0.75,
      ),
      pieces: pieces
        .map((piece) => piece.dataset['piece'] ?? '')
        .filter((key) => !key.endsWith('.again')),
      faintest: Math.min(
        ...words.map((element) => 1.05 / (light(getComputedStyle(element).color) + 0.05)),
      ),
    };
  });
}
