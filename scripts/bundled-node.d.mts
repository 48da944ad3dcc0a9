/** The packages of package-lock.json, by their path. */
export type Packages = Readonly<
  Record<
    string,
    {
      readonly version?: string;
      readonly os?: string | readonly string[];
      readonly cpu?: string | readonly string[];
      readonly libc?: readonly string[];
      readonly bin?: Readonly<Record<string, string>>;
      readonly engines?: Readonly<Record<string, string>>;
    }
  >
>;
export interface System {
  readonly platform: string;
  readonly arch: string;
}

export function bundledNode(packages: Packages, system: System): string | undefined;
export function leftOut(
  packages: Packages,
  system: System,
  isThere: (path: string) => boolean,
): string[];
export function whyNotNode(
  version: string,
  packages: Packages,
  bundled: string | undefined,
): string | undefined;
export function fits(version: string, range: string): boolean;
