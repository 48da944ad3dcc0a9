import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One module of the project and all that it imports, as a script for a page of the extension. */
export async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.BROWSER': '"chrome"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(entry), formats: ['es'], fileName: 'bench' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const code = outputs.find((each) => each.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${entry.href} gave no script`);
  return code;
}
