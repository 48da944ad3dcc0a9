// npm test: everything, set-up included. Its last line is what counts.
import { allPrograms } from './machine.mjs';
import { Missing, setUp } from './setup.mjs';
import { allParts, runParts, tell } from './parts.mjs';

let total = { passed: 0, failed: 1 };
try {
  await setUp({ needs: allPrograms });
  total = await runParts(allParts);
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
}
console.log(tell(total));
process.exitCode = total.failed > 0 ? 1 : 0;
