import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { clipPage } from '../../lib/app/clip-page';
import { captureToDraft, draftOf } from '../../lib/app/drafts';
import {
  fileToDraft,
  largestFile,
  nameSource,
  pdfInTabToDraft,
  sourceAddress,
} from '../../lib/app/file-to-draft';
import { readDraftPage } from '../../lib/app/read-draft';
import { readPdf } from '../../lib/capture/pdf/read-pdf';
import type { Page } from '../../lib/domain/page';
import { readProfile } from '../../lib/domain/profile';
import { done, failed } from '../../lib/domain/result';
import { addNewerMethods } from '../../lib/platform/pdf/newer-methods';
import { lines, writePdf } from '../capture/pdf/write-pdf';
import { aHouse, danaBody, snapshot } from './a-house';

beforeAll(addNewerMethods);

const reading = { signal: new AbortController().signal, onProgress: () => undefined };

async function aDesk(page?: Parameters<typeof aHouse>[0]) {
  const house = {
    ...(await aHouse(page)),
    readPdf: (bytes: Uint8Array<ArrayBuffer>) =>
      readPdf(bytes, { now: () => 0, onPage: () => undefined }),
  };
  const page7 = async (): Promise<Page> => {
    const read = readDraftPage(house, await draftOf(house, 7));
    if (!read) throw new Error('Nothing was read');
    return read;
  };
  const give = (content: BlobPart, name: string) =>
    fileToDraft(house, 7, new File([content], name), reading);
  return { house, page7, give };
}

const minutes = () => readFile('tests/fixtures/town/city/minutes-2025-08-12.pdf');

describe('a PDF', () => {
  test('becomes a page with its title, day and author, whose blocks know their page', async () => {
    const { give, page7 } = await aDesk();
    expect(await give(await minutes(), 'minutes.pdf')).toEqual(done(null));
    const page = await page7();
    expect(page).toMatchObject({
      title: 'Minutes of the Regular Meeting, August 12, 2025',
      file: 'minutes.pdf',
      url: '',
      site: '',
      published: '2025-09-10',
      author: 'Nell Fairbrother, City Recorder',
      lang: 'en-US',
    });
    expect(page.blocks.find(({ text }) => text.includes('shelter until April'))?.page).toBe(2);
  });

  test('gives up its details as a web page does', async () => {
    const { give, page7 } = await aDesk();
    const roster = [
      ...lines(['Parks Board of Alder Falls', 'Office: 100 Falls Street, Alder Falls, OR 97000']),
      ...lines(['Write to parks@alderfalls.example.org or call (503) 555-0139.'], { y: 650 }),
    ];
    await give(writePdf({ pages: [roster] }), 'board.pdf');
    const { details } = await page7();
    expect(details.map(({ kind, value }) => [kind, value])).toEqual(
      expect.arrayContaining([
        ['email', 'parks@alderfalls.example.org'],
        ['phone', expect.stringContaining('555')],
      ]),
    );
    expect(details.find(({ kind }) => kind === 'address')?.value).toMatchObject({
      street: '100 Falls Street',
      postalCode: '97000',
    });
  });

  test('is clipped with the name of its file and the pages of its blocks', async () => {
    const { house, give, page7 } = await aDesk();
    await give(await minutes(), 'minutes.pdf');
    const about = { name: 'Dana Whitlock', form: 'person', audience: 'official' } as const;
    const clipped = await clipPage(house, await page7(), [{ about, details: [] }]);
    if (!clipped.ok) throw new Error(clipped.cause);
    const [id = ''] = clipped.value.profiles;
    const kept = await house.records.subject(id);
    const [clip] = readProfile(id, kept?.subject.attributes ?? new Map()).clips;
    expect(clip?.value.file).toBe('minutes.pdf');
    const text = await house.records.blob(clip?.value.text ?? '');
    expect(new TextDecoder().decode(text?.bytes)).toContain('"page":2');
  });

  test.each([
    ['locked', 'pdf-locked'],
    ['broken', 'pdf-broken'],
    ['without text', 'pdf-without-text'],
  ] as const)('that is %s says so and leaves the draft as it was', async (_, cause) => {
    const { house, page7 } = await aDesk(snapshot(danaBody));
    await captureToDraft(house, 7);
    const file = new File(['%PDF-1.7'], 'x.pdf');
    const stuck = { ...house, readPdf: async () => failed(cause) };
    expect(await fileToDraft(stuck, 7, file, reading)).toMatchObject({ ok: false, cause });
    expect((await page7()).title).toBe('Dana Whitlock');
  });

  test('dropped where its tab shows it keeps the address of the tab', async () => {
    const { house, give, page7 } = await aDesk();
    const address = 'https://alderfalls.example.org/city/minutes.pdf';
    const inViewer = async () => failed('page-is-pdf', { address });
    await captureToDraft({ ...house, access: { ...house.access, capture: inViewer } }, 7);
    await give(await minutes(), 'minutes (1).pdf');
    expect(await page7()).toMatchObject({ url: address, file: 'minutes (1).pdf' });
  });

  test('of the tab in view is read from its own address', async () => {
    const { house, page7 } = await aDesk();
    const address = 'https://alderfalls.example.org/city/minutes%20of%20august.pdf';
    const inViewer = async () => failed('page-is-pdf', { address });
    await captureToDraft({ ...house, access: { ...house.access, capture: inViewer } }, 7);
    const bytes = new Uint8Array(await minutes());
    const fetching = { ...house, fetchPdf: async () => done(bytes) };
    expect(await pdfInTabToDraft(fetching, 7, reading)).toEqual(done(null));
    expect(await page7()).toMatchObject({ url: address, file: 'minutes of august.pdf' });
  });
});

describe('a saved web page', () => {
  const saved = `<!DOCTYPE html>
    <!-- saved from url=(0041)https://alderfalls.example.org/city/dana -->
    <html><head><title>Dana Whitlock</title></head><body><main>${danaBody}</main></body></html>`;

  test('is read like the page itself, whatever its name, with the address it was saved from', async () => {
    const { give, page7 } = await aDesk();
    await give(saved, 'dana.txt');
    const page = await page7();
    expect(page).toMatchObject({
      url: 'https://alderfalls.example.org/city/dana',
      title: 'Dana Whitlock',
      file: 'dana.txt',
      subject: { name: 'Dana Whitlock' },
    });
  });

  test('in an old encoding keeps its accents', async () => {
    const { give, page7 } = await aDesk();
    const page = '<html><body><p>La señora Peña vive aquí.</p></body></html>';
    await give(
      Uint8Array.from(page, (letter) => letter.charCodeAt(0)),
      'vieja.html',
    );
    expect((await page7()).blocks[0]?.text).toBe('La señora Peña vive aquí.');
  });

  test('without a title is called by its file', async () => {
    const { give, page7 } = await aDesk();
    await give('<html><body><p>Words.</p></body></html>', 'notes on the mill.html');
    expect(await page7()).toMatchObject({ title: 'notes on the mill', site: '' });
  });
});

describe('plain text', () => {
  test('is paragraphs, with lines that were broken at a width joined again', async () => {
    const { give, page7 } = await aDesk();
    await give(
      'The committee met in the library on Monday evening and decided\nto ask the city for a crossing guard at the corner of the school.\n\nTenants of Mill Road\n100 Falls Street\n',
      'notes.txt',
    );
    const page = await page7();
    expect(page.title).toBe('notes');
    expect(page.blocks[0]?.text).toBe(
      'The committee met in the library on Monday evening and decided to ask the city for a crossing guard at the corner of the school.',
    );
  });

  test('that looks like markup stays text', async () => {
    const { give, page7 } = await aDesk();
    await give('She wrote <script>alert(1)</script> on the board.', 'notes.txt');
    expect((await page7()).blocks.map(({ text }) => text)).toEqual([
      'She wrote <script>alert(1)</script> on the board.',
    ]);
  });
});

describe('a file that is not read', () => {
  test.each([
    ['empty', '', 'file-empty'],
    ['blank', ' \n ', 'file-empty'],
    ['a packed document', 'PK\u0003\u0004 word/document.xml', 'file-unknown'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'file-unknown'],
  ])('is %s', async (_, content, cause) => {
    const { give } = await aDesk();
    expect(await give(content, 'x.pdf')).toMatchObject({ ok: false, cause });
  });

  test('is larger than the limit; it is not even opened', async () => {
    const { house } = await aDesk();
    const file = new File([], 'x.pdf');
    Object.defineProperty(file, 'size', { value: largestFile + 1 });
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new Error('opened')),
    });
    expect(await fileToDraft(house, 7, file, reading)).toEqual(
      failed('file-too-large', { limit: 50 }),
    );
  });

  test('is one whose reading was stopped', async () => {
    const { house } = await aDesk();
    const stopped = { ...reading, signal: AbortSignal.abort() };
    await expect(fileToDraft(house, 7, new File(['words'], 'x.txt'), stopped)).rejects.toThrow();
    expect(await draftOf(house, 7)).toBeUndefined();
  });
});

describe('where a file is from', () => {
  test('is kept with it, and nothing else of the draft changes', async () => {
    const { house, give, page7 } = await aDesk();
    await give(await minutes(), 'minutes.pdf');
    const before = await page7();
    expect(await nameSource(house, 7, 'alderfalls.example.org/minutes.pdf')).toEqual(done(null));
    expect(await page7()).toEqual({
      ...before,
      url: 'https://alderfalls.example.org/minutes.pdf',
      site: 'alderfalls.example.org',
    });
  });

  test.each([
    ['', ''],
    ['  example.org/a b ', undefined],
    ['example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['file:///home/me/minutes.pdf', undefined],
    ['the city hall', undefined],
  ])('typed as "%s" is %s', (typed, address) => {
    expect(sourceAddress(typed)).toBe(address);
  });
});
