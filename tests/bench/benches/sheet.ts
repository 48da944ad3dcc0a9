import type { Bench } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { openExtension, type ExtensionBrowser } from '../extension-page.ts';
import { median, row } from '../row.ts';

const many = 300;
const few = many / 10;
const people = 2000;
const rounds = 9;

/** What a prep sheet costs, from the records to its first preview, and who should ask. */
const bench: Bench = {
  name: 'sheet',
  run: async (setting) => {
    const script = await bundle(new URL('../page/sheet-page.ts', import.meta.url));
    const extension = await openExtension(setting, script);
    const often = (name: string, of: number) => times(() => extension.call(name, of));
    try {
      await extension.call('seedMeeting', many);
      await extension.call('seedMeeting', few);
      const build = await often('buildSheet', many);
      const shown = await times(() => openSheet(extension, `#/meeting/meeting-${many}`));
      const shownFew = await times(() => openSheet(extension, `#/meeting/meeting-${few}`));
      const empty = await times(() => openSheet(extension, '#/meeting/nobody'));
      const ranking = await often('rankAskers', people);
      return [
        row({
          name: `building a sheet from ${many} findings`,
          value: build,
          unit: 'ms',
          against: await often('buildSheet', few),
          beside: `from ${few}`,
          limit: 50,
          limits: 'value',
        }),
        row({
          name: `its first preview, beyond building it and opening a page that has none`,
          value: shown - empty - build,
          unit: 'ms',
          limit: 200,
        }),
        row({
          name: `opening the page until its first preview of ${many} findings stands there`,
          value: shown,
          unit: 'ms',
          against: shownFew,
          beside: `of ${few}`,
        }),
        row({
          name: `who should ask, among ${people} people with ${people * 5} ties`,
          value: ranking,
          unit: 'ms',
          against: await often('passOver', people),
          beside: 'one pass over the same ties, and sorting',
          limit: 100,
          limits: 'value',
        }),
        row({
          name: `the same`,
          value: ranking,
          unit: 'ms',
          against: await often('rankAskers', people / 10),
          beside: `among ${people / 10}`,
        }),
      ];
    } finally {
      await extension.close();
    }
  },
};

export default bench;

/** The middle of several, after one that fills the browser's own caches. */
async function times(once: () => Promise<number>): Promise<number> {
  await once();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) taken.push(await once());
  return median(taken);
}

/** From asking for the page until a paper, or the word that there is none, stands on it. */
async function openSheet(extension: ExtensionBrowser, path: string): Promise<number> {
  const page = await extension.browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(noteWhenShown);
  await page.goto(`${extension.origin}/sheet.html${path}`);
  const handle = await page.waitForFunction('globalThis.shownAt', { timeout: 60_000 });
  const time = Number(await handle.jsonValue());
  await page.close();
  return time;
}

/** Runs in the page. */
function noteWhenShown(): void {
  const look = () => {
    const text = document.body?.innerText ?? '';
    if (
      text.includes('There is nothing here to print') ||
      document.querySelector('.page') !== null
    ) {
      Object.assign(globalThis, { shownAt: performance.now() });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
