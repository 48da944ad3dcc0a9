import { describe, expect, test, vi } from 'vitest';
import { done } from '../../lib/domain/result';
import type { PdfNews } from '../../lib/platform/pdf/pdf-news';

vi.mock('../../lib/platform/browser', () => ({ browser: {} }));
const { pdfReader } = await import('../../lib/platform/pdf/pdf-reader');

/** A worker that says what it is told to once it has the bytes. */
class ScriptedWorker extends EventTarget {
  ended = false;

  constructor(private readonly news: readonly PdfNews[]) {
    super();
  }

  postMessage(): void {
    for (const data of this.news) {
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
  }

  terminate(): void {
    this.ended = true;
  }

  onerror = null;
  onmessage = null;
  onmessageerror = null;
}

const contents = { blocks: [], title: 'Minutes', pageCount: 1, truncated: false };
const end: PdfNews = { kind: 'end', result: done(contents) };

function reading(news: readonly PdfNews[], controller = new AbortController()) {
  const worker = new ScriptedWorker(news);
  const onProgress = vi.fn();
  const read = pdfReader(() => worker, 20)(new Uint8Array(1), {
    signal: controller.signal,
    onProgress,
  });
  return { worker, onProgress, read, controller };
}

describe('reading a PDF in a worker', () => {
  test('counts its pages, gives what it says and ends the worker', async () => {
    const { worker, onProgress, read } = reading([{ kind: 'page', read: 1, of: 1 }, end]);
    expect(await read).toEqual(done(contents));
    expect(onProgress).toHaveBeenCalledWith(1, 1);
    expect(worker.ended).toBe(true);
  });

  test('ends at once when it is cancelled', async () => {
    const { worker, read, controller } = reading([]);
    controller.abort();
    await expect(read).rejects.toThrow('aborted');
    expect(worker.ended).toBe(true);
  });

  test('gives up on a page that never ends', async () => {
    const { worker, read } = reading([{ kind: 'page', read: 1, of: 9 }]);
    expect(await read).toMatchObject({ ok: false, cause: 'pdf-endless' });
    expect(worker.ended).toBe(true);
  });

  test('takes a worker that died for a broken file', async () => {
    const { worker, read } = reading([]);
    worker.dispatchEvent(new Event('error'));
    expect(await read).toMatchObject({ ok: false, cause: 'pdf-broken' });
  });

  test('does not swallow a bug', async () => {
    const { read } = reading([{ kind: 'bug', message: 'TypeError: oh' }]);
    await expect(read).rejects.toThrow('TypeError: oh');
  });
});
