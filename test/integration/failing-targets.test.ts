// Several targets of which one fails: whatever was published before it is put back, and nothing is left.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentsOf, writeTwoPlatforms } from '../support/archives/platforms.ts';
import { onOneEngine } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { type Refusal, registryError, registryProxy } from '../support/engine/registry-proxy.ts';

const TAG = 'failing:flat';
/** Whether a call gives an image a tag, or one by its digest. */
const isTagged = ({ method, url = '' }: IncomingMessage) =>
  method === 'PUT' && /\/manifests\/(?!sha256:)/.test(url);
const isByDigest = ({ method, url = '' }: IncomingMessage) =>
  method === 'PUT' && /\/manifests\/sha256:/.test(url);

onOneEngine('targets of which a registry', (engine) => {
  const registry = openRegistry();
  const good = `docker://${registry}/failing-${engine.name}:1`;
  const directory = mkdtempSync(join(tmpdir(), 'failing-targets-'));
  const at = (name: string) => join(directory, name);
  const source = `oci-archive:${at('two.tar')}`;
  const places = [
    `oci-archive:${at('out/there.tar')}`,
    `docker-archive:${at('out/new.tar')}`,
    `oci:${at('out/dir')}:two`,
    `oci:${at('out/new')}`,
    good,
  ];
  let before: Awaited<ReturnType<typeof state>>;

  /** What must be the same after each test. */
  async function state() {
    return {
      files: readdirSync(directory, { recursive: true }).map(String).sort(),
      archive: readFileSync(at('out/there.tar'), 'utf8'),
      layout: readFileSync(at('out/dir/index.json'), 'utf8'),
      tag: engine.imageId(TAG),
      registry: (await contentsOf(good)).digest,
      engine: engine.inventory(),
    };
  }

  beforeAll(async () => {
    for (const name of ['out', 'temp']) mkdirSync(at(name));
    writeTwoPlatforms(at('two.tar'));
    writeFileSync(at('out/there.tar'), 'before');
    const layers = [[{ name: 'earlier', data: 'image' }]];
    await loadImage(engine, TAG, { layers, config: plainConfig() });
    const tags = [good, `oci:${at('out/dir')}:one`].flatMap((place) => ['--tag', place]);
    await engine.results(source, '--platform', 'linux/arm64', ...tags);
    before = await state();
  });

  afterAll(() => {
    engine.docker('rmi', TAG);
    rmSync(directory, { recursive: true });
  });

  /** Returns a repository that fails like this. */
  const failing = async (refusalOf: (call: IncomingMessage) => Refusal | undefined) =>
    `${await registryProxy(registry, refusalOf)}/failing-${engine.name}-bad`;

  /** Runs with some more targets, the last of which fails; returns what the run says. */
  async function failure(...args: string[]): Promise<string> {
    const tags = places.flatMap((place) => ['--tag', place]);
    const answer = await engine.flatten([source, ...tags, '--temp-dir', at('temp'), ...args]);
    expect(answer.status).toBe(1);
    expect(await state()).toEqual(before);
    return answer.stderr;
  }

  it('refuses the tag after everything else was published', async () => {
    const bad = await failing((call) =>
      isTagged(call) ? registryError(403, 'DENIED', 'requested access is denied') : undefined,
    );
    const text = await failure('--tag', TAG, '--tag', `docker://${bad}:1`);
    expect(text).toContain(`docker-flatten: Writing docker://${bad}:1 with skopeo failed`);
    await expect(contentsOf(`docker://${bad}:1`)).rejects.toMatchObject({
      code: 'IMAGE_NOT_FOUND',
    });
  });

  it('disappears when it is asked for the tag', async () => {
    const bad = await failing((call) => (isTagged(call) ? 'gone' : undefined));
    const text = await failure('--tag', TAG, '--tag', `docker://${bad}:1`);
    expect(text).toContain(`docker-flatten: Writing docker://${bad}:1 with skopeo failed`);
    // Whether it has the tag now is not known.
    expect(text).toContain(`docker://${bad}:1 was pushed and could not be restored`);
  });

  it('disappears between the platforms', async () => {
    let hasOne = false;
    const bad = await failing((call) => {
      if (hasOne) return 'gone';
      hasOne = isByDigest(call);
      return undefined;
    });
    const text = await failure('--tag', TAG, '--tag', `docker://${bad}:1`);
    expect(text).toContain(`docker-flatten: Writing docker://${bad}:1 with skopeo failed`);
    expect(hasOne).toBe(true);
  });

  it('can only be read', async () => {
    const bad = await failing(({ method = '' }) =>
      ['GET', 'HEAD'].includes(method)
        ? undefined
        : registryError(405, 'UNSUPPORTED', 'The operation is unsupported.'),
    );
    const text = await failure('--tag', TAG, '--tag', `docker://${bad}:1`);
    expect(text).toContain(`docker-flatten: Writing docker://${bad}:1 with skopeo failed`);
  });

  it('refuses what the engine pushes', async () => {
    const bad = await failing((call) =>
      isTagged(call) ? registryError(403, 'DENIED', 'requested access is denied') : undefined,
    );
    const text = await failure('--tag', `${bad}:1`, '--push');
    expect(text).toContain(`docker-flatten: Pushing ${bad}:1 failed`);
  });
});
