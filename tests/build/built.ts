import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as v from 'valibot';

/** The two packages as they are built, straight from the folders that would be zipped. */
export const builds = ['chrome', 'firefox'] as const;
export type Build = (typeof builds)[number];

export const folderOf = (build: Build): string => `.output/${build}-mv3`;

/** Every file of a build, by its path inside it. */
export function filesOf(build: Build): string[] {
  const folder = folderOf(build);
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run \`npm run build\` first`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(...name.split(/[\\/]/)))
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
}

export function textOf(build: Build, file: string): string {
  return readFileSync(join(folderOf(build), file), 'utf8');
}

/** What the tests read of a manifest; any key may be there. */
const manifest = v.looseObject({
  permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  content_security_policy: v.record(v.string(), v.string()),
  default_locale: v.string(),
});

export function manifestOf(build: Build): v.InferOutput<typeof manifest> {
  return v.parse(manifest, JSON.parse(textOf(build, 'manifest.json')));
}

/** Every place where the pattern stands, with what stands around it. */
export function findIn(build: Build, files: RegExp, pattern: RegExp): string[] {
  return filesOf(build)
    .filter((file) => files.test(file))
    .flatMap((file) => {
      const text = textOf(build, file);
      return [...text.matchAll(pattern)].map(
        ({ index }) => `${file}: …${text.slice(Math.max(0, index - 60), index + 80)}…`,
      );
    });
}
