import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './waiting.ts';

/** The path of a finished download; a file that is still being written has another ending. */
export async function waitForDownload(folder: string, name: RegExp): Promise<string> {
  const list = () => readdirSync(folder).filter((file) => !/\.(part|crdownload|tmp)$/.test(file));
  const file = await until(
    async () => `a download like ${String(name)}; there is ${list().join(', ') || 'none'}`,
    async () => list().find((each) => name.test(each)),
  );
  return join(folder, file);
}
