import { bundleScript } from '../bundle.mjs';

/** The product's own code as scripts for a browser: one to take a page, one to answer from it. */
export async function bundleFinder() {
  return {
    take: await bundleScript('lib/capture/take/take-snapshot.ts', 'groundworkTake'),
    answer: await bundleScript('scripts/evidence/answer.ts', 'groundworkAnswer'),
  };
}
