import { resolve } from 'node:path';
import { build } from 'vite';

/** A page that writes something down first, as files to lie beside the extension's own pages. */
export async function seedPage(
  name = 'seed-papers',
  entry = 'tests/e2e/papers/seed.ts',
): Promise<Readonly<Record<string, string>>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(entry),
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .find((each) => each.type === 'chunk');
  if (!chunk) throw new Error('The seeding page was not built');
  return {
    [`${name}.html`]: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Seed</title><body>…<script type="module" src="/${name}.js"></script></body></html>`,
    [`${name}.js`]: chunk.code,
  };
}
