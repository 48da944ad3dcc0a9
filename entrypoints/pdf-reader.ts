import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPdf } from '../lib/capture/pdf/read-pdf';
import { addNewerMethods } from '../lib/platform/pdf/newer-methods';
import type { PdfNews } from '../lib/platform/pdf/pdf-news';

/** The worker that reads one PDF: bytes come in, its pages are counted, its text goes out. */
export default defineUnlistedScript(() => {
  addNewerMethods();
  const say = (news: PdfNews): void => globalThis.postMessage(news, { transfer: [] });
  globalThis.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
    readPdf(data, {
      now: Date.now,
      onPage: (read, of) => say({ kind: 'page', read, of }),
    }).then(
      (result) => say({ kind: 'end', result }),
      (error: unknown) => say({ kind: 'bug', message: String(error) }),
    );
  });
});
