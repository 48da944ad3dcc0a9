import type { How, ShareJob, ShareJobs, ShareNews, ShareWork } from '../app/ports/share-work';
import { failed, type Result } from '../domain/result';
import { browser } from './browser';

type Answer<Job extends ShareJob> = Result<ShareJobs[Job]['answer']>;

interface Waiting {
  readonly onNews: (news: ShareNews) => void;
  readonly onStop: () => void;
}

/** Idle this long, the worker and what it set aside are let go. */
const idle = 10 * 60_000;

/** One worker, begun with the first job: what it opened in one it can write in the next. */
export function shareWith(start: () => Worker): ShareWork {
  let worker: Worker | undefined;
  let last = 0;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Waiting>();

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { onStop } of all) onStop();
  };
  const running = (): Worker => {
    if (worker !== undefined) return worker;
    worker = start();
    worker.addEventListener('message', ({ data: news }: MessageEvent<ShareNews>) => {
      waiting.get(news.id)?.onNews(news);
    });
    // Memory that ran out ends it without a word of its own.
    worker.addEventListener('error', stop);
    return worker;
  };

  const ask =
    <Job extends ShareJob>(job: Job) =>
    (asked: ShareJobs[Job]['asked'], { signal, onProgress }: How) =>
      new Promise<Answer<Job>>((resolve, reject) => {
        clearTimeout(clock);
        const id = ++last;
        const to = running();
        const cancel = (): void => to.postMessage({ id, is: 'cancel' }, { transfer: [] });
        const end = (): void => {
          waiting.delete(id);
          signal.removeEventListener('abort', cancel);
          if (waiting.size === 0) clock = setTimeout(stop, idle);
        };
        const onStop = (): void => {
          end();
          resolve(failed('share-stopped'));
        };
        const onNews = (news: ShareNews): void => {
          if (news.is === 'progress') return onProgress(news.at, news.of);
          end();
          // What comes back is what the same job gave on the other side.
          if (news.is === 'end') resolve(news.result as Answer<Job>);
          else reject(new Error(news.message));
        };
        waiting.set(id, { onNews, onStop });
        to.postMessage({ id, is: 'job', job, asked }, { transfer: [] });
        if (signal.aborted) cancel();
        else signal.addEventListener('abort', cancel, { once: true });
      });

  return {
    make: ask('make'),
    weigh: ask('weigh'),
    open: ask('open'),
    take: ask('take'),
    takeTable: ask('takeTable'),
    brought: ask('brought'),
    invite: ask('invite'),
    join: ask('join'),
  };
}

export const shareInWorker: ShareWork = shareWith(
  () => new Worker(browser.runtime.getURL('/share-worker.js'), { type: 'module' }),
);
