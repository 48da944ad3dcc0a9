import type { ReadPdf } from '../../app/ports/pdf-reader';
import { failed } from '../../domain/result';
import { browser } from '../browser';
import type { PdfNews } from './pdf-news';

/** A single page that takes longer than this is a trap, or may as well be one. */
const longestSilence = 30_000;

/** Reads with a worker of its own, which is ended however the reading ends. */
export function pdfReader(start: () => Worker, silence = longestSilence): ReadPdf {
  return async (bytes, { signal, onProgress }) => {
    signal.throwIfAborted();
    const worker = start();
    let clock: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise((resolve, reject) => {
        const listen = (): void => {
          clearTimeout(clock);
          clock = setTimeout(() => resolve(failed('pdf-endless')), silence);
        };
        listen();
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        worker.addEventListener('message', ({ data: news }: MessageEvent<PdfNews>) => {
          listen();
          if (news.kind === 'page') onProgress(news.read, news.of);
          else if (news.kind === 'end') resolve(news.result);
          else reject(new Error(news.message));
        });
        // Memory that ran out ends it without a word of its own.
        worker.addEventListener('error', () => resolve(failed('pdf-broken')));
        worker.postMessage(bytes, [bytes.buffer]);
      });
    } finally {
      clearTimeout(clock);
      worker.terminate();
    }
  };
}

export const readPdf: ReadPdf = pdfReader(
  () => new Worker(browser.runtime.getURL('/pdf-reader.js')),
);
