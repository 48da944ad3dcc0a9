import { launch, type Browser } from 'puppeteer-core';

export interface Launch {
  readonly executable: string;
  readonly profile: string;
  readonly headless: boolean;
  /** A display such as `:99`, when it is not the person's own. */
  readonly display?: string | undefined;
  /** False for a person: then the browser does not say that it is driven by a program. */
  readonly driven?: boolean;
  /** Minutes that one question to a page may take; three unless told. */
  readonly patience?: number;
}

/** Nothing but loopback is asked for, and nothing of the browser's own goes out. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--lang=en-US',
];

export function launchChromium({
  executable,
  profile,
  headless,
  display,
  driven = true,
  patience = 3,
}: Launch): Promise<Browser> {
  return launch({
    executablePath: executable,
    headless,
    ...(driven ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: patience * 60_000,
    args: [...args, '--window-size=1280,900', '--window-position=0,0'],
    env: { ...process.env, LANGUAGE: 'en_US', ...(display ? { DISPLAY: display } : {}) },
  });
}
