import { spawnSync } from 'node:child_process';

/** Runs a tool of the system; a missing one fails the test, since nothing else proves the format. */
export function run(tool: string, args: readonly string[], input: Uint8Array | string): Buffer {
  const ran = spawnSync(tool, args, { input, maxBuffer: 1 << 28 });
  if (ran.error && 'code' in ran.error && ran.error.code === 'ENOENT') {
    throw new Error(`This test needs the tool \`${tool}\` (on Debian: apt-get install age gzip).`);
  }
  if (ran.error) throw ran.error;
  if (ran.status !== 0) throw new Error(`${tool} failed: ${ran.stderr.toString()}`);
  return ran.stdout;
}
