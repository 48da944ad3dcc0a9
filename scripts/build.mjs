// npm run build [-- chrome|firefox]: the extension as it is shipped, in .output/.
import { Missing, setUp } from './setup.mjs';
import { runScript } from './npm.mjs';

const browsers = ['chrome', 'firefox'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !browsers.includes(name));
if (unknown.length > 0) {
  console.error(`There is no build for ${unknown.join(', ')}; there is ${browsers.join(' and ')}.`);
  process.exit(1);
}
try {
  await setUp();
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exit(1);
}
for (const browser of asked.length > 0 ? asked : browsers) {
  const { code, output, seconds } = await runScript('wxt', ['build', '-b', browser]);
  if (code !== 0) {
    // What went wrong is said first; the same follows twice more, with where it was thrown.
    const said = output.slice(Math.max(0, output.indexOf(' ERROR '))).split(/\n\s+at /)[0];
    console.error(`The build for ${browser} failed.\n${said}`);
    process.exit(1);
  }
  console.log(`.output/${browser}-mv3 built in ${seconds.toFixed(1)} s`);
}
