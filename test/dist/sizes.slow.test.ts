// The contents of dist/: one file for each entry point, small enough to load fast and without unused code.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleEntries } from '../../script/bundle.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Size limits in bytes. The cache client is only loaded if the cache is used. */
const LIMITS = {
  'core.mjs': 500_000,
  'main.mjs': 50_000,
  'post.mjs': 200_000,
  'cli.mjs': 2000,
  'command.mjs': 100_000,
  'cache-client.mjs': 2_000_000,
  'scan-worker.mjs': 50_000,
} as const;

let bundles: readonly Bundle[];
beforeAll(async () => {
  bundles = await bundleEntries(ROOT);
}, 60_000);

/** Returns the npm packages in a bundle. */
function packagesOf(name: string): readonly string[] {
  const inputs = bundles.find((bundle) => bundle.name === name)?.inputs ?? [];
  const names = inputs.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names)].filter((found) => found !== undefined).sort();
}

describe('dist', () => {
  it('has one file with a fixed name for each entry point, and one with what the action and the command share', () => {
    const others = ['LICENSES.txt', 'page.html'];
    expect(readdirSync(DIST).sort()).toEqual([...Object.keys(LIMITS), ...others].sort());
    expect(bundles.map(({ name }) => name).sort()).toEqual(Object.keys(LIMITS).sort());
  });

  it.each(Object.entries(LIMITS))('keeps %s below %i bytes', (name, limit) => {
    expect(statSync(`${DIST}${name}`).size).toBeLessThanOrEqual(limit);
    expect(bundles.find((bundle) => bundle.name === name)?.contents.length).toBeLessThan(limit);
  });

  it('contains an HTTP client only in the cache client', () => {
    const ofHttp = ['@actions/http-client', 'undici'];
    expect(packagesOf('cache-client.mjs')).toEqual(expect.arrayContaining(ofHttp));
    for (const name of ['core.mjs', 'main.mjs', 'post.mjs', 'cli.mjs', 'command.mjs'])
      for (const unused of ofHttp) expect(packagesOf(name), name).not.toContain(unused);
  });

  it("contains GitHub's toolkit only in the action", () => {
    expect(packagesOf('main.mjs')).toContain('@actions/core');
    for (const name of ['core.mjs', 'cli.mjs', 'command.mjs'])
      expect(packagesOf(name).filter((found) => found.startsWith('@actions/'))).toEqual([]);
  });

  it('contains only a few rooms in the post step', () => {
    const { inputs } = bundles.find(({ name }) => name === 'post.mjs')!;
    const rooms = new Set(inputs.map((path) => /^src\/(\w+)\//.exec(path)?.[1]));
    for (const unused of ['clean', 'flatten', 'image', 'inputs', 'report', 'survey', 'tar'])
      expect([...rooms]).not.toContain(unused);
  });
});
