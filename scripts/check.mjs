// npm run check: what is quick to know before a commit. No browser, no build.
import { Missing, setUp } from './setup.mjs';
import { runParts } from './parts.mjs';

try {
  await setUp();
  const { passed, failed } = await runParts(['types', 'lint', 'format', 'unit']);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
