// The environment and the docker command's settings change nothing about a run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachStore, onOneEngine, type TestEngine } from '../support/engine/engines.ts';
import { type ImageSpec, loadImage, plainConfig } from '../support/engine/images.ts';
import { removesNewImages } from '../support/engine/new-images.ts';
import { openRegistry, pushImage, pushIndex, pushManifest } from '../support/engine/registry.ts';

const registry = openRegistry();
const host = String(plainConfig()['architecture']);
const [foreign, third] = ['arm64', 's390x', 'ppc64le'].filter((word) => word !== host) as [
  string,
  string,
];

/** Each changes the meaning of a docker command, or makes it fail. */
const MEDDLING = {
  DOCKER_DEFAULT_PLATFORM: `linux/${third}`,
  DOCKER_CONTENT_TRUST: '1',
  DOCKER_CONTENT_TRUST_SERVER: 'https://127.0.0.1:1',
  DOCKER_BUILDKIT: 'neither',
  DOCKER_HIDE_LEGACY_COMMANDS: '1',
  DOCKER_STACK_ORCHESTRATOR: 'neither',
  DOCKER_CLI_HINTS: 'true',
};

/** Returns names, and how to publish images and flatten them in such an environment. */
function setUp(engine: TestEngine) {
  const repository = `environment/${engine.name.toLowerCase()}`;
  const tag = `${registry}/${repository}:both`;
  const flat = 'environment:flat';
  const directory = mkdtempSync(join(tmpdir(), 'docker-config-'));
  const specOf = (architecture: string, word = architecture): ImageSpec => ({
    layers: [[{ name: 'word', data: word }], [{ name: 'more', data: word.repeat(999) }]],
    config: plainConfig({ architecture, config: { Labels: { word } } }),
  });
  const idOf = (name: string) => engine.imageId(name);
  const architectureOf = (name: string) =>
    engine.docker('image', 'inspect', '--format', '{{.Architecture}}', name);
  const publish = async (word: string, architectures: readonly string[]) => {
    const specs = architectures.map((architecture) =>
      specOf(architecture, `${architecture} ${word}`),
    );
    const pushed = await Promise.all(specs.map((spec) => pushManifest(registry, repository, spec)));
    await pushIndex(registry, repository, 'both', pushed);
  };
  beforeAll(() => {
    // The user's formats for lists of containers and images.
    const settings = { psFormat: 'x', imagesFormat: 'x', detachKeys: 'ctrl-x', aliases: {} };
    writeFileSync(join(directory, 'config.json'), JSON.stringify(settings));
  });
  removesNewImages(engine);
  afterAll(() => rmSync(directory, { recursive: true }));
  const flatten = (...args: string[]) =>
    engine.flatten([...args, '--json'], { ...MEDDLING, DOCKER_CONFIG: directory });
  return { repository, tag, flat, specOf, idOf, architectureOf, publish, flatten };
}

onEachStore('environment', (engine) => {
  const { repository, tag, flat, specOf, idOf, architectureOf, publish, flatten } = setUp(engine);

  test('"pull: always" refreshes the platform that a tag has, and never moves it to another', async () => {
    await publish('first', [host, foreign, third]);
    engine.docker('pull', '--quiet', '--platform', `linux/${foreign}`, tag);
    const first = idOf(tag);
    await publish('second', [host, foreign, third]);
    const answer = await flatten(tag, '--tag', flat, '--pull', 'always');
    expect(answer.status, answer.stderr).toBe(0);
    const labels = engine.docker('image', 'inspect', '--format', '{{.Config.Labels.word}}', flat);
    expect([architectureOf(flat), labels]).toEqual([foreign, `${foreign} second`]);
    const second = idOf(tag);
    expect(second).not.toBe(first);
    await publish('third', [host, third]);
    const refused = await flatten(tag, '--tag', flat, '--pull', 'always');
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining(`linux/${foreign}`),
    ]);
    expect(idOf(tag)).toBe(second);
    // A pull of a single image ignores the platform.
    await pushImage(registry, repository, 'both', specOf(host, 'alone'));
    const given = await flatten(tag, '--tag', flat, '--pull', 'always');
    expect([given.status, given.stderr]).toEqual([1, expect.stringContaining(`linux/${host}`)]);
    expect(idOf(tag)).toBe(second);
  });
});

onEachStore('environment of a pull', (engine) => {
  const { tag, flat, architectureOf, publish, flatten } = setUp(engine);

  test('takes the platform from the environment for an image that is missing, as docker does', async () => {
    await publish('missing', [host, foreign, third]);
    const answer = await flatten(tag, '--tag', flat);
    expect([answer.status, answer.stderr]).toEqual([
      0,
      expect.stringContaining('DEFAULT_PLATFORM'),
    ]);
    expect(architectureOf(flat)).toBe(third);
    engine.docker('rmi', tag);
    const named = await flatten(tag, '--tag', flat, '--platform', `linux/${foreign}`);
    expect([named.status, architectureOf(flat)], named.stderr).toEqual([0, foreign]);
  });
});

onOneEngine('environment of a run', (engine) => {
  const { flat, specOf, flatten } = setUp(engine);

  test('changes nothing for an image that the engine has, whatever its platform', async () => {
    await loadImage(engine, 'environment:source', specOf(foreign));
    const plain = await engine.results('environment:source', '--tag', flat);
    const answer = await flatten('environment:source', '--tag', flat, '--remove-old');
    expect([answer.status, answer.stderr]).toEqual([0, expect.stringContaining('Removed')]);
    expect(JSON.parse(answer.stdout)).toEqual(plain);
    expect(engine.docker('images', '--quiet', 'environment:source')).toBe('');
  });
});
