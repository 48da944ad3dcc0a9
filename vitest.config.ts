import { defineConfig } from 'vitest/config';
import { pdfWithoutEval } from './scripts/pdf-without-eval.mjs';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [pdfWithoutEval()],
  test: {
    // Otherwise the PDF library would be read as it is, past the plugin.
    server: { deps: { inline: ['pdfjs-dist'] } },
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
