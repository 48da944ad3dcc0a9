import { writeFileSync } from 'node:fs';
import type { Driver } from './driver.ts';

const limitSeconds = 150;

/** The message, and of the stack what is ours. */
export function readableStack({ message, stack = '' }: Error): string {
  const own = stack.split('\n').filter((line) => /^\s+at .*\/tests\/e2e\//.test(line));
  return [message, ...own.map((line) => line.replace(/file:\/\/\S*(?=tests\/e2e)/, ''))].join('\n');
}

export function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    const late = () => reject(new Error(`The scenario took longer than ${limitSeconds} s`));
    setTimeout(late, limitSeconds * 1000).unref();
  });
}

/** Whatever can still be had of the browser: a picture, the panel, the console. */
export async function keepEvidence(driver: Driver | undefined, path: string, trouble: string) {
  if (!driver) return 'The browser did not open.';
  const tried = async (what: () => Promise<unknown>) => {
    const slow = new Promise((resolve) => setTimeout(resolve, 5000).unref());
    return Promise.race([what(), slow]).catch((error: unknown) => String(error));
  };
  await tried(() => driver.screenshot(`${path}.png`));
  const text = await tried(async () => {
    const panel = await driver.panel();
    await panel.screenshot(`${path}.panel.png`);
    return panel.text();
  });
  const problems = await tried(() => driver.problems());
  writeFileSync(
    `${path}.txt`,
    `${trouble}\n\npanel: ${String(text)}\n\nconsole: ${String(problems)}\n`,
  );
  return `Kept: ${path}.png, ${path}.txt`;
}
