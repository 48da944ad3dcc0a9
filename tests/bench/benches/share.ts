import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { openExtension, type ExtensionBrowser } from '../extension-page.ts';
import { peakWhile } from '../memory.ts';
import { row, type Row } from '../row.ts';

const few = 100;

/** A whole group's file, out and in again, beside the least that it could cost. */
const bench: Bench = {
  name: 'share',
  run: async (setting) => {
    const profiles = setting.size ?? 10_000;
    const script = await bundle(new URL('../page/share-page.ts', import.meta.url));
    const extension = await openExtension(setting, script);
    try {
      await extension.call('seed', profiles);
      const out = await extension.call('makeWhole');
      await extension.call('makeNews', few);
      const times = await timesOfTaking(extension);
      return [...rowsOf(profiles, out, times), ...(await onScreen(extension, profiles))];
    } finally {
      await extension.close();
    }
  },
};

export default bench;

interface Times {
  readonly raw: number;
  readonly rawSubjects: number;
  readonly whole: number;
  readonly again: number;
  readonly news: number;
  readonly peak: number;
}

async function timesOfTaking(extension: ExtensionBrowser): Promise<Times> {
  const opening = async (which: 'whole' | 'news') =>
    (await extension.call('open', which)) + (await extension.call('take'));
  await extension.call('forget');
  // What filling the store left behind is none of this.
  await extension.collectGarbage();
  let whole = 0;
  const peak = await peakWhile(extension.browser, async () => {
    whole = await opening('whole');
  });
  const again = await opening('whole');
  const news = await opening('news');
  await extension.call('keepRows');
  const read = await extension.call('rawRead');
  const subjects = await extension.call('rawPut', 'subjects', 'blobs');
  const tables = ['subjects', 'blobs', 'clips', 'clipWords', 'clipBook'];
  const everything = await extension.call('rawPut', ...tables);
  await extension.call('rest');
  return { raw: read + everything, rawSubjects: read + subjects, whole, again, news, peak };
}

function rowsOf(profiles: number, out: number, times: Times): Row[] {
  const { raw, rawSubjects, whole, again, news, peak } = times;
  const first = { unit: 'ms', against: whole, beside: 'taking it in at first' } as const;
  return [
    row({
      name: `taking in a whole file of ${profiles} profiles`,
      value: whole,
      unit: 'ms',
      against: raw,
      beside: 'unsealing, inflating, hashing and putting the same rows',
      limit: 3,
    }),
    row({
      name: 'the same',
      value: whole,
      unit: 'ms',
      against: rawSubjects,
      beside: 'the same without the index of pages',
    }),
    row({ name: 'the same file again', value: again, ...first, limit: 0.35 }),
    row({ name: `a file of ${few} new answers`, value: news, ...first, limit: 0.05 }),
    row({ name: 'making the whole file', value: out, ...first, limit: 0.5 }),
    row({ name: 'peak memory while taking it in', value: peak, unit: 'MB', limit: 400 }),
  ];
}

/** The same through the screen: how long anybody who uses it meanwhile would have to wait. */
async function onScreen(extension: ExtensionBrowser, profiles: number): Promise<Row[]> {
  await extension.call('forget');
  const page = await extension.open('workspace.html#/share');
  await page.bringToFront();
  await page.waitForSelector('.share-drop input');
  await page.evaluate(watchTurns);
  await page.evaluate(takeWhatIsHanded);
  await extension.call('hand');
  await pressWhenThere(page, 'Take it in');
  await page.waitForFunction(() => document.body.textContent.includes('were taken in'), {
    timeout: 600_000,
  });
  const turns = (await page.evaluate('globalThis.turns')) as number[];
  await page.close();
  return [
    row({
      name: `longest turn of the screen while it takes in ${profiles} profiles`,
      value: Math.max(0, ...turns),
      unit: 'ms',
      limit: 100,
    }),
  ];
}

async function pressWhenThere(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, {
    timeout: 600_000,
  });
  await button?.click();
}

/** Runs in the page: every task that kept it from answering for more than 50 ms. */
function watchTurns(): void {
  const turns: number[] = [];
  Object.assign(globalThis, { turns });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) turns.push(duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the page: chooses the file that the other page hands over. */
function takeWhatIsHanded(): void {
  const channel = new BroadcastChannel('bench-file');
  channel.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
    const field = document.querySelector<HTMLInputElement>('.share-drop input');
    if (!field) throw new Error('No field for a file');
    const given = new DataTransfer();
    given.items.add(new File([data], 'whole.groundwork'));
    field.files = given.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
