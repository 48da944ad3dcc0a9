import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { whyNoWindow } from '../choose.ts';

const run = promisify(execFile);

/** A screen that nobody sees, with a keyboard and a mouse. */
export interface Display {
  readonly name: string;
  pressKeys(keys: string): Promise<void>;
  /** Opens the menu at a place of the screen and chooses the entry that far from its bottom. */
  chooseInMenu(at: { x: number; y: number }, fromBottom: number): Promise<void>;
  close(): void;
}

export async function openDisplay(): Promise<Display> {
  const why = whyNoWindow(process.platform);
  if (why) throw new Error(`There is no window here: ${why}`);
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Error('Xvfb ended at once')));
    xvfb.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  const xdotool = (...args: string[]) => run('xdotool', args, { env });

  const focus = async () => {
    const { stdout } = await xdotool('search', '--onlyvisible', '--class', 'chrom');
    const window = stdout.trim().split('\n').pop();
    if (window) await xdotool('windowfocus', '--sync', window);
  };
  return {
    name,
    pressKeys: async (keys) => {
      await focus();
      await xdotool('key', '--clearmodifiers', keys);
    },
    chooseInMenu: async ({ x, y }, fromBottom) => {
      await focus();
      await xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
      await sleep(600); // the menu takes no keys until it is drawn
      for (let step = 0; step < fromBottom; step++) await xdotool('key', 'Up');
      await xdotool('key', 'Return');
    },
    close: () => void xvfb.kill(),
  };
}
