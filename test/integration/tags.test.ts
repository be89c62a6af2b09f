// All tags move at the end, or none; and an image without a name that belongs to a user is kept.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { TagMoves } from '../../src/engine/images/tags.ts';
import { parseReference } from '../../src/image/reference.ts';
import { onEachStore } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { codeOf } from '../support/process/errors.ts';

/** A registry that does not exist. */
const NOWHERE = '127.0.0.1:1';

onEachStore('tags', (engine) => {
  const idOf = (name: string) => engine.imageId(name);
  const load = (name: string, data: string) =>
    loadImage(engine, name, {
      layers: [[{ name: 'one', data }], [{ name: 'two', data: 'two' }]],
      config: plainConfig({ config: { Cmd: ['/one'] } }),
    });
  let start: ReturnType<typeof engine.inventory>;
  beforeEach(async () => {
    start = engine.inventory();
    await load(`${NOWHERE}/tags:source`, 'source');
    await load(`${NOWHERE}/tags:taken`, 'somebody’s');
  });
  afterEach(() => {
    const ours = engine.docker('images', '--format', '{{.Repository}}:{{.Tag}}').split('\n');
    for (const name of ours.filter((name) => name.includes('tags:'))) engine.docker('rmi', name);
    expect(engine.inventory()).toEqual(start);
  });

  test('go back if a push fails, and new ones are removed', async () => {
    const before = engine.inventory();
    const tags = ['source', 'taken', 'new'].map((tag) => `${NOWHERE}/tags:${tag}`).join(',');
    const answer = await engine.flatten([`${NOWHERE}/tags:source`, '--tag', tags, '--push']);
    expect([answer.status, answer.stderr]).toEqual([
      1,
      expect.stringContaining('no tag was moved'),
    ]);
    expect(engine.inventory()).toEqual(before);
  });

  test('go back if a push of an unchanged image fails, too', async () => {
    const flat = `${NOWHERE}/tags:flat`;
    await engine.results(`${NOWHERE}/tags:source`, '--tag', flat);
    const before = engine.inventory();
    const tags = `${NOWHERE}/tags:taken,${NOWHERE}/tags:new,${flat}`;
    expect((await engine.flatten([flat, '--tag', tags, '--push'])).status).toBe(1);
    expect(engine.inventory()).toEqual(before);
  });

  test('all move on success, and the images that had them are kept without a name', async () => {
    const taken = idOf(`${NOWHERE}/tags:taken`);
    const source = idOf(`${NOWHERE}/tags:source`);
    const tags = ['source', 'taken', 'new'].map((tag) => `${NOWHERE}/tags:${tag}`);
    const results = await engine.results(`${NOWHERE}/tags:source`, '--tag', tags.join('\n'));
    for (const tag of tags) expect(idOf(tag)).toBe(results['image-id']);
    expect([idOf(taken), idOf(source)]).toEqual([taken, source]);
    engine.docker('rmi', taken, source);
  });

  test('of a run that fails do not remove the result if the engine had it already without a name', async () => {
    const flat = `${NOWHERE}/tags:flat`;
    const args = [`${NOWHERE}/tags:source`, '--tag', flat];
    const results = await engine.results(...args);
    const id = String(results['image-id']);
    engine.docker('tag', `${NOWHERE}/tags:taken`, flat);
    const before = engine.inventory();
    expect((await engine.flatten([...args, '--test', 'exit 1'])).status).toBe(1);
    expect(engine.inventory()).toEqual(before);
    const again = await engine.results(...args);
    expect([again['image-id'], idOf(flat)]).toEqual([id, id]);
  });

  test('can be moved by several runs at the same time', async () => {
    const docker = new Docker({ globalArgs: ['--host', engine.host] });
    const name = parseReference(`${NOWHERE}/tags:target`, 'tag');
    const images = ['source', 'taken'].map((tag) => `${NOWHERE}/tags:${tag}`);
    const moves = async (reference: string) => {
      for (let round = 0; round < 8; round++) {
        const moved = new TagMoves([name]).move(docker, idOf(reference), reference);
        // A run may find that another one has moved the tag right after it.
        await moved.catch((error) => expect(codeOf(error), String(error)).toBe('CHECK_FAILED'));
      }
    };
    await Promise.all([...images, ...images].map(moves));
    expect(images.map(idOf)).toContain(idOf(name.text));
  });
});
