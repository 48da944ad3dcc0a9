import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { bundledNode, fits, leftOut, whyNotNode } from '../../scripts/bundled-node.mjs';
import type { Packages } from '../../scripts/bundled-node.mjs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Packages;
};
const linux = { platform: 'linux', arch: 'x64' };
const rare = { platform: 'freebsd', arch: 'x64' };

describe('the Node among the packages', () => {
  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['win32', 'arm64'],
  ])('is there for %s %s, and is one that jsdom runs on', (platform, arch) => {
    const path = bundledNode(packages, { platform, arch }) ?? '';
    expect(path).toMatch(/^node_modules\/node-/);
    const { version = '' } = packages[path] ?? {};
    expect(whyNotNode(version, packages, undefined)).toBeUndefined();
  });

  it('is not there for a system that its maker does not build for', () => {
    expect(bundledNode(packages, rare)).toBeUndefined();
  });

  it('makes any Node from 20 on good enough to begin with', () => {
    const bundled = bundledNode(packages, linux);
    expect(whyNotNode('v20.0.0', packages, bundled)).toBeUndefined();
    expect(whyNotNode('v22.11.0', packages, bundled)).toBeUndefined();
    expect(whyNotNode('v18.20.8', packages, bundled)).toContain('needs Node 20.0.0 or newer; this');
  });

  it('is missed where there is none: then the tools say what they need', () => {
    const bundled = bundledNode(packages, rare);
    expect(whyNotNode('v24.21.0', packages, bundled)).toBeUndefined();
    expect(whyNotNode('v20.20.2', packages, bundled)).toMatch(
      /^Groundwork needs Node .*22.* of 22, .* or newer, since no Node for this system/,
    );
  });

  it('fetches what an old Node left out, and nothing for other systems', () => {
    const all = leftOut(packages, linux, () => false);
    expect(all).toContain('node_modules/@rolldown/binding-linux-x64-gnu');
    expect(all.filter((path) => /darwin|win32|arm64|musl/.test(path))).toEqual([]);
    expect(leftOut(packages, linux, () => true)).toEqual([]);
  });
});

describe('a range of versions', () => {
  const range = '^22.22.2 || ^24.15.0 || >=26.0.0';

  it.each(['v22.22.2', 'v22.23.0', 'v24.15.0', 'v26.0.0', 'v31.1.0', 'v27.0.0-nightly'])(
    'holds %s',
    (version) => expect(fits(version, range)).toBe(true),
  );

  it.each(['v20.20.2', 'v22.22.1', 'v22.9.9', 'v23.11.0', 'v24.14.9', 'v25.2.0'])(
    'does not hold %s',
    (version) => expect(fits(version, range)).toBe(false),
  );

  it('of another kind is a bug', () => {
    expect(() => fits('v20.0.0', '20.x')).toThrow('not known here');
  });
});
