import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { How, ShareNews, ShareRequest, ShareWork } from '../lib/app/ports/share-work';
import { shareJobs } from '../lib/app/share/jobs';
import type { Result } from '../lib/domain/result';
import { alone, openRecords, random } from './wiring/records';

/** The worker of files and keys: it has records of its own, so nothing large crosses over. */
export default defineUnlistedScript(() => {
  const say = (news: ShareNews): void => globalThis.postMessage(news, { transfer: [] });
  const running = new Map<number, AbortController>();
  let work: Promise<Result<ShareWork>> | undefined;

  async function open(): Promise<Result<ShareWork>> {
    const records = await openRecords();
    if (!records.ok) return records;
    records.value.onClose(() => (work = undefined));
    const house = { records: records.value, now: Date.now, random, alone };
    return { ok: true, value: shareJobs(house) };
  }

  async function run(request: Extract<ShareRequest, { is: 'job' }>, how: How) {
    work ??= open();
    const jobs = await work;
    if (!jobs.ok) {
      work = undefined;
      return jobs;
    }
    return answerOf(jobs.value, request, how);
  }

  globalThis.addEventListener('message', ({ data }: MessageEvent<ShareRequest>) => {
    const { id } = data;
    if (data.is === 'cancel') {
      running.get(id)?.abort();
      return;
    }
    const stopper = new AbortController();
    running.set(id, stopper);
    const onProgress = (at: number, of: number) => say({ id, is: 'progress', at, of });
    run(data, { signal: stopper.signal, onProgress: sometimes(onProgress) })
      .then(
        (result) => say({ id, is: 'end', result }),
        (error: unknown) => say({ id, is: 'bug', message: String(error) }),
      )
      .finally(() => running.delete(id));
  });
});

/** What is asked came from our own page, through a channel that forgets types. */
async function answerOf(
  work: ShareWork,
  { job, asked }: Extract<ShareRequest, { is: 'job' }>,
  how: How,
): Promise<Result<unknown>> {
  const run: unknown = Reflect.get(work, job);
  if (typeof run !== 'function') throw new Error(`No job ${job}`);
  const answer: unknown = await Reflect.apply(run, work, [asked, how]);
  if (!isResult(answer)) throw new Error(`No answer from ${job}`);
  return answer;
}

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** A screen draws no more than that. */
function sometimes(tell: How['onProgress']): How['onProgress'] {
  let last = 0;
  return (at, of) => {
    const now = Date.now();
    if (now - last < 100) return;
    last = now;
    tell(at, of);
  };
}
