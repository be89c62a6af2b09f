// Images of which a containerd store has only a part: one platform of an index, or layers that the store already has
// with another compression. What an inspect shows of them depends on the release, and may be nothing.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tempDir } from '../process/temp.ts';
import { hidingProxy } from './hiding-proxy.ts';
import { type ImageSpec, plainConfig, sha256 } from './images.ts';
import { savedImage } from './layers.ts';
import { removesNewImages } from './new-images.ts';
import {
  openRegistry,
  type PushedDescriptor,
  pushImage,
  pushIndex,
  pushManifest,
} from './registry.ts';
import type { TestEngine } from './test-engine.ts';

const registry = openRegistry();
const host = String(plainConfig()['architecture']);
const foreign = host === 'amd64' ? 'arm64' : 'amd64';

/** Returns an image with config fields that an inspect hides, and a file that creating a container replaces. */
function specOf(word: string, config: Record<string, unknown>): ImageSpec {
  return {
    layers: [
      [
        { name: 'word', data: word },
        { name: 'etc', type: 'directory' },
        { name: 'etc/hosts', data: `192.0.2.1 ${word}` },
      ],
      [{ name: 'more', data: word.repeat(5000) }],
    ],
    config: plainConfig({
      config: { Hostname: 'hidden', Env: ['A=b c'], Labels: { word } },
      history: [{ created_by: 'one' }, { created_by: 'two' }],
      unknown: [word],
      ...config,
    }),
  };
}

/** Defines the tests for an engine with a containerd store. */
export function partialImages(engine: TestEngine): void {
  // An earlier test run may have left the complete images in the store.
  const unique = randomUUID();
  const repository = `partial/${engine.name.toLowerCase()}`;
  const nameOf = (tag: string) => `${registry}/${repository}:${tag}`;
  const flat = 'partial:flat';
  const push = (spec: ImageSpec) => pushManifest(registry, repository, spec, 6);
  const [amd64, arm64, inner] = ['amd64', 'arm64', 'inner'].map((word) =>
    specOf(`${word} of ${unique}`, { architecture: word === 'inner' ? foreign : word }),
  );
  const specs: Record<string, ImageSpec> = { amd64: amd64!, arm64: arm64! };
  let pushed: Record<string, PushedDescriptor>;

  beforeAll(async () => {
    pushed = { amd64: await push(amd64!), arm64: await push(arm64!), inner: await push(inner!) };
    await pushIndex(registry, repository, 'both', [pushed['amd64']!, pushed['arm64']!]);
    const index = await pushIndex(registry, repository, undefined, [pushed['inner']!]);
    await pushIndex(registry, repository, 'nested', [pushed[host]!, index]);
    for (const level of [1, 9]) {
      const spec = specOf(`packed for ${unique}`, {});
      await pushImage(registry, repository, `level-${level}`, spec, level);
    }
  });
  removesNewImages(engine);

  test('gives the only platform of an index that was fetched', async () => {
    engine.docker('pull', '--quiet', '--platform', `linux/${foreign}`, nameOf('both'));
    const backup = join(tempDir(), 'backup.tar');
    const args = ['--tag', flat, '--verify', '--backup', backup];
    const results = await engine.results(nameOf('both'), ...args);
    await expectFlat(engine, flat, specs[foreign]!, results);
    const named = ['--platform', `linux/${foreign}`, '--dry-run'];
    expectSame(await engine.results(nameOf('both'), ...named), results);
    const other = ['--tag', 'partial:none', '--platform', `linux/${host}`];
    const answer = await engine.flatten([nameOf('both'), ...other, '--pull', 'never']);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain(
      `for linux/${host}, but the engine has it for linux/${foreign}`,
    );
    engine.docker('rmi', nameOf('both'));
    engine.dockerWith(readFileSync(backup), 'load');
    const { files } = await savedImage(engine, nameOf('both'), `linux/${foreign}`);
    expect(files.get('word')).toContain(sha256(`${foreign} of ${unique}`).slice(0, 16));
  });

  test('gives an image whose layers the engine already has with another compression', async () => {
    for (const level of [1, 9]) engine.docker('pull', '--quiet', nameOf(`level-${level}`));
    const results = await engine.results(nameOf('level-9'), '--tag', flat, '--verify');
    await expectFlat(engine, flat, specOf(`packed for ${unique}`, {}), results);
    const named = ['--platform', `linux/${host}`, '--dry-run'];
    // The blobs come from the engine if its directories cannot be mounted.
    const hidden = await engine.flatten([nameOf('level-9'), ...named, '--json'], {
      DOCKER_HOST: await hidingProxy(engine.socketPath),
    });
    expect(hidden.status, hidden.stderr).toBe(0);
    expectSame(JSON.parse(hidden.stdout), results);
    const backup = join(tempDir(), 'backup.tar');
    const answer = await engine.flatten([nameOf('level-9'), '--tag', flat, '--backup', backup]);
    expect([answer.status, existsSync(backup)]).toEqual([1, false]);
    expect(answer.stderr).toContain('The archive that the engine saved lacks 3 of its blobs');
  });

  test('gives a container of an image whose layers the engine already has with another compression', async () => {
    for (const level of [1, 9]) engine.docker('pull', '--quiet', nameOf(`level-${level}`));
    const container = engine.docker('create', nameOf('level-9'), '/word');
    try {
      await engine.results('--container', container, '--tag', flat);
    } finally {
      engine.docker('rm', container);
    }
    const { config } = await savedImage(engine, flat);
    expect(config).toMatchObject({
      architecture: host,
      config: { Env: ['A=b c'], Cmd: ['/word'] },
    });
  });

  test.each([
    ['by default', [], host],
    ['through the inner index', ['--platform', `linux/${foreign}`], 'inner'],
  ])('gives the exact config of an image in a nested index, %s', async (_title, args, word) => {
    engine.docker('pull', '--quiet', nameOf('nested'));
    engine.docker('pull', '--quiet', '--platform', `linux/${foreign}`, nameOf('nested'));
    const answer = await engine.flatten([nameOf('nested'), '--tag', flat, '--json', ...args]);
    expect([answer.status, answer.stderr]).toEqual([0, expect.not.stringContaining('Warning')]);
    const spec = word === 'inner' ? inner! : specs[word]!;
    await expectFlat(engine, flat, spec, JSON.parse(answer.stdout));
  });

  test.runIf(host === 'amd64')(
    'gives the variant that the engine chooses if none is requested',
    async () => {
      const variants = [undefined, 'v2', 'v3'].map((variant) =>
        specOf(`${variant} of ${unique}`, { architecture: host, ...(variant && { variant }) }),
      );
      const manifests = await Promise.all(variants.map(push));
      await pushIndex(registry, repository, 'variants', manifests);
      engine.docker('pull', '--quiet', nameOf('variants'));
      const format = ['--format', '{{.Config.Labels.word}}'];
      const word = engine.docker('image', 'inspect', ...format, nameOf('variants'));
      const args = ['--tag', flat, '--pull', 'always'];
      const results = await engine.results(nameOf('variants'), ...args);
      const spec = variants.find(({ config }) => JSON.stringify(config).includes(word));
      await expectFlat(engine, flat, spec!, results);
    },
  );

  test('"remove-old" removes an image that was given by its digest, unless it has a tag', async () => {
    const name = `${registry}/${repository}@${pushed[host]!.digest}`;
    engine.docker('pull', '--quiet', name);
    const other = await engine.flatten([name, '--tag', flat, '--remove-old']);
    expect([other.status, other.stderr]).toEqual([0, expect.stringContaining('Removed')]);
    expect(engine.docker('images', '--quiet', '--digests', `${registry}/${repository}`)).toBe('');
    engine.docker('pull', '--quiet', name);
    engine.docker('tag', name, 'partial:other');
    const kept = await engine.flatten([name, '--tag', flat, '--remove-old']);
    expect([kept.status, kept.stderr]).toEqual([0, expect.stringContaining('partial:other')]);
    expect(engine.docker('images', '--quiet', 'partial:other')).not.toBe('');
  });
}

/** Checks that a dry run predicted the result of a run. */
function expectSame(
  foretold: Record<string, string | number>,
  made: Record<string, string | number>,
): void {
  for (const name of ['config-digest', 'old-size', 'old-layers'])
    expect(foretold[name], name).toBe(made[name]);
}

/** Compares a result with the pushed image: every field of the config, every file, and the outputs. */
async function expectFlat(
  engine: TestEngine,
  flat: string,
  spec: ImageSpec,
  results: Record<string, string | number>,
): Promise<void> {
  const { config, configText, files, layerCount } = await savedImage(engine, flat);
  const { rootfs, history, ...fields } = config;
  const { history: _, ...expected } = spec.config;
  expect([fields, (rootfs as { diff_ids: string[] }).diff_ids.length]).toEqual([expected, 1]);
  expect((history as unknown[]).length).toBe(1);
  expect(layerCount).toBe(1);
  const word = (expected['config'] as { Labels: { word: string } }).Labels.word;
  expect([...files.keys()].sort()).toEqual(['etc', 'etc/hosts', 'more', 'word']);
  for (const [path, data] of [
    ['word', word],
    ['etc/hosts', `192.0.2.1 ${word}`],
  ] as const)
    expect(files.get(path), path).toContain(sha256(data).slice(0, 16));
  expect(results).toMatchObject({
    'old-layers': 2,
    'config-digest': `sha256:${sha256(configText)}`,
  });
  expect(results['old-size']).toBeGreaterThan(5000);
}
