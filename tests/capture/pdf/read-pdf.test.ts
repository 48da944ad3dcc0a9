import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../lib/capture/pdf/read-pdf';
import { blockText } from '../../../lib/domain/page';
import { addNewerMethods } from '../../../lib/platform/pdf/newer-methods';
import { bytesOf, lines, writePdf, type PdfParts } from './write-pdf';

beforeAll(addNewerMethods);

const reading = { now: () => 0, onPage: () => undefined };

async function contents(parts: PdfParts) {
  const read = await readPdf(writePdf(parts), reading);
  if (!read.ok) throw new Error(read.cause);
  return read.value;
}

async function mainText(parts: PdfParts): Promise<readonly string[]> {
  return (await contents(parts)).blocks.filter(({ main }) => main).map(blockText);
}

describe('the minutes of the city', () => {
  async function minutes() {
    const file = await readFile('tests/fixtures/town/city/minutes-2025-08-12.pdf');
    const read = await readPdf(new Uint8Array(file), reading);
    if (!read.ok) throw new Error(read.cause);
    return read.value;
  }

  test('have their title, author, language and day', async () => {
    expect(await minutes()).toMatchObject({
      title: 'Minutes of the Regular Meeting, August 12, 2025',
      author: 'Nell Fairbrother, City Recorder',
      created: '2025-09-10',
      lang: 'en-US',
      pageCount: 2,
      truncated: false,
    });
  });

  test('are paragraphs that know their page', async () => {
    const { blocks } = await minutes();
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Councilmember Whitlock introduced the ordinance. She said that no resident should have to prove anything to borrow a book. Moved by Quintero Vega to advance it to a second reading on September 9.',
      main: true,
      page: 1,
    });
    expect(blocks.filter(({ page }) => page === 2).map(({ text }) => text)).toContain(
      'Joanna Teague reported 9,800 lunches served in four parks since June.',
    );
  });
});

describe('words on a page', () => {
  test('of two columns are read one column after the other', async () => {
    const left = [
      'The tenants of Mill Road met on Monday',
      'evening and agreed to write to the owner',
      'about the boiler that has been broken for',
      'eleven days while it was freezing outside',
      'and nobody had come to look at it at all.',
    ];
    const right = [
      'The library stays open until nine on all',
      'Thursdays, so that those who work late in',
      'the mill can borrow books as well as their',
      'children can, as the board decided after a',
      'long discussion with its friends in May.',
    ];
    expect(
      await mainText({
        pages: [[...lines(left), ...lines(right, { x: 330 }), { text: 'Across', x: 60, y: 770 }]],
      }),
    ).toEqual(['Across', left.join(' '), right.join(' ')]);
  });

  test('of a list stay in rows, a person and their telephone together', async () => {
    const names = ['Ana Solano', 'Bo Larsen', 'Cy Abara', 'Di Wong', 'Eli Ruiz'];
    const { blocks } = await contents({
      pages: [
        [
          ...lines(names),
          ...lines(
            names.map((_, at) => `(503) 555-010${at}`),
            { x: 330 },
          ),
        ],
      ],
    });
    expect(blocks[1]).toMatchObject({ kind: 'row', cells: ['Bo Larsen', '(503) 555-0101'] });
  });

  test('of a form are a label and its value', async () => {
    const { blocks } = await contents({
      pages: [
        [
          { text: 'Chair:', x: 60, y: 700 },
          { text: 'Ana Solano', x: 200, y: 700 },
        ],
      ],
    });
    expect(blocks).toEqual([
      { kind: 'pair', label: 'Chair', text: 'Ana Solano', main: true, page: 1 },
    ]);
  });

  test('divided at the end of a line are whole again, and compounds keep their hyphen', async () => {
    const text = await mainText({
      pages: [
        lines([
          'The well-known committee asked for inter-',
          'pretation at the meeting, and for a well-',
          'known moderator, in the letter of August.',
        ]),
      ],
    });
    expect(text).toEqual([
      'The well-known committee asked for interpretation at the meeting, and for a well-known moderator, in the letter of August.',
    ]);
  });

  test('broken on purpose stay apart', async () => {
    const flyer = [
      'Come and talk with us about the boiler and the rent, or write to us:',
      'Tenants of Mill Road',
      '100 Falls Street',
      'Alder Falls',
    ];
    expect(await mainText({ pages: [lines(flyer)] })).toEqual(flyer);
  });

  test('printed larger are headings, the largest first', async () => {
    const { blocks } = await contents({
      pages: [
        [
          { text: 'Annual report', x: 60, y: 740, size: 24 },
          { text: 'The year in the park', x: 60, y: 700, size: 16 },
          ...lines(['Nine thousand lunches were served.'], { y: 670 }),
        ],
      ],
    });
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['paragraph', undefined],
    ]);
  });

  test('after a bullet are items, without it', async () => {
    const { blocks } = await contents({ pages: [lines(['- Ask the owner', '- Ask the city'])] });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['item', 'Ask the owner'],
      ['item', 'Ask the city'],
    ]);
  });

  test('repeated at the edge of pages, and numbers of pages, are not what it is there for', async () => {
    const page = (number: number, text: string) => [
      { text: 'Alder Falls Parks Board', x: 60, y: 770 },
      ...lines([text], { y: 600 }),
      { text: `${number}`, x: 300, y: 30 },
    ];
    const { blocks } = await contents({
      pages: [page(1, 'First words.'), page(2, 'Other words.')],
    });
    expect(blocks.filter(({ main }) => main).map(({ text }) => text)).toEqual([
      'First words.',
      'Other words.',
    ]);
    expect(blocks.filter(({ main }) => !main).map(({ text }) => text)).toEqual([
      'Alder Falls Parks Board',
      '1',
      'Alder Falls Parks Board',
      '2',
    ]);
  });

  test('on a page that lies on its side are read like any others', async () => {
    const upright = (text: string, x: number) =>
      `BT /F1 11 Tf 0 1 -1 0 ${x} 100 Tm (${text}) Tj ET`;
    const file = new TextDecoder('latin1').decode(writePdf({ pages: [lines(['@'])], rotate: 90 }));
    const drawn = /BT.*ET/.exec(file)?.[0] ?? '';
    const content = `${upright('First line of it', 100)} ${upright('and the second', 114)}`;
    const turned = file
      .replace(drawn, content)
      .replace(`/Length ${drawn.length}`, `/Length ${content.length}`);
    const read = await readPdf(bytesOf(turned), reading);
    expect(read).toMatchObject({ ok: true, value: { blocks: [{ main: true }] } });
    expect(read.ok && read.value.blocks[0]?.text).toBe('First line of it and the second');
  });
});

describe('the title', () => {
  test('is the first large line when only a program named the file', async () => {
    const { title } = await contents({
      pages: [
        [{ text: 'Budget of 2026', x: 60, y: 740, size: 24 }, ...lines(['Words.'], { y: 600 })],
      ],
      info: '/Title (Microsoft Word - budget_final2.docx)',
    });
    expect(title).toBe('Budget of 2026');
  });
});

describe('a PDF that can’t be read', () => {
  test('says that it is locked', async () => {
    const key = `<${'00'.repeat(32)}>`;
    const file = writePdf({
      pages: [lines(['secret'])],
      trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${key} /U ${key} >>`,
    });
    expect(await readPdf(file, reading)).toMatchObject({ ok: false, cause: 'pdf-locked' });
  });

  test('says that it has no text, and how many pages', async () => {
    expect(await readPdf(writePdf({ pages: [[], []] }), reading)).toEqual({
      ok: false,
      cause: 'pdf-without-text',
      facts: { pages: 2 },
    });
  });

  test.each([
    ['nothing', ''],
    ['something else', 'Hello, this is no PDF.'],
    ['only a beginning', '%PDF-1.7\n1 0 obj\n<< /Type /Cat'],
  ])('says that it is broken when it is %s', async (_, file) => {
    expect(await readPdf(bytesOf(file), reading)).toMatchObject({ ok: false, cause: 'pdf-broken' });
  });

  test('is read all the same when only its table of contents is damaged', async () => {
    const whole = new TextDecoder('latin1').decode(writePdf({ pages: [lines(['Still here.'])] }));
    const damaged = whole
      .replace(/xref\n[^]*trailer/, 'trailer')
      .replace(/startxref\n\d+/, 'startxref\n9');
    const read = await readPdf(bytesOf(damaged), reading);
    expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(['Still here.']);
  });
});

describe('a limit', () => {
  const pages = ['One.', 'Two.', 'Three.'].map((text) => lines([text]));

  test.each([
    ['pages', { pages: 2 }, 0],
    ['letters', { letters: 5 }, 0],
    ['time', { time: 15 }, 10],
  ])('of %s keeps what was read by then, and says so', async (_, limits, tick) => {
    let clock = 0;
    const read = await readPdf(writePdf({ pages }), {
      ...reading,
      now: () => (clock += tick),
      limits,
    });
    expect(read).toMatchObject({ ok: true, value: { truncated: true, pageCount: 3 } });
    expect(read.ok && read.value.blocks.map(({ text }) => text)).not.toContain('Three.');
  });
});

test('every page read is counted', async () => {
  const seen: string[] = [];
  await readPdf(writePdf({ pages: [lines(['One.']), lines(['Two.'])] }), {
    ...reading,
    onPage: (read, of) => seen.push(`${read}/${of}`),
  });
  expect(seen).toEqual(['1/2', '2/2']);
});
