import type { BenchSetting } from './bench.ts';
import { bundle } from './bundle.ts';
import { openExtension } from './extension-page.ts';
import { row, type Row } from './row.ts';

const many = 50_000;
const few = 500;
const searches = 200;

/** Search as you type over many clips, beside the same over few. */
export async function clipSearch(setting: BenchSetting): Promise<Row[]> {
  const script = await bundle(new URL('page/clip-search-page.ts', import.meta.url));
  const [full, small] = [
    await openExtension(setting, script),
    await openExtension(setting, script),
  ];
  try {
    await full.call('seed', many);
    await small.call('seed', few);
    const shared = {
      name: `search over ${many} clips, 95 of 100`,
      unit: 'ms',
      value: await full.call('searchP95', searches),
      against: await small.call('searchP95', searches),
      beside: `over ${few}`,
    };
    return [row({ ...shared, limit: 3 }), row({ ...shared, limit: 60, limits: 'value' })];
  } finally {
    await full.close();
    await small.close();
  }
}
