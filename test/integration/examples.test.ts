// The docker-flatten step of each workflow in docs/examples works: the built action runs with its inputs on a real
// engine, with test images and a registry on loopback instead of those in the example.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { contentsOf, writeTwoPlatforms } from '../support/archives/platforms.ts';
import { newestOfEachStore, onEachEngine, type TestEngine } from '../support/engine/engines.ts';
import { type LayerEntry, loadImage, plainConfig } from '../support/engine/images.ts';
import { removesNewImages } from '../support/engine/new-images.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import { runMainStep } from '../support/process/built.ts';
import { EXAMPLES, type Example, flattenSteps } from '../support/process/examples.ts';
import { tempDir } from '../support/process/temp.ts';

const registry = openRegistry();

/**
 * Loads a source for the examples, with files for all of their rules and tests.
 * @param base a name for the image that it is built on, to be pushed there
 */
async function loadSource(engine: TestEngine, name: string, base?: string): Promise<void> {
  const lower: LayerEntry[] = [
    ...(await shellEntries(engine, 'true')),
    { name: 'usr/bin/node', data: '#!/bin/sh\n[ "$1" = --eval ]\n', mode: 0o755 },
    { name: 'var/cache/apt/archives/a.deb', data: 'x'.repeat(1_000_000) },
    { name: 'usr/share/doc/a/changelog.gz', data: 'x'.repeat(10_000) },
    { name: 'opt/yarn-v1/lib/cli.js', data: 'x'.repeat(10_000) },
    { name: 'opt/deleted-later', data: 'x'.repeat(1_000_000) },
  ];
  const config = plainConfig({ config: { Env: ['PATH=/usr/bin:/bin'], Cmd: ['sh'] } });
  await loadImage(engine, name, { layers: [lower, [{ name: 'opt/.wh.deleted-later' }]], config });
  if (base === undefined) return;
  await loadImage(engine, base, { layers: [lower], config });
  engine.docker('push', '--quiet', base);
}

/** Returns the inputs of an example's step, with expressions evaluated and names replaced. */
function inputsOf(engine: TestEngine, example: Example, temp: string) {
  const values: Record<string, string> = {
    'github.repository': 'owner/app',
    'github.repository_owner': 'owner',
    'github.sha': '0123456789abcdef0123456789abcdef01234567',
    'runner.temp': temp,
    'steps.base.outputs.report': join(temp, 'base.json'),
    'matrix.image': 'api',
    'env.BASE': 'docker.io/library/debian:13',
    ...Object.fromEntries(
      Object.entries(example.defaults).map(([name, value]) => [`inputs.${name}`, value]),
    ),
  };
  const base = `${registry}/examples-${engine.name}`;
  const written = Object.entries(flattenSteps(example)[0]?.with ?? {}).map(([name, value]) => {
    const text = String(value)
      .replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, key: string) => {
        if (values[key] === undefined) throw new Error(`the test has no value for ${key}`);
        return values[key];
      })
      .replace(/\b(?:docker\.io|ghcr\.io|registry\.example\.com)\//g, `${base}/`)
      .replace(/^(?=node:)/, `${base}/`);
    return [name, text];
  });
  const inputs = Object.fromEntries(written) as Partial<Record<InputName, string>>;
  // The examples' images are for amd64, the test's are for this machine.
  const platform = inputs.platform?.replace(
    'amd64',
    process.arch === 'x64' ? 'amd64' : process.arch,
  );
  return { ...inputs, ...(platform === undefined ? {} : { platform }) };
}

/** Checks that each tag in a registry has the result, with all of its platforms. */
async function expectPushed(
  tags: string,
  outputs: Record<string, string>,
  platforms: number,
): Promise<void> {
  for (const tag of tags.trim().split(/\s+/)) {
    const { digest, images } = await contentsOf(tag);
    expect(digest).toBe(outputs['digest']);
    expect(images).toHaveLength(platforms);
  }
}

/** Returns the examples for an engine: half of them for the newest of each store, since none depends on the store. */
function examplesFor(engine: TestEngine): readonly Example[] {
  const at = newestOfEachStore.indexOf(engine);
  return EXAMPLES.filter((_, index) => index % newestOfEachStore.length === at);
}

onEachEngine('an example of docs/examples', (engine) => {
  const examples = examplesFor(engine);
  if (examples.length === 0) return test.skip('on other engines', () => {});
  removesNewImages(engine);
  test.each(examples)('$name flattens', async (example) => {
    const inputs = inputsOf(engine, example, tempDir());
    const source = inputs.image ?? '';
    const archive = /^oci-archive:(.+)$/.exec(source)?.[1];
    const base = inputs['keep-base']?.replace('docker://', '');
    if (archive === undefined) await loadSource(engine, source, base);
    else writeTwoPlatforms(archive);
    const earlier = inputs.compare ?? '';
    if (earlier !== '') await engine.results(source, '--dry-run', '--report', earlier);
    if (inputs.pull === 'always') {
      engine.docker('push', '--quiet', source);
      engine.docker('rmi', source);
    }
    const ended = await runMainStep(inputs, { DOCKER_HOST: engine.host });
    expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0);
    if (archive !== undefined) {
      expect(ended.outputs).toMatchObject({ 'old-layers': '4', 'new-layers': '2' });
      await expectPushed(inputs.tag ?? '', ended.outputs, 2);
      return;
    }
    if (base !== undefined) {
      expect(ended.outputs).toMatchObject({ 'old-layers': '2', 'new-layers': '2' });
      await expectPushed(inputs.tag ?? '', ended.outputs, 1);
      return;
    }
    const layers = Number(ended.outputs['new-layers']);
    // The source has fewer packages and directories than the example wants layers.
    const most = inputs.layers === undefined ? 1 : Number(inputs.layers);
    expect(layers).toBeLessThanOrEqual(most);
    expect(layers > 1).toBe(most > 1);
    expect(ended.outputs).toMatchObject({ 'old-layers': '2' });
    expect(Number(ended.outputs['saved-bytes'])).toBeGreaterThan(1_500_000);
    expect(ended.summary).toContain('docker-flatten');
    if (earlier !== '')
      expect(Number(ended.outputs['size-change'])).toBeLessThanOrEqual(-1_000_000);
    const tags = (inputs.tag ?? '').trim().split(/\s+/).filter(Boolean);
    if (inputs['dry-run'] !== 'true') expect(tags).not.toEqual([]);
    for (const tag of tags) {
      const found = engine.docker(
        'image',
        'inspect',
        '--format',
        '{{.Id}} {{len .RootFS.Layers}}',
        tag,
      );
      expect(found).toBe(`${ended.outputs['image-id']} ${layers}`);
    }
    expect(ended.outputs['digest'] ?? '').toMatch(inputs.push === 'true' ? /^sha256:/ : /^$/);
  });
});
