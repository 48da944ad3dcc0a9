import { fileContent } from '../capture/file-kind';
import { pdfAsHtml, savedFrom, textAsHtml } from '../capture/file-html';
import type { Page } from '../domain/page';
import { failed, type Result } from '../domain/result';
import type { Snapshot } from '../domain/snapshot';
import { draftOf, keepDraft, type DraftFile } from './drafts';
import type { House } from './house';
import type { FetchPdf } from './ports/pdf-in-tab';
import type { ReadingPdf } from './ports/pdf-reader';

type Needs = Pick<House, 'records' | 'session' | 'now' | 'random' | 'alone' | 'readPdf'>;

/** Bytes. Larger ones are whole books of scans. */
export const largestFile = 50 * 2 ** 20;
/** Letters of a page or text that are kept. */
const longestText = 6_000_000;

/**
 * Reads a file that a person chose and keeps it as the draft of the tab, as if it were its page:
 * a PDF, a saved web page or plain text, by what is in it. When it can't be read the draft stays
 * as it was. Rejects when the reading is aborted.
 */
export async function fileToDraft(
  house: Needs,
  tab: number,
  file: File,
  reading: ReadingPdf,
): Promise<Result<null>> {
  if (file.size > largestFile) return failed('file-too-large', { limit: largestFile / 2 ** 20 });
  if (file.size === 0) return failed('file-empty');
  const bytes = new Uint8Array(await file.arrayBuffer());
  reading.signal.throwIfAborted();
  const before = await draftOf(house, tab);
  const address = before?.trouble === 'page-is-pdf' ? (before.address ?? '') : '';
  return keepFile(house, tab, { name: file.name, bytes, address }, reading);
}

/** Reads the PDF that a tab shows, from its own address, and keeps it as the draft of the tab. */
export async function pdfInTabToDraft(
  house: Needs & { readonly fetchPdf: FetchPdf },
  tab: number,
  reading: ReadingPdf,
): Promise<Result<null>> {
  const address = (await draftOf(house, tab))?.address ?? '';
  const fetched = await house.fetchPdf(tab, largestFile);
  reading.signal.throwIfAborted();
  if (!fetched.ok) return fetched;
  return keepFile(house, tab, { name: nameIn(address), bytes: fetched.value, address }, reading);
}

interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Empty when nobody knows. */
  readonly address: string;
}

async function keepFile(
  house: Needs,
  tab: number,
  { name, bytes, address }: Brought,
  reading: ReadingPdf,
): Promise<Result<null>> {
  const content = fileContent(bytes);
  const base = { url: address, title: withoutExtension(name), seen: house.now() };
  if (content.kind === 'unknown') return failed('file-unknown');
  if (content.kind === 'pdf') {
    const read = await house.readPdf(bytes, reading);
    if (!read.ok) return read;
    const { blocks, title, truncated } = read.value;
    const html = pdfAsHtml(read.value);
    const snapshot: Snapshot = { ...base, html, contentType: 'application/pdf', truncated };
    return keepDraft(house, tab, {
      snapshot: title === '' ? snapshot : { ...snapshot, title },
      file: { name, blocks },
    });
  }
  const text = content.text.slice(0, longestText).toWellFormed();
  if (text.trim() === '') return failed('file-empty');
  const isHtml = content.kind === 'html';
  return keepDraft(house, tab, {
    snapshot: {
      ...base,
      url: address || (isHtml ? (savedFrom(text) ?? '') : ''),
      html: isHtml ? text : textAsHtml(text),
      contentType: isHtml ? 'text/html' : 'text/plain',
      truncated: text.length < content.text.length,
    },
    file: { name },
  });
}

function withoutExtension(name: string): string {
  return name.replace(/\.[a-z0-9]{2,5}$/i, '');
}

/** The last part of an address, which names the file there. */
function nameIn(address: string): string {
  if (!URL.canParse(address)) return 'document.pdf';
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || 'document.pdf';
  } catch {
    return last;
  }
}

/** Says where a file comes from, so that its clip can be checked by others. Empty takes it back. */
export async function nameSource(
  house: Pick<House, 'records' | 'session' | 'now' | 'random' | 'alone'>,
  tab: number,
  address: string,
): Promise<Result<null>> {
  const draft = await draftOf(house, tab);
  const url = sourceAddress(address);
  if (url === undefined) return failed('source-no-address');
  if (!draft?.snapshot || !draft.file) return failed('page-gone');
  return keepDraft(
    house,
    tab,
    { snapshot: { ...draft.snapshot, url }, file: draft.file },
    draft.choices,
  );
}

/** A web address as people type it, without `https://` too; undefined for what is none. */
export function sourceAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || /\s/.test(text)) return undefined;
  const { protocol, hostname, href } = new URL(whole);
  return /^https?:$/.test(protocol) && hostname.includes('.') ? href : undefined;
}

/** What was read of a file, said as a file's: nothing here is a site unless somebody named one. */
export function asFile(page: Page, snapshot: Snapshot, file: DraftFile): Page {
  const nowhere = snapshot.url === '';
  const named = file.blocks !== undefined || (nowhere && page.title === page.site);
  return {
    ...page,
    file: file.name,
    site: nowhere ? '' : page.site,
    title: named ? snapshot.title : page.title,
    blocks: file.blocks ?? page.blocks,
  };
}
