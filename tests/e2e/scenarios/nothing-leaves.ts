import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { scenario, type Surface, type Town } from '../driver.ts';

const probe = readFileSync(new URL('../probes/reach-out.js', import.meta.url), 'utf8');

/** What arrived from one place, by the ways that led there. */
function arrived(town: Town, from: string): string[] {
  const ways = town.requests
    .map(({ url }) => new URL(url, town.url))
    .filter(
      ({ pathname, searchParams }) => pathname === '/collect' && searchParams.get('from') === from,
    )
    .map(({ searchParams }) => searchParams.get('way') ?? '');
  return [...new Set(ways)].toSorted();
}

const tryFromPage = (page: Surface, town: Town, from: string) =>
  page.eval(
    async (address: string, to: string, name: string): Promise<string[]> => {
      const { reachOut } = await import(address);
      return reachOut(to, name);
    },
    '/reach-out.js',
    town.url,
    from,
  );

export default scenario({
  name: 'nothing reaches a server from any page of ours, a worker or the background',
  files: { 'reach-out.js': probe },
  refusals: true,
  run: async (driver, town) => {
    for (const page of driver.pages) {
      const surface = await driver.extensionTab(page);
      const tried = await tryFromPage(surface, town, page);
      assert.ok(tried.length >= 12, `${page} tried only ${tried.join(', ')}`);
      assert.deepEqual(arrived(town, page), []);
    }

    const workspace = await driver.extensionTab('workspace.html');
    const byWorker = await workspace.eval(
      (address: string): Promise<string[]> =>
        new Promise((resolve, reject) => {
          const worker = new Worker(address, { type: 'module' });
          worker.addEventListener('message', ({ data }) => resolve(data));
          worker.addEventListener('error', () => reject(new Error('The worker did not start')));
        }),
      `/reach-out.js?town=${encodeURIComponent(town.url)}`,
    );
    assert.ok(byWorker.length >= 4, `the worker tried only ${byWorker.join(', ')}`);
    assert.deepEqual(arrived(town, 'worker'), []);

    const byBackground = await driver.inBackground(
      `${probe.replace(/^const params.*$/m, 'const params = new Map();').replace('export ', '')}
       return reachOut(...arguments);`,
      [town.url, 'background'],
    );
    assert.ok(Array.isArray(byBackground) && byBackground.length >= 2, String(byBackground));
    assert.deepEqual(arrived(town, 'background'), []);

    // The same script on a page of the town does arrive: the log would have shown it.
    const page = await driver.openTab(`${town.url}/`);
    await page.eval(
      async (source: string, to: string): Promise<void> => {
        const { reachOut } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
        await reachOut(to, 'town');
      },
      probe.replace(/^const params.*$/m, 'const params = new Map();'),
      town.url,
    );
    const ways = [
      'beacon',
      'eventsource',
      'fetch',
      'font',
      'frame',
      'image',
      'import',
      'script',
      'style',
      'websocket',
      'worker',
      'xhr',
    ];
    const missed = ways.filter((way) => !arrived(town, 'town').includes(way));
    assert.deepEqual(missed, []);
  },
});
