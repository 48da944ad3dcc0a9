// npm start [-- firefox]: sets up, builds, and opens the example town in a browser that has the
// extension. Without a display it does the main job unseen and keeps the pictures.
import { runScript } from './npm.mjs';
import { Missing, setUp } from './setup.mjs';

const firefox = process.argv.includes('firefox');
try {
  await setUp({ needs: [firefox ? 'firefox' : 'chromium'] });
  console.log('Building …');
  const { code, output } = await runScript('build', [firefox ? 'firefox' : 'chrome']);
  if (code === 0) {
    const opened = await runScript('open', firefox ? ['firefox'] : [], {
      show: true,
      seconds: Infinity,
    });
    process.exitCode = opened.code;
  } else {
    console.error(output);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
