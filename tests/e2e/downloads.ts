import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './waiting.ts';

const unfinished = /\.(part|crdownload|tmp)$/;

/**
 * The path of a finished download. One that is still being written has another ending; Firefox keeps
 * an empty file of the final name beside it meanwhile.
 */
export async function waitForDownload(folder: string, name: RegExp): Promise<string> {
  const list = () => readdirSync(folder).filter((file) => !unfinished.test(file));
  const file = await until(
    async () => `a download like ${String(name)}; there is ${list().join(', ') || 'none'}`,
    async () => list().find((each) => name.test(each) && statSync(join(folder, each)).size > 0),
  );
  return join(folder, file);
}
