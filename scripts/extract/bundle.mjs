import { bundleScript } from '../bundle.mjs';

/** Self-contained scripts that leave their exports in a global variable. */
export async function bundle() {
  return {
    take: await bundleScript('lib/capture/take/take-snapshot.ts', 'groundworkTake'),
    read: await bundleScript('lib/capture/read-page.ts', 'groundworkRead'),
  };
}
