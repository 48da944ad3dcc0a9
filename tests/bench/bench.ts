import type { Row } from './row.ts';

export interface BenchSetting {
  readonly chromium: string;
  /** The folder of the builds. */
  readonly builds: string;
  /** How large what is generated shall be, for a quick look; as large as promised when left out. */
  readonly size?: number;
}

/** A set of figures under one name, run with `npm run bench NAME`. */
export interface Bench {
  readonly name: string;
  readonly run: (setting: BenchSetting) => Promise<readonly Row[]>;
}
