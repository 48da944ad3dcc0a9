import { defineConfig } from 'vitest/config';
import { pdfWithoutEval } from './scripts/pdf-without-eval.mjs';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [pdfWithoutEval()],
  test: {
    // Otherwise the PDF library would be read as it is, past the plugin.
    server: { deps: { inline: ['pdfjs-dist'] } },
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 30_000,
    // Screens leave something behind in the window they share; all others may share their modules.
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/build/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'screens', include: ['tests/**/*.test.tsx'] } },
      // Looks at the builds that stand there.
      { extends: true, test: { name: 'package', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
});
